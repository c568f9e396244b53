#include "preparing/person_choice.h"

#include "directory/search_key.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr int mostShown = 10;

}  // namespace

PersonChoice::PersonChoice(QWidget *parent)
    : Retranslated<QLineEdit>(parent)
    , m_rows{new QStringListModel{this}}
{
    auto *completer = new QCompleter{m_rows, this};
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostShown);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (m_chosen.isValid()) {
            m_chosen = {};
            emit chosenChanged();
        }
        find(typed);
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { takeFound(index.row()); });
    setEnabled(false);
    retranslate();
}

void PersonChoice::setPeople(const std::vector<MemberId> &people, const std::map<MemberId, QString> &names)
{
    m_people = people;
    m_names = names;
    m_keys.clear();
    const bool isThere = std::find(people.begin(), people.end(), m_chosen) != people.end();
    if (m_chosen.isValid())
        choose(isThere ? m_chosen : MemberId{});
    setEnabled(!people.empty());
    retranslate();
}

QString PersonChoice::nameOf(MemberId member) const
{
    const auto known = m_names.find(member);
    return known == m_names.end() ? QString{} : known->second;
}

void PersonChoice::choose(MemberId member)
{
    const bool isOther = m_chosen != member;
    m_chosen = member;
    completer()->popup()->hide();
    setText(nameOf(member));
    setCursorPosition(0);
    if (isOther)
        emit chosenChanged();
}

void PersonChoice::setSpokenName(const QString &name)
{
    m_spokenName = name;
    retranslate();
}

void PersonChoice::find(const QString &typed)
{
    const TypedSearch search{typed};
    const bool all = typed.trimmed().isEmpty();
    if (m_keys.empty())
        for (const MemberId member : m_people)
            m_keys.push_back(searchKey(nameOf(member)));
    QStringList names;
    m_found.clear();
    for (std::size_t place = 0; place < m_people.size(); ++place) {
        if (!all && !matches(m_keys[place], search))
            continue;
        m_found.push_back(m_people[place]);
        names.append(nameOf(m_people[place]));
    }
    m_rows->setStringList(names);
}

void PersonChoice::takeFound(int row)
{
    if (row >= 0 && row < static_cast<int>(m_found.size()))
        choose(m_found[static_cast<std::size_t>(row)]);
}

/// The row of what pops up that the arrows have come to; -1 for none.
int PersonChoice::pointedAt() const
{
    const QAbstractItemView &popup = *completer()->popup();
    return popup.isVisible() ? popup.currentIndex().row() : -1;
}

void PersonChoice::showAll()
{
    find({});
    completer()->setCompletionPrefix({});
    completer()->complete();
}

/// Half a name is nobody, unless only one person can be meant.
void PersonChoice::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && !m_chosen.isValid()) {
        find(text());
        if (!text().trimmed().isEmpty() && m_found.size() == 1)
            takeFound(0);
        else
            clear();
    }
    Retranslated<QLineEdit>::focusOutEvent(event);
}

void PersonChoice::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down)
        showAll();
    else if (enters && !m_chosen.isValid() && !text().trimmed().isEmpty())
        takeFound(std::max(0, pointedAt()));
    else
        Retranslated<QLineEdit>::keyPressEvent(event);
}

/// As a choice among few opens by a click.
void PersonChoice::mousePressEvent(QMouseEvent *event)
{
    Retranslated<QLineEdit>::mousePressEvent(event);
    if (text().isEmpty() && isEnabled())
        showAll();
}

void PersonChoice::retranslate()
{
    setAccessibleName(m_spokenName);
    setPlaceholderText(m_people.empty() ? tr("Nobody is expected yet") : m_spokenName);
    setToolTip(m_people.empty() ? QString{} : tr("Type a name, or Down for all"));
    setAccessibleDescription(m_people.empty() ? placeholderText() : toolTip());
}

}  // namespace tablee::ui
