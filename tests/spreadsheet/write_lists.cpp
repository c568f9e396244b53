#include "directory/member_details.h"
#include "interchange/members_csv.h"
#include "language/region.h"
#include "reports/report_csv.h"
#include "support/crowd_report.h"
#include "support/told_evening.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace tablee;

// The lists that leave the program, as a community in France has them, with what a spreadsheet would run in
// them.
//     write_lists FOLDER

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

std::vector<Member> members()
{
    const QStringList texts{u"Zoé <b>x</b> & Ko"_qs, u"=cmd|' /C calc'!A0"_qs, u"+33 6 12 34 56 78"_qs,
        u"-1+2"_qs, u"@SUM(A1:A9)"_qs, u"  =1+1"_qs, u"deux; choses"_qs, u"il dit « \"oui\" »"_qs,
        u"1,5 heure"_qs, u"Łucja Straße"_qs, u"'=1+1"_qs};
    std::vector<Member> all;
    for (const QString &text : texts) {
        Member member;
        member.uid = u"00000000-0000-4000-8000-%1"_qs.arg(all.size(), 12, 10, QChar{u'0'});
        member.given = text;
        member.family = u"Roy"_qs;
        member.organisation = text;
        member.toShare = {text};
        member.note = text + u"\n=1+1\n"_qs + text;
        all.push_back(cleaned(member));
    }
    return all;
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QDir folder{QCoreApplication::arguments().value(1, QStringLiteral("."))};
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    const Words french = Words::load(Language::French), english = Words::load(Language::English);
    const QChar separator = csvSeparator(Region::France);
    const std::vector<std::pair<QString, SessionReport>> evenings{
        {QStringLiteral("three"), test::crowdReport(3, 2)},
        {QStringLiteral("nine"), makeReport(test::sourceOfNine())},
        {QStringLiteral("crowd"), test::crowdReport(300, 6)}};
    bool ok = write(folder.filePath(QStringLiteral("members.csv")), membersCsv(members(), french, separator));
    for (const auto &[evening, report] : evenings)
        for (const auto &[code, words] :
            {std::pair{QStringLiteral("fr"), std::vector<const Words *>{&french}},
                std::pair{QStringLiteral("both"), std::vector<const Words *>{&french, &english}}}) {
            ok = ok
                && write(
                    folder.filePath(evening + QStringLiteral("-tables-") + code + QStringLiteral(".csv")),
                    tablesCsv(report, words, Region::France))
                && write(
                    folder.filePath(evening + QStringLiteral("-people-") + code + QStringLiteral(".csv")),
                    peopleCsv(report, words, Region::France));
        }
    return ok ? 0 : 1;
}
