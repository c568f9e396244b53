#include "settings/settings.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace tablee {

namespace {

/// A key, and what counts until something is stored under it.
template <typename Value> struct Key {
    const char *name;
    Value fallback;
};

/// The one table of keys.
constexpr Key<Language> deskLanguageKey{"desk/language", Language::French};
constexpr Key<ThemeChoice> deskThemeKey{"desk/theme", ThemeChoice::Light};
constexpr Key<bool> reducedMotionKey{"desk/reducedMotion", false};
constexpr auto audienceLanguageKey = "audience/language";
constexpr Key<ThemeChoice> audienceThemeKey{"audience/theme", ThemeChoice::Dark};
constexpr auto windowGeometryKey = "desk/window";
constexpr auto deskUidKey = "desk/uid";
constexpr auto sleepReadInKey = "desk/sleepReadIn";
constexpr auto audienceDisplayKey = "audience/display";
constexpr Key<bool> gongKey{"audience/gong", true};
constexpr Key<bool> softBellKey{"audience/softBell", false};
constexpr auto gongSoundKey = "audience/gongSound";
constexpr Key<int> nearlyThereKey{"audience/nearlyThere", ClockLimits{}.nearlyThere};
constexpr Key<int> timeToCloseKey{"audience/timeToClose", ClockLimits{}.timeToClose};
constexpr Key<int> roomMetresKey{"room/metres", 0};
constexpr Key<int> pictureCentimetresKey{"room/pictureCentimetres", 0};
constexpr auto listColumnsKey = "lists/%1";
constexpr auto memberColumnsKey = "members/columns";
constexpr auto lastCommunityKey = "community/last";
constexpr auto recentCommunitiesKey = "community/recent";
constexpr auto unfinishedCommunitiesKey = "community/unfinished";

/// How a value stands in the file: as a word, so that the order of an enumeration may change.
constexpr std::array<std::pair<Language, QStringView>, 2> wordsFor(Language)
{
    return {{{Language::French, u"fr"}, {Language::English, u"en"}}};
}

constexpr std::array<std::pair<ThemeChoice, QStringView>, 2> wordsFor(ThemeChoice)
{
    return {{{ThemeChoice::Light, u"light"}, {ThemeChoice::Dark, u"dark"}}};
}

constexpr std::array<std::pair<AudienceLanguage, QStringView>, 4> wordsFor(AudienceLanguage)
{
    return {{{AudienceLanguage::French, u"fr"}, {AudienceLanguage::English, u"en"},
        {AudienceLanguage::FrenchFirst, u"fr+en"}, {AudienceLanguage::EnglishFirst, u"en+fr"}}};
}

constexpr std::array<std::pair<bool, QStringView>, 2> wordsFor(bool)
{
    return {{{true, u"true"}, {false, u"false"}}};
}

template <typename Value> Value readValue(const QSettings &store, const char *key, Value fallback)
{
    const QString stored = store.value(QLatin1String{key}).toString();
    const auto words = wordsFor(Value{});
    const auto found = std::find_if(
        words.begin(), words.end(), [&stored](const auto &entry) { return entry.second == stored; });
    return found == words.end() ? fallback : found->first;
}

template <typename Value> Value readValue(const QSettings &store, const Key<Value> &key)
{
    return readValue(store, key.name, key.fallback);
}

/// A whole number between two others; anything else counts as nothing.
int readNumber(const QSettings &store, const Key<int> &key, int least, int most)
{
    bool isNumber = false;
    const int number = store.value(QLatin1String{key.name}).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : key.fallback;
}

/// Written through at once: a kill may come at any moment.
void write(QSettings &store, const char *key, const QVariant &value)
{
    store.setValue(QLatin1String{key}, value);
    store.sync();
}

template <typename Value> void writeValue(QSettings &store, const char *key, Value value)
{
    for (const auto &[candidate, word] : wordsFor(Value{}))
        if (candidate == value)
            write(store, key, word.toString());
}

template <typename Value> void writeValue(QSettings &store, const Key<Value> &key, Value value)
{
    writeValue(store, key.name, value);
}

}  // namespace

Settings::Settings(const QString &iniPath)
    : m_store{iniPath, QSettings::IniFormat}
{
}

Language Settings::deskLanguage(Language systemLanguage) const
{
    return readValue(m_store, deskLanguageKey.name, systemLanguage);
}

void Settings::setDeskLanguage(Language language)
{
    writeValue(m_store, deskLanguageKey, language);
}

ThemeChoice Settings::deskTheme() const
{
    return readValue(m_store, deskThemeKey);
}

void Settings::setDeskTheme(ThemeChoice theme)
{
    writeValue(m_store, deskThemeKey, theme);
}

AudienceLanguage Settings::audienceLanguage(Language desk) const
{
    return readValue(m_store, audienceLanguageKey,
        desk == Language::French ? AudienceLanguage::FrenchFirst : AudienceLanguage::EnglishFirst);
}

void Settings::setAudienceLanguage(AudienceLanguage language)
{
    writeValue(m_store, audienceLanguageKey, language);
}

