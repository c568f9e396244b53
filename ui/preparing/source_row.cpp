#include "preparing/source_row.h"

#include "common/choice.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "preparing/knowing_words.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace tablee::ui {

namespace {

constexpr int weightWidth = 172;
constexpr std::array weightsOffered{
    KnowingWeight::Off, KnowingWeight::Little, KnowingWeight::Normal, KnowingWeight::Strong};
constexpr std::array usualMonths{1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 0};  // 0 is for ever

/// The usual ones and the one that is in use.
std::vector<int> monthsOffered(int inUse)
{
    std::vector<int> months{usualMonths.begin(), usualMonths.end()};
    if (std::find(months.begin(), months.end(), inUse) == months.end())
        months.insert(std::find_if(months.begin(), months.end(),
                          [inUse](int each) { return each > inUse || each == 0; }),
            inUse);
    return months;
}

}  // namespace

SourceRow::SourceRow(KnownBy source, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_told{.source = source}
    , m_name{new PlainLabel{TextRole::Text, this}}
    , m_pairs{new PlainLabel{TextRole::Caption, this}}
    , m_off{new PlainLabel{TextRole::Caption, this}}
    , m_weight{new Choice{this}}
{
    m_pairs->setObjectName(QStringLiteral("pairsOfSource"));
    m_pairs->setTone(Tone::Second);
    m_weight->setObjectName(QStringLiteral("weightOfSource"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_pairs);
    m_off->setObjectName(QStringLiteral("offByItself"));
    m_off->setTone(Tone::Info);
    m_weight->setFixedWidth(weightWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addLayout(names, 1);
    row->addWidget(m_weight);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::inWord);
    column->addLayout(row);
    column->addWidget(m_off);
    connect(m_weight, &QComboBox::activated, this, &SourceRow::choose);
    retranslate();
}

void SourceRow::showSource(const KnowingSource &told, int metCountsMonths)
{
    m_told = told;
    m_months = metCountsMonths;
    retranslate();
}

void SourceRow::showChoices()
{
    const QSignalBlocker quiet{m_weight};
    m_weight->clear();
    const bool isOff = m_told.weight == KnowingWeight::Off;
    if (m_told.source != KnownBy::Met) {
        for (const KnowingWeight weight : weightsOffered)
            m_weight->addItem(weightText(weight));
        m_weight->setCurrentIndex(static_cast<int>(
            std::find(weightsOffered.begin(), weightsOffered.end(), m_told.weight) - weightsOffered.begin()));
        return;
    }
    m_monthsOffered = monthsOffered(m_months);
    m_weight->addItem(weightText(KnowingWeight::Off));
    for (const int months : m_monthsOffered)
        m_weight->addItem(monthsText(months));
    const auto place = std::find(m_monthsOffered.begin(), m_monthsOffered.end(), m_months);
    m_weight->setCurrentIndex(isOff ? 0 : 1 + static_cast<int>(place - m_monthsOffered.begin()));
}

void SourceRow::choose(int index)
{
    if (m_told.source != KnownBy::Met) {
        emit edited({[source = m_told.source, weight = weightsOffered.at(static_cast<std::size_t>(index))](
                         AcquaintanceBook &book, Milliseconds) {
            book.weights[source] = weight;
        }});
        return;
    }
    if (index == 0) {
        emit edited({[](AcquaintanceBook &book, Milliseconds) {
            book.weights[KnownBy::Met] = KnowingWeight::Off;
        }});
        return;
    }
    const int months = m_monthsOffered.at(static_cast<std::size_t>(index) - 1);
    emit edited({[months](AcquaintanceBook &book, Milliseconds) {
        book.weights.erase(KnownBy::Met);
        book.metCountsMonths = months;
    }});
}

void SourceRow::retranslate()
{
    m_name->setText(sourceText(m_told.source));
    m_weight->setSpokenName(tr("%1: how much it counts").arg(sourceText(m_told.source)));
    m_pairs->setText(m_told.pairs == 0 ? tr("no pair") : tr("%n pair(s)", nullptr, m_told.pairs));
    m_off->setText(tr("Off: more than half of those expected share one."));
    m_off->setVisible(m_told.offByItself);
    showChoices();
}

}  // namespace tablee::ui
