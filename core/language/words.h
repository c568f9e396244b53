#pragma once

#include <QString>

#include <memory>
#include <optional>

class QTranslator;

namespace tablee {

enum class Language { French, English };

/// The words of one language, whatever the desk speaks: for the audience screen, the kiosk, paper, reports
/// and the command line, where two languages stand side by side. The desk itself uses tr().
///
/// Sources are English and marked for lupdate: `words.in("Audience", QT_TRANSLATE_NOOP("Audience", "Find your
/// table"))`.
class Words {
public:
    /// The catalogue built into the program.
    static Words load(Language language);
    ~Words();
    Words(Words &&) noexcept;
    Words &operator=(Words &&) noexcept;

    Language language() const { return m_language; }

    /// `source` in this language; the source itself where the catalogue has nothing.
    QString in(const char *context, const char *source) const;

    /// The same with a number: chooses the plural and puts `n` where the text says %n.
    /// Marked with QT_TRANSLATE_N_NOOP.
    QString in(const char *context, const char *source, int n) const;

private:
    Words(Language language, std::unique_ptr<QTranslator> translator);

    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

/// The language of a code, "fr" or "en".
std::optional<Language> languageNamed(const QString &code);

/// The first of a computer's languages (QLocale::uiLanguages()) that we speak; English where it is none.
Language preferredLanguage(const QStringList &uiLanguages);

}  // namespace tablee
