#pragma once

#include "core/changes/ChangeSet.h"
#include "ui/indicators/MonitoringLine.h"

#include <QDialog>

class MessageBar;
class QLineEdit;

/// Enters or puts right one figure of budget monitoring or of the workforce. It changes nothing itself but says what is
/// asked.
class MonitoringForm : public QDialog
{
    Q_OBJECT

public:
    MonitoringForm(MonitoringFamily family, const std::optional<MonitoringLine> &before,
                   const QList<MonitoringLine> &known, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void changeAsked(const ChangeSet &changes);

private:
    void layOut();
    Result<ChangeSet> changes() const;
    Result<ChangeSet> budgetChanges(const MonitoringEntry &entry) const;
    Result<ChangeSet> workforceChanges(const MonitoringEntry &entry) const;

    const MonitoringFamily m_family;
    const std::optional<MonitoringLine> m_before;
    const QList<MonitoringLine> m_known;
    QHash<MonitoringField, QLineEdit *> m_fields;
    MessageBar *m_message;
};
