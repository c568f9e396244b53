#pragma once

#include "common/retranslated.h"
#include "common/text_field.h"
#include "language/words.h"

#include <QDate>

#include <optional>

class QAction;

namespace tablee::ui {

class DayCalendar;
class PlainLabel;

/// A day, written as one likes ("12/3", "12 mars", "friday") or chosen from a calendar. While it is written,
/// the day that is understood stands below; one that is past is told.
class DayField final : public Retranslated<TextField> {
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    /// How the day is told: its own words follow the language of the desk.
    void setLanguage(Language language);
    /// By which "12/3" is the next one, and a day is past. None is past until this is known.
    void setToday(QDate today);
    /// What is being written stays where the day is the one it was.
    void setDay(QDate day);
    /// Nothing that was written stays.
    void setDayAnew(QDate day);
    QDate day() const { return m_day; }
    /// What is written and not told yet.
    void commit();

signals:
    void dayChanged(QDate day);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    void showDay();
    void showUnderstood();
    std::optional<QDate> written() const;
    void take(QDate day);
    void openCalendar();
    void look();

    Language m_language = Language::English;
    QDate m_today;
    QDate m_day;
    PlainLabel *m_understood;
    QAction *m_open;
    DayCalendar *m_calendar;
};

}  // namespace tablee::ui
