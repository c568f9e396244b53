#include "shell/gallery_window.h"

#include "common/action_button.h"
#include "common/focus_ring.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "shell/gallery_clocks.h"
#include "shell/gallery_controls.h"
#include "shell/gallery_messages.h"
#include "shell/gallery_people.h"
#include "shell/gallery_words.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tablee::ui {

GalleryWindow::GalleryWindow(QWidget *parent)
    : Retranslated<QWidget>{parent}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_lead{new PlainLabel{TextRole::Text, this}}
    , m_french{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_english{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_theme{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, this}}
    , m_controls{new GalleryControls{this}}
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(gap::column, gap::page, gap::column, gap::column);
    column->setSpacing(gap::page);
    column->addWidget(head());
    column->addWidget(new GalleryClocks{content});
    column->addWidget(parts(), 1);

    auto *scroll = new QScrollArea{this};
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    new FocusRing{*this};

    connect(m_french, &QPushButton::clicked, this, [this] { emit languageChosen(Language::French); });
    connect(m_english, &QPushButton::clicked, this, [this] { emit languageChosen(Language::English); });
    connect(m_theme, &QPushButton::clicked, this, &GalleryWindow::switchTheme);
    resize(1280, 800);
    retranslate();
}

QWidget *GalleryWindow::head()
{
    m_title->setOneLine(true);
    m_lead->setTone(Tone::Second);
    auto *row = new QWidget{this};
    auto *layout = new QHBoxLayout{row};
    layout->setContentsMargins({});
    layout->setSpacing(gap::small);
    layout->addWidget(m_title);
    layout->addSpacing(gap::small);
    layout->addWidget(m_lead, 1);
    layout->addWidget(m_french);
    layout->addWidget(m_english);
    layout->addWidget(m_theme);
    return row;
}

QWidget *GalleryWindow::parts()
{
    auto *columns = new QWidget{this};
    auto *layout = new QHBoxLayout{columns};
    layout->setContentsMargins({});
    layout->setSpacing(gap::column);
    layout->addWidget(m_controls, 1);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(gap::page);
    middle->addWidget(new GalleryPeople{columns});
    middle->addWidget(new GalleryWords{columns});
    middle->addStretch(1);
    layout->addLayout(middle, 1);
    layout->addWidget(new GalleryMessages{columns}, 1);
    return columns;
}

void GalleryWindow::setLanguage(Language language)
{
    m_controls->setLanguage(language);
}

void GalleryWindow::switchTheme()
{
    const bool isLight = themeOf(*this).kind == ThemeKind::Light;
    applyTheme(*qApp, isLight ? ThemeKind::Dark : ThemeKind::Light);
    retranslate();
}

void GalleryWindow::retranslate()
{
    const bool isLight = themeOf(*this).kind == ThemeKind::Light;
    setWindowTitle(tr("The parts of Tablée"));
    m_title->setText(tr("The parts of Tablée"));
    m_lead->setText(tr("What every page is made of."));
    m_french->setText(QStringLiteral("Français"));
    m_english->setText(QStringLiteral("English"));
    m_theme->setText(isLight ? tr("Candlelight") : tr("Daylight"));
}

}  // namespace tablee::ui
