#include "sound/gong.h"

#include <QAudioDevice>
#include <QFileInfo>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace tablee::ui {

Gong::Gong(QObject *parent)
    : QObject{parent}
{
}

Gong::~Gong() = default;

void Gong::setSound(const QString &path)
{
    const QString readable = QFileInfo{path}.isReadable() ? path : QString{};
    if (readable == m_path)
        return;
    m_path = readable;
    m_effect.reset();
}

bool Gong::hasLoudspeaker()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

QString Gong::loudspeaker()
{
    return QMediaDevices::defaultAudioOutput().description();
}

bool Gong::strike()
{
    if (!m_muted)
        emit struck();
    return play(m_effect,
        m_path.isEmpty() ? QUrl{QStringLiteral("qrc:/sounds/gong.wav")} : QUrl::fromLocalFile(m_path));
}

bool Gong::ringSoftly()
{
    if (!m_muted)
        emit rungSoftly();
    return play(m_bell, QUrl{QStringLiteral("qrc:/sounds/bell.wav")});
}

bool Gong::play(std::unique_ptr<QSoundEffect> &effect, const QUrl &sound)
{
    if (m_muted || !hasLoudspeaker())
        return false;
    if (!effect) {
        effect = std::make_unique<QSoundEffect>();
        effect->setSource(sound);
        effect->setVolume(1);
    }
    // It loads beside the evening, and is heard as soon as it is there.
    effect->play();
    return true;
}

}  // namespace tablee::ui
