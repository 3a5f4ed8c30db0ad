#include "ui/shell/CloseQuestion.h"

#include <QPushButton>

CloseQuestion::CloseQuestion(QWidget *window)
    : QMessageBox(Question, window->windowTitle(), tr("Work is still running. Close and stop it?"), NoButton, window)
{
    setInformativeText(tr("What was saved so far stays saved."));
    connect(addButton(tr("Stop and close"), AcceptRole), &QPushButton::clicked, this, &CloseQuestion::stopAsked);
    addButton(tr("Go on working"), RejectRole);
}
