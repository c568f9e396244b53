#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"
#include "language/region.h"
#include "language/words.h"
#include "reports/report_file.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace tablee::ui {

class ActionButton;
class Choice;
class NextSessionCard;
class PlainLabel;
class WorkProgress;

/// After the evening: what it was in four figures, and the report to keep and to send.
class ReportPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `words` are those of the desk's language at present; setWords() before the language changes.
    ReportPage(const Words &words, Region region, QWidget *parent = nullptr);

    void setWords(const Words &words);
    NextSessionCard &next() { return *m_next; }
    void showReport(SessionReport report);

    /// It was closed only today, perhaps in error, and may be gone on with.
    void offerGoingOn(bool offer);

    /// A file is being written. What takes a moment shows how far it is, and can be stopped.
    void showWriting(Sentence what);
    /// From 0 to 1.
    void setProgress(double part);
    /// Where the file lies, with the ways to it.
    void showSaved(const QString &path, Sentence sentence);
    /// What stood in its way.
    void showNotSaved(Sentence sentence);
    /// Something else; what is being written goes on.
    void tell(Sentence sentence);

signals:
    void saveRequested(const tablee::ReportWish &wish);
    void stopRequested();
    /// A file or a folder.
    void openRequested(const QString &path);
    void anotherEveningRequested();
    void goOnRequested();

private:
    struct Figure {
        PlainLabel *number;
        PlainLabel *words;
    };

    void retranslate() override;
    void connectParts();
    QWidget *figuresCard();
    QWidget *savingCard();
    void save(std::vector<Language> languages);
    void endWriting();
    void nameFormats();
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
    PlainLabel *m_formatLabel;
    Choice *m_format;
    QBoxLayout *m_saves;
    ActionButton *m_french;
    ActionButton *m_english;
    ActionButton *m_both;
    WorkProgress *m_work;
    QTimer m_untilProgress;
    PlainLabel *m_told;
    ActionButton *m_open;
    ActionButton *m_folder;
    QString m_saved;  ///< the file written last
    NextSessionCard *m_next;
    ActionButton *m_goOn;
    ActionButton *m_another;
};

}  // namespace tablee::ui
