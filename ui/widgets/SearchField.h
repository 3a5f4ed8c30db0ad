#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

class KeyHint;
class QAction;

/// A field that finds as one types: an icon, a button that clears, the keys that lead here, and Esc to clear.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString &prompt, QWidget *parent);

    /// The keys that put the cursor here; they are shown while the field is empty.
    void setShortcut(const QKeySequence &keys);

Q_SIGNALS:
    /// The text has rested for a moment, or Return was pressed: time to search.
    void searchAsked(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeText();
    void ask();
    void placeHint();

    QAction *m_clear;
    KeyHint *m_hint = nullptr;
    QTimer m_rest;
    QString m_asked;
};
