#include "preparing/pair_preview.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/row_delegate.h"
#include "common/spacing.h"
#include "preparing/knowing_words.h"

#include <QBoxLayout>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace tablee::ui {

PairPreview::PairPreview(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_list{new QListView{this}}
    , m_rows{new QStandardItemModel{this}}
    , m_take{new ActionButton{ButtonKind::Secondary, this}}
    , m_leave{new ActionButton{ButtonKind::Quiet, this}}
{
    m_heading->setObjectName(QStringLiteral("pairsComing"));
    m_list->setObjectName(QStringLiteral("pairRows"));
    m_list->setModel(m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_list);
    m_take->setObjectName(QStringLiteral("takePairs"));
    m_leave->setObjectName(QStringLiteral("leavePairs"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_take);
    foot->addWidget(m_leave);
    foot->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_take, &QPushButton::clicked, this, &PairPreview::taken);
    connect(m_leave, &QPushButton::clicked, this, &PairPreview::left);
    retranslate();
}

void PairPreview::showPairs(
    const std::vector<ListedPair> &pairs, std::map<MemberId, QString> names, const AcquaintanceBook &book)
{
    m_pairs = pairs;
    std::stable_partition(
        m_pairs.begin(), m_pairs.end(), [](const ListedPair &pair) { return pair.leftOut.has_value(); });
    m_names = std::move(names);
    m_book = book;
    retranslate();
    m_list->scrollToTop();
}

void PairPreview::fillRows()
{
    m_rows->clear();
    for (const ListedPair &pair : m_pairs) {
        auto *row = new QStandardItem;
        if (pair.leftOut) {
            row->setText(leftOutText(pair));
            row->setData(tr("left out"), RowDelegate::SecondWordRole);
        } else {
            row->setText(tr("%1 and %2").arg(m_names[pair.low], m_names[pair.high]));
            if (holds(m_book, {pair.low, pair.high, KnownBy::Imported}))
                row->setData(tr("known already"), RowDelegate::SecondWordRole);
        }
        m_rows->appendRow(row);
    }
}

void PairPreview::retranslate()
{
    const auto leftOut = static_cast<int>(std::count_if(
        m_pairs.begin(), m_pairs.end(), [](const ListedPair &pair) { return pair.leftOut.has_value(); }));
    const int brought = static_cast<int>(m_pairs.size()) - leftOut;
    const QString pairs = tr("%n pair(s)", "in a list", brought);
    m_heading->setText(
        leftOut == 0 ? pairs : tr("%1, %2").arg(pairs, tr("%n row(s) left out", nullptr, leftOut)));
    m_list->setAccessibleName(tr("What the list says"));
    m_take->setText(tr("Take them"));
    m_take->setEnabled(brought > 0);
    m_leave->setText(tr("Not now"));
    fillRows();
}

}  // namespace tablee::ui
