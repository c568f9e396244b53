#include "preparing/doors_window.h"

#include "common/action_button.h"
#include "common/card.h"
#include "common/page_scroll.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "preparing/check_row.h"
#include "preparing/door_words.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace tablee::ui {

namespace {
constexpr int doorsWidth = 720;
}

DoorsWindow::DoorsWindow(QWidget *parent)
    : Retranslated<QWidget>(parent, Qt::Dialog)
    , m_scroll{new PageScroll{new QWidget, this}}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_aboutLabel{new PlainLabel{TextRole::Text, this}}
    , m_paperHeading{new PlainLabel{TextRole::Section, this}}
    , m_paperText{new PlainLabel{TextRole::Text, this}}
    , m_paperTale{new PlainLabel{TextRole::Text, this}}
    , m_paper{new ActionButton{ButtonKind::Secondary, this}}
    , m_again{new ActionButton{ButtonKind::Secondary, this}}
    , m_close{new ActionButton{ButtonKind::Primary, this}}
{
    setObjectName(QStringLiteral("beforeDoors"));
    setAttribute(Qt::WA_QuitOnClose, false);
    layOut();
    connect(m_paper, &QPushButton::clicked, this, &DoorsWindow::paperWanted);
    connect(m_again, &QPushButton::clicked, this, &DoorsWindow::lookedAgain);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    retranslate();
}

void DoorsWindow::layOut()
{
    m_aboutLabel->setTone(Tone::Second);
    m_paperTale->setObjectName(QStringLiteral("paperTold"));
    m_paperTale->setTone(Tone::Second);
    m_paper->setObjectName(QStringLiteral("printPaper"));
    m_paper->setIconName(QStringLiteral("printer"));
    m_again->setObjectName(QStringLiteral("lookAgain"));
    m_close->setObjectName(QStringLiteral("closeDoors"));
    auto *card = new Card{this};
    auto *inside = new QVBoxLayout{card};
    inside->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    inside->setSpacing(gap::large);
    for (const DoorCheck &check : doorChecks({})) {
        m_rows.push_back(new CheckRow{check.subject, card});
        inside->addWidget(m_rows.back());
        if (check.subject == DoorSubject::Projector)
            connect(m_rows.back(), &CheckRow::actionTriggered, this, &DoorsWindow::displaysWanted);
        else if (check.subject == DoorSubject::Sound)
            connect(m_rows.back(), &CheckRow::actionTriggered, this, &DoorsWindow::gongWanted);
    }
    auto *paper = new QHBoxLayout;
    paper->setSpacing(gap::large);
    auto *words = new QVBoxLayout;
    words->setSpacing(gap::inWord);
    for (PlainLabel *label : {m_paperHeading, m_paperText, m_paperTale})
        words->addWidget(label);
    paper->addLayout(words, 1);
    paper->addWidget(m_paper, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_again);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *content = new QVBoxLayout{m_scroll->widget()};
    content->setContentsMargins(gap::page, gap::page, gap::page, gap::medium);
    content->setSpacing(gap::medium);
    content->addWidget(m_title);
    content->addWidget(m_aboutLabel);
    content->addWidget(card);
    content->addLayout(paper);
    content->addStretch(1);
    foot->setContentsMargins(gap::page, 0, gap::page, gap::page);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addLayout(foot);
    setMinimumWidth(doorsWidth);
}

void DoorsWindow::showFacts(const DoorFacts &facts, Sentence about)
{
    m_facts = facts;
    m_about = std::move(about);
    retranslate();
}

/// A window asks its sentences how high they are only when told to. On a small display the lines scroll.
void DoorsWindow::fit()
{
    const int wide = std::max(width(), doorsWidth);
    resize(wide, m_scroll->heightOnScreen(wide, layout()->itemAt(1)->sizeHint().height()));
}

void DoorsWindow::tellPaper(Sentence told, bool isBusy)
{
    m_paperTold = std::move(told);
    m_paperBusy = isBusy;
    showPaper();
}

void DoorsWindow::showPaper()
{
    m_paper->setEnabled(!m_paperBusy && m_facts.people > 0);
    m_paperTale->setText(said(m_paperTold));
    m_paperTale->setVisible(!m_paperTale->text().isEmpty());
}

bool DoorsWindow::event(QEvent *event)
{
    const bool done = Retranslated<QWidget>::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void DoorsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Retranslated<QWidget>::keyPressEvent(event);
}

void DoorsWindow::hideEvent(QHideEvent *event)
{
    Retranslated<QWidget>::hideEvent(event);
    // A window that is put aside for a moment is not closed.
    if (!event->spontaneous())
        emit closed();
}

void DoorsWindow::retranslate()
{
    setWindowTitle(tr("Before the doors"));
    m_title->setText(tr("Before the doors"));
    m_aboutLabel->setText(said(m_about));
    const std::vector<DoorCheck> checks = doorChecks(m_facts);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row]->showCheck(checks[row].state, m_facts);
        if (checks[row].subject == DoorSubject::Projector)
            m_rows[row]->setAction(tr("Screen settings"));
        else if (checks[row].subject == DoorSubject::Sound)
            m_rows[row]->setAction(m_facts.loudspeaker.isEmpty() ? QString{} : tr("Strike the gong"));
    }
    m_paperHeading->setText(tr("On paper, in case the computer fails"));
    m_paperText->setText(tr("A page for each round: tables and names, as if everybody expected came."));
    m_paper->setText(tr("Make the PDF"));
    m_again->setText(tr("Look again"));
    m_close->setText(tr("Close"));
    showPaper();
}

}  // namespace tablee::ui
