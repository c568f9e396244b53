#include "preparing/phrase_form.h"

#include "common/action_button.h"
#include "common/choice.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/text_field.h"
#include "preparing/phrase_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr int depths = 3;

/// What a new phrase is until somebody says otherwise: easy, for anybody, anywhere.
OpeningPhrase newPhrase()
{
    return {.kind = PhraseKind::Experience,
        .depth = 1,
        .firstContact = true,
        .places = {PhrasePlace::Pair, PhrasePlace::Table, PhrasePlace::FreeTime}};
}

}  // namespace

PhraseForm::PhraseForm(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_french{new TextField{this}}
    , m_english{new TextField{this}}
    , m_kind{new Choice{this}}
    , m_depth{new Choice{this}}
    , m_firstContact{new QCheckBox{this}}
    , m_where{new PlainLabel{TextRole::Text, this}}
    , m_places{new QCheckBox{this}, new QCheckBox{this}, new QCheckBox{this}}
    , m_noPlace{new PlainLabel{TextRole::Text, this}}
    , m_save{new ActionButton{ButtonKind::Primary, this}}
    , m_hide{new ActionButton{ButtonKind::Quiet, this}}
{
    setObjectName(QStringLiteral("phraseForm"));
    m_french->line().setObjectName(QStringLiteral("phraseFrench"));
    m_english->line().setObjectName(QStringLiteral("phraseEnglish"));
    m_kind->setObjectName(QStringLiteral("phraseKind"));
    m_depth->setObjectName(QStringLiteral("phraseDepth"));
    m_firstContact->setObjectName(QStringLiteral("phraseSafe"));
    m_noPlace->setObjectName(QStringLiteral("phraseNoPlace"));
    m_noPlace->setTone(Tone::Error);
    m_save->setObjectName(QStringLiteral("savePhrase"));
    m_hide->setObjectName(QStringLiteral("hidePhrase"));
    m_where->setBold(true);
    layOut();
    connect(m_save, &QPushButton::clicked, this, &PhraseForm::save);
    for (TextField *field : {m_french, m_english})
        connect(&field->line(), &QLineEdit::returnPressed, this, &PhraseForm::save);
    connect(m_hide, &QPushButton::clicked, this, [this] { emit hiddenChanged(!m_shown->hidden); });
    retranslate();
    showPhrase({});
}

void PhraseForm::layOut()
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(gap::small);
    choices->addWidget(m_kind);
    choices->addWidget(m_depth);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_save);
    foot->addStretch(1);
    foot->addWidget(m_hide);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::medium);
    column->addWidget(m_heading);
    column->addWidget(m_french);
    column->addWidget(m_english);
    column->addLayout(choices);
    column->addWidget(m_firstContact);
    column->addWidget(m_where);
    for (QCheckBox *place : m_places)
        column->addWidget(place);
    column->addWidget(m_noPlace);
    column->addStretch(1);
    column->addLayout(foot);
}

void PhraseForm::showPhrase(
    const std::optional<ShownPhrase> &shown, const std::optional<OpeningPhrase> &draft)
{
    m_shown = shown;
    const OpeningPhrase phrase = shown ? shown->phrase : newPhrase();
    fillIn(phrase);
    m_before = written();
    if (draft)
        fillIn(*draft);
    showFault({});
    showButtons();
}

std::optional<OpeningPhrase> PhraseForm::draft() const
{
    const OpeningPhrase now = written();
    return now == m_before ? std::nullopt : std::optional{now};
}

void PhraseForm::fillIn(const OpeningPhrase &phrase)
{
    m_french->setText(phrase.french);
    m_english->setText(phrase.english);
    m_kind->setCurrentIndex(static_cast<int>(
        std::find(everyPhraseKind.begin(), everyPhraseKind.end(), phrase.kind) - everyPhraseKind.begin()));
    m_depth->setCurrentIndex(phrase.depth - 1);
    m_firstContact->setChecked(phrase.firstContact);
    for (std::size_t place = 0; place < places.size(); ++place)
        m_places.at(place)->setChecked(phrase.places.contains(places.at(place)));
}

void PhraseForm::begin()
{
    m_french->line().setFocus();
}

OpeningPhrase PhraseForm::written() const
{
    OpeningPhrase phrase{.key = m_shown ? m_shown->phrase.key : QString{},
        .french = m_french->text(),
        .english = m_english->text(),
        .kind = everyPhraseKind.at(static_cast<std::size_t>(m_kind->currentIndex())),
        .depth = m_depth->currentIndex() + 1,
        .firstContact = m_firstContact->isChecked(),
        .places = {}};
    for (std::size_t place = 0; place < places.size(); ++place)
        if (m_places.at(place)->isChecked())
            phrase.places.insert(places.at(place));
    return cleaned(std::move(phrase));
}

void PhraseForm::save()
{
    const OpeningPhrase phrase = written();
    const auto fault = faultOf(phrase);
    showFault(fault);
    if (fault)
        return toTheFault();
    if (!m_shown || m_shown->phrase != phrase)
        emit saved(phrase);
}

/// Beside what is to be mended.
void PhraseForm::showFault(std::optional<PhraseFault> fault)
{
    m_fault = fault;
    const OpeningPhrase phrase = written();
    const QString sentence = fault ? phraseFaultText(*fault) : QString{};
    const auto isToBlame = [fault](const QString &words) {
        return fault == PhraseFault::TooLong && words.size() > longestPhrase;
    };
    m_french->setError(fault == PhraseFault::NoWords || isToBlame(phrase.french) ? sentence : QString{});
    m_english->setError(isToBlame(phrase.english) ? sentence : QString{});
    m_noPlace->setVisible(fault == PhraseFault::NoPlace);
    if (fault == PhraseFault::NoPlace)
        m_noPlace->setText(sentence);
}

void PhraseForm::toTheFault()
{
    if (m_fault == PhraseFault::NoPlace)
        m_places.front()->setFocus();
    else
        (m_french->hasError() ? m_french : m_english)->setFocus();
}

void PhraseForm::showButtons()
{
    m_heading->setText(m_shown ? tr("The phrase") : tr("A phrase of your own"));
    m_save->setText(m_shown ? tr("Save") : tr("Add it"));
    m_hide->setVisible(m_shown.has_value());
    m_hide->setText(m_shown && m_shown->hidden ? tr("Show it again") : tr("Hide it"));
}

void PhraseForm::retranslate()
{
    m_french->setLabel(tr("In French"));
    m_english->setLabel(tr("In English"));
    const QSignalBlocker quietKind{m_kind}, quietDepth{m_depth};
    const int kind = std::max(0, m_kind->currentIndex()), depth = std::max(0, m_depth->currentIndex());
    m_kind->clear();
    for (const PhraseKind each : everyPhraseKind)
        m_kind->addItem(phraseKindText(each));
    m_kind->setCurrentIndex(kind);
    m_depth->clear();
    for (int each = 1; each <= depths; ++each)
        m_depth->addItem(depthText(each));
    m_depth->setCurrentIndex(depth);
    m_kind->setSpokenName(tr("Kind of phrase"));
    m_depth->setSpokenName(tr("How much it asks"));
    m_firstContact->setText(tr("Safe between people who have never met"));
    m_where->setText(tr("Where it may stand"));
    for (std::size_t place = 0; place < places.size(); ++place)
        m_places.at(place)->setText(phrasePlaceText(places.at(place)));
    showFault(m_fault);
    showButtons();
}

}  // namespace tablee::ui
