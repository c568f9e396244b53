#pragma once

#include "common/action_button.h"
#include "common/card.h"
#include "common/retranslated.h"
#include "language/audience_language.h"

namespace tablee::ui {

class Choice;
class PlainLabel;
class WallPicture;

/// What the room sees now, in which language, and whether there is a display for it.
class ScreenCard final : public Retranslated<Card> {
    Q_OBJECT

public:
    enum class Place { Hidden, SecondDisplay, OnlyDisplay };

    explicit ScreenCard(QWidget *parent = nullptr);

    void showPlace(Place place, const QString &displayName);
    void showLanguage(AudienceLanguage language);
    void showPhrase(const QString &phrase);
    /// What the room sees, small; null for nothing.
    void showPicture(const QPixmap &picture);
    /// While somebody is looked for, the rows need the room.
    void putPictureAside(bool aside);
    /// Whether the room can be shown who sits where while the round is on, and whether it is.
    void showTables(bool possible, bool shown);

signals:
    void languageChosen(tablee::AudienceLanguage language);
    void projectPressed();
    void hidePressed();
    void tablesPressed();

private:
    void retranslate() override;
    void arrange();

    WallPicture *m_picture;
    PlainLabel *m_heading;
    PlainLabel *m_where;
    PlainLabel *m_phrase;
    Choice *m_languages;
    ActionButton *m_button;
    ActionButton *m_tables;
    bool m_tablesShown = false;
    bool m_pictureAside = false;
    Place m_place = Place::Hidden;
    QString m_displayName;
};

}  // namespace tablee::ui
