#include "shell/main_window.h"

#include "common/empty_state.h"
#include "common/focus_ring.h"
#include "common/page_scroll.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "shell/key_sheet.h"
#include "shell/language_switch.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace tablee::ui {

namespace {

constexpr int narrowWindow = 1100;

bool usesEnter(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
}

}  // namespace

MainWindow::MainWindow(QWidget *parent)
    : Retranslated<QMainWindow>(parent)
    , m_menuBar{new QMenuBar}
    , m_menus{new DeskMenus{*m_menuBar}}
    , m_saved{new PlainLabel{TextRole::List}}
    , m_languages{new LanguageSwitch}
    , m_sideBar{new SideBar}
    , m_notices{new Notices}
    , m_stack{new PageStack}
    , m_opening{new EmptyState}
{
    m_menuBar->setNativeMenuBar(false);
    m_saved->setTone(Tone::Second);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setOneLine(true);
    // Not a corner widget: that one keeps the width of the words it had first.
    auto *top = new QFrame;
    top->setObjectName(QStringLiteral("menuRow"));
    auto *topRow = new QHBoxLayout{top};
    topRow->setContentsMargins(0, 0, gap::small, 1);
    topRow->setSpacing(gap::large);
    topRow->addWidget(m_menuBar, 1);
    topRow->addWidget(m_saved);
    topRow->addWidget(m_languages);
    setMenuWidget(top);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout{middle};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    row->addWidget(m_sideBar);
    row->addLayout(column, 1);
    setCentralWidget(middle);
    m_sideBar->hide();
    m_opening->setObjectName(QStringLiteral("opening"));
    m_stack->addPage(m_opening);
    auto *keys = new KeySheet{*m_menuBar, this};
    connect(m_menus, &DeskMenus::actWished, keys, [keys](DeskAct act) {
        if (act == DeskAct::Keys)
            keys->toggle();
    });
    new FocusRing{*this};

    connect(m_languages, &LanguageSwitch::chosen, this, &MainWindow::languageChosen);
    connect(&m_strayName, &StrayName::meant, m_menus, &DeskMenus::takeKey);
    connect(&m_strayName, &StrayName::typed, this, &MainWindow::nameTyped);
    connect(m_sideBar, &SideBar::actChosen, this, &MainWindow::actChosen);
    connect(m_notices, &Notices::read, this, [this] { m_closeAsked = {}; });
    connect(m_menus, &DeskMenus::quitRequested, this, &QWidget::close);
    resize(1280, 800);
    retranslate();
}

void MainWindow::setPage(Act act, QWidget *page)
{
    QWidget *&place = m_pages[static_cast<std::size_t>(act)];
    if (place != nullptr)
        m_stack->deletePage(place);
    place = page;
    if (page != nullptr)
        m_stack->addPage(page);
    showSideBar();
}

void MainWindow::setReportToSee(bool report)
{
    m_reportToSee = report;
    showSideBar();
}

/// Where there is nothing to go to, the first page stands alone.
void MainWindow::showSideBar()
{
    const bool live = m_pages[static_cast<std::size_t>(Act::Live)] != nullptr;
    const bool report = m_reportToSee || m_pages[static_cast<std::size_t>(Act::Report)] != nullptr;
    const bool members = m_hasCommunity && m_pages[static_cast<std::size_t>(Act::Members)] != nullptr;
    m_sideBar->setActs(live, report, members);
    m_sideBar->setVisible(live || report || members);
}

void MainWindow::showPage(Act act)
{
    QWidget *page = m_pages[static_cast<std::size_t>(act)];
    if (page == nullptr)
        return;
    m_shown = act;
    m_showsOpening = false;
    m_stack->showPage(page);
    m_sideBar->setChosen(act);
    m_menus->setConducting(act == Act::Live);
    followUndo();
    page->setFocus();
    retranslate();
}

