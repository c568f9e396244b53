#include "directory/community.h"

#include <QDateTime>

#include <limits>

namespace tablee {

Region regionOf(const Community &community)
{
    return regionNamed(community.region).value_or(Region::Other);
}

qint64 metCountsFrom(const Community &community, qint64 startsAt)
{
    if (!community.metCounts)
        return std::numeric_limits<qint64>::max();
    if (community.metCountsMonths <= 0)
        return std::numeric_limits<qint64>::min();
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(startsAt, Qt::UTC);
    return start.addMonths(-community.metCountsMonths).toMSecsSinceEpoch();
}

}  // namespace tablee
