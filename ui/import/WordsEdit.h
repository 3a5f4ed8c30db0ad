#pragma once

#include <QPlainTextEdit>

/// An editor of a sentence or two that is as high as its words.
class WordsEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordsEdit(QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cursor has left.
    void finished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};
