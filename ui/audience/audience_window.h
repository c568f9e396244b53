#pragma once

#include "audience/audience_scene.h"
#include "audience/scene_words.h"
#include "common/desk_keys.h"
#include "common/desk_question.h"
#include "common/screen_wish.h"
#include "common/theme.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>

class QScreen;

namespace tablee::ui {

class AudiencePage;
class CrossFade;
class KeyHint;
class ScreenCover;

/// The projected screen. It shows the scene it is given and decides nothing; whoever owns it follows screens
/// that come and go.
class AudienceWindow final : public QWidget {
    Q_OBJECT

public:
    /// Beside the desk, never taking the keyboard from it; or alone on the only (or a mirrored) display,
    /// driven by keys.
    enum class Mode { SecondDisplay, OnlyDisplay };
    enum class Motion { Full, Reduced };

    /// Keeps references to the words of both languages.
    AudienceWindow(const Words &french, const Words &english, Mode mode, Motion motion = Motion::Full,
        QWidget *parent = nullptr);
    ~AudienceWindow() override;

    const AudienceScene &scene() const { return m_scene; }
    Mode mode() const { return m_mode; }

    void setScene(AudienceScene scene);
    /// What was shown before and may name somebody goes; what shows stays.
    void forgetPeople();

    /// A tick of the clock: only the clock is painted again.
    void setClock(const ClockFace &clock);

    void setMotion(Motion motion) { m_motion = motion; }

    /// On the only display: the language in which whoever drives is told of the keys, that of the desk
    /// whatever the room reads. French until told otherwise.
    void setDriver(Language language);

    /// Dark until told otherwise.
    void setTheme(ThemeKind kind);

    /// How much of the newest picture the room sees: less than 1 while one view fades into another.
    double partShown() const;
    /// It is being painted for picture(), or for a fade: nothing of that goes to the display.
    bool isPaintedAside() const { return m_paintedAside; }

    /// What the room sees, so many pixels wide; while one view fades into another, the new one.
    QPixmap picture(int pixels) const;

    /// Covers `screen`, and goes on covering it wherever a window manager moves it.
    void showOn(QScreen *screen);
    /// Null before showOn(), and after that screen has gone.
    const QScreen *shownOn() const;
    /// Covers it still, now that its place or size has changed.
    void stayInPlace();

    /// On the only display: says that the same key once more is the yes to what the desk asks, in its
    /// `words`, until onceMoreOver().
    void askDriver(DeskQuestion question, const QString &words = {});
    /// The desk asks none that fades any longer.
    void forgetQuestion();

    /// On the only display: says which key does what.
    void tellKeys();
    /// On the only display: hears no key until none has been pressed for a moment, at most for some seconds.
    /// For a screen that comes unasked, before whoever is typing a name at the desk can have seen it.
    void waitUntilKeysRest();
    bool hearsKeys() const { return !m_deaf.isActive(); }
    /// On the only display, where nobody sees the desk: says what it says, as why something was not done.
    void tellDriver(const QString &why);

    /// Pages of names or tables; they turn by themselves.
    int pages() const;
    void showPage(int page);
    /// What is too long for the screen: the room does not see its end.
    QStringList cutTexts() const;

signals:
    // What the keys, or a window manager that closes the window, ask for.
    void actWished(tablee::ui::DeskAct act);
    void undoRequested();
    void redoRequested();
    /// Its key once more, after it was asked.
    void makeUpAgreed();
    /// What was typed for the time of the step.
    void timeTyped(const QString &time);
    void screenWished(tablee::ui::ScreenWish wish);
    void backToDeskRequested();
    /// What askDriver() asks can be read from now on.
    void questionSeen();
    /// The key was not pressed again in time.
    void onceMoreOver();
    /// There is another page by itself.
    void pageTurned();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SceneWords sceneWords() const;
    const Words &driverWords() const { return m_driver == Language::English ? m_english : m_french; }
    AudiencePage *currentPage() const;  ///< null when blank or black
    QColor emptyGround() const;
    void leave();
    void take(DeskAct act);
    bool typesTime(const QKeyEvent &event);
    void showCurrentView();
    void turnPages();
    /// To the page that is shown.
    void giveTime();
    void retitle();
    /// Does something to the picture, and fades into it.
    void change(const std::function<void()> &what);

    const Words &m_french;
    const Words &m_english;
    Language m_driver = Language::French;
    Mode m_mode;
    Motion m_motion;
    AudienceScene m_scene;
    CrossFade *m_fade;
    KeyHint *m_keys;
    std::unique_ptr<ScreenCover> m_cover;
    std::map<AudienceView, AudiencePage *> m_views;
    mutable bool m_paintedAside = false;
    QTimer m_pageTimer{this};
    QTimer m_deaf{this};
    QDeadlineTimer m_deafAtMost;
    AudienceView m_turning = AudienceView::Blank;  ///< the view whose pages turn
};

}  // namespace tablee::ui
