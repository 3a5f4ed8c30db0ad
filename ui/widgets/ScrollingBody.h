#pragma once

class QScrollArea;
class QWidget;

/// Puts the body into a frameless area that scrolls up and down on the ground of whatever is around it.
QScrollArea *scrolling(QWidget *body, QWidget *parent);
