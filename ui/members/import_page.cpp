#include "members/import_page.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/choice.h"
#include "common/empty_state.h"
#include "common/name_order_text.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/work_progress.h"
#include "directory/member_names.h"
#include "members/cell_delegate.h"
#include "members/import_row_model.h"
#include "members/list_dropping.h"
#include "members/list_words.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr int mappingWidth = 340;
constexpr int lineColumnWidth = 84;
constexpr RowFate allFates[] = {RowFate::New, RowFate::Updated, RowFate::ComesBack, RowFate::SamePerson,
    RowFate::PerhapsSame, RowFate::LeftOut};

/// A sentence that may begin with what a column without a heading is called.
QString sentenceCase(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.front().toUpper();
    return sentence;
}

}  // namespace

ImportPage::ImportPage(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_preview{std::make_shared<const ImportPreview>()}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_sourceName{new PlainLabel{TextRole::Text, this}}
    , m_back{new ActionButton{ButtonKind::Quiet, this}}
    , m_paste{new ActionButton{ButtonKind::Secondary, this}}
    , m_import{new ActionButton{ButtonKind::Primary, this}}
    , m_told{new Banner{BannerKind::Error, this}}
    , m_middle{new QStackedWidget{this}}
    , m_waiting{new EmptyState}
    , m_work{new WorkProgress}
    , m_summary{new PlainLabel{TextRole::Text}}
    , m_fate{new Choice}
    , m_turned{new Banner{BannerKind::Info}}
    , m_namesakes{new Banner{BannerKind::Info}}
    , m_grid{new Banner{BannerKind::Info}}
    , m_together{new Banner{BannerKind::Info}}
    , m_several{new Banner{BannerKind::Info}}
    , m_day{new Banner{BannerKind::Info}}
    , m_blank{new Banner{BannerKind::Info}}
    , m_answers{new Banner{BannerKind::Info}}
    , m_rows{new ImportRowModel{this}}
    , m_table{new QTableView}
    , m_question{new QuestionStrip}
    , m_mapping{new ColumnMapping}
{
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    m_told->setObjectName(QStringLiteral("importFault"));
    m_told->hide();
    m_waiting->setObjectName(QStringLiteral("waitingForList"));
    m_middle->addWidget(m_waiting);
    m_middle->addWidget(m_work);
    m_middle->addWidget(previewPart());
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    page->setSpacing(gap::medium);
    page->addLayout(heading());
    page->addWidget(m_told);
    page->addWidget(m_middle, 1);
    connectParts();
    showWaiting();
}

QBoxLayout *ImportPage::heading()
{
    m_title->setOneLine(true);
    m_sourceName->setTone(Tone::Second);
    m_sourceName->setObjectName(QStringLiteral("listSource"));
    m_back->setObjectName(QStringLiteral("backToMembers"));
    m_paste->setObjectName(QStringLiteral("pasteList"));
    m_paste->setIconName(QStringLiteral("clipboard-paste"));
    m_import->setObjectName(QStringLiteral("importPeople"));
    m_import->setIconName(QStringLiteral("user-plus"));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_title);
    row->addSpacing(gap::small);
    row->addWidget(m_sourceName, 1);
    row->addWidget(m_back);
    row->addWidget(m_paste);
    row->addWidget(m_import);
    return row;
}

QWidget *ImportPage::previewPart()
{
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setBold(true);
    m_fate->setObjectName(QStringLiteral("fate"));
    m_turned->setObjectName(QStringLiteral("namesTurned"));
    m_namesakes->setObjectName(QStringLiteral("knownNames"));
    m_grid->setObjectName(QStringLiteral("sideBySide"));
    m_together->setObjectName(QStringLiteral("namedTogether"));
    m_several->setObjectName(QStringLiteral("perhapsSeveral"));
    m_day->setObjectName(QStringLiteral("decidingDay"));
    m_blank->setObjectName(QStringLiteral("blankAnswers"));
    m_answers->setObjectName(QStringLiteral("unusedAnswers"));
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setModel(m_rows);
    showAsCells(*m_table);
    growWhereChosen(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    m_question->setObjectName(QStringLiteral("rowQuestion"));
    m_question->setIconName(QStringLiteral("users"));
    m_question->setQuietCosts();
    m_question->hide();
    m_mapping->setFixedWidth(mappingWidth);
    auto *part = new QWidget;
    auto *above = new QHBoxLayout;
    above->setSpacing(gap::large);
    above->addWidget(m_summary, 1);
    above->addWidget(m_fate);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap::medium);
    left->addLayout(above);
    for (Banner *told : {m_grid, m_together, m_several, m_day, m_blank, m_answers, m_turned, m_namesakes})
        left->addWidget(told);
    left->addWidget(m_table, 1);
    left->addWidget(m_question);
    auto *row = new QHBoxLayout{part};
    row->setContentsMargins({});
    row->setSpacing(gap::large);
    row->addLayout(left, 1);
    row->addWidget(m_mapping);
    return part;
}

void ImportPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_paste, &QPushButton::clicked, this, &ImportPage::paste);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importRequested);
    connect(m_waiting, &EmptyState::actionTriggered, this, &ImportPage::fileWanted);
    connect(m_told, &Banner::actionTriggered, this, [this] { tell({}); });
    connect(m_work, &WorkProgress::stopRequested, this, &ImportPage::stopRequested);
    connect(m_mapping, &ColumnMapping::chosen, this, &ImportPage::fieldsChosen);
    connect(m_turned, &Banner::actionTriggered, this, &ImportPage::turnRound);
    connect(m_namesakes, &Banner::actionTriggered, this, &ImportPage::allAreTheSame);
    connect(m_answers, &Banner::actionTriggered, this, &ImportPage::useAnswers);
    connect(m_grid, &Banner::actionTriggered, this, [this] { emit gridMeant(!m_isGrid); });
    connect(m_together, &Banner::actionTriggered, this,
        [this] { emit togetherMeant(m_meant == Together::AreTwo ? Together::AreOne : Together::AreTwo); });
    connect(m_day, &Banner::actionTriggered, this, [this] {
        std::vector<ListField> fields = m_mapping->fields();
        fields.at(decidingColumn()) = ListField::LeftOut;
        emit fieldsChosen(fields);
    });
    connect(m_blank, &Banner::actionTriggered, this, [this] {
        std::vector<ListField> fields = m_mapping->fields();
        fields.at(blankColumn()) = ListField::Presence;
        emit fieldsChosen(fields);
    });
    connect(m_fate, &QComboBox::activated, this, [this](int index) {
        const QVariant fate = m_fate->itemData(index);
        m_rows->setFate(fate.isValid() ? std::optional{static_cast<RowFate>(fate.toInt())} : std::nullopt);
        showQuestion();
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPage::showQuestion);
    connect(m_question, &QuestionStrip::accepted, this, [this] { answer(true); });
    connect(m_question, &QuestionStrip::declined, this, [this] { answer(false); });
}

void ImportPage::showWaiting(Sentence fault)
{
    m_middle->setCurrentWidget(m_waiting);
    m_source.clear();
    setFocusProxy(m_waiting->findChild<QPushButton *>());
    tell(std::move(fault));
}

void ImportPage::showWork(Sentence what)
{
    m_keysWereAt = isShowingPreview() ? focusWidget() : nullptr;
    m_middle->setCurrentWidget(m_work);
    m_work->begin(std::move(what));
    m_work->setFocus();
    tell({});
}

void ImportPage::setProgress(double part)
{
    m_work->setProgress(part);
}

void ImportPage::showPreview(const QString &source, std::vector<ListColumn> columns,
    std::vector<ListField> fields, std::shared_ptr<const ImportPreview> preview, Together together)
{
    m_source = source;
    m_preview = std::move(preview);
    m_meant = together;
    m_rows->setFate({});
    m_rows->setPreview(m_preview);
    layColumns();
    m_columns = columns;
    m_mapping->setColumns(std::move(columns), std::move(fields));
    m_middle->setCurrentWidget(m_table->parentWidget());
    tell({});
    if (const int answered = std::exchange(m_answered, 0); answered != 0)
        goToQuestionAfter(answered);
    else if (m_keysWereAt && m_keysWereAt->isVisible() && m_keysWereAt->isEnabled())
        m_keysWereAt->setFocus();
    else if (m_import->isEnabled())
        m_import->setFocus();
    else
        m_mapping->setFocus();
}

/// The next one that nobody has answered; the row itself where that was the last.
void ImportPage::goToQuestionAfter(int key)
{
    const std::vector<ImportRow> &rows = m_preview->rows;
    const auto answered
        = std::find_if(rows.begin(), rows.end(), [&](const ImportRow &row) { return row.key() == key; });
    const auto next = answered == rows.end() ? answered
                                             : std::find_if(std::next(answered), rows.end(),
                                                 [](const ImportRow &row) { return row.waitsForAnAnswer(); });
    const int row = m_rows->rowOf(next == rows.end() ? key : next->key());
    m_table->setCurrentIndex(m_rows->index(row, 0));
    m_table->setFocus();
}

