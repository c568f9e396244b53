#include "preparing/section_bar.h"

#include "common/spacing.h"
#include "common/theme.h"
#include "common/type_scale.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace tablee::ui {

namespace {

constexpr int barHeight = 40;
constexpr int lineHeight = 3;

class SectionButton final : public QAbstractButton {
public:
    explicit SectionButton(QWidget *parent)
        : QAbstractButton{parent}
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics{fontFor(TextRole::Text, true)}.horizontalAdvance(text()) + 2 * gap::small,
            barHeight};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        const Theme &colours = themeOf(*this);
        painter.setFont(fontFor(TextRole::Text, isChecked()));
        painter.setPen(isChecked() ? colours.pine : colours.ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (isChecked())
            painter.fillRect(
                QRect{gap::small, height() - lineHeight, width() - 2 * gap::small, lineHeight}, colours.pine);
    }
};

}  // namespace

SectionBar::SectionBar(int count, QWidget *parent)
    : QWidget{parent}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(gap::small);
    for (int section = 0; section < count; ++section) {
        auto *button = new SectionButton{this};
        button->setObjectName(QStringLiteral("section%1").arg(section));
        row->addWidget(button);
        m_buttons.push_back(button);
        // Not clicked(): a screen reader chooses by checking.
        connect(button, &QAbstractButton::toggled, this, [this, section](bool on) {
            if (on)
                emit chosen(section);
        });
    }
    row->addStretch(1);
    setShown(0);
}

void SectionBar::setNames(const QStringList &names)
{
    for (std::size_t section = 0; section < m_buttons.size(); ++section) {
        m_buttons[section]->setText(names.value(static_cast<int>(section)));
        m_buttons[section]->updateGeometry();
    }
}

void SectionBar::setShown(int section)
{
    QAbstractButton *button = m_buttons[static_cast<std::size_t>(section)];
    const QSignalBlocker notByHand{button};
    button->setChecked(true);
}

void SectionBar::setOffered(int section, bool offered)
{
    m_buttons[static_cast<std::size_t>(section)]->setVisible(offered);
}

bool SectionBar::isShown(int section) const
{
    return m_buttons[static_cast<std::size_t>(section)]->isChecked();
}

}  // namespace tablee::ui
