#include "ui/widgets/KeyHint.h"

#include "ui/text/Theme.h"

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QLabel(keys.toString(QKeySequence::NativeText), parent)
{
    setFont(Theme::font(TypeRole::Muted));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}
