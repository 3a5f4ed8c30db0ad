#pragma once

#include <QAbstractButton>

/// A recognised piece that is read and not edited, such as a figure: a strong beginning, its words, and what belongs to
/// it. Delete takes it out.
class PieceText : public QAbstractButton
{
    Q_OBJECT

public:
    struct Parts
    {
        QString lead = {};
        QString words = {};
        QString more = {};
    };

    PieceText(const Parts &parts, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Parts m_parts;
};
