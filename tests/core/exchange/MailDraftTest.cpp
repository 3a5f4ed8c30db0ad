#include "core/exchange/MailDraft.h"

#include <gmock/gmock.h>

namespace {

MailDraft draft(const QString &to)
{
    return {to, QStringLiteral("Progress"), QStringLiteral("Dear colleague,"), QStringLiteral("update.docx"), "bytes"};
}

} // namespace

TEST(MailDraft, GivenAForm_WhenMadeAMessage_ThenItIsUnsentAndCarriesTheFile)
{
    const std::string message = toMessage(draft(QStringLiteral("imran.sayle@fenbridge.example"))).toStdString();

    EXPECT_THAT(message, ::testing::StartsWith("X-Unsent: 1\r\n"));
    EXPECT_THAT(message, ::testing::HasSubstr("To: imran.sayle@fenbridge.example\r\n"));
    EXPECT_THAT(message, ::testing::HasSubstr(QByteArray("bytes").toBase64().toStdString()));
}

TEST(MailDraft, GivenAnAddressWithALineEnd_WhenMadeAMessage_ThenNoHeaderIsSmuggledIn)
{
    const std::string message =
        toMessage(draft(QStringLiteral("a@fenbridge.example\r\nBcc: b@fenbridge.example"))).toStdString();

    EXPECT_THAT(message, ::testing::Not(::testing::HasSubstr("\nBcc:")));
}
