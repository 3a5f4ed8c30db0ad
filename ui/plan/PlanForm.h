#pragma once

#include "core/domain/Committee.h"
#include "core/domain/ImprovementPlan.h"
#include "core/storage/PlanQueries.h"

#include <QDialog>

#include <array>

class OptionalDateEdit;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

/// The fields of a plan: its name and version, who agreed and who oversees it, and what its colours mean.
class PlanForm : public QDialog
{
    Q_OBJECT

public:
    PlanForm(const ImprovementPlan &plan, const QList<Committee> &bodies, const QList<InspectionRow> &inspections,
             QWidget *parent);

    ImprovementPlan edited() const;

Q_SIGNALS:
    void editAccepted(const ImprovementPlan &plan);

private:
    /// The words for one colour of the legend.
    struct ColourWords
    {
        QLineEdit *word = nullptr;
        QLineEdit *meaning = nullptr;
    };

    void fillChoices(const QList<Committee> &bodies, const QList<InspectionRow> &inspections);
    void layOut();
    void addLegend(QFormLayout &form);
    void judge();

    const ImprovementPlan m_before;
    QLineEdit *m_title;
    QLineEdit *m_version;
    OptionalDateEdit *m_approvedOn;
    QLineEdit *m_approvedBy;
    QComboBox *m_board;
    QComboBox *m_inspection;
    std::array<ColourWords, 4> m_legend;
    QDialogButtonBox *m_buttons;
};
