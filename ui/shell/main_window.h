#pragma once

#include "common/retranslated.h"
#include "shell/desk_menus.h"
#include "shell/side_bar.h"

#include <QMainWindow>

class QMenuBar;
class QStackedWidget;

namespace tablee::ui {

class Banner;
class LanguageSwitch;
class PlainLabel;

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
    Act shownAct() const { return m_shown; }

    void setCommunity(const QString &name, const QString &people);
    void setSaving(bool saving);
    void setDeskLanguage(Language language);

    /// Something that went wrong, said above the page until it is read.
    void tellProblem(const QString &sentence);

    /// While the evening runs the first attempt to close only says so.
    void setEveningRuns(bool runs);

signals:
    void actChosen(tablee::ui::Act act);
    void languageChosen(tablee::Language language);

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Keys that nothing under the focus wanted; the live page's keys without a modifier are handled here.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;

    QMenuBar *m_menuBar;
    DeskMenus *m_menus;
    PlainLabel *m_saved;
    LanguageSwitch *m_languages;
    SideBar *m_sideBar;
    Banner *m_problem;
    QWidget *m_problemRow;
    QStackedWidget *m_stack;
    std::array<QWidget *, 3> m_pages{};
    Act m_shown = Act::Prepare;
    bool m_hasCommunity = false;
    bool m_saving = false;
    bool m_eveningRuns = false;
    bool m_closeAsked = false;
};

}  // namespace tablee::ui
