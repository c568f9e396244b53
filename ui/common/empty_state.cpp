#include "common/empty_state.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tablee::ui {

namespace {

class EmptyTable final : public QWidget {
public:
    explicit EmptyTable(QWidget *parent)
        : QWidget{parent}
    {
        setFixedSize(84, 84);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        paintTable(painter, rect(), {.seats = 4, .empty = true}, themeOf(*this));
    }
};

}  // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget{parent}
    , m_sentence{new PlainLabel{TextRole::Text, this}}
    , m_action{new ActionButton{ButtonKind::Secondary, this}}
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(QStringLiteral("action"));
    m_action->hide();

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(new EmptyTable{this}, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &action, const QString &iconName)
{
    m_action->setText(action);
    m_action->setIconName(iconName);
    m_action->setVisible(!action.isEmpty());
}

}  // namespace tablee::ui
