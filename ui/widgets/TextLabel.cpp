#include "ui/widgets/TextLabel.h"

namespace {

TypeRole typeOf(TextLabel::Role role)
{
    switch (role) {
    case TextLabel::Role::PageTitle:
        return TypeRole::PageTitle;
    case TextLabel::Role::Section:
        return TypeRole::Section;
    case TextLabel::Role::Body:
        return TypeRole::Body;
    case TextLabel::Role::Strong:
        return TypeRole::Strong;
    case TextLabel::Role::Muted:
        return TypeRole::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace

TextLabel::TextLabel(Role role, const QString &text, QWidget *parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::font(typeOf(role)));
}
