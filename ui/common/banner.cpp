#include "common/banner.h"

#include "common/action_button.h"
#include "common/icon_mark.h"
#include "common/restyle.h"
#include "common/spacing.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVariant>

namespace tablee::ui {

namespace {

struct BannerLook {
    QString property;
    QString icon;
    Tone tone;
};

BannerLook lookOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Info:
        return {QStringLiteral("info"), QStringLiteral("info"), Tone::Info};
    case BannerKind::Warning:
        return {QStringLiteral("warning"), QStringLiteral("triangle-alert"), Tone::Warning};
    case BannerKind::Error:
        return {QStringLiteral("error"), QStringLiteral("octagon-alert"), Tone::Error};
    }
    return {};
}

}  // namespace

Banner::Banner(BannerKind kind, QWidget *parent)
    : QFrame{parent}
    , m_mark{new IconMark{{}, Tone::Info, this}}
    , m_text{new PlainLabel{TextRole::Text, this}}
    , m_action{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    m_text->setObjectName(QStringLiteral("text"));
    m_action->setObjectName(QStringLiteral("action"));
    m_action->hide();
    setMinimumHeight(height::strip);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(14, 7, gap::small, 7);
    row->setSpacing(gap::small);
    row->addWidget(m_mark);
    row->addSpacing(2);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    setKind(kind);
}

void Banner::setKind(BannerKind kind)
{
    const BannerLook look = lookOf(kind);
    m_mark->setIconName(look.icon);
    m_mark->setTone(look.tone);
    restyle(*this, "kind", look.property);
}

void Banner::setText(const QString &text, const QStringList &emphasis)
{
    setTextOfNow(text);
    m_text->setEmphasis(emphasis);
    QAccessibleEvent event{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void Banner::setTextOfNow(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setAction(const QString &action, const QString &key)
{
    m_action->setText(action);
    m_action->setShortcutHint(key);
    m_action->setVisible(!action.isEmpty());
}

}  // namespace tablee::ui
