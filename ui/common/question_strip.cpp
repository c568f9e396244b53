#include "common/question_strip.h"

#include "common/action_button.h"
#include "common/icon_mark.h"
#include "common/spacing.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace tablee::ui {

QuestionStrip::QuestionStrip(QWidget *parent)
    : QFrame{parent}
    , m_mark{new IconMark{QStringLiteral("info"), Tone::Info, this}}
    , m_question{new PlainLabel{TextRole::Text, this}}
    , m_accept{new ActionButton{ButtonKind::Primary, ButtonSize::Row, this}}
    , m_other{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_decline{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_rows{new QVBoxLayout{this}}
{
    m_question->setObjectName(QStringLiteral("question"));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_other->setObjectName(QStringLiteral("other"));
    m_other->hide();
    m_decline->setObjectName(QStringLiteral("decline"));
    setMinimumHeight(height::strip);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    m_rows->setContentsMargins(14, 2, gap::small, 2);  // two lines are as high as the strip
    m_rows->setSpacing(gap::small);
    auto *row = new QHBoxLayout;
    m_rows->addLayout(row);
    row->setSpacing(gap::small);
    row->addWidget(m_mark);
    row->addSpacing(2);
    row->addWidget(m_question, 1);
    row->addSpacing(gap::small);
    row->addWidget(m_accept);
    row->addWidget(m_other);
    row->addWidget(m_decline);

    connect(m_accept, &QPushButton::clicked, this, &QuestionStrip::accepted);
    connect(m_other, &QPushButton::clicked, this, &QuestionStrip::otherChosen);
    connect(m_decline, &QPushButton::clicked, this, &QuestionStrip::declined);
}

void QuestionStrip::setQuestion(const QString &question, const QStringList &emphasis)
{
    m_question->setText(question);
    m_question->setEmphasis(emphasis);
    setAccessibleName(question);
}

void QuestionStrip::setAnswers(const QString &accept, const QString &decline)
{
    const bool isAnother = m_accept->text() != accept;
    m_accept->setText(accept);
    m_decline->setText(decline);
    m_decline->setVisible(!decline.isEmpty());
    if (isAnother && isVisible())
        sayAloud();
}

void QuestionStrip::setKeys(const QString &accept, const QString &decline)
{
    m_accept->setShortcutHint(accept);
    m_decline->setShortcutHint(decline);
}

void QuestionStrip::setOther(const QString &other)
{
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

void QuestionStrip::setDetails(QWidget *details)
{
    m_rows->addWidget(details);
}

void QuestionStrip::setIconName(const QString &name)
{
    m_mark->setIconName(name);
}

QString QuestionStrip::question() const
{
    return m_question->text();
}

/// A screen reader says what is asked when it comes, and not with each second that a question tells.
void QuestionStrip::sayAloud()
{
    QAccessibleEvent event{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void QuestionStrip::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    sayAloud();
}

void QuestionStrip::keyPressEvent(QKeyEvent *event)
{
    // Enter here may be that of a number in the details.
    if (event->key() != Qt::Key_Escape || !takeKey(*event))
        QFrame::keyPressEvent(event);
}

bool QuestionStrip::takeKey(const QKeyEvent &event)
{
    const bool quiet
        = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Escape;
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !event.isAutoRepeat();
    if (!quiet || !plain || !m_quietIsSafe || m_decline->isHidden())
        return false;
    emit declined();
    return true;
}

}  // namespace tablee::ui
