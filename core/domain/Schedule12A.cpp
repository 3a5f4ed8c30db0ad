#include "core/domain/Schedule12A.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

constexpr int paragraphCount = 7;
constexpr int firstInEngland = 1;
constexpr int firstInWales = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("Schedule12A", text);
}

/// Both nations' lists say the same in the same order; the Welsh one says 'a particular individual' in its first.
constexpr std::array<const char *, paragraphCount> texts{
    QT_TRANSLATE_NOOP("Schedule12A", "Information relating to any individual."),
    QT_TRANSLATE_NOOP("Schedule12A", "Information which is likely to reveal the identity of an individual."),
    QT_TRANSLATE_NOOP("Schedule12A",
                      "Information relating to the financial or business affairs of any particular person "
                      "(including the authority holding that information)."),
    QT_TRANSLATE_NOOP("Schedule12A",
                      "Information relating to any consultations or negotiations, or contemplated consultations or "
                      "negotiations, in connection with any labour relations matter arising between the authority or "
                      "a Minister of the Crown and employees of, or office holders under, the authority."),
    QT_TRANSLATE_NOOP("Schedule12A",
                      "Information in respect of which a claim to legal professional privilege could be maintained "
                      "in legal proceedings."),
    QT_TRANSLATE_NOOP("Schedule12A",
                      "Information which reveals that the authority proposes (a) to give under any enactment a "
                      "notice under or by virtue of which requirements are imposed on a person; or (b) to make an "
                      "order or direction under any enactment."),
    QT_TRANSLATE_NOOP("Schedule12A",
                      "Information relating to any action taken or to be taken in connection with the prevention, "
                      "investigation or prosecution of crime.")};

QString itemWords(const AgendaItem &item)
{
    return item.number ? tr("item %1 (%2)").arg(*item.number, item.title) : tr("the item ‘%1’").arg(item.title);
}

QString paragraphWords(QList<int> paragraphs)
{
    std::sort(paragraphs.begin(), paragraphs.end());
    QStringList numbers;
    for (const int paragraph : std::as_const(paragraphs))
        numbers.append(QString::number(paragraph));
    if (numbers.size() < 2)
        return tr("paragraph %1").arg(numbers.join(QString()));
    const QString last = numbers.takeLast();
    return tr("paragraphs %1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
}

QString confidentialWords(const AgendaItem &item)
{
    return tr("The public must be excluded during %1 under section 100A(2) of the Local Government Act 1972, because "
              "confidential information would be disclosed in breach of the obligation of confidence.")
        .arg(itemWords(item));
}

QString exemptWords(const ClosedItem &closed, Nation nation)
{
    const QString part = nation == Nation::Wales ? tr("Part 4") : tr("Part 1");
    const QString resolution =
        tr("RESOLVED: That under section 100A(4) of the Local Government Act 1972 the public be excluded from the "
           "meeting during %1, because it is likely that exempt information as defined in %2 of %3 of Schedule 12A to "
           "the Act would be disclosed, and in all the circumstances of the case the public interest in maintaining "
           "the exemption outweighs the public interest in disclosing the information.")
            .arg(itemWords(closed.item), paragraphWords(closed.paragraphs), part);
    const QString reason = closed.item.publicInterestReason.value_or(QString()).trimmed();
    return reason.isEmpty() ? resolution : resolution + tr(" Reason: %1").arg(reason);
}

bool isOfNation(int paragraph, Nation nation)
{
    const int first = nation == Nation::Wales ? firstInWales : firstInEngland;
    return paragraph >= first && paragraph < first + paragraphCount;
}

} // namespace

QList<ExemptionParagraph> exemptionParagraphs(Nation nation)
{
    const int first = nation == Nation::Wales ? firstInWales : firstInEngland;
    QList<ExemptionParagraph> paragraphs;
    for (int place = 0; place < paragraphCount; ++place)
        paragraphs.append({first + place, exemptionText(first + place)});
    return paragraphs;
}

QString exemptionText(int paragraph)
{
    if (paragraph == firstInWales)
        return tr("Information relating to a particular individual.");
    if (isOfNation(paragraph, Nation::England))
        return tr(texts.at(size_t(paragraph - firstInEngland)));
    return isOfNation(paragraph, Nation::Wales) ? tr(texts.at(size_t(paragraph - firstInWales))) : QString();
}

QString exclusionResolution(const QList<ClosedItem> &items, Nation nation)
{
    QStringList sentences;
    for (const ClosedItem &closed : items) {
        if (closed.item.publicity == Publicity::Confidential)
            sentences.append(confidentialWords(closed.item));
        else if (closed.item.publicity == Publicity::Exempt || closed.item.publicity == Publicity::PartExempt)
            sentences.append(exemptWords(closed, nation));
    }
    return sentences.join(QStringLiteral("\n\n"));
}

std::optional<QString> publicityProblem(const ClosedItem &closed, Nation nation)
{
    const std::optional<Publicity> publicity = closed.item.publicity;
    const bool isExempt = publicity == Publicity::Exempt || publicity == Publicity::PartExempt;
    if (!isExempt && !closed.paragraphs.isEmpty())
        return publicity == Publicity::Confidential
            ? tr("Confidential matter has no paragraph of Schedule 12A. Clear the paragraphs.")
            : tr("A public item has no paragraph of Schedule 12A. Clear the paragraphs, or make the item exempt.");
    if (!isExempt)
        return std::nullopt;
    if (closed.paragraphs.isEmpty())
        return tr("An exempt item needs the paragraph of Schedule 12A that makes it so. Choose at least one.");
    for (const int paragraph : closed.paragraphs)
        if (!isOfNation(paragraph, nation))
            return tr("Paragraph %1 is not of this nation’s list. Choose one of the paragraphs shown.").arg(paragraph);
    if (closed.item.publicInterestReason.value_or(QString()).trimmed().isEmpty())
        return tr("An exempt item needs the reason why the public interest is better served by keeping it closed. "
                  "Write the reason.");
    return std::nullopt;
}
