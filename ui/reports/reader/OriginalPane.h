#pragma once

#include "core/base/Result.h"
#include "core/domain/Report.h"
#include "core/import/DocumentText.h"

#include <QWidget>

class EmptyState;
class OriginalText;
class PdfView;
class SegmentedSwitch;
class QStackedLayout;
class Workspace;

/// A document of the workspace as it is shown: its words, and its bytes where it has pages.
struct OpenedOriginal
{
    DocumentText text;
    QByteArray pdf;
    int pages = 0;
};

/// The original of a report: the pages of a PDF, or the words of any document. What is exempt or confidential opens
/// only when somebody says so, and is read from the workspace only then.
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
    void showContent(const QString &hash, const Result<OpenedOriginal> &opened);
    void layOut();
    void showFace();
    void markPages();

    Workspace &m_workspace;
    Report m_report;
    QString m_loadedHash;
    bool m_isOpenedAnyway = false;
    int m_firstLine = 0;
    int m_nextLine = 0;
    QStackedLayout *m_faces;
    EmptyState *m_state;
    OriginalText *m_text;
    PdfView *m_pages;
    SegmentedSwitch *m_switch;
    DocumentText m_words; ///< of a document with pages
};
