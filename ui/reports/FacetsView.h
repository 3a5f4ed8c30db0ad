#pragma once

#include <QTreeView>

class FacetsModel;

/// The boxes at the left of the Reports page: groups stay open, Space ticks, the count stands at the right.
/// Boxes that would leave nothing and are not ticked are hidden.
class FacetsView : public QTreeView
{
    Q_OBJECT

public:
    FacetsView(FacetsModel &model, QWidget *parent);

private:
    void hideEmptyRows();

    FacetsModel &m_model;
};
