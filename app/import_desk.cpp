#include "import_desk.h"

#include "interchange/list_shape.h"
#include "interchange/unused_columns.h"
#include "members/import_page.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace tablee {

namespace {

/// What stands above each column, and what is in it first.
std::vector<ui::ListColumn> columnsOf(const ListTable &table, const std::vector<ListField> &fields)
{
    std::vector<ui::ListColumn> columns(fields.size());
    for (const UnusedColumn &unused : unusedColumns(table, fields)) {
        columns[static_cast<std::size_t>(unused.column)].saysNo = unused.saysNo;
        columns[static_cast<std::size_t>(unused.column)].countsPeople = unused.countsPeople;
    }
    if (const auto answers = blankAnswers(table, fields))
        columns[static_cast<std::size_t>(answers->column)].blank = answers->blank;
    if (const auto day = decidingDay(table, fields))
        columns[static_cast<std::size_t>(day->column)].leavesOut = day->leavesOut;
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const auto place = static_cast<qsizetype>(column);
        columns[column].heading = table.heading.value(place);
        const auto row = std::find_if(table.rows.begin(), table.rows.end(),
            [place](const ListRecord &each) { return !each.cells.value(place).isEmpty(); });
        if (row != table.rows.end())
            columns[column].example = row->cells.value(place).simplified();
    }
    return columns;
}

}  // namespace

ImportDesk::ImportDesk(Settings &settings, const Clock &clock, CommunityDoor &door)
    : m_settings{settings}
    , m_clock{clock}
    , m_door{door}
    , m_page{new ui::ImportPage}
{
    connectPage();
}

ImportDesk::~ImportDesk()
{
    stop();
}

void ImportDesk::connectPage()
{
    connect(m_page, &ui::ImportPage::fileWanted, this, &ImportDesk::chooseFile);
    connect(m_page, &ui::ImportPage::listPasted, this, [this](const QString &text) { take({{}, text}); });
    connect(m_page, &ui::ImportPage::listDropped, this, [this](const QString &path) { take({path, {}}); });
    connect(m_page, &ui::ImportPage::fieldsChosen, this, &ImportDesk::choose);
    connect(m_page, &ui::ImportPage::answered, this, &ImportDesk::answer);
    connect(m_page, &ui::ImportPage::allAreTheSame, this, &ImportDesk::answerAll);
    connect(m_page, &ui::ImportPage::togetherMeant, this, [this](Together together) {
        m_together = together;
        preview();
    });
    connect(m_page, &ui::ImportPage::gridMeant, this, [this](bool eachCellIsSomebody) {
        ListSource again = m_source;
        again.lineIsOneRow = !eachCellIsSomebody;
        take(std::move(again));
    });
    connect(m_page, &ui::ImportPage::importRequested, this, &ImportDesk::import);
    connect(m_page, &ui::ImportPage::stopRequested, this, [this] {
        // What is being written says itself that it was stopped, with nothing of it left.
        if (m_writing)
            m_stop.request_stop();
        else
            forget();
    });
    connect(m_page, &ui::ImportPage::closed, this, [this] {
        forget();
        emit closed();
    });
}

void ImportDesk::stop()
{
    m_reader.stop();
    m_stop.request_stop();
}

void ImportDesk::setMembers(const std::vector<Member> &members)
{
    const bool moved = members != m_members;
    m_members = members;
    if (m_table && !m_writing && (moved || m_moved))
        preview();
}

void ImportDesk::forget()
{
    stop();
    m_table.reset();
    m_preview.reset();
    m_moved.reset();
    m_writing = false;
    m_page->showWaiting();
}

void ImportDesk::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path = QFileDialog::getOpenFileName(
        m_page, tr("Choose a list"), folder, tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        take({path, {}});
}

QString ImportDesk::sourceName() const
{
    return QFileInfo{m_source.path}.fileName();
}

void ImportDesk::take(ListSource source)
{
    if (m_writing)
        return;
    m_source = std::move(source);
    m_table.reset();
    m_page->showWork([name = sourceName()] {
        return name.isEmpty() ? tr("Reading what was pasted…") : tr("Reading %1…").arg(name);
    });
    m_reader.read(m_source,
        {this, [this](double part) { m_page->setProgress(part); },
            [this](const Result<ListReader::Table> &table) {
                if (table)
                    takeTable(*table);
                else
                    tellFault(table.error());
            }});
}

