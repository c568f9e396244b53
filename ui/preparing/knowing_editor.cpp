#include "preparing/knowing_editor.h"

#include "common/action_button.h"
#include "common/choice.h"
#include "common/plain_label.h"
#include "common/removing_keys.h"
#include "common/row_delegate.h"
#include "common/spacing.h"
#include "directory/ids_by_name.h"
#include "preparing/knowing_words.h"
#include "preparing/known_pairs_model.h"
#include "preparing/pair_entry.h"
#include "preparing/pair_preview.h"
#include "preparing/source_row.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <optional>

namespace tablee::ui {

namespace {
constexpr int fewestSourceLetters = 14;
}

KnowingEditor::KnowingEditor(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_about{new PlainLabel{TextRole::Caption, this}}
    , m_pairsHeading{new PlainLabel{TextRole::Section, this}}
    , m_only{new Choice{this}}
    , m_entry{new PairEntry{this}}
    , m_list{new QListView{this}}
    , m_pairs{new KnownPairsModel{this}}
    , m_none{new PlainLabel{TextRole::Text, this}}
    , m_file{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_paste{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_remove{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_right{new QStackedWidget{this}}
    , m_preview{new PairPreview}
{
    setObjectName(QStringLiteral("knowing"));
    m_right->addWidget(pairsSide());
    m_right->addWidget(m_preview);
    auto *columns = new QHBoxLayout{this};
    columns->setContentsMargins({});
    columns->setSpacing(gap::page);
    columns->addWidget(sourcesSide(), 1);
    columns->addWidget(m_right, 1);
    connectParts();
    retranslate();
}

QWidget *KnowingEditor::sourcesSide()
{
    m_about->setTone(Tone::Second);
    auto *side = new QWidget{this};
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    for (const KnownBy source : everySource) {
        m_sources.push_back(new SourceRow{source, side});
        column->addWidget(m_sources.back());
        connect(m_sources.back(), &SourceRow::edited, this, &KnowingEditor::edited);
    }
    column->addStretch(1);
    return side;
}

QWidget *KnowingEditor::pairsSide()
{
    m_pairsHeading->setObjectName(QStringLiteral("pairsHeading"));
    m_only->setObjectName(QStringLiteral("pairsOnly"));
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_only->setMinimumContentsLength(fewestSourceLetters);
    m_list->setObjectName(QStringLiteral("knownPairs"));
    m_list->setModel(m_pairs);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    removesByKey(*m_list, [this] { removeChosen(); });
    showAsRows(*m_list);
    m_none->setObjectName(QStringLiteral("noPairs"));
    m_none->setTone(Tone::Second);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_file->setObjectName(QStringLiteral("pairsFromFile"));
    m_paste->setObjectName(QStringLiteral("pairsFromClipboard"));
    m_paste->setIconName(QStringLiteral("clipboard-paste"));
    m_file->setIconName(QStringLiteral("file-text"));
    m_remove->setObjectName(QStringLiteral("removePair"));
    auto *side = new QWidget{this};
    auto *head = new QHBoxLayout;
    head->addWidget(m_pairsHeading, 1);
    head->addWidget(m_only);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::inWord);
    foot->addWidget(m_file);
    foot->addWidget(m_paste);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addLayout(head);
    column->addWidget(m_entry);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    column->addLayout(foot);
    return side;
}

void KnowingEditor::connectParts()
{
    connect(m_entry, &PairEntry::entered, this, &KnowingEditor::add);
    connect(m_only, &QComboBox::activated, this, &KnowingEditor::fillPairs);
    connect(m_remove, &QPushButton::clicked, this, &KnowingEditor::removeChosen);
    connect(m_file, &QPushButton::clicked, this, &KnowingEditor::listWanted);
    connect(m_paste, &QPushButton::clicked, this, &KnowingEditor::paste);
    connect(m_preview, &PairPreview::taken, this, &KnowingEditor::takeList);
    connect(m_preview, &PairPreview::left, this, [this] { m_right->setCurrentIndex(0); });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KnowingEditor::showChosen);
    connect(m_pairs, &QAbstractItemModel::modelReset, this, &KnowingEditor::showChosen);
}

void KnowingEditor::setMembers(const std::vector<Member> &members, const std::map<MemberId, QString> &names)
{
    m_members = members;
    m_names = names;
    showKnown();
}

void KnowingEditor::setKnown(const AcquaintanceBook &book, const KnownPairs &met)
{
    if (m_book == book && m_met == met)
        return;
    m_book = book;
    m_met = met;
    showKnown();
}

void KnowingEditor::showSession(const PreparedSession &session)
{
    if (m_attendance == session.attendance)
        return;
    m_attendance = session.attendance;
    showKnown();
}

void KnowingEditor::showAnew(const PreparedSession &session)
{
    m_right->setCurrentIndex(0);
    showSession(session);
}

void KnowingEditor::showEvent(QShowEvent *event)
{
    Retranslated<QWidget>::showEvent(event);
    if (m_stale)
        showKnown();
}

/// Only while somebody looks: there may be thousands of pairs.
void KnowingEditor::showKnown()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_known = whoKnowsWhom(m_attendance, m_members, m_book, m_met);
    std::vector<MemberId> people;
    for (const Attendance &each : m_attendance)
        if (rotates(each.role))
            people.push_back(each.member);
    m_entry->setPeople(idsByName(people, m_names), m_names);
    for (std::size_t source = 0; source < m_sources.size(); ++source)
        m_sources[source]->showSource(m_known.sources[source], m_book.metCountsMonths);
    fillPairs();
}

void KnowingEditor::fillPairs()
{
    const int only = m_only->currentIndex() - 1;
    const int row = m_list->currentIndex().row();
    const auto before = row < 0 ? std::nullopt : std::optional{m_pairs->rowAt(row)};
    m_pairs->setPairs(m_known, m_names,
        only < 0 ? std::nullopt : std::optional{everySource.at(static_cast<std::size_t>(only))});
    const int pairs = m_pairs->rowCount();
    // Where the keyboard was, or on what has taken its place.
    if (before && pairs > 0)
        m_list->setCurrentIndex(m_pairs->index(m_pairs->rowOf(*before).value_or(std::min(row, pairs - 1))));
    m_none->setText(
        only < 0 ? tr("Nobody is known to know anybody.") : tr("No pair comes from this source."));
    m_pairsHeading->setText(tr("Pairs · %1").arg(pairs));
    m_list->setVisible(pairs > 0);
    m_none->setVisible(pairs == 0);
}

/// What follows from a team or from an earlier evening cannot be taken away pair by pair.
void KnowingEditor::showChosen()
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    m_remove->setEnabled(std::any_of(chosen.begin(), chosen.end(), [this](const QModelIndex &index) {
        const auto &sources = m_pairs->rowAt(index.row()).sources;
        return std::any_of(sources.begin(), sources.end(), isWrittenDown);
    }));
}

void KnowingEditor::add(MemberId one, MemberId other, KnownBy source)
{
    // Whoever is named first told it: what somebody said of themselves is theirs to see.
    const MemberId saidBy = source == KnownBy::Declared ? one : MemberId{};
    emit edited({[one, other, source, saidBy](AcquaintanceBook &book, Milliseconds now) {
        addTo(book, {one, other, source, saidBy, now});
    }});
}

void KnowingEditor::removeChosen()
{
    std::vector<Acquaintance> gone;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const KnownPairsModel::Row &row = m_pairs->rowAt(index.row());
        for (const KnownBy source : row.sources)
            if (isWrittenDown(source))
                gone.push_back({row.low, row.high, source});
    }
    if (gone.empty())
        return;
    emit edited({[gone](AcquaintanceBook &book, Milliseconds) {
                     for (const Acquaintance &pair : gone)
                         removeFrom(book, pair);
                 },
        [] {
            return tr("Taken from those who know each other.");
        }});
}

