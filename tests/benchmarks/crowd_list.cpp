#include "benchmarks/crowd_list.h"

#include "directory/list_columns.h"
#include "directory/member_details.h"

#include <QStringList>

namespace tablee::test {

QString crowdList(int people)
{
    const QStringList given{u"Éloïse"_qs, u"Awa"_qs, u"Jean-Pierre"_qs, u"Łucja"_qs, u"Zoé"_qs, u"Tom"_qs};
    const QStringList family{u"Œuvrard"_qs, u"LE GOFF"_qs, u"O’Brien"_qs, u"Straße"_qs, u"Tremblay"_qs};
    QString list = u"Nom;Prénom;Courriel;Organisation;À partager\n"_qs;
    for (int i = 0; i < people; ++i)
        list += u"%1-%2;%3 %4;p%2@x.example;Maison %5;vélo, sujet %5\n"_qs.arg(family.at(i % 5))
                    .arg(i)
                    .arg(given.at(i % 6))
                    .arg(i % 97)
                    .arg(i % 40);
    return list;
}

std::vector<ListedPerson> peopleOf(const QString &list)
{
    const ListTable table = readListText(list, {}).value();
    return listedPeople(table, fieldsOf(table));
}

std::vector<Member> crowdOfMembers(const QString &list)
{
    std::vector<Member> members;
    for (const ListedPerson &person : peopleOf(list)) {
        members.push_back(cleaned(person.member));
        members.back().id = MemberId{static_cast<std::int64_t>(members.size())};
    }
    return members;
}

}  // namespace tablee::test
