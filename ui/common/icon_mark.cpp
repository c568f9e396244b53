#include "common/icon_mark.h"

#include "common/icon.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QPainter>

namespace tablee::ui {

IconMark::IconMark(const QString &iconName, Tone tone, QWidget *parent)
    : QWidget{parent}
    , m_iconName{iconName}
    , m_tone{tone}
{
    setFixedSize(iconSize::text, iconSize::text);
}

void IconMark::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void IconMark::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintIcon(painter, m_iconName, rect(), toneColour(m_tone, themeOf(*this)));
}

}  // namespace tablee::ui
