#include "common/day_calendar.h"

#include "common/icon.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QSize>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr QSize leastMonth{308, 264};  // each day as large as a finger

// Qt's own names for the parts of its calendar.
const QString earlierMonth = QStringLiteral("qt_calendar_prevmonth");
const QString laterMonth = QStringLiteral("qt_calendar_nextmonth");

}  // namespace

DayCalendar::DayCalendar(QWidget *parent)
    : Retranslated<QFrame>(parent, Qt::Popup)
    , m_month{new QCalendarWidget{this}}
{
    setObjectName(QStringLiteral("dayCalendar"));
    m_month->setObjectName(QStringLiteral("month"));
    m_month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_month->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_month->setGridVisible(false);
    m_month->setMinimumSize(leastMonth);
    auto *inside = new QVBoxLayout{this};
    inside->setContentsMargins(gap::small, gap::small, gap::small, gap::small);
    inside->addWidget(m_month);
    // One press is enough to choose, as Enter is.
    const auto choose = [this](QDate day) {
        hide();
        emit chosen(day);
    };
    connect(m_month, &QCalendarWidget::clicked, this, choose);
    connect(m_month, &QCalendarWidget::activated, this, [this, choose](QDate day) {
        if (isVisible())
            choose(day);
    });
    for (QWidget *part : m_month->findChildren<QWidget *>())
        part->installEventFilter(this);
    look();
    retranslate();
}

void DayCalendar::setNames(const QLocale &locale)
{
    m_month->setLocale(locale);
    m_month->setFirstDayOfWeek(locale.firstDayOfWeek());
}

void DayCalendar::popUp(const QWidget &field, QDate day)
{
    m_month->setSelectedDate(day);
    adjustSize();
    const QRect room = field.screen()->availableGeometry();
    const QRect below{field.mapToGlobal(QPoint{0, field.height() + gap::inWord}), size()};
    const int above = field.mapToGlobal(QPoint{}).y() - gap::inWord - height();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
        below.bottom() <= room.bottom() ? below.y() : std::max(room.top(), above));
    show();
    m_month->setFocus();
}

/// Qt chooses the day on the way out of its calendar as well.
bool DayCalendar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
        return true;
    }
    return Retranslated<QFrame>::eventFilter(watched, event);
}

void DayCalendar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        look();
    Retranslated<QFrame>::changeEvent(event);
}

/// What Qt's calendar keeps to itself, away from palette and style sheet.
void DayCalendar::look()
{
    const Theme &colours = themeOf(*this);
    QTextCharFormat day;
    day.setForeground(colours.ink);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        m_month->setWeekdayTextFormat(weekend, day);
    QTextCharFormat head;
    head.setForeground(colours.ink2);
    head.setBackground(colours.surface);
    m_month->setHeaderTextFormat(head);
    if (auto *earlier = m_month->findChild<QToolButton *>(earlierMonth))
        earlier->setIcon(icon(QStringLiteral("chevron-left"), colours.ink));
    if (auto *later = m_month->findChild<QToolButton *>(laterMonth))
        later->setIcon(icon(QStringLiteral("chevron-right"), colours.ink));
}

void DayCalendar::retranslate()
{
    m_month->setAccessibleName(tr("Choose a day"));
    if (auto *earlier = m_month->findChild<QToolButton *>(earlierMonth))
        earlier->setAccessibleName(tr("The month before"));
    if (auto *later = m_month->findChild<QToolButton *>(laterMonth))
        later->setAccessibleName(tr("The month after"));
}

}  // namespace tablee::ui
