#include "ui/recommendations/detail/DetailHead.h"

#include "core/domain/RecommendationRules.h"
#include "ui/recommendations/detail/RatingBox.h"
#include "ui/text/Measures.h"
#include "ui/text/RecommendationWords.h"
#include "ui/text/StatusChips.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"

#include <QVBoxLayout>

namespace {

constexpr int textAtMost = 110;

} // namespace

DetailHead::DetailHead(QWidget *parent)
    : QFrame(parent),
      m_reference(new ElidedLabel(TextLabel::Role::Muted, QString(), this)),
      m_status(new ChipLabel({}, this)),
      m_title(new TextLabel(TextLabel::Role::Section, QString(), this)),
      m_text(new TextLabel(TextLabel::Role::Body, QString(), this)),
      m_source(new LinkButton(QString(), this)),
      m_officer(new RatingBox(this)),
      m_committee(new RatingBox(this)),
      m_note(new ChipLabel({}, this))
{
    layOut();
    connect(m_source, &QPushButton::clicked, this, [this] {
        if (const auto report = ReportId::fromString(m_report.target))
            Q_EMIT reportAsked(*report, m_report.paragraph);
    });
}

void DetailHead::layOut()
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setMaximumHeight(textAtMost);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge, Measures::spaceSmall);
    rows->setSpacing(Measures::spaceHair);
    auto *const first = new QHBoxLayout;
    first->addWidget(m_reference, 1);
    first->addWidget(m_status);
    rows->addLayout(first);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addWidget(m_source, 0, Qt::AlignLeft);
    auto *const ratings = new QHBoxLayout;
    ratings->setSpacing(Measures::spaceSmall);
    ratings->addWidget(m_officer, 1);
    ratings->addWidget(m_committee, 1);
    rows->addLayout(ratings);
    rows->addWidget(m_note, 0, Qt::AlignLeft);
}

void DetailHead::showHistory(const RecommendationHistory &history, const QList<RecommendationLink> &links, QDate today)
{
    const Recommendation &recommendation = history.recommendation;
    const QString reference = recommendation.reference.value_or(tr("No reference yet"));
    m_reference->setText(
        recommendation.addressee
            ? tr("%1, to %2", "SR (25/26) 02, to the Cabinet").arg(reference, *recommendation.addressee)
            : reference);
    m_status->setChip(chipOf(recommendation.status));
    m_title->setText(recommendation.shortTitle.value_or(QString()));
    m_title->setVisible(recommendation.shortTitle.has_value());
    m_text->setText(tr("“%1”", "the words of a recommendation").arg(recommendation.text));
    m_text->setToolTip(recommendation.text);
    showSource(links);
    showRatings(history);
    showNote(history, today);
}

void DetailHead::showSource(const QList<RecommendationLink> &links)
{
    m_report = {};
    for (const RecommendationLink &link : links)
        if (link.kind == RecommendationLink::Kind::Report)
            m_report = link;
    m_source->setVisible(!m_report.words.isEmpty());
    m_source->setText(m_report.words.size() > 60 ? m_report.words.left(58) + QChar(0x2026) : m_report.words);
    m_source->setToolTip(tr("Read it in the report: %1").arg(m_report.words));
}

void DetailHead::showRatings(const RecommendationHistory &history)
{
    QString whose = tr("Officer says");
    std::optional<Chip> chip;
    QString words;
    for (const ProgressUpdate &update : history.updates) {
        whose = tr("Officer says, %1").arg(screenDate(update.asAt));
        words = update.narrative;
        if (update.selfRating)
            chip = officerRatingChip(*update.selfRating);
    }
    m_officer->show(whose, chip, words);
    if (history.judgements.isEmpty())
        return m_committee->show(tr("Committee"), std::nullopt, QString());
    const CommitteeJudgement &last = history.judgements.last();
    m_committee->show(tr("Committee, %1").arg(screenDate(last.judgedOn)), verdictChip(last.rating),
                      last.note.value_or(QString()));
}

void DetailHead::showNote(const RecommendationHistory &history, QDate today)
{
    std::optional<Rating> rating;
    for (const ProgressUpdate &update : history.updates)
        rating = update.selfRating ? update.selfRating : rating;
    const bool disagree = !history.judgements.isEmpty() && ratingsDisagree(rating, history.judgements.last().rating)
        && isLive(history.recommendation.status);
    const std::optional<QDate> due = targetDate(history.recommendation);
    QStringList parts;
    if (disagree)
        parts.append(tr("Ratings disagree"));
    if (due && isLive(history.recommendation.status))
        parts.append(tr("due %1", "due in 8 days, due 3 days late").arg(screenDistance(*due, today)));
    if (pendingExtension(history))
        parts.append(tr("an extension waits for members"));
    m_note->setVisible(!parts.isEmpty());
    const bool isLate = isOverdue(history.recommendation, today);
    m_note->setChip({.glyph = disagree ? StatusGlyph::CrossedEquals
                         : isLate      ? StatusGlyph::TriangleDown
                                       : StatusGlyph::Diamond,
                     .word = parts.join(QStringLiteral("; ")),
                     .tone = isLate                                ? Tone::Red
                         : (disagree || pendingExtension(history)) ? Tone::Amber
                                                                   : Tone::Grey});
}
