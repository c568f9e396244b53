#include "reports/report_topics.h"

#include "directory/name_text.h"
#include "directory/search_key.h"

#include <algorithm>

namespace tablee {

namespace {

/// The topic of this name, found under its folded form or made; as it was written first.
ReportTopic &topicNamed(std::map<QString, ReportTopic> &topics, const QString &name)
{
    ReportTopic &topic = topics[topicKey(name)];
    if (topic.name.isEmpty())
        topic.name = cleanName(name);
    return topic;
}

bool comesBefore(const QString &one, const QString &other)
{
    return collationKey(one) < collationKey(other);
}

}  // namespace

std::vector<ReportTopic> topicsOf(const std::vector<MemberId> &members,
    const std::map<MemberId, ToldTopics> &told, const std::map<MemberId, QString> &names)
{
    std::map<QString, ReportTopic> byKey;
    for (const MemberId member : members) {
        const auto found = told.find(member);
        if (found == told.end())
            continue;
        for (const QString &topic : found->second.toShare)
            topicNamed(byKey, topic).sharedBy.push_back(names.at(member));
        for (const QString &topic : found->second.toLearn)
            ++topicNamed(byKey, topic).learners;
    }
    std::vector<ReportTopic> topics;
    for (auto &[key, topic] : byKey) {
        std::sort(topic.sharedBy.begin(), topic.sharedBy.end(), comesBefore);
        if (!topic.name.isEmpty())
            topics.push_back(std::move(topic));
    }
    std::sort(topics.begin(), topics.end(),
        [](const ReportTopic &one, const ReportTopic &other) { return comesBefore(one.name, other.name); });
    return topics;
}

}  // namespace tablee
