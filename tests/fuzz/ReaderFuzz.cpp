#include "core/import/ParseReport.h"
#include "core/import/readers/AnswerRequest.h"

#include <cstddef>
#include <cstdint>

namespace {

/// What each fuzzed kind is called on the command line of the build.
namespace kinds {
[[maybe_unused]] constexpr DocumentKind text = DocumentKind::Text;
[[maybe_unused]] constexpr DocumentKind pdf = DocumentKind::Pdf;
[[maybe_unused]] constexpr DocumentKind package = DocumentKind::ZipPackage;
[[maybe_unused]] constexpr DocumentKind html = DocumentKind::Html;
} // namespace kinds

void readAndParse(const QByteArray &content)
{
    if (kinds::FUZZED_KIND == DocumentKind::Text) {
        if (const std::optional<QString> text = decodeText(content))
            parseReport(DocumentText(text->split(u'\n')));
        return;
    }
    const ReaderAnswer answer = answerRequest({.kind = kinds::FUZZED_KIND, .content = content});
    parseReport(DocumentText(answer.lines, {answer.emphasised.cbegin(), answer.emphasised.cend()}));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    readAndParse(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
