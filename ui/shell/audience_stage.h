#pragma once

#include "audience/audience_window.h"
#include "common/screens.h"

#include <QObject>
#include <QPixmap>

#include <memory>

namespace tablee::ui {

/// Puts the audience screen onto a display and keeps it there while displays come and go, or begin to show
/// the same. With one display, or two that show the same, it covers that one, and the desk steps aside until
/// there is another.
class AudienceStage final : public QObject {
    Q_OBJECT

public:
    AudienceStage(const Words &french, const Words &english, QWidget &desk, QObject *parent = nullptr);
    ~AudienceStage() override;

    /// The display to prefer, by name; empty for the largest one beside the desk's.
    void setPreferredDisplay(const QString &name);
    /// The language of the desk, for what the screen says to whoever drives it by keys.
    void setDriver(Language language);
    void setTheme(ThemeKind kind);
    void setReducedMotion(bool reduced);

    /// Shows the screen. `evenAlone`: on the desk's own display too, when there is no other. A mirrored one
    /// is covered at once, for the room sees the desk there.
    void project(bool evenAlone);
    /// Shows it on a display of its own, or waits for one: before the program began again it had one.
    void projectAgain();
    void hide();

    /// Whether the room should see something, display or not.
    bool isWanted() const { return m_wanted; }
    bool isShown() const { return m_window != nullptr; }
    /// The display that the room was looking at has gone, and is awaited.
    bool isAwaitingDisplay() const { return m_awaitsDisplay; }
    bool isAlone() const;
    /// Whether the room looks at a display of its own, or did until that went.
    bool hasHadDisplay() const { return m_awaitsDisplay || (isShown() && !isAlone()); }
    /// Those beside the desk's own, by name.
    QStringList possibleDisplays() const;
    QString displayName() const { return m_display; }

    /// Where nobody sees the desk, its question is asked here.
    void askDriver(DeskQuestion question, const QString &words);
    /// See AudienceWindow::forgetQuestion().
    void forgetQuestion();
    /// Where nobody sees the desk: which key does what.
    void tellKeys();
    /// Where nobody sees the desk: what came of something that was asked for, there or here.
    void tellDriver(const QString &why);

    void setScene(const AudienceScene &scene);
    /// See AudienceWindow::forgetPeople().
    void forgetPeople();
    void setClock(const ClockFace &clock);

signals:
    void placeChanged();
    /// What the room sees, small, for the desk beside it: with each change, and with each second of the
    /// clock. Null when it sees nothing, or when nobody sees the desk.
    void pictureChanged(const QPixmap &picture);
    /// The display the room was looking at has gone, and is awaited.
    void displayLost();
    /// It is awaited no longer: there is one again, or the room was given the desk's own, or nothing.
    void displayAwaitedNoLonger();

    /// By its key on the only display. To look for somebody, the screen steps aside for the desk.
    void actWished(tablee::ui::DeskAct act);
    void undoRequested();
    void redoRequested();
    void makeUpAgreed();
    void timeTyped(const QString &time);
    /// Which texts are too long for the screen, so that the room does not see their end.
    void textsCut(const QStringList &texts);
    void screenWished(tablee::ui::ScreenWish wish);
    void questionSeen();
    void onceMoreOver();

private:
    ScreenChoice choose(bool isAsked);
    void followDisplays();
    void open(AudienceWindow::Mode mode, const QString &display);
    void close();
    void stopAwaiting();
    void takePicture();
    void tellCut();

    const Words &m_french;
    const Words &m_english;
    QWidget &m_desk;
    QString m_preferred;
    QString m_home;  ///< the room's own, also while another stands in for it
    QString m_display;  ///< that the room looks at
    Language m_driver = Language::French;
    ThemeKind m_theme = ThemeKind::Dark;
    AudienceWindow::Motion m_motion = AudienceWindow::Motion::Full;
    AudienceScene m_scene;
    std::unique_ptr<AudienceWindow> m_window;
    QString m_clockInPicture;
    QStringList m_cut;
    bool m_awaitsDisplay = false;
    bool m_wanted = false;  ///< the room should see something, display or not
};

}  // namespace tablee::ui
