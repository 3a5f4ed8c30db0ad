#include "ui/reports/reader/ReportReader.h"

#include "ui/history/HistoryPanel.h"
#include "ui/reports/reader/OriginalPane.h"
#include "ui/reports/reader/OutlineView.h"
#include "ui/reports/reader/ReaderPanes.h"
#include "ui/reports/reader/ReaderTabs.h"
#include "ui/reports/reader/ReadingPane.h"
#include "ui/reports/reader/ReportEditForm.h"
#include "ui/reports/reader/ReportHead.h"
#include "ui/reports/reader/ReportText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/workspace/Workspace.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

using Face = ReaderTabs::Face;

/// Below it the outline folds away behind a button.
constexpr int narrowestWithOutline = 530;

} // namespace

ReportReader::ReportReader(Workspace &workspace, Settings &settings, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_whole(new QStackedLayout(this)),
      m_empty(new EmptyState(tr("Choose a report to read it."), {}, this)),
      m_content(new QWidget(this)),
      m_head(new ReportHead(m_content)),
      m_form(new ReportEditForm(workspace, m_content)),
      m_message(new MessageBar(m_content)),
      m_tabs(new ReaderTabs(m_content)),
      m_faces(new QStackedWidget(m_content)),
      m_panes(new ReaderPanes(workspace, settings, m_faces)),
      m_reading(new ReadingPane(settings, m_faces)),
      m_history(new HistoryPanel(workspace, m_faces))
{
    setAccessibleName(tr("Report"));
    setFocusProxy(&m_panes->text());
    layOut();
    createKeys();
    connectParts();
    clear();
}

void ReportReader::layOut()
{
    m_faces->addWidget(m_panes);
    m_faces->addWidget(m_reading);
    m_faces->addWidget(m_history);
    m_form->hide();
    m_message->dismiss();
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_message);
    rows->addWidget(m_head);
    rows->addWidget(m_form);
    rows->addWidget(m_tabs);
    rows->addWidget(m_faces, 1);
    m_whole->setContentsMargins(1, 1, 1, 1);
    m_whole->addWidget(m_empty);
    m_whole->addWidget(m_content);
}

