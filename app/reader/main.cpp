#include "app/reader/Confinement.h"
#include "core/import/SocketMessages.h"
#include "core/import/readers/AnswerRequest.h"

#include <unistd.h>

/// Answers requests on its input, a socket, until the other side closes it. It is started by Scrutineer, never by hand.
int main()
{
    constexpr int secondsForADocument = 8;
    confineThisProcess();
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    while (const std::optional<QByteArray> bytes = receiveMessage(STDIN_FILENO, never)) {
        const std::optional<ReaderRequest> request = decodedRequest(*bytes);
        if (!request)
            return 2;
        allowSeconds(secondsForADocument);
        if (!sendMessage(STDIN_FILENO, encoded(answerRequest(*request)), never))
            return 1;
    }
    return 0;
}
