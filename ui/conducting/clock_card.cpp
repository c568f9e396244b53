#include "conducting/clock_card.h"

#include "common/field_keys.h"
#include "common/flow_layout.h"
#include "common/plain_label.h"
#include "common/round_clock.h"
#include "common/spacing.h"
#include "common/state_mark.h"
#include "common/unshifted_digits.h"
#include "conducting/wanted_time.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace tablee::ui {

namespace {
constexpr int clockSize = 200;
constexpr int leastClock = 120;  ///< in a small window
constexpr int timeWidth = 92;
constexpr int longestTime = 20;  ///< letters
}  // namespace

ClockCard::ClockCard(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_clock{new RoundClock{this}}
    , m_mark{new StateMark{this}}
    , m_state{new PlainLabel{TextRole::List, this}}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_next{new PlainLabel{TextRole::Text, this}}
    , m_time{new QLineEdit{this}}
    , m_primaryButton{new ActionButton{ButtonKind::Primary, ButtonSize::Clock, this}}
    , m_lessButton{new ActionButton{ButtonKind::Secondary, ButtonSize::Clock, this}}
    , m_moreButton{new ActionButton{ButtonKind::Secondary, ButtonSize::Clock, this}}
    , m_nextButton{new ActionButton{ButtonKind::Secondary, ButtonSize::Clock, this}}
    , m_backButton{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_undoButton{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    m_clock->setMinimumSize(leastClock, leastClock);
    m_clock->setMaximumSize(clockSize, clockSize);
    m_state->setBold(true);
    m_state->setOneLine(true);
    m_state->setTone(Tone::Pine);
    m_next->setTone(Tone::Second);
    m_nextButton->setIconName(QStringLiteral("skip-forward"), ActionButton::IconPlace::Trailing);
    m_undoButton->setIconName(QStringLiteral("undo-2"));
    m_backButton->setIconName(QStringLiteral("skip-back"));
    // A click leaves the focus where it was: Space goes on to mean start or pause.
    for (ActionButton *button :
        {m_primaryButton, m_lessButton, m_moreButton, m_nextButton, m_backButton, m_undoButton})
        button->setFocusPolicy(Qt::TabFocus);
    m_clock->setObjectName(QStringLiteral("clock"));
    m_primaryButton->setObjectName(QStringLiteral("primary"));
    m_nextButton->setObjectName(QStringLiteral("next"));
    m_lessButton->setObjectName(QStringLiteral("minuteLess"));
    m_moreButton->setObjectName(QStringLiteral("minuteMore"));
    m_backButton->setObjectName(QStringLiteral("back"));
    m_undoButton->setObjectName(QStringLiteral("undoLast"));
    m_state->setObjectName(QStringLiteral("state"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_time->setObjectName(QStringLiteral("timeLeft"));
    m_time->setFixedWidth(timeWidth);
    m_time->setMaxLength(longestTime);
    m_time->installEventFilter(this);
    m_next->setObjectName(QStringLiteral("stepAfter"));

    auto *corner = new QHBoxLayout;
    corner->addWidget(m_mark);
    corner->addWidget(m_state);
    corner->addStretch();
    corner->addWidget(m_backButton);
    corner->addWidget(m_undoButton);
    corner->setSpacing(gap::small);

    // In a language of long words the last of them stands in a second line.
    auto *keys = new FlowLayout;
    for (ActionButton *button : {m_primaryButton, m_lessButton, m_moreButton, m_nextButton})
        keys->addWidget(button);

    auto *words = new QVBoxLayout;
    words->setSpacing(gap::inWord);
    words->addStretch(1);
    words->addLayout(corner);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_time);
    words->addLayout(head);
    words->addWidget(m_next);
    words->addSpacing(gap::large);
    words->addLayout(keys);
    words->addStretch(2);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    row->setSpacing(gap::large);
    row->addWidget(m_clock);
    row->addLayout(words, 1);

    connect(m_time, &QLineEdit::returnPressed, this, &ClockCard::takeTime);
    connect(m_primaryButton, &QPushButton::clicked, this, &ClockCard::primaryPressed);
    connect(m_lessButton, &QPushButton::clicked, this, &ClockCard::minuteTaken);
    connect(m_moreButton, &QPushButton::clicked, this, &ClockCard::minuteAdded);
    connect(m_nextButton, &QPushButton::clicked, this, &ClockCard::nextPressed);
    connect(m_backButton, &QPushButton::clicked, this, &ClockCard::backPressed);
    connect(m_undoButton, &QPushButton::clicked, this, &ClockCard::undoPressed);
    retranslate();
}

void ClockCard::showStep(const QString &title, const QString &next, Primary primary, bool begun)
{
    m_title->setText(title);
    m_next->setText(next);
    m_primary = primary;
    m_begun = begun;
    nameButtons();
}

void ClockCard::showClock(const ClockFace &face)
{
    const bool otherState = face.state != m_face.state;
    m_face = face;
    m_clock->setFace(face);
    m_mark->setState(face.state);
    if (otherState)
        nameButtons();
}

void ClockCard::setSaving(bool saving)
{
    m_saving = saving;
    nameButtons();
}

void ClockCard::setUndoable(bool undoable)
{
    m_undoButton->setEnabled(undoable);
}

void ClockCard::setBackPossible(bool possible)
{
    m_backButton->setVisible(possible);
}

void ClockCard::askForTime()
{
    m_time->setFocus(Qt::ShortcutFocusReason);
}

/// Whoever goes on by the keys of the evening meant no time: in an empty field "F" and "." are for the
/// screen,
/// "+" adds a minute. Once a time is begun, every key is a part of it, or a slip in it, which Enter tells:
/// the room must not read "Thank you" for a digit too many. Digits are read without Shift too.
bool ClockCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_time || event->type() != QEvent::KeyPress)
        return Retranslated<Card>::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    const QString written = m_time->text();
    const auto digit = unshiftedDigit(press);
    const bool takesMinute = press.key() == Qt::Key_Minus && written.isEmpty();
    if (digit && !takesMinute) {
        m_time->insert(*digit);
        return true;
    }
    const auto mayStand = [&](const QString &then) {
        return !written.isEmpty() || mayBeginTime(then);
    };
    if (belongsIn(*m_time, press, mayStand))
        return Retranslated<Card>::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ClockCard::takeTime()
{
    const QString typed = m_time->text();
    const WantedTime wanted = readWantedTime(typed);
    if (wanted.until || wanted.left)
        m_time->clear();
    else
        m_time->selectAll();
    emit timeTyped(typed);
}

void ClockCard::nameButtons()
{
    switch (m_primary) {
    case Primary::Start:
        m_primaryButton->setText(tr("Start"));
        m_primaryButton->setIconName(QStringLiteral("play"));
        break;
    case Primary::Pause:
        m_primaryButton->setText(tr("Pause"));
        m_primaryButton->setIconName(QStringLiteral("pause"));
        break;
    case Primary::GoOn:
        m_primaryButton->setText(tr("Go on"));
        m_primaryButton->setIconName(QStringLiteral("play"));
        break;
    case Primary::Finish:
        m_primaryButton->setText(tr("See the report"));
        m_primaryButton->setIconName(QStringLiteral("file-text"));
        break;
    }
    const bool through = m_primary == Primary::Finish;
    hintAtKey();
    m_nextButton->setText(m_begun ? tr("Next") : tr("Skip"));
    for (ActionButton *button : {m_lessButton, m_moreButton, m_nextButton})
        button->setVisible(!through);
    m_clock->setVisible(!through);
    m_mark->setVisible(!through);
    m_state->setVisible(!through);
    m_time->setVisible(!through);

    switch (m_face.state) {
    case ClockState::Ready:
        m_state->setText(tr("ready"));
        break;
    case ClockState::Running:
        m_state->setText(tr("running"));
        break;
    case ClockState::LastFifth:
        m_state->setText(tr("nearly there"));
        break;
    case ClockState::LastTwentieth:
        m_state->setText(tr("time to close"));
        break;
    case ClockState::Over:
        m_state->setText(tr("over time"));
        break;
    case ClockState::Paused:
        m_state->setText(tr("paused"));
        break;
    }
}

/// The primary button is as wide with either hint, so that its neighbours stay under the mouse.
void ClockCard::hintAtKey()
{
    // Only a sign: the word stands in the corner of the window, and here it would push the others away.
    const QString saving = QStringLiteral("…");
    m_primaryButton->setShortcutHint(m_saving ? tr("Space") : saving);
    const int otherwise = m_primaryButton->sizeHint().width();
    m_primaryButton->setShortcutHint(m_saving ? saving : tr("Space"));
    m_primaryButton->setMinimumWidth(std::max(otherwise, m_primaryButton->sizeHint().width()));
}

void ClockCard::retranslate()
{
    m_lessButton->setText(tr("− 1 min"));
    m_moreButton->setText(tr("+ 1 min"));
    m_time->setPlaceholderText(tr("Set to"));
    m_time->setAccessibleName(tr("Set the time left"));
    m_time->setToolTip(
        tr("Minutes that are left from now on (5 or 5:30), or when it is to end (20h45 or 8:45 pm)"));
    m_undoButton->setText(tr("Undo"));
    m_backButton->setText(tr("Back"));
    nameButtons();
}

}  // namespace tablee::ui
