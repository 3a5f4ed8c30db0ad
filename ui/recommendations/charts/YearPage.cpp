#include "ui/recommendations/charts/YearPage.h"

#include "ui/recommendations/charts/YearBars.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

using Year = YearOfRecommendations;

/// "62% (13 of 21)".
QString shareWords(int part, int whole)
{
    const auto share = shareOf(part, whole);
    if (!share)
        return YearPage::tr("none due", "no share of nothing");
    return YearPage::tr("%1% (%2 of %3)").arg(QLocale().toString(*share, 'f', 0)).arg(part).arg(whole);
}

} // namespace

QList<Column<YearOfRecommendations>> YearPage::columns()
{
    return {{tr("Year"), [](const Year &year) { return shortNameOf(year.year); }},
            {tr("Made"), [](const Year &year) { return year.made; }},
            {tr("Answered"), [](const Year &year) { return year.answered; }},
            {tr("Accepted"), [](const Year &year) { return shareWords(year.accepted, year.answered); }},
            {tr("Not accepted"), [](const Year &year) { return year.notAccepted; }},
            {tr("Answered on time"), [](const Year &year) { return shareWords(year.answeredOnTime, year.answerDue); }},
            {tr("Implemented at 6 months"),
             [](const Year &year) { return shareWords(year.implementedAtSixMonths, year.sixMonthsOld); }},
            {tr("At 12 months"),
             [](const Year &year) { return shareWords(year.implementedAtTwelveMonths, year.twelveMonthsOld); }},
            {tr("Closed"), [](const Year &year) { return year.closed; }},
            {tr("Median days to close"),
             [](const Year &year) { return year.medianDaysToClose ? QVariant(*year.medianDaysToClose) : QVariant(); }}};
}

YearPage::YearPage(QWidget *parent)
    : QWidget(parent),
      m_finding(new TextLabel(TextLabel::Role::Section, QString(), this)),
      m_measure(new TextLabel(TextLabel::Role::Muted, QString(), this)),
      m_bars(new YearBars(this)),
      m_model(columns()),
      m_table(new TableView(tr("Figures of each municipal year"), this))
{
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setStretchColumn(0);
    m_table->setEmptyState(tr("Nothing was made yet."), QString());
    auto *const head = new QHBoxLayout;
    auto *const words = new QVBoxLayout;
    auto *const save = new QPushButton(tr("Save the table…"), this);
    words->addWidget(m_finding);
    words->addWidget(m_measure);
    head->addLayout(words, 1);
    head->addWidget(save, 0, Qt::AlignTop);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceMedium);
    rows->addLayout(head);
    rows->addWidget(m_bars, 1);
    rows->addWidget(m_table, 1);
    connect(save, &QPushButton::clicked, this, &YearPage::exportTable);
}

void YearPage::showRows(const QList<RecommendationRow> &rows, QDate today, const QString &yearStart)
{
    const QList<Year> years = yearsOfRecommendations(rows, today, yearStart);
    m_bars->showYears(years);
    m_model.setRows(years);
    m_measure->setText(
        tr("By the municipal year in which they were made; only those old enough count at 6 and 12 months."));
    if (years.isEmpty())
        return m_finding->setText(tr("Nothing was made yet"));
    const Year &last = years.last();
    m_finding->setText(tr("%1: %2 made, %3 answered on time")
                           .arg(shortNameOf(last.year))
                           .arg(last.made)
                           .arg(shareWords(last.answeredOnTime, last.answerDue)));
}

void YearPage::exportTable()
{
    auto *const dialog = new QFileDialog(this, tr("Save the year's figures"), QString(), tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("recommendations-by-year.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = m_table->exportCsv(path);
        m_measure->setText(written ? tr("Saved as a table.") : written.error().message);
    });
    dialog->open();
}