void KnowingEditor::showList(const std::vector<ListedPair> &pairs)
{
    m_preview->showPairs(pairs, m_names, m_book);
    m_right->setCurrentWidget(m_preview);
}

void KnowingEditor::forgetList()
{
    m_right->setCurrentIndex(0);
    m_preview->showPairs({}, {}, {});
}

void KnowingEditor::takeList()
{
    m_right->setCurrentIndex(0);
    const auto brought
        = static_cast<int>(pairsOnlyIn(withPairs(m_book, m_preview->pairs(), {}), m_book).size());
    emit edited({[pairs = m_preview->pairs()](AcquaintanceBook &book, Milliseconds now) {
                     book = withPairs(std::move(book), pairs, now);
                 },
        [brought] {
            return tr("%n pair(s) taken from the list.", nullptr, brought);
        }});
}

void KnowingEditor::paste()
{
    emit listPasted(QGuiApplication::clipboard()->text());
}

void KnowingEditor::retranslate()
{
    m_heading->setText(tr("What tells that people know each other"));
    m_about->setText(
        tr("They share a table less often, where that costs no new meeting. To part two for sure, "
           "make a rule."));
    m_list->setAccessibleName(tr("Who knows whom"));
    m_file->setText(tr("From a list…"));
    m_paste->setText(tr("Paste"));
    m_paste->setAccessibleName(tr("Paste two columns of names"));
    m_remove->setText(tr("Take away"));
    {
        const QSignalBlocker quiet{m_only};
        const int only = std::max(0, m_only->currentIndex());
        m_only->clear();
        m_only->addItem(tr("by any source"));
        for (const KnownBy source : everySource)
            m_only->addItem(sourceText(source));
        m_only->setCurrentIndex(only);
        m_only->setSpokenName(tr("Which pairs"));
    }
    fillPairs();
}

}  // namespace tablee::ui
