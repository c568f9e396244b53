#pragma once

#include "common/retranslated.h"
#include "sessions/prepared_session.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace tablee::ui {

class IconMark;
class PlainLabel;
class Stepper;

/// One table that is set out: its number, a name, how many sit there, and whether it stays closed.
class TableRow final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit TableRow(QWidget *parent);

    /// Where pairs are asked for each table has its two, and is asked no number.
    void showTable(const NewTable &table, int seatsPerTable);
    /// What is typed and not told yet.
    void commit();

signals:
    void named(const QString &name);
    /// How many chairs it gets; see placesAtTable().
    void chairsChanged(int chairs);
    void closedChanged(bool closed);

private:
    void retranslate() override;

    NewTable m_table;
    int m_seatsPerTable = 0;
    PlainLabel *m_number;
    QLineEdit *m_name;
    IconMark *m_chair;
    Stepper *m_people;
    QCheckBox *m_closed;
};

}  // namespace tablee::ui
