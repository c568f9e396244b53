#pragma once

#include "common/retranslated.h"
#include "preparing/knowing_edit.h"
#include "sessions/who_knows_whom.h"

#include <QWidget>

#include <vector>

namespace tablee::ui {

class Choice;
class PlainLabel;

/// One source of "they know each other": how many pairs it tells, and how much it counts. For those who have
/// met before: how long ago that may be.
class SourceRow final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    SourceRow(KnownBy source, QWidget *parent);

    void showSource(const KnowingSource &told, int metCountsMonths);

signals:
    void edited(const tablee::ui::KnowingEdit &edit);

private:
    void retranslate() override;
    void showChoices();
    void choose(int index);

    KnowingSource m_told;
    int m_months = 12;
    std::vector<int> m_monthsOffered;  ///< beside "does not count"
    PlainLabel *m_name;
    PlainLabel *m_pairs;
    PlainLabel *m_off;
    Choice *m_weight;
};

}  // namespace tablee::ui
