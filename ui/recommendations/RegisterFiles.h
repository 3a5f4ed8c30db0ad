#pragma once

#include "core/domain/RecommendationRules.h"

#include <QDate>
#include <QObject>

class QMenu;
class QWidget;
class Workspace;

/// What goes out of a register and comes back in as files: officers' update forms, and trackers kept elsewhere. Reading
/// and packing run in the background.
class RegisterFiles : public QObject
{
    Q_OBJECT

public:
    RegisterFiles(Workspace &workspace, QWidget *page);

    void addTo(QMenu &menu);
    void setRegister(Register which, QDate today);

    void editResponseRules();
    void readTrackerFile(const QString &path);
    void writeRequestsTo(const QString &folder);
    void readReplyFile(const QString &path);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &problem);

private:
    void chooseTracker();
    void chooseFolder();
    void chooseReply();

    Workspace &m_workspace;
    QWidget *m_page;
    Register m_register = Register::Scrutiny;
    QDate m_today;
};
