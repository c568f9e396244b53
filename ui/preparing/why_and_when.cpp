#include "preparing/why_and_when.h"

#include "common/action_button.h"
#include "common/day_field.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/stepper.h"
#include "common/text_field.h"
#include "preparing/invitation_menu.h"
#include "preparing/time_fields.h"
#include "sessions/prepared_agenda.h"
#include "sessions/table_places.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTimeEdit>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

constexpr int purposeHeight = 72;
constexpr int mostSeats = 12;

QVBoxLayout *labelled(PlainLabel *label, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(gap::inWord);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

/// What was typed is given back only where the session itself has another text now.
template <typename Field> void showText(Field &field, const QString &before, const QString &now)
{
    if (before == now)
        return;
    if constexpr (requires { field.setPlainText(now); })
        field.setPlainText(now);
    else
        field.setText(now);
}

}  // namespace

WhyAndWhen::WhyAndWhen(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_purposeLabel{new PlainLabel{TextRole::List, this}}
    , m_purpose{new QPlainTextEdit{this}}
    , m_title{addField("sessionTitle")}
    , m_day{new DayField{this}}
    , m_timeLabel{new PlainLabel{TextRole::List, this}}
    , m_time{new QTimeEdit{this}}
    , m_announced{new QCheckBox{this}}
    , m_place{addField("sessionPlace")}
    , m_closesLabel{new PlainLabel{TextRole::List, this}}
    , m_closes{new QTimeEdit{this}}
    , m_closesAtAll{new ActionButton{ButtonKind::Secondary, this}}
    , m_seatsLabel{new PlainLabel{TextRole::List, this}}
    , m_seats{new Stepper{this}}
    , m_coming{new PlainLabel{TextRole::Text, this}}
    , m_check{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_invite{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_invitations{new InvitationMenu{m_invite}}
    , m_begin{new ActionButton{ButtonKind::Primary, ButtonSize::Clock, this}}
{
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_purpose->setTabChangesFocus(true);
    m_purpose->setFixedHeight(purposeHeight);
    m_purpose->document()->setDocumentMargin(0);  // its words begin where those of the other fields do
    m_purpose->installEventFilter(this);
    m_day->line().setObjectName(QStringLiteral("startDate"));
    m_time->setObjectName(QStringLiteral("startTime"));
    m_announced->setObjectName(QStringLiteral("announced"));
    m_closes->setObjectName(QStringLiteral("closingTime"));
    m_closesAtAll->setObjectName(QStringLiteral("sayClosing"));
    m_seats->setObjectName(QStringLiteral("seatsPerTable"));
    m_seats->setRange(2, mostSeats);
    m_coming->setObjectName(QStringLiteral("expectedSum"));
    m_coming->setTone(Tone::Second);
    m_check->setObjectName(QStringLiteral("checkRoom"));
    m_invite->setObjectName(QStringLiteral("invite"));
    m_begin->setObjectName(QStringLiteral("beginSession"));
    m_begin->setIconName(QStringLiteral("door-open"));
    for (PlainLabel *label : {m_purposeLabel, m_timeLabel, m_closesLabel, m_seatsLabel})
        label->setBold(true);
    for (QTimeEdit *edit : {m_time, m_closes})
        edit->setKeyboardTracking(false);
    layOut();
    connectFields();
    retranslate();
}

TextField *WhyAndWhen::addField(const char *name)
{
    auto *field = new TextField{this};
    field->line().setObjectName(QLatin1String{name});
    return field;
}

void WhyAndWhen::setWords(const SessionWords &words)
{
    m_words = words;
    retranslate();
}

void WhyAndWhen::setToday(QDate today)
{
    m_day->setToday(today);
}

void WhyAndWhen::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::medium);
    grid->setVerticalSpacing(gap::medium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addLayout(labelled(m_purposeLabel, m_purpose), 0, 0, 1, 2);
    grid->addWidget(m_title, 1, 0, 1, 2);
    grid->addLayout(dayAndHour(), 2, 0, 1, 2);
    grid->addWidget(m_announced, 3, 0, 1, 2);
    grid->addWidget(m_place, 4, 0, 1, 2);
    auto *closing = labelled(m_closesLabel, m_closes);
    closing->addWidget(m_closesAtAll, 0, Qt::AlignLeft);
    grid->addLayout(closing, 5, 0);
    auto *seats = labelled(m_seatsLabel, m_seats);
    seats->setAlignment(m_seats, Qt::AlignLeft);
    grid->addLayout(seats, 5, 1);
    auto *inside = new QVBoxLayout{this};
    inside->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    inside->setSpacing(gap::medium);
    inside->addLayout(grid);
    inside->addStretch(1);
    inside->addWidget(m_coming);
    inside->addWidget(m_begin);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_check);
    foot->addStretch(1);
    foot->addWidget(m_invite);
    inside->addLayout(foot);
}

/// A day has more letters than an hour, and its calendar beside them.
QBoxLayout *WhyAndWhen::dayAndHour()
{
    auto *hour = labelled(m_timeLabel, m_time);
    hour->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::medium);
    row->addWidget(m_day, 3, Qt::AlignTop);
    row->addLayout(hour, 2);
    return row;
}

