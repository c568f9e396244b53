#pragma once

#include "conducting/people_card.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QTimer;
class QVBoxLayout;
class QWidget;

namespace tablee::ui {

/// Whom a row of the people card shows, and what decides how.
struct PersonShown {
    PersonHere person;
    QString where = {};  ///< told beside the name
    bool lookedFor = false;  ///< by what is typed
    std::optional<int> table = {};  ///< at which they are said to sit

    friend bool operator==(const PersonShown &, const PersonShown &) = default;
};

/// The rows of people, at the head of a layout. Whoever stays keeps the row they have, and of many at once
/// the first are there at once, the others a few at a time: the evening goes on meanwhile.
class PersonRows final : public QObject {
    Q_OBJECT

public:
    using Make = std::function<QWidget *(const PersonShown &)>;
    /// Keeps a reference to `layout`; `make` gives a row that has a place in no layout yet.
    PersonRows(QVBoxLayout &layout, Make make, QObject *parent);

    void show(const std::vector<PersonShown> &people);
    /// Every row is made anew from now on.
    void forget();
    /// Of those there are by now.
    int count() const { return static_cast<int>(m_rows.size()); }

    /// How many are there at once.
    static constexpr int firstRows = 16;

private:
    struct Row {
        int place = 0;  ///< among all who are to be shown
        PersonShown shown;
        QWidget *widget = nullptr;
    };

    /// Whether it is the last one there is by now.
    bool put(Row row);
    void orderTabs() const;
    void makeMore();

    QVBoxLayout &m_layout;
    Make m_make;
    QTimer *m_more;
    std::vector<PersonShown> m_people;  ///< who is to be shown
    std::vector<Row> m_rows;  ///< by their places
    std::vector<Row> m_toCome;  ///< the last one first
};

}  // namespace tablee::ui