ThemeChoice Settings::audienceTheme() const
{
    return readValue(m_store, audienceThemeKey);
}

void Settings::setAudienceTheme(ThemeChoice theme)
{
    writeValue(m_store, audienceThemeKey, theme);
}

QString Settings::audienceDisplay() const
{
    return m_store.value(QLatin1String{audienceDisplayKey}).toString();
}

void Settings::setAudienceDisplay(const QString &name)
{
    write(m_store, audienceDisplayKey, name);
}

QString Settings::deskUid()
{
    const QString key = QLatin1String{deskUidKey};
    if (!m_store.contains(key))
        write(m_store, deskUidKey, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return m_store.value(key).toString();
}

ClockLimits Settings::clockLimits() const
{
    const ClockLimits limits{
        readNumber(m_store, nearlyThereKey, 2, 90), readNumber(m_store, timeToCloseKey, 1, 89)};
    return limits.timeToClose < limits.nearlyThere ? limits : ClockLimits{};
}

void Settings::setClockLimits(const ClockLimits &limits)
{
    write(m_store, nearlyThereKey.name, limits.nearlyThere);
    write(m_store, timeToCloseKey.name, limits.timeToClose);
}

bool Settings::gong() const
{
    return readValue(m_store, gongKey);
}

void Settings::setGong(bool heard)
{
    writeValue(m_store, gongKey, heard);
}

bool Settings::softBell() const
{
    return readValue(m_store, softBellKey);
}

void Settings::setSoftBell(bool heard)
{
    writeValue(m_store, softBellKey, heard);
}

QString Settings::gongSound() const
{
    return m_store.value(QLatin1String{gongSoundKey}).toString();
}

void Settings::setGongSound(const QString &path)
{
    write(m_store, gongSoundKey, path);
}

int Settings::roomMetres() const
{
    return readNumber(m_store, roomMetresKey, 0, 80);
}

int Settings::pictureCentimetres() const
{
    return readNumber(m_store, pictureCentimetresKey, 0, 900);
}

void Settings::setRoom(int metres, int pictureCentimetres)
{
    write(m_store, roomMetresKey.name, metres);
    write(m_store, pictureCentimetresKey.name, pictureCentimetres);
}

QString Settings::sleepReadIn() const
{
    return m_store.value(QLatin1String{sleepReadInKey}).toString();
}

void Settings::setSleepReadIn(const QString &session)
{
    write(m_store, sleepReadInKey, session);
}

bool Settings::reducedMotion() const
{
    return readValue(m_store, reducedMotionKey);
}

void Settings::setReducedMotion(bool reduced)
{
    writeValue(m_store, reducedMotionKey, reduced);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(QLatin1String{windowGeometryKey}).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    write(m_store, windowGeometryKey, geometry);
}

QStringList Settings::columnsOf(const QString &shape) const
{
    return m_store.value(QString{QLatin1String{listColumnsKey}}.arg(shape)).toStringList();
}

void Settings::setColumnsOf(const QString &shape, const QStringList &columns)
{
    m_store.setValue(QString{QLatin1String{listColumnsKey}}.arg(shape), columns);
    m_store.sync();
}

QStringList Settings::memberColumns() const
{
    return m_store.value(QLatin1String{memberColumnsKey}).toStringList();
}

void Settings::setMemberColumns(const QStringList &columns)
{
    write(m_store, memberColumnsKey, columns);
}

QString Settings::lastCommunity() const
{
    return m_store.value(QLatin1String{lastCommunityKey}).toString();
}

QStringList Settings::recentCommunities() const
{
    return m_store.value(QLatin1String{recentCommunitiesKey}).toStringList().mid(0, recentLimit);
}

void Settings::rememberCommunity(const QString &path)
{
    QStringList recent = recentCommunities();
    recent.removeAll(path);
    recent.prepend(path);
    write(m_store, recentCommunitiesKey, QStringList{recent.mid(0, recentLimit)});
    write(m_store, lastCommunityKey, path);
}

QStringList Settings::unfinishedCommunities() const
{
    const QStringList recent = recentCommunities();
    QStringList unfinished = m_store.value(QLatin1String{unfinishedCommunitiesKey}).toStringList();
    unfinished.removeIf([&recent](const QString &path) { return !recent.contains(path); });
    return unfinished;
}

void Settings::setUnfinished(const QString &path, bool unfinished)
{
    QStringList paths = unfinishedCommunities();
    if (paths.contains(path) == unfinished)
        return;
    if (unfinished)
        paths.append(path);
    else
        paths.removeAll(path);
    write(m_store, unfinishedCommunitiesKey, paths);
}

void Settings::forgetCommunity(const QString &path)
{
    setUnfinished(path, false);
    QStringList recent = recentCommunities();
    recent.removeAll(path);
    write(m_store, recentCommunitiesKey, recent);
    if (lastCommunity() == path)
        write(m_store, lastCommunityKey, QString{});
}

}  // namespace tablee
