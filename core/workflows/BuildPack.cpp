#include "core/workflows/BuildPack.h"

#include "core/pack/ExemptParagraph.h"
#include "core/pack/PackWords.h"
#include "core/performance/TrendWords.h"
#include "core/storage/Documents.h"
#include "core/storage/PackQueries.h"
#include "core/storage/RecordJson.h"
#include "core/workflows/DigestPart.h"
#include "core/workflows/PackMatter.h"
#include "core/workflows/ReleasePack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace {

/// Ids, hashes and dates are no words of a record.
bool isWords(const QString &value)
{
    static const QRegularExpression key(
        QStringLiteral("^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\\d{4}-\\d{2}-\\d{2}.*)$"));
    return !value.isEmpty() && !key.match(value).hasMatch();
}

/// Every text that the records have in any of their fields.
QStringList textsOf(const QList<Record> &records)
{
    QStringList texts;
    for (const Record &record : records) {
        const QJsonArray change = QJsonDocument::fromJson(changesToJson({{record, std::nullopt}})).array();
        const QJsonObject fields = change.first().toObject().value(QLatin1String("before")).toObject();
        // Why something is withheld is said in public, by law.
        for (auto field = fields.begin(); field != fields.end(); ++field)
            if (field.value().isString() && field.key() != QLatin1String("public_interest_reason")
                && isWords(field.value().toString()))
                texts.append(field.value().toString());
    }
    return texts;
}

/// Words that every pack has of its own.
QStringList fixedTexts(const MeetingPack &pack)
{
    QStringList texts{pack.council, pack.committee, pack.editionName};
    for (int paragraph = 1; !exemptParagraphWords(paragraph).isEmpty(); ++paragraph)
        texts.append(exemptParagraphWords(paragraph));
    texts += exclusionSentences();
    texts += {inspectionSentence(pack.meetingDate), PackWords::tr("No reason is stated."),
              PackWords::tr("It is not stated whether this is public.")};
    for (int month = 1; month <= 12; ++month)
        texts.append(QLocale(QLocale::English).monthName(month));
    for (int day = 1; day <= 7; ++day)
        texts.append(QLocale(QLocale::English).dayName(day));
    for (const Variation variation : {Variation::CommonCause, Variation::ImprovementHigh, Variation::ImprovementLow,
                                      Variation::ConcernHigh, Variation::ConcernLow})
        texts.append(variationWords(variation));
    for (const WithheldMatter &matter : pack.withheld)
        texts.append(matter.reason);
    for (const PackPart &part : pack.parts)
        for (const PackBlock &block : part.blocks)
            if (const auto *const table = std::get_if<Table>(&block))
                for (const TableColumn &column : table->columns)
                    texts.append(column.head);
    return texts;
}

Result<void> takeDocuments(const Database &database, PackDraft &draft)
{
    for (const PackPart &part : draft.pack.parts) {
        if (part.documentHash.isEmpty() || draft.documents.contains(part.documentHash))
            continue;
        const Result<QByteArray> content = documentContent(database, part.documentHash);
        if (!content)
            return Error{content.error().kind, part.title + QStringLiteral(": ") + content.error().message};
        draft.documents.insert(part.documentHash, *content);
    }
    return {};
}

/// Says in words what a chart shows beyond its figures, and how its limits were made.
void explainCharts(MeetingPack &pack, const QHash<QString, Trend> &trends)
{
    for (PackPart &part : pack.parts) {
        const auto trend = trends.constFind(part.key);
        if (trend == trends.cend())
            continue;
        part.blocks.removeIf([](const PackBlock &block) {
            const auto *const paragraph = std::get_if<Paragraph>(&block);
            return paragraph && paragraph->style == Paragraph::Style::Note;
        });
        for (PackBlock &block : part.blocks)
            if (auto *const chart = std::get_if<Chart>(&block))
                chart->alternative += QLatin1Char(' ') + sentenceOf(*trend).whole();
        part.blocks.append(Paragraph{plainText(sourceLineOf(*trend)), Paragraph::Style::Note});
    }
}

} // namespace

Result<PackDraft> buildPack(const Database &database, const MeetingId &meeting, Edition edition, const PackOrder &order,
                            QDate today)
{
    const Result<PackRecords> records = packRecords(database, meeting);
    if (!records)
        return records.error();
    const Disclosure disclosure = disclose(*records, edition);
    Result<PackMatter> matter = packMatter(database, disclosure.shown, edition, today);
    if (!matter)
        return matter.error();
    MeetingPack whole = composePack(disclosure, edition, today, digestPart(matter->digest, edition));
    explainCharts(whole, matter->trends);
    PackOrder continued = order;
    continued.firstPage = nextPage(*records, edition);
    PackDraft draft{arranged(whole, continued),
                    whole,
                    {},
                    disclosure.shown,
                    WithheldWords(textsOf(disclosure.withheld),
                                  textsOf(disclosure.printed) + fixedTexts(whole) + matter->publicWords),
                    std::move(matter->trends)};
    if (const Result<void> taken = takeDocuments(database, draft); !taken)
        return taken.error();
    return draft;
}
