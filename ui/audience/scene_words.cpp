#include "audience/scene_words.h"

#include "language/step_words.h"

#include <QCoreApplication>

namespace tablee::ui {

namespace {

/// One or two texts in the order of the scene; missing ones and a repetition left out.
QStringList ordered(const QString &french, const QString &english, AudienceLanguage language)
{
    switch (language) {
    case AudienceLanguage::French:
        return {french.isEmpty() ? english : french};
    case AudienceLanguage::English:
        return {english.isEmpty() ? french : english};
    case AudienceLanguage::FrenchFirst:
    case AudienceLanguage::EnglishFirst:
        break;
    }
    const bool frenchFirst = language == AudienceLanguage::FrenchFirst;
    QStringList texts{frenchFirst ? french : english, frenchFirst ? english : french};
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

/// In the middle of a sentence; what people called it themselves stays as it was typed.
QString comingName(const ComingStep &coming, const Words &words)
{
    if (!coming.title.isEmpty() && coming.kind != StepKind::Round)
        return titleText(coming.title, words);
    QString name = stepName(coming.kind, coming.round, coming.title, words);
    if (!name.isEmpty())
        name[0] = name[0].toLower();
    return name;
}

}  // namespace

SceneWords::SceneWords(const Words &french, const Words &english, AudienceLanguage language)
    : m_french{french}
    , m_english{english}
    , m_language{language}
{
}

int SceneWords::languages() const
{
    return m_language == AudienceLanguage::French || m_language == AudienceLanguage::English ? 1 : 2;
}

QStringList SceneWords::texts(const char *source) const
{
    return texts([source](const Words &words) { return words.in("Audience", source); });
}

QStringList SceneWords::texts(const std::function<QString(const Words &)> &make) const
{
    return ordered(make(m_french), make(m_english), m_language);
}

QStringList SceneWords::texts(const BilingualText &text) const
{
    return ordered(text.french, text.english, m_language);
}

QString SceneWords::line(const char *source) const
{
    return joined(texts(source));
}

QStringList titleTexts(const AudienceScene &scene, const SceneWords &words)
{
    if (scene.stepTitle.isEmpty())
        return {};
    return words.texts([&scene](const Words &language) { return titleText(scene.stepTitle, language); });
}

QStringList stepTexts(const AudienceScene &scene, const SceneWords &words)
{
    if (!scene.step)
        return {};
    return words.texts(
        [&scene](const Words &language) { return stepName(*scene.step, scene.round, language); });
}

QStringList comingTexts(const AudienceScene &scene, const SceneWords &words)
{
    if (!scene.coming)
        return {};
    const ComingStep &coming = *scene.coming;
    return words.texts([&](const Words &language) {
        const QString name = comingName(coming, language);
        const auto minutes = std::chrono::round<std::chrono::minutes>(coming.length).count();
        return coming.kind == StepKind::Closing || minutes == 0
            ? language.in("Audience", QT_TRANSLATE_NOOP("Audience", "Then: %1")).arg(name)
            : language.in("Audience", QT_TRANSLATE_NOOP("Audience", "Then: %1, %2\u00a0min"))
                  .arg(name, QString::number(minutes));  // a title may hold a "%2" of its own
    });
}

QStringList roundTexts(const AudienceScene &scene, const SceneWords &words)
{
    return words.texts([&](const Words &language) {
        return scene.rounds > 0
            ? language.in("Audience", QT_TRANSLATE_NOOP("Audience", "Round %1 of %2"))
                  .arg(scene.round)
                  .arg(scene.rounds)
            : language.in("Audience", QT_TRANSLATE_NOOP("Audience", "Round %1")).arg(scene.round);
    });
}

QString joined(const QStringList &texts)
{
    return texts.join(QStringLiteral(" · "));
}

}  // namespace tablee::ui
