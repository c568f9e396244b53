#pragma once

#include "common/theme.h"
#include "language/audience_language.h"
#include "language/words.h"

#include <QKeyEvent>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace tablee::ui {

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
    void setCommunityOpen(bool open);
    /// Whose decisions Undo takes back: those of the page that shows.
    enum class Undo { Nothing, Evening, Members };
    void setUndo(Undo undo);

    /// The keys without a modifier, which a menu may not take from a field that is being typed in: Space, +
    /// and -, N and Page Down, B and Page Up. True when the key meant something.
    bool takeKey(const QKeyEvent &event);

signals:
    void newCommunityRequested();
    void openRequested();
    void openRecentRequested(const QString &path);
    void demoRequested();
    void saveCopyRequested();
    void quitRequested();
    void undoRequested();
    void memberUndoRequested();
    void startPauseRequested();
    void minuteAdded();
    void minuteTaken();
    void nextRequested();
    void backRequested();
    void finishRequested();
    void projectRequested();
    void tablesRequested();
    void deskThemeChosen(tablee::ui::ThemeKind kind);
    void audienceThemeChosen(tablee::ui::ThemeKind kind);
    void audienceLanguageChosen(tablee::AudienceLanguage language);
    void reducedMotionChosen(bool reduced);
    void aboutRequested();

private:
    QAction *add(QMenu *menu, void (DeskMenus::*signal)());
    void fillRecent();
    QAction *addChoice(QMenu *menu, QActionGroup *group);

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_evening;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_recent;
    QAction *m_new;
    QAction *m_open;
    QAction *m_demo;
    QAction *m_saveCopy;
    QAction *m_quit;
    QAction *m_undo;
    QAction *m_startPause;
    QAction *m_more;
    QAction *m_less;
    QAction *m_next;
    QAction *m_back;
    QAction *m_finish;
    QAction *m_project;
    QAction *m_tables;
    QAction *m_reducedMotion;
    QAction *m_about;
    std::array<QAction *, 2> m_deskThemes;
    std::array<QAction *, 2> m_audienceThemes;
    std::array<QAction *, 4> m_audienceLanguages;
    QMenu *m_audienceLanguage;
    QMenu *m_audienceTheme;
    QMenu *m_deskTheme;
    QStringList m_recentPaths;
    QStringList m_unfinished;
    bool m_conducting = false;
    Undo m_undoOf = Undo::Nothing;
};

}  // namespace tablee::ui
