#pragma once

#include "ui/widgets/MessageBar.h"

#include <QWidget>

/// The shape of a message's severity, so that it is not said by colour alone.
class SeverityGlyph : public QWidget
{
    Q_OBJECT

public:
    SeverityGlyph(MessageBar::Severity severity, QWidget *parent);

    void setSeverity(MessageBar::Severity severity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MessageBar::Severity m_severity;
};
