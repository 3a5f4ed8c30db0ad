#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;
class TextLabel;

/// The strip at the top of a Card: its title, and at the right a word, chip or link.
class CardHead : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;
};

/// The strip at the bottom of a Card, divided from the body by a line.
class CardFoot : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;
};

/// A framed piece of a page: a head, a body that the page fills, and a foot where one is asked for.
class Card : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(Look look READ look CONSTANT)

public:
    /// Plain: the title stands over the body. Panel: the head is a strip of its own, the body reaches the edges.
    enum class Look
    {
        Plain,
        Panel
    };
    Q_ENUM(Look)

    Card(const QString &title, Look look, QWidget *parent);

    Look look() const { return m_look; }
    void setTitle(const QString &title);
    /// Puts a word, chip or button at the right of the head; the card owns it from now on.
    void addAside(QWidget *aside);
    QVBoxLayout *body() const { return m_body; }
    /// The row of the foot, made when first asked for.
    QHBoxLayout *foot();

private:
    void layOutHead(const QString &title);

    const Look m_look;
    QVBoxLayout *m_rows;
    TextLabel *m_title = nullptr;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_foot = nullptr;
};
