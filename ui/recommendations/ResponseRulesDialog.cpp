#include "ui/recommendations/ResponseRulesDialog.h"

#include "core/domain/RecommendationRules.h"
#include "core/procedure/ResponseClock.h"
#include "ui/text/Measures.h"
#include "ui/text/RecommendationWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 620;
constexpr int longest = 366;

QString unitText(ResponseRule::Unit unit, int length)
{
    switch (unit) {
    case ResponseRule::Unit::Days:
        return ResponseRulesDialog::tr("%n day(s)", nullptr, length);
    case ResponseRule::Unit::Weeks:
        return ResponseRulesDialog::tr("%n week(s)", nullptr, length);
    case ResponseRule::Unit::Months:
        return ResponseRulesDialog::tr("%n month(s)", nullptr, length);
    }
    Q_UNREACHABLE();
}

QLabel *lineOf(const ResponseRule &rule, TextLabel::Role role, QWidget *parent)
{
    auto *const label = new TextLabel(role, responseRuleText(rule), parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString responseRuleText(const ResponseRule &rule)
{
    const QString text =
        ResponseRulesDialog::tr("%1: %2. %3").arg(screenWord(rule.kind), unitText(rule.unit, rule.length), rule.name);
    return rule.validFrom ? ResponseRulesDialog::tr("%1, from %2").arg(text, screenDate(*rule.validFrom)) : text;
}

ResponseRulesDialog::ResponseRulesDialog(const QList<ResponseRule> &own, QWidget *parent)
    : QDialog(parent),
      m_known(new QVBoxLayout),
      m_problem(new TextLabel(TextLabel::Role::Strong, QString(), this)),
      m_kind(new QComboBox(this)),
      m_length(new QSpinBox(this)),
      m_unit(new QComboBox(this)),
      m_isDated(new QCheckBox(tr("Only for notices from"), this)),
      m_from(new QDateEdit(QDate::currentDate(), this)),
      m_name(new QLineEdit(this))
{
    setWindowTitle(tr("Response times"));
    setMinimumWidth(dialogWidth);
    layOut();
    showRules(own);
}

void ResponseRulesDialog::layOut()
{
    auto *const rows = new QVBoxLayout(this);
    rows->setSpacing(Measures::spaceMedium);
    auto *const advice = new TextLabel(TextLabel::Role::Muted,
                                       tr("An answer is due so long after the notice, or the receipt if it is later. A "
                                          "rule of the council goes before that of the law."),
                                       this);
    advice->setWordWrap(true);
    rows->addWidget(advice);
    rows->addLayout(m_known);
    rows->addWidget(createForm());
    m_problem->setWordWrap(true);
    m_problem->hide();
    rows->addWidget(m_problem);
    rows->addStretch(1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
}

QWidget *ResponseRulesDialog::createForm()
{
    auto *const box = new QWidget(this);
    for (const auto &[kind, word] : Words<Recommendation::Kind>::all)
        if (registerOf(kind) == Register::Scrutiny)
            m_kind->addItem(screenWord(kind), int(kind));
    m_length->setRange(1, longest);
    m_length->setValue(8);
    m_length->setAccessibleName(tr("How many"));
    for (const auto &[unit, word] :
         {std::pair(ResponseRule::Unit::Weeks, tr("weeks")), std::pair(ResponseRule::Unit::Months, tr("months")),
          std::pair(ResponseRule::Unit::Days, tr("days"))})
        m_unit->addItem(word, int(unit));
    m_unit->setAccessibleName(tr("Weeks, months or days"));
    m_name->setPlaceholderText(tr("Where it stands: Constitution, part 4, rule 12"));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_from->setAccessibleName(tr("First day of the rule"));
    m_from->setEnabled(false);
    connect(m_isDated, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    auto *const length = new QHBoxLayout;
    length->addWidget(m_length);
    length->addWidget(m_unit);
    length->addStretch(1);
    auto *const dated = new QHBoxLayout;
    dated->addWidget(m_isDated);
    dated->addWidget(m_from);
    dated->addStretch(1);
    auto *const form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Made to"), m_kind);
    form->addRow(tr("Answer &within"), length);
    form->addRow(QString(), dated);
    form->addRow(tr("&Source"), m_name);
    auto *const add = new PrimaryButton(tr("Add rule"), box);
    connect(add, &QPushButton::clicked, this, &ResponseRulesDialog::addRule);
    form->addRow(QString(), add);
    return box;
}

void ResponseRulesDialog::showRules(const QList<ResponseRule> &own)
{
    while (QLayoutItem *const item = m_known->takeAt(0)) {
        if (QWidget *const widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const ResponseRule &rule : statutoryRules())
        m_known->addWidget(lineOf(rule, TextLabel::Role::Muted, this));
    for (const ResponseRule &rule : own) {
        auto *const line = new QWidget(this);
        auto *const row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *const remove = new LinkButton(tr("Remove"), line);
        remove->setAccessibleName(tr("Remove: %1").arg(responseRuleText(rule)));
        row->addWidget(lineOf(rule, TextLabel::Role::Body, line), 1);
        row->addWidget(remove);
        m_known->addWidget(line);
        connect(remove, &QPushButton::clicked, this,
                [this, rule] { Q_EMIT changeAsked(ChangeSet(tr("Remove a response time")).remove(rule)); });
    }
}

void ResponseRulesDialog::addRule()
{
    const QString name = m_name->text().trimmed();
    m_problem->setVisible(name.isEmpty());
    if (name.isEmpty()) {
        m_problem->setText(tr("The rule has no source. Write where it stands, so that it can be cited."));
        return m_name->setFocus();
    }
    ResponseRule rule;
    rule.id = ResponseRuleId::create();
    rule.name = name;
    rule.kind = Recommendation::Kind(m_kind->currentData().toInt());
    rule.length = m_length->value();
    rule.unit = ResponseRule::Unit(m_unit->currentData().toInt());
    if (m_isDated->isChecked())
        rule.validFrom = m_from->date();
    m_name->clear();
    Q_EMIT changeAsked(ChangeSet(tr("Add a response time")).add(rule));
}
