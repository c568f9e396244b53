#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"
#include "language/region.h"
#include "language/words.h"
#include "reports/session_report.h"

#include <QWidget>

class QBoxLayout;

namespace tablee::ui {

class ActionButton;
class Card;
class PlainLabel;

/// After the evening: what it was in four figures, and the report to keep and to send.
class ReportPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `words` are those of the desk's language at present; setWords() before the language changes.
    ReportPage(const Words &words, Region region, QWidget *parent = nullptr);

    void setWords(const Words &words) { m_words = &words; }
    void showReport(SessionReport report);

    /// Where the last one was written, or what stood in its way.
    void tell(Sentence sentence);

signals:
    void saveRequested(tablee::Language language);
    void openRequested(tablee::Language language);
    void anotherEveningRequested();

private:
    struct Figure {
        PlainLabel *number;
        PlainLabel *words;
    };

    void retranslate() override;
    void showSaves();
    Figure addFigure(QBoxLayout &row, const QString &name);
    static void showFigure(const Figure &figure, int number, const QString &what, const QString &ofWhich);

    const Words *m_words;
    Region m_region;
    SessionReport m_report;
    Sentence m_sentence;
    PlainLabel *m_title;
    PlainLabel *m_hours;
    PlainLabel *m_lead;
    PlainLabel *m_uncounted;
    Figure m_people;
    Figure m_fresh;
    Figure m_repeats;
    Figure m_rounds;
    PlainLabel *m_savingTitle;
    QBoxLayout *m_saves;
    ActionButton *m_french;
    ActionButton *m_english;
    ActionButton *m_openFrench;
    ActionButton *m_openEnglish;
    PlainLabel *m_told;
    ActionButton *m_another;
};

}  // namespace tablee::ui
