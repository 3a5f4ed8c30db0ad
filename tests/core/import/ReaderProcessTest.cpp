#include "core/import/ReaderPool.h"
#include "tests/support/RenderedReports.h"
#include "tests/support/TestFiles.h"

#include <QElapsedTimer>

#include <csignal>
#include <gmock/gmock.h>
#include <thread>

namespace {

ReaderRequest pdfRequest()
{
    return {.kind = DocumentKind::Pdf, .content = asPdf(QStringLiteral("SCRUTINY COMMITTEE"))};
}

} // namespace

TEST(ReaderProcess, GivenAReaderThatIsKilled_WhenAskedAgain_ThenAnotherAnswers)
{
    ReaderProcess reader;
    ASSERT_TRUE(reader.ask(pdfRequest()).answer.has_value());
    for (int i = 0; i < 10; ++i) {
        ASSERT_GT(reader.process(), 0);
        ::kill(reader.process(), SIGKILL);

        const ReaderProcess::Outcome lost = reader.ask(pdfRequest());
        const ReaderProcess::Outcome next = reader.ask(pdfRequest());

        EXPECT_FALSE(lost.answer.has_value());
        EXPECT_EQ(lost.failure, ReaderProcess::Failure::Crashed);
        EXPECT_TRUE(next.answer.has_value());
    }
}

TEST(ReaderProcess, GivenAReaderThatStandsStill_WhenAsked_ThenTheWaitingEndsInTime)
{
    ReaderProcess reader;
    ASSERT_TRUE(reader.ask(pdfRequest()).answer.has_value());
    ::kill(reader.process(), SIGSTOP);
    QElapsedTimer timer;
    timer.start();

    const ReaderProcess::Outcome outcome = reader.ask(pdfRequest());

    EXPECT_EQ(outcome.failure, ReaderProcess::Failure::TookTooLong);
    EXPECT_LT(timer.elapsed(), 30'000);
    EXPECT_EQ(reader.process(), 0);
}

TEST(ReaderPool, GivenTwoThreads_WhenTheyAsk_ThenBothGetTheirOwnAnswer)
{
    ReaderPool pool;
    const auto ask = [&pool](const QString &words) {
        for (int i = 0; i < 5; ++i) {
            const ReaderProcess::Outcome outcome = pool.ask({.kind = DocumentKind::Pdf, .content = asPdf(words)});
            ASSERT_TRUE(outcome.answer.has_value());
            EXPECT_THAT(outcome.answer->lines.join(u' ').toStdString(), testing::HasSubstr(words.toStdString()));
        }
    };

    std::thread other(ask, QStringLiteral("second paper"));
    ask(QStringLiteral("first paper"));
    other.join();
}

TEST(ReaderProcess, GivenAPage_WhenAskedFor_ThenItsPictureAndThePlacesOfItsWordsCome)
{
    ReaderProcess reader;
    ReaderRequest request = pdfRequest();
    request.wanted = ReaderRequest::Wanted::Page;
    request.inColour = true;

    const ReaderProcess::Outcome outcome = reader.ask(request);

    ASSERT_TRUE(outcome.answer.has_value());
    EXPECT_TRUE(outcome.answer->picture.startsWith("P6 595 842 255\n"));
    ASSERT_GE(outcome.answer->words.size(), 2);
    EXPECT_EQ(outcome.answer->words[1].text, QStringLiteral("COMMITTEE"));
    EXPECT_GT(outcome.answer->words[1].place.left(), outcome.answer->words[0].place.right());
}
