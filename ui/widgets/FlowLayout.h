#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

/// Lays widgets in a row like words, and goes on in the next row where there is no more room: for filters and chips. In
/// each row the first widget that can expand takes what is left, and all stand on one middle line.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where each item would stand in the given place; empty for hidden ones.
    QList<QRect> placesIn(const QRect &rect) const;
    /// Gives the places from the first on, which are one row that may reach to the end, their width and middle line.
    void settleRow(QList<QRect> &places, qsizetype first, int end, int height) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
