#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/workflows/LoadTrend.h"
#include "ui/render/charts/ChartFile.h"
#include "ui/render/charts/ComparisonChart.h"
#include "ui/render/charts/DistributionChart.h"
#include "ui/render/charts/TrendChart.h"

#include <memory>

namespace {

struct ChartOptions
{
    std::string workspace;
    std::string indicator;
    std::string kind = "xmr";
    std::string palette = "light";
    std::string mode = "nhsr";
    std::string output;
    int width = 960;
    int height = 480;

    QSizeF size() const { return {double(width), double(height)}; }
};

ChartColours coloursOf(const ChartOptions &options)
{
    return options.palette == "grey" ? ChartColours::grey()
        : options.palette == "dark"  ? ChartColours::dark()
                                     : ChartColours::light();
}

Result<std::unique_ptr<ChartScene>> sceneOf(const Database &database, const Trend &trend, const ChartOptions &options)
{
    if (options.kind == "comparison")
        return comparisonChart(comparisonOf(trend.source), options.size(), coloursOf(options));
    if (options.kind != "distribution") {
        TrendChartChoice choice{.size = options.size(), .colours = coloursOf(options)};
        choice.kind = options.kind == "run" ? TrendChartKind::Run : TrendChartKind::Xmr;
        return trendChart(trend, choice);
    }
    const Result<Distribution> distribution = loadDistribution(database, trend.source);
    if (!distribution)
        return distribution.error();
    return distributionChart(*distribution, options.size(), coloursOf(options));
}

ExitStatus drawFrom(const Database &database, const ChartOptions &options)
{
    const LimitMethod method = fromWord<LimitMethod>(toQString(options.mode)).value_or(LimitMethod::Nhsr);
    const Result<Trend> trend = loadTrend(database, toQString(options.indicator), method);
    if (!trend) {
        printError(toQString(options.indicator), trend.error());
        return ExitStatus::SomeRefused;
    }
    const Result<std::unique_ptr<ChartScene>> scene = sceneOf(database, *trend, options);
    if (!scene) {
        printError(toQString(options.indicator), scene.error());
        return ExitStatus::SomeRefused;
    }
    const Result<void> written = writeChart(**scene, toQString(options.output));
    if (!written) {
        printError(toQString(options.output), written.error());
        return written.error().kind == Error::Kind::Refused ? ExitStatus::WrongUsage : ExitStatus::SomeRefused;
    }
    printMessage((*scene)->title());
    return ExitStatus::Done;
}

} // namespace

void addChartCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<ChartOptions>();
    CLI::App *const command = app.add_subcommand("chart", "Draw one indicator as SVG, PDF or PNG");
    command->add_option("WORKSPACE", options->workspace, "The workspace to read")->required();
    command->add_option("--indicator", options->indicator, "Its code or name")->required();
    command->add_option("--kind", options->kind, "run, xmr, comparison or distribution")
        ->check(CLI::IsMember({"run", "xmr", "comparison", "distribution"}));
    command->add_option("--mode", options->mode, "nhsr: outlying ranges are left out; mdc: all count")
        ->check(CLI::IsMember({"nhsr", "mdc"}));
    command->add_option("--palette", options->palette, "light, dark, or grey for printing")
        ->check(CLI::IsMember({"light", "dark", "grey"}));
    command->add_option("--width", options->width, "In pixels")->check(CLI::Range(320, 4000));
    command->add_option("--height", options->height, "In pixels")->check(CLI::Range(240, 4000));
    command->add_option("-o,--output", options->output, "The file to write: .svg, .pdf or .png")->required();
    command->callback([options, &status] {
        status = withWorkspace(toQString(options->workspace), Database::Access::ReadOnly,
                               [&](const Database &database) { return drawFrom(database, *options); });
    });
}
