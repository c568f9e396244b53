#include "conducting/message_editor.h"

#include "common/field_keys.h"
#include "common/spacing.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace tablee::ui {

MessageEditor::MessageEditor(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_french{new TextField{this}}
    , m_english{new TextField{this}}
    , m_send{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
    , m_leave{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    m_french->setObjectName(QStringLiteral("messageFrench"));
    m_english->setObjectName(QStringLiteral("messageEnglish"));
    m_send->setObjectName(QStringLiteral("sendMessage"));
    m_leave->setObjectName(QStringLiteral("leaveMessage"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap::small);
    buttons->addWidget(m_send);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addWidget(m_french);
    column->addWidget(m_english);
    column->addLayout(buttons);

    for (TextField *field : {m_french, m_english}) {
        field->line().setMaxLength(longestMessage);
        field->line().installEventFilter(this);
        connect(field, &TextField::textChanged, this, [this] {
            m_send->setEnabled(!message().isEmpty());
            tellLength();
        });
        connect(&field->line(), &QLineEdit::returnPressed, this, &MessageEditor::send);
    }
    connect(m_send, &QPushButton::clicked, this, &MessageEditor::send);
    connect(m_leave, &QPushButton::clicked, this, &MessageEditor::left);
    hide();
    retranslate();
}

void MessageEditor::open(const BilingualText &message)
{
    m_french->setText(message.french);
    m_english->setText(message.english);
    m_send->setEnabled(!message.isEmpty());
    show();
    m_french->line().setFocus();
    m_french->line().selectAll();
}

void MessageEditor::forget()
{
    m_french->setText({});
    m_english->setText({});
}

BilingualText MessageEditor::message() const
{
    return {m_french->text().simplified(), m_english->text().simplified()};
}

/// More letters are not taken, and nobody wonders why.
void MessageEditor::tellLength()
{
    for (TextField *field : {m_french, m_english})
        field->setError(field->text().size() < longestMessage
                ? QString{}
                : tr("No more than %n letters: what the back row reads at a glance.", nullptr,
                    longestMessage));
}

void MessageEditor::send()
{
    if (!message().isEmpty())
        emit written(message());
}

void MessageEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        Retranslated<QWidget>::keyPressEvent(event);
}

/// Every key writes here, but a full stop and a space begin no message: they are keys of the evening still.
bool MessageEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *line = qobject_cast<QLineEdit *>(watched);
    const auto mayBegin = [](const QString &text) {
        return text.isEmpty() || !QStringView{u" ."}.contains(text.front());
    };
    if (line == nullptr || event->type() != QEvent::KeyPress
        || belongsIn(*line, *static_cast<QKeyEvent *>(event), mayBegin))
        return Retranslated<QWidget>::eventFilter(watched, event);
    event->ignore();
    return true;
}

void MessageEditor::retranslate()
{
    for (TextField *field : {m_french, m_english})
        field->line().setPlaceholderText(tr("Esc closes, and shows nothing"));
    m_french->setLabel(tr("In French"));
    m_english->setLabel(tr("In English"));
    m_send->setText(tr("Show it to the room"));
    m_leave->setText(tr("Close"));
    tellLength();
}

}  // namespace tablee::ui
