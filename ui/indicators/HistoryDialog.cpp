#include "ui/indicators/HistoryDialog.h"

#include "core/performance/FigureWords.h"
#include "core/performance/TargetInForce.h"
#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 560;

QDateEdit *dateEdit(QDate date, QWidget *parent)
{
    auto *const edit = new QDateEdit(date, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    return edit;
}

/// What is known already, one sentence a line, over the form for a new one.
QFormLayout *formUnder(QWidget *page, const QStringList &known, const QString &nothing)
{
    auto *const rows = new QVBoxLayout(page);
    rows->setSpacing(Measures::spaceMedium);
    auto *const label = new TextLabel(known.isEmpty() ? TextLabel::Role::Muted : TextLabel::Role::Body,
                                      known.isEmpty() ? nothing : known.join(QLatin1Char('\n')), page);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rows->addWidget(label);
    auto *const form = new QFormLayout;
    form->setVerticalSpacing(Measures::spaceSmall);
    rows->addLayout(form);
    rows->addStretch(1);
    return form;
}

} // namespace

HistoryDialog::HistoryDialog(const TrendSource &source, const QString &userName, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_tabs(new QTabWidget(this)),
      m_problem(new TextLabel(TextLabel::Role::Strong, QString(), this))
{
    setWindowTitle(tr("%1: targets, limits and events").arg(labelOf(source.indicator)));
    setMinimumWidth(dialogWidth);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_tabs->addTab(createTargets(), tr("&Targets"));
    m_tabs->addTab(createRebases(userName), tr("&Limits"));
    m_tabs->addTab(createEvents(), tr("&Events"));
    auto *const rows = new QVBoxLayout(this);
    rows->addWidget(m_tabs);
    rows->addWidget(m_problem);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
}

QWidget *HistoryDialog::createTargets()
{
    QStringList known;
    for (const Target &target : m_source.targets) {
        const auto number = targetNumber(target, m_source.indicator.polarity);
        known << tr("%1 %2 from %3%4, set by %5")
                     .arg(targetName(target.kind), figureText(number, m_source.indicator), screenDate(target.validFrom),
                          target.validTo ? tr(" to %1").arg(screenDate(*target.validTo)) : QString(),
                          target.setBy.value_or(tr("nobody named")));
    }
    auto *const page = new QWidget(m_tabs);
    QFormLayout *const form = formUnder(page, known, tr("No target was set yet."));
    m_targetValue = new QLineEdit(page);
    m_targetTolerance = new QLineEdit(page);
    m_targetTolerance->setPlaceholderText(tr("none"));
    m_targetSetter = new QLineEdit(page);
    m_targetFrom = dateEdit(m_source.figures.isEmpty() ? QDate::currentDate() : m_source.figures.last().start, page);
    m_targetKind = new QComboBox(page);
    for (const auto &[kind, word] : Words<Target::Kind>::all)
        m_targetKind->addItem(targetName(kind), int(kind));
    form->addRow(tr("&Target"), m_targetValue);
    form->addRow(tr("&Kind"), m_targetKind);
    form->addRow(tr("&Set by"), m_targetSetter);
    form->addRow(tr("In force &from"), m_targetFrom);
    form->addRow(tr("&Amber within (per cent of the target)"), m_targetTolerance);
    auto *const add = new QPushButton(tr("Set target"), page);
    connect(add, &QPushButton::clicked, this, &HistoryDialog::addTarget);
    form->addRow(add);
    return page;
}

QWidget *HistoryDialog::createRebases(const QString &userName)
{
    QStringList known;
    for (const Rebase &rebase : m_source.rebases)
        known << tr("From %1: %2. Approved by %3 on %4.")
                     .arg(screenDate(rebase.date), rebase.reason, rebase.approvedBy, screenDate(rebase.approvedOn));
    auto *const page = new QWidget(m_tabs);
    QFormLayout *const form = formUnder(page, known,
                                        tr("The limits were never recalculated. They ought to be only where the cause "
                                           "of a change is understood and expected to last."));
    m_rebaseDate = dateEdit(m_source.figures.isEmpty() ? QDate::currentDate() : m_source.figures.last().start, page);
    m_rebaseReason = new QLineEdit(page);
    m_rebasePerson = new QLineEdit(userName, page);
    form->addRow(tr("Recalculate &from"), m_rebaseDate);
    form->addRow(tr("&Reason"), m_rebaseReason);
    form->addRow(tr("&Approved by"), m_rebasePerson);
    auto *const add = new QPushButton(tr("Recalculate limits"), page);
    connect(add, &QPushButton::clicked, this, &HistoryDialog::addRebase);
    form->addRow(add);
    return page;
}

QWidget *HistoryDialog::createEvents()
{
    QStringList known;
    for (const Annotation &annotation : m_source.annotations)
        known << tr("%1: %2").arg(screenDate(annotation.date), annotation.text);
    auto *const page = new QWidget(m_tabs);
    QFormLayout *const form = formUnder(page, known, tr("No event is marked on the chart yet."));
    m_eventDate = dateEdit(m_source.figures.isEmpty() ? QDate::currentDate() : m_source.figures.last().start, page);
    m_eventText = new QLineEdit(page);
    m_eventKind = new QComboBox(page);
    for (const auto &[kind, text] :
         {std::pair(Annotation::Kind::Event, tr("Event")), std::pair(Annotation::Kind::Inspection, tr("Inspection")),
          std::pair(Annotation::Kind::Policy, tr("Policy")), std::pair(Annotation::Kind::Staffing, tr("Staffing")),
          std::pair(Annotation::Kind::Definition, tr("Definition"))})
        m_eventKind->addItem(text, int(kind));
    form->addRow(tr("&Date"), m_eventDate);
    form->addRow(tr("&What happened"), m_eventText);
    form->addRow(tr("&Kind"), m_eventKind);
    auto *const add = new QPushButton(tr("Mark event"), page);
    connect(add, &QPushButton::clicked, this, &HistoryDialog::addEvent);
    form->addRow(add);
    return page;
}

void HistoryDialog::addTarget()
{
    bool isNumber = false;
    const double value = QLocale().toDouble(m_targetValue->text().remove(QLatin1Char('%')).trimmed(), &isNumber);
    if (!isNumber)
        return refuse(tr("The target is no number. Write it as 85.5."));
    if (m_targetSetter->text().trimmed().isEmpty())
        return refuse(tr("Say who set the target: members ask for it."));
    bool isTolerance = true;
    const QString toleranceText = m_targetTolerance->text().trimmed();
    const double tolerance = toleranceText.isEmpty() ? 0 : QLocale().toDouble(toleranceText, &isTolerance);
    if (!isTolerance || tolerance < 0)
        return refuse(tr("The tolerance is no number. Write it as 5, or leave it empty."));
    Target target;
    target.id = TargetId::create();
    target.indicator = m_source.indicator.id;
    (m_source.indicator.polarity == Indicator::Polarity::Low ? target.high : target.low) = value;
    target.kind = Target::Kind(m_targetKind->currentData().toInt());
    target.setBy = m_targetSetter->text().trimmed();
    target.validFrom = m_targetFrom->date();
    if (!toleranceText.isEmpty()) {
        target.amberTolerance = tolerance;
        target.toleranceKind = Target::ToleranceKind::Relative;
    }
    ChangeSet changes(tr("Set target for %1").arg(m_source.indicator.code));
    // The one in force until now ends the day before.
    if (const auto before = targetOn(m_source.targets, target.validFrom);
        before && before->validFrom < target.validFrom) {
        Target ended = *before;
        ended.validTo = target.validFrom.addDays(-1);
        changes.edit(*before, ended);
    }
    finish(changes.add(target));
}

void HistoryDialog::addRebase()
{
    if (m_rebaseReason->text().trimmed().isEmpty() || m_rebasePerson->text().trimmed().isEmpty())
        return refuse(tr("Limits are never recalculated without a reason and a person. Fill in both."));
    const Rebase rebase{RebaseId::create(),
                        m_source.indicator.id,
                        m_rebaseDate->date(),
                        m_rebaseReason->text().trimmed(),
                        m_rebasePerson->text().trimmed(),
                        QDate::currentDate()};
    for (const Rebase &known : m_source.rebases)
        if (known.date == rebase.date)
            return refuse(tr("The limits are recalculated from this date already. Choose another."));
    finish(ChangeSet(tr("Recalculate limits of %1").arg(m_source.indicator.code)).add(rebase));
}

void HistoryDialog::addEvent()
{
    if (m_eventText->text().trimmed().isEmpty())
        return refuse(tr("Say what happened, in a few words."));
    const Annotation annotation{AnnotationId::create(), m_source.indicator.id, m_eventDate->date(),
                                m_eventText->text().trimmed(), Annotation::Kind(m_eventKind->currentData().toInt())};
    finish(ChangeSet(tr("Mark event on %1").arg(m_source.indicator.code)).add(annotation));
}

void HistoryDialog::finish(const ChangeSet &changes)
{
    Q_EMIT changeAsked(changes);
    accept();
}

void HistoryDialog::refuse(const QString &reason)
{
    m_problem->setText(reason);
    m_problem->show();
}
