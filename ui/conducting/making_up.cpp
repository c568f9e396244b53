#include "conducting/making_up.h"

#include "common/flow_layout.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/stepper.h"
#include "language/region.h"
#include "language/step_words.h"
#include "live/announced_start.h"
#include "timing/step_time.h"

#include <QBoxLayout>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

constexpr int widestWords = 212;  ///< two beside each other in a small window

}  // namespace

MakingUp::MakingUp(
    const SessionConductor &conductor, const Words &words, QuestionStrip &strip, QObject *parent)
    : QObject{parent}
    , m_conductor{conductor}
    , m_words{&words}
    , m_strip{strip}
    , m_steps{new QWidget{&strip}}
    , m_heading{new PlainLabel{TextRole::Caption, m_steps}}
    , m_places{new FlowLayout}
{
    m_steps->setObjectName(QStringLiteral("shares"));
    m_steps->hide();
    m_heading->setTone(Tone::Second);
    auto *column = new QVBoxLayout{m_steps};
    column->setContentsMargins(0, 0, 0, gap::inWord);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addLayout(m_places);
    m_places->setSpacing(gap::inWord);
    m_strip.setDetails(m_steps);
}

int MakingUp::minutesLate(const Reading &now) const
{
    const EveningState &evening = m_conductor.evening();
    const AgendaEnd end = agendaEnd(evening, now, announcedStart(m_conductor.session(), evening));
    return static_cast<int>(tablee::minutesLate(end).count());
}

bool MakingUp::isPossible(const Reading &now) const
{
    const EveningState &evening = m_conductor.evening();
    return !evening.room.closed && minutesLate(now) > 0 && !proposedShares(evening, 0min).empty();
}

bool MakingUp::isDue(const Reading &now) const
{
    const Step *step = currentStep(m_conductor.evening());
    if (step == nullptr || step->id == m_answeredIn)
        return false;
    const StepState &state = stateOf(m_conductor.evening(), step->id);
    if (state.phase != StepPhase::Running)
        return false;
    const bool isOver = remaining(*step, state, now) <= -1min;
    return (isOver || beganLateWith(step->id, m_conductor.session(), m_conductor.evening()))
        && isPossible(now);
}

void MakingUp::open()
{
    m_changed = false;
    m_shares.clear();
    follow();
}

void MakingUp::settle()
{
    if (const Step *step = currentStep(m_conductor.evening()))
        m_answeredIn = step->id;
}

void MakingUp::clear()
{
    m_steps->hide();
    m_strip.setOther({});
}

/// As long as nobody has changed it, the proposal grows with the lateness. What a step can no longer give is
/// not asked of it.
void MakingUp::follow()
{
    const EveningState &evening = m_conductor.evening();
    const Milliseconds late = std::chrono::minutes{minutesLate(m_conductor.now())};
    Shares shares = proposedShares(evening, m_changed ? 0min : late);
    if (m_changed)
        for (Share &share : shares)
            for (const Share &chosen : m_shares)
                if (chosen.step == share.step)
                    share.amount = std::min(chosen.amount, mostOf(evening, share.step));
    if (shares == m_shares && !m_rows.empty())
        return;
    m_shares = std::move(shares);
    fillSteps();
}

void MakingUp::show()
{
    follow();
    m_strip.setIconName(QStringLiteral("clock-alert"));
    if (const QString words = sentence(); words != m_strip.question())
        m_strip.setQuestion(words);
    const auto minutes = static_cast<int>(sumOf(m_shares) / 1min);
    m_strip.setAnswers(tr("Shorten by %n min", nullptr, minutes),
        tr("End %n min later", nullptr, minutesLate(m_conductor.now())));
    m_strip.setOther(m_steps->isHidden() ? tr("Other minutes…") : QString{});
    m_heading->setText(tr("Minutes to take from each step:"));
    nameSteps();
}

void MakingUp::toggleSteps()
{
    m_steps->setVisible(m_steps->isHidden());
    show();
    if (!m_steps->isHidden() && !m_rows.empty())
        m_rows.front().minutes->setFocus(Qt::TabFocusReason);
}

