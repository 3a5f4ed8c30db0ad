#include "app/cli/AnalysisJson.h"
#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/performance/SeriesReader.h"
#include "core/performance/TargetInForce.h"
#include "core/performance/TrendWords.h"
#include "core/storage/TrendQueries.h"
#include "core/workflows/LoadTrend.h"

#include <QFile>

#include <memory>

namespace {

struct AnalyseOptions
{
    std::string file;
    std::string indicator;
    std::string mode = "nhsr";
    bool asJson = false;

    LimitMethod method() const { return fromWord<LimitMethod>(toQString(mode)).value_or(LimitMethod::Nhsr); }
};

/// Prints one series after the other: as the members of one array, or as lines.
class SeriesPrinter
{
public:
    explicit SeriesPrinter(const AnalyseOptions &options) : m_options(options) { }

    void print(const AnalysedSeries &series)
    {
        if (!m_options.asJson)
            return printLine(lineOf(series));
        m_json.append(m_isFirst ? "[" : ",\n");
        m_isFirst = false;
        appendJson(m_json, series);
        if (m_json.size() > 1 << 20)
            flush();
    }

    void finish()
    {
        if (m_options.asJson)
            m_json.append(m_isFirst ? "[]\n" : "]\n");
        flush();
    }

private:
    void flush()
    {
        printBytes(m_json);
        m_json.clear();
    }

    const AnalyseOptions &m_options;
    QByteArray m_json;
    bool m_isFirst = true;
};

bool isWorkspace(const QByteArray &bytes)
{
    return bytes.startsWith("SQLite format 3");
}

ExitStatus analyseFile(QByteArray bytes, const AnalyseOptions &options)
{
    const Result<SeriesFile> file = readSeries(std::move(bytes));
    if (!file) {
        printError(toQString(options.file), file.error());
        return ExitStatus::SomeRefused;
    }
    SeriesPrinter printer(options);
    std::vector<ProcessBehaviour> behaviours = analyseAll(*file, options.method());
    for (size_t i = 0; i < behaviours.size(); ++i) {
        const MeasuredSeries &series = file->series[i];
        ProcessBehaviour &behaviour = behaviours[i];
        const auto assurance = assuranceOf(behaviour, lastTargetOf(series), series.improvement);
        printer.print({series.name, options.method(), series.dates, series.values, std::move(behaviour), assurance});
    }
    printer.finish();
    for (const SeriesProblem &problem : file->problems)
        printMessage(problem.line > 0 ? QStringLiteral("error: %1, line %2: %3")
                                            .arg(toQString(options.file))
                                            .arg(problem.line)
                                            .arg(problem.sentence)
                                      : QStringLiteral("error: %1: %2").arg(toQString(options.file), problem.sentence));
    return file->problems.isEmpty() ? ExitStatus::Done : ExitStatus::SomeRefused;
}

void printTrend(SeriesPrinter &printer, const Trend &trend)
{
    std::vector<QByteArray> texts;
    for (const Figure &figure : trend.figures())
        texts.push_back(figure.start.toString(Qt::ISODate).toLatin1());
    const std::vector<QByteArrayView> dates(texts.begin(), texts.end());
    const std::vector<double> values = valuesOf(trend);
    printer.print({trend.indicator().code.toUtf8(), trend.method, dates, values, trend.behaviour, trend.assurance});
}

ExitStatus analyseWorkspace(const Database &database, const AnalyseOptions &options)
{
    SeriesPrinter printer(options);
    if (!options.indicator.empty()) {
        const Result<Trend> trend = loadTrend(database, toQString(options.indicator), options.method());
        if (!trend)
            return failed(toQString(options.indicator), trend.error());
        printTrend(printer, *trend);
        printer.finish();
        return ExitStatus::Done;
    }
    const Result<QList<TrendSource>> sources = scorecardSources(database);
    if (!sources)
        return failed(toQString(options.file), sources.error());
    for (const TrendSource &source : *sources)
        printTrend(printer, trendOf(source, options.method()));
    printer.finish();
    return ExitStatus::Done;
}

ExitStatus analyseAny(const AnalyseOptions &options)
{
    QFile file(toQString(options.file));
    if (!file.open(QIODevice::ReadOnly)) {
        printError(toQString(options.file),
                   {Error::Kind::Unreadable, QStringLiteral("it cannot be read. Name a CSV file or a workspace.")});
        return ExitStatus::SomeRefused;
    }
    if (!isWorkspace(file.peek(16)))
        return analyseFile(file.readAll(), options);
    file.close();
    return withWorkspace(toQString(options.file), Database::Access::ReadOnly,
                         [&](const Database &database) { return analyseWorkspace(database, options); });
}

} // namespace

void addAnalyseCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<AnalyseOptions>();
    CLI::App *const command = app.add_subcommand("analyse", "Tell signals from noise by XmR analysis");
    command->add_option("FILE", options->file, "A CSV file of series, or a workspace")->required();
    command->add_option("--indicator", options->indicator, "Only the indicator of this code (workspace)");
    command->add_option("--mode", options->mode, "nhsr: outlying ranges are left out; mdc: all count")
        ->check(CLI::IsMember({"nhsr", "mdc"}));
    command->add_flag("--json", options->asJson, "Print one JSON array");
    command->callback([options, &status] { status = analyseAny(*options); });
}