void MainWindow::followUndo()
{
    const bool ofEnd = m_shown == Act::Report && m_endUndoable;
    m_menus->setUndo(m_showsOpening    ? DeskMenus::Undo::Nothing
            : m_shown == Act::Live     ? DeskMenus::Undo::Evening
            : m_shown == Act::Members  ? DeskMenus::Undo::Members
            : m_shown == Act::Sessions ? DeskMenus::Undo::Sessions
            : ofEnd                    ? DeskMenus::Undo::End
                                       : DeskMenus::Undo::Nothing);
}

void MainWindow::setEndUndoable(bool undoable)
{
    m_endUndoable = undoable;
    followUndo();
}

void MainWindow::showOpening()
{
    m_showsOpening = true;
    m_stack->showPage(m_opening);
    m_menus->setConducting(false);
    followUndo();
}

void MainWindow::setCommunity(const QString &name, const QString &people)
{
    m_hasCommunity = !name.isEmpty();
    m_sideBar->setCommunity(name, people);
    m_menus->setCommunityOpen(m_hasCommunity);
    showSideBar();
    retranslate();
}

void MainWindow::setSaving(Saving saving)
{
    m_saving = saving;
    retranslate();
}

void MainWindow::setDeskLanguage(Language language)
{
    m_languages->setLanguage(language);
}

void MainWindow::tell(BannerKind kind, Sentence sentence)
{
    m_closeAsked = {};
    m_notices->tell(kind, std::move(sentence));
}

void MainWindow::setUnderWay(bool underWay)
{
    if (underWay == m_underWay)
        return;
    m_underWay = underWay;
    if (m_closeAsked.aboutEvening)
        tellNothing();
}

/// Whoever has answered one question is not asked it again for the sake of the other.
void MainWindow::askOnClose(bool CloseAsked::*question, Sentence sentence)
{
    CloseAsked asked = m_closeAsked;
    asked.*question = true;
    tell(BannerKind::Info, std::move(sentence));
    m_closeAsked = asked;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isKept = !m_keepTyped || m_keepTyped();
    // What is typed later is another matter.
    if (isKept)
        m_closeAsked.aboutTyped = false;
    if (!isKept && !m_closeAsked.aboutTyped) {
        askOnClose(&CloseAsked::aboutTyped,
            [] { return tr("What you typed cannot be saved as it stands. Close once more to let it go."); });
        event->ignore();
    } else if (m_underWay && !m_closeAsked.aboutEvening) {
        askOnClose(&CloseAsked::aboutEvening, [] {
            return tr("The evening is under way. Close once more to leave it; nothing is lost, and it "
                      "goes on from here.");
        });
        event->ignore();
    } else {
        QMainWindow::closeEvent(event);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sideBar->setNarrow(width() < narrowWindow);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool steers = m_shown == Act::Live && !m_showsOpening;
    if (steers && m_strayName.take(*event))
        return;
    if (!m_menus->takeKey(*event) && !answersQuestion(*event))
        QMainWindow::keyPressEvent(event);
}

/// Enter and Esc are the quiet answer to what is asked on the page, wherever the keyboard is; but Enter in a
/// field or a list belongs to what stands there, which passes it on all the same.
bool MainWindow::answersQuestion(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape && usesEnter(focusWidget()))
        return false;
    const auto strips = findChildren<QuestionStrip *>();
    return std::any_of(strips.begin(), strips.end(),
        [&event](QuestionStrip *strip) { return strip->isVisible() && strip->takeKey(event); });
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Tablée"));
    m_opening->setSentence(tr("The evening is being opened…"));
    m_menus->retranslate();
    m_saved->setVisible(m_hasCommunity);
    m_saved->setText(m_saving == Saving::Underway ? tr("Saving…")
            : m_saving == Saving::Refused         ? tr("The last change is not saved")
                                                  : tr("Everything is saved"));
    m_saved->setTone(m_saving == Saving::Refused ? Tone::Error : Tone::Second);
}

}  // namespace tablee::ui
