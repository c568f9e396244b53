#include "shell/side_bar.h"

#include "common/icon.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/theme.h"
#include "common/type_scale.h"

#include <QBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <vector>

namespace tablee::ui {

namespace {

constexpr int sideBarWidth = 188;
constexpr int narrowBarWidth = 164;
constexpr int actHeight = 36;
constexpr int chosenMark = 3;

}  // namespace

ActButton::ActButton(const QString &iconName, QWidget *parent)
    : QAbstractButton{parent}
    , m_iconName{iconName}
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ActButton::sizeHint() const
{
    return {sideBarWidth - 2 * gap::medium, actHeight};
}

void ActButton::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &colours = themeOf(*this);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.pineSoft);
        painter.drawRoundedRect(rect(), radius::control, radius::control);
        painter.fillRect(
            QRectF{0, radius::control / 2.0, chosenMark, qreal(height() - radius::control)}, colours.pine);
    }
    const QColor words = !isEnabled() ? colours.edge : isChecked() ? colours.pine : colours.ink;
    const QRectF mark{gap::medium, (height() - iconSize::text) / 2.0, iconSize::text, iconSize::text};
    paintIcon(painter, m_iconName, mark, words);
    painter.setPen(words);
    painter.setFont(fontFor(TextRole::Text, isChecked()));
    painter.drawText(
        QRectF{mark.right() + gap::medium, 0, width() - mark.right() - gap::medium, qreal(height())},
        Qt::AlignVCenter | Qt::AlignLeft, text());
}

SideBar::SideBar(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_headings{new PlainLabel{TextRole::Caption, this}, new PlainLabel{TextRole::Caption, this},
          new PlainLabel{TextRole::Caption, this}}
    , m_buttons{new ActButton{QStringLiteral("calendar-days"), this},
          new ActButton{QStringLiteral("presentation"), this},
          new ActButton{QStringLiteral("file-text"), this}, new ActButton{QStringLiteral("users"), this},
          new ActButton{QStringLiteral("book-open"), this}}
    , m_community{new PlainLabel{TextRole::Caption, this}}
    , m_people{new PlainLabel{TextRole::Caption, this}}
{
    setNarrow(false);
    m_community->setBold(true);
    m_people->setTone(Tone::Second);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(gap::medium, gap::large, gap::medium, gap::large);
    column->setSpacing(gap::inWord);
    const std::array<std::vector<Act>, 3> acts{
        {{Act::Members, Act::Sessions, Act::Prepare}, {Act::Live}, {Act::Report}}};
    for (std::size_t part = 0; part < acts.size(); ++part) {
        m_headings[part]->setTone(Tone::Second);
        m_headings[part]->setIndent(gap::medium);
        column->addWidget(m_headings[part]);
        for (const Act act : acts[part]) {
            column->addWidget(button(act));
            // Not clicked(): a screen reader chooses by checking.
            connect(button(act), &QAbstractButton::toggled, this, [this, act](bool chosen) {
                if (chosen)
                    emit actChosen(act);
            });
        }
        column->addSpacing(gap::medium);
    }
    setTabOrder(button(Act::Members), button(Act::Sessions));
    setTabOrder(button(Act::Sessions), button(Act::Prepare));
    column->addStretch();
    column->addWidget(m_community);
    column->addWidget(m_people);
    setActs(false, false);
    retranslate();
}

void SideBar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? narrowBarWidth : sideBarWidth);
}

void SideBar::setActs(bool live, bool report, bool community)
{
    button(Act::Members)->setEnabled(community);
    button(Act::Sessions)->setEnabled(community);
    button(Act::Live)->setEnabled(live);
    button(Act::Report)->setEnabled(report);
}

void SideBar::setChosen(Act act)
{
    const QSignalBlocker notByTheUser{button(act)};
    button(act)->setChecked(true);
}

void SideBar::setCommunity(const QString &name, const QString &people)
{
    m_community->setText(name);
    m_people->setText(people);
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setPen(themeOf(*this).line);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

void SideBar::retranslate()
{
    m_headings[0]->setText(tr("Before"));
    m_headings[1]->setText(tr("During"));
    m_headings[2]->setText(tr("After"));
    button(Act::Members)->setText(tr("Members"));
    button(Act::Sessions)->setText(tr("Sessions"));
    button(Act::Prepare)->setText(tr("Evening"));
    button(Act::Live)->setText(tr("Live"));
    button(Act::Report)->setText(tr("Report"));
}

}  // namespace tablee::ui
