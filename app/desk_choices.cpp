#include "desk_choices.h"

#include "language/words.h"

#include <QLibraryInfo>
#include <QLocale>

namespace tablee {

namespace {

Language systemLanguage()
{
    return preferredLanguage(QLocale::system().uiLanguages());
}

}  // namespace

ui::ThemeKind themeKindOf(ThemeChoice choice)
{
    return choice == ThemeChoice::Dark ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
}

ThemeChoice themeChoiceOf(ui::ThemeKind kind)
{
    return kind == ui::ThemeKind::Dark ? ThemeChoice::Dark : ThemeChoice::Light;
}

DeskChoices::DeskChoices(QApplication &application, Settings &settings, std::optional<Language> language,
    std::optional<ui::ThemeKind> theme)
    : m_application{application}
    , m_settings{settings}
    , m_french{Words::load(Language::French)}
    , m_english{Words::load(Language::English)}
    , m_language{language.value_or(settings.deskLanguage(systemLanguage()))}
    , m_theme{theme.value_or(themeKindOf(settings.deskTheme()))}
{
    installCatalogues();
    ui::applyTheme(m_application, m_theme);
}

void DeskChoices::speak(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setDeskLanguage(language);
    installCatalogues();
}

void DeskChoices::wear(ui::ThemeKind theme)
{
    m_theme = theme;
    m_settings.setDeskTheme(themeChoiceOf(theme));
    ui::applyTheme(m_application, theme);
}

void DeskChoices::installCatalogues()
{
    const QString code = m_language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
    QLocale::setDefault(QLocale{code});
    m_application.removeTranslator(&m_qts);
    m_application.removeTranslator(&m_ours);
    if (m_qts.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/i18n/tablee_") + code))
        m_application.installTranslator(&m_ours);
}

}  // namespace tablee
