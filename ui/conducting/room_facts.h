#pragma once

#include "live/session_conductor.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tablee::ui {

/// What the desk calls people and tables, and which round it speaks of.
class RoomFacts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::RoomFacts)

public:
    /// Keeps a reference.
    explicit RoomFacts(const SessionConductor &conductor)
        : m_conductor{conductor}
    {
    }

    /// As it is shown; empty for nobody we know.
    QString nameOf(MemberId member) const;
    /// After the word "table" of a sentence: "3", "3 (By the window)".
    QString tableCalled(TableId table) const;
    /// "Table 3"
    QString tableName(TableId table) const;

    /// The 3 of "round 2 of 3".
    int roundCount() const;
    /// The round whose tables are worth showing: the one that is on, or the next that has been announced, or
    /// the last one that ran, long enough to count or not; 0 when there is none.
    int roundOnBoard() const;
    /// The round after the one on the board; 0 when there is none.
    int roundToCome() const;
    /// The next round that has not begun; 0 when there is none.
    int nextRound() const;
    /// Is a round on, in which whoever comes late can still be given a chair?
    bool offersSeats() const;
    /// Is the next round to be announced now, as soon as it is planned?
    bool awaitsTables() const;
    /// Whether people sit there in a round that is on.
    bool seatsNow(TableId table) const;
    /// The table of that number; invalid when there is none, or it is closed.
    TableId openTable(int number) const;
    /// May people be moved in the round on the board?
    bool canSeat() const;
    /// Who is here and is held at that table by a rule.
    QStringList namesHeldAt(TableId table) const;
    /// Where somebody is now and next, and with whom, in one line; empty for somebody who has no place.
    QString whereabouts(MemberId member) const;
    /// Has that table a chair that nobody who is here sits on?
    bool hasChairLeft(TableId table) const;

private:
    QString placeIn(int round, MemberId member) const;
    QString tableToCome(MemberId member) const;

    const SessionConductor &m_conductor;
};

}  // namespace tablee::ui
