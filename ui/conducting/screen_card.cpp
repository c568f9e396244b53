#include "conducting/screen_card.h"

#include "common/choice.h"
#include "common/flow_layout.h"
#include "common/icon_mark.h"
#include "common/plain_label.h"
#include "common/screen_menu.h"
#include "common/spacing.h"
#include "conducting/message_editor.h"
#include "conducting/wall_picture.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace tablee::ui {

namespace {
constexpr int beginningToldOf = 40;  ///< letters of what is too long
}

ScreenCard::ScreenCard(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_picture{new WallPicture{this}}
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_where{new PlainLabel{TextRole::List, this}}
    , m_phrase{new PlainLabel{TextRole::List, this}}
    , m_coverRow{new QWidget{this}}
    , m_coverMark{new IconMark{QStringLiteral("message-square"), Tone::Warning, m_coverRow}}
    , m_covered{new PlainLabel{TextRole::List, m_coverRow}}
    , m_languages{new Choice{this}}
    , m_displays{new Choice{this}}
    , m_button{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
    , m_tables{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
    , m_toRoom{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
    , m_menu{new ScreenMenu{this}}
    , m_editor{new MessageEditor{this}}
{
    m_where->setTone(Tone::Second);
    m_languages->setObjectName(QStringLiteral("audienceLanguage"));
    m_button->setObjectName(QStringLiteral("project"));
    m_tables->setObjectName(QStringLiteral("tablesOnScreen"));
    m_tables->setShortcutHint(QStringLiteral("T"));
    m_tables->hide();
    // Whoever chooses a language with the mouse leaves the keys to the evening.
    for (Choice *choice : {m_languages, m_displays}) {
        choice->setFocusPolicy(Qt::TabFocus);
        choice->setPassesLetters();
    }
    m_displays->setObjectName(QStringLiteral("audienceDisplay"));
    m_displays->hide();
    m_phrase->setObjectName(QStringLiteral("phrase"));
    m_phrase->hide();
    m_covered->setObjectName(QStringLiteral("covered"));
    m_covered->setTone(Tone::Warning);
    m_covered->setBold(true);
    m_toRoom->setObjectName(QStringLiteral("toRoom"));
    for (int index = 0; index < 4; ++index)
        m_languages->addItem(QString{});

    auto *column = new QVBoxLayout;
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(m_where);
    column->addWidget(m_phrase);
    // A widget, not a layout alone: an empty layout would make the column narrow.
    auto *covered = new QHBoxLayout{m_coverRow};
    covered->setContentsMargins(0, 0, 0, 0);
    covered->setSpacing(gap::small);
    covered->addWidget(m_coverMark, 0, Qt::AlignTop);
    covered->addWidget(m_covered, 1);
    column->addWidget(m_coverRow);
    column->addWidget(m_languages);
    column->addWidget(m_displays);
    column->addWidget(m_editor);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_button);
    buttons->addWidget(m_toRoom);
    buttons->addWidget(m_tables);
    column->addLayout(buttons);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_picture);
    rows->addLayout(column);

    connect(m_languages, &Choice::activated, this,
        [this](int index) { emit languageChosen(static_cast<AudienceLanguage>(index)); });
    connect(m_displays, &Choice::activated, this,
        [this](int index) { emit displayChosen(m_displays->itemText(index)); });
    connect(m_tables, &QPushButton::clicked, this, &ScreenCard::tablesPressed);
    connect(m_toRoom, &QPushButton::clicked, this, [this] {
        if (const auto wish = wayBack())
            emit wished(*wish);
        else
            m_menu->popup(m_toRoom->mapToGlobal(QPoint{0, m_toRoom->height()}));
    });
    connect(m_menu, &ScreenMenu::wished, this, &ScreenCard::wished);
    connect(m_menu, &ScreenMenu::writingRequested, this, &ScreenCard::writingRequested);
    connect(m_editor, &MessageEditor::written, this, [this](const BilingualText &message) {
        closeEditor();
        emit messageWritten(message);
    });
    connect(m_editor, &MessageEditor::left, this, &ScreenCard::closeEditor);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_place == Place::Hidden)
            emit projectPressed();
        else
            emit hidePressed();
    });
    retranslate();
}

void ScreenCard::showPlace(Place place, const QString &displayName)
{
    m_place = place;
    m_displayName = displayName;
    retranslate();
    arrange();
}

void ScreenCard::showLanguage(AudienceLanguage language)
{
    const QSignalBlocker quiet{m_languages};
    m_languages->setCurrentIndex(static_cast<int>(language));
}

void ScreenCard::showDisplays(const QStringList &names, const QString &current)
{
    const QSignalBlocker quiet{m_displays};
    m_displays->clear();
    m_displays->addItems(names);
    m_displays->setCurrentIndex(static_cast<int>(names.indexOf(current)));
    m_mayChoose = names.size() > 1;
    arrange();
}

void ScreenCard::showPhrase(const QString &phrase)
{
    m_phrase->setText(phrase);
    arrange();
}

