#include "ui/widgets/StatutoryDateList.h"

#include "ui/text/Measures.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Words.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <memory>

QString statutoryWord(StatutoryDate::Kind kind)
{
    switch (kind) {
    case StatutoryDate::Kind::Notice:
        return StatutoryDateList::tr("Notice of the meeting given by");
    case StatutoryDate::Kind::Agenda:
        return StatutoryDateList::tr("Agenda and reports open by");
    case StatutoryDate::Kind::BackgroundPapers:
        return StatutoryDateList::tr("Background papers open until");
    case StatutoryDate::Kind::Minutes:
        return StatutoryDateList::tr("Minutes and reports open until");
    }
    Q_UNREACHABLE();
}

Chip statutoryChip(const StatutoryDate &date, QDate today)
{
    const QString done = screenDate(date.doneOn);
    Chip chip{.ground = Chip::Ground::Plain, .explanation = date.words};
    switch (date.state) {
    case StatutoryDate::State::Open:
        chip = distanceChip(date.date, today);
        chip.explanation = date.words;
        return chip;
    case StatutoryDate::State::Kept:
        chip.glyph = StatusGlyph::TickBox;
        chip.tone = Tone::Green;
        chip.word = StatutoryDateList::tr("done %1").arg(done);
        return chip;
    case StatutoryDate::State::Late:
        chip.glyph = StatusGlyph::TriangleDown;
        chip.tone = Tone::Red;
        chip.word = StatutoryDateList::tr("done late, %1").arg(done);
        return chip;
    case StatutoryDate::State::Missed:
        return {StatusGlyph::TriangleDown, screenDistance(date.date, today), Tone::Red, Chip::Ground::Plain,
                date.words};
    case StatutoryDate::State::NotRecorded:
        return {StatusGlyph::Ring, StatutoryDateList::tr("not recorded"), Tone::Grey, Chip::Ground::Plain, date.words};
    case StatutoryDate::State::Runs:
        return {date.date >= today ? StatusGlyph::HalfCircle : StatusGlyph::Square,
                date.date >= today ? StatutoryDateList::tr("open") : StatutoryDateList::tr("over"), Tone::Grey,
                Chip::Ground::Plain, date.words};
    }
    Q_UNREACHABLE();
}

StatutoryDateList::StatutoryDateList(QWidget *parent) : QWidget(parent), m_lines(new QGridLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(Measures::spaceLarge);
    m_lines->setVerticalSpacing(Measures::spaceHair);
    m_lines->setColumnStretch(0, 1);
    setAccessibleName(tr("Statutory dates"));
}

void StatutoryDateList::setDates(const QList<StatutoryDate> &dates, QDate today)
{
    while (QLayoutItem *const item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    for (int row = 0; row < int(dates.size()); ++row)
        addLine(row, dates.at(row), today);
}

void StatutoryDateList::addLine(int row, const StatutoryDate &date, QDate today)
{
    auto *const what = new ElidedLabel(TextLabel::Role::Body, statutoryWord(date.kind), this);
    auto *const when = new TextLabel(TextLabel::Role::Body, screenDateWithDay(date.date), this);
    auto *const state = new ChipLabel(statutoryChip(date, today), this);
    what->setToolTip(date.words);
    what->setAccessibleDescription(date.words);
    when->setToolTip(date.words);
    m_lines->addWidget(what, row, 0);
    m_lines->addWidget(when, row, 1, Qt::AlignRight);
    m_lines->addWidget(state, row, 2, Qt::AlignLeft);
}
