#include "ui/plan/PlanForm.h"

#include "core/domain/BragLegend.h"
#include "ui/plan/OptionalDateEdit.h"
#include "ui/text/Measures.h"
#include "ui/text/PlanWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr int formWidth = 600;
constexpr int wordWidth = 130;
constexpr std::array colours{Rating::Blue, Rating::Red, Rating::Amber, Rating::Green};

std::optional<QString> textOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString nameOf(const Inspection &inspection)
{
    return inspection.body + QLatin1Char(' ')
        + screenDate(inspection.visitedOn ? inspection.visitedOn : inspection.publishedOn);
}

} // namespace

PlanForm::PlanForm(const ImprovementPlan &plan, const QList<Committee> &bodies, const QList<InspectionRow> &inspections,
                   QWidget *parent)
    : QDialog(parent),
      m_before(plan),
      m_title(new QLineEdit(plan.title, this)),
      m_version(new QLineEdit(plan.version.value_or(QString()), this)),
      m_approvedOn(new OptionalDateEdit(tr("Agreed on"), this)),
      m_approvedBy(new QLineEdit(plan.approvedBy.value_or(QString()), this)),
      m_board(new QComboBox(this)),
      m_inspection(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(plan.title.isEmpty() ? tr("New plan") : tr("The plan and its legend"));
    m_approvedOn->setDate(plan.approvedOn);
    fillChoices(bodies, inspections);
    layOut();
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT editAccepted(edited());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &PlanForm::judge);
    judge();
}

void PlanForm::fillChoices(const QList<Committee> &bodies, const QList<InspectionRow> &inspections)
{
    m_board->addItem(tr("Nobody"));
    for (const Committee &body : bodies)
        m_board->addItem(body.name, body.id.toString());
    m_board->setCurrentIndex(m_before.board ? std::max(0, m_board->findData(m_before.board->toString())) : 0);
    m_inspection->addItem(tr("Every inspection"));
    for (const InspectionRow &row : inspections)
        m_inspection->addItem(nameOf(row.inspection), row.inspection.id.toString());
    m_inspection->setCurrentIndex(
        m_before.inspection ? std::max(0, m_inspection->findData(m_before.inspection->toString())) : 0);
}

void PlanForm::layOut()
{
    auto *const form = new QFormLayout(this);
    form->setSpacing(Measures::spaceSmall);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Version"), m_version);
    form->addRow(tr("Agreed on"), m_approvedOn);
    form->addRow(tr("Agreed &by"), m_approvedBy);
    form->addRow(tr("&Overseen by"), m_board);
    form->addRow(tr("Answers the findings &of"), m_inspection);
    addLegend(*form);
    form->addRow(m_buttons);
    resize(formWidth, sizeHint().height());
}

void PlanForm::addLegend(QFormLayout &form)
{
    form.addRow(new TextLabel(TextLabel::Role::Strong, tr("What the colours mean, printed with the plan"), this));
    const QList<LegendEntry> own = legendFromText(m_before.legend);
    for (size_t place = 0; place < colours.size(); ++place) {
        const LegendEntry entry = entryOf(own, colours[place]);
        ColourWords &words = m_legend[place];
        words = {new QLineEdit(entry.word, this), new QLineEdit(entry.meaning, this)};
        const QString colour = screenWord(colours[place]);
        words.word->setFixedWidth(wordWidth);
        words.word->setAccessibleName(tr("Word for %1").arg(colour));
        words.meaning->setAccessibleName(tr("Meaning of %1").arg(colour));
        connect(words.word, &QLineEdit::textChanged, this, &PlanForm::judge);
        auto *const row = new QHBoxLayout;
        row->addWidget(words.word);
        row->addWidget(words.meaning, 1);
        form.addRow(letterOf(colours[place]) + QLatin1Char(' ') + colour, row);
    }
}

void PlanForm::judge()
{
    bool isWhole = !m_title->text().trimmed().isEmpty();
    for (const ColourWords &words : m_legend)
        isWhole = isWhole && !words.word->text().trimmed().isEmpty();
    QPushButton *const save = m_buttons->button(QDialogButtonBox::Save);
    save->setEnabled(isWhole);
    save->setToolTip(isWhole ? QString() : tr("The plan needs a title, and each colour a word."));
}

ImprovementPlan PlanForm::edited() const
{
    ImprovementPlan plan = m_before;
    plan.title = m_title->text().trimmed();
    plan.version = textOf(m_version);
    plan.approvedOn = m_approvedOn->date();
    plan.approvedBy = textOf(m_approvedBy);
    plan.board = CommitteeId::fromString(m_board->currentData().toString());
    plan.inspection = InspectionId::fromString(m_inspection->currentData().toString());
    QList<LegendEntry> legend;
    for (size_t place = 0; place < colours.size(); ++place)
        legend.append(
            {colours[place], m_legend[place].word->text().trimmed(), m_legend[place].meaning->text().trimmed()});
    const QList<LegendEntry> before = legendFromText(m_before.legend);
    const bool isSame = std::all_of(legend.cbegin(), legend.cend(),
                                    [&](const LegendEntry &entry) { return entryOf(before, entry.rating) == entry; });
    if (!isSame)
        plan.legend = legendText(legend);
    return plan;
}
