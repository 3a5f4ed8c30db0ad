#pragma once

class QKeySequence;
class QPushButton;

/// Gives a button its shortcut and shows the keys in a small frame at its right.
void showKeysIn(QPushButton *button, const QKeySequence &keys);
