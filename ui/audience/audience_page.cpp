#include "audience/audience_page.h"

#include <algorithm>
#include <cmath>

namespace tablee::ui {

int pixelsOf(qreal units, qreal unit)
{
    return std::max(1, static_cast<int>(std::ceil(units * unit - 0.01)));
}

QString besideOrBelow(const QStringList &texts, const SceneLabel &label, int pixelSize, qreal width)
{
    const QString line = joined(texts);
    return textSize(line, label.style(), pixelSize, 1e6).width() <= width ? line
                                                                          : texts.join(QChar::LineSeparator);
}

std::vector<qreal> sharedHeights(const std::vector<qreal> &wanted, qreal room)
{
    std::vector<qreal> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    qreal most = room;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        most = room / static_cast<qreal>(sorted.size() - i);
        if (sorted[i] > most)
            break;
        room -= sorted[i];
        most = sorted[i];
    }
    std::vector<qreal> heights;
    for (const qreal height : wanted)
        heights.push_back(std::min(height, most));
    return heights;
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
        if (i >= texts.size())
            at(i).place({}, 1);  // or it would keep what it has shown
    }
}

std::vector<qreal> TextPair::heightsAt(int pixelSize, qreal width) const
{
    std::vector<qreal> heights;
    for (const QString &text : m_texts)
        heights.push_back(textSize(text, first().style(), pixelSize, width).height());
    return heights;
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

QStringList AudiencePage::cutTexts() const
{
    QStringList texts;
    for (const SceneLabel *label : findChildren<SceneLabel *>())
        if (label->isVisibleTo(this) && label->isCut())
            texts.append(label->text());
    return texts;
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
