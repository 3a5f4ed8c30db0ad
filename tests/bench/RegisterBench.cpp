#include "tests/bench/RegisterBench.h"

#include "core/domain/RecommendationHistory.h"
#include "core/procedure/RecommendationViews.h"
#include "core/storage/Journal.h"
#include "core/storage/RecommendationQueries.h"
#include "tests/bench/BenchWorkspace.h"

#include <QFileInfo>

namespace {

constexpr int recommendations = 10000;
const QDate today(2026, 3, 23);

Recommendation recommendation(int number)
{
    Recommendation made;
    made.id = RecommendationId::create();
    made.reference = QStringLiteral("SR (25/26) %1").arg(number, 5, 10, QLatin1Char('0'));
    made.kind = Recommendation::Kind::ScrutinyToExecutive;
    made.status = number % 3 == 0 ? Recommendation::Status::AwaitingResponse : Recommendation::Status::InProgress;
    made.text =
        QStringLiteral("That the Cabinet publishes the caseloads of team %1 every quarter and reports vacancies to "
                       "each meeting of the committee.")
            .arg(number);
    made.shortTitle = QStringLiteral("Publish the caseloads of team %1").arg(number);
    made.addressee = QStringLiteral("Cabinet");
    made.madeOn = today.addDays(-(number % 700));
    made.noticeGivenOn = made.madeOn;
    made.targetDateOriginal = today.addDays(number % 200 - 100);
    return made;
}

void addParts(ChangeSet &changes, const Recommendation &made, int number)
{
    if (made.status == Recommendation::Status::AwaitingResponse)
        return;
    Response response;
    response.id = ResponseId::create();
    response.recommendation = made.id;
    response.decision = Response::Decision::Accepted;
    response.reasons = QStringLiteral("It is funded.");
    response.receivedOn = made.madeOn->addDays(40);
    ProgressUpdate update;
    update.id = ProgressUpdateId::create();
    update.recommendation = made.id;
    update.asAt = today.addDays(-30);
    update.narrative = QStringLiteral("Half of it is done.");
    update.selfRating = number % 2 == 0 ? Rating::Green : Rating::Amber;
    CommitteeJudgement judgement;
    judgement.id = CommitteeJudgementId::create();
    judgement.recommendation = made.id;
    judgement.judgedOn = today.addDays(-60);
    changes.add(response).add(update).add(judgement);
}

void makeRegister(const QString &path)
{
    const Database database = valueOr(Database::create(path), "create");
    ChangeSet changes(QStringLiteral("Add"));
    for (int number = 0; number < recommendations; ++number) {
        const Recommendation made = recommendation(number);
        changes.add(made);
        addParts(changes, made, number);
    }
    const Stamp stamp{QStringLiteral("Bench"), QDateTime(QDate(2026, 3, 23), QTime(9, 30), Qt::UTC)};
    valueOr(Journal(database).apply(changes, stamp), "apply");
}

} // namespace

void benchRegister(const BenchOptions &options, Summary &summary)
{
    const QString path = options.folder + QStringLiteral("/register.scrutiny");
    if (!QFileInfo::exists(path))
        makeRegister(path);
    const Database database = valueOr(Database::open(path, Database::Access::ReadOnly), "open");
    std::vector<double> seconds;
    for (int i = 0; i < options.pairs + 1; ++i) {
        const Cost cost = costOf([&] {
            const auto rows = valueOr(recommendationRows(database, Register::Scrutiny), "rows");
            const RegisterDays days = valueOr(registerDays(database, today, std::nullopt), "days");
            int late = 0;
            for (const RecommendationRow &row : rows)
                late += isIn(RecommendationView::ResponseOverdue, row, days) ? 1 : 0;
            if (rows.size() != recommendations || late == 0)
                stop(QStringLiteral("the register is not what was written"));
        });
        seconds.push_back(cost.wall);
    }
    summary.addLimit("read the register of 10,000 anew", median(seconds), 0.05, "s");
}
