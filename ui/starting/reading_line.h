#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"
#include "directory/name_list.h"

#include <QWidget>

#include <optional>

namespace tablee::ui {

class ActionButton;
class IconMark;
class PlainLabel;

/// One line below the list of names: what was understood of it, and what can be asked or done about it.
class ReadingLine final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit ReadingLine(QWidget *parent = nullptr);

    /// `counted`: a head count was typed instead of names. `apart`: a name was taken as that of several
    /// people. `answers`: how the list was read. `doubt`: whose name may have been read the wrong way round,
    /// and can be turned.
    void showList(const NameList &list, bool counted, bool apart, const ListAnswers &answers,
        const std::optional<ListedName> &doubt);

    /// Another sentence, until the list changes.
    void tell(Sentence sentence);

signals:
    /// The first name that stands more than once is that of several people.
    void severalMeant();
    /// Each name is that of one person after all.
    void oneMeant();
    /// The given name of whoever is in doubt stands first, though it is in capitals.
    void givenFirstMeant();
    /// The list is meant otherwise than it was read.
    void answersMeant(const tablee::ListAnswers &answers);
    void cardsRequested(int count);

private:
    void retranslate() override;
    void showSentence();
    QString columnsText() const;
    QString absentText() const;
    QString togetherText() const;
    QString severalText() const;

    IconMark *m_mark;
    PlainLabel *m_sentence;
    ActionButton *m_several;
    ActionButton *m_one;
    ActionButton *m_turn;
    ActionButton *m_absent;
    ActionButton *m_lines;
    ActionButton *m_order;
    ActionButton *m_together;
    ActionButton *m_cards;
    Sentence m_told;
    NameList m_list;
    std::optional<ListedName> m_doubt;
    ListAnswers m_answers;
    bool m_counted = false;
    bool m_apart = false;
};

}  // namespace tablee::ui
