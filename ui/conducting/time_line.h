#pragma once

#include "evening/evening_state.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace tablee::ui {

/// One step on the time line, in words and figures that are ready to be painted.
struct TimeLineStep {
    /// Uncounted: left out, or a round too short to count.
    enum class State { Done, Uncounted, Now, Ahead };

    State state = State::Ahead;
    QString name;
    QString number = {};  ///< of a round, where its name does not fit; empty for every other step
    QString iconName = {};  ///< of every other step, where its name does not fit
    QString detail;  ///< "until 7:29 pm", "12 min"
    QString longDetail = {};  ///< where there is room for it: "7:29 pm · 12 min"; empty for `detail`
    QString hour = {};  ///< where there is not: "7:29 pm", when a step to come begins
    Milliseconds length{};
    qreal share = 0;  ///< of the running step that is over, 0..1

    friend bool operator==(const TimeLineStep &, const TimeLineStep &) = default;
};

/// The agenda from left to right, each step as wide as it is long: done, now, to come.
class TimeLine final : public QWidget {
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);

    void setSteps(std::vector<TimeLineStep> steps);

    /// In pixels: below it a number or a drawing does not fit its step.
    int shortWidth() const;

    /// How much of its name each step has room for, from left to right.
    enum class Named { InFull, InShort, Not };
    std::vector<Named> named() const;
    /// What stands below the name of each: of its details what it has room for.
    QStringList details() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<QRectF> places() const;
    std::vector<qreal> leastWidths(qreal room) const;
    void paintStep(QPainter &painter, const QRectF &place, const TimeLineStep &step) const;
    void paintInShort(QPainter &painter, const QRectF &place, const TimeLineStep &step) const;

    std::vector<TimeLineStep> m_steps;
};

}  // namespace tablee::ui
