#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

/// A date that may be missing: a tick says whether there is one.
class OptionalDateEdit : public QWidget
{
    Q_OBJECT

public:
    OptionalDateEdit(const QString &accessibleName, QWidget *parent);

    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_isKnown;
    QDateEdit *m_date;
};
