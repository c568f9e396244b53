#include "sound/gong.h"

#include <QAudioDevice>
#include <QFileInfo>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

#include <utility>

namespace tablee::ui {

namespace {

std::unique_ptr<QSoundEffect> effectOf(const QUrl &sound)
{
    auto effect = std::make_unique<QSoundEffect>();
    effect->setSource(sound);
    effect->setVolume(1);
    return effect;
}

}  // namespace

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
    m_chosen.reset();
    if (m_path.isEmpty())
        return;
    m_chosen = effectOf(QUrl::fromLocalFile(m_path));
    // Queued, for it lets go of who tells it.
    connect(m_chosen.get(), &QSoundEffect::statusChanged, this, &Gong::followLoading, Qt::QueuedConnection);
}

void Gong::followLoading()
{
    if (!m_chosen || m_chosen->status() != QSoundEffect::Error)
        return;
    m_chosen.reset();
    emit soundRefused(std::exchange(m_path, {}));
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
    // A sound of one's own that is still being loaded, however long, is not waited for.
    const bool isReady = m_chosen && m_chosen->status() == QSoundEffect::Ready;
    return play(isReady ? m_chosen : m_effect, QUrl{QStringLiteral("qrc:/sounds/gong.wav")});
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
    if (!effect)
        effect = effectOf(sound);
    // It loads beside the evening, and is heard as soon as it is there.
    effect->play();
    return true;
}

}  // namespace tablee::ui
