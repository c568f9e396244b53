#pragma once

#include "interchange/import_preview.h"
#include "interchange/pair_list.h"

#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QObject;

namespace tablee {

/// Where a list comes from: a file, or else a text that somebody pasted or dropped.
struct ListSource {
    QString path = {};
    QString text = {};
    std::optional<bool> lineIsOneRow = std::nullopt;  ///< as in `ListWatch`

    bool isFile() const { return !path.isEmpty(); }
};

/// Reads a list and compares it with the members in a thread of its own, so that a window stays free however
/// long the list is. One thing at a time: whatever is asked anew stops what was asked before, whose answer
/// never comes.
class ListReader {
public:
    using Table = std::shared_ptr<const ListTable>;
    /// Called from the event loop of `context`, which outlives the reader.
    template <typename Answer> struct Takers {
        QObject *context = nullptr;
        std::function<void(double)> progress;  ///< 0 to 1
        std::function<void(Result<Answer>)> done;
    };

    ListReader();
    /// Stops, and waits until the thread is done.
    ~ListReader();
    ListReader(const ListReader &) = delete;
    ListReader &operator=(const ListReader &) = delete;

    void read(ListSource source, Takers<Table> takers);
    /// What a table, whose columns hold `fields`, would do to `members`; see previewImport().
    void preview(Table table, std::vector<ListField> fields, std::vector<Member> members,
        SamePersonAnswers answers, Together together, Takers<ImportPreview> takers);
    /// Who knows whom by a list of two columns of names, among `members`.
    void pairs(ListSource source, std::vector<Member> members, Takers<std::vector<ListedPair>> takers);
    void stop();

private:
    template <typename Answer, typename Work> void start(Takers<Answer> takers, Work work);

    QThreadPool m_worker;
    std::stop_source m_stop;
};

}  // namespace tablee