void WhyAndWhen::connectFields()
{
    for (TextField *field : {m_title, m_place})
        connect(field, &TextField::editingFinished, this, &WhyAndWhen::commitTexts);
    connect(m_day, &DayField::dayChanged, this, &WhyAndWhen::commitTimes);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhyAndWhen::commitTimes);
    connect(m_closes, &QTimeEdit::timeChanged, this, &WhyAndWhen::commitTimes);
    connect(m_announced, &QCheckBox::toggled, this, [this](bool announced) {
        if (m_filling)
            return;
        takeTyped();
        emit edited({QStringLiteral("announced"), [announced](PreparedSession &session) {
                         session.announced = announced;
                     }});
    });
    connect(m_closesAtAll, &QPushButton::clicked, this, [this] {
        takeTyped();
        // Half an hour after the agenda ends is what rooms are often booked for.
        emit edited({QStringLiteral("closes"), [](PreparedSession &session) {
                         session.roomClosesAt = plannedEnd(session) + Milliseconds{30min}.count();
                     }});
    });
    connect(m_seats, &Stepper::valueChanged, this, [this](int seats) {
        if (m_filling)
            return;
        takeTyped();
        emit edited({QStringLiteral("seats"), [seats](PreparedSession &session) {
                         setSeatsPerTable(session, seats);
                     }});
    });
    connect(m_check, &QPushButton::clicked, this, &WhyAndWhen::checkRequested);
    connect(m_invite, &QPushButton::clicked, this,
        [this] { m_invitations->popup(m_invite->mapToGlobal(m_invite->rect().bottomLeft())); });
    connect(m_invitations, &InvitationMenu::invitationRequested, this, &WhyAndWhen::invitationRequested);
    connect(m_invitations, &InvitationMenu::addressesRequested, this, &WhyAndWhen::addressesRequested);
    connect(m_begin, &QPushButton::clicked, this, &WhyAndWhen::beginRequested);
}

bool WhyAndWhen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_purpose && event->type() == QEvent::FocusOut)
        commitTexts();
    return Retranslated<Card>::eventFilter(watched, event);
}

void WhyAndWhen::commit()
{
    commitTexts();
    takeTyped();
}

void WhyAndWhen::takeTyped()
{
    m_day->commit();
    for (QTimeEdit *edit : {m_time, m_closes})
        edit->interpretText();
}

void WhyAndWhen::commitTexts()
{
    const QString purpose = m_purpose->toPlainText().trimmed();
    const QString title = m_title->text().trimmed();
    const QString place = m_place->text().trimmed();
    if (purpose != m_session.purpose)
        emit edited({QStringLiteral("purpose"), [purpose](PreparedSession &session) {
                         session.purpose = purpose;
                     }});
    if (title != m_session.title)
        emit edited({QStringLiteral("title"), [title](PreparedSession &session) {
                         session.title = title;
                     }});
    if (place != m_session.place)
        emit edited({QStringLiteral("place"), [place](PreparedSession &session) {
                         session.place = place;
                     }});
}

QDateTime WhyAndWhen::typedStart() const
{
    QDateTime start = localTime(m_session.startsAt, m_session.zone);
    start.setDate(m_day->day());
    start.setTime(m_time->time());
    return start;
}