void ImportDesk::takeTable(ListReader::Table table)
{
    m_table = std::move(table);
    m_answers.clear();
    m_together = Together::AreTwo;
    m_fields = fieldsOf(*m_table, m_settings.columnsOf(shapeOf(*m_table)));
    m_chosen = false;
    preview();
}

void ImportDesk::choose(const std::vector<ListField> &fields)
{
    m_fields = fields;
    m_chosen = true;
    preview();
}

void ImportDesk::answer(int row, SamePersonAnswer answer)
{
    m_answers[row] = answer;
    preview();
}

/// Every member whom only the name means, as where a list of the same circle brings their addresses.
void ImportDesk::answerAll()
{
    for (const ImportRow &row : m_preview->rows)
        if (row.meansNamesake())
            m_answers[row.key()] = SamePersonAnswer::Same;
    preview();
}

void ImportDesk::showComparing()
{
    m_page->showWork([] { return tr("Comparing the list with the members…"); });
}

void ImportDesk::preview()
{
    showComparing();
    m_reader.preview(m_table, m_fields, m_members, m_answers, m_together,
        {this, [this](double part) { m_page->setProgress(part); },
            [this](Result<ImportPreview> preview) {
                if (!preview) {
                    tellFault(preview.error());
                    return;
                }
                m_preview = std::make_shared<const ImportPreview>(std::move(*preview));
                showPreview();
            }});
}

void ImportDesk::showPreview()
{
    m_page->setGrid(m_table->mayBeGrid, m_table->isGrid);
    m_page->showPreview(sourceName(), columnsOf(*m_table, m_fields), m_fields, m_preview, m_together);
    if (const auto moved = std::exchange(m_moved, std::nullopt))
        tell(*moved);
}

void ImportDesk::import()
{
    const auto watch = watchWriting([people = static_cast<int>(m_preview->edits.size())] {
        return tr("Taking in %n people…", nullptr, people);
    });
    m_door.ask([preview = m_preview, now = m_clock.now().utc, watch](
                   const auto &db) { return storage::changeMembers(db, preview->edits, now, watch); },
        [this](const Result<MemberChange> &change) { takeImported(change); });
}

void ImportDesk::takeBack(const MemberChange &change, const ui::Sentence &what,
    std::function<void(const Result<MemberChange> &)> then)
{
    if (!m_page->isShowingPreview())
        forget();
    const auto watch = watchWriting(what);
    m_door.ask([change, now = m_clock.now().utc, watch](
                   const auto &db) { return storage::takeBack(db, change, now, watch); },
        [this, then = std::move(then)](const Result<MemberChange> &taken) {
            m_writing = false;
            if (m_table) {
                showPreview();
            } else {
                m_page->showWaiting();
                emit closed();
            }
            then(taken);
        });
}

/// Shows that it is being written, how far it is, and the way to stop it.
storage::ChangeWatch ImportDesk::watchWriting(const ui::Sentence &what)
{
    m_writing = true;
    m_stop = std::stop_source{};
    m_page->showWork(what);
    // The page outlives the file that is written to.
    return {m_stop.get_token(), [page = m_page, stop = m_stop.get_token()](double part) {
                QMetaObject::invokeMethod(
                    page,
                    [page, stop, part] {
                        if (!stop.stop_requested())
                            page->setProgress(part);
                    },
                    Qt::QueuedConnection);
            }};
}

void ImportDesk::takeImported(const Result<MemberChange> &change)
{
    if (!std::exchange(m_writing, false)) {
        // The list was let go of meanwhile; who came in by it can still be taken back.
        if (change)
            emit imported(*change, 0);
        return;
    }
    if (change) {
        // What was only tried on the way is nothing to remember.
        if (m_chosen)
            m_settings.setColumnsOf(shapeOf(*m_table), fieldNames(m_fields));
        m_table.reset();
        m_page->showWaiting();
        emit imported(*change, m_preview->countWaiting());
        return;
    }
    if (change.error().code == ErrorCode::Conflict || change.error().code == ErrorCode::NotFound) {
        m_moved = change.error();
        showComparing();
        emit membersMoved();
        return;
    }
    showPreview();
    tell(change.error());
}

void ImportDesk::tell(const Error &error)
{
    m_page->tell([error] { return ui::errorText(error, {}, ui::Attempt::Member); });
}

void ImportDesk::tellFault(const Error &error)
{
    qWarning("%s", error.detail.c_str());
    m_table.reset();
    m_page->showWaiting([error, path = m_source.path] {
        return ui::errorText(error, path, path.isEmpty() ? ui::Attempt::PastedList : ui::Attempt::List);
    });
}

}  // namespace tablee
