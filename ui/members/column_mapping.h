#pragma once

#include "common/card.h"
#include "common/retranslated.h"
#include "directory/list_headings.h"

#include <QStringList>

#include <vector>

class QGridLayout;

namespace tablee::ui {

class Choice;
class PlainLabel;

/// A column of a list: what stands above it, the first cell that is not empty, and whom it may leave out.
struct ListColumn {
    QString heading = {};
    QString example = {};
    int saysNo = 0;  ///< how often, where it is not used and most cells are a yes or a no
    bool countsPeople = false;  ///< `saysNo` counts how often it says that nobody comes
    int blank = 0;  ///< for how many, where it has a sign for whoever comes
    int leavesOut = 0;  ///< how many, where it asks about one day alone and decides who comes

    friend bool operator==(const ListColumn &, const ListColumn &) = default;
};

/// What each column of a list is taken for; changed by hand where the program guessed wrong.
class ColumnMapping final : public Retranslated<Card> {
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget *parent = nullptr);

    void setColumns(std::vector<ListColumn> columns, std::vector<ListField> fields);
    const std::vector<ListField> &fields() const { return m_fields; }

signals:
    void chosen(const std::vector<tablee::ListField> &fields);

private:
    struct Row {
        PlainLabel *heading;
        PlainLabel *example;
        Choice *choice;
    };

    void retranslate() override;
    Row addRow(std::size_t place);
    void choose(std::size_t place, ListField field);

    std::vector<ListColumn> m_columns;
    std::vector<ListField> m_fields;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QWidget *m_area;
    std::vector<Row> m_rows;
};

}  // namespace tablee::ui