const ImportRow *ImportPage::chosenRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_rows->rowAt(current.row()) : nullptr;
}

/// What comes from the list is put in last, for it may hold a "%1".
QString ImportPage::questionAbout(const ImportRow &row)
{
    if (!row.knownAs.isEmpty())
        return tr("Row %1: is %2 the same person as %3, who has this address?")
            .arg(row.line)
            .arg(row.name, row.knownAs);
    if (row.known.isEmpty())
        return row.firstLine > 0
            ? tr("Row %1: is this the %3 of row %2?").arg(row.line).arg(row.firstLine).arg(row.name)
            : tr("Row %1: is this the %2 who is a member already?").arg(row.line).arg(row.name);
    return row.firstLine > 0
        ? tr("Row %1: is this the %3 of row %2 (%4)?")
              .arg(row.line)
              .arg(row.firstLine)
              .arg(row.name, row.known)
        : tr("Row %1: is this the %2 who is a member already (%3)?").arg(row.line).arg(row.name, row.known);
}

void ImportPage::showQuestion()
{
    const ImportRow *row = chosenRow();
    m_question->setVisible(row && row->isQuestion);
    if (!row || !row->isQuestion)
        return;
    if (row->meansOneOfSeveral) {
        m_question->setQuestion(
            tr("Row %1: several people are called %2. Is this one more?").arg(row->line).arg(row->name),
            {row->name});
        m_question->setAnswers(tr("One more"), tr("Leave it out"));
        return;
    }
    m_question->setQuestion(questionAbout(*row), {row->name});
    m_question->setAnswers(tr("The same person"), tr("Another person"));
}

/// A heading alone said that the family name stands first: whoever sees the example knows better.
void ImportPage::showTurned()
{
    const std::vector<ListField> &fields = m_mapping->fields();
    const bool isTurned
        = std::find(fields.begin(), fields.end(), ListField::WholeFamilyFirst) != fields.end();
    const auto example = std::find_if(m_preview->edits.begin(), m_preview->edits.end(), [](const auto &edit) {
        return edit.after && !edit.after->given.isEmpty() && !edit.after->family.isEmpty();
    });
    m_turned->setVisible(isTurned && example != m_preview->edits.end());
    if (m_turned->isHidden())
        return;
    const Member &person = *example->after;
    m_turned->setText(familyFirstText(
        person.typed.isEmpty() ? displayName(person) : person.typed, person.given, person.family));
    m_turned->setAction(givenFirstAnswer());
}

void ImportPage::turnRound()
{
    std::vector<ListField> fields = m_mapping->fields();
    std::replace(fields.begin(), fields.end(), ListField::WholeFamilyFirst, ListField::Whole);
    emit fieldsChosen(fields);
}

/// A list of a circle that has only names so far brings a question for each of them: one answer does.
void ImportPage::showNamesakes()
{
    const auto people = static_cast<int>(std::count_if(m_preview->rows.begin(), m_preview->rows.end(),
        [](const ImportRow &row) { return row.meansNamesake(); }));
    m_namesakes->setVisible(people > 1);
    m_namesakes->setText(
        tr("%n people have the name of a member, and nothing else says that they are the same.", nullptr,
            people));
    m_namesakes->setAction(tr("They are all the same people"));
}

/// The first column that nobody uses and that may say who does not come; behind the last when there is none.
std::size_t ImportPage::unusedAnswers() const
{
    return static_cast<std::size_t>(std::find_if(m_columns.begin(), m_columns.end(),
                                        [](const ListColumn &column) { return column.saysNo > 0; })
        - m_columns.begin());
}

void ImportPage::setGrid(bool mayBeGrid, bool isGrid)
{
    m_mayBeGrid = mayBeGrid;
    m_isGrid = isGrid;
}

/// Three words side by side may be three people, or what a sheet says of one.
void ImportPage::showGrid()
{
    m_grid->setVisible(m_mayBeGrid);
    m_grid->setText(m_isGrid
            ? tr("Several names stand side by side in a row, and each is taken for a person.")
            : tr("Several names may stand side by side in a row, and a row is taken for one person."));
    m_grid->setAction(m_isGrid ? tr("Each row is one person") : tr("Each cell is a person"));
}

