#pragma once

#include "common/retranslated.h"
#include "preparing/session_edit.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tablee::ui {

class ActionButton;
class PlainLabel;
class TableRow;

/// The tables of the room: their numbers and names, how many sit at each, and those that stay closed. As long
/// as none is set out, there are as many as the people need.
class TablesEditor final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit TablesEditor(QWidget *parent = nullptr);

    void showSession(const PreparedSession &session);
    /// What is typed and not told yet.
    void commit();

signals:
    void edited(const tablee::ui::SessionEdit &edit);

private:
    void retranslate() override;
    void makeRow();
    std::size_t indexOf(const TableRow *row) const;
    void add();
    void removeLast();
    void showRows();

    PreparedSession m_session;
    std::vector<TableRow *> m_rows;
    PlainLabel *m_heading;
    PlainLabel *m_needed;
    QWidget *m_tables;
    QVBoxLayout *m_column;
    ActionButton *m_add;
    ActionButton *m_remove;
};

}  // namespace tablee::ui
