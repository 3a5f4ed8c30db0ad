#include "ui/observations/FigureChoiceForm.h"

#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace {

constexpr int proposed = 3;

TextLabel *wrapped(TextLabel::Role role, QWidget *parent)
{
    auto *const label = new TextLabel(role, QString(), parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FigureChoiceForm::FigureChoiceForm(const StatedFigures &stated, QWidget *parent)
    : QWidget(parent),
      m_stated(stated),
      m_words(wrapped(TextLabel::Role::Body, this)),
      m_taken(new QCheckBox(tr("&Record this figure"), this)),
      m_indicator(new QComboBox(this)),
      m_newName(new QLineEdit(this)),
      m_period(new QLineEdit(this)),
      m_area(new QComboBox(this)),
      m_outcome(wrapped(TextLabel::Role::Strong, this))
{
    m_words->setAccessibleName(tr("The words of the report"));
    m_period->setPlaceholderText(tr("such as May 2025 or Q1 2025/26"));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Area &area : stated.areas)
        m_area->addItem(area.name, area.id.toString());
    const bool hasOwn = !stated.areas.isEmpty() && stated.areas.first().level == Area::Level::Council;
    if (!hasOwn)
        m_area->insertItem(0, stated.council, QString());
    layOut();
    connectParts();
}

void FigureChoiceForm::layOut()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(Measures::spaceSmall);
    m_form->addRow(tr("The report's words"), m_words);
    m_form->addRow(QString(), m_taken);
    m_form->addRow(tr("&Indicator"), m_indicator);
    m_form->addRow(tr("&Name of the new indicator"), m_newName);
    m_form->addRow(tr("&Period"), m_period);
    m_form->addRow(tr("&Area"), m_area);
    m_form->addRow(QString(), m_outcome);
}

void FigureChoiceForm::connectParts()
{
    connect(m_taken, &QCheckBox::toggled, this, &FigureChoiceForm::tell);
    connect(m_newName, &QLineEdit::textEdited, this, &FigureChoiceForm::tell);
    connect(m_area, &QComboBox::activated, this, &FigureChoiceForm::tell);
    // Who chooses or writes something for a figure wants it recorded.
    const auto tellTaken = [this] {
        m_isFilling = true;
        m_taken->setChecked(true);
        m_isFilling = false;
        tell();
    };
    connect(m_indicator, &QComboBox::activated, this, tellTaken);
    connect(m_period, &QLineEdit::textEdited, this, tellTaken);
}

void FigureChoiceForm::addIndicator(const IndicatorId &indicator)
{
    const auto known = std::ranges::find_if(
        m_stated.indicators, [&](const NamedIndicator &named) { return named.indicator.id == indicator; });
    if (known != m_stated.indicators.end())
        m_indicator->addItem(tr("%1 (%2)", "name and code").arg(known->indicator.name, known->indicator.code),
                             indicator.toString());
}

/// The likeliest first, then a new one, then all others by name.
void FigureChoiceForm::fillIndicators(int place)
{
    m_indicator->clear();
    const QList<IndicatorMatch> matches =
        matchIndicators(m_stated.figures.at(place).name, m_stated.indicators, m_stated.words.at(place));
    for (const IndicatorMatch &match : matches.first(std::min<qsizetype>(matches.size(), proposed)))
        if (match.likeness > 0)
            addIndicator(match.indicator);
    m_indicator->addItem(tr("A new indicator"), QString());
    m_indicator->insertSeparator(m_indicator->count());
    for (const NamedIndicator &known : m_stated.indicators)
        if (m_indicator->findData(known.indicator.id.toString()) < 0)
            addIndicator(known.indicator.id);
}

void FigureChoiceForm::showFigure(int place, const FigureChoice &choice)
{
    m_isFilling = true;
    const ReportedFigure &figure = m_stated.figures.at(place);
    m_words->setText(m_stated.words.at(place).isEmpty() ? figure.name : m_stated.words.at(place));
    m_taken->setChecked(choice.isTaken);
    fillIndicators(place);
    m_indicator->setCurrentIndex(
        std::max(0, m_indicator->findData(choice.indicator ? choice.indicator->toString() : QString())));
    m_newName->setText(choice.newName);
    m_period->setText(choice.period);
    m_area->setCurrentIndex(std::max(0, m_area->findData(choice.area ? choice.area->toString() : QString())));
    m_form->setRowVisible(m_newName, !choice.indicator);
    m_isFilling = false;
}

void FigureChoiceForm::setOutcome(const QString &words)
{
    m_outcome->setText(words);
}

void FigureChoiceForm::tell()
{
    if (m_isFilling)
        return;
    FigureChoice choice{.isTaken = m_taken->isChecked(), .newName = m_newName->text(), .period = m_period->text()};
    choice.indicator = IndicatorId::fromString(m_indicator->currentData().toString());
    choice.area = AreaId::fromString(m_area->currentData().toString());
    m_form->setRowVisible(m_newName, !choice.indicator);
    Q_EMIT choiceChanged(choice);
}
