#pragma once

#include "language/audience_language.h"
#include "language/words.h"
#include "timing/clock_limits.h"

#include <QSettings>
#include <QString>
#include <QStringList>

namespace tablee {

enum class ThemeChoice { Light, Dark };

/// The choices of this machine's user, kept in an ini file. Nothing of a community is here, but where its
/// file lies.
///
/// Each getter gives its default when nothing, or nothing readable, is stored. The keys stand in one table
/// (settings.cpp).
class Settings {
public:
    explicit Settings(const QString &iniPath);

    /// `systemLanguage` until somebody chooses.
    Language deskLanguage(Language systemLanguage) const;
    void setDeskLanguage(Language language);

    ThemeChoice deskTheme() const;
    void setDeskTheme(ThemeChoice theme);

    /// Both languages until somebody chooses, that of the desk first.
    AudienceLanguage audienceLanguage(Language desk) const;
    void setAudienceLanguage(AudienceLanguage language);

    ThemeChoice audienceTheme() const;
    void setAudienceTheme(ThemeChoice theme);

    /// The name of the display the audience screen was put on; empty when never chosen.
    QString audienceDisplay() const;
    void setAudienceDisplay(const QString &name);

    /// When a clock says that the end is near.
    ClockLimits clockLimits() const;
    void setClockLimits(const ClockLimits &limits);

    /// Whether the end of a step is heard, and the file of the sound; empty for the program's own.
    bool gong() const;
    void setGong(bool heard);
    /// Whether a soft bell is heard when the end is near.
    bool softBell() const;
    void setSoftBell(bool heard);
    QString gongSound() const;
    void setGongSound(const QString &path);

    /// How far the last row sits from the wall, and how high the picture on it is; 0 when nobody has said.
    int roomMetres() const;
    int pictureCentimetres() const;
    void setRoom(int metres, int pictureCentimetres);

    /// What this desk is called in the log of an evening: a random id, made when it is first asked for.
    QString deskUid();

    /// The session (its uid) in which it was read last that this computer may fall asleep; empty for none.
    QString sleepReadIn() const;
    void setSleepReadIn(const QString &session);

    bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    /// Where the window stood and how large, as QWidget::saveGeometry() gives it; empty the first time.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// What somebody said the columns of a list hold, by the shape of that list (see
    /// interchange/list_shape.h); empty when nobody has said so.
    QStringList columnsOf(const QString &shape) const;
    void setColumnsOf(const QString &shape, const QStringList &columns);

    /// The columns the list of members shows, by their names there; empty until somebody chooses.
    QStringList memberColumns() const;
    void setMemberColumns(const QStringList &columns);

    /// The file that was open last; empty when there is none.
    QString lastCommunity() const;

    /// Newest first, at most recentLimit.
    QStringList recentCommunities() const;
    static constexpr int recentLimit = 8;

    /// Makes `path` the last community and the first of the recent ones.
    void rememberCommunity(const QString &path);

    /// The recent ones with an evening that was not closed when this desk last saw them.
    QStringList unfinishedCommunities() const;
    void setUnfinished(const QString &path, bool unfinished);

    /// Takes `path` off all of them; for a file that is gone.
    void forgetCommunity(const QString &path);

private:
    QSettings m_store;
};

}  // namespace tablee
