#pragma once

#include "common/theme.h"
#include "language/words.h"
#include "settings/settings.h"

#include <QApplication>
#include <QTranslator>

#include <optional>

namespace tablee {

/// The facilitator's choices of language and colours: kept in the settings, carried out in the running
/// program.
class DeskChoices {
public:
    DeskChoices(QApplication &application, Settings &settings, std::optional<Language> language,
        std::optional<ui::ThemeKind> theme);

    Language language() const { return m_language; }
    const Words &words() const { return m_language == Language::French ? m_french : m_english; }
    const Words &words(Language language) const
    {
        return language == Language::French ? m_french : m_english;
    }
    ui::ThemeKind theme() const { return m_theme; }

    /// Tells the whole desk: every window gets a LanguageChange.
    void speak(Language language);
    void wear(ui::ThemeKind theme);

private:
    void installCatalogues();

    QApplication &m_application;
    Settings &m_settings;
    Words m_french;
    Words m_english;
    Language m_language;
    ui::ThemeKind m_theme;
    QTranslator m_ours;
    QTranslator m_qts;  ///< the words of Qt's own dialogs
};

ui::ThemeKind themeKindOf(ThemeChoice choice);
ThemeChoice themeChoiceOf(ui::ThemeKind kind);

}  // namespace tablee
