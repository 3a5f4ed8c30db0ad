#include "ui/reports/reader/ReaderPanes.h"

#include "ui/reports/reader/OriginalPane.h"
#include "ui/reports/reader/OutlineModel.h"
#include "ui/reports/reader/OutlineView.h"
#include "ui/reports/reader/ReportText.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/workspace/Settings.h"

#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int outlineWidth = 192;
constexpr int narrowestText = 240;
/// Below it text and original stand one above the other.
constexpr int narrowestSideBySide = 620;

Setting<QByteArray> outlineSetting()
{
    return SettingKeys::splitter(QStringLiteral("reader-outline"));
}

/// The line at which something after this paragraph begins.
int lineAfter(const ReportDetail &detail, const ReportParagraph &paragraph)
{
    int next = 0;
    const auto take = [&](int line) {
        if (line > paragraph.line && (next == 0 || line < next))
            next = line;
    };
    for (const ReportParagraph &other : detail.paragraphs)
        take(other.line);
    for (const ReportSection &section : detail.sections)
        take(section.line);
    return next;
}

bool hasSameText(const ReportDetail &one, const ReportDetail &other)
{
    return one.report.id == other.report.id && one.sections == other.sections && one.paragraphs == other.paragraphs
        && one.figures == other.figures;
}

bool hasSameOutline(const ReportDetail &one, const ReportDetail &other)
{
    return hasSameText(one, other) && one.recommendations == other.recommendations
        && one.backgroundPapers == other.backgroundPapers && one.appendices == other.appendices
        && one.report.backgroundPapers == other.report.backgroundPapers
        && one.report.appendices == other.report.appendices;
}

} // namespace

ReaderPanes::ReaderPanes(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_columns(new PaneSplitter(Qt::Horizontal, this)),
      m_outline(new OutlineView(m_columns)),
      m_texts(new PaneSplitter(Qt::Horizontal, m_columns)),
      m_text(new ReportText(m_texts)),
      m_original(new OriginalPane(workspace, m_texts))
{
    m_columns->setStretchFactor(1, 1);
    m_outline->setMinimumWidth(outlineWidth * 3 / 4);
    m_text->setMinimumWidth(narrowestText);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
    restore();
    connectParts();
    arrange(Layout::Text);
}

ReaderPanes::~ReaderPanes() = default;

void ReaderPanes::connectParts()
{
    connect(m_columns, &QSplitter::splitterMoved, this, &ReaderPanes::save);
    connect(m_outline, &OutlineView::paragraphChosen, m_text, &ReportText::showParagraph);
    connect(m_outline, &OutlineView::sectionChosen, m_text, &ReportText::showSection);
    connect(m_text, &ReportText::currentParagraphChanged, this, &ReaderPanes::follow);
    connect(m_text, &ReportText::placesChanged, this,
            [this] { m_outline->outline().setHits(m_text->hitsBySection()); });
}

void ReaderPanes::restore()
{
    m_columns->setSizes({outlineWidth, outlineWidth * 4});
    if (const QByteArray state = m_settings.value(outlineSetting()); !state.isEmpty())
        m_columns->restoreState(state);
}

void ReaderPanes::save()
{
    if (m_outline->isVisible())
        m_settings.setValue(outlineSetting(), m_columns->saveState());
}

void ReaderPanes::showReport(const ReportDetail &detail)
{
    const bool isSameText = m_detail && hasSameText(*m_detail, detail);
    const bool isSameOutline = m_detail && hasSameOutline(*m_detail, detail);
    m_detail = std::make_unique<ReportDetail>(detail);
    m_original->showReport(detail.report);
    if (!isSameOutline)
        m_outline->showReport(detail);
    if (isSameText)
        m_text->updateReport(detail);
    else
        m_text->showReport(detail);
    m_outline->outline().setHits(m_text->hitsBySection());
    follow(m_text->currentParagraph().value_or(QString()));
}

void ReaderPanes::clearReport()
{
    m_detail.reset();
    m_text->clearReport();
    m_outline->clearReport();
    m_original->clearReport();
}

void ReaderPanes::arrange(Layout layout)
{
    m_text->setVisible(layout != Layout::Original);
    m_original->setVisible(layout != Layout::Text);
    if (layout != Layout::Text)
        m_original->load();
}

void ReaderPanes::setOutlineShown(bool shown)
{
    m_outline->setVisible(shown);
}

void ReaderPanes::showLine(int line)
{
    m_original->markLines(line, line + 1);
}

void ReaderPanes::follow(const QString &paragraphId)
{
    if (!m_detail)
        return;
    const auto found = std::ranges::find_if(
        m_detail->paragraphs, [&](const ReportParagraph &paragraph) { return paragraph.id.toString() == paragraphId; });
    if (found == m_detail->paragraphs.end())
        return;
    m_original->markLines(found->line, lineAfter(*m_detail, *found));
    if (m_outline->hasFocus() && m_outline->currentIndex().isValid())
        return;
    const auto section = std::ranges::find(m_detail->sections, found->section, &ReportSection::id);
    if (section != m_detail->sections.end())
        m_outline->followSection(int(section - m_detail->sections.begin()));
}

void ReaderPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_texts->setOrientation(width() < narrowestSideBySide ? Qt::Vertical : Qt::Horizontal);
}