void ReportReader::createKeys()
{
    const auto addKeys = [this](const QKeySequence &keys, const QString &words, void (ReportReader::*slot)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(words);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addKeys(Qt::Key_F3, tr("Next place"), &ReportReader::nextPlace);
    addKeys(Qt::SHIFT | Qt::Key_F3, tr("Previous place"), &ReportReader::previousPlace);
}

void ReportReader::connectParts()
{
    connect(&m_workspace, &Workspace::changed, this, &ReportReader::reload);
    connect(&m_workspace, &Workspace::readOnlyChanged, this, &ReportReader::tellAccess);
    connect(m_head, &ReportHead::editAsked, this, &ReportReader::editDetails);
    const auto askForFigures = [this] {
        if (m_detail)
            Q_EMIT figuresAsked(m_detail->report.id);
    };
    connect(m_head, &ReportHead::figuresAsked, this, askForFigures);
    connect(&m_panes->outline(), &OutlineView::figuresAsked, this, askForFigures);
    connect(m_head, &ReportHead::originalAsked, this, &ReportReader::openOriginal);
    connect(m_form, &ReportEditForm::finished, this, &ReportReader::finishEditing);
    connect(m_tabs, &ReaderTabs::faceChanged, this, &ReportReader::showFace);
    connect(&m_panes->outline(), &OutlineView::scrutinyAsked, this, &ReportReader::scrutinyAsked);
    connect(m_tabs, &ReaderTabs::nextAsked, this, &ReportReader::nextPlace);
    connect(m_tabs, &ReaderTabs::previousAsked, this, &ReportReader::previousPlace);
    connect(m_tabs->outlineButton(), &QToolButton::toggled, this, &ReportReader::showOutline);
    connect(&m_panes->original(), &OriginalPane::opened, this, &ReportReader::tellAccess);
    const ReportText &text = m_panes->text();
    connect(&text, &ReportText::placesChanged, this, &ReportReader::showPlaces);
    connect(&text, &ReportText::originalAsked, this, [this] {
        m_tabs->setFace(Face::Original);
        m_panes->original().setFocus();
    });
    connect(&text, &ReportText::sideBySideAsked, this, [this] { m_tabs->setFace(Face::SideBySide); });
    connect(m_reading, &ReadingPane::lineChosen, this, [this](int line) {
        m_tabs->setFace(Face::Original);
        m_panes->showLine(line);
    });
}

void ReportReader::showReport(const ReportId &id)
{
    if (report() != id)
        m_form->hide();
    load(id);
}

void ReportReader::showParagraph(const ReportId &id, const QString &paragraphId)
{
    showReport(id);
    if (m_tabs->face() != Face::SideBySide)
        m_tabs->setFace(Face::Text);
    m_panes->text().showParagraph(paragraphId);
}

void ReportReader::load(const ReportId &id)
{
    const Result<ReportDetail> detail = reportDetail(m_workspace.database(), id.toString());
    if (!detail && detail.error().kind == Error::Kind::NotFound) {
        clear();
        Q_EMIT reportGone();
        return;
    }
    if (!detail)
        return m_message->showMessage(MessageBar::Severity::Failure, detail.error().message);
    m_message->dismiss();
    m_detail = *detail;
    m_head->showReport(*detail);
    m_head->setVisible(!m_form->isVisibleTo(m_content));
    m_panes->showReport(*detail);
    m_reading->showReport(*detail);
    m_history->showRecord(id.toString());
    m_whole->setCurrentWidget(m_content);
    tellAccess();
    showPlaces();
}

void ReportReader::reload()
{
    if (m_detail)
        load(ReportId(m_detail->report.id));
}

void ReportReader::clear()
{
    m_detail.reset();
    m_form->hide();
    m_panes->clearReport();
    m_reading->clearReport();
    m_whole->setCurrentWidget(m_empty);
}

std::optional<ReportId> ReportReader::report() const
{
    return m_detail ? std::optional(m_detail->report.id) : std::nullopt;
}

bool ReportReader::hasUnsavedDetails() const
{
    return m_form->isModified();
}

void ReportReader::setWords(const QString &query)
{
    m_query = query.trimmed();
    m_panes->text().setWords(SoughtWords(m_query));
    showPlaces();
}

void ReportReader::showPlaces()
{
    if (m_query.isEmpty())
        m_tabs->hidePlaces();
    else
        m_tabs->showPlaces(m_panes->text().currentPlace(), m_panes->text().placeCount());
}

void ReportReader::nextPlace()
{
    m_panes->text().nextPlace();
}

void ReportReader::previousPlace()
{
    m_panes->text().previousPlace();
}

void ReportReader::showFace()
{
    switch (m_tabs->face()) {
    case Face::Text:
        m_panes->arrange(ReaderPanes::Layout::Text);
        break;
    case Face::Original:
        m_panes->arrange(ReaderPanes::Layout::Original);
        break;
    case Face::SideBySide:
        m_panes->arrange(ReaderPanes::Layout::SideBySide);
        break;
    case Face::Reading:
        return m_faces->setCurrentWidget(m_reading);
    case Face::History:
        return m_faces->setCurrentWidget(m_history);
    }
    m_faces->setCurrentWidget(m_panes);
}

void ReportReader::showOutline()
{
    const bool isWide = width() >= narrowestWithOutline;
    m_tabs->outlineButton()->setVisible(!isWide);
    m_panes->setOutlineShown(isWide || m_tabs->outlineButton()->isChecked());
}

void ReportReader::openOriginal()
{
    m_tabs->setFace(Face::Original);
    m_panes->original().openAnyway();
}

void ReportReader::editDetails()
{
    if (!m_detail || m_workspace.isReadOnly())
        return;
    m_head->hide();
    m_form->show();
    m_form->edit(m_detail->report, m_detail->committee);
}

void ReportReader::finishEditing()
{
    m_form->hide();
    m_head->show();
    m_panes->text().setFocus();
}

void ReportReader::tellAccess()
{
    m_head->setEditRefusal(m_workspace.readOnlyReason());
    m_head->setOriginalHeldBack(m_panes->original().isHeldBack());
}

void ReportReader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showOutline();
}
