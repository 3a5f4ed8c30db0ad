#include "ui/import/ReviewForm.h"

#include "ui/import/HeaderEdit.h"
#include "ui/import/HeaderForm.h"
#include "ui/import/KeysInButton.h"
#include "ui/import/PieceList.h"
#include "ui/text/Icons.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Theme.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PrimaryButton.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace {

constexpr int narrowest = 356;
/// Below it the form leaves out what the keys and the rows say as well.
constexpr int wideEnough = 450;

} // namespace

ReviewForm::ReviewForm(QWidget *parent)
    : Card(tr("What was recognised"), Card::Look::Panel, parent),
      m_area(new QScrollArea(this)),
      m_pieces(new QWidget(m_area)),
      m_header(new HeaderForm(m_pieces))
{
    layOutCounts();
    layOutPieces();
    layOutFoot();
    connect(m_header, &HeaderForm::entered, this, &ReviewForm::enter);
    connect(m_header, &HeaderForm::chosen, this, &ReviewForm::noteChosen);
    connect(m_header, &HeaderForm::answered, this, &ReviewForm::answer);
    showReport({}, {});
}

void ReviewForm::layOutCounts()
{
    for (int place = 0; place < 4; ++place) {
        m_counts.append(new ChipLabel({}, this));
        addAside(m_counts.last());
    }
}

void ReviewForm::layOutPieces()
{
    auto *column = new QVBoxLayout(m_pieces);
    column->setContentsMargins(Measures::spaceMedium, Measures::spaceMedium, Measures::spaceMedium,
                               Measures::spaceMedium);
    column->setSpacing(Measures::spaceSmall);
    column->addWidget(m_header);
    for (const ReviewField field : {ReviewField::Recommendation, ReviewField::Figure, ReviewField::BackgroundPaper,
                                    ReviewField::Appendix, ReviewField::Theme}) {
        auto *list = new PieceList(field, m_pieces);
        m_lists.insert(field, list);
        column->addWidget(list);
        connect(list, &PieceList::entered, this, &ReviewForm::enterRecommendation);
        connect(list, &PieceList::removeAsked, this, &ReviewForm::remove);
        connect(list, &PieceList::chosen, this, &ReviewForm::noteChosen);
        connect(list, &PieceList::answered, this, &ReviewForm::answer);
        connect(list, &PieceList::addAsked, this, &ReviewForm::addFromSelectionAsked);
        connect(list, &PieceList::showAllAsked, this, &ReviewForm::refresh);
    }
    column->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_pieces);
    m_pieces->setBackgroundRole(QPalette::Base);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    body()->addWidget(m_area);
}

void ReviewForm::layOutFoot()
{
    m_later = new LinkButton(tr("Leave for later"), this);
    m_later->setToolTip(tr("Leave for later (Ctrl+L)"));
    m_next = new QPushButton(themedIcon(QStringLiteral("go-down")), tr("Next to check"), this);
    m_next->setAutoDefault(false);
    showKeysIn(m_next, QKeySequence(Qt::Key_F8));
    m_accept = new PrimaryButton(tr("Accept"), this);
    showKeysIn(m_accept, QKeySequence(Qt::CTRL | Qt::Key_Return));
    foot()->addWidget(m_later);
    foot()->addStretch(1);
    foot()->addWidget(m_next);
    foot()->addWidget(m_accept);
    connect(m_later, &QPushButton::clicked, this, &ReviewForm::laterAsked);
    connect(m_next, &QPushButton::clicked, this, &ReviewForm::nextToCheckAsked);
    connect(m_accept, &QPushButton::clicked, this, &ReviewForm::acceptAsked);
}

void ReviewForm::showReport(const std::shared_ptr<ReviewedReport> &report, const CommitteeNames &names)
{
    m_report = report;
    m_names = names;
    m_chosen.reset();
    m_isRefused = false;
    for (PieceList *list : std::as_const(m_lists))
        list->restart();
    m_pieces->setVisible(report != nullptr);
    m_area->setVerticalScrollBarPolicy(report ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_area->verticalScrollBar()->setValue(0);
    if (report)
        m_header->offer(*report, names);
    refresh();
}

void ReviewForm::setNames(const CommitteeNames &names)
{
    m_names = names;
    refresh();
}

void ReviewForm::refresh()
{
    showCounts();
    if (!m_report)
        return;
    m_header->refresh(*m_report, m_names);
    for (PieceList *list : std::as_const(m_lists))
        list->refresh(*m_report, m_names);
}

void ReviewForm::showCounts()
{
    const ReviewCounts counts = m_report ? countsOf(*m_report, m_names) : ReviewCounts();
    const std::pair<Confidence, QString> words[] = {{Confidence::Sure, tr("%1 sure").arg(counts.sure)},
                                                    {Confidence::Likely, tr("%1 likely").arg(counts.likely)},
                                                    {Confidence::Check, tr("%1 check").arg(counts.check)},
                                                    {Confidence::NotFound, QString::number(counts.notFound)}};
    const int numbers[] = {counts.sure, counts.likely, counts.check, counts.notFound};
    for (int place = 0; place < 4; ++place) {
        Chip chip = chipOf(words[place].first);
        chip.word = words[place].second;
        chip.explanation = tr("%1: %2", "a confidence and how many have it")
                               .arg(screenWord(words[place].first), QString::number(numbers[place]));
        m_counts.at(place)->setChip(chip);
        const bool isUrgent = words[place].first == Confidence::Check || words[place].first == Confidence::NotFound;
        m_counts.at(place)->setVisible(numbers[place] > 0 && (isUrgent || width() >= wideEnough));
    }
}

QSize ReviewForm::minimumSizeHint() const
{
    return {narrowest, Card::minimumSizeHint().height()};
}

void ReviewForm::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_next->setVisible(width() >= wideEnough);
    showCounts();
}

