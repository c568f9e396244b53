#include "preparing/session_list.h"

#include "common/action_button.h"
#include "common/card.h"
#include "common/empty_state.h"
#include "common/plain_label.h"
#include "common/row_delegate.h"
#include "common/spacing.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace tablee::ui {

SessionList::SessionList(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_phrases{new ActionButton{ButtonKind::Quiet, this}}
    , m_prepare{new ActionButton{ButtonKind::Primary, this}}
    , m_empty{new EmptyState{this}}
    , m_nothingComes{new EmptyState{this}}
    , m_columns{new QWidget{this}}
    , m_next{makeRows("comingSessions")}
    , m_held{makeRows("heldSessions")}
{
    m_prepare->setObjectName(QStringLiteral("prepareSession"));
    m_prepare->setIconName(QStringLiteral("plus"));
    m_empty->setObjectName(QStringLiteral("noSessions"));
    m_nothingComes->setObjectName(QStringLiteral("nothingComes"));
    m_phrases->setObjectName(QStringLiteral("openPhrases"));
    m_phrases->setIconName(QStringLiteral("message-square"));
    auto *head = new QHBoxLayout;
    head->setSpacing(gap::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_phrases);
    head->addWidget(m_prepare);

    auto *columns = new QHBoxLayout{m_columns};
    columns->setContentsMargins({});
    columns->setSpacing(gap::page);
    for (const Rows *rows : {&m_next, &m_held}) {
        auto *column = new QVBoxLayout{rows->column};
        column->setContentsMargins({});
        column->setSpacing(gap::small);
        column->addWidget(rows->heading);
        column->addWidget(rows->list, 1);
        columns->addWidget(rows->column, rows == &m_next ? 3 : 2);
    }
    m_next.column->layout()->addWidget(m_nothingComes);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    page->setSpacing(gap::large);
    page->addLayout(head);
    page->addWidget(m_columns, 1);
    page->addWidget(m_empty, 1);

    connect(m_phrases, &QPushButton::clicked, this, &SessionList::phrasesRequested);
    connect(m_prepare, &QPushButton::clicked, this, &SessionList::prepareRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &SessionList::prepareRequested);
    retranslate();
}

SessionList::Rows SessionList::makeRows(const char *name)
{
    Rows made{
        new QWidget{this}, new PlainLabel{TextRole::Section}, new QListView, new QStandardItemModel{this}};
    made.list->setObjectName(QLatin1String{name});
    made.list->setModel(made.rows);
    made.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*made.list);
    made.list->installEventFilter(this);
    // Not activated(): it asks for two clicks on some desktops.
    connect(made.list, &QListView::clicked, this,
        [this, list = made.list](const QModelIndex &index) { choose(list, index); });
    return made;
}

void SessionList::setWords(const SessionWords &words)
{
    m_words = words;
}

void SessionList::setSessions(std::vector<ComingSession> coming, std::vector<EarlierEvening> held)
{
    m_coming = std::move(coming);
    m_heldOnes = std::move(held);
    retranslate();
}

void SessionList::choose(const QListView *list, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto row = static_cast<std::size_t>(index.row());
    if (list == m_next.list)
        emit opened(m_coming[row].id);
    else
        emit reportRequested(m_heldOnes[row].id);
}

bool SessionList::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const auto *list = qobject_cast<QListView *>(watched);
    if (list == nullptr || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return Retranslated<QWidget>::eventFilter(watched, event);
    choose(list, list->currentIndex());
    return true;
}

void SessionList::fillComing()
{
    const int current = m_next.list->currentIndex().row();
    m_next.rows->clear();
    for (const ComingSession &session : m_coming) {
        const PreparedSession &prepared = session.prepared;
        const QString when = m_words.when(prepared.startsAt, prepared.zone);
        const auto people = static_cast<int>(prepared.attendance.size());
        QStringList words{when};
        if (people > 0)
            words += tr("%n expected", nullptr, people);
        if (!prepared.announced)
            words += tr("not announced yet");
        auto *row = new QStandardItem{titleOf(prepared.title)};
        row->setData(words.join(QStringLiteral(" · ")), RowDelegate::SecondWordRole);
        row->setData(tr("Prepare %1, %2").arg(titleOf(prepared.title), when), Qt::AccessibleTextRole);
        m_next.rows->appendRow(row);
    }
    m_next.list->setCurrentIndex(m_next.rows->index(current, 0));
}

void SessionList::fillHeld()
{
    const int current = m_held.list->currentIndex().row();
    m_held.rows->clear();
    for (const EarlierEvening &evening : m_heldOnes) {
        const QString date = dateText(localTime(evening.startsAt, evening.zone).date(), m_words.language);
        const QString people = tr("%n people", nullptr, evening.people);
        auto *row = new QStandardItem{evening.title.isEmpty() ? date.section(u' ', 1) : evening.title};
        row->setData(
            evening.title.isEmpty() ? people : QStringLiteral("%1 · %2").arg(date.section(u' ', 1), people),
            RowDelegate::SecondWordRole);
        row->setData(tr("Report of %1: %2").arg(date, people), Qt::AccessibleTextRole);
        m_held.rows->appendRow(row);
    }
    m_held.list->setCurrentIndex(m_held.rows->index(current, 0));
}

void SessionList::retranslate()
{
    m_title->setText(tr("Sessions"));
    m_phrases->setText(tr("Opening phrases"));
    m_prepare->setText(tr("Prepare a session"));
    m_next.heading->setText(tr("To come"));
    m_held.heading->setText(tr("Held"));
    m_next.list->setAccessibleName(tr("Sessions to come"));
    m_held.list->setAccessibleName(tr("Sessions held, each with its report"));
    m_empty->setSentence(
        tr("No session is prepared yet.\nSay why you meet, choose a way to hold it, and begin "
           "it on the day with one button."));
    m_empty->setAction(tr("Prepare a session"), QStringLiteral("plus"));
    m_nothingComes->setSentence(tr("No session to come is prepared."));
    fillComing();
    fillHeld();
    const bool nothing = m_coming.empty() && m_heldOnes.empty();
    m_empty->setVisible(nothing);
    m_prepare->setVisible(!nothing);
    m_columns->setVisible(!nothing);
    m_next.list->setVisible(!m_coming.empty());
    m_nothingComes->setVisible(m_coming.empty());
    m_held.column->setVisible(!m_heldOnes.empty());
    setFocusProxy(nothing      ? static_cast<QWidget *>(m_empty->findChild<QPushButton *>())
            : m_coming.empty() ? static_cast<QWidget *>(m_prepare)
                               : m_next.list);
}

}  // namespace tablee::ui
