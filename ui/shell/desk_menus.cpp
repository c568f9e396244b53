#include "shell/desk_menus.h"

#include "common/action_button.h"
#include "common/redo_keys.h"
#include "common/screen_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace tablee::ui {

DeskMenus::DeskMenus(QMenuBar &bar)
    : QObject{&bar}
    , m_file{bar.addMenu(QString{})}
    , m_edit{bar.addMenu(QString{})}
    , m_evening{bar.addMenu(QString{})}
    , m_view{bar.addMenu(QString{})}
    , m_help{bar.addMenu(QString{})}
{
    m_new = add(m_file, &DeskMenus::newCommunityRequested);
    m_open = add(m_file, &DeskMenus::openRequested);
    m_recent = m_file->addMenu(QString{});
    m_demo = add(m_file, &DeskMenus::demoRequested);
    m_file->addSeparator();
    m_saveCopy = add(m_file, &DeskMenus::saveCopyRequested);
    m_file->addSeparator();
    m_quit = add(m_file, &DeskMenus::quitRequested);
    m_new->setShortcut(QKeySequence::New);
    m_open->setShortcut(QKeySequence::Open);
    m_saveCopy->setShortcut(QKeySequence::SaveAs);
    m_quit->setShortcut(QKeySequence::Quit);

    m_undo = m_edit->addAction(QString{});
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoOf == Undo::Members)
            emit memberUndoRequested();
        else if (m_undoOf == Undo::Sessions)
            emit sessionUndoRequested();
        else if (m_undoOf == Undo::End)
            emit endUndoRequested();
        else
            emit undoRequested();
    });
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = m_edit->addAction(QString{});
    connect(m_redo, &QAction::triggered, this, [this] {
        if (m_undoOf == Undo::Members)
            emit memberRedoRequested();
        else
            emit redoRequested();
    });
    m_redo->setShortcuts(redoKeys());

    addAct(m_edit, DeskAct::LookFor)->setShortcut(QKeySequence::Find);

    addAct(m_evening, DeskAct::StartPause);
    addAct(m_evening, DeskAct::Next);
    addAct(m_evening, DeskAct::Back);
    addAct(m_evening, DeskAct::Go);
    m_evening->addSeparator();
    addAct(m_evening, DeskAct::MinuteMore);
    addAct(m_evening, DeskAct::MinuteLess);
    addAct(m_evening, DeskAct::SetTime);
    m_evening->addSeparator();
    addAct(m_evening, DeskAct::MakeUp);
    addAct(m_evening, DeskAct::DropRound);
    addAct(m_evening, DeskAct::Seat);
    m_evening->addSeparator();
    m_finish = add(m_evening, &DeskMenus::finishRequested);

    m_project = add(m_view, &DeskMenus::projectRequested);
    // Presenters' remotes send F5 to begin, over and over: it never takes the screen away.
    m_project->setShortcut(Qt::Key_F5);
    m_hide = add(m_view, &DeskMenus::hideRequested);
    addAct(m_view, DeskAct::Tables);
    m_toRoom = new ScreenMenu{m_view};
    m_view->addMenu(m_toRoom);
    connect(m_toRoom, &ScreenMenu::wished, this, &DeskMenus::screenWished);
    connect(m_toRoom, &ScreenMenu::writingRequested, this, &DeskMenus::messageWritingRequested);
    m_audienceLanguage = m_view->addMenu(QString{});
    auto *languages = new QActionGroup{this};
    for (std::size_t index = 0; index < m_audienceLanguages.size(); ++index) {
        m_audienceLanguages[index] = addChoice(m_audienceLanguage, languages);
        connect(m_audienceLanguages[index], &QAction::triggered, this,
            [this, index] { emit audienceLanguageChosen(static_cast<AudienceLanguage>(index)); });
    }
    m_audienceTheme = m_view->addMenu(QString{});
    m_deskTheme = m_view->addMenu(QString{});
    auto *audienceThemes = new QActionGroup{this};
    auto *deskThemes = new QActionGroup{this};
    for (std::size_t index = 0; index < m_deskThemes.size(); ++index) {
        m_audienceThemes[index] = addChoice(m_audienceTheme, audienceThemes);
        m_deskThemes[index] = addChoice(m_deskTheme, deskThemes);
        connect(m_audienceThemes[index], &QAction::triggered, this,
            [this, index] { emit audienceThemeChosen(static_cast<ThemeKind>(index)); });
        connect(m_deskThemes[index], &QAction::triggered, this,
            [this, index] { emit deskThemeChosen(static_cast<ThemeKind>(index)); });
    }
    m_reducedMotion = m_view->addAction(QString{});
    m_reducedMotion->setCheckable(true);
    connect(m_reducedMotion, &QAction::triggered, this, &DeskMenus::reducedMotionChosen);
    m_screenSettings = add(m_view, &DeskMenus::screenSettingsRequested);
    addAct(m_help, DeskAct::Keys)->setShortcut(QKeySequence::HelpContents);
    m_about = add(m_help, &DeskMenus::aboutRequested);
    setConducting(false);
    setUndo(Undo::Nothing);
    setCommunityOpen(false);
    setRecent({});
    retranslate();
}

QAction *DeskMenus::add(QMenu *menu, void (DeskMenus::*signal)())
{
    QAction *action = menu->addAction(QString{});
    connect(action, &QAction::triggered, this, [this, signal] { emit(this->*signal)(); });
    return action;
}

/// An entry that has a key of its own (desk_keys).
QAction *DeskMenus::addAct(QMenu *menu, DeskAct act)
{
    QAction *action = menu->addAction(QString{});
    connect(action, &QAction::triggered, this, [this, act] { emit actWished(act); });
    m_acts[act] = action;
    return action;
}

