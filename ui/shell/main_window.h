#pragma once

#include "common/banner.h"
#include "common/retranslated.h"
#include "common/sentence.h"
#include "shell/desk_menus.h"
#include "shell/notices.h"
#include "shell/side_bar.h"
#include "shell/stray_name.h"

#include <QMainWindow>

#include <array>
#include <functional>
#include <utility>

class QMenuBar;

namespace tablee::ui {

class EmptyState;
class LanguageSwitch;
class PageStack;
class PlainLabel;

/// Whether what was decided is on the disk; Refused: the last of it is not, and was not done.
enum class Saving { Done, Underway, Refused };

/// The desk's window: menus, the acts of the evening at the left, one page at a time. It passes on what is
/// asked and decides nothing.
class MainWindow final : public Retranslated<QMainWindow> {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    DeskMenus &menus() { return *m_menus; }

    /// Puts `page` into its act, in the place of what was there; null takes it away. The window owns it.
    void setPage(Act act, QWidget *page);
    void showPage(Act act);
    /// In place of a page, as long as an evening under way is on its way from its file: nothing that belongs
    /// to another moment. Until the next showPage().
    void showOpening();
    bool showsOpening() const { return m_showsOpening; }
    Act shownAct() const { return m_shown; }

    void setCommunity(const QString &name, const QString &people);
    void setSaving(Saving saving);
    void setDeskLanguage(Language language);

    /// The side bar leads to a report, shown yet or not.
    void setReportToSee(bool report);

    /// On the page of the report Undo takes back that its evening has ended.
    void setEndUndoable(bool undoable);

    /// Said above the page until it is read, or until something else is said; nothing takes it away.
    void tell(BannerKind kind, Sentence sentence);
    void tellNothing() { tell(BannerKind::Info, {}); }

    /// A question above the page.
    void ask(Question question) { m_notices->ask(std::move(question)); }

    /// The first step has begun, and the last has not ended: the first attempt to close only says so.
    void setUnderWay(bool underWay);
    /// `keep` saves what is being typed before it closes; where it cannot, which is false, the first attempt
    /// to close only says so. Closing once more answers what was said last, and nothing else.
    void setKeepTyped(std::function<bool()> keep) { m_keepTyped = std::move(keep); }

signals:
    void actChosen(tablee::ui::Act act);
    void languageChosen(tablee::Language language);
    /// Letters were typed beside every field while the evening is steered: somebody's name begins so.
    void nameTyped(const QString &letters);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Keys that nothing under the focus wanted; the live page's keys without a modifier are handled here.
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What an attempt to close has said, so that the next one need not.
    struct CloseAsked {
        bool aboutTyped = false;
        bool aboutEvening = false;
    };

    void retranslate() override;
    void showSideBar();
    void followUndo();
    void askOnClose(bool CloseAsked::*question, Sentence sentence);
    bool answersQuestion(const QKeyEvent &event);

    QMenuBar *m_menuBar;
    DeskMenus *m_menus;
    PlainLabel *m_saved;
    LanguageSwitch *m_languages;
    SideBar *m_sideBar;
    Notices *m_notices;
    PageStack *m_stack;
    StrayName m_strayName;
    EmptyState *m_opening;
    std::array<QWidget *, 5> m_pages{};
    Act m_shown = Act::Prepare;
    bool m_reportToSee = false;
    bool m_endUndoable = false;
    bool m_hasCommunity = false;
    Saving m_saving = Saving::Done;
    bool m_showsOpening = false;
    bool m_underWay = false;
    CloseAsked m_closeAsked;
    std::function<bool()> m_keepTyped;
};

}  // namespace tablee::ui
