#pragma once

#include "common/desk_keys.h"
#include "common/screen_wish.h"
#include "common/theme.h"
#include "language/audience_language.h"
#include "language/words.h"

#include <QKeyEvent>
#include <QObject>

#include <array>
#include <chrono>
#include <map>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace tablee::ui {

class ScreenMenu;

/// The menus of the desk. Everything that can be done by a key stands here with its key.
class DeskMenus final : public QObject {
    Q_OBJECT

public:
    explicit DeskMenus(QMenuBar &bar);

    void retranslate();

    /// `unfinished`: those among `paths` with an evening that is still to be closed.
    void setRecent(const QStringList &paths, const QStringList &unfinished = {});
    void setThemes(ThemeKind desk, ThemeKind audience);
    void setAudienceLanguage(AudienceLanguage language);
    void setReducedMotion(bool reduced);
    /// What steers the evening is there only while the live page shows.
    void setConducting(bool conducting);
    /// An evening is on the desk and not over, whatever page is shown: the room can be given a black screen,
    /// or the picture, from each.
    void setEveningRuns(bool runs);
    void setCommunityOpen(bool open);
    /// Whose decisions Undo takes back: those of the page that shows. End: that the evening has ended.
    enum class Undo { Nothing, Evening, End, Members, Sessions };
    void setUndo(Undo undo);

    /// The keys of the screen (screen_wish.h) and of the desk (desk_keys.h), which no menu may take from a
    /// field that is being typed in. True when the key meant something. `heldBack`: so long ago it was
    /// pressed.
    bool takeKey(const QKeyEvent &event, std::chrono::milliseconds heldBack = {});

signals:
    void newCommunityRequested();
    void openRequested();
    void openRecentRequested(const QString &path);
    void demoRequested();
    void saveCopyRequested();
    void quitRequested();
    void undoRequested();
    void redoRequested();
    void endUndoRequested();
    void memberUndoRequested();
    void memberRedoRequested();
    void sessionUndoRequested();
    /// By its entry, or by its key that was held back for so long.
    void actWished(tablee::ui::DeskAct act, std::chrono::milliseconds heldBack = {});
    void finishRequested();
    void projectRequested();
    void hideRequested();
    void screenWished(tablee::ui::ScreenWish wish);
    void messageWritingRequested();
    void screenSettingsRequested();
    void deskThemeChosen(tablee::ui::ThemeKind kind);
    void audienceThemeChosen(tablee::ui::ThemeKind kind);
    void audienceLanguageChosen(tablee::AudienceLanguage language);
    void reducedMotionChosen(bool reduced);
    void aboutRequested();

private:
    QAction *add(QMenu *menu, void (DeskMenus::*signal)());
    QAction *addAct(QMenu *menu, DeskAct act);
    void nameActs();
    void fillRecent();
    QAction *addChoice(QMenu *menu, QActionGroup *group);

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_evening;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_recent;
    ScreenMenu *m_toRoom;
    QAction *m_new;
    QAction *m_open;
    QAction *m_demo;
    QAction *m_saveCopy;
    QAction *m_quit;
    QAction *m_undo;
    QAction *m_redo;
    std::map<DeskAct, QAction *> m_acts;
    QAction *m_finish;
    QAction *m_project;
    QAction *m_hide;
    QAction *m_reducedMotion;
    QAction *m_screenSettings;
    QAction *m_about;
    std::array<QAction *, 2> m_deskThemes;
    std::array<QAction *, 2> m_audienceThemes;
    std::array<QAction *, 4> m_audienceLanguages;
    QMenu *m_audienceLanguage;
    QMenu *m_audienceTheme;
    QMenu *m_deskTheme;
    QStringList m_recentPaths;
    QStringList m_unfinished;
    void followReach();

    bool m_conducting = false;
    bool m_eveningRuns = false;
    Undo m_undoOf = Undo::Nothing;
};

}  // namespace tablee::ui
