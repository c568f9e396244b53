#pragma once

#include "common/retranslated.h"
#include "exchange/phrase_notes.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;

namespace tablee::ui {

class ActionButton;
class Choice;
class PlainLabel;
class TextField;

/// One opening phrase in its two languages, to be changed, hidden or written anew.
class PhraseForm final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit PhraseForm(QWidget *parent = nullptr);

    /// Nothing for a new one. `draft` is what was being made of it, and is in the fields.
    void showPhrase(const std::optional<ShownPhrase> &shown, const std::optional<OpeningPhrase> &draft = {});
    /// What is being made of it and was not saved; nothing where all is as it was.
    std::optional<OpeningPhrase> draft() const;
    const std::optional<ShownPhrase> &shown() const { return m_shown; }
    /// The keyboard goes to its first field.
    void begin();

signals:
    void saved(const tablee::OpeningPhrase &phrase);
    /// Not to be heard any more, or again.
    void hiddenChanged(bool hidden);

private:
    void retranslate() override;
    void layOut();
    void fillIn(const OpeningPhrase &phrase);
    OpeningPhrase written() const;
    void save();
    void showFault(std::optional<PhraseFault> fault);
    void toTheFault();
    void showButtons();

    static constexpr std::array places{PhrasePlace::Pair, PhrasePlace::Table, PhrasePlace::FreeTime};

    std::optional<ShownPhrase> m_shown;
    OpeningPhrase m_before;  ///< as written() is while nobody has changed anything
    PlainLabel *m_heading;
    TextField *m_french;
    TextField *m_english;
    Choice *m_kind;
    Choice *m_depth;
    QCheckBox *m_firstContact;
    PlainLabel *m_where;
    std::array<QCheckBox *, places.size()> m_places;
    std::optional<PhraseFault> m_fault;
    PlainLabel *m_noPlace;
    ActionButton *m_save;
    ActionButton *m_hide;
};

}  // namespace tablee::ui
