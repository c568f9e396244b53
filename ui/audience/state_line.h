#pragma once

#include "audience/scene_label.h"
#include "audience/scene_words.h"

#include <QRectF>

class QPainter;

namespace tablee::ui {

/// The state of a clock as every view tells it: its mark, then its word. Its page paints the mark.
class StateLine {
public:
    explicit StateLine(QWidget &page);

    void tell(ClockState state, const SceneWords &words);
    /// Says nothing.
    void clear();
    bool isEmpty() const { return m_label->text().isEmpty(); }

    /// How wide mark and word are at this pixel size.
    qreal widthAt(int pixelSize) const;

    /// Stands in `room` at its left, right or middle.
    void place(const QRectF &room, int pixelSize, Qt::Alignment side);
    void paint(QPainter &painter) const;

private:
    qreal widthOf(const QString &text, int pixelSize) const;

    SceneLabel *m_label;
    QStringList m_texts;  ///< one for each language
    QString m_line;  ///< the same in one line
    ClockState m_state = ClockState::Ready;
    QRectF m_mark;
};

/// The word for a clock's state, in context "Audience"; for ready as well.
const char *stateSource(ClockState state);

}  // namespace tablee::ui
