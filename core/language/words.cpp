#include "language/words.h"

#include <QTranslator>

namespace tablee {

Words Words::load(Language language)
{
    auto translator = std::make_unique<QTranslator>();
    const QString catalogue = language == Language::French ? QStringLiteral(":/i18n/tablee_fr.qm")
                                                           : QStringLiteral(":/i18n/tablee_en.qm");
    // A catalogue that does not load leaves the English sources; the translations test sees to it that it
    // does.
    (void)translator->load(catalogue);
    return Words{language, std::move(translator)};
}

Words::Words(Language language, std::unique_ptr<QTranslator> translator)
    : m_language{language}
    , m_translator{std::move(translator)}
{
}

Words::~Words() = default;
Words::Words(Words &&) noexcept = default;
Words &Words::operator=(Words &&) noexcept = default;

QString Words::in(const char *context, const char *source) const
{
    const QString text = m_translator->translate(context, source);
    return text.isNull() ? QString::fromUtf8(source) : text;
}

QString Words::in(const char *context, const char *source, int n) const
{
    // QTranslator chooses the plural form; the number is put in by whoever calls it (QCoreApplication does so
    // for tr()).
    QString text = m_translator->translate(context, source, nullptr, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    return text.replace(QStringLiteral("%n"), QString::number(n));
}

std::optional<Language> languageNamed(const QString &code)
{
    if (code == QStringLiteral("fr"))
        return Language::French;
    if (code == QStringLiteral("en"))
        return Language::English;
    return std::nullopt;
}

Language preferredLanguage(const QStringList &uiLanguages)
{
    for (const QString &name : uiLanguages)
        if (const auto language = languageNamed(name.left(2).toLower()))
            return *language;
    return Language::English;
}

}  // namespace tablee