/// The hour in the field, on the day of the session or the night after it.
qint64 WhyAndWhen::closingAfter(qint64 startsAt) const
{
    QDateTime closes = localTime(startsAt, m_session.zone);
    closes.setTime(m_closes->time());
    return (closes.toMSecsSinceEpoch() > startsAt ? closes : closes.addDays(1)).toMSecsSinceEpoch();
}

void WhyAndWhen::commitTimes()
{
    if (m_filling)
        return;
    const qint64 startsAt = typedStart().toMSecsSinceEpoch();
    const auto closes
        = m_session.roomClosesAt ? std::optional{closingAfter(startsAt)} : std::optional<qint64>{};
    if (startsAt != m_session.startsAt || closes != m_session.roomClosesAt)
        emit edited({QStringLiteral("times"), [startsAt, closes](PreparedSession &session) {
                         session.startsAt = startsAt;
                         session.roomClosesAt = closes;
                     }});
}

void WhyAndWhen::showSession(const PreparedSession &session)
{
    const PreparedSession before = std::exchange(m_session, session);
    showText(*m_purpose, before.purpose, session.purpose);
    showText(*m_title, before.title, session.title);
    showText(*m_place, before.place, session.place);
    showTimes();
}

void WhyAndWhen::showAnew(const PreparedSession &session)
{
    m_session = session;
    m_purpose->setPlainText(session.purpose);
    m_title->setText(session.title);
    m_place->setText(session.place);
    m_day->setDayAnew(localTime(session.startsAt, session.zone).date());
    showTimes();
}

void WhyAndWhen::showTimes()
{
    m_filling = true;
    const QDateTime start = localTime(m_session.startsAt, m_session.zone);
    m_day->setDay(start.date());
    m_time->setTime(start.time());
    m_announced->setChecked(m_session.announced);
    m_closes->setVisible(m_session.roomClosesAt.has_value());
    m_closesAtAll->setVisible(!m_session.roomClosesAt);
    if (m_session.roomClosesAt)
        m_closes->setTime(localTime(*m_session.roomClosesAt, m_session.zone).time());
    m_seats->setValue(m_session.seatsPerTable);
    m_filling = false;
}

void WhyAndWhen::begin()
{
    m_purpose->setFocus();
}

void WhyAndWhen::setHere(int here, int expected)
{
    m_here = here;
    m_expected = expected;
    showBegin();
}

void WhyAndWhen::showBegin()
{
    if (m_expected == 0)
        m_coming->setText(tr("Nobody is expected by name; people can be noted as they come."));
    else if (m_here == m_expected)
        m_coming->setText(tr("%n expected, and here when the doors open.", nullptr, m_expected));
    else
        m_coming->setText(tr("%1 of %n expected are here.", nullptr, m_expected).arg(m_here));
}

void WhyAndWhen::retranslate()
{
    m_filling = true;
    m_day->setLanguage(m_words.language);
    for (QTimeEdit *edit : {m_time, m_closes})
        speakHour(*edit, m_words);
    m_filling = false;
    m_purposeLabel->setText(tr("Why do we meet?"));
    m_purpose->setAccessibleName(tr("Why do we meet?"));
    m_purpose->setPlaceholderText(tr("So that neighbours find out who can repair what"));
    m_title->setLabel(tr("Title"));
    m_title->line().setPlaceholderText(titleOf({}));
    m_day->setLabel(tr("Day"));
    m_timeLabel->setText(tr("Begins at"));
    m_time->setAccessibleName(tr("Begins at"));
    m_announced->setText(tr("Announce this date"));
    m_announced->setToolTip(
        tr("The room and the reports of earlier evenings tell it as the next date. Inviting people "
           "announces it too."));
    m_announced->setAccessibleDescription(m_announced->toolTip());
    m_place->setLabel(tr("Place"));
    m_closesLabel->setText(tr("Room closes at"));
    m_closes->setAccessibleName(tr("Room closes at"));
    m_closesAtAll->setText(tr("Say when"));
    m_seatsLabel->setText(tr("People at a table"));
    m_seats->setWords(tr("People at a table"));
    m_check->setText(tr("Check the room first"));
    m_invite->setText(tr("Invite…"));
    m_invitations->retranslate();
    m_begin->setText(tr("Open the doors"));
    showBegin();
}

}  // namespace tablee::ui