QString MakingUp::sentence() const
{
    QStringList taken;
    for (const Share &share : m_shares)
        if (share.amount > 0min)
            //: A step of the agenda and the minutes it gives: "Round 3 by 2 min".
            taken.append(tr("%1 by %2").arg(nameOf(share.step), minutesText(share.amount)));
    const QString late = tr("%n min late.", nullptr, std::max(minutesLate(m_conductor.now()), 0));
    if (taken.isEmpty())
        return late + u' ' + tr("Which steps are to be shorter?");
    return late + u' ' + tr("Shorten %1?").arg(taken.join(QStringLiteral(", ")));
}

QString MakingUp::nameOf(StepId id) const
{
    const Step *step = findStep(m_conductor.evening().setting, id);
    return step == nullptr ? QString{} : stepName(*step, *m_words);
}

/// A stepper for each step that can give something. They stay as long as the steps do, or the one that is
/// being pressed would go away under the mouse.
void MakingUp::fillSteps()
{
    const bool sameSteps = std::equal(m_rows.begin(), m_rows.end(), m_shares.begin(), m_shares.end(),
        [](const StepRow &row, const Share &share) { return row.step == share.step; });
    if (!sameSteps) {
        for (const StepRow &row : m_rows) {
            row.place->hide();
            row.place->deleteLater();
        }
        m_rows.clear();
        for (const Share &share : m_shares) {
            auto *place = new QWidget{m_steps};
            auto *words = new PlainLabel{TextRole::List, place};
            auto *minutes = new Stepper{place};
            minutes->setCompact();
            auto *row = new QHBoxLayout{place};
            row->setContentsMargins(0, 0, gap::large, 0);
            row->setSpacing(gap::small);
            row->addWidget(words);
            row->addWidget(minutes);
            m_places->addWidget(place);
            m_rows.push_back({share.step, place, words, minutes});
            connect(minutes, &Stepper::valueChanged, this, [this, index = m_rows.size() - 1](int value) {
                m_changed = true;
                m_shares.at(index).amount = std::chrono::minutes{value};
                show();
            });
        }
    }
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const QSignalBlocker silent{m_rows[index].minutes};
        m_rows[index].minutes->setRange(
            0, static_cast<int>(mostOf(m_conductor.evening(), m_shares[index].step) / 1min));
        m_rows[index].minutes->setValue(static_cast<int>(m_shares[index].amount / 1min));
    }
    nameSteps();
}

/// "Round 3: 10 min instead of 12 min", as long as it would be then.
QString MakingUp::wordsOf(StepId id, Milliseconds taken) const
{
    const EveningState &evening = m_conductor.evening();
    const Milliseconds length = lengthOf(*findStep(evening.setting, id), stateOf(evening, id));
    if (taken == 0min)
        return tr("%1: %2").arg(nameOf(id), minutesText(length));
    //: A step, and how long it is to be and was to be: "Round 3: 10 min instead of 12 min".
    return tr("%1: %2 instead of %3").arg(nameOf(id), minutesText(length - taken), minutesText(length));
}

void MakingUp::nameSteps()
{
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const StepRow &row = m_rows[index];
        row.words->setText(wordsOf(row.step, m_shares[index].amount));
        row.minutes->setWords(tr("Minutes taken from %1").arg(nameOf(row.step)));
    }
    alignSteps();
}

/// All as wide as the longest of them can become, in two lines if need be: they stand in columns, and none
/// moves when it is pressed.
void MakingUp::alignSteps()
{
    const QFontMetricsF metrics{fontFor(TextRole::List)};
    const int lineHeight = textMeasure(TextRole::List).lineHeight;
    std::vector<int> longest;
    for (const StepRow &row : m_rows)
        longest.push_back(
            static_cast<int>(std::ceil(std::max(metrics.horizontalAdvance(wordsOf(row.step, 0min)),
                metrics.horizontalAdvance(wordsOf(row.step, 1min))))));
    const int widest = longest.empty() ? 0 : *std::max_element(longest.begin(), longest.end());
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        m_rows[index].words->setFixedSize(
            std::min(widest, widestWords), longest[index] > widestWords ? 2 * lineHeight : lineHeight);
}

}  // namespace tablee::ui
