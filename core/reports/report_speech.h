#pragma once

#include "reports/report_document.h"
#include "reports/report_words.h"

namespace tablee {

/// Says things in every language of a report.
class ReportSpeech {
public:
    explicit ReportSpeech(const std::vector<const Words *> &languages)
        : m_languages{languages}
    {
    }

    /// What `say` says with the words of each language; nothing where no language says anything.
    template <typename Say> ReportText each(Say say) const
    {
        ReportText text;
        for (const Words *words : m_languages)
            if (const QString said = say(*words); !said.isEmpty())
                text.push_back({said, words->language()});
        return once(std::move(text));
    }
    ReportText each(const char *source) const
    {
        return each([source](const Words &words) { return words.in(reportContext, source); });
    }
    ReportText each(const char *source, int n) const
    {
        return each([source, n](const Words &words) { return words.in(reportContext, source, n); });
    }

private:
    static ReportText once(ReportText text);

    const std::vector<const Words *> &m_languages;
};

}  // namespace tablee
