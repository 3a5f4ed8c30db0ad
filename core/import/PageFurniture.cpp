#include "core/import/PageFurniture.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestFurniture = 80;

} // namespace

bool isPageFurniture(const QString &text)
{
    static const QRegularExpression furniture(
        QStringLiteral(R"(^(?:this page is (?:intentionally )?(?:left )?blank|)"
                       R"(mae'r dudalen hon yn wag(?: yn fwriadol)?|)"
                       R"((?:page|tudalen)\s+\d{1,4}(?:\s*(?:of|o|/)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—])\.?$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= longestFurniture && furniture.match(text).hasMatch();
}
