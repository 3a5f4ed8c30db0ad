#include "ui/reports/reader/ReaderTabs.h"

#include "ui/text/Icons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>

ReaderTabs::ReaderTabs(QWidget *parent)
    : QFrame(parent),
      m_outline(createButton(QStringLiteral("sidebar-collapse-left"), tr("Outline"))),
      m_tabs(new QTabBar(this)),
      m_place(new TextLabel(TextLabel::Role::Muted, {}, this)),
      m_previous(createButton(QStringLiteral("go-up"), tr("Previous place (Shift+F3)"))),
      m_next(createButton(QStringLiteral("go-down"), tr("Next place (F3)")))
{
    m_outline->setCheckable(true);
    m_tabs->setAccessibleName(tr("Faces of the report"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(tr("Text"));
    m_tabs->addTab(tr("Original"));
    m_tabs->addTab(tr("Side by side"));
    m_tabs->addTab(tr("Findings"));
    m_tabs->addTab(tr("History"));
    layOut();
    hidePlaces();
    connect(m_tabs, &QTabBar::currentChanged, this, &ReaderTabs::faceChanged);
    connect(m_previous, &QToolButton::clicked, this, &ReaderTabs::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &ReaderTabs::nextAsked);
}

QToolButton *ReaderTabs::createButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void ReaderTabs::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measures::spaceSmall, 0, Measures::spaceSmall, 0);
    row->setSpacing(2);
    row->addWidget(m_outline);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_place);
    row->addWidget(m_previous);
    row->addWidget(m_next);
}

ReaderTabs::Face ReaderTabs::face() const
{
    return Face(m_tabs->currentIndex());
}

void ReaderTabs::setFace(Face face)
{
    m_tabs->setCurrentIndex(int(face));
}

void ReaderTabs::showPlaces(int current, int count)
{
    m_place->setText(count == 0 ? tr("No place", "of what is searched for")
                                : tr("Place %1 of %2").arg(current + 1).arg(count));
    m_place->show();
    m_previous->setVisible(count > 0);
    m_next->setVisible(count > 0);
}

void ReaderTabs::hidePlaces()
{
    m_place->hide();
    m_previous->hide();
    m_next->hide();
}
