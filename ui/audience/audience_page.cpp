#include "audience/audience_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tablee::ui {

TextPair::TextPair(SceneLabel::Weight weight, Qt::Alignment alignment, QWidget *parent, const QString &name)
    : m_labels{new SceneLabel{weight, alignment, parent}, new SceneLabel{weight, alignment, parent}}
{
    first().setObjectName(name + u'1');
    second().setObjectName(name + u'2');
}

void TextPair::setTexts(const QStringList &texts)
{
    m_texts = texts;
    for (int i = 0; i < 2; ++i) {
        at(i).setText(texts.value(i));
        at(i).setVisible(i < texts.size());
    }
}

AudiencePage::AudiencePage(QWidget *parent)
    : QWidget{parent}
{
}

void AudiencePage::showScene(const AudienceScene &scene, const SceneWords &words)
{
    take(scene, words);
    arrange();
    update();
}

int AudiencePage::pixels(qreal units) const
{
    // Up, so that the least size is never less than it says.
    return std::max(1, static_cast<int>(std::ceil(units * unit() - 0.01)));
}

QRectF AudiencePage::inner() const
{
    const qreal across = width() * 0.037;
    const qreal down = height() * 0.05;
    return QRectF{rect()}.adjusted(across, down, -across, -down);
}

void AudiencePage::resizeEvent(QResizeEvent *)
{
    arrange();
}

const char *stateSource(ClockState state)
{
    switch (state) {
    case ClockState::Ready:
        return QT_TRANSLATE_NOOP("Audience", "starting soon");
    case ClockState::Running:
        return QT_TRANSLATE_NOOP("Audience", "running");
    case ClockState::LastFifth:
        return QT_TRANSLATE_NOOP("Audience", "nearly there");
    case ClockState::LastTwentieth:
        return QT_TRANSLATE_NOOP("Audience", "time to close");
    case ClockState::Over:
        return QT_TRANSLATE_NOOP("Audience", "over time");
    case ClockState::Paused:
        return QT_TRANSLATE_NOOP("Audience", "paused");
    }
    Q_UNREACHABLE();
}

}  // namespace tablee::ui
