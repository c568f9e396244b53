#pragma once

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace tablee::ui {

/// Tells a name that is typed beside its field from the keys of the evening. A letter is a command once no
/// other one has followed it for a moment; two different letters in quick succession are the beginning of a
/// name, and neither runs anything. Every other key acts at once, after the letter that still waits. Longer
/// waits what nobody needs in a hurry, and what was typed with Shift, as names begin: no key asks for that.
class StrayName final : public QObject {
    Q_OBJECT

public:
    /// So long a letter waits for another one.
    static constexpr std::chrono::milliseconds wait{300};
    /// So long one waits that is in no hurry.
    static constexpr std::chrono::milliseconds longWait{600};
    /// So long after a letter another one that is no key goes on with a name, also if the first has run; and
    /// so long a capital waits.
    static constexpr std::chrono::milliseconds pause{800};

    explicit StrayName(QObject *parent = nullptr);

    /// False for what is no letter: that is the caller's to run.
    bool take(const QKeyEvent &event);

signals:
    /// A letter was meant as a command, and has been held back for so long.
    void meant(const QKeyEvent &letter, std::chrono::milliseconds heldBack);
    /// The first letters of a name.
    void typed(const QString &letters);

private:
    void run();

    std::unique_ptr<QKeyEvent> m_waiting;
    QElapsedTimer m_held;  ///< since it came
    QTimer m_wait;
    QTimer m_pause;  ///< runs as long as m_before may be gone on with
    QString m_before;
    bool m_wasKey = false;  ///< m_before; what is no key can only begin a name
};

}  // namespace tablee::ui
