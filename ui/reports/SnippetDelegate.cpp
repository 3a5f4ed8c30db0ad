#include "ui/reports/SnippetDelegate.h"

#include "core/domain/Committee.h"
#include "ui/reports/ReportsModel.h"
#include "ui/text/Measures.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"
#include "ui/widgets/SnippetPainter.h"

#include <QPainter>

namespace {

constexpr int side = 12;
constexpr int topSpace = 6;

int lineHeight()
{
    return QFontMetrics(Theme::font(TypeRole::Body)).height();
}

void paintTitle(QPainter *painter, QRect line, const ReportRow &report)
{
    const Colours &colours = Theme::current().colours();
    painter->setFont(Theme::font(TypeRole::Body));
    painter->setPen(colours.muted);
    paintAtRight(*painter, line, report.meetingDate ? screenDate(*report.meetingDate) : SnippetDelegate::tr("no date"));
    painter->setFont(Theme::font(TypeRole::Strong));
    painter->setPen(colours.text);
    paintWords(*painter, line, inTitleCase(report.title));
}

QString recommendationWords(const ReportRow &report)
{
    return report.recommendations == 0
        ? QString()
        : SnippetDelegate::tr("%n recommendation(s)", "of a report", report.recommendations);
}

void paintFacts(QPainter *painter, QRect line, const ReportRow &report, const ReportPlaces &places)
{
    Chip access = chipOf(report.publicity);
    access.ground = Chip::Ground::Plain;
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(Theme::current().colours().muted);
    if (places.count > 0)
        paintAtRight(*painter, line, SnippetDelegate::tr("%n place(s)", "where the words stand", places.count));
    paintAtRight(*painter, line, recommendationWords(report));
    if (!report.agendaNumber.isEmpty())
        paintAtRight(*painter, line, SnippetDelegate::tr("Item %1").arg(report.agendaNumber));
    paintChip(*painter, access, line);
}

} // namespace

void SnippetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = static_cast<const ReportsModel &>(*index.model());
    const ReportRow report = model.row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintResultGround(*painter, option);
    QRect line(option.rect.left() + side, option.rect.top() + topSpace, option.rect.width() - 2 * side, lineHeight());
    paintTitle(painter, line, report);
    line.translate(0, lineHeight());
    painter->setFont(Theme::font(TypeRole::Muted));
    const QString snippet = model.snippetOf(index.row()).simplified();
    paintSnippet(*painter, line, snippet.isEmpty() ? report.committee : snippet);
    line.translate(0, lineHeight());
    paintFacts(painter, line, report, model.placesOf(index.row()));
    painter->restore();
}

QSize SnippetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, 3 * lineHeight() + 2 * topSpace};
}
