#include "ui/reports/reader/OriginalPane.h"

#include "core/import/DocumentText.h"
#include "core/storage/Database.h"
#include "core/storage/Documents.h"
#include "ui/reports/reader/OriginalText.h"
#include "ui/reports/reader/ReaderWords.h"
#include "ui/widgets/EmptyState.h"
#include "ui/workspace/Background.h"
#include "ui/workspace/Workspace.h"

#include <QStackedLayout>

namespace {

Result<DocumentText> readOriginal(const QString &path, const QString &hash, const QString &name)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const Result<QByteArray> content = documentContent(*database, hash);
    return content ? readHeldDocument(*content, name) : Result<DocumentText>(content.error());
}

} // namespace

OriginalPane::OriginalPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_faces(new QStackedLayout(this)),
      m_state(new EmptyState({}, {}, this)),
      m_text(new OriginalText(this))
{
    m_faces->addWidget(m_state);
    m_faces->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_state, &EmptyState::actionTriggered, this, &OriginalPane::openAnyway);
}

void OriginalPane::showReport(const Report &report)
{
    const bool isSameDocument = m_report.id == report.id && m_report.documentHash == report.documentHash;
    const bool isSameAccess = m_report.publicity == report.publicity;
    m_report = report;
    if (isSameDocument && isSameAccess)
        return;
    m_isOpenedAnyway = m_isOpenedAnyway && isSameDocument;
    m_loadedHash.clear();
    m_firstLine = m_nextLine = 0;
    m_text->showText({});
    m_faces->setCurrentWidget(m_state);
    say({}, {});
    if (isVisible())
        load();
}

void OriginalPane::clearReport()
{
    m_report = {};
    m_isOpenedAnyway = false;
    m_loadedHash.clear();
    m_text->showText({});
    say({}, {});
}

bool OriginalPane::isHeldBack() const
{
    return m_report.publicity.value_or(Publicity::Public) != Publicity::Public && !m_isOpenedAnyway;
}

void OriginalPane::openAnyway()
{
    m_isOpenedAnyway = true;
    load();
    Q_EMIT opened();
}

void OriginalPane::load()
{
    if (m_report.id.isNull() || m_loadedHash == m_report.documentHash)
        return;
    if (!m_report.documentHash)
        return say(tr("No document is attached to this report."), {});
    if (isHeldBack())
        return say(tr("Look first who can see your screen."), openingWords(*m_report.publicity));
    m_loadedHash = *m_report.documentHash;
    say(tr("Reading %1", "while a document is read").arg(m_report.fileName.value_or(QString())), {});
    inBackground(
        this,
        [path = m_workspace.path(), hash = m_loadedHash, name = m_report.fileName.value_or(m_report.reference)] {
            return readOriginal(path, hash, name);
        },
        [this, hash = m_loadedHash](const Result<DocumentText> &text) { showContent(hash, text); });
}

void OriginalPane::showContent(const QString &hash, const Result<DocumentText> &text)
{
    if (hash != m_loadedHash || isHeldBack())
        return;
    if (!text)
        return say(text.error().message, {});
    m_text->showText(text->lines().join(u'\n').remove(u'\f'));
    m_faces->setCurrentWidget(m_text);
    m_text->markLines(m_firstLine, m_nextLine);
}

void OriginalPane::markLines(int first, int next)
{
    m_firstLine = first;
    m_nextLine = next;
    if (m_faces->currentWidget() == m_text)
        m_text->markLines(first, next);
}

void OriginalPane::say(const QString &sentence, const QString &action)
{
    m_state->setSentence(sentence);
    m_state->setAction(action);
    m_faces->setCurrentWidget(m_state);
}
