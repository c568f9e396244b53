#include "live/list_reader.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace tablee {

namespace {

constexpr double shareOfUnderstanding = 0.7;  ///< of a preview; the rest is comparing with the members
constexpr double smallestStep = 0.01;

Result<ListTable> readFrom(const ListSource &source, ListWatch watch)
{
    if (source.lineIsOneRow)
        watch.lineIsOneRow = source.lineIsOneRow;
    return source.isFile() ? readListFile(source.path, watch) : readListText(source.text, watch);
}

/// Puts a task's progress on the stretch from `from` to `to`.
ListWatch stretch(const ListWatch &watch, double from, double to)
{
    return {watch.stop, [&watch, from, to](double part) { watch.progress(from + (to - from) * part); }, {}};
}

}  // namespace

ListReader::ListReader()
{
    m_worker.setMaxThreadCount(1);
}

ListReader::~ListReader()
{
    stop();
    m_worker.waitForDone();
}

void ListReader::stop()
{
    m_stop.request_stop();
}

template <typename Answer, typename Work> void ListReader::start(Takers<Answer> takers, Work work)
{
    stop();
    m_stop = std::stop_source{};
    m_worker.start([takers = std::move(takers), work = std::move(work), stop = m_stop.get_token()]() mutable {
        // Also on the way to the window the answer may become one nobody waits for.
        const auto tell = [&](auto words) {
            QMetaObject::invokeMethod(
                takers.context,
                [stop, words = std::move(words)]() mutable {
                    if (!stop.stop_requested())
                        words();
                },
                Qt::QueuedConnection);
        };
        double told = 0;
        const ListWatch watch{stop,
            [&](double part) {
                if (part < told + smallestStep)
                    return;
                told = part;
                tell([progress = takers.progress, part] { progress(part); });
            },
            {}};
        Result<Answer> answer = work(watch);
        tell([done = takers.done, answer = std::move(answer)]() mutable { done(std::move(answer)); });
    });
}

void ListReader::read(ListSource source, Takers<Table> takers)
{
    start(std::move(takers), [source = std::move(source)](const ListWatch &watch) -> Result<Table> {
        auto table = readFrom(source, watch);
        if (!table)
            return fail(std::move(table.error()));
        return std::make_shared<const ListTable>(std::move(*table));
    });
}

void ListReader::pairs(ListSource source, std::vector<Member> members, Takers<std::vector<ListedPair>> takers)
{
    start(std::move(takers),
        [source = std::move(source), members = std::move(members)](
            const ListWatch &watch) -> Result<std::vector<ListedPair>> {
            ListWatch ofRows = watch;
            ofRows.lineIsOneRow = true;  // a pair, and perhaps a remark
            const auto table = readFrom(source, ofRows);
            if (!table)
                return fail(table.error());
            return listedPairs(*table, members, watch);
        });
}

void ListReader::preview(Table table, std::vector<ListField> fields, std::vector<Member> members,
    SamePersonAnswers answers, Together together, Takers<ImportPreview> takers)
{
    start(std::move(takers),
        [table = std::move(table), fields = std::move(fields), members = std::move(members),
            answers = std::move(answers), together](const ListWatch &watch) -> Result<ImportPreview> {
            const auto people
                = listedPeople(*table, fields, stretch(watch, 0, shareOfUnderstanding), together);
            if (!people)
                return fail(people.error());
            return previewImport(*people, members, stretch(watch, shareOfUnderstanding, 1), answers);
        });
}

}  // namespace tablee