void ScreenCard::showPicture(const QPixmap &picture)
{
    m_picture->setPicture(picture);
    arrange();
}

void ScreenCard::putPictureAside(bool aside)
{
    m_pictureAside = aside;
    arrange();
}

/// The phrase can be read in the picture, which needs no heading; a message is written where the picture was.
/// On the only display the phrase would be in front of this card.
void ScreenCard::arrange()
{
    const bool hasPicture = !m_picture->isEmpty();
    const bool writing = !m_editor->isHidden();
    const bool pictured = hasPicture && !m_pictureAside && !writing;
    m_picture->setVisible(pictured);
    m_heading->setVisible(!pictured);
    const bool seen = hasPicture || m_place == Place::OnlyDisplay;
    m_phrase->setVisible(!seen && !m_phrase->text().isEmpty() && !writing);
    m_languages->setVisible(!writing);
    m_displays->setVisible(m_mayChoose && !writing);
    m_toRoom->setVisible(!writing);
}

void ScreenCard::writeMessage(const BilingualText &message)
{
    m_editor->open(message);
    arrange();
}

void ScreenCard::forgetMessage()
{
    m_editor->forget();
    closeEditor();
}

void ScreenCard::closeEditor()
{
    m_editor->hide();
    arrange();
}

void ScreenCard::showCover(const Cover &cover)
{
    if (cover == m_cover)
        return;
    m_cover = cover;
    tellCover();
}

void ScreenCard::showCut(const QStringList &texts)
{
    m_cut = texts;
    retranslate();
}

void ScreenCard::showGong(bool heard)
{
    m_gongHeard = heard;
    retranslate();
}

/// What the room sees in front of everything else is what goes first.
std::optional<ScreenWish> ScreenCard::wayBack() const
{
    if (m_cover.black)
        return ScreenWish::Black;
    if (m_cover.message)
        return m_cover.message;
    return m_cover.held ? std::optional{ScreenWish::Hold} : std::nullopt;
}

void ScreenCard::tellCover()
{
    const auto wish = wayBack();
    m_coverRow->setVisible(wish.has_value());
    m_toRoom->setShortcutHint(wish ? keyOf(*wish) : QString{});
    if (m_cover.black) {
        m_coverMark->setIconName(QStringLiteral("monitor-off"));
        m_covered->setText(tr("The screen is black."));
        m_toRoom->setText(tr("Show it again"));
    } else if (m_cover.message) {
        m_coverMark->setIconName(QStringLiteral("message-square"));
        //: %1 is a message to the whole room.
        m_covered->setText(
            (m_place == Place::Hidden ? tr("Nobody sees it now: %1") : tr("The room reads: %1"))
                .arg(m_cover.words));
        m_toRoom->setText(tr("Take it back"));
    } else if (m_cover.held) {
        m_coverMark->setIconName(QStringLiteral("pause"));
        m_covered->setText(tr("The picture is held. The evening goes on."));
        m_toRoom->setText(tr("Let it go on"));
    } else {
        m_covered->setText({});
        m_toRoom->setText(tr("To the room…"));
    }
}

void ScreenCard::showTables(bool possible, bool shown)
{
    m_tables->setVisible(possible);
    m_tablesShown = shown;
    retranslate();
}

void ScreenCard::retranslate()
{
    tellCover();
    m_tables->setText(m_tablesShown ? tr("Show the clock") : tr("Show the tables"));
    m_heading->setText(tr("Audience screen"));
    m_picture->setAccessibleName(tr("What the room sees"));
    switch (m_place) {
    case Place::Hidden:
        m_where->setText(tr("The room sees nothing at the moment."));
        m_button->setText(tr("Show it"));
        break;
    case Place::SecondDisplay:
        m_where->setText(tr("Shown on %1.").arg(m_displayName));
        m_button->setText(tr("Hide it"));
        break;
    case Place::OnlyDisplay:
        m_where->setText(tr("Shown on this display. Esc comes back here."));
        m_button->setText(tr("Hide it"));
        break;
    }
    if (!m_cut.isEmpty())
        m_where->setText(m_where->text() + u' '
            + tr("Too long to stand whole on the screen: “%1…”.")
                  .arg(m_cut.front().left(beginningToldOf).trimmed()));
    if (!m_gongHeard)
        m_where->setText(m_where->text() + u' ' + tr("The gong is silent."));
    m_displays->setSpokenName(tr("Display of the audience screen"));
    m_languages->setSpokenName(tr("Language of the audience screen"));
    m_languages->setItemText(static_cast<int>(AudienceLanguage::French), tr("French"));
    m_languages->setItemText(static_cast<int>(AudienceLanguage::English), tr("English"));
    m_languages->setItemText(static_cast<int>(AudienceLanguage::FrenchFirst), tr("French and English"));
    m_languages->setItemText(static_cast<int>(AudienceLanguage::EnglishFirst), tr("English and French"));
}

}  // namespace tablee::ui
