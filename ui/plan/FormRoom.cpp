#include "ui/plan/FormRoom.h"

#include <QDialog>

#include <algorithm>

namespace {

constexpr int roomForButtons = 110;
constexpr int roomAround = 40;
constexpr int withoutWindow = 720;

} // namespace

void fitForm(QDialog &form, const QWidget &body, int width)
{
    const QWidget *const behind = form.parentWidget();
    const int most = behind ? behind->window()->height() - roomAround : withoutWindow;
    form.resize(width, std::min(body.sizeHint().height() + roomForButtons, most));
}
