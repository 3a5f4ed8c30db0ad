#pragma once

#include "tests/faults/support/FaultSize.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

/// Somebody who clicks, types and scrolls at random in whatever windows the application shows, as fast as it answers.
class RandomUser
{
public:
    RandomUser(QWidget &window, Chance &chance);

    /// Does one thing.
    void act();
    /// The last things done, for the one who looks for the cause of a fault.
    QString story() const { return m_story.join(QLatin1Char('\n')); }

private:
    QWidget *frontWindow() const;
    QList<QWidget *> usable(QWidget &front) const;
    void use(QWidget &widget);
    void click(QWidget &widget, const QPoint &place);
    void clickRow(class QAbstractItemView &view);
    void type(QWidget &widget);
    void press(QWidget &widget);
    void tell(const QString &what, const QWidget &widget);

    QWidget &m_window;
    Chance &m_chance;
    QStringList m_story;
};
