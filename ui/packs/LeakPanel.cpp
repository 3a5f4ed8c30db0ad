#include "ui/packs/LeakPanel.h"

#include "ui/packs/PackSession.h"
#include "ui/packs/PackUiWords.h"
#include "ui/text/Chip.h"
#include "ui/text/Measures.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// More phrases than this are not asked about one by one: the pack has to be made otherwise.
constexpr int mostQuestions = 6;

Chip stateChip(const PackSession &session)
{
    if (!session.pack())
        return {StatusGlyph::Ring, LeakPanel::tr("not run yet"), Tone::Grey};
    if (session.pack()->leaks.hasSure())
        return {StatusGlyph::Cross, LeakPanel::tr("withheld words found"), Tone::Red};
    const int open = int(session.undecided().size());
    if (open > 0)
        return {StatusGlyph::Diamond, LeakPanel::tr("%n to decide", nullptr, open), Tone::Amber};
    return {StatusGlyph::Tick, LeakPanel::tr("clean"), Tone::Green};
}

} // namespace

LeakPanel::LeakPanel(PackSession &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_card(new Card(tr("Leak check"), Card::Look::Plain, this)),
      m_state(new ChipLabel(stateChip(session), this))
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_card);
    m_card->addAside(m_state);
    reload();
}

void LeakPanel::clear()
{
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget(m_card);
    auto *const rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    m_card->body()->addWidget(m_content);
}

TextLabel *LeakPanel::addWords(const QString &words, QVBoxLayout *rows)
{
    auto *const label = new TextLabel(TextLabel::Role::Body, words, m_content);
    label->setWordWrap(true);
    rows->addWidget(label);
    return label;
}

void LeakPanel::reload()
{
    clear();
    m_state->setChip(stateChip(m_session));
    auto *const rows = static_cast<QVBoxLayout *>(m_content->layout());
    if (!m_session.pack()) {
        addWords(tr("It runs over the finished file, as soon as an edition is chosen."), rows);
        return;
    }
    addRooms();
    addFaults();
    const QStringList open = m_session.undecided();
    for (qsizetype i = 0; i < qMin<qsizetype>(open.size(), mostQuestions); ++i)
        addQuestion(open.at(i));
    if (open.size() > mostQuestions)
        addWords(tr("And %n more phrase(s).", nullptr, int(open.size()) - mostQuestions), rows);
}

void LeakPanel::addRooms()
{
    auto *const rows = static_cast<QVBoxLayout *>(m_content->layout());
    const LeakReport &leaks = m_session.pack()->leaks;
    for (const LeakCount &count : leaks.looked) {
        int found = 0;
        for (const LeakFinding &finding : leaks.findings)
            found += finding.room == count.room ? 1 : 0;
        auto *const row = new QHBoxLayout;
        const Chip chip = found == 0
            ? Chip{StatusGlyph::Tick, screenWord(count.room), Tone::Green, Chip::Ground::Plain}
            : Chip{StatusGlyph::Diamond, screenWord(count.room), Tone::Amber, Chip::Ground::Plain};
        row->addWidget(new ChipLabel(chip, m_content));
        row->addStretch(1);
        row->addWidget(new TextLabel(TextLabel::Role::Muted,
                                     found == 0 ? tr("none found") : tr("%n found", nullptr, found), m_content));
        rows->addLayout(row);
    }
}

void LeakPanel::addFaults()
{
    for (const QString &fault : m_session.pack()->leaks.faults)
        addWords(tr("%1 It cannot be released.").arg(fault), static_cast<QVBoxLayout *>(m_content->layout()));
}

QString LeakPanel::sentenceFor(const QString &phrase) const
{
    for (const LeakFinding &finding : m_session.pack()->leaks.findings)
        if (finding.hit.words == phrase)
            return finding.page > 0
                ? tr("“%1” on page %2 also stands in withheld matter.").arg(phrase).arg(finding.page)
                : tr("“%1” also stands in withheld matter: %2.").arg(phrase, screenWord(finding.room));
    return {};
}

void LeakPanel::addQuestion(const QString &phrase)
{
    auto *const rows = static_cast<QVBoxLayout *>(m_content->layout());
    addWords(sentenceFor(phrase), rows);
    auto *const buttons = new QHBoxLayout;
    for (const LeakFinding &finding : m_session.pack()->leaks.findings)
        if (finding.hit.words == phrase && finding.page > 0) {
            auto *const show = new QPushButton(tr("Show page %1").arg(finding.page), m_content);
            connect(show, &QPushButton::clicked, this, [this, page = finding.page] { Q_EMIT pageAsked(page); });
            buttons->addWidget(show);
            break;
        }
    buttons->addStretch(1);
    rows->addLayout(buttons);
    if (!m_session.pack()->leaks.hasSure())
        addAnswer(phrase, rows);
}

/// 'It is safe' needs a reason; the journal keeps it with the name.
void LeakPanel::addAnswer(const QString &phrase, QVBoxLayout *rows)
{
    auto *const row = new QHBoxLayout;
    auto *const reason = new QLineEdit(m_content);
    reason->setPlaceholderText(tr("Why it is safe"));
    reason->setAccessibleName(tr("Why “%1” is safe").arg(phrase));
    auto *const safe = new QPushButton(tr("It is safe"), m_content);
    safe->setEnabled(false);
    row->addWidget(reason, 1);
    row->addWidget(safe);
    rows->addLayout(row);
    connect(reason, &QLineEdit::textChanged, safe,
            [safe](const QString &text) { safe->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, safe, &QPushButton::click);
    connect(safe, &QPushButton::clicked, this,
            [this, phrase, reason] { m_session.judgeSafe(phrase, reason->text().trimmed()); });
}
