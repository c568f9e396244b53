#include "frame_probe.h"

#include "audience/audience_window.h"
#include "platform/whole_file.h"

#include <QApplication>
#include <QEvent>
#include <QTextStream>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tablee {

using namespace std::chrono_literals;

namespace {

constexpr auto beatTime = 20ms;
constexpr int lateAfter = 100;  ///< milliseconds

QString row(const QString &name, const TimeTally &tally)
{
    QStringList cells{name, QString::number(tally.count())};
    for (const double part : {0.5, 0.95, 0.99, 1.0})
        cells.append(QString::number(tally.below(part), 'f', 1));
    cells.append(QString::number(tally.over(lateAfter)));
    return cells.join(u'\t') + u'\n';
}

}  // namespace

// --- the tally

void TimeTally::add(qint64 microseconds)
{
    const double milliseconds = static_cast<double>(microseconds) / 1000;
    const auto place = static_cast<std::size_t>(std::clamp(std::ceil(milliseconds), 0.0, double{most}));
    ++m_times[place];
    ++m_count;
    m_worst = std::max(m_worst, milliseconds);
}

double TimeTally::below(double part) const
{
    if (part >= 1)
        return m_worst;
    const auto wanted = static_cast<qint64>(std::ceil(part * static_cast<double>(m_count)));
    qint64 soFar = 0;
    for (std::size_t place = 0; place < m_times.size(); ++place) {
        soFar += m_times[place];
        if (soFar >= wanted)
            return static_cast<double>(place);
    }
    return m_worst;
}

qint64 TimeTally::over(int milliseconds) const
{
    qint64 sum = 0;
    for (std::size_t place = static_cast<std::size_t>(milliseconds) + 1; place < m_times.size(); ++place)
        sum += m_times[place];
    return sum;
}

// --- the probe

FrameProbe::FrameProbe(QString path, const QWidget &desk, std::chrono::milliseconds age)
    : m_path{std::move(path)}
    , m_desk{desk}
    , m_ageAtStart{age}
{
    m_time.start();
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(beatTime);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        const qint64 now = m_time.nsecsElapsed();
        // The first one has nothing before it.
        if (m_lastBeat > 0)
            m_stalls.add(std::max<qint64>(0, (now - m_lastBeat) / 1000 - qint64{beatTime.count()} * 1000));
        m_lastBeat = now;
    });
    m_beat.start();
    qApp->installEventFilter(this);
}

FrameProbe::~FrameProbe()
{
    settle();
    if (!writeWholeFile(m_path, table().toUtf8()))
        qWarning("%s: the frame times cannot be written", qUtf8Printable(m_path));
}

void FrameProbe::noteChange(std::chrono::milliseconds ago)
{
    settle();
    m_change = m_time.nsecsElapsed() - std::chrono::nanoseconds{ago}.count();
}

/// What the last change brought onto both windows, or one, or none that needed painting.
void FrameProbe::settle()
{
    shown();
    if (m_shown[DeskWindow] && m_shown[Wall])
        m_apart.add(std::abs(*m_shown[DeskWindow] - *m_shown[Wall]) / 1000);
    m_change.reset();
    m_shown = {};
}

/// A window is painted and sent to the display before the next event comes.
void FrameProbe::shown()
{
    if (std::exchange(m_firstPainting, false))
        m_first.add(std::chrono::microseconds{m_ageAtStart}.count() + m_time.nsecsElapsed() / 1000);
    const std::array<bool, 2> painted = std::exchange(m_painting, {});
    if (painted[DeskWindow])
        count(DeskWindow);
    if (painted[Wall] && !followFade())
        count(Wall);
}

/// What a change has brought first.
void FrameProbe::count(Window window)
{
    if (!m_change || m_shown[window])
        return;
    const qint64 now = m_time.nsecsElapsed();
    m_shown[window] = now - *m_change;
    m_frames[window].add(*m_shown[window] / 1000);
    if (window == DeskWindow && m_fade && m_fade->change == *m_change) {
        m_fade->desk = now;
        compareFade();
    }
}

/// Whether what the wall has painted belongs to a fade. That takes longer than the evening takes to its next
/// change, so it is measured from the one it began with.
bool FrameProbe::followFade()
{
    const bool isMostlyBefore = m_part < 0.5;
    // One that has less to show than a moment ago is another one.
    if (isMostlyBefore && m_change && (!m_fade || m_part < m_fade->part)) {
        m_fade = Fade{.change = *m_change};
        if (m_shown[DeskWindow])
            m_fade->desk = *m_change + *m_shown[DeskWindow];
    }
    if (!m_fade)
        return isMostlyBefore;
    m_fade->part = m_part;
    const qint64 now = m_time.nsecsElapsed();
    // The first picture of a fade may still be the one before and nothing else.
    if (m_part > 0 && !m_fade->wall) {
        m_fade->wall = now;
        compareFade();
    }
    if (!isMostlyBefore) {
        m_faded.add((now - m_fade->change) / 1000);
        m_fade.reset();
    }
    return true;
}

/// The desk may show a change before or after its fade begins.
void FrameProbe::compareFade()
{
    if (!m_fade->desk || !m_fade->wall || std::exchange(m_fade->isCompared, true))
        return;
    m_apartFading.add(std::abs(*m_fade->desk - *m_fade->wall) / 1000);
}

bool FrameProbe::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Paint) {
        shown();
        if (event->type() == QEvent::Hide && qobject_cast<ui::AudienceWindow *>(object) != nullptr)
            m_fade.reset();
    } else if (object->isWidgetType()) {
        notePainting(*static_cast<const QWidget *>(object)->window());
    }
    return false;
}

void FrameProbe::notePainting(const QWidget &window)
{
    m_firstPainting = m_firstPainting || (&window == &m_desk && m_first.count() == 0);
    if (&window == &m_desk) {
        m_painting[DeskWindow] = true;
    } else if (const auto *wall = qobject_cast<const ui::AudienceWindow *>(&window);
               wall != nullptr && !wall->isPaintedAside()) {
        m_painting[Wall] = true;
        m_part = wall->partShown();
    }
}

QString FrameProbe::table() const
{
    return QStringLiteral("what\tcount\tmedian_ms\tp95_ms\tp99_ms\tworst_ms\tover_%1_ms\n").arg(lateAfter)
        + row(QStringLiteral("start to first picture"), m_first)
        + row(QStringLiteral("change to desk"), m_frames[DeskWindow])
        + row(QStringLiteral("change to audience"), m_frames[Wall])
        + row(QStringLiteral("change to audience, by a fade"), m_faded)
        + row(QStringLiteral("desk and audience apart"), m_apart)
        + row(QStringLiteral("desk and audience apart, as a fade begins"), m_apartFading)
        + row(QStringLiteral("event loop late"), m_stalls);
}

}  // namespace tablee
