#include "ui/indicators/MonitoringPane.h"

#include "ui/indicators/MonitoringForm.h"
#include "ui/tables/ChipDelegate.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Workspace.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace {

constexpr int periodColumn = 1;
constexpr int standingColumn = 7;
constexpr int reasonColumn = 8;

} // namespace

MonitoringPane::MonitoringPane(Workspace &workspace, Settings &settings, MonitoringFamily family, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_family(family),
      m_model(monitoringColumns(family)),
      m_filter(this)
{
    auto *const filters = new FlowLayout;
    createTable(settings);
    createFilters(filters);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceMedium);
    rows->addLayout(filters);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_reason);
    setFocusProxy(m_table);
}

void MonitoringPane::createFilters(QLayout *row)
{
    const bool isBudget = m_family == MonitoringFamily::Budget;
    m_field = new SearchField(isBudget ? tr("Find a heading") : tr("Find a team"), this);
    m_period = new QComboBox(this);
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *const add = new LinkButton(tr("Enter a figure…"), this);
    m_edit = new LinkButton(tr("Edit…"), this);
    m_remove = new LinkButton(tr("Remove"), this);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_field, m_period, add, m_edit, m_remove})
        row->addWidget(widget);
    connect(m_field, &QLineEdit::textChanged, &m_filter, &RowFilter::setText);
    connect(m_field, &QLineEdit::textChanged, this, &MonitoringPane::shownChanged);
    connect(m_period, &QComboBox::activated, this, &MonitoringPane::showRows);
    connect(add, &QPushButton::clicked, this, &MonitoringPane::add);
    connect(m_edit, &QPushButton::clicked, this, &MonitoringPane::edit);
    connect(m_remove, &QPushButton::clicked, this, &MonitoringPane::remove);
}

void MonitoringPane::createTable(Settings &settings)
{
    const bool isBudget = m_family == MonitoringFamily::Budget;
    m_table = new TableView(isBudget ? tr("Budget monitoring") : tr("Workforce figures"), this);
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    if (isBudget) {
        m_table->setItemDelegateForColumn(standingColumn, new ChipDelegate(m_table));
        m_table->setStretchColumn(reasonColumn);
    }
    m_table->setEmptyState(isBudget
                               ? tr("There are no budget figures yet. A file with Heading, Period, Budget, Actual and "
                                    "Forecast brings them.")
                               : tr("There are no workforce figures yet. A file with Team, As at, Establishment, "
                                    "Vacancies, Agency and Turnover brings them."),
                           tr("Import figures…"));
    m_table->rememberColumns(settings, isBudget ? QStringLiteral("budget") : QStringLiteral("workforce"));
    connect(m_table, &TableView::emptyActionTriggered, this, &MonitoringPane::importAsked);
    connect(m_table, &QAbstractItemView::activated, this, &MonitoringPane::edit);
    connect(m_table, &TableView::currentRowChanged, this, &MonitoringPane::showCurrent);
    m_reason = new TextLabel(TextLabel::Role::Body, QString(), this);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason->setAccessibleName(tr("Reason for the variance"));
}

void MonitoringPane::startFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void MonitoringPane::reload()
{
    const auto lines = monitoringLines(m_workspace.database(), m_family);
    if (!lines)
        return Q_EMIT failed(lines.error().message);
    m_lines = *lines;
    fillPeriods();
    showRows();
}

void MonitoringPane::fillPeriods()
{
    const QVariant chosen = m_period->currentData();
    m_period->clear();
    for (const MonitoringLine &line : std::as_const(m_lines))
        if (m_period->findData(dayOf(line)) < 0)
            m_period->addItem(tr("Period: %1").arg(periodWords(line)), dayOf(line));
    m_period->addItem(tr("Period: all"), QDate());
    m_period->setCurrentIndex(std::max(0, m_period->findData(chosen)));
    m_period->setVisible(!m_lines.isEmpty());
}

void MonitoringPane::showRows()
{
    const QDate day = m_period->currentData().toDate();
    QList<MonitoringLine> shown;
    QList<MonitoringLine> told;
    for (const MonitoringLine &line : std::as_const(m_lines)) {
        if (!day.isValid() || dayOf(line) == day)
            shown.append(line);
        if (dayOf(line) == (day.isValid() ? day : dayOf(m_lines.first())))
            told.append(line);
    }
    m_sentence = monitoringSentence(told);
    m_model.setRows(shown);
    m_table->setColumnHidden(periodColumn, day.isValid());
    if (!current() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
    Q_EMIT shownChanged();
}

/// What a table cuts is said in full below it.
void MonitoringPane::showCurrent()
{
    const std::optional<MonitoringLine> line = current();
    m_edit->setEnabled(line && !m_workspace.isReadOnly());
    m_remove->setEnabled(line && !m_workspace.isReadOnly());
    const QString reason = line ? line->budget.varianceReason.value_or(QString()) : QString();
    m_reason->setText(reason.isEmpty()
                          ? QString()
                          : tr("%1: %2.", "a heading and why it is off budget").arg(line->budget.heading, reason));
    m_reason->setVisible(!reason.isEmpty());
}

std::optional<MonitoringLine> MonitoringPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.row(m_filter.mapToSource(index))) : std::nullopt;
}

void MonitoringPane::add()
{
    openForm(std::nullopt);
}

void MonitoringPane::edit()
{
    if (const auto line = current())
        openForm(line);
}

void MonitoringPane::openForm(const std::optional<MonitoringLine> &before)
{
    auto *const form = new MonitoringForm(m_family, before, m_lines, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &MonitoringForm::changeAsked, this, &MonitoringPane::changeAsked);
    form->open();
}

void MonitoringPane::remove()
{
    const auto line = current();
    if (!line)
        return;
    const bool isBudget = m_family == MonitoringFamily::Budget;
    ChangeSet changes(isBudget ? tr("Remove budget of %1").arg(line->budget.heading)
                               : tr("Remove workforce of %1").arg(line->workforce.team));
    isBudget ? changes.remove(line->budget) : changes.remove(line->workforce);
    Q_EMIT changeAsked(changes);
}
