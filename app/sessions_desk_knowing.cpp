#include "preparing/knowing_editor.h"
#include "preparing/sessions_page.h"
#include "sessions_desk.h"
#include "storage/acquaintance_store.h"

#include <QFileDialog>
#include <QStandardPaths>

#include <utility>

// Who knows whom, as it is changed beside the session that is being prepared.

namespace tablee {

void SessionsDesk::connectKnowing()
{
    const ui::KnowingEditor &knowing = m_page->knowing();
    connect(&knowing, &ui::KnowingEditor::edited, this, &SessionsDesk::editKnowing);
    connect(&knowing, &ui::KnowingEditor::listWanted, this, &SessionsDesk::choosePairs);
    connect(&knowing, &ui::KnowingEditor::listPasted, this, [this](const QString &text) {
        readPairs({{}, text});
    });
}

void SessionsDesk::editKnowing(const ui::KnowingEdit &edit)
{
    m_knowingWaits.push_back(edit);
    writeNext();
}

void SessionsDesk::writeKnowing()
{
    const std::vector<ui::KnowingEdit> edits = std::exchange(m_knowingWaits, {});
    const Milliseconds now = m_parts.clock.now().utc;
    AcquaintanceChange change{m_book.acquaintances, m_book.acquaintances};
    for (const ui::KnowingEdit &each : edits)
        each.apply(change.after, now);
    if (change.after == change.before) {
        writeNext();
        return;
    }
    write([change, now](const auto &db) { return storage::AcquaintanceStore{db}.write(change, now); },
        [this, told = edits.back().told](const AcquaintanceChange &written) {
            takeKnown(written);
            remember({{}, written, told});
            if (told)
                m_page->tell(told, [] { return tr("Undo"); });
        });
}

/// Who has met before is counted anew only where that has changed.
void SessionsDesk::takeKnown(const AcquaintanceChange &change)
{
    m_book.acquaintances = change.after;
    m_page->setAcquaintances(change.after);
    const bool otherMeetings = change.before.metCountsMonths != change.after.metCountsMonths
        || weightOf(change.before, KnownBy::Met) != weightOf(change.after, KnownBy::Met);
    if (otherMeetings)
        emit changed();
}

void SessionsDesk::takeBack(const AcquaintanceChange &change)
{
    write([change, now = m_parts.clock.now().utc](
              const auto &db) { return storage::takeBack(db, change, now); },
        [this](const AcquaintanceChange &back) {
            takeKnown(back);
            m_page->tell([] { return tr("Taken back."); });
        });
}

// --- pairs from a list

void SessionsDesk::choosePairs()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path = QFileDialog::getOpenFileName(m_page, tr("Choose a list of two columns of names"),
        folder, tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        readPairs({path, {}});
}

void SessionsDesk::readPairs(ListSource source)
{
    const auto attempt = source.isFile() ? ui::Attempt::List : ui::Attempt::PastedList;
    m_reader.pairs(source, m_book.members,
        {this, [](double) {},
            [this, attempt, path = source.path](const Result<std::vector<ListedPair>> &pairs) {
                if (!pairs)
                    m_page->tell([error = pairs.error(), path, attempt] {
                        return ui::errorText(error, path, attempt);
                    });
                else if (pairs->empty())
                    m_page->tell(
                        [] { return tr("Nothing was found there: two columns of names are wanted."); });
                else
                    m_page->knowing().showList(*pairs);
            }});
}

}  // namespace tablee
