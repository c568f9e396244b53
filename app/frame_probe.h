#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

class QTextStream;
class QWidget;

namespace tablee {

/// How often a time was measured, by the millisecond: as large after eight hours as after one.
class TimeTally {
public:
    void add(qint64 microseconds);
    qint64 count() const { return m_count; }
    /// The time, in milliseconds, that this part of all did not pass; 1 is the worst.
    double below(double part) const;
    qint64 over(int milliseconds) const;

private:
    static constexpr int most = 2000;  ///< what takes longer stands in the last place
    std::array<qint64, most + 1> m_times{};
    qint64 m_count = 0;
    double m_worst = 0;
};

/// `--measure FILE`: how long it takes from the start to the first picture, from a change to what the windows
/// show, at the desk and on the wall, and how far the two are apart. Written as a table when it goes. Only
/// what a window presents counts, not the small picture of the wall at the desk; where the wall fades, the
/// moment from which more of the new picture shows than of the one before, in a row of its own, and in
/// another one how far the desk and the first that is seen of the fade are apart.
class FrameProbe final : public QObject {
    Q_OBJECT

public:
    /// `age`: for how long the program has been running.
    FrameProbe(QString path, const QWidget &desk, std::chrono::milliseconds age);
    /// Writes the table.
    ~FrameProbe() override;

    /// The evening, or its time, changed so long ago; the windows will follow and be painted.
    void noteChange(std::chrono::milliseconds ago = {});

    QString table() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum Window { DeskWindow, Wall };
    void shown();
    void settle();
    void notePainting(const QWidget &window);
    void count(Window window);
    bool followFade();
    void compareFade();

    QString m_path;
    const QWidget &m_desk;
    std::chrono::milliseconds m_ageAtStart;  ///< of the program, when `m_time` began to run
    bool m_firstPainting = false;
    TimeTally m_first;  ///< one time at most
    QElapsedTimer m_time;
    std::optional<qint64> m_change;  ///< when, in nanoseconds
    std::array<bool, 2> m_painting{};
    double m_part = 1;  ///< what the wall paints of the newest picture
    /// Of one view of the wall into another. The times are those of the probe, in nanoseconds.
    struct Fade {
        qint64 change = 0;  ///< to which it is fading
        std::optional<qint64> desk = {};  ///< when the desk showed that change
        std::optional<qint64> wall = {};  ///< when the first of it was to be seen
        double part = 0;  ///< how far it has come
        bool isCompared = false;
    };
    std::optional<Fade> m_fade;
    std::array<std::optional<qint64>, 2> m_shown;  ///< since the change
    QTimer m_beat;
    qint64 m_lastBeat = 0;
    std::array<TimeTally, 2> m_frames;
    TimeTally m_faded;
    TimeTally m_apart;
    TimeTally m_apartFading;
    TimeTally m_stalls;
};

}  // namespace tablee
