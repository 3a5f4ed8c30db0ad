#pragma once

#include <QFrame>

class QTabBar;
class QToolButton;
class TextLabel;

/// The faces of the reader, and at the right the places of what is searched for.
class ReaderTabs : public QFrame
{
    Q_OBJECT

public:
    enum class Face
    {
        Text,
        Original,
        SideBySide,
        Reading,
        History
    };

    explicit ReaderTabs(QWidget *parent);

    Face face() const;
    void setFace(Face face);
    /// Counted from 0; nothing is shown where no words are searched for.
    void showPlaces(int current, int count);
    void hidePlaces();
    /// Only a narrow reader has the button that unfolds the outline.
    QToolButton *outlineButton() const { return m_outline; }

Q_SIGNALS:
    void faceChanged();
    void nextAsked();
    void previousAsked();

private:
    QToolButton *createButton(const QString &icon, const QString &name);
    void layOut();

    QToolButton *m_outline;
    QTabBar *m_tabs;
    TextLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
};
