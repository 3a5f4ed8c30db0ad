#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

class StartCard;

/// The ways to begin, one beneath the other. Arrow keys move among them, Tab leaves them.
class StartCards : public QWidget
{
    Q_OBJECT

public:
    enum class Primary
    {
        Sample,
        None
    };

    explicit StartCards(QWidget *parent);

    /// Which card is what most people will want now.
    void setPrimary(Primary primary);

Q_SIGNALS:
    void sampleAsked();
    void newAsked();
    void openAsked();
    void restoreAsked();

private:
    void addCards();
    void addCard(const QString &iconName, const QString &title, const QString &line, const QKeySequence &keys);
    void stepFrom(int card, int direction);
    void giveTabTo(int card);

    QList<StartCard *> m_cards;
};
