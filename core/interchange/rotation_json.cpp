#include "interchange/rotation_json.h"

#include "interchange/json_reading.h"
#include "interchange/profile_json.h"
#include "rotation/room/validation.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <limits>

namespace tablee {

using namespace rotation;

namespace {

bool isKnown(const QString &key)
{
    static constexpr const char *keys[] = {"name", "provenance", "people", "rounds", "table_sizes", "known",
        "together", "apart", "seated", "present", "past", "sit_out", "announced", "max_moved", "spoken",
        "offers", "wants", "acquaintance", "affiliations", "change_tables", "hosts", "profile"};
    return std::any_of(
        std::begin(keys), std::end(keys), [&](const char *known) { return key == QLatin1String{known}; });
}

/// All digits of a number, so that no two are taken for one.
QString exactly(const QJsonValue &number)
{
    const qint64 whole = number.toInteger(std::numeric_limits<qint64>::min());
    return whole != std::numeric_limits<qint64>::min() ? QString::number(whole)
                                                       : QString::number(number.toDouble(), 'g', 17);
}

class ProblemReader {
public:
    explicit ProblemReader(const QJsonObject &json)
        : m_json{json}
    {
    }

    Result<RotationProblem> read()
    {
        const auto done = readShape()
                              .and_then([this] { return readPairs(); })
                              .and_then([this] { return readSeated(); })
                              .and_then([this] { return readPresent(); })
                              .and_then([this] { return readStart(); })
                              .and_then([this] { return readExchange(); })
                              .and_then([this] { return readProfile(m_json, problem()); })
                              .and_then([this] { return validate(problem(), m_read.start); });
        if (!done)
            return fail(done.error());
        for (const QString &key : m_json.keys())
            if (!isKnown(key))
                m_read.notRead.append(key);
        return std::move(m_read);
    }

private:
    Problem &problem() { return m_read.problem; }
    QJsonValue at(const char16_t *key) const { return m_json.value(QStringView{key}); }

    template <typename Value> static Result<void> keep(Value &target, Result<Value> value)
    {
        if (!value)
            return fail(value.error());
        target = std::move(*value);
        return {};
    }

    Result<int> person(const QJsonValue &value, const QString &what) const
    {
        return wholeNumber(value, what, 0, m_read.problem.people - 1);
    }

    Result<std::vector<int>> sizes(const QJsonValue &value, const QString &what) const
    {
        return listAt<int>(value, what, [this](const QJsonValue &size, const QString &entry) {
            return wholeNumber(size, entry, 0, m_read.problem.people);
        });
    }

    Result<void> readShape()
    {
        if (auto done
            = keep(problem().people, wholeNumber(at(u"people"), QStringLiteral("people"), 0, mostPlanned));
            !done)
            return done;
        const auto rounds = wholeNumber(at(u"rounds"), QStringLiteral("rounds"), 0, mostRounds);
        if (!rounds)
            return fail(rounds.error());
        const QString key = QStringLiteral("table_sizes");
        const auto listed = arrayAt(at(u"table_sizes"), key);
        if (!listed)
            return fail(listed.error());
        if (listed->isEmpty() || !listed->first().isArray()) {
            if (listed->size() * *rounds > mostSeats)
                return invalid(QStringLiteral("tables times rounds can be at most %1").arg(mostSeats));
            const auto same = sizes(*listed, key);
            if (!same)
                return fail(same.error());
            problem().tableSizes.assign(static_cast<std::size_t>(*rounds), *same);
            return {};
        }
        if (listed->size() != *rounds)
            return invalid(
                QStringLiteral("table_sizes has %1 lists for %2 rounds").arg(listed->size()).arg(*rounds));
        return keep(problem().tableSizes,
            listAt<std::vector<int>>(*listed, key,
                [this](const QJsonValue &value, const QString &entry) { return sizes(value, entry); }));
    }

