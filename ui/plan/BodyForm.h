#pragma once

#include "core/storage/PlanQueries.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

/// A board or group that oversees, and the body it reports to.
class BodyForm : public QDialog
{
    Q_OBJECT

public:
    /// A body without a name is a new one.
    BodyForm(const Committee &body, const QList<OverseeingBody> &bodies, QWidget *parent);

Q_SIGNALS:
    void bodyAccepted(const Committee &body);

private:
    void fillParents(const QList<OverseeingBody> &bodies);
    void acceptBody();

    const Committee m_before;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_parent;
    QDialogButtonBox *m_buttons;
};
