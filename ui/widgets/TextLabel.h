#pragma once

#include "ui/text/Theme.h"

#include <QLabel>

/// Words of one of the five type roles; its font and colour come from the theme. It never takes rich text.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(Role role READ role CONSTANT)

public:
    enum class Role
    {
        PageTitle,
        Section,
        Body,
        Strong,
        Muted
    };
    Q_ENUM(Role)

    TextLabel(Role role, const QString &text, QWidget *parent);

    Role role() const { return m_role; }

private:
    Role m_role;
};