    Result<std::vector<Pair>> pairs(const QJsonValue &value, const QString &key) const
    {
        return listAt<Pair>(value, key, [this](const QJsonValue &entry, const QString &what) -> Result<Pair> {
            const QJsonArray pair = entry.toArray();
            if (pair.size() < 2)
                return invalid(QStringLiteral("%1 must be a pair of people").arg(what));
            const auto first = person(pair.at(0), what), second = person(pair.at(1), what);
            if (!first || !second)
                return fail(first ? second.error() : first.error());
            return Pair{*first, *second};
        });
    }

    Result<void> readPairs()
    {
        return keep(problem().known, pairs(at(u"known"), QStringLiteral("known")))
            .and_then([this] {
                return keep(problem().together, pairs(at(u"together"), QStringLiteral("together")));
            })
            .and_then([this] { return keep(problem().apart, pairs(at(u"apart"), QStringLiteral("apart"))); });
    }

    Result<void> readSeated()
    {
        const auto readOne = [this](const QJsonValue &entry, const QString &what) -> Result<FixedSeat> {
            const QJsonArray seat = entry.toArray();
            if (seat.size() != 2)
                return invalid(QStringLiteral("%1 must be a person and a table").arg(what));
            const auto who = person(seat.at(0), what), table = wholeNumber(seat.at(1), what, 0, mostPlanned);
            if (!who || !table)
                return fail(who ? table.error() : who.error());
            return FixedSeat{*who, *table};
        };
        return keep(problem().fixed, listAt<FixedSeat>(at(u"seated"), QStringLiteral("seated"), readOne));
    }

    Result<void> readPresent()
    {
        const QJsonValue present = at(u"present");
        if (present.isUndefined())
            return {};
        if (!present.isObject())
            return invalid(QStringLiteral("present must name people and their rounds"));
        const QJsonObject stays = present.toObject();
        for (auto stay = stays.begin(); stay != stays.end(); ++stay) {
            const QString what = QStringLiteral("present[\"%1\"]").arg(stay.key().left(20));
            bool isNumber = false;
            const int who = stay.key().toInt(&isNumber);
            if (!isNumber || who < 0 || who >= problem().people || stay.key() != QString::number(who))
                return invalid(QStringLiteral("%1 names somebody who is unknown").arg(what));
            const QJsonArray rounds = stay.value().toArray();
            if (rounds.size() != 2)
                return invalid(
                    QStringLiteral("%1 must be the first round and the one after the last").arg(what));
            const auto from = wholeNumber(rounds.at(0), what, 0, mostRounds);
            const auto until = wholeNumber(rounds.at(1), what, 0, mostRounds);
            if (!from || !until)
                return fail(from ? until.error() : from.error());
            problem().stays.resize(static_cast<std::size_t>(problem().people));
            problem().stays[static_cast<std::size_t>(who)] = Stay{*from, *until};
        }
        return {};
    }

    Result<Round> round(const QJsonValue &value, const QString &what) const
    {
        return listAt<Table>(value, what, [this](const QJsonValue &table, const QString &entry) {
            return listAt<Person>(table, entry,
                [this](const QJsonValue &who, const QString &seat) { return person(who, seat); });
        });
    }

    Result<void> readStart()
    {
        auto held = listAt<Round>(at(u"past"), QStringLiteral("past"),
            [this](const QJsonValue &value, const QString &what) { return round(value, what); });
        if (auto kept = keep(m_read.start.held, std::move(held)); !kept)
            return kept;
        const QJsonValue announced = at(u"announced"), mostMoved = at(u"max_moved");
        if (announced.isUndefined())
            return mostMoved.isUndefined()
                ? Result<void>{}
                : invalid(QStringLiteral("max_moved is about a round that has been announced, and none has"));
        if (!mostMoved.isUndefined()) {
            const auto most = wholeNumber(mostMoved, QStringLiteral("max_moved"), 0, problem().people);
            if (!most)
                return fail(most.error());
            m_read.start.maxMoved = *most;
        }
        auto told = round(announced, QStringLiteral("announced"));
        if (!told)
            return fail(told.error());
        m_read.start.announced = std::move(*told);
        return {};
    }

