#pragma once

#include <QFrame>

class Card;
class ChipLabel;
class PackSession;
class QVBoxLayout;
class TextLabel;

/// The right of the pack builder, above: where the leak check looked, and what it found. A doubtful phrase is looked at
/// or answered for; a sure one leaves no way out.
class LeakPanel : public QFrame
{
    Q_OBJECT

public:
    LeakPanel(PackSession &session, QWidget *parent);

    void reload();

Q_SIGNALS:
    void pageAsked(int number);

private:
    void clear();
    void addRooms();
    void addFaults();
    void addQuestion(const QString &phrase);
    void addAnswer(const QString &phrase, QVBoxLayout *rows);
    QString sentenceFor(const QString &phrase) const;
    TextLabel *addWords(const QString &words, QVBoxLayout *rows);

    PackSession &m_session;
    Card *m_card;
    ChipLabel *m_state;
    QWidget *m_content = nullptr;
};
