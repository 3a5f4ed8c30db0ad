#include "ui/plan/ThemeForm.h"

#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {

constexpr int formWidth = 480;

std::optional<QString> textOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

ThemeForm::ThemeForm(const PlanTheme &theme, const QList<PlanTheme> &others, QWidget *parent)
    : QDialog(parent),
      m_before(theme),
      m_others(others),
      m_number(new QSpinBox(this)),
      m_title(new QLineEdit(theme.title, this)),
      m_lead(new QLineEdit(theme.lead.value_or(QString()), this)),
      m_measures(new QLineEdit(theme.successMeasures.value_or(QString()), this)),
      m_problem(new TextLabel(TextLabel::Role::Body, {}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(theme.title.isEmpty() ? tr("Add theme") : tr("Theme %1").arg(theme.number));
    m_number->setRange(0, 999);
    m_number->setValue(theme.number);
    layOut();
    m_title->setFocus();
    connect(m_number, &QSpinBox::valueChanged, this, &ThemeForm::judge);
    connect(m_title, &QLineEdit::textChanged, this, &ThemeForm::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT editAccepted(edited());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void ThemeForm::layOut()
{
    auto *const form = new QFormLayout(this);
    form->setSpacing(Measures::spaceSmall);
    form->addRow(tr("&Number"), m_number);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Lead"), m_lead);
    form->addRow(tr("Success &measures"), m_measures);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    resize(formWidth, sizeHint().height());
}

QString ThemeForm::problem() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("The theme has no title. Write what it is about.");
    for (const PlanTheme &other : m_others)
        if (!(other.id == m_before.id) && other.number == m_number->value())
            return tr("Number %1 is taken by '%2'. Choose another.").arg(QString::number(other.number), other.title);
    return {};
}

void ThemeForm::judge()
{
    const QString said = problem();
    m_problem->setText(said);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(said.isEmpty());
}

PlanTheme ThemeForm::edited() const
{
    PlanTheme theme = m_before;
    theme.number = m_number->value();
    theme.title = m_title->text().trimmed();
    theme.lead = textOf(m_lead);
    theme.successMeasures = textOf(m_measures);
    return theme;
}