    /// Lists of names by person, as numbers; `numbers` knows the names met so far.
    Result<std::vector<std::vector<int>>> names(
        const QJsonValue &value, const QString &key, QHash<QString, int> &numbers) const
    {
        const auto readName = [&](const QJsonValue &name, const QString &what) -> Result<int> {
            if (!name.isString() && !name.isDouble())
                return invalid(QStringLiteral("%1 must be a name or a number").arg(what));
            const QString text = name.isString() ? u'"' + name.toString() : exactly(name);
            const auto known = numbers.constFind(text);
            return known != numbers.constEnd() ? *known
                                               : *numbers.insert(text, static_cast<int>(numbers.size()));
        };
        auto lists = listAt<std::vector<int>>(value, key,
            [&](const QJsonValue &entry, const QString &what) { return listAt<int>(entry, what, readName); });
        if (lists && !lists->empty() && lists->size() != static_cast<std::size_t>(m_read.problem.people))
            return invalid(QStringLiteral("%1 has %2 lists for %3 people")
                               .arg(key)
                               .arg(lists->size())
                               .arg(m_read.problem.people));
        return lists;
    }

    Result<void> readExchange()
    {
        const QJsonValue rests = at(u"sit_out");
        if (!rests.isUndefined() && !rests.isBool())
            return invalid(QStringLiteral("sit_out must be true or false"));
        problem().mayRest = rests.toBool(false);
        QHash<QString, int> languages, topics;
        return keep(problem().spoken, names(at(u"spoken"), QStringLiteral("spoken"), languages))
            .and_then([&] {
                return keep(problem().offers, names(at(u"offers"), QStringLiteral("offers"), topics));
            })
            .and_then(
                [&] { return keep(problem().wants, names(at(u"wants"), QStringLiteral("wants"), topics)); });
    }

    const QJsonObject m_json;
    RotationProblem m_read;
};

QJsonArray toJson(const Round &round)
{
    QJsonArray tables;
    for (const Table &table : round) {
        QJsonArray people;
        for (const Person person : table)
            people.append(person);
        tables.append(people);
    }
    return tables;
}

}  // namespace

Result<RotationProblem> rotationProblemFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(QStringLiteral("no JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return invalid(QStringLiteral("the file must hold one JSON object"));
    if (const auto key = doubledKey(json))
        return invalid(QStringLiteral("the key %1 is there twice").arg(key->left(20)));
    return ProblemReader{document.object()}.read();
}

QByteArray rotationPlanToJson(const Plan &plan)
{
    QJsonArray rounds;
    for (const Round &round : plan.rounds)
        rounds.append(toJson(round));
    const QString seed = QString::number(plan.seed);
    QJsonObject json{
        {QStringLiteral("rounds"), rounds},
        {QStringLiteral("seed"), seed},
        {QStringLiteral("iterations"), static_cast<qint64>(plan.iterations)},
        {QStringLiteral("excess"), plan.score.excess},
        {QStringLiteral("bound"), plan.excessBound},
        {QStringLiteral("proven"), plan.proven},
        {QStringLiteral("excess_proven"), plan.isExcessProven()},
    };
    if (plan.trade) {
        json.insert(QStringLiteral("trade"),
            QJsonObject{{QStringLiteral("repeats"), plan.trade->repeats},
                {QStringLiteral("worst_off"), plan.trade->worstOff},
                {QStringLiteral("brought"), aimsToJson(plan.trade->brought)}});
    }
    if (plan.missed != AimCounts{})
        json.insert(QStringLiteral("missed"), aimsToJson(plan.missed));
    // A number of JSON here holds no more than 63 bits.
    return QJsonDocument{json}
               .toJson(QJsonDocument::Compact)
               .replace("\"seed\":\"" + seed.toLatin1() + '"', "\"seed\":" + seed.toLatin1())
        + '\n';
}

}  // namespace tablee
