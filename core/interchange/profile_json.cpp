#include "interchange/profile_json.h"

#include "interchange/json_reading.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace tablee {

using namespace rotation;

namespace {

constexpr int heaviest = 100;
constexpr qsizetype longestNamed = 20;

struct AimKey {
    const char *key;
    int AimCounts::*count;
};

constexpr AimKey aimKeys[] = {{"third_meetings", &AimCounts::thirdMeetings},
    {"languages", &AimCounts::withoutLanguage}, {"wants", &AimCounts::wantsUnmet},
    {"acquaintance", &AimCounts::acquaintance}, {"affiliations", &AimCounts::affiliations},
    {"tables", &AimCounts::tableRepeats}, {"hosts", &AimCounts::hostPairs}};

bool isAim(const QString &key)
{
    return std::any_of(std::begin(aimKeys), std::end(aimKeys),
        [&](const AimKey &aim) { return key == QLatin1String{aim.key}; });
}

/// A number that may be absent.
Result<void> readWeight(int &weight, const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return {};
    const auto read = wholeNumber(value, QStringLiteral("profile.%1").arg(key), 0, heaviest);
    if (!read)
        return fail(read.error());
    weight = *read;
    return {};
}

Result<void> readWeights(const QJsonObject &json, Profile &profile)
{
    const QJsonValue value = json.value(QStringLiteral("profile"));
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return invalid(QStringLiteral("profile must name aims and what they are worth"));
    const QJsonObject weights = value.toObject();
    for (const QString &key : weights.keys())
        if (key != QLatin1String{"dial"} && !isAim(key))
            return invalid(QStringLiteral("profile.%1 is no aim").arg(key.left(longestNamed)));
    for (const AimKey &aim : aimKeys)
        if (auto read = readWeight(profile.weights.*aim.count, weights, QLatin1String{aim.key}); !read)
            return read;
    return readWeight(profile.dial, weights, QStringLiteral("dial"));
}

Result<void> readAcquaintances(const QJsonObject &json, Problem &problem)
{
    const auto readOne = [&](const QJsonValue &entry, const QString &what) -> Result<Acquaintance> {
        const QJsonArray told = entry.toArray();
        if (told.size() != 3)
            return invalid(QStringLiteral("%1 must be two people and a weight").arg(what));
        const auto one = wholeNumber(told.at(0), what, 0, problem.people - 1);
        const auto other = wholeNumber(told.at(1), what, 0, problem.people - 1);
        const auto weight = wholeNumber(told.at(2), what, 0, heaviest);
        if (!one || !other || !weight)
            return fail(!one ? one.error() : !other ? other.error() : weight.error());
        return Acquaintance{*one, *other, *weight};
    };
    const QString key = QStringLiteral("acquaintance");
    auto read = listAt<Acquaintance>(json.value(key), key, readOne);
    if (!read)
        return fail(read.error());
    problem.acquaintances = std::move(*read);
    return {};
}

Result<void> readAffiliations(const QJsonObject &json, Problem &problem)
{
    QHash<QString, int> numbers;
    const auto readName = [&](const QJsonValue &name, const QString &what) -> Result<int> {
        if (!name.isString())
            return invalid(QStringLiteral("%1 must be a name").arg(what));
        const auto known = numbers.constFind(name.toString());
        return known != numbers.constEnd()
            ? *known
            : *numbers.insert(name.toString(), static_cast<int>(numbers.size()));
    };
    const QString key = QStringLiteral("affiliations");
    auto read = listAt<std::vector<int>>(json.value(key), key,
        [&](const QJsonValue &entry, const QString &what) { return listAt<int>(entry, what, readName); });
    if (!read)
        return fail(read.error());
    problem.affiliations = std::move(*read);
    return {};
}

Result<void> readHosts(const QJsonObject &json, Problem &problem)
{
    const QString key = QStringLiteral("hosts");
    auto read = listAt<Person>(json.value(key), key, [&](const QJsonValue &entry, const QString &what) {
        return wholeNumber(entry, what, 0, problem.people - 1);
    });
    if (!read)
        return fail(read.error());
    problem.hosts = std::move(*read);
    return {};
}

Result<void> readChangeTables(const QJsonObject &json, Problem &problem)
{
    const QJsonValue value = json.value(QStringLiteral("change_tables"));
    if (!value.isUndefined() && !value.isBool())
        return invalid(QStringLiteral("change_tables must be true or false"));
    problem.changeTables = value.toBool(false);
    return {};
}

}  // namespace

Result<void> readProfile(const QJsonObject &json, Problem &problem)
{
    return readAcquaintances(json, problem)
        .and_then([&] { return readAffiliations(json, problem); })
        .and_then([&] { return readHosts(json, problem); })
        .and_then([&] { return readChangeTables(json, problem); })
        .and_then([&] { return readWeights(json, problem.profile); });
}

QJsonObject aimsToJson(const AimCounts &counts)
{
    QJsonObject json;
    for (const AimKey &aim : aimKeys)
        if (const int count = counts.*aim.count; count != 0)
            json.insert(QLatin1String{aim.key}, count);
    return json;
}

}  // namespace tablee