QAction *DeskMenus::addChoice(QMenu *menu, QActionGroup *group)
{
    QAction *action = menu->addAction(QString{});
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void DeskMenus::setRecent(const QStringList &paths, const QStringList &unfinished)
{
    m_recentPaths = paths;
    m_unfinished = unfinished;
    fillRecent();
}

void DeskMenus::fillRecent()
{
    m_recent->clear();
    m_recent->setEnabled(!m_recentPaths.isEmpty());
    for (const QString &path : m_recentPaths) {
        const QString name = escapedMnemonic(QFileInfo{path}.completeBaseName());
        //: A community in the list of recent ones; %1 is its name.
        const QString unfinished = tr("%1 (an evening is not closed)").arg(name);
        QAction *action = m_recent->addAction(m_unfinished.contains(path) ? unfinished : name);
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit openRecentRequested(path); });
    }
}

void DeskMenus::setThemes(ThemeKind desk, ThemeKind audience)
{
    m_deskThemes[static_cast<std::size_t>(desk)]->setChecked(true);
    m_audienceThemes[static_cast<std::size_t>(audience)]->setChecked(true);
}

void DeskMenus::setAudienceLanguage(AudienceLanguage language)
{
    m_audienceLanguages[static_cast<std::size_t>(language)]->setChecked(true);
}

void DeskMenus::setReducedMotion(bool reduced)
{
    m_reducedMotion->setChecked(reduced);
}

void DeskMenus::setConducting(bool conducting)
{
    m_conducting = conducting;
    for (QAction *action : {m_undo, m_redo, m_finish})
        action->setEnabled(conducting);
    followReach();
    for (const auto &[act, action] : m_acts)
        action->setEnabled(conducting || act == DeskAct::Keys);
}

void DeskMenus::setEveningRuns(bool runs)
{
    m_eveningRuns = runs;
    followReach();
}

void DeskMenus::followReach()
{
    for (QAction *action : {m_project, m_hide})
        action->setEnabled(m_conducting || m_eveningRuns);
    m_toRoom->setEnabled(m_conducting);
}

void DeskMenus::setUndo(Undo undo)
{
    m_undoOf = undo;
    m_undo->setEnabled(undo != Undo::Nothing);
    m_redo->setEnabled(undo == Undo::Evening || undo == Undo::Members);
}

void DeskMenus::setCommunityOpen(bool open)
{
    m_saveCopy->setEnabled(open);
}

bool DeskMenus::takeKey(const QKeyEvent &event, std::chrono::milliseconds heldBack)
{
    const auto wish = screenWishOf(event);
    if (wish && (m_conducting || (m_eveningRuns && wish == ScreenWish::Black))) {
        emit screenWished(*wish);
        return true;
    }
    const std::optional<DeskAct> act = actOf(event);
    if (!act || (!m_conducting && act != DeskAct::Keys))
        return false;
    emit actWished(*act, heldBack);
    return true;
}

/// After the tab stands the key, where a menu shows it; the window takes it itself (takeKey). A shortcut of
/// the action stands there by itself, and the sheet of keys tells both.
void DeskMenus::nameActs()
{
    for (const auto &[act, action] : m_acts) {
        const DeskKey &key = deskKey(act);
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(shortcut.isEmpty() ? nameOf(key) + u'\t' + mainKeyOf(key) : nameOf(key));
        action->setProperty("allKeys",
            shortcut.isEmpty() ? allKeysOf(key) : shortcut + QStringLiteral(", ") + allKeysOf(key));
    }
}

void DeskMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_evening->setTitle(tr("E&vening"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_new->setText(tr("New community"));
    m_open->setText(tr("Open a community…"));
    m_recent->setTitle(tr("Recent communities"));
    fillRecent();
    m_demo->setText(tr("The demo evening"));
    m_saveCopy->setText(tr("Save a copy as…"));
    m_quit->setText(tr("Quit"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Do again"));
    m_redo->setProperty("allKeys",
        QKeySequence::listToString(m_redo->shortcuts(), QKeySequence::NativeText)
            .replace(QStringLiteral("; "), QStringLiteral(", ")));
    nameActs();
    m_finish->setText(tr("End the evening here"));
    m_project->setText(tr("Show the audience screen"));
    m_hide->setText(tr("Hide the audience screen"));
    m_reducedMotion->setText(tr("Fewer movements on the audience screen"));
    m_screenSettings->setText(tr("Settings of the audience screen…"));
    m_about->setText(tr("About Tablée"));
    m_audienceLanguage->setTitle(tr("Language of the audience screen"));
    m_audienceLanguages[static_cast<std::size_t>(AudienceLanguage::French)]->setText(tr("French"));
    m_audienceLanguages[static_cast<std::size_t>(AudienceLanguage::English)]->setText(tr("English"));
    m_audienceLanguages[static_cast<std::size_t>(AudienceLanguage::FrenchFirst)]->setText(
        tr("French and English"));
    m_audienceLanguages[static_cast<std::size_t>(AudienceLanguage::EnglishFirst)]->setText(
        tr("English and French"));
    m_audienceTheme->setTitle(tr("Colours of the audience screen"));
    m_deskTheme->setTitle(tr("Colours of the desk"));
    for (const auto &themes : {m_audienceThemes, m_deskThemes}) {
        themes[static_cast<std::size_t>(ThemeKind::Light)]->setText(tr("Light"));
        themes[static_cast<std::size_t>(ThemeKind::Dark)]->setText(tr("Dark"));
    }
}

}  // namespace tablee::ui
