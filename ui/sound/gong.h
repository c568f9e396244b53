#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSoundEffect;
class QUrl;

namespace tablee::ui {

/// The sound at the end of a step, and a soft bell before it where that is wanted. A computer without a
/// loudspeaker keeps silent, and nobody waits for it.
class Gong final : public QObject {
    Q_OBJECT

public:
    explicit Gong(QObject *parent = nullptr);
    ~Gong() override;

    void setMuted(bool muted) { m_muted = muted; }

    /// A WAV file of one's own; empty, or one that cannot be read, for the sound of the program. Whether it
    /// is a sound is known only when it has been loaded, see soundRefused().
    void setSound(const QString &path);
    /// The file that will be heard; empty for the sound of the program.
    const QString &sound() const { return m_path; }

    /// False when there is nothing to hear: muted, or no loudspeaker.
    bool strike();
    /// The same for the soft bell.
    bool ringSoftly();

    static bool hasLoudspeaker();
    /// What the system calls the one that will be heard; empty for none.
    static QString loudspeaker();

signals:
    /// The file holds nothing that can be played: the sound of the program is heard in its place.
    void soundRefused(const QString &path);
    // What is to be heard now; where there is no loudspeaker as well, but not when it is muted.
    void struck();
    void rungSoftly();

private:
    bool play(std::unique_ptr<QSoundEffect> &effect, const QUrl &sound);
    void followLoading();

    std::unique_ptr<QSoundEffect> m_chosen;  ///< one's own
    std::unique_ptr<QSoundEffect> m_effect;  ///< made when it is first heard, as is the bell
    std::unique_ptr<QSoundEffect> m_bell;
    QString m_path;
    bool m_muted = false;
};

}  // namespace tablee::ui
