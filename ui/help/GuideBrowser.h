#pragma once

#include <QTextBrowser>

/// Shows a page of the user's guide in the theme's colours. It reads only what is compiled in, and a link to anything
/// else leads nowhere.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent);

    void showPage(const QString &page);
    /// The name of the page that is shown.
    QString currentPage() const;
    /// The tables that stand in place of the printed list on the page about the keyboard.
    void setShortcuts(const QString &tables);

    /// Marks every place of the words on the page and goes to the first. Says how many there are.
    int findWords(const QString &words);
    /// Goes on to the next or the one before, around the ends.
    void goToPlace(int step);
    int currentPlace() const { return m_place; }
    qsizetype placeCount() const { return m_places.size(); }

Q_SIGNALS:
    void pageShown(const QString &page);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString pageText(const QUrl &name) const;
    QVariant picture(const QUrl &name) const;
    void dress();
    void markPlaces();

    QString m_shortcuts;
    QList<QTextCursor> m_places;
    int m_place = -1;
};
