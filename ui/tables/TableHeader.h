#pragma once

#include <QHeaderView>
#include <QList>
#include <QTimer>

class QMenu;
class Settings;

/// The head of a TableView: a click sorts, its menu chooses columns, and it remembers how the user arranged them.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent);
    ~TableHeader() override;

    void remember(Settings &settings, const QString &table);
    void setStretchColumn(int column);
    int stretchColumn() const { return m_stretchColumn; }
    /// Gives the stretch column what the others leave of this width, but never too little to read.
    void stretchTo(int width);
    QMenu *columnMenu() const { return m_columnMenu; }
    /// The columns that can be seen, from the left.
    QList<int> shownColumns() const;
    /// True where a stored arrangement was found: then nobody else should choose widths.
    bool isArranged() const { return m_isArranged; }

protected:
    /// The style sheet draws the heads strong, which Qt does not reckon with.
    QSize sectionSizeFromContents(int column) const override;

private:
    void fillColumnMenu();
    void save();

    QMenu *m_columnMenu;
    Settings *m_settings = nullptr;
    QString m_table;
    QTimer m_saveSoon;
    int m_stretchColumn = 0;
    int m_room = 0;
    bool m_isArranged = false;
};
