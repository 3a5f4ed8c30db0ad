#include "ui/observations/FigureImport.h"

#include "core/storage/WorkspaceQueries.h"
#include "ui/observations/FieldChoices.h"
#include "ui/observations/OutcomeStrip.h"
#include "ui/observations/RefusedColumns.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Workspace.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace {

constexpr QSize comfortable{1000, 640};
constexpr int columnsWidth = 420;
constexpr int columnColumn = 1;
constexpr int reasonColumn = 2;
constexpr int patience = 300;

bool namesAreas(const ObservationMapping &mapping)
{
    return mapping.has(ObservationField::Area) || mapping.has(ObservationField::AreaCode)
        || mapping.has(ObservationField::LaNumber);
}

QString aboutFile(const ObservationFile &file)
{
    if (file.monitoring)
        return file.monitoring->family == MonitoringFamily::Budget
            ? FigureImport::tr("Budget monitoring: money by heading and period. The figures go to the Budget table.")
            : FigureImport::tr("Workforce figures: posts by team and day. The figures go to the Workforce table.");
    if (file.isNeighbourList)
        return FigureImport::tr("A list of statistical neighbours: who is compared with whom.");
    const QString layout = file.mapping.layout == ObservationImport::Layout::Published
        ? FigureImport::tr("Published statistics with rows for the country, its regions and authorities.")
        : FigureImport::tr("A table of figures.");
    const QString columns = file.rememberedFrom.isEmpty()
        ? FigureImport::tr("Its columns were recognised; put right what is wrong.")
        : FigureImport::tr("Its columns are read as those of %1 were.").arg(file.rememberedFrom);
    return layout + QLatin1Char(' ') + columns;
}

} // namespace

