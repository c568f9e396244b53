#include "starting/community_name.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/restyle.h"
#include "common/spacing.h"
#include "directory/name_text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace tablee::ui {

namespace {
constexpr int lineWidth = 344;
}  // namespace

CommunityName::CommunityName(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_name{new PlainLabel{TextRole::Section, this}}
    , m_pencil{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_line{new QLineEdit{this}}
    , m_keep{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_save{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
    , m_refusal{new PlainLabel{TextRole::List, this}}
{
    m_name->setTone(Tone::Second);
    m_name->setRunningOn();
    m_name->setObjectName(QStringLiteral("communityName"));
    m_pencil->setIconName(QStringLiteral("pencil"));
    m_pencil->setObjectName(QStringLiteral("renameCommunity"));
    m_line->setObjectName(QStringLiteral("newCommunityName"));
    m_line->setFixedWidth(lineWidth);
    m_keep->setObjectName(QStringLiteral("keepCommunityName"));
    m_save->setObjectName(QStringLiteral("saveCommunityName"));
    m_refusal->setTone(Tone::Error);
    m_refusal->setRunningOn();
    m_refusal->setObjectName(QStringLiteral("communityNameRefused"));

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(reading());
    column->addLayout(writing());
    connect(m_pencil, &QPushButton::clicked, this, &CommunityName::ask);
    connect(m_line, &QLineEdit::returnPressed, this, &CommunityName::save);
    connect(m_line, &QLineEdit::textEdited, this, [this] { refuse(false); });
    connect(m_save, &QPushButton::clicked, this, &CommunityName::save);
    connect(m_keep, &QPushButton::clicked, this, &CommunityName::leave);
    showWriting(false);
    hide();
    retranslate();
}

QBoxLayout *CommunityName::reading()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_name);
    row->addWidget(m_pencil);
    row->addStretch(1);
    return row;
}

QBoxLayout *CommunityName::writing()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_line);
    row->addWidget(m_save);
    row->addWidget(m_keep);
    row->addWidget(m_refusal);
    row->addStretch(1);
    return row;
}

void CommunityName::setName(const QString &name)
{
    if (name == m_name->text())
        return;
    m_name->setText(name);
    setVisible(!name.isEmpty());
    showWriting(false);
}

void CommunityName::ask()
{
    m_line->setText(m_name->text());
    m_line->selectAll();
    showWriting(true);
    m_line->setFocus();
}

void CommunityName::save()
{
    const QString name = cleanName(m_line->text());
    if (name.isEmpty()) {
        refuse(true);
        m_line->setFocus();
        return;
    }
    leave();
    if (name != m_name->text())
        emit renamed(name);
}

/// Whoever came by the keyboard goes on from where it began.
void CommunityName::leave()
{
    showWriting(false);
    m_pencil->setFocus();
}

void CommunityName::showWriting(bool writing)
{
    m_name->setVisible(!writing);
    m_pencil->setVisible(!writing);
    m_line->setVisible(writing);
    m_save->setVisible(writing);
    m_keep->setVisible(writing);
    refuse(false);
}

void CommunityName::refuse(bool refused)
{
    m_refusal->setVisible(refused);
    m_line->setAccessibleDescription(refused ? m_refusal->text() : QString{});
    restyle(*m_line, "faulty", refused);
}

void CommunityName::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_line->isVisible())
        leave();
    else
        QWidget::keyPressEvent(event);
}

void CommunityName::retranslate()
{
    m_pencil->setAccessibleName(tr("Correct the name of the community"));
    m_pencil->setToolTip(tr("Correct the name of the community"));
    m_line->setAccessibleName(tr("Name of the community"));
    m_save->setText(tr("Correct"));
    m_keep->setText(tr("Leave as it is"));
    m_refusal->setText(tr("A community needs a name."));
    if (m_refusal->isVisible())
        m_line->setAccessibleDescription(m_refusal->text());
}

}  // namespace tablee::ui
