#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

/// A date that may be missing: a tick says whether there is one.
class KnownDateEdit : public QWidget
{
    Q_OBJECT

public:
    KnownDateEdit(const QString &name, QWidget *parent);

    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

Q_SIGNALS:
    void dateChanged();

private:
    QCheckBox *m_isGiven;
    QDateEdit *m_date;
};
