#pragma once

#include "core/domain/ImprovementPlan.h"
#include "core/domain/Progress.h"

#include <QDialog>

class OptionalDateEdit;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;

/// What shows that an action was done, who saw it, and whether it is enough.
class EvidenceForm : public QDialog
{
    Q_OBJECT

public:
    EvidenceForm(const PlanAction &action, const QString &seenBy, QWidget *parent);

Q_SIGNALS:
    void evidenceAccepted(const Evidence &evidence);

private:
    void acceptEvidence();

    const PlanActionId m_action;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QLineEdit *m_locator;
    QLineEdit *m_seenBy;
    OptionalDateEdit *m_seenOn;
    QComboBox *m_sufficient;
    QDialogButtonBox *m_buttons;
};
