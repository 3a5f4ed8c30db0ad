#pragma once

#include <QWidget>

class ElidedLabel;
class LinkButton;
class QProgressBar;

/// Work that goes on, in the status line: what it does, how far it is, and Cancel. Empty while nothing runs.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent);

    /// With a total of 0 the bar says that the end is not known.
    void setProgress(const QString &text, qint64 done, qint64 total);
    void clear();

Q_SIGNALS:
    void cancelAsked();

private:
    ElidedLabel *m_text;
    QProgressBar *m_bar;
    LinkButton *m_cancel;
};
