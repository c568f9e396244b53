#pragma once

#include "common/retranslated.h"
#include "directory/name_list.h"
#include "sessions/quick_session.h"

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;

namespace tablee::ui {

class ActionButton;
class Banner;
class EveningCard;
class PlainLabel;
class QuestionStrip;
class ReadingLine;

/// The first page: who is here tonight. Names, or only how many; three numbers; start.
class StartPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Puts names into the list, as if they had been pasted.
    void setNames(const QString &names);

    /// A sentence below the list, until the list changes.
    void tell(const QString &sentence);

    /// An evening is under way: whoever starts another one should know.
    void setEveningRuns(bool runs);

    /// An evening of long ago that was never closed; an empty sentence asks nothing.
    void askAboutUnfinished(const QString &question);

    /// While the evening is being made: the button says so and takes no second press.
    void setStarting(bool starting);

    NameList people() const { return m_list; }
    QuickStart quickStart() const;

signals:
    void startRequested(const tablee::NameList &people, const tablee::QuickStart &start);
    void communityRequested();
    void demoRequested();
    void cardsRequested(int count);
    void unfinishedWanted();
    void unfinishedDismissed();

private:
    void retranslate() override;
    QBoxLayout *others();
    void readNames();
    void takeAsTwo();
    void showList();
    void start();

    Banner *m_running;
    QuestionStrip *m_unfinished;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QPlainTextEdit *m_names;
    EveningCard *m_card;
    ReadingLine *m_reading;
    PlainLabel *m_orBegin;
    ActionButton *m_community;
    ActionButton *m_demo;

    NameList m_list;
    bool m_counted = false;  ///< a head count was typed instead of names
    bool m_starting = false;
};

}  // namespace tablee::ui
