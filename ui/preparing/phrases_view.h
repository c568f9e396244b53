#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"
#include "exchange/phrase_notes.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace tablee::ui {

class ActionButton;
class Choice;
class PhraseForm;
class PlainLabel;

/// The opening phrases of a community: the program's, to be hidden or put in other words, and one's own.
class PhrasesView final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit PhrasesView(QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setPhrases(std::vector<ShownPhrase> phrases);
    void begin();

signals:
    /// `before` is what is shown of it; nothing for a new one.
    void noted(const tablee::PhraseNote &note, const std::optional<tablee::PhraseNote> &before,
        const tablee::ui::Sentence &told);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    QWidget *listSide();
    void connectParts();
    void fill();
    void showChosen();
    void showInForm(const std::optional<ShownPhrase> &shown);
    void followForm();
    const ShownPhrase *chosen() const;
    void save(const OpeningPhrase &phrase);
    void hideChosen(bool hidden);

    Language m_language = Language::English;
    std::vector<ShownPhrase> m_phrases;
    std::vector<const ShownPhrase *> m_listed;  ///< row by row
    QString m_chosenKey;
    /// What was being written when something else was looked at: by key, the new one by none.
    std::map<QString, OpeningPhrase> m_drafts;
    std::optional<OpeningPhrase> m_added;  ///< it has been asked for, and is not in the book yet
    bool m_filling = false;
    PlainLabel *m_title;
    PlainLabel *m_figures;
    ActionButton *m_new;
    ActionButton *m_back;
    QLineEdit *m_search;
    Choice *m_kind;
    QListView *m_list;
    QStandardItemModel *m_rows;
    PlainLabel *m_none;
    PhraseForm *m_form;
};

}  // namespace tablee::ui
