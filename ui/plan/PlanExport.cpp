#include "ui/plan/PlanExport.h"

#include "core/domain/ActionRules.h"
#include "core/insight/PlanProgress.h"
#include "ui/plan/PlanRows.h"
#include "ui/text/PlanWords.h"
#include "ui/text/Words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanExport", text);
}

QString cell(const QString &text)
{
    return QStringLiteral("<td>") + text.toHtmlEscaped() + QStringLiteral("</td>");
}

/// A column of the printed table: its title, and its part of the width in per cent.
struct PrintedColumn
{
    QString title;
    int width = 0;
};

QString headOf(const QList<PrintedColumn> &columns)
{
    QString head = QStringLiteral("<thead><tr>");
    for (const PrintedColumn &column : columns)
        head += QStringLiteral("<th align=\"left\" width=\"%1%\">").arg(column.width) + column.title.toHtmlEscaped()
            + QStringLiteral("</th>");
    return head + QStringLiteral("</tr></thead>");
}

QString ratingWord(std::optional<Rating> rating)
{
    return rating ? letterOf(*rating) + QLatin1Char(' ') + screenWord(*rating) : tr("not rated");
}

QString rowOf(const PlanAction &action, const PlanContents &contents, QDate today)
{
    const int slipped = slippedDays(action);
    QString due = screenDate(dueOf(action));
    if (slipped > 0)
        due += tr(" (first %1, %2)").arg(screenDate(action.dueOriginal), slippageWord(slipped));
    if (isLate(action, today))
        due += tr(", late");
    QString what = action.what;
    const QString story = storyOf(action, contents);
    return QStringLiteral("<tr>") + cell(action.reference) + cell(what) + cell(action.who.value_or(QString()))
        + cell(due) + cell(ratingWord(action.rating)) + cell(ratingWord(action.boardRating))
        + cell(action.successMeasure.value_or(QString())) + cell(story) + QStringLiteral("</tr>");
}

QString legendOf(const PlanContents &contents)
{
    QString legend =
        QStringLiteral("<h2>") + tr("What the colours mean") + QStringLiteral("</h2><table cellpadding=\"3\">");
    for (const Rating rating : {Rating::Blue, Rating::Green, Rating::Amber, Rating::Red}) {
        const LegendEntry entry = entryOf(contents.legend, rating);
        legend += QStringLiteral("<tr>") + cell(letterOf(rating) + QLatin1Char(' ') + screenWord(rating))
            + cell(entry.word) + cell(entry.meaning) + QStringLiteral("</tr>");
    }
    return legend + QStringLiteral("</table>");
}

QByteArray asPdf(const PlanContents &contents, QDate today)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(contents.plan.title);
    pdf.setCreator(QStringLiteral("Scrutineer"));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageOrientation(QPageLayout::Landscape);
    pdf.setPageMargins({0, 0, 0, 0}, QPageLayout::Millimeter);
    layPlan(pdf, contents, today);
    return buffer.data();
}

QString csvCell(const QString &text)
{
    const bool isFormula = !text.isEmpty() && QStringLiteral("=+-@").contains(text.at(0));
    QString safe = isFormula ? QLatin1Char('\'') + text : text;
    return QLatin1Char('"') + safe.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString isoDate(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

QString planAsHtml(const PlanContents &contents, QDate today)
{
    const QString title = contents.plan.title.toHtmlEscaped();
    QString html = QStringLiteral("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>") + title
        + QStringLiteral("</title></head><body><h1>") + title + QStringLiteral("</h1><p>")
        + tr("As at %1. %2").arg(screenDate(today), standingOf(contents.actions, today).explanation).toHtmlEscaped()
        + QStringLiteral("</p>") + legendOf(contents);
    for (const PlanTheme &theme : contents.themes) {
        const QList<PlanAction> actions = actionsOf(contents, theme.id);
        html += QStringLiteral("<h2>%1 %2</h2><p>").arg(theme.number).arg(theme.title.toHtmlEscaped())
            + standingOf(actions, today).explanation.toHtmlEscaped()
            + QStringLiteral("</p><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
                             "style=\"border-collapse:collapse\">")
            + headOf({{tr("No."), 4},
                      {tr("Action"), 22},
                      {tr("Who"), 10},
                      {tr("Due"), 12},
                      {tr("Officer"), 8},
                      {tr("Board"), 8},
                      {tr("Success measure"), 16},
                      {tr("Story"), 20}});
        for (const PlanAction &action : actions)
            html += rowOf(action, contents, today);
        html += QStringLiteral("</table>");
    }
    return html + QStringLiteral("</body></html>");
}

QString planAsCsv(const PlanContents &contents)
{
    QString csv = QStringLiteral("theme_number,theme,reference,action,who,how,success_measure,start,first_due,due,done,"
                                 "percent,rating,board_rating,board_judgement\r\n");
    for (const PlanTheme &theme : contents.themes)
        for (const PlanAction &action : actionsOf(contents, theme.id)) {
            const QStringList cells{QString::number(theme.number),
                                    theme.title,
                                    action.reference,
                                    action.what,
                                    action.who.value_or(QString()),
                                    action.how.value_or(QString()),
                                    action.successMeasure.value_or(QString()),
                                    isoDate(action.startsOn),
                                    isoDate(action.dueOriginal),
                                    isoDate(action.dueCurrent),
                                    isoDate(action.doneOn),
                                    action.percent ? QString::number(*action.percent) : QString(),
                                    action.rating ? QString(wordOf(*action.rating)) : QString(),
                                    action.boardRating ? QString(wordOf(*action.boardRating)) : QString(),
                                    action.boardJudgement.value_or(QString())};
            QStringList quoted;
            for (const QString &text : cells)
                quoted.append(csvCell(text));
            csv += quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
        }
    return csv;
}

void layPlan(QPagedPaintDevice &device, const PlanContents &contents, QDate today)
{
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Liberation Sans"), 9));
    document.setHtml(planAsHtml(contents, today));
    // Without a page size of its own the document is laid out for the device, with margins and page numbers.
    document.print(&device);
}

Result<void> writePlan(const QString &path, const PlanContents &contents, QDate today)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("csv"))
        bytes = "\xEF\xBB\xBF" + planAsCsv(contents).toUtf8();
    else if (ending == QLatin1String("html"))
        bytes = planAsHtml(contents, today).toUtf8();
    else
        bytes = asPdf(contents, today);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Unreadable,
                     tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString())};
    return {};
}
