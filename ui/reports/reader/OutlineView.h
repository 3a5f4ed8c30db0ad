#pragma once

#include "core/domain/Ids.h"

#include <QTreeView>

class OutlineModel;
struct ReportDetail;

/// The outline of a report at the left of its text. Choosing an entry, by mouse or keys, asks for its place.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent);

    OutlineModel &outline() const { return *m_outline; }
    void showReport(const ReportDetail &detail);
    void clearReport();
    /// Marks the section that is being read, without asking for it.
    void followSection(int section);

Q_SIGNALS:
    void paragraphChosen(const QString &paragraphId);
    void sectionChosen(int section);
    void scrutinyAsked(const RecommendationId &source);
    void figuresAsked();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(const QModelIndex &index);

    OutlineModel *m_outline;
    bool m_isFollowing = false;
};
