#pragma once

#include "common/action_button.h"
#include "common/card.h"
#include "common/retranslated.h"
#include "common/screen_wish.h"
#include "language/audience_language.h"
#include "language/bilingual_text.h"

#include <optional>

namespace tablee::ui {

class Choice;
class IconMark;
class MessageEditor;
class PlainLabel;
class ScreenMenu;
class WallPicture;

/// What the room sees now, in which language, and whether there is a display for it.
class ScreenCard final : public Retranslated<Card> {
    Q_OBJECT

public:
    enum class Place { Hidden, SecondDisplay, OnlyDisplay };

    explicit ScreenCard(QWidget *parent = nullptr);

    void showPlace(Place place, const QString &displayName);
    void showLanguage(AudienceLanguage language);
    /// The displays the screen may go to; only where there are several does anybody have to choose.
    void showDisplays(const QStringList &names, const QString &current);
    void showPhrase(const QString &phrase);
    /// What the room sees, small; null for nothing.
    void showPicture(const QPixmap &picture);
    /// While somebody is looked for, the rows need the room.
    void putPictureAside(bool aside);
    /// Whether the room can be shown who sits where while the round is on, and whether it is.
    void showTables(bool possible, bool shown);

    /// What stands between the evening and the room.
    struct Cover {
        bool black = false;
        bool held = false;
        std::optional<ScreenWish> message = {};  ///< the wish that took it there, and takes it away
        QString words = {};  ///< of the message

        friend bool operator==(const Cover &, const Cover &) = default;
    };
    void showCover(const Cover &cover);
    /// What is too long for the screen: the room does not see all of it.
    void showCut(const QStringList &texts);
    /// Silence is told, for nobody hears it.
    void showGong(bool heard);

    /// Opens the fields for a message of one's own.
    void writeMessage(const BilingualText &message);
    /// Closes them, and what stands there goes.
    void forgetMessage();

signals:
    void languageChosen(tablee::AudienceLanguage language);
    void displayChosen(const QString &name);
    void projectPressed();
    void hidePressed();
    void tablesPressed();
    void wished(tablee::ui::ScreenWish wish);
    void writingRequested();
    void messageWritten(const tablee::BilingualText &message);

private:
    void retranslate() override;
    void arrange();
    void tellCover();
    void closeEditor();
    std::optional<ScreenWish> wayBack() const;

    WallPicture *m_picture;
    PlainLabel *m_heading;
    PlainLabel *m_where;
    PlainLabel *m_phrase;
    QWidget *m_coverRow;
    IconMark *m_coverMark;
    PlainLabel *m_covered;
    Choice *m_languages;
    Choice *m_displays;
    bool m_mayChoose = false;  ///< there are several displays
    ActionButton *m_button;
    ActionButton *m_tables;
    ActionButton *m_toRoom;  ///< opens the menu, or takes away what covers the evening
    ScreenMenu *m_menu;
    MessageEditor *m_editor;
    Cover m_cover;
    bool m_gongHeard = true;
    QStringList m_cut;
    bool m_tablesShown = false;
    bool m_pictureAside = false;
    Place m_place = Place::Hidden;
    QString m_displayName;
};

}  // namespace tablee::ui
