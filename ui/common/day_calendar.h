#pragma once

#include "common/retranslated.h"

#include <QDate>
#include <QFrame>
#include <QLocale>

class QCalendarWidget;

namespace tablee::ui {

/// A month to choose a day from, over the page until one is chosen. Arrows go from day to day, Page Up and
/// Page Down from month to month; Enter chooses, Esc leaves all as it is.
class DayCalendar final : public Retranslated<QFrame> {
    Q_OBJECT

public:
    explicit DayCalendar(QWidget *parent);

    /// The names of months and days, and the day with which a week begins.
    void setNames(const QLocale &locale);
    /// Below `field`, with `day` marked.
    void popUp(const QWidget &field, QDate day);

signals:
    void chosen(QDate day);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    void look();

    QCalendarWidget *m_month;
};

}  // namespace tablee::ui
