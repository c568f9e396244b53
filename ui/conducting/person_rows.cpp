#include "conducting/person_rows.h"

#include <QAbstractButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace tablee::ui {

namespace {

/// In one go: much less than a picture may take.
constexpr int rowsAtATime = 8;

/// Later: one of its buttons may be what brought us here.
void takeAway(QWidget &row)
{
    row.hide();
    row.deleteLater();
}

}  // namespace

PersonRows::PersonRows(QVBoxLayout &layout, Make make, QObject *parent)
    : QObject{parent}
    , m_layout{layout}
    , m_make{std::move(make)}
    , m_more{new QTimer{this}}
{
    connect(m_more, &QTimer::timeout, this, &PersonRows::makeMore);
}

void PersonRows::show(const std::vector<PersonShown> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    std::map<MemberId, Row> before;
    for (Row &row : m_rows) {
        m_layout.removeWidget(row.widget);
        before.emplace(row.shown.person.id, std::move(row));
    }
    m_rows.clear();
    m_toCome.clear();
    int made = 0;
    for (std::size_t place = 0; place < people.size(); ++place) {
        Row row{static_cast<int>(place), people[place], nullptr};
        if (const auto known = before.find(row.shown.person.id);
            known != before.end() && known->second.shown == row.shown) {
            row.widget = known->second.widget;
            before.erase(known);
        } else if (made < firstRows) {
            row.widget = m_make(row.shown);
            ++made;
        }
        if (row.widget != nullptr)
            put(std::move(row));
        else
            m_toCome.push_back(std::move(row));
    }
    if (made > 0 && count() > made)
        orderTabs();
    for (const auto &[member, row] : before)
        takeAway(*row.widget);
    std::reverse(m_toCome.begin(), m_toCome.end());
    m_toCome.empty() ? m_more->stop() : m_more->start(0);
}

void PersonRows::forget()
{
    for (const Row &row : m_rows) {
        m_layout.removeWidget(row.widget);
        takeAway(*row.widget);
    }
    m_rows.clear();
    m_toCome.clear();
    m_people.clear();
    m_more->stop();
}

bool PersonRows::put(Row row)
{
    const auto at = std::upper_bound(m_rows.begin(), m_rows.end(), row.place,
        [](int place, const Row &other) { return place < other.place; });
    const auto index = at - m_rows.begin();
    m_layout.insertWidget(static_cast<int>(index), row.widget);
    const bool isLast = at == m_rows.end();
    m_rows.insert(at, std::move(row));
    return isLast;
}

/// The keyboard goes through the rows as they stand, and through each as it was made.
void PersonRows::orderTabs() const
{
    QWidget *before = nullptr;
    for (const Row &row : m_rows) {
        auto buttons = row.widget->findChildren<QAbstractButton *>();
        std::reverse(buttons.begin(), buttons.end());
        for (QAbstractButton *button : buttons) {
            if (before != nullptr)
                QWidget::setTabOrder(before, button);
            before = button;
        }
    }
}

void PersonRows::makeMore()
{
    bool inOrder = true;
    for (int made = 0; made < rowsAtATime && !m_toCome.empty(); ++made) {
        Row row = std::move(m_toCome.back());
        m_toCome.pop_back();
        row.widget = m_make(row.shown);
        inOrder = put(std::move(row)) && inOrder;
    }
    if (!inOrder)
        orderTabs();
    if (m_toCome.empty())
        m_more->stop();
}

}  // namespace tablee::ui
