#include "shell/screen_settings.h"

#include "common/action_button.h"
#include "common/choice.h"
#include "common/page_scroll.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/stepper.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace tablee::ui {

namespace {
constexpr int windowWidth = 520;
}

ScreenSettings::ScreenSettings(QWidget *parent)
    : Retranslated<QWidget>(parent, Qt::Dialog)
    , m_scroll{new PageScroll{new QWidget, this}}
    , m_displayLabel{new PlainLabel{TextRole::Text, this}}
    , m_display{new Choice{this}}
    , m_nearlyLabel{new PlainLabel{TextRole::Text, this}}
    , m_nearly{new Stepper{this}}
    , m_closeLabel{new PlainLabel{TextRole::Text, this}}
    , m_close{new Stepper{this}}
    , m_gong{new QCheckBox{this}}
    , m_bell{new QCheckBox{this}}
    , m_sound{new PlainLabel{TextRole::List, this}}
    , m_chooseSound{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
    , m_ownSound{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_backRowHeading{new PlainLabel{TextRole::Section, this}}
    , m_depthLabel{new PlainLabel{TextRole::Text, this}}
    , m_depth{new Stepper{this}}
    , m_heightLabel{new PlainLabel{TextRole::Text, this}}
    , m_height{new Stepper{this}}
    , m_backRow{new PlainLabel{TextRole::Text, this}}
    , m_awake{new PlainLabel{TextRole::List, this}}
{
    setObjectName(QStringLiteral("screenSettings"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_display->setObjectName(QStringLiteral("display"));
    m_nearly->setObjectName(QStringLiteral("nearlyThere"));
    m_close->setObjectName(QStringLiteral("timeToClose"));
    m_gong->setObjectName(QStringLiteral("gong"));
    m_bell->setObjectName(QStringLiteral("softBell"));
    m_depth->setObjectName(QStringLiteral("roomDepth"));
    m_height->setObjectName(QStringLiteral("pictureHeight"));
    m_backRow->setObjectName(QStringLiteral("backRow"));
    m_awake->setObjectName(QStringLiteral("awake"));
    m_sound->setObjectName(QStringLiteral("sound"));
    m_sound->setTone(Tone::Second);
    m_awake->setTone(Tone::Second);
    m_nearly->setRange(2, 90);
    m_close->setRange(1, 89);
    m_depth->setRange(0, 80);
    m_height->setRange(0, 900);
    layOut();
    connectParts();
    retranslate();
}

void ScreenSettings::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::large);
    grid->setVerticalSpacing(gap::medium);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](PlainLabel *label, QWidget *control) {
        grid->addWidget(label, row, 0, Qt::AlignVCenter);
        grid->addWidget(control, row++, 1, Qt::AlignRight | Qt::AlignVCenter);
    };
    add(m_displayLabel, m_display);
    add(m_nearlyLabel, m_nearly);
    add(m_closeLabel, m_close);
    grid->addWidget(m_gong, row++, 0, 1, 2);
    auto *sound = new QHBoxLayout;
    sound->setSpacing(gap::small);
    sound->addWidget(m_sound, 1);
    sound->addWidget(m_chooseSound);
    sound->addWidget(m_ownSound);
    grid->addLayout(sound, row++, 0, 1, 2);
    grid->addWidget(m_bell, row++, 0, 1, 2);
    grid->setRowMinimumHeight(row++, gap::small);
    grid->addWidget(m_backRowHeading, row++, 0, 1, 2);
    add(m_depthLabel, m_depth);
    add(m_heightLabel, m_height);
    grid->addWidget(m_backRow, row++, 0, 1, 2);
    grid->setRowMinimumHeight(row++, gap::small);
    grid->addWidget(m_awake, row++, 0, 1, 2);

    auto *window = new QVBoxLayout{this};
    window->setContentsMargins({});
    window->addWidget(m_scroll);
    auto *column = new QVBoxLayout{m_scroll->widget()};
    column->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    column->addLayout(grid);
    column->addStretch(1);
    setMinimumWidth(windowWidth);
}

void ScreenSettings::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Retranslated<QWidget>::keyPressEvent(event);
}

/// As high as its words need, as far as the display has that.
void ScreenSettings::showEvent(QShowEvent *event)
{
    Retranslated<QWidget>::showEvent(event);
    const int wide = std::max(width(), windowWidth);
    resize(wide, m_scroll->heightOnScreen(wide));
}

void ScreenSettings::connectParts()
{
    connect(m_display, &Choice::activated, this, [this](int index) {
        m_options.display = index == 0 ? QString{} : m_displays.value(index - 1);
        changed();
    });
    // Nobody is told that there is time left after being told to close.
    connect(m_nearly, &Stepper::valueChanged, this, [this](int value) {
        m_options.limits.nearlyThere = value;
        m_close->setValue(std::min(m_close->value(), value - 1));
        changed();
    });
    connect(m_close, &Stepper::valueChanged, this, [this](int value) {
        m_options.limits.timeToClose = value;
        m_nearly->setValue(std::max(m_nearly->value(), value + 1));
        changed();
    });
    connect(m_gong, &QCheckBox::toggled, this, [this](bool on) {
        m_options.gong = on;
        changed();
    });
    connect(m_bell, &QCheckBox::toggled, this, [this](bool on) {
        m_options.softBell = on;
        changed();
    });
    connect(m_chooseSound, &QPushButton::clicked, this, &ScreenSettings::soundRequested);
    connect(m_ownSound, &QPushButton::clicked, this, [this] {
        m_options.sound.clear();
        changed();
    });
    connect(m_depth, &Stepper::valueChanged, this, [this](int value) {
        m_options.backRow.metres = value;
        changed();
    });
    connect(m_height, &Stepper::valueChanged, this, [this](int value) {
        m_options.backRow.pictureCentimetres = value;
        changed();
    });
}

