#include "common/action_button.h"
#include "common/banner.h"
#include "common/card.h"
#include "common/page_scroll.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/text_field.h"
#include "preparing/agenda_editor.h"
#include "preparing/knowing_editor.h"
#include "preparing/people_editor.h"
#include "preparing/rules_editor.h"
#include "preparing/section_bar.h"
#include "preparing/session_editor.h"
#include "preparing/tables_editor.h"
#include "preparing/what_counts.h"
#include "preparing/why_and_when.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>

// Where the parts of the editor stand, in a wide window and in a narrow one.

namespace tablee::ui {

namespace {

constexpr int whyWidth = 344;
/// Why and when stand beside the sections where there is room for both, else they are one of them. Between
/// the two a window stays as it is: a scroll bar that comes with the one and goes with the other must not
/// turn them for ever.
constexpr int roomForBoth = 1092;
constexpr int noRoomForBoth = 1076;
constexpr int agendaSection = 0;

}  // namespace

void SessionEditor::layOut()
{
    m_back->setObjectName(QStringLiteral("backToSessions"));
    m_title->setObjectName(QStringLiteral("editedTitle"));
    m_undo->setObjectName(QStringLiteral("undoEdit"));
    m_keep->setObjectName(QStringLiteral("keepTemplate"));
    m_remove->setObjectName(QStringLiteral("removeSession"));
    m_undo->setIconName(QStringLiteral("undo-2"));
    m_keep->setIconName(QStringLiteral("save"));
    m_remove->setIconName(QStringLiteral("x"));
    m_whenLabel->setTone(Tone::Second);
    m_running->setObjectName(QStringLiteral("otherUnderWay"));
    m_running->hide();
    m_otherDay->setObjectName(QStringLiteral("otherDay"));
    m_otherDay->hide();
    m_parts->addPage(m_agenda);
    m_parts->addPage(m_people);
    m_parts->addPage(seating());
    m_parts->addPage(m_knowing);
    m_parts->addPage(m_whyAlone);
    new QVBoxLayout{m_whyAlone};
    m_whyAlone->layout()->setContentsMargins({});

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_whenLabel);
    auto *head = new QHBoxLayout{m_head};
    head->setContentsMargins({});
    head->setSpacing(gap::small);
    head->addLayout(names, 1);
    for (QWidget *button : {m_undo, m_keep, m_remove, m_back})
        head->addWidget(button, 0, Qt::AlignTop);

    auto *card = new Card{this};
    auto *inside = new QVBoxLayout{card};
    inside->setContentsMargins(gap::large, gap::small, gap::large, gap::large);
    inside->setSpacing(gap::medium);
    inside->addWidget(m_sections);
    inside->addWidget(m_parts, 1);
    m_middle->setSpacing(gap::large);
    m_middle->addWidget(card, 1);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    page->setSpacing(gap::medium);
    page->addWidget(m_head);
    page->addWidget(m_otherDay);
    page->addWidget(m_running);
    page->addWidget(keeping());
    page->addLayout(m_middle, 1);
    putWhy();
}

QWidget *SessionEditor::seating()
{
    auto *both = new QWidget;
    auto *rows = new QVBoxLayout{both};
    rows->setContentsMargins({});
    rows->setSpacing(gap::medium);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(gap::page);
    columns->addWidget(m_rules, 1);
    columns->addWidget(m_tables, 1);
    rows->addWidget(m_rules->conflict());
    rows->addLayout(columns, 1);
    rows->addWidget(m_whatCounts);
    return both;
}

/// The name under which the agenda is kept for another time.
QWidget *SessionEditor::keeping()
{
    m_keepName->line().setObjectName(QStringLiteral("templateNameField"));
    m_keepIt->setObjectName(QStringLiteral("keepIt"));
    auto *row = new QHBoxLayout{m_keeping};
    row->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    row->setSpacing(gap::small);
    row->addWidget(m_keepName, 1);
    row->addWidget(m_keepIt, 0, Qt::AlignBottom);
    row->addWidget(m_keepNot, 0, Qt::AlignBottom);
    m_keeping->hide();
    return m_keeping;
}

void SessionEditor::putWhy()
{
    const bool wide = !m_isNarrow;
    m_sections->setOffered(whySection, m_isNarrow);
    if (wide && m_sections->isShown(whySection)) {
        m_sections->setShown(agendaSection);
        m_parts->showPageAt(agendaSection);
    }
    m_why->setMinimumWidth(wide ? whyWidth : 0);
    m_why->setMaximumWidth(wide ? whyWidth : QWIDGETSIZE_MAX);
    if (wide)
        m_middle->insertWidget(0, m_why);
    else
        m_whyAlone->layout()->addWidget(m_why);
    // Hidden with the section it stood in.
    m_why->show();
}

void SessionEditor::resizeEvent(QResizeEvent *event)
{
    Retranslated<QWidget>::resizeEvent(event);
    const bool narrow = m_isNarrow ? width() < roomForBoth : width() < noRoomForBoth;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    putWhy();
}

/// Of the narrow one, which it becomes as soon as it has to.
QSize SessionEditor::minimumSizeHint() const
{
    const QSize least = Retranslated<QWidget>::minimumSizeHint();
    return m_isNarrow ? least : QSize{least.width() - whyWidth - gap::large, least.height()};
}

}  // namespace tablee::ui
