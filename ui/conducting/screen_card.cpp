#include "conducting/screen_card.h"

#include "common/choice.h"
#include "common/flow_layout.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "conducting/wall_picture.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace tablee::ui {

ScreenCard::ScreenCard(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_picture{new WallPicture{this}}
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_where{new PlainLabel{TextRole::List, this}}
    , m_phrase{new PlainLabel{TextRole::List, this}}
    , m_languages{new Choice{this}}
    , m_button{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
    , m_tables{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
{
    m_where->setTone(Tone::Second);
    m_languages->setObjectName(QStringLiteral("audienceLanguage"));
    m_button->setObjectName(QStringLiteral("project"));
    m_button->setIconName(QStringLiteral("monitor-play"));
    m_tables->setObjectName(QStringLiteral("tablesOnScreen"));
    m_tables->setShortcutHint(QStringLiteral("T"));
    m_tables->hide();
    // Whoever chooses a language with the mouse leaves the keys to the evening.
    m_languages->setFocusPolicy(Qt::TabFocus);
    m_phrase->setObjectName(QStringLiteral("phrase"));
    m_phrase->hide();
    for (int index = 0; index < 4; ++index)
        m_languages->addItem(QString{});

    auto *column = new QVBoxLayout;
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(m_where);
    column->addWidget(m_phrase);
    column->addWidget(m_languages);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_button);
    buttons->addWidget(m_tables);
    column->addLayout(buttons);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_picture);
    rows->addLayout(column);

    connect(m_languages, &Choice::activated, this,
        [this](int index) { emit languageChosen(static_cast<AudienceLanguage>(index)); });
    connect(m_tables, &QPushButton::clicked, this, &ScreenCard::tablesPressed);
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
}

void ScreenCard::showLanguage(AudienceLanguage language)
{
    const QSignalBlocker quiet{m_languages};
    m_languages->setCurrentIndex(static_cast<int>(language));
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

/// The phrase can be read in the picture.
void ScreenCard::arrange()
{
    const bool hasPicture = !m_picture->isEmpty();
    m_picture->setVisible(hasPicture && !m_pictureAside);
    m_phrase->setVisible(!hasPicture && !m_phrase->text().isEmpty());
}

void ScreenCard::showTables(bool possible, bool shown)
{
    m_tables->setVisible(possible);
    m_tablesShown = shown;
    retranslate();
}

void ScreenCard::retranslate()
{
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
    m_languages->setAccessibleName(tr("Language of the audience screen"));
    m_languages->setItemText(static_cast<int>(AudienceLanguage::French), tr("French"));
    m_languages->setItemText(static_cast<int>(AudienceLanguage::English), tr("English"));
    m_languages->setItemText(static_cast<int>(AudienceLanguage::FrenchFirst), tr("French and English"));
    m_languages->setItemText(static_cast<int>(AudienceLanguage::EnglishFirst), tr("English and French"));
}

}  // namespace tablee::ui
