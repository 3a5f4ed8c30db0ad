#pragma once

#include "ui/plan/PlanChanges.h"

#include <QDialog>

class LinkChoice;
class OptionalDateEdit;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class TextLabel;

/// The fields of one action. It takes an action and gives one back; nothing is written here.
class ActionForm : public QDialog
{
    Q_OBJECT

public:
    ActionForm(const PlanContents &contents, const QList<Recommendation> &recommendations, const PlanAction &action,
               QWidget *parent);

    EditedAction edited() const;
    void tick(const ActionLink &link);
    void proposeReference(const QString &reference);

Q_SIGNALS:
    void editAccepted(const EditedAction &edited);

private:
    void createFields(const PlanContents &contents);
    void layOut();
    void fill();
    QString problem() const;
    void judge();
    void acceptEdit();
    bool dateMoves() const;

    const PlanAction m_before;
    LinkChoice *m_links;
    QComboBox *m_theme;
    QLineEdit *m_reference;
    QPlainTextEdit *m_what;
    QLineEdit *m_who;
    QLineEdit *m_how;
    QLineEdit *m_measure;
    OptionalDateEdit *m_starts;
    OptionalDateEdit *m_due;
    QLineEdit *m_reason;
    OptionalDateEdit *m_done;
    QSpinBox *m_percent;
    QComboBox *m_rating;
    QComboBox *m_boardRating;
    QLineEdit *m_judgement;
    TextLabel *m_problem;
    QDialogButtonBox *m_buttons;
};
