#include "conducting/board_hint.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/spacing.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <algorithm>

namespace tablee::ui {

namespace {
constexpr int mostWidth = 380;
}

BoardHint::BoardHint(QWidget *parent)
    : Card{parent}
    , m_words{new PlainLabel{TextRole::List, this}}
    , m_action{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
{
    setChosen(true);
    setObjectName(QStringLiteral("boardHint"));
    m_words->setObjectName(QStringLiteral("boardHintWords"));
    m_action->setObjectName(QStringLiteral("boardHintAction"));
    m_action->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(gap::medium, gap::small, gap::medium, gap::small);
    row->setSpacing(gap::medium);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &BoardHint::actionPressed);
    hide();
}

QString BoardHint::words() const
{
    return m_words->text();
}

void BoardHint::forget()
{
    hide();
    m_words->setText({});
    m_action->setText({});
}

void BoardHint::say(const QString &words, const QString &action, const QRect &anchor)
{
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAttribute(Qt::WA_TransparentForMouseEvents, action.isEmpty());
    const QRect room = parentWidget()->rect();
    const int width = std::min({sizeHint().width() + gap::large, mostWidth, room.width()});
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    const bool below = anchor.bottom() + gap::inWord + height <= room.bottom();
    const int top = below ? anchor.bottom() + gap::inWord : anchor.top() - gap::inWord - height;
    const int left = std::clamp(anchor.left(), room.left(), std::max(room.left(), room.right() - width));
    setGeometry(left, std::max(room.top(), top), width, height);
    raise();
    show();
    tell();
}

/// Whoever moves people by the keys hears what whoever drags them reads.
void BoardHint::tell()
{
    if (accessibleName() == m_words->text())
        return;
    setAccessibleName(m_words->text());
    QAccessibleEvent event{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void BoardHint::hideEvent(QHideEvent *event)
{
    setAccessibleName({});
    Card::hideEvent(event);
}

}  // namespace tablee::ui
