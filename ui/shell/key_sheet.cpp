#include "shell/key_sheet.h"

#include "common/action_button.h"
#include "common/page_scroll.h"
#include "common/plain_label.h"
#include "common/spacing.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>
#include <QVariant>

namespace tablee::ui {

namespace {

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}

QString keysOf(const QAction &action)
{
    const QString all = action.property("allKeys").toString();
    if (!all.isEmpty())
        return all;
    const QString beside = action.text().section(u'\t', 1);
    return beside.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : beside;
}

void collect(const QMenu &menu, std::vector<KeyLine> &lines)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            collect(*action->menu(), lines);
        else if (const QString keys = keysOf(*action); !keys.isEmpty())
            lines.push_back({withoutMnemonic(action->text().section(u'\t', 0, 0)), keys});
    }
}

}  // namespace

std::vector<KeyGroup> keyGroups(const QMenuBar &bar)
{
    std::vector<KeyGroup> groups;
    for (const QAction *action : bar.actions()) {
        KeyGroup group{withoutMnemonic(action->text()), {}};
        if (action->menu() != nullptr)
            collect(*action->menu(), group.lines);
        if (!group.lines.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

KeySheet::KeySheet(const QMenuBar &bar, QWidget *window)
    : Retranslated<Card>(window)
    , m_bar{bar}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_close{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    setObjectName(QStringLiteral("keySheet"));
    setFocusPolicy(Qt::ClickFocus);
    m_close->setIconName(QStringLiteral("x"));
    connect(m_close, &QPushButton::clicked, this, &KeySheet::leave);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(gap::page, gap::large, gap::page, gap::large);
    column->setSpacing(gap::small);
    column->addLayout(head);
    window->installEventFilter(this);
    hide();
    retranslate();
}

void KeySheet::toggle()
{
    if (isVisible()) {
        leave();
        return;
    }
    m_before = window()->focusWidget();
    fill();
    place();
    show();
    raise();
    setFocus();
}

/// The keys go where they went before: hidden with the keyboard, it would hand it to whatever field is next.
void KeySheet::leave()
{
    if (m_before)
        m_before->setFocus();
    else
        clearFocus();
    hide();
}

std::vector<KeyGroup> KeySheet::groups() const
{
    std::vector<KeyGroup> groups = keyGroups(m_bar);
    groups.push_back({tr("On the tables, and when something is asked"),
        {{tr("From person to person, from table to table; over a neighbour: why together?"),
             tr("Arrow keys")},
            {tr("Take somebody, and seat them there; close or open a table"), tr("Enter")},
            {tr("Put back; leave a field"), tr("Esc")},
            {tr("The quiet answer to a question: everything stays as it is"), tr("Enter or Esc")},
            {tr("To the other answers, which Enter presses"), tr("Tab")}}});
    return groups;
}

void KeySheet::fill()
{
    delete m_lines;
    auto *lines = new QWidget;
    m_lines = new PageScroll{lines, this};
    layout()->addWidget(m_lines);
    auto *columns = new QHBoxLayout{lines};
    columns->setContentsMargins({});
    columns->setSpacing(gap::column);
    const std::vector<KeyGroup> all = groups();
    qsizetype total = 0;
    for (const KeyGroup &group : all)
        total += static_cast<qsizetype>(group.lines.size()) + 2;
    QGridLayout *grid = nullptr;
    qsizetype placed = 0;
    for (const KeyGroup &group : all) {
        const auto rows = static_cast<qsizetype>(group.lines.size()) + 2;
        // Two columns, as even as the groups allow.
        if (grid == nullptr || (columns->count() == 1 && placed * 2 + rows >= total)) {
            auto *column = new QVBoxLayout;
            grid = new QGridLayout;
            grid->setHorizontalSpacing(gap::page);
            grid->setVerticalSpacing(gap::inWord);
            column->addLayout(grid);
            column->addStretch(1);
            columns->addLayout(column);
        }
        auto *title = new PlainLabel{group.title, TextRole::Section, lines};
        grid->addWidget(title, grid->rowCount(), 0, 1, 2);
        for (const KeyLine &line : group.lines) {
            const int row = grid->rowCount();
            auto *keys = new PlainLabel{line.keys, TextRole::List, lines};
            keys->setOneLine(true);
            keys->setBold(true);
            keys->setTone(Tone::Pine);
            auto *name = new PlainLabel{line.name, TextRole::List, lines};
            name->setRunningOn();
            grid->addWidget(keys, row, 0, Qt::AlignTop);
            grid->addWidget(name, row, 1);
        }
        placed += rows;
    }
    // A sheet that is up already shows no new child by itself, and counts no hidden one.
    m_lines->show();
}

/// In the middle of the window; in a small one it scrolls.
void KeySheet::place()
{
    layout()->activate();
    const QSize wanted = sizeHint().boundedTo(parentWidget()->size());
    const QSize room = parentWidget()->size() - wanted;
    setGeometry(QRect{QPoint{room.width() / 2, room.height() / 2}, wanted});
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

void KeySheet::mousePressEvent(QMouseEvent *)
{
    leave();
}

bool KeySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

void KeySheet::retranslate()
{
    m_title->setText(tr("All keys"));
    m_close->setText(tr("Close"));
    if (isVisible()) {
        fill();
        place();
    }
}

}  // namespace tablee::ui
