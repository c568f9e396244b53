// The table of figures of the rotation engine:  rotation_figures [--seeds N] [--only TEXT] [FOLDER]
//                                             rotation_figures --stops [--only TEXT]
// Medians over the seeds (of rules that are broken, the most), one thread, seconds of its processor time;
// judged by check().

#include "figure_rows.h"
#include "measured_plan.h"
#include "support/stop_rooms.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace tablee;
using namespace tablee::bench;

namespace {

template <typename Value, typename Of> Value medianOf(const std::vector<Measured> &all, Of of)
{
    std::vector<Value> values;
    for (const Measured &one : all)
        values.push_back(of(one));
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Wants that only those offer whom one knows: to grant one would be a repeat.
int grantedByRepeatsAlone(const rotation::Problem &problem)
{
    const auto knows = [&](rotation::Person a, rotation::Person b) {
        return std::any_of(problem.known.begin(), problem.known.end(), [&](const rotation::Pair &pair) {
            return pair == rotation::Pair{a, b} || pair == rotation::Pair{b, a};
        });
    };
    const auto isOffered = [&](rotation::Person by, int topic) {
        const auto &offers = problem.offers[static_cast<std::size_t>(by)];
        return std::find(offers.begin(), offers.end(), topic) != offers.end();
    };
    int alone = 0;
    for (rotation::Person person = 0; person < static_cast<int>(problem.wants.size()); ++person)
        for (const int topic : problem.wants[static_cast<std::size_t>(person)]) {
            bool isAnywhere = isOffered(person, topic), isNew = isAnywhere;
            for (rotation::Person other = 0; other < problem.people && !isNew; ++other)
                if (isOffered(other, topic)) {
                    isAnywhere = true;
                    isNew = !knows(person, other);
                }
            alone += isAnywhere && !isNew ? 1 : 0;
        }
    return alone;
}

std::string extras(const FigureRow &row, const std::vector<Measured> &all)
{
    std::string text;
    const auto median = [&](auto member) {
        return std::to_string(medianOf<int>(all, [&](const Measured &one) { return one.verdict.*member; }));
    };
    using rotation::Verdict;
    if (row.problem.mayRest)
        text += "  rests differ by " + median(&Verdict::restSpread);
    if (!row.problem.spoken.empty())
        text += "  without a language " + median(&Verdict::withoutLanguage);
    if (!row.problem.wants.empty())
        text += "  wants unmet " + median(&Verdict::wantsUnmet) + " of " + median(&Verdict::wantsTold)
            + ", by a repeat alone " + std::to_string(grantedByRepeatsAlone(row.problem));
    if (row.start.announced)
        text += "  moved " + median(&Verdict::moved) + ", at least "
            + std::to_string(rotation::fewestMoves(row.problem, row.start));
    return text;
}

/// Rules are never broken when they can be kept: one seed that breaks some is one too many.
int mostBroken(const std::vector<Measured> &all)
{
    int most = 0;
    for (const Measured &one : all)
        most = std::max(most, one.verdict.broken);
    return most;
}

double rateOf(const std::vector<Measured> &all)
{
    return medianOf<double>(all, [](const Measured &one) { return one.millionsPerSecond; });
}

void printRow(const FigureRow &row, const std::vector<Measured> &all)
{
    const auto excess = medianOf<int>(all, [](const Measured &one) { return one.verdict.excess; });
    const auto [least, most] = std::minmax_element(all.begin(), all.end(),
        [](const Measured &a, const Measured &b) { return a.verdict.excess < b.verdict.excess; });
    const auto longest = std::max_element(all.begin(), all.end(),
        [](const Measured &a, const Measured &b) { return a.millisecondsToStop < b.millisecondsToStop; });
    const auto proven
        = std::count_if(all.begin(), all.end(), [](const Measured &one) { return one.plan.proven; });
    const auto lack = medianOf<int>(all, [](const Measured &one) { return one.plan.score.worstOffLack; });
    const std::string reach = row.isReachTold ? std::to_string(row.reach) : "-";
    std::printf("| %-20s | %5.2f | %5s | %5d | %4d-%-4d | %5d | %td/%zu | %d | %3d (-%d) | %6.3f | %4.1f | "
                "%5.1f | %3.0f |%s\n",
        qPrintable(row.name), row.seconds, reach.c_str(), excess, least->verdict.excess, most->verdict.excess,
        all.front().plan.excessBound, proven, all.size(), mostBroken(all),
        medianOf<int>(all, [](const Measured &one) { return one.verdict.worstOff; }), lack,
        medianOf<double>(all, [](const Measured &one) { return one.secondsToBest; }),
        longest->millisecondsToStop, rateOf(all),
        medianOf<double>(all, [](const Measured &one) { return one.megabytes; }), extras(row, all).c_str());
    std::fflush(stdout);
}

/// What of the row is not reached, in words; nothing where all is. `rates` are those of the rows before it.
std::string missedBy(
    const FigureRow &row, const std::vector<Measured> &all, const std::map<QString, double> &rates)
{
    constexpr int mostMovedForAChange = 3, leastWantsInAHundred = 97;
    using rotation::Verdict;
    const auto median = [&](auto member) {
        return medianOf<int>(all, [&](const Measured &one) { return one.verdict.*member; });
    };
    std::string missed;
    const auto demand = [&](bool isMet, const char *what) {
        missed += isMet ? "" : std::string{missed.empty() ? "" : ", "} + what;
    };
    demand(mostBroken(all) == 0, "rules");
    demand(!row.isReachTold || median(&Verdict::excess) <= row.reach, "repeats");
    demand(!row.toTheWorstOff
            || medianOf<int>(all, [](const Measured &one) { return one.plan.score.worstOffLack; }) == 0,
        "worst-off");
    demand(!row.toTheProof
            || std::all_of(all.begin(), all.end(), [](const Measured &one) { return one.plan.proven; }),
        "proof");
    demand(row.mostMegabytes == 0
            || std::all_of(all.begin(), all.end(),
                [&](const Measured &one) { return one.megabytes <= row.mostMegabytes; }),
        "memory");
    const auto other = rates.find(row.halfAsFastAs);
    demand(other == rates.end() || 2 * rateOf(all) >= other->second, "speed");
    demand(!row.problem.mayRest || median(&Verdict::restSpread) <= 1, "rests");
    const int wants = median(&Verdict::wantsTold) - grantedByRepeatsAlone(row.problem);
    const int granted = median(&Verdict::wantsTold) - median(&Verdict::wantsUnmet);
    demand(100 * granted >= leastWantsInAHundred * wants, "wants");
    demand(!row.start.announced || median(&Verdict::moved) <= mostMovedForAChange * row.changes, "moves");
    return missed;
}

/// How long whoever stops the planning waits, asked at so many moments of it.
void printStops(const test::StopRoom &room)
{
    constexpr double moments[] = {0, 0.0005, 0.001, 0.002, 0.004, 0.006, 0.009, 0.013, 0.019, 0.027, 0.038,
        0.055, 0.08, 0.11, 0.16, 0.23, 0.33, 0.47, 0.68, 0.97, 1.4};
    std::vector<std::pair<double, double>> waits;  // with the moment
    for (const double moment : moments)
        if (const auto wait = millisecondsToStop(room.problem, room.start, 1, moment))
            waits.emplace_back(*wait, moment);
    if (waits.empty())
        return;
    std::sort(waits.begin(), waits.end());
    std::printf("| %-26s | %2zu | %6.2f | %6.2f | %6.4f |\n", room.name.c_str(), waits.size(),
        waits[waits.size() / 2].first, waits.back().first, waits.back().second);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("seeds"), {}, QStringLiteral("N"), QStringLiteral("5")});
    parser.addOption({QStringLiteral("only"), {}, QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("seconds"), {}, QStringLiteral("S")});
    parser.addOption(QCommandLineOption{QStringLiteral("stops")});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), {});
    parser.process(application);
    const QStringList folders = parser.positionalArguments();
    const int seeds = std::max(1, parser.value(QStringLiteral("seeds")).toInt());
    const double seconds = parser.value(QStringLiteral("seconds")).toDouble();
    if (parser.isSet(QStringLiteral("stops"))) {
        std::printf("| people-seats-rounds | stops | median ms | worst ms | asked after s |\n");
        std::printf("| --- | --- | --- | --- | --- |\n");
        for (const test::StopRoom &room : test::stopRooms())
            if (room.name.find(parser.value(QStringLiteral("only")).toStdString()) != std::string::npos)
                printStops(room);
        return 0;
    }
    std::printf("| problem              |   s   | reach | excess | least-most | bound | proven | broken "
                "| worst-off (lacks) | s to best | ms to stop (most) | million/s | MB |\n");
    std::printf("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    bool isSound = true, isReached = true;
    std::map<QString, double> rates;
    for (FigureRow &row : folders.isEmpty() ? standardRows() : rowsOfFolder(folders.first())) {
        if (!row.name.contains(parser.value(QStringLiteral("only"))))
            continue;
        row.seconds = seconds > 0 ? seconds : row.seconds;
        std::vector<Measured> all;
        for (int seed = 1; seed <= seeds; ++seed) {
            all.push_back(measure(row.problem, row.start, static_cast<std::uint64_t>(seed), row.seconds));
            if (all.back().verdict.fault) {
                std::printf("%s: %s\n", qPrintable(row.name), all.back().verdict.fault->c_str());
                isSound = false;
            }
        }
        printRow(row, all);
        rates[row.name] = rateOf(all);
        if (const std::string missed = missedBy(row, all, rates); !missed.empty()) {
            std::printf("%s does not reach: %s\n", qPrintable(row.name), missed.c_str());
            isReached = false;
        }
    }
    return isSound && isReached ? 0 : 1;
}