void ReviewForm::setLocked(const QString &reason)
{
    const bool isOpen = m_report && reason.isEmpty();
    m_pieces->setEnabled(isOpen);
    m_accept->setEnabled(isOpen);
    m_accept->setToolTip(reason.isEmpty() ? tr("Accept this report and go to the next (Ctrl+Return)") : reason);
    m_later->setEnabled(m_report != nullptr);
}

FieldRow *ReviewForm::rowOf(const FieldKey &key)
{
    return isHeaderField(key.field) ? m_header->rowOf(key.field) : m_lists.value(key.field)->rowOf(key.place);
}

void ReviewForm::focusOn(const FieldKey &key)
{
    FieldRow *row = rowOf(key);
    if (!row)
        return;
    m_area->widget()->layout()->activate();
    row->takeFocus();
    m_area->ensureWidgetVisible(row, 0, Measures::spaceLarge);
}

void ReviewForm::noteChosen(const FieldKey &key)
{
    m_chosen = key;
    Q_EMIT chosenChanged(key);
}

void ReviewForm::noteEdited()
{
    refresh();
    Q_EMIT edited();
}

void ReviewForm::enter(ReviewField field, const QString &text)
{
    if (!m_report)
        return;
    const Result<void> taken = enterText(*m_report, field, text);
    m_isRefused = !taken;
    if (!taken)
        return m_header->rowOf(field)->setProblem(taken.error().message);
    noteEdited();
}

void ReviewForm::enterRecommendation(const FieldKey &key, const QString &text)
{
    if (!m_report)
        return;
    m_report->isEdited = true;
    m_report->draft.recommendations[key.place].text = text;
    makeSure(m_report->draft, key);
    if (text.isEmpty())
        removePiece(m_report->draft, key);
    noteEdited();
}

void ReviewForm::answer(const FieldKey &key, ReviewAnswer answer)
{
    if (!m_report)
        return;
    if (answer == ReviewAnswer::SameCommittee || answer == ReviewAnswer::AnotherCommittee)
        return Q_EMIT committeeAnswered(m_report->draft.committee->value,
                                        answer == ReviewAnswer::SameCommittee ? SameBody::Yes : SameBody::No);
    if (answer == ReviewAnswer::LeaveOut && !isHeaderField(key.field))
        return remove(key);
    m_report->isEdited = true;
    if (answer == ReviewAnswer::UseCorrection)
        if (const Result<void> taken = enterOffer(*m_report, key.field); !taken)
            return m_header->rowOf(key.field)->setProblem(taken.error().message);
    answerQuestion(*m_report, key, answer);
    noteEdited();
}

void ReviewForm::remove(const FieldKey &key)
{
    m_report->isEdited = true;
    removePiece(m_report->draft, key);
    m_lists.value(key.field)->restart();
    noteEdited();
    if (const int left = countOf(m_report->draft, key.field); left > 0)
        focusOn({key.field, std::min(key.place, left - 1)});
}

void ReviewForm::fill(ReviewField field, const PointedWords &pointed)
{
    if (!m_report || pointed.words.isEmpty())
        return;
    const Result<void> taken = enterWords(*m_report, field, pointed);
    if (!taken)
        return m_header->rowOf(field)->setProblem(taken.error().message);
    noteEdited();
    noteChosen({field});
}

void ReviewForm::addRecommendation(const PointedWords &pointed)
{
    if (!m_report || pointed.words.isEmpty())
        return;
    ::addRecommendation(*m_report, pointed);
    noteEdited();
    focusOn({ReviewField::Recommendation, countOf(m_report->draft, ReviewField::Recommendation) - 1});
}

bool ReviewForm::commit()
{
    m_isRefused = false;
    m_header->commitAll();
    m_lists.value(ReviewField::Recommendation)->commitAll();
    return !m_isRefused;
}
