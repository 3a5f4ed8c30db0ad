#include "ui/plan/ActionForm.h"

#include "core/domain/ActionRules.h"
#include "core/domain/BragLegend.h"
#include "ui/plan/FormRoom.h"
#include "ui/plan/LinkChoice.h"
#include "ui/plan/OptionalDateEdit.h"
#include "ui/text/Measures.h"
#include "ui/text/PlanWords.h"
#include "ui/widgets/ScrollingBody.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

constexpr int formWidth = 620;
constexpr int textHeight = 62;
constexpr int linksHeight = 130;

std::optional<QString> textOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QComboBox *ratingChoice(const QList<LegendEntry> &legend, QWidget *parent)
{
    auto *const choice = new QComboBox(parent);
    choice->addItem(ActionForm::tr("Not rated"));
    for (const Rating rating : {Rating::Blue, Rating::Green, Rating::Amber, Rating::Red})
        choice->addItem(QStringLiteral("%1  %2").arg(letterOf(rating), entryOf(legend, rating).word), int(rating));
    return choice;
}

std::optional<Rating> ratingIn(const QComboBox *choice)
{
    const QVariant value = choice->currentData();
    return value.isValid() ? std::optional(Rating(value.toInt())) : std::nullopt;
}

void setRating(QComboBox *choice, std::optional<Rating> rating)
{
    choice->setCurrentIndex(rating ? choice->findData(int(*rating)) : 0);
}

} // namespace

ActionForm::ActionForm(const PlanContents &contents, const QList<Recommendation> &recommendations,
                       const PlanAction &action, QWidget *parent)
    : QDialog(parent),
      m_before(action)
{
    QList<ActionLink> chosen = contents.links;
    chosen.removeIf([&](const ActionLink &link) { return !(link.planAction == action.id); });
    m_links = new LinkChoice(contents, recommendations, chosen, this);
    setWindowTitle(action.reference.isEmpty() ? tr("Add an action") : tr("Action %1").arg(action.reference));
    createFields(contents);
    layOut();
    fill();
    judge();
}

void ActionForm::createFields(const PlanContents &contents)
{
    m_theme = new QComboBox(this);
    for (const PlanTheme &theme : contents.themes)
        m_theme->addItem(QStringLiteral("%1 %2").arg(theme.number).arg(theme.title), theme.id.toString());
    m_reference = new QLineEdit(this);
    m_what = new QPlainTextEdit(this);
    m_what->setFixedHeight(textHeight);
    m_what->setTabChangesFocus(true);
    m_who = new QLineEdit(this);
    m_how = new QLineEdit(this);
    m_measure = new QLineEdit(this);
    m_starts = new OptionalDateEdit(tr("Starts on"), this);
    m_due = new OptionalDateEdit(tr("Due on"), this);
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(tr("Needed when the date moves"));
    m_done = new OptionalDateEdit(tr("Done on"), this);
    m_percent = new QSpinBox(this);
    m_percent->setRange(-1, 100);
    m_percent->setSpecialValueText(tr("Not said"));
    m_percent->setSuffix(QStringLiteral("%"));
    m_rating = ratingChoice(contents.legend, this);
    m_boardRating = ratingChoice(contents.legend, this);
    m_judgement = new QLineEdit(this);
    m_problem = new TextLabel(TextLabel::Role::Body, {}, this);
    m_problem->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(m_reference, &QLineEdit::textChanged, this, &ActionForm::judge);
    connect(m_what, &QPlainTextEdit::textChanged, this, &ActionForm::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &ActionForm::judge);
    connect(m_due, &OptionalDateEdit::changed, this, &ActionForm::judge);
    connect(m_starts, &OptionalDateEdit::changed, this, &ActionForm::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ActionForm::acceptEdit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActionForm::layOut()
{
    auto *const body = new QWidget(this);
    auto *const form = new QFormLayout(body);
    form->setSpacing(Measures::spaceSmall);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Reference"), m_reference);
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("Wh&o"), m_who);
    form->addRow(tr("&How"), m_how);
    form->addRow(tr("Success &measure"), m_measure);
    form->addRow(tr("Starts on"), m_starts);
    form->addRow(tr("&Due on"), m_due);
    form->addRow(tr("Reason for the new date"), m_reason);
    form->addRow(tr("Done on"), m_done);
    form->addRow(tr("&Per cent done"), m_percent);
    form->addRow(tr("O&fficer's rating"), m_rating);
    form->addRow(tr("&Board's rating"), m_boardRating);
    form->addRow(tr("Board's judgement"), m_judgement);
    auto *const links = new QListView(body);
    links->setModel(m_links);
    links->setFixedHeight(linksHeight);
    links->setAccessibleName(tr("Findings, recommendations and indicators"));
    form->addRow(tr("Answers and moves"), links);
    auto *const rows = new QVBoxLayout(this);
    rows->addWidget(scrolling(body, this), 1);
    rows->addWidget(m_problem);
    rows->addWidget(m_buttons);
    fitForm(*this, *body, formWidth);
}

void ActionForm::fill()
{
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(m_before.theme.toString())));
    m_reference->setText(m_before.reference);
    m_what->setPlainText(m_before.what);
    m_who->setText(m_before.who.value_or(QString()));
    m_how->setText(m_before.how.value_or(QString()));
    m_measure->setText(m_before.successMeasure.value_or(QString()));
    m_starts->setDate(m_before.startsOn);
    m_due->setDate(dueOf(m_before));
    m_done->setDate(m_before.doneOn);
    m_percent->setValue(m_before.percent.value_or(-1));
    setRating(m_rating, m_before.rating);
    setRating(m_boardRating, m_before.boardRating);
    m_judgement->setText(m_before.boardJudgement.value_or(QString()));
}

