#include "ui/reports/reader/OriginalPane.h"

#include "core/import/DocumentText.h"
#include "core/storage/Database.h"
#include "core/storage/Documents.h"
#include "ui/originals/PdfView.h"
#include "ui/reports/reader/OriginalText.h"
#include "ui/reports/reader/ReaderWords.h"
#include "ui/text/Measures.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/workspace/Background.h"
#include "ui/workspace/Workspace.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

Result<OpenedOriginal> readOriginal(const QString &path, const QString &hash, const QString &name)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const Result<QByteArray> content = documentContent(*database, hash);
    if (!content)
        return content.error();
    Result<DocumentText> text = readHeldDocument(*content, name);
    if (!text)
        return text.error();
    OpenedOriginal opened;
    opened.text = std::move(*text);
    if (documentKindOf(*content) == DocumentKind::Pdf) {
        opened.pdf = *content;
        opened.pages = opened.text.pageOf(int(opened.text.lines().size()));
    }
    return opened;
}

} // namespace

OriginalPane::OriginalPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_faces(new QStackedLayout),
      m_state(new EmptyState({}, {}, this)),
      m_text(new OriginalText(this)),
      m_pages(new PdfView(this)),
      m_switch(new SegmentedSwitch(tr("How the original is shown"), this))
{
    layOut();
    setFocusProxy(m_text);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &OriginalPane::showFace);
    connect(m_state, &EmptyState::actionTriggered, this, &OriginalPane::openAnyway);
}

void OriginalPane::layOut()
{
    m_switch->addSegment(tr("Pages", "of the original"));
    m_switch->addSegment(tr("Text", "of the original"));
    m_switch->hide();
    m_faces->addWidget(m_state);
    m_faces->addWidget(m_text);
    m_faces->addWidget(m_pages);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceHair);
    rows->addWidget(m_switch, 0, Qt::AlignRight);
    rows->addLayout(m_faces, 1);
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
        [this, hash = m_loadedHash](const Result<OpenedOriginal> &opened) { showContent(hash, opened); });
}

void OriginalPane::showContent(const QString &hash, const Result<OpenedOriginal> &opened)
{
    if (hash != m_loadedHash || isHeldBack())
        return;
    if (!opened)
        return say(opened.error().message, {});
    m_words = opened->text;
    m_text->showText(opened->text.lines().join(u'\n').remove(u'\f'));
    m_pages->showDocument(opened->pdf, opened->pages);
    m_switch->setVisible(!opened->pdf.isEmpty());
    showFace();
}

void OriginalPane::showFace()
{
    const bool asPages = !m_switch->isHidden() && m_switch->currentSegment() == 0;
    m_faces->setCurrentWidget(asPages ? static_cast<QWidget *>(m_pages) : static_cast<QWidget *>(m_text));
    setFocusProxy(m_faces->currentWidget());
    markLines(m_firstLine, m_nextLine);
}

void OriginalPane::markPages()
{
    if (m_firstLine < 1 || m_firstLine > m_words.lines().size())
        return m_pages->setMarks({});
    const int page = m_words.pageOf(m_firstLine);
    qsizetype begin = m_firstLine - 1;
    while (begin > 0 && m_words.pageOf(int(begin)) == page)
        --begin;
    qsizetype end = m_firstLine;
    while (end < m_words.lines().size() && m_words.pageOf(int(end) + 1) == page)
        ++end;
    const qsizetype last = std::clamp<qsizetype>(m_nextLine - 1, m_firstLine, end);
    const QString words = m_words.lines().sliced(m_firstLine - 1, last - m_firstLine + 1).join(u' ');
    const double depth = double(m_firstLine - begin) / double(std::max<qsizetype>(end - begin, 1));
    m_pages->setMarks({{.number = 0, .page = page, .depth = depth, .words = words}});
    m_pages->choose(0);
}

void OriginalPane::markLines(int first, int next)
{
    m_firstLine = first;
    m_nextLine = next;
    if (m_faces->currentWidget() == m_text)
        m_text->markLines(first, next);
    if (m_faces->currentWidget() == m_pages)
        markPages();
}

void OriginalPane::say(const QString &sentence, const QString &action)
{
    m_state->setSentence(sentence);
    m_state->setAction(action);
    m_switch->hide();
    m_pages->showDocument({}, 0);
    m_faces->setCurrentWidget(m_state);
}
