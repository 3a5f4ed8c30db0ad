#include "ui/observations/OutcomeStrip.h"

#include "ui/text/Chip.h"
#include "ui/text/Measures.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace {

constexpr int unusedShown = 4;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString unusedWords(const QStringList &columns)
{
    if (columns.isEmpty())
        return {};
    const qsizetype more = columns.size() - unusedShown;
    const QString names = columns.mid(0, unusedShown).join(QStringLiteral(", "));
    return more > 0 ? OutcomeStrip::tr("Not used: %1 and %n more.", nullptr, int(more)).arg(names)
                    : OutcomeStrip::tr("Not used: %1.").arg(names);
}

QString remarksOn(const ObservationsOutcome &outcome)
{
    QStringList remarks{OutcomeStrip::tr("%1 rows.").arg(number(outcome.rows))};
    if (outcome.wasImportedBefore)
        remarks += OutcomeStrip::tr("This very file was imported before.");
    if (outcome.missing > 0)
        remarks += OutcomeStrip::tr("%1 of the figures are suppressed or missing: they have no value.")
                       .arg(number(outcome.missing));
    if (outcome.newIndicators > 0)
        remarks += OutcomeStrip::tr("%n indicator(s) are new.", nullptr, int(outcome.newIndicators));
    if (outcome.newAreas > 0)
        remarks += OutcomeStrip::tr("%n area(s) are new.", nullptr, int(outcome.newAreas));
    remarks += unusedWords(outcome.unusedColumns);
    remarks.removeAll(QString());
    return remarks.join(QLatin1Char(' '));
}

} // namespace

OutcomeStrip::OutcomeStrip(QWidget *parent) : QWidget(parent)
{
    auto *const counts = new QHBoxLayout;
    counts->setSpacing(Measures::pageMargin);
    m_taken = addCount(counts, {.glyph = StatusGlyph::Circle, .word = tr("Taken"), .tone = Tone::Green});
    m_revised = addCount(counts, {.glyph = StatusGlyph::Diamond, .word = tr("Revised"), .tone = Tone::Amber});
    m_unchanged = addCount(counts, {.glyph = StatusGlyph::Equals, .word = tr("Unchanged"), .tone = Tone::Grey});
    m_refused = addCount(counts, {.glyph = StatusGlyph::Cross, .word = tr("Refused"), .tone = Tone::Red});
    counts->addStretch(1);
    m_remarks = new TextLabel(TextLabel::Role::Muted, QString(), this);
    m_remarks->setWordWrap(true);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    rows->addLayout(counts);
    rows->addWidget(m_remarks);
    clear();
}

TextLabel *OutcomeStrip::addCount(QHBoxLayout *row, const Chip &chip)
{
    auto *const count = new TextLabel(TextLabel::Role::PageTitle, QString(), this);
    count->setAccessibleName(chip.word);
    auto *const pair = new QVBoxLayout;
    pair->setSpacing(Measures::spaceHair);
    pair->addWidget(count);
    pair->addWidget(new ChipLabel(chip, this));
    row->addLayout(pair);
    return count;
}

void OutcomeStrip::showOutcome(const ObservationsOutcome &outcome)
{
    m_taken->setText(number(outcome.taken));
    m_revised->setText(number(outcome.revised));
    m_unchanged->setText(number(outcome.unchanged));
    m_refused->setText(number(outcome.refused));
    m_remarks->setText(remarksOn(outcome));
}

void OutcomeStrip::clear()
{
    for (TextLabel *const count : {m_taken, m_revised, m_unchanged, m_refused})
        count->setText(QStringLiteral("–"));
    m_remarks->clear();
}

QString summaryOf(const ObservationsOutcome &outcome)
{
    return OutcomeStrip::tr("%1 figures taken, %2 revised, %3 unchanged, %4 refused.")
        .arg(number(outcome.taken), number(outcome.revised), number(outcome.unchanged), number(outcome.refused));
}
