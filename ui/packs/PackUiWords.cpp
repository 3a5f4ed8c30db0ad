#include "ui/packs/PackUiWords.h"

#include "core/pack/ExemptParagraph.h"
#include "ui/text/Words.h"

#include <QCoreApplication>

QString screenWord(Edition edition)
{
    switch (edition) {
    case Edition::Public:
        return QCoreApplication::translate("PackUiWords", "Public");
    case Edition::Members:
        return QCoreApplication::translate("PackUiWords", "Members’");
    case Edition::Chair:
        return QCoreApplication::translate("PackUiWords", "Chair’s briefing");
    }
    return {};
}

QString screenWord(LeakRoom room)
{
    switch (room) {
    case LeakRoom::PageText:
        return QCoreApplication::translate("PackUiWords", "Text of every page");
    case LeakRoom::Navigation:
        return QCoreApplication::translate("PackUiWords", "Bookmarks and links");
    case LeakRoom::Description:
        return QCoreApplication::translate("PackUiWords", "Title, author, keywords, XMP");
    case LeakRoom::HiddenParts:
        return QCoreApplication::translate("PackUiWords", "Attachments and hidden parts");
    case LeakRoom::RawBytes:
        return QCoreApplication::translate("PackUiWords", "Bytes of the file");
    case LeakRoom::WebPage:
        return QCoreApplication::translate("PackUiWords", "Web page");
    }
    return {};
}

QString withheldWords(const WithheldMatter &matter)
{
    if (matter.isUndecided)
        return QCoreApplication::translate("PackUiWords",
                                           "Nobody has said whether it is public. State it in the report’s details.");
    if (matter.publicity == Publicity::Confidential)
        return QCoreApplication::translate("PackUiWords", "Confidential: section 100A(3)");
    QStringList paragraphs;
    for (const int paragraph : matter.paragraphs)
        paragraphs.append(QCoreApplication::translate("PackUiWords", "paragraph %1: %2")
                              .arg(paragraph)
                              .arg(exemptParagraphWords(paragraph)));
    if (paragraphs.isEmpty())
        paragraphs.append(QCoreApplication::translate("PackUiWords", "no paragraph is stated"));
    return QCoreApplication::translate("PackUiWords", "Exempt, %1").arg(paragraphs.join(QStringLiteral("; ")));
}

QString packLine(const FinishedPack &pack, qsizetype undecided)
{
    QStringList sentences{QCoreApplication::translate("PackUiWords", "%n page(s).", nullptr, pack.printed.pages)};
    if (!pack.draft.pack.withheld.isEmpty())
        sentences.append(QCoreApplication::translate("PackUiWords",
                                                     "%n withheld item(s) are left out and listed in the agenda.",
                                                     nullptr, int(pack.draft.pack.withheld.size())));
    if (pack.leaks.hasSure())
        sentences.append(
            QCoreApplication::translate("PackUiWords", "Withheld words are in it: it cannot be released."));
    else if (undecided > 0)
        sentences.append(QCoreApplication::translate("PackUiWords", "%n phrase(s) to decide before release.", nullptr,
                                                     int(undecided)));
    if (pack.draft.pack.firstPage > 1)
        sentences.append(QCoreApplication::translate("PackUiWords", "A supplement: its pages go on from %1.")
                             .arg(pack.draft.pack.firstPage));
    return sentences.join(QLatin1Char(' '));
}

QString pageSpan(int first, int last)
{
    return first >= last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}
