#pragma once

#include "common/retranslated.h"
#include "common/theme.h"
#include "language/words.h"

#include <QWidget>

namespace tablee::ui {

class ActionButton;
class GalleryControls;
class PlainLabel;

/// Every shared component in its states, in both themes and both languages (`tablee --gallery`).
class GalleryWindow final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit GalleryWindow(QWidget *parent = nullptr);

    /// The language of what does not follow the desk's by itself.
    void setLanguage(Language language);

signals:
    /// The program installs the catalogue; the window follows.
    void languageChosen(Language language);

private:
    void retranslate() override;
    QWidget *head();
    QWidget *parts();
    void switchTheme();

    PlainLabel *m_title;
    PlainLabel *m_lead;
    ActionButton *m_french;
    ActionButton *m_english;
    ActionButton *m_theme;
    GalleryControls *m_controls;
};

}  // namespace tablee::ui
