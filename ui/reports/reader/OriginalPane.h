#pragma once

#include "core/base/Result.h"
#include "core/domain/Report.h"
#include "core/import/DocumentText.h"

#include <QWidget>

class EmptyState;
class OriginalText;
class QStackedLayout;
class Workspace;

/// The original of a report. What is exempt or confidential opens only when somebody says so, and is read from the
/// workspace only then.
class OriginalPane : public QWidget
{
    Q_OBJECT

public:
    OriginalPane(Workspace &workspace, QWidget *parent);

    void showReport(const Report &report);
    void clearReport();
    /// The lines to mark, now or when the document is there.
    void markLines(int first, int next);
    /// Opens what the access of the report holds back.
    void openAnyway();
    /// Reads the document if it may be shown and was not read yet.
    void load();
    bool isHeldBack() const;

Q_SIGNALS:
    void opened();

private:
    void say(const QString &sentence, const QString &action);
    void showContent(const QString &hash, const Result<DocumentText> &text);

    Workspace &m_workspace;
    Report m_report;
    QString m_loadedHash;
    bool m_isOpenedAnyway = false;
    int m_firstLine = 0;
    int m_nextLine = 0;
    QStackedLayout *m_faces;
    EmptyState *m_state;
    OriginalText *m_text;
};
