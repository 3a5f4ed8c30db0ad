#pragma once

#include "core/domain/PlanContents.h"

#include <QAbstractListModel>

/// Everything an action can be joined to: findings, recommendations and indicators, each ticked or not.
class LinkChoice : public QAbstractListModel
{
    Q_OBJECT

public:
    LinkChoice(const PlanContents &contents, const QList<Recommendation> &recommendations,
               const QList<ActionLink> &chosen, QObject *parent);

    QList<ActionLink> chosen() const;
    void tick(const ActionLink &link);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Choice
    {
        ActionLink link;
        QString text;
        bool isChosen = false;
    };

    void append(const ActionLink &link, const QString &text, const QList<ActionLink> &chosen);

    QList<Choice> m_choices;
};
