#pragma once

class QDialog;
class QWidget;

/// Gives a form the width, and the height its scrolling body asks for as far as the window behind it has room.
void fitForm(QDialog &form, const QWidget &body, int width);