/// "Anne et Paul Roy" are two people, and whoever imports them sees it.
void ImportPage::showTogether()
{
    const std::vector<ImportRow> &rows = m_preview->rows;
    const auto first
        = std::find_if(rows.begin(), rows.end(), [](const ImportRow &row) { return row.isSecond; });
    const bool areOne = m_meant == Together::AreOne;
    m_together->setVisible(areOne || first != rows.end());
    if (m_together->isHidden())
        return;
    if (areOne) {
        m_together->setText(tr("A row that names two people is taken for one person."));
        m_together->setAction(tr("They are two people"));
        return;
    }
    const int others = m_preview->countTogether() - 1;
    QString told
        = tr("Row %1: “%2” is two people, %3 and %4.")
              .arg(QString::number(first->line), first->together, std::prev(first)->name, first->name);
    if (others > 0)
        told += u' ' + tr("Likewise %n more rows.", nullptr, others);
    m_together->setText(told);
    m_together->setAction(tr("One person a row"));
}

/// Three people on a row are not guessed at, and nobody is lost unseen.
void ImportPage::showSeveral()
{
    const auto isSeveral = [](const ImportRow &row) {
        return row.mayBeSeveral && row.fate != RowFate::LeftOut;
    };
    const std::vector<ImportRow> &rows = m_preview->rows;
    const auto first = std::find_if(rows.begin(), rows.end(), isSeveral);
    m_several->setVisible(first != rows.end());
    if (m_several->isHidden())
        return;
    const auto others = static_cast<int>(std::count_if(std::next(first), rows.end(), isSeveral));
    QString told = tr(
        "Row %1: “%2” is taken for one person. If these are several people, give each a row in the list.")
                       .arg(QString::number(first->line), first->name);
    if (others > 0)
        told += u' ' + tr("Likewise %n more rows.", nullptr, others);
    m_several->setText(told);
}

std::size_t ImportPage::firstColumnWith(int ListColumn::*people) const
{
    return static_cast<std::size_t>(std::find_if(m_columns.begin(), m_columns.end(),
                                        [people](const ListColumn &column) { return column.*people > 0; })
        - m_columns.begin());
}

/// The first that asks about one day and leaves somebody out.
std::size_t ImportPage::decidingColumn() const
{
    return firstColumnWith(&ListColumn::leavesOut);
}

void ImportPage::showDay()
{
    const std::size_t place = decidingColumn();
    m_day->setVisible(place < m_columns.size());
    if (m_day->isHidden())
        return;
    const ListColumn &column = m_columns[place];
    m_day->setText(
        sentenceCase(tr("%1 asks about one day, and leaves out %n people.", nullptr, column.leavesOut)
                         .arg(nameOfColumn(column.heading, place))));
    m_day->setAction(tr("Leave nobody out for it"));
}

/// That has a sign for whoever comes, and none for others.
std::size_t ImportPage::blankColumn() const
{
    return firstColumnWith(&ListColumn::blank);
}

void ImportPage::showBlank()
{
    const std::size_t place = blankColumn();
    m_blank->setVisible(place < m_columns.size());
    if (m_blank->isHidden())
        return;
    const ListColumn &column = m_columns[place];
    m_blank->setText(
        sentenceCase(tr("%1 is blank for %n people, and leaves nobody out.", nullptr, column.blank)
                         .arg(nameOfColumn(column.heading, place))));
    m_blank->setAction(tr("Blank means not coming"));
}

void ImportPage::showAnswers()
{
    const std::size_t place = unusedAnswers();
    m_answers->setVisible(place < m_columns.size());
    if (m_answers->isHidden())
        return;
    QStringList others;
    for (std::size_t other = place + 1; other < m_columns.size(); ++other)
        if (m_columns[other].saysNo > 0)
            others += nameOfColumn(m_columns[other].heading, other);
    const ListColumn &column = m_columns[place];
    QString said = sentenceCase(
        (column.countsPeople ? tr("%1 says “0” %n time(s), and leaves nobody out.", nullptr, column.saysNo)
                             : tr("%1 says “no” %n time(s), and leaves nobody out.", nullptr, column.saysNo))
            .arg(nameOfColumn(column.heading, place)));
    if (!others.isEmpty())
        said += u' ' + tr("Likewise: %1.").arg(others.join(QStringLiteral(", ")));
    m_answers->setText(said);
    m_answers->setAction(column.countsPeople ? tr("“0” means not coming") : tr("“No” means not coming"));
}

void ImportPage::useAnswers()
{
    std::vector<ListField> fields = m_mapping->fields();
    fields.at(unusedAnswers()) = ListField::Status;
    emit fieldsChosen(fields);
}

void ImportPage::answer(bool accepts)
{
    const ImportRow *row = chosenRow();
    const bool meansAnother = row->meansOneOfSeveral == accepts;
    m_answered = row->key();
    emit answered(row->key(), meansAnother ? SamePersonAnswer::Another : SamePersonAnswer::Same);
}

