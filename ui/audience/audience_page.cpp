#include "audience/audience_page.h"

#include <algorithm>
#include <cmath>

namespace tablee::ui {

int pixelsOf(qreal units, qreal unit)
{
    return std::max(1, static_cast<int>(std::ceil(units * unit - 0.01)));
}

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

}  // namespace tablee::ui
