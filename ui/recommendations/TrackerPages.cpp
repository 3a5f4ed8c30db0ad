#include "ui/recommendations/TrackerPages.h"

#include "core/procedure/RecommendationViews.h"
#include "ui/text/RecommendationWords.h"
#include "ui/text/Words.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace {

constexpr int resolution = 96;
constexpr double footRoom = 26;

/// The context of these words in the catalogues.
struct Print
{
    Q_DECLARE_TR_FUNCTIONS(TrackerPages)
};

QString responseWords(const RecommendationRow &row, QDate today)
{
    if (row.decision && row.answeredOn)
        return Print::tr("%1, %2").arg(screenWord(*row.decision), screenDate(row.answeredOn));
    if (row.responseDue && isLive(row.status))
        return Print::tr("due %1, %2").arg(screenDate(row.responseDue), screenDistance(*row.responseDue, today));
    return {};
}

QString targetWords(const RecommendationRow &row, QDate today)
{
    if (!row.target)
        return {};
    QString words = screenDate(row.target);
    if (isOverdue(row, today))
        words += QLatin1Char('\n') + Print::tr("OVERDUE, %1").arg(screenDistance(*row.target, today));
    if (row.extensions > 0)
        words += QLatin1Char('\n') + Print::tr("extended %n time(s)", nullptr, row.extensions);
    return words;
}

QStringList cellsOf(const RecommendationRow &row, QDate today)
{
    return {row.reference,
            row.text,
            row.addressee,
            row.leadOfficer,
            screenWord(row.status),
            responseWords(row, today),
            targetWords(row, today),
            row.officerRating ? officerRatingWord(*row.officerRating) : Print::tr("none"),
            row.verdict ? screenWord(*row.verdict) : Print::tr("not yet")};
}

QStringList heads()
{
    return {Print::tr("Ref."),   Print::tr("Recommendation"), Print::tr("Made to"),
            Print::tr("Lead"),   Print::tr("Status"),         Print::tr("Response"),
            Print::tr("Target"), Print::tr("Officer says"),   Print::tr("Committee says")};
}

void insertRow(QTextTable *table, int line, const QStringList &cells, const QTextCharFormat &format)
{
    for (int column = 0; column < cells.size(); ++column)
        table->cellAt(line, column).firstCursorPosition().insertText(cells.at(column), format);
}

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const int percent : {8, 29, 9, 9, 10, 11, 9, 7, 8})
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    format.setColumnWidthConstraints(widths);
    return format;
}

void fill(QTextDocument &document, const ExportedRegister &exported)
{
    QTextCursor cursor(&document);
    QTextCharFormat title;
    title.setFontPointSize(15);
    title.setFontWeight(QFont::DemiBold);
    QTextCharFormat words;
    words.setFontPointSize(8);
    QTextCharFormat head = words;
    head.setFontWeight(QFont::DemiBold);
    cursor.insertText(Print::tr("Recommendation tracker: %1").arg(exported.title), title);
    cursor.insertBlock();
    cursor.insertText(Print::tr("%n recommendation(s), as at %1", nullptr, int(exported.rows.size()))
                          .arg(screenDateWithDay(exported.today)),
                      words);
    QTextTable *const table = cursor.insertTable(int(exported.rows.size()) + 1, int(heads().size()), tableFormat());
    insertRow(table, 0, heads(), head);
    for (int line = 0; line < exported.rows.size(); ++line)
        insertRow(table, line + 1, cellsOf(exported.rows.at(line), exported.today), words);
}

void paintPage(QPainter &painter, QTextDocument &document, int page, const QSizeF &size)
{
    painter.save();
    painter.translate(0, -page * size.height());
    document.drawContents(&painter, QRectF(0, page * size.height(), size.width(), size.height()));
    painter.restore();
    QFont font = document.defaultFont();
    font.setPointSizeF(8);
    painter.setFont(font);
    painter.drawText(QRectF(0, size.height(), size.width(), footRoom), Qt::AlignRight | Qt::AlignBottom,
                     Print::tr("Page %1 of %2").arg(page + 1).arg(document.pageCount()));
}

} // namespace

QByteArray trackerPages(const ExportedRegister &exported)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 10),
                                     QPageLayout::Millimeter));
    writer.setTitle(Print::tr("Recommendation tracker: %1").arg(exported.title));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    const QSizeF size(writer.width(), writer.height() - footRoom);
    document.setPageSize(size);
    fill(document, exported);
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, document, page, size);
    }
    painter.end();
    return bytes;
}
