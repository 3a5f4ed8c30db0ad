#include "ui/plan/ColumnChoices.h"

#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

QString screenWord(PlanColumn column)
{
    switch (column) {
    case PlanColumn::Nothing:
        return ColumnChoices::tr("(not taken)");
    case PlanColumn::ThemeNumber:
        return ColumnChoices::tr("Theme number");
    case PlanColumn::Theme:
        return ColumnChoices::tr("Theme");
    case PlanColumn::Reference:
        return ColumnChoices::tr("Reference");
    case PlanColumn::What:
        return ColumnChoices::tr("What is done");
    case PlanColumn::Who:
        return ColumnChoices::tr("Who");
    case PlanColumn::How:
        return ColumnChoices::tr("How");
    case PlanColumn::SuccessMeasure:
        return ColumnChoices::tr("Success measure");
    case PlanColumn::Start:
        return ColumnChoices::tr("Starts on");
    case PlanColumn::Due:
        return ColumnChoices::tr("Due");
    case PlanColumn::FirstDue:
        return ColumnChoices::tr("First due");
    case PlanColumn::Done:
        return ColumnChoices::tr("Done on");
    case PlanColumn::Percent:
        return ColumnChoices::tr("Per cent");
    case PlanColumn::Rating:
        return ColumnChoices::tr("Officer's rating");
    case PlanColumn::BoardRating:
        return ColumnChoices::tr("Board's rating");
    case PlanColumn::BoardJudgement:
        return ColumnChoices::tr("Board's judgement");
    case PlanColumn::Impact:
        return ColumnChoices::tr("Impact");
    case PlanColumn::Finding:
        return ColumnChoices::tr("Findings");
    case PlanColumn::Indicator:
        return ColumnChoices::tr("Indicators");
    case PlanColumn::Evidence:
        return ColumnChoices::tr("Evidence");
    }
    Q_UNREACHABLE();
}

ColumnChoices::ColumnChoices(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setAccessibleName(tr("What the columns mean"));
}

void ColumnChoices::setHeadings(const QStringList &headings)
{
    auto *const body = new QWidget(this);
    auto *const grid = new QGridLayout(body);
    grid->setContentsMargins(Measures::spaceMedium, Measures::spaceSmall, Measures::spaceMedium, Measures::spaceSmall);
    const QList<PlanColumn> guessed = columnsOf(headings);
    m_choices.clear();
    for (int i = 0; i < int(headings.size()); ++i) {
        const QString heading =
            headings[i].simplified().isEmpty() ? tr("Column %1").arg(i + 1) : headings[i].simplified();
        auto *const choice = new QComboBox(body);
        choice->setAccessibleName(tr("%1 means").arg(heading));
        for (const auto &[column, word] : Words<PlanColumn>::all)
            choice->addItem(screenWord(column), int(column));
        choice->setCurrentIndex(choice->findData(int(guessed[i])));
        grid->addWidget(new TextLabel(TextLabel::Role::Body, heading, body), i, 0);
        grid->addWidget(choice, i, 1);
        m_choices.append(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &ColumnChoices::changed);
    }
    grid->setRowStretch(int(headings.size()), 1);
    setWidget(body);
}

QList<PlanColumn> ColumnChoices::columns() const
{
    QList<PlanColumn> columns;
    for (const QComboBox *choice : m_choices)
        columns.append(PlanColumn(choice->currentData().toInt()));
    return columns;
}
