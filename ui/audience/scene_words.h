#pragma once

#include "audience/audience_scene.h"
#include "language/words.h"

#include <QStringList>

#include <functional>

namespace tablee::ui {

/// The words of the audience screen in the one or two languages of a scene, the first language first. A text
/// equal in both stands once.
class SceneWords {
public:
    /// Keeps references to both.
    SceneWords(const Words &french, const Words &english, AudienceLanguage language);

    /// How many languages the scene shows.
    int languages() const;

    /// One source of context "Audience" (marked with QT_TRANSLATE_NOOP), one text for each language.
    QStringList texts(const char *source) const;

    /// The same for a text that has something put in.
    QStringList texts(const std::function<QString(const Words &)> &make) const;

    /// What people wrote themselves; a missing language is left out, and shown in the other rather than not
    /// at all.
    QStringList texts(const BilingualText &text) const;

    /// The texts in one line: "Tour 2 · Round 2".
    QString line(const char *source) const;

private:
    const Words &m_french;
    const Words &m_english;
    AudienceLanguage m_language;
};

/// The title a step has of its own; empty where it has none.
QStringList titleTexts(const AudienceScene &scene, const SceneWords &words);

/// What the step that is on is: "Round 2", "Framed free time".
QStringList stepTexts(const AudienceScene &scene, const SceneWords &words);

/// "Then: break, 10 min", once the end is near.
QStringList comingTexts(const AudienceScene &scene, const SceneWords &words);

/// "Round 2 of 3", one text for each language.
QStringList roundTexts(const AudienceScene &scene, const SceneWords &words);

/// Texts in one line, a dot between.
QString joined(const QStringList &texts);

}  // namespace tablee::ui