void ScreenSettings::changed()
{
    retranslate();
    emit chosen(m_options);
}

void ScreenSettings::setDisplays(const QStringList &displays)
{
    m_displays = displays;
    showDisplays();
}

void ScreenSettings::setOptions(const ScreenOptions &options)
{
    const QSignalBlocker quiet{this};
    m_options = options;
    m_unplayable.clear();
    const ScreenOptions wanted = options;
    m_nearly->setValue(wanted.limits.nearlyThere);
    m_close->setValue(wanted.limits.timeToClose);
    m_gong->setChecked(wanted.gong);
    m_bell->setChecked(wanted.softBell);
    m_depth->setValue(wanted.backRow.metres);
    m_height->setValue(wanted.backRow.pictureCentimetres);
    m_options = wanted;
    showDisplays();
    retranslate();
}

void ScreenSettings::tellAwake(std::optional<bool> agreed)
{
    m_agreed = agreed;
    retranslate();
}

void ScreenSettings::tellLoudspeaker(bool there)
{
    m_loudspeaker = there;
    retranslate();
}

void ScreenSettings::tellUnplayable(const QString &path)
{
    m_unplayable = path;
    retranslate();
}

QString ScreenSettings::soundSentence() const
{
    if (!m_unplayable.isEmpty())
        //: %1 is the name of a sound file.
        return tr("“%1” cannot be played. The sound of Tablée is heard.")
            .arg(QFileInfo{m_unplayable}.fileName());
    return m_options.sound.isEmpty() ? tr("Sound: the one of Tablée")
                                     //: %1 is the name of a sound file.
                                     : tr("Sound: %1").arg(QFileInfo{m_options.sound}.fileName());
}

/// One that was chosen and is unplugged stays in the list: it is taken again as soon as it is back.
void ScreenSettings::showDisplays()
{
    const QSignalBlocker quiet{m_display};
    if (!m_options.display.isEmpty() && !m_displays.contains(m_options.display))
        m_displays.append(m_options.display);
    m_display->clear();
    m_display->addItem(tr("The largest beside the desk"));
    m_display->addItems(m_displays);
    m_display->setCurrentIndex(
        m_options.display.isEmpty() ? 0 : static_cast<int>(m_displays.indexOf(m_options.display)) + 1);
}

QString ScreenSettings::nameOf(WallText text) const
{
    switch (text) {
    case WallText::Digits:
        return tr("the digits of the clock");
    case WallText::Words:
        return tr("names, hints and long phrases");
    }
    Q_UNREACHABLE();
}

QString ScreenSettings::backRowSentence() const
{
    const BackRow &row = m_options.backRow;
    if (!row.isKnown())
        return tr("Say how deep the room is and how high the picture, and you are told what the back row can "
                  "read.");
    QStringList small;
    for (const WallText text : tooSmallFrom(row))
        small.append(nameOf(text));
    if (small.isEmpty())
        return tr("The back row can read everything.");
    // How small they get depends on how much stands on the screen.
    return tr(
        "May become too small for the back row where there are many names: %1. A picture %2\u00a0m high "
        "would do in any case, or people sit closer.")
        .arg(small.join(QStringLiteral(", ")), QLocale{}.toString(pictureNeeded(row) / 100.0, 'f', 2));
}

void ScreenSettings::retranslate()
{
    setWindowTitle(tr("Settings of the audience screen"));
    m_displayLabel->setText(tr("Display"));
    m_display->setSpokenName(tr("Display"));
    showDisplays();
    m_nearlyLabel->setText(tr("“Nearly there” with so many % of the time left"));
    m_nearly->setWords(m_nearlyLabel->text());
    m_closeLabel->setText(tr("“Time to close” with so many % left"));
    m_close->setWords(m_closeLabel->text());
    m_gong->setText(m_loudspeaker ? tr("A gong at the end of each step")
                                  : tr("A gong at the end of each step (this computer has no loudspeaker)"));
    // Whoever mutes the evening mutes all of it.
    m_bell->setEnabled(m_options.gong);
    m_bell->setText(tr("A soft bell when it is “nearly there”"));
    m_sound->setText(soundSentence());
    m_chooseSound->setText(tr("Choose a WAV file…"));
    m_ownSound->setText(tr("Tablée’s own"));
    m_ownSound->setVisible(!m_options.sound.isEmpty());
    m_backRowHeading->setText(tr("From the back row"));
    m_depthLabel->setText(tr("From the wall to the last row, in metres"));
    m_depth->setWords(m_depthLabel->text());
    m_heightLabel->setText(tr("Height of the picture, in centimetres"));
    m_height->setWords(m_heightLabel->text());
    m_backRow->setText(backRowSentence());
    m_awake->setText(!m_agreed
            ? tr("While the room looks at the screen, the computer is asked to stay awake.")
            : *m_agreed
            ? tr("The computer stays awake as long as the room looks at the screen.")
            : tr("This computer does not let itself be kept awake: switch its screen saver off before you "
                 "begin."));
}

}  // namespace tablee::ui
