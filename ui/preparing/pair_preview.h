#pragma once

#include "common/retranslated.h"
#include "interchange/pair_list.h"

#include <QWidget>

#include <map>
#include <vector>

class QListView;
class QStandardItemModel;

namespace tablee::ui {

class ActionButton;
class PlainLabel;

/// What a list of pairs will bring, row by row: what is left out first, with why.
class PairPreview final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit PairPreview(QWidget *parent = nullptr);

    void showPairs(const std::vector<ListedPair> &pairs, std::map<MemberId, QString> names,
        const AcquaintanceBook &book);
    const std::vector<ListedPair> &pairs() const { return m_pairs; }

signals:
    void taken();
    void left();

private:
    void retranslate() override;
    void fillRows();

    std::vector<ListedPair> m_pairs;
    std::map<MemberId, QString> m_names;
    AcquaintanceBook m_book;
    PlainLabel *m_heading;
    QListView *m_list;
    QStandardItemModel *m_rows;
    ActionButton *m_take;
    ActionButton *m_leave;
};

}  // namespace tablee::ui