FigureImport::FigureImport(Workspace &workspace, BackgroundTasks &tasks, const ObservationFile &file, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_tasks(tasks),
      m_file(file),
      m_refused(refusedColumns())
{
    setWindowTitle(tr("Import figures"));
    createParts();
    layOut();
    showFile();
    resize(comfortable);
    m_wait.setSingleShot(true);
    m_wait.setInterval(patience);
    connect(&m_wait, &QTimer::timeout, this, &FigureImport::check);
    check();
}

void FigureImport::createParts()
{
    m_title = new TextLabel(TextLabel::Role::Section, QFileInfo(m_file.path).fileName(), this);
    m_about = new TextLabel(TextLabel::Role::Muted, aboutFile(m_file), this);
    m_about->setWordWrap(true);
    m_message = new MessageBar(this);
    m_message->dismiss();
    m_fields = new FieldChoices(this);
    m_area = new QLineEdit(this);
    m_outcome = new OutcomeStrip(this);
    m_refusedTitle = new TextLabel(TextLabel::Role::Strong, tr("Refused"), this);
    m_rows = new TableView(tr("Refused figures"), this);
    m_rows->setModel(&m_refused);
    m_rows->setSortingEnabled(false);
    m_rows->setStretchColumn(reasonColumn);
    m_progress = new ProgressLine(this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_import = new PrimaryButton(tr("Import"), this);
    m_import->setEnabled(false);
    m_import->setDefault(true);
    connect(m_fields, &FieldChoices::changed, this, &FigureImport::checkSoon);
    connect(m_area, &QLineEdit::textEdited, this, &FigureImport::checkSoon);
    connect(m_progress, &ProgressLine::cancelAsked, this, &FigureImport::reject);
    connect(m_cancel, &QPushButton::clicked, this, &FigureImport::reject);
    connect(m_import, &QPushButton::clicked, this, &FigureImport::importNow);
}

QLayout *FigureImport::columnsSide()
{
    auto *const side = new QVBoxLayout;
    side->setSpacing(Measures::spaceSmall);
    side->addWidget(new TextLabel(TextLabel::Role::Strong, tr("What the columns hold"), this));
    side->addWidget(m_fields, 1);
    auto *const label = new QLabel(tr("&Area of all rows"), this);
    label->setBuddy(m_area);
    auto *const area = new QHBoxLayout;
    area->addWidget(label);
    area->addWidget(m_area, 1);
    side->addLayout(area);
    const bool needsArea = !m_file.monitoring && !namesAreas(m_file.mapping);
    label->setVisible(needsArea);
    m_area->setVisible(needsArea);
    m_fields->setFixedWidth(columnsWidth);
    return side;
}

QLayout *FigureImport::outcomeSide()
{
    auto *const side = new QVBoxLayout;
    side->setSpacing(Measures::spaceMedium);
    side->addWidget(new TextLabel(TextLabel::Role::Strong, tr("What becomes of the figures"), this));
    side->addWidget(m_outcome);
    side->addWidget(m_refusedTitle);
    side->addWidget(m_rows, 1);
    return side;
}

void FigureImport::layOut()
{
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(Measures::pageMargin);
    if (m_file.isNeighbourList) {
        m_fields->hide();
        m_area->hide();
    } else {
        middle->addLayout(columnsSide());
    }
    middle->addLayout(outcomeSide(), 1);
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addStretch(0);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageTop);
    rows->setSpacing(Measures::spaceSmall);
    rows->addWidget(m_title);
    rows->addWidget(m_about);
    rows->addWidget(m_message);
    rows->addSpacing(Measures::spaceSmall);
    rows->addLayout(middle, 1);
    rows->addLayout(foot);
}

void FigureImport::showFile()
{
    if (m_file.monitoring)
        m_fields->setMonitoring(*m_file.monitoring, m_file.sample);
    else if (!m_file.isNeighbourList)
        m_fields->setMapping(m_file.mapping, m_file.sample);
    m_area->setText(m_file.mapping.area);
    const Result<QString> council = councilName(m_workspace.database());
    m_area->setPlaceholderText(council ? *council : QString());
}

ObservationFile FigureImport::chosenFile() const
{
    ObservationFile file = m_file;
    if (file.isNeighbourList)
        return file;
    if (file.monitoring) {
        file.monitoring = m_fields->monitoring();
        return file;
    }
    file.mapping = m_fields->mapping();
    file.mapping.area = namesAreas(file.mapping) ? QString() : m_area->text().trimmed();
    return file;
}

void FigureImport::checkSoon()
{
    stop();
    m_import->setEnabled(false);
    m_outcome->clear();
    m_wait.start();
}

void FigureImport::check()
{
    const FigureImportJob job{m_workspace.path(), m_workspace.userName(), chosenFile(), ImportPurpose::DryRun};
    follow(inBackground(
        this, [job](BackgroundTask &task) { return runFigureImport(job, task); },
        [this](const Result<ObservationsOutcome> &outcome) { showChecked(outcome); }));
}

void FigureImport::follow(const BackgroundTaskHandle &task)
{
    m_task = task;
    connect(task.get(), &BackgroundTask::progressed, m_progress,
            [this, watched = task.get()](qint64 done, qint64 total, const QString &text) {
                if (m_task.get() == watched)
                    m_progress->setProgress(text, done, total);
            });
}

void FigureImport::stop()
{
    if (m_task)
        m_task->cancel();
    m_task.reset();
    m_progress->clear();
}

void FigureImport::showChecked(const Result<ObservationsOutcome> &outcome)
{
    // What was stopped for another choice has nothing to say any more.
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled)
        return;
    m_task.reset();
    m_progress->clear();
    m_import->setEnabled(outcome && outcome->taken + outcome->revised > 0 && !m_workspace.isReadOnly());
    m_refused.setRows(outcome ? outcome->problems : QList<RefusedCell>());
    for (int column = 0; column <= columnColumn; ++column)
        m_rows->resizeColumnToContents(column);
    if (outcome) {
        m_message->dismiss();
        m_outcome->showOutcome(*outcome);
        const bool isCut = outcome->refused > outcome->problems.size();
        m_refusedTitle->setText(
            isCut ? tr("Refused, the first %1 of %2")
                        .arg(QLocale().toString(outcome->problems.size()), QLocale().toString(outcome->refused))
                  : tr("Refused"));
        m_rows->setEmptyState(tr("Nothing is refused."), QString());
    } else {
        m_outcome->clear();
        m_message->showMessage(MessageBar::Severity::Warning, outcome.error().message);
    }
    Q_EMIT checked();
}

void FigureImport::importNow()
{
    if (m_isImporting)
        return;
    m_isImporting = true;
    m_import->setEnabled(false);
    m_fields->setEnabled(false);
    m_area->setEnabled(false);
    const FigureImportJob job{m_workspace.path(), m_workspace.userName(), chosenFile(), ImportPurpose::Save};
    follow(inBackground(
        this, [job](BackgroundTask &task) { return runFigureImport(job, task); },
        [this](const Result<ObservationsOutcome> &outcome) { finish(outcome); }));
    m_tasks.add(tr("Importing %1").arg(QFileInfo(m_file.path).fileName()), m_task);
}

void FigureImport::finish(const Result<ObservationsOutcome> &outcome)
{
    m_isImporting = false;
    m_task.reset();
    m_progress->clear();
    m_fields->setEnabled(true);
    m_area->setEnabled(true);
    m_import->setEnabled(!outcome);
    if (!outcome)
        return m_message->showMessage(MessageBar::Severity::Failure, outcome.error().message);
    if (outcome->journalEntry > 0)
        m_workspace.noteSaved({outcome->changes.label(), {outcome->journalEntry}}, outcome->changes);
    Q_EMIT imported(tr("%1: %2").arg(QFileInfo(m_file.path).fileName(), summaryOf(*outcome)));
    accept();
}

void FigureImport::reject()
{
    if (m_isImporting) {
        m_task->cancel();
        return;
    }
    stop();
    QDialog::reject();
}
