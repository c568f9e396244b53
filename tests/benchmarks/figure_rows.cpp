#include "figure_rows.h"

#include "interchange/rotation_json.h"
#include "rotation/planner.h"
#include "support/rotation_problems.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tablee::bench {

using namespace rotation;

namespace {

struct Goal {
    const char *name;
    double seconds;
    int reach;
    bool toTheWorstOff = false;
    bool toTheProof = false;
};

constexpr Goal goals[] = {{"com-23-5-5", 1, 75, true, true}, {"com-37-6-5", 1, 49}, {"com-50-5-6", 1, 15},
    {"com-97-6-6", 0.1, 0, true}, {"com-120-8-10", 1, 295}, {"com-200-8-6", 0.1, 0, true},
    {"com-1000-8-8", 0.1, 0, true}, {"com-5000-10-6", 0.1, 0}, {"real-karate-34-4-6", 0.1, 0, true},
    {"real-karate-34-5-5", 1, 5}, {"real-davis-18-4-3", 1, 58, true, true},
    {"diner-20-4-7", 1, 20, true, true}, {"diner-24-6-6", 1, 84, true, true},
    {"over-5-4-8", 1, 50, true, true}, {"over-6-6-7", 1, 52}, {"rest-27-4-6", 0.1, 0}, {"learn-40-4-4", 1, 0},
    {"speednet-100-5-10", 0.1, 0, true}};

constexpr const char *largestRoom = "com-5000-10-6";

/// The same again, with ten times the time.
constexpr Goal longGoals[] = {{"com-37-6-5", 10, 47}, {"com-50-5-6", 10, 13}, {"com-120-8-10", 10, 269},
    {"real-karate-34-5-5", 10, 5}, {"over-6-6-7", 10, 52}};

/// Circles of forty in which many know each other, and some beyond.
Problem circles(int people, int seats, int rounds, Random &random)
{
    const auto below = [&](int bound) {
        return static_cast<int>(random.below(static_cast<std::uint32_t>(bound)));
    };
    Problem problem = test::evenRoom(people, seats, rounds);
    for (int count = 14 * people; count > 0; --count) {
        const int a = below(people), inCircle = a / 40 * 40 + below(40);
        const int b = below(10) == 0 ? below(people) : inCircle;
        if (a != b && b < people)
            problem.known.push_back({a, b});
    }
    return problem;
}

/// The same room with one round held and the next announced, when one in twenty has gone and one in fifty
/// come.
FigureRow plannedAgain(const QString &name, const FigureRow &before, double seconds, Random &random)
{
    const Plan first = *plan(before.problem, {}, {1, 200'000});
    FigureRow row{name, before.problem, {}, seconds, first.score.excess, true};
    row.start.held = {first.rounds[0]};
    row.start.announced = first.rounds[1];
    row.start.warm.assign(first.rounds.begin() + 1, first.rounds.end());
    const int people = before.problem.people, gone = people / 20, come = people / 50;
    row.problem.people += come;
    row.changes = gone + come;
    row.problem.stays.assign(static_cast<std::size_t>(row.problem.people), std::nullopt);
    for (int left = gone; left > 0;) {
        auto &stay = row.problem.stays[random.below(static_cast<std::uint32_t>(people))];
        left -= stay ? 0 : 1;
        stay = Stay{0, 0};
    }
    const int seats = before.problem.tableSizes.front().front();
    row.problem.tableSizes.assign(first.rounds.size() - 1, tableSizes(people - gone + come, seats));
    return row;
}

FigureRow withoutRules(FigureRow row)
{
    row.name += QStringLiteral(", free");
    row.problem.together.clear();
    row.problem.apart.clear();
    row.problem.fixed.clear();
    row.isReachTold = false;
    return row;
}

const FigureRow &named(const std::vector<FigureRow> &rows, const char *name)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const FigureRow &row) { return row.name == QLatin1String{name}; });
    if (found == rows.end())
        qFatal("%s is not among the problems", name);
    return *found;
}

FigureRow rowOfFile(const QString &path)
{
    FigureRow row{QFileInfo{path}.completeBaseName(), {}, {}, 1, 0, false};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    const auto read = rotationProblemFromJson(file.readAll());
    if (!read)
        qFatal("%s: %s", qPrintable(path), read.error().detail.c_str());
    row.problem = read->problem;
    row.start = read->start;
    for (const Goal &goal : goals)
        if (row.name == QLatin1String{goal.name}) {
            row.seconds = goal.seconds;
            row.reach = goal.reach;
            row.isReachTold = true;
            row.toTheWorstOff = goal.toTheWorstOff;
            row.toTheProof = goal.toTheProof;
        }
    if (row.name == QLatin1String{largestRoom})
        row.mostMegabytes = 64;
    return row;
}

}  // namespace

std::vector<FigureRow> rowsOfFolder(const QString &folder)
{
    std::vector<FigureRow> rows;
    const QDir dir{folder};
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        rows.push_back(rowOfFile(dir.filePath(name)));
    return rows;
}

std::vector<FigureRow> standardRows()
{
    std::vector<FigureRow> rows;
    for (const auto &[tables, seats, rounds] : test::fullestRooms)
        rows.push_back({QStringLiteral("sgp-%1-%2-%3").arg(tables).arg(seats).arg(rounds),
            test::evenRoom(tables * seats, seats, rounds), {}, 1, 0, true});
    const std::vector<FigureRow> rooms = rowsOfFolder(QStringLiteral(ROTATION_PROBLEMS));
    for (const FigureRow &room : rooms) {
        const bool isRuled = room.name == QLatin1String{"rules-60-6-6"};
        if (isRuled)
            rows.push_back(withoutRules(room));
        const QString free = isRuled ? rows.back().name : QString{};
        rows.push_back(room);
        rows.back().halfAsFastAs = free;
    }
    for (const Goal &goal : longGoals)
        rows.push_back(
            {QLatin1String{goal.name}, named(rooms, goal.name).problem, {}, goal.seconds, goal.reach, true});
    Random random{1};
    const FigureRow middle{{}, circles(500, 8, 8, random), {}, 1, 0, true};
    rows.push_back(plannedAgain(QStringLiteral("again-500-8-8"), middle, 0.05, random));
    const FigureRow &largest = named(rooms, largestRoom);
    rows.push_back(plannedAgain(QStringLiteral("again-5000-10-6"), largest, 0.1, random));
    const Problem congress = circles(4999, 10, 60, random);  // uneven, so that no design ends it
    for (const double seconds : {0.02, 0.1, 0.3, 1.0, 3.0})
        rows.push_back({QStringLiteral("stop-4999-10-60"), congress, {}, seconds, 0, false});
    return rows;
}

}  // namespace tablee::bench
