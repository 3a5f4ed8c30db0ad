#pragma once

#include "core/changes/ChangeSet.h"
#include "core/performance/TrendSource.h"

#include <QDialog>

class QDateEdit;
class QComboBox;
class TextLabel;
class QLineEdit;
class QTabWidget;

/// The targets, recalculations of limits and marked events of an indicator: who set them, when and why; and forms for
/// new ones. It changes nothing itself but says what is asked.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const TrendSource &source, const QString &userName, QWidget *parent);

Q_SIGNALS:
    void changeAsked(const ChangeSet &changes);

private:
    QWidget *createTargets();
    QWidget *createRebases(const QString &userName);
    QWidget *createEvents();
    void addTarget();
    void addRebase();
    void addEvent();
    void finish(const ChangeSet &changes);
    void refuse(const QString &reason);

    const TrendSource m_source;
    QTabWidget *m_tabs;
    TextLabel *m_problem;
    QLineEdit *m_targetValue = nullptr;
    QComboBox *m_targetKind = nullptr;
    QLineEdit *m_targetSetter = nullptr;
    QLineEdit *m_targetTolerance = nullptr;
    QDateEdit *m_targetFrom = nullptr;
    QDateEdit *m_rebaseDate = nullptr;
    QLineEdit *m_rebaseReason = nullptr;
    QLineEdit *m_rebasePerson = nullptr;
    QDateEdit *m_eventDate = nullptr;
    QLineEdit *m_eventText = nullptr;
    QComboBox *m_eventKind = nullptr;
};
