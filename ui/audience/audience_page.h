#pragma once

#include "audience/audience_scene.h"
#include "audience/scene_label.h"
#include "audience/scene_words.h"

#include <QWidget>

#include <array>
#include <vector>

namespace tablee::ui {

/// Words of so many hundredths of the height of the screen have capitals of a fiftieth of it, which the back
/// row can read. Nothing is set smaller: more pages, more lines, or more room; what has no end ends in "…",
/// see AudiencePage::cutTexts().
constexpr qreal leastWords = 3;

/// How wide "1 / 2" stands, where pages turn.
constexpr qreal pageMark = 12;

/// So many units, as pixels of a font; never less.
int pixelsOf(qreal units, qreal unit);

/// Two languages in one line, or one above the other where that is too long.
QString besideOrBelow(const QStringList &texts, const SceneLabel &label, int pixelSize, qreal width);

/// How high parts one above the other stand in a room of this height: each as it wants to; where that is too
/// much, the highest give way first.
std::vector<qreal> sharedHeights(const std::vector<qreal> &wanted, qreal room);

/// One text in the one or two languages of the scene, each in a label of its own, at one size.
class TextPair {
public:
    TextPair(SceneLabel::Weight weight, Qt::Alignment alignment, QWidget *parent, const QString &name);

    void setTexts(const QStringList &texts);
    /// How many texts there are: none, one or two.
    int count() const { return static_cast<int>(m_texts.size()); }
    const QStringList &texts() const { return m_texts; }
    SceneLabel &first() { return *m_labels[0]; }
    const SceneLabel &first() const { return *m_labels[0]; }
    /// How high each text stands at this size and width.
    std::vector<qreal> heightsAt(int pixelSize, qreal width) const;
    SceneLabel &second() { return *m_labels[1]; }
    SceneLabel &at(int index) { return *m_labels[static_cast<std::size_t>(index)]; }

private:
    std::array<SceneLabel *, 2> m_labels;
    QStringList m_texts;
};

/// A view of the audience screen. All lengths come from the height of the screen, in hundredths ("units").
class AudiencePage : public QWidget {
    Q_OBJECT

public:
    explicit AudiencePage(QWidget *parent);

    /// Takes words and values from the scene and arranges them.
    void showScene(const AudienceScene &scene, const SceneWords &words);

    /// A tick: the same step, the same state, less time.
    virtual void showClock(const ClockFace &face) = 0;

    /// What does not stand on one page turns by itself: how many there are, which one is shown, and another
    /// one; counting goes around.
    virtual int pages() const { return 1; }
    virtual int page() const { return 0; }
    virtual void showPage(int) { }
    /// How many names or tables there are to look through on this one.
    virtual int entriesOnPage() const { return 0; }

    /// What is too long for a screen and is not shown to its end: whoever drives is to be told.
    virtual QStringList cutTexts() const;

    /// The time has just run out: one slow movement, where the view has one.
    virtual void markTheEnd() { }

protected:
    virtual void take(const AudienceScene &scene, const SceneWords &words) = 0;
    /// Places everything; again after each change of size.
    virtual void arrange() = 0;

    bool isTall() const { return width() < height(); }
    qreal unit() const { return height() / 100.0; }
    /// So many units, as pixels of a font.
    int pixels(qreal units) const { return pixelsOf(units, unit()); }
    /// The page without its margins.
    QRectF inner() const;

    void resizeEvent(QResizeEvent *event) override;
};

}  // namespace tablee::ui
