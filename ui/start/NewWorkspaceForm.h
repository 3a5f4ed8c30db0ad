#pragma once

#include "ui/widgets/Card.h"

class MessageBar;
class PrimaryButton;
class QLineEdit;

/// Asks what a new workspace needs: the council's name and the file to keep it in. It creates nothing itself.
class NewWorkspaceForm : public Card
{
    Q_OBJECT

public:
    explicit NewWorkspaceForm(QWidget *parent);

    /// Empty fields, the cursor in the first.
    void restart();
    /// Why the workspace could not be created.
    void showError(const QString &sentence);

    /// The file that is suggested for a council, in the user's documents, of a name that is not taken.
    static QString suggestedPath(const QString &council);

Q_SIGNALS:
    void createAsked(const QString &path, const QString &council);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void suggest();
    void choose();
    void create();
    QString problem() const;

    QLineEdit *m_council;
    QLineEdit *m_path;
    MessageBar *m_error;
    PrimaryButton *m_create;
    bool m_isPathChosen = false;
};
