#include "ui/reports/reader/ReadingPane.h"

#include "core/import/FindingsJson.h"
#include "core/storage/ReportQueries.h"
#include "ui/reports/reader/ReaderWords.h"
#include "ui/tables/ChipDelegate.h"
#include "ui/tables/RowFilter.h"
#include "ui/tables/TableView.h"
#include "ui/text/StatusChips.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Settings.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int confidenceColumn = 2;
constexpr int wordsColumn = 4;

Chip chipFor(const Finding &finding)
{
    Chip chip = chipOf(confidenceOf(finding.confidence));
    const QString percent = QLocale().toString(qRound(finding.confidence * 100));
    chip.explanation = ReadingPane::tr("Read with %1% confidence.").arg(percent);
    return chip;
}

QList<Column<Finding>> findingColumns()
{
    return {
        {ReadingPane::tr("Field"), [](const Finding &finding) { return findingWord(finding.field); }},
        {ReadingPane::tr("Value"), [](const Finding &finding) { return findingValue(finding.field, finding.value); }},
        {ReadingPane::tr("Confidence"),
         [](const Finding &finding) { return chipFor(finding); },
         {},
         [](const Finding &finding) { return finding.confidence; }},
        {ReadingPane::tr("Line"), [](const Finding &finding) { return finding.line; }},
        {ReadingPane::tr("Words in the document"), [](const Finding &finding) { return finding.words; }}};
}

} // namespace

ReadingPane::ReadingPane(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_model(new TableModel<Finding>(findingColumns(), this)),
      m_summary(new TextLabel(TextLabel::Role::Muted, {}, this)),
      m_table(new TableView(tr("What was read"), this))
{
    auto *sorted = new RowFilter(this);
    sorted->setSourceModel(m_model);
    m_table->setModel(sorted);
    m_table->setItemDelegateForColumn(confidenceColumn, new ChipDelegate(m_table));
    m_table->setStretchColumn(wordsColumn);
    m_table->setEmptyState(tr("Nothing was read from a document for this report."), {});
    m_table->rememberColumns(settings, QStringLiteral("reader-findings"));
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge, Measures::spaceLarge);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_table, &TableView::activated, this, [this, sorted](const QModelIndex &index) {
        Q_EMIT lineChosen(m_model->row(sorted->mapToSource(index)).line);
    });
}

void ReadingPane::showReport(const ReportDetail &detail)
{
    const QList<Finding> findings = detail.reading ? findingsFromJson(detail.reading->findings) : QList<Finding>();
    const auto isDoubtful = [](const Finding &finding) { return confidenceOf(finding.confidence) != Confidence::Sure; };
    const int doubtful = int(std::ranges::count_if(findings, isDoubtful));
    m_summary->setVisible(detail.reading.has_value());
    if (detail.reading)
        m_summary->setText(tr("Read on %1, %2 of %n value(s) with less than full confidence. Return or a double click "
                              "shows the line in the original.",
                              nullptr, int(findings.size()))
                               .arg(screenDate(detail.reading->readAt.toLocalTime().date()))
                               .arg(doubtful));
    m_model->setRows(findings);
}

void ReadingPane::clearReport()
{
    m_summary->hide();
    m_model->setRows({});
}
