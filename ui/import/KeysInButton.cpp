#include "ui/import/KeysInButton.h"

#include "ui/text/Measures.h"
#include "ui/widgets/KeyHint.h"

#include <QHBoxLayout>
#include <QPushButton>

void showKeysIn(QPushButton *button, const QKeySequence &keys)
{
    auto *hint = new KeyHint(keys, button);
    button->setAccessibleName(button->text());
    button->setToolTip(QStringLiteral("%1 (%2)").arg(button->text(), keys.toString(QKeySequence::NativeText)));
    // The words stand in the middle of the button: as much blank after them as the hint is wide leaves it its place.
    const int wanted = hint->sizeHint().width() + Measures::spaceSmall;
    QString blank;
    while (button->fontMetrics().horizontalAdvance(blank) < wanted)
        blank += QChar::Nbsp;
    button->setText(button->text() + blank);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, Measures::spaceSmall + 2, 0);
    row->addStretch(1);
    row->addWidget(hint);
    button->setMinimumWidth(button->sizeHint().width());
}
