#pragma once

#include "reports/session_report.h"

namespace tablee::test {

/// The report of an evening of so many people at tables of four, dealt anew each round.
inline SessionReport crowdReport(int people, int rounds)
{
    using namespace std::chrono_literals;
    const QStringList given{u"Anne-Sophie"_qs, u"Koffi"_qs, u"Zoé"_qs, u"Piotr"_qs, u"Marie-Ève"_qs,
        u"Amina"_qs, u"Jean-Baptiste"_qs, u"Øystein"_qs, u"Fatou"_qs, u"Łucja"_qs};
    const QStringList family{u"Goffin"_qs, u"Mensah"_qs, u"Saint-Pierre-Leblanc"_qs, u"Roy"_qs, u"Łukasik"_qs,
        u"Ouédraogo"_qs, u"El Amrani"_qs, u"Tremblay"_qs, u"O’Neill"_qs, u"Vandenbroucke"_qs, u"Sow"_qs};
    const auto nameOf = [&](int person) {
        return given.at(person % given.size()) + u' ' + family.at(person / 10 % family.size())
            + (person < 110 ? QString{} : u" (%1)"_qs.arg(person / 110 + 1));
    };
    SessionReport report;
    report.community = u"Les mardis du quai"_qs;
    report.title = u"Une grande réflexion sur l’efficacité"_qs;
    report.place = u"Bibliothèque du quai, Québec"_qs;
    report.start = QDateTime{QDate{2027, 3, 30}, QTime{19, 0}, Qt::UTC};
    report.end = report.start.addSecs(64 * 60);
    report.expected = people;
    for (int person = 0; person < people; ++person)
        report.present.push_back({nameOf(person), person % 50 == 7 ? Role::Helper : Role::Seated});
    report.steps.push_back({StepKind::Welcome, 0, 5min, 7min, true});
    const int tables = std::max(1, people / 4);
    for (int round = 1; round <= rounds; ++round) {
        report.steps.push_back({StepKind::Round, round, 10min, 10min + round * 20s, true});
        ReportRound held{round, {}};
        for (int table = 1; table <= tables; ++table)
            held.tables.push_back({table, {}});
        for (int person = 0; person < people; ++person) {
            const int table = (person + person / tables * (round - 1)) % tables;
            held.tables[static_cast<std::size_t>(table)].names.push_back(nameOf(person));
            report.present[static_cast<std::size_t>(person)].tables.push_back({table + 1});
        }
        report.rounds.push_back(std::move(held));
    }
    report.meetings = {people, tables, people * 4, people * 4 + 2, people * 4 + 6, 6};
    report.newFaces = {7, 9};
    for (int pair = 0; pair < std::min(6, people / 2); ++pair)
        report.repeats.push_back({nameOf(2 * pair), nameOf(2 * pair + 1), {2}, RepeatCause::Planned});
    report.topics = {{u"le pain au levain"_qs, {nameOf(0)}, 3}, {u"la langue des signes"_qs, {}, 4}};
    report.next = NextSession{{}, report.place, report.start.addDays(28)};
    return report;
}

}  // namespace tablee::test
