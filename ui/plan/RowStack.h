#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

/// Lines of fields one under the other, each with a button that takes it away, and a button that adds one.
class RowStack : public QWidget
{
    Q_OBJECT

public:
    RowStack(const QString &addWords, QWidget *parent);

    /// Puts a line last; the words say what its button takes away.
    void append(QWidget *line, const QString &removeWords);
    const QList<QWidget *> &lines() const { return m_lines; }

Q_SIGNALS:
    void addAsked();
    void removed();

private:
    void remove(QWidget *line);

    QVBoxLayout *m_rows;
    QList<QWidget *> m_lines;
};
