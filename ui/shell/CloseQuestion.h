#pragma once

#include <QMessageBox>

/// Asks whether to stop the work that is running and close.
class CloseQuestion : public QMessageBox
{
    Q_OBJECT

public:
    explicit CloseQuestion(QWidget *window);

Q_SIGNALS:
    void stopAsked();
};
