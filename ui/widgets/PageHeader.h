#pragma once

#include <QWidget>

class PrimaryButton;
class QHBoxLayout;
class QPushButton;
class TextLabel;

/// The top of a page: its title with the count, one line that says what is true now, and its buttons at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    QPushButton *addButton(const QString &iconName, const QString &text);
    /// The page's one primary button stands last.
    PrimaryButton *addPrimary(const QString &iconName, const QString &text);

private:
    TextLabel *m_title;
    TextLabel *m_line;
    QHBoxLayout *m_buttons;
};
