#include "ui/tables/TableHeader.h"

#include "ui/tables/ColumnState.h"
#include "ui/text/Theme.h"
#include "ui/workspace/Settings.h"

#include <QMenu>

#include <algorithm>

namespace {

constexpr int narrowest = 56;
constexpr int stretchLeast = 200;
constexpr int rowsThatSetWidths = 60;
constexpr int saveAfterMilliseconds = 400;
constexpr int headPadding = 12; ///< as the style sheet has it
constexpr int arrowRoom = 18; ///< kept free for the arrow, sorted or not

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_columnMenu(new QMenu(this))
{
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSectionsClickable(true);
    setHighlightSections(false);
    setResizeContentsPrecision(rowsThatSetWidths);
    setMinimumSectionSize(narrowest);
    setFixedHeight(std::max(Measures::tableHead, QFontMetrics(Theme::font(TypeRole::Strong)).height() + 10));
    setSortIndicator(-1, Qt::AscendingOrder);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMilliseconds);
    connect(&m_saveSoon, &QTimer::timeout, this, &TableHeader::save);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &TableHeader::fillColumnMenu);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { m_columnMenu->popup(mapToGlobal(place)); });
    connect(this, &QHeaderView::sectionResized, this, [this](int column) {
        m_saveSoon.start();
        if (column != m_stretchColumn)
            stretchTo(m_room);
    });
    connect(this, &QHeaderView::sectionMoved, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(this, &QHeaderView::sortIndicatorChanged, &m_saveSoon, qOverload<>(&QTimer::start));
}

QSize TableHeader::sectionSizeFromContents(int column) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(column);
    if (!model())
        return size; // it went before the table
    const QString words = model()->headerData(column, Qt::Horizontal).toString();
    const int width =
        QFontMetrics(Theme::font(TypeRole::Strong)).horizontalAdvance(words) + 2 * headPadding + arrowRoom;
    return size.expandedTo({width, 0});
}

TableHeader::~TableHeader()
{
    if (m_saveSoon.isActive())
        save();
}

void TableHeader::remember(Settings &settings, const QString &table)
{
    m_settings = &settings;
    m_table = table;
    const QString state = settings.value(SettingKeys::columns(table));
    if (state.isEmpty())
        return;
    restoreColumnState(*this, state);
    m_isArranged = true;
    m_saveSoon.stop();
}

void TableHeader::setStretchColumn(int column)
{
    m_stretchColumn = column;
    for (int each = 0; each < count(); ++each)
        setSectionResizeMode(each, Interactive);
    stretchTo(m_room);
}

void TableHeader::stretchTo(int width)
{
    m_room = width;
    if (m_stretchColumn >= count() || isSectionHidden(m_stretchColumn))
        return;
    int others = 0;
    for (int column = 0; column < count(); ++column)
        others += column == m_stretchColumn ? 0 : sectionSize(column);
    // Where the window is too narrow the table scrolls, rather than leave its most important column no room.
    const bool hasRoom = width - others >= stretchLeast;
    setSectionResizeMode(m_stretchColumn, hasRoom ? Stretch : Fixed);
    if (!hasRoom)
        resizeSection(m_stretchColumn, stretchLeast);
}

QList<int> TableHeader::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < count(); ++place)
        if (const int column = logicalIndex(place); !isSectionHidden(column))
            columns.append(column);
    return columns;
}

void TableHeader::fillColumnMenu()
{
    m_columnMenu->clear();
    for (int place = 0; place < count(); ++place) {
        const int column = logicalIndex(place);
        QAction *choice = m_columnMenu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(!isSectionHidden(column));
        choice->setEnabled(column != 0);
        connect(choice, &QAction::toggled, this, [this, column](bool isShown) {
            setSectionHidden(column, !isShown);
            m_saveSoon.start();
        });
    }
}

void TableHeader::save()
{
    if (m_settings && model())
        m_settings->setValue(SettingKeys::columns(m_table), columnStateOf(*this));
}
