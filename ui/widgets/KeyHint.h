#pragma once

#include <QKeySequence>
#include <QLabel>

/// The keys of a shortcut in a small frame, beside what they do. Assistive technology reads them from the control
/// itself.
class KeyHint : public QLabel
{
    Q_OBJECT

public:
    KeyHint(const QKeySequence &keys, QWidget *parent);
};
