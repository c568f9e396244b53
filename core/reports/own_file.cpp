#include "reports/own_file.h"

#include "interchange/members_csv.h"
#include "interchange/person_json.h"
#include "interchange/rotation_json.h"
#include "reports/report_csv.h"
#include "reports/report_page.h"

#include <algorithm>

namespace tablee {

namespace {

/// "Tablée" made it, as QPdfWriter writes that in the head of the file: in UTF-16.
bool isOwnPdf(const QByteArray &head)
{
    return head.startsWith("%PDF-") && head.contains("/Creator <feff005400610062006c00e90065>");
}

/// By its first key.
bool beginsLike(const QByteArray &json, const QByteArray &head)
{
    return head.startsWith(json.left(json.indexOf(':')));
}

/// Up to the last of its headings: those of rounds stand before it, as many as there were.
bool beginsLikeCsv(QByteArray empty, const QByteArray &head)
{
    empty.replace(';', ',').truncate(empty.lastIndexOf(','));
    return head.startsWith(empty);
}

bool isReportCsv(QByteArray head)
{
    head.replace(';', ',');
    const Words french = Words::load(Language::French), english = Words::load(Language::English);
    const std::vector<std::vector<const Words *>> all{
        {&french}, {&english}, {&french, &english}, {&english, &french}};
    return std::any_of(all.begin(), all.end(), [&](const std::vector<const Words *> &languages) {
        return beginsLikeCsv(tablesCsv({}, languages, Region::Other), head)
            || beginsLikeCsv(peopleCsv({}, languages, Region::Other), head);
    });
}

}  // namespace

bool isOwnFile(const QByteArray &head)
{
    return isOwnPage(head) || isOwnPdf(head) || isMembersCsv(head) || isReportCsv(head)
        || beginsLike(personJson({}), head) || beginsLike(rotationPlanToJson({}), head);
}

}  // namespace tablee
