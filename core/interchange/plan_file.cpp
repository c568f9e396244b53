#include "interchange/plan_file.h"

#include "interchange/rotation_json.h"
#include "platform/community_mark.h"
#include "platform/whole_file.h"
#include "rotation/judging/plan_checker.h"
#include "rotation/rules/find_contradiction.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <thread>

namespace tablee {

using namespace rotation;

namespace {

constexpr qint64 largestProblem = 64 * 1024 * 1024;
constexpr double longestLimit = 7 * 24 * 3600.0;

Result<QByteArray> readProblemFile(const QString &path)
{
    QFile file{path};
    if (QFileInfo{path}.isDir())
        return fail(ErrorCode::InvalidInput, (path + QStringLiteral(" is a folder")).toStdString());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileMissing, (path + QStringLiteral(": ") + file.errorString()).toStdString());
    QByteArray content = file.read(largestProblem + 1);  // size() knows nothing of a pipe or a device
    if (content.size() > largestProblem)
        return fail(ErrorCode::InvalidInput, (path + QStringLiteral(" is larger than 64 MiB")).toStdString());
    if (file.error() != QFileDevice::NoError)
        return fail(
            ErrorCode::StorageFailed, (path + QStringLiteral(": ") + file.errorString()).toStdString());
    return content;
}

/// Asks for a stop after some seconds, and not before there is a plan; unless it is destroyed before.
class TimeLimit {
public:
    explicit TimeLimit(double seconds)
    {
        if (seconds <= 0)
            return;
        const std::chrono::duration<double> limit{std::min(seconds, longestLimit)};
        m_thread = std::jthread{[this, limit](const std::stop_token &finished) {
            std::mutex mutex;
            std::unique_lock lock{mutex};
            std::condition_variable_any().wait_for(lock, finished, limit, [] { return false; });
            m_isOver = true;
            if (m_hasPlan)
                m_stop.request_stop();
        }};
    }

    std::stop_token token() const { return m_stop.get_token(); }
    void thereIsAPlan()
    {
        m_hasPlan = true;
        if (m_isOver)
            m_stop.request_stop();
    }

private:
    std::stop_source m_stop;
    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_hasPlan = false;
    std::jthread m_thread;  ///< last: it ends before what it uses
};

Budget budgetOf(const PlanRequest &request)
{
    const bool onlyTimeLimits = request.iterations == 0 && request.timeLimitSeconds > 0;
    return {request.seed, onlyTimeLimits ? std::numeric_limits<std::int64_t>::max() : request.iterations};
}

tl::unexpected<PlanRefusal> refused(Error error)
{
    return tl::unexpected<PlanRefusal>{PlanRefusal{std::move(error)}};
}

}  // namespace

tl::expected<PlanSummary, PlanRefusal> runPlan(const PlanRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    if (!(request.timeLimitSeconds >= 0) || request.iterations < 0)
        return refused({ErrorCode::InvalidInput, "the time limit and the iterations must not be negative"});
    if (isMarkedAsCommunity(request.outputPath))  // told before the long work, not after it
        return refused({ErrorCode::FileExists, "a community lies where the plan is to go"});
    const QString problem = QFileInfo{request.problemPath}.canonicalFilePath();
    if (!problem.isEmpty() && problem == QFileInfo{request.outputPath}.canonicalFilePath())
        return refused({ErrorCode::FileExists, "the problem lies where the plan is to go"});
    TimeLimit limit{request.timeLimitSeconds};
    const auto read = readProblemFile(request.problemPath).and_then([](const QByteArray &content) {
        return rotationProblemFromJson(content);
    });
    if (!read)
        return refused(read.error());
    if (auto told = findContradiction(read->problem, read->start))
        return tl::unexpected{PlanRefusal{std::move(*told)}};
    auto planned = plan(read->problem, read->start, budgetOf(request), limit.token(),
        [&](const Plan &) { limit.thereIsAPlan(); });
    if (!planned)
        return refused(planned.error());
    const Verdict verdict = check(read->problem, read->start, planned->rounds);
    if (const auto fault = faultOf(verdict, *planned))
        return refused({ErrorCode::NoPlanPossible, "the plan was rejected by the check: " + *fault});
    planned->missed = missedIn(verdict, read->problem.profile);
    if (const auto written = writeWholeFile(request.outputPath, rotationPlanToJson(*planned)); !written)
        return refused(written.error());
    return PlanSummary{planned->score, planned->excessBound, planned->proven, verdict.worstOff, planned->seed,
        planned->iterations, static_cast<double>(timer.elapsed()) / 1000, planned->isExcessProven(),
        read->notRead};
}

namespace {

QString provenIn(const PlanSummary &summary)
{
    if (summary.proven)
        return QStringLiteral("  proven best");
    return summary.isExcessProven ? QStringLiteral("  excess proven") : QStringLiteral("  not proven");
}

}  // namespace

QString lineOf(const PlanSummary &summary)
{
    const QString line = QStringLiteral(
        "broken %1  excess %2 (bound %3)  worst-off %4  moved %5  seed %6  iterations %7  %8 s%9");
    return line.arg(summary.score.broken)
        .arg(summary.score.excess)
        .arg(summary.bound)
        .arg(summary.worstOff)
        .arg(summary.score.moved)
        .arg(summary.seed)
        .arg(summary.iterations)
        .arg(summary.seconds, 0, 'f', 2)
        .arg(provenIn(summary));
}

}  // namespace tablee