EditedAction ActionForm::edited() const
{
    PlanAction action = m_before;
    action.theme = PlanThemeId::fromString(m_theme->currentData().toString()).value_or(m_before.theme);
    action.reference = m_reference->text().trimmed();
    action.what = m_what->toPlainText().trimmed();
    action.who = textOf(m_who);
    action.how = textOf(m_how);
    action.successMeasure = textOf(m_measure);
    action.startsOn = m_starts->date();
    if (m_due->date() != dueOf(m_before))
        action.dueCurrent = m_due->date();
    if (!action.dueOriginal)
        action.dueOriginal = action.dueCurrent;
    action.doneOn = m_done->date();
    action.percent = m_percent->value() < 0 ? std::nullopt : std::optional(m_percent->value());
    action.rating = ratingIn(m_rating);
    action.boardRating = ratingIn(m_boardRating);
    action.boardJudgement = textOf(m_judgement);
    return {action, m_reason->text().trimmed(), m_links->chosen()};
}

void ActionForm::tick(const ActionLink &link)
{
    m_links->tick(link);
}

void ActionForm::proposeReference(const QString &reference)
{
    m_reference->setText(reference);
}

bool ActionForm::dateMoves() const
{
    return dueOf(m_before) && m_due->date() != dueOf(m_before);
}

QString ActionForm::problem() const
{
    if (m_reference->text().trimmed().isEmpty())
        return tr("The action has no reference. Give it a number such as 3.4.");
    if (m_what->toPlainText().trimmed().isEmpty())
        return tr("The action does not say what is to be done. Write it in one sentence.");
    if (m_starts->date() && m_due->date() && *m_starts->date() > *m_due->date())
        return tr("The action starts after it is due. Change one of the two dates.");
    if (dateMoves() && m_reason->text().trimmed().isEmpty())
        return tr("The date moves without a reason. Say why, for the members who will ask.");
    return {};
}

void ActionForm::judge()
{
    const QString said = problem();
    m_problem->setText(said);
    m_reason->setEnabled(dateMoves());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(said.isEmpty());
}

void ActionForm::acceptEdit()
{
    if (!problem().isEmpty())
        return;
    Q_EMIT editAccepted(edited());
    accept();
}
