#pragma once

#include <QAbstractButton>
#include <QKeySequence>

/// One way to begin, as a large button: icon, title, what it leads to, and its keys. The primary one wears the accent.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    struct Words
    {
        QString iconName;
        QString title;
        QString line;
        QKeySequence keys = {};
    };

    StartCard(const Words &words, QWidget *parent);

    bool isPrimary() const { return m_isPrimary; }
    void setPrimary(bool primary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An arrow key asks for the card after this one (1) or before it (-1).
    void stepAsked(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    int paintKeys(QPainter &painter) const;
    QColor ink() const;

    Words m_words;
    bool m_isPrimary = false;
};