bool ImportPage::isShowingPreview() const
{
    return m_middle->currentWidget() == m_table->parentWidget();
}

void ImportPage::tell(Sentence fault)
{
    m_fault = std::move(fault);
    retranslate();
}

/// Whatever is under way stops first.
void ImportPage::leave()
{
    if (m_middle->currentWidget() == m_work)
        emit stopRequested();
    else
        emit closed();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_middle->currentWidget() != m_work)
        acceptList(*event);
}

void ImportPage::dropEvent(QDropEvent *event)
{
    bring(droppedList(*event), *this);
}

void ImportPage::paste()
{
    bring(pastedList(), *this);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->matches(QKeySequence::Paste) && m_paste->isVisible())
        paste();
    else
        Retranslated<QWidget>::keyPressEvent(event);
}

bool ImportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        layColumns();
    return Retranslated<QWidget>::eventFilter(watched, event);
}

void ImportPage::layColumns()
{
    const int room = m_table->viewport()->width() - lineColumnWidth;
    const bool organisations = m_rows->namesOrganisations();
    m_table->setColumnHidden(ImportRowModel::OrganisationColumn, !organisations);
    const int share = room / (organisations ? 3 : 2);
    m_table->setColumnWidth(ImportRowModel::NameColumn, share);
    m_table->setColumnWidth(ImportRowModel::OrganisationColumn, share);
    m_table->setColumnWidth(ImportRowModel::FateColumn, room - (organisations ? 2 : 1) * share);
    m_table->setColumnWidth(ImportRowModel::LineColumn, lineColumnWidth);
}

void ImportPage::showSummary()
{
    QStringList parts;
    for (const RowFate fate : allFates)
        if (const int rows = m_preview->count(fate); rows > 0)
            parts += countOf(fate, rows);
    const bool hasNames = std::any_of(m_mapping->fields().begin(), m_mapping->fields().end(),
        [](ListField field) { return isNameField(field); });
    const auto people = static_cast<int>(m_preview->edits.size());
    QString summary = parts.join(QStringLiteral(", ")) + u'.';
    if (m_preview->rows.empty())
        summary = tr("The list names nobody.");
    else if (!hasNames)
        summary = tr("No column holds names. Say at the right which one does.");
    else if (people == 0)
        summary += u' ' + tr("There is nothing to import.");
    m_summary->setText(summary);
    m_import->setText(tr("Import %n people", nullptr, people));
    m_import->setEnabled(people > 0);
}

void ImportPage::showFates()
{
    const QVariant chosen = m_fate->currentData();
    m_fate->clear();
    m_fate->addItem(tr("All %n rows", nullptr, static_cast<int>(m_preview->rows.size())));
    for (const RowFate fate : allFates)
        if (const int rows = m_preview->count(fate); rows > 0)
            m_fate->addItem(countOf(fate, rows), static_cast<int>(fate));
    m_fate->setCurrentIndex(std::max(
        0, m_rows->rowCount() == static_cast<int>(m_preview->rows.size()) ? 0 : m_fate->findData(chosen)));
}

void ImportPage::retranslate()
{
    const bool previews = isShowingPreview();
    const bool waits = m_middle->currentWidget() == m_waiting;
    m_title->setText(tr("Import a list"));
    m_sourceName->setText(!previews ? QString{} : m_source.isEmpty() ? tr("what was pasted") : m_source);
    m_back->setText(tr("Back to the members"));
    m_back->setVisible(previews || waits);
    m_paste->setText(tr("Paste what was copied"));
    m_paste->setVisible(waits);
    m_import->setVisible(previews);
    m_waiting->setSentence(tr("Choose a CSV or text file, drop it here, or paste rows that were copied from "
                              "a spreadsheet.\nNothing is taken in before you have seen it."));
    m_waiting->setAction(tr("Choose a file…"), QStringLiteral("book-open"));
    m_table->setAccessibleName(tr("What will happen, row by row"));
    m_fate->setAccessibleName(tr("Which rows are shown"));
    m_rows->retranslate();
    showSummary();
    showFates();
    showQuestion();
    showTurned();
    showNamesakes();
    showGrid();
    showTogether();
    showSeveral();
    showDay();
    showBlank();
    showAnswers();
    const QString fault = said(m_fault);
    m_told->setText(fault);
    m_told->setAction(tr("Understood"));
    m_told->setVisible(!fault.isEmpty());
}

}  // namespace tablee::ui
