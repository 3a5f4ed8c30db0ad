#pragma once

#include "core/storage/CommitteeQueries.h"
#include "ui/tables/RowFilter.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

class Card;
class CommitteeForm;
class MembershipForm;
class QStackedWidget;
class Settings;
class TableView;
class Workspace;

/// The committees with their other names, and who belongs to each.
class CommitteesFace : public QWidget
{
    Q_OBJECT

public:
    CommitteesFace(Workspace &workspace, Settings &settings, QWidget *parent);

    void reload();
    void setWords(const QString &words);
    int count() const { return m_model.rowCount(); }

Q_SIGNALS:
    void failed(const QString &problem);

private:
    void createTables(Settings &settings);
    QWidget *membersPart();
    QWidget *side();
    void layOut();
    void connectParts();
    void showCommittee();
    void addMember();
    void editMember();
    void removeMember();
    std::optional<CommitteeDetail> current() const;
    std::optional<MemberDetail> currentMember() const;

    Workspace &m_workspace;
    TableModel<CommitteeDetail> m_model;
    RowFilter m_filter;
    TableModel<MemberDetail> m_memberModel;
    TableView *m_table = nullptr;
    TableView *m_members = nullptr;
    QStackedWidget *m_faces = nullptr;
    CommitteeForm *m_form = nullptr;
    MembershipForm *m_memberForm = nullptr;
};
