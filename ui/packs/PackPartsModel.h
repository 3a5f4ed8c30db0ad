#pragma once

#include "ui/render/packs/FinishPack.h"

#include <QAbstractTableModel>

/// The parts of a pack in their order: chosen or left out, with their pages. What is withheld keeps its place with a
/// lock and cannot be chosen.
class PackPartsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Title,
        Pages,
        Span,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPack(const FinishedPack &pack);
    void clear();

    /// What the checks and the order say now.
    QSet<QString> leftOut() const;
    QStringList order() const;
    bool canMove(int row, int by) const;
    void move(int row, int by);
    /// The first printed page of a row, or nothing where it is not in the pack.
    std::optional<int> firstPage(int row) const;
    int rowAtPage(int page) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Somebody checked, unchecked or moved a part.
    void chosen();

private:
    struct Part
    {
        QString key;
        QString title;
        int level = 1;
        bool isWithheld = false;
        bool isFront = false;
        bool isChosen = true;
        int first = 0;
        int last = 0;
    };

    void addParts(const FinishedPack &pack);
    void addWithheld(const FinishedPack &pack);
    QVariant words(const Part &part, int column) const;
    int target(int row, int by) const;

    QList<Part> m_parts;
};
