#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/ResponseRule.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;
class TextLabel;

/// How long each kind of recommendation's answer may take: the law's rules, and the council's own, which go before
/// them. It changes nothing itself but says what is asked.
class ResponseRulesDialog : public QDialog
{
    Q_OBJECT

public:
    ResponseRulesDialog(const QList<ResponseRule> &own, QWidget *parent);

    /// What the council's own rules are now, after a change was saved.
    void showRules(const QList<ResponseRule> &own);

Q_SIGNALS:
    void changeAsked(const ChangeSet &changes);

private:
    void layOut();
    QWidget *createForm();
    void addRule();

    QVBoxLayout *m_known;
    TextLabel *m_problem;
    QComboBox *m_kind;
    QSpinBox *m_length;
    QComboBox *m_unit;
    QCheckBox *m_isDated;
    QDateEdit *m_from;
    QLineEdit *m_name;
};

/// 'two months, ...': the rule as its list has it.
QString responseRuleText(const ResponseRule &rule);
