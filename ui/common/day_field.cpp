#include "common/day_field.h"

#include "common/day_calendar.h"
#include "common/icon.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/theme.h"
#include "language/day_reading.h"
#include "language/region.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace tablee::ui {

namespace {

/// Weeks begin on Monday in both, as they do where the program is at home.
QLocale localeFor(Language language)
{
    return language == Language::French ? QLocale{QLocale::French, QLocale::France}
                                        : QLocale{QLocale::English, QLocale::UnitedKingdom};
}

bool opensCalendar(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F4 || event.key() == Qt::Key_Down;
}

}  // namespace

DayField::DayField(QWidget *parent)
    : Retranslated<TextField>(parent)
    , m_understood{new PlainLabel{TextRole::Caption, this}}
    , m_open{line().addAction(QIcon{}, QLineEdit::TrailingPosition)}
    , m_calendar{new DayCalendar{this}}
{
    m_understood->setObjectName(QStringLiteral("dayUnderstood"));
    m_understood->hide();
    m_open->setObjectName(QStringLiteral("openCalendar"));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(&line()) + 1, m_understood);
    line().installEventFilter(this);
    connect(&line(), &QLineEdit::textEdited, this, &DayField::showUnderstood);
    connect(this, &TextField::editingFinished, this, &DayField::commit);
    connect(m_open, &QAction::triggered, this, &DayField::openCalendar);
    connect(m_calendar, &DayCalendar::chosen, this, &DayField::take);
    look();
    retranslate();
}

void DayField::setLanguage(Language language)
{
    m_language = language;
    m_calendar->setNames(localeFor(language));
    showDay();
}

void DayField::setToday(QDate today)
{
    m_today = today;
    showUnderstood();
}

void DayField::setDay(QDate day)
{
    if (m_day != day)
        setDayAnew(day);
}

void DayField::setDayAnew(QDate day)
{
    m_day = day;
    showDay();
}

std::optional<QDate> DayField::written() const
{
    return readDay(text(), m_today.isValid() ? m_today : m_day);
}

void DayField::commit()
{
    if (!line().isModified())
        return;
    if (const auto day = written())
        take(*day);
    else
        setError(tr("Write a day such as %1. Until then it is %2.")
                     .arg(tr("12 March or 12/3"), dateText(m_day, m_language)));
}

void DayField::take(QDate day)
{
    const bool isOther = day != m_day;
    setDayAnew(day);
    if (isOther)
        emit dayChanged(day);
}

void DayField::showDay()
{
    setText(localeFor(m_language).toString(m_day, QStringLiteral("ddd d MMM yyyy")));
    line().setModified(false);
    line().setCursorPosition(0);
    showUnderstood();
}

/// Below what is being written stands the day it means; below a day that stands, only that it is past.
void DayField::showUnderstood()
{
    const bool isWritten = line().isModified();
    const auto meant = isWritten ? written() : std::optional{m_day};
    const bool isPast = meant && m_today.isValid() && *meant < m_today;
    const QString day = dateText(meant.value_or(QDate{}), m_language);
    setError({});
    m_understood->setTone(isPast ? Tone::Warning : Tone::Second);
    m_understood->setText(isPast ? tr("%1 is past.").arg(day) : day);
    m_understood->setVisible(isPast || (isWritten && meant));
    line().setAccessibleDescription(m_understood->text());
}

void DayField::openCalendar()
{
    commit();
    m_calendar->popUp(line(), m_day);
}

bool DayField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &line() && event->type() == QEvent::KeyPress
        && opensCalendar(*static_cast<QKeyEvent *>(event))) {
        openCalendar();
        return true;
    }
    return Retranslated<TextField>::eventFilter(watched, event);
}

void DayField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        look();
    Retranslated<TextField>::changeEvent(event);
}

void DayField::look()
{
    m_open->setIcon(icon(QStringLiteral("calendar-days"), themeOf(*this).ink2));
}

void DayField::retranslate()
{
    m_open->setToolTip(tr("Choose in a calendar (Down)"));
    line().findChild<QToolButton *>()->setAccessibleName(tr("Choose in a calendar"));
    showUnderstood();
}

}  // namespace tablee::ui
