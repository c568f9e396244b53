#include "preparing/phrases_view.h"

#include "common/action_button.h"
#include "common/card.h"
#include "common/choice.h"
#include "common/plain_label.h"
#include "common/row_delegate.h"
#include "common/spacing.h"
#include "directory/search_key.h"
#include "preparing/phrase_form.h"
#include "preparing/phrase_words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <array>
#include <utility>

namespace tablee::ui {

namespace {

constexpr int formWidth = 400;
constexpr int leastFormWidth = 344;  ///< in a narrow window

}  // namespace

PhrasesView::PhrasesView(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_figures{new PlainLabel{TextRole::Text, this}}
    , m_new{new ActionButton{ButtonKind::Secondary, this}}
    , m_back{new ActionButton{ButtonKind::Quiet, this}}
    , m_search{new QLineEdit{this}}
    , m_kind{new Choice{this}}
    , m_list{new QListView{this}}
    , m_rows{new QStandardItemModel{this}}
    , m_none{new PlainLabel{TextRole::Text, this}}
    , m_form{new PhraseForm{this}}
{
    setObjectName(QStringLiteral("phrasesView"));
    m_figures->setObjectName(QStringLiteral("phraseFigures"));
    m_figures->setTone(Tone::Second);
    m_new->setObjectName(QStringLiteral("newPhrase"));
    m_new->setIconName(QStringLiteral("plus"));
    m_back->setObjectName(QStringLiteral("leavePhrases"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_figures);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap::small);
    head->addLayout(names, 1);
    head->addWidget(m_new, 0, Qt::AlignTop);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto *card = new Card{this};
    auto *inside = new QVBoxLayout{card};
    inside->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    inside->addWidget(m_form);
    card->setMinimumWidth(leastFormWidth);
    card->setMaximumWidth(formWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap::large);
    middle->addWidget(listSide(), 3);
    middle->addWidget(card, 2);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    page->setSpacing(gap::medium);
    page->addLayout(head);
    page->addLayout(middle, 1);
    connectParts();
    retranslate();
}

QWidget *PhrasesView::listSide()
{
    m_search->setObjectName(QStringLiteral("phraseSearch"));
    m_search->setClearButtonEnabled(true);
    m_kind->setObjectName(QStringLiteral("phraseKindShown"));
    m_list->setObjectName(QStringLiteral("phrases"));
    m_list->setModel(m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_list, true);
    m_none->setTone(Tone::Second);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *side = new Card{this};
    auto *filter = new QHBoxLayout;
    filter->setSpacing(gap::small);
    filter->addWidget(m_search, 1);
    filter->addWidget(m_kind);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addLayout(filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    return side;
}

void PhrasesView::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &PhrasesView::left);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->setCurrentIndex({});
        m_chosenKey.clear();
        if (m_form->shown())
            showInForm({});
        m_form->begin();
    });
    connect(m_search, &QLineEdit::textChanged, this, &PhrasesView::fill);
    connect(m_kind, &QComboBox::activated, this, &PhrasesView::fill);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PhrasesView::showChosen);
    connect(m_form, &PhraseForm::saved, this, &PhrasesView::save);
    connect(m_form, &PhraseForm::hiddenChanged, this, &PhrasesView::hideChosen);
}

void PhrasesView::setLanguage(Language language)
{
    if (std::exchange(m_language, language) != language)
        fill();
}

void PhrasesView::setPhrases(std::vector<ShownPhrase> phrases)
{
    if (m_phrases == phrases)
        return;
    m_phrases = std::move(phrases);
    fill();
    followForm();
}

void PhrasesView::begin()
{
    m_search->clear();
    const bool isWritten = m_form->draft().has_value();
    if (isWritten)
        m_form->begin();
    else
        m_list->setFocus();
    if (!isWritten && !m_list->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(0, 0));
}

void PhrasesView::fill()
{
    m_filling = true;
    const TypedSearch typed{m_search->text()};
    const int kind = m_kind->currentIndex() - 1;
    m_rows->clear();
    m_listed.clear();
    QModelIndex kept;
    for (const ShownPhrase &shown : m_phrases) {
        const OpeningPhrase &phrase = shown.phrase;
        const bool isFound = m_search->text().trimmed().isEmpty()
            || matches(searchKey(phrase.french + u' ' + phrase.english), typed);
        if (!isFound || (kind >= 0 && phrase.kind != everyPhraseKind.at(static_cast<std::size_t>(kind))))
            continue;
        auto *row = new QStandardItem{phrase.in(m_language)};
        const QString word = shown.hidden ? tr("hidden")
            : shown.isOwn                 ? tr("your own, %1").arg(depthText(phrase.depth))
                                          : depthText(phrase.depth);
        row->setData(word, RowDelegate::SecondWordRole);
        row->setData(QStringLiteral("%1, %2").arg(phrase.in(m_language), word), Qt::AccessibleTextRole);
        m_rows->appendRow(row);
        m_listed.push_back(&shown);
        if (phrase.key == m_chosenKey)
            kept = row->index();
    }
    m_list->setVisible(!m_listed.empty());
    m_none->setVisible(m_listed.empty());
    const auto hidden = static_cast<int>(std::count_if(
        m_phrases.begin(), m_phrases.end(), [](const ShownPhrase &shown) { return shown.hidden; }));
    const QString phrases = tr("%n phrase(s)", nullptr, static_cast<int>(m_phrases.size()) - hidden);
    m_figures->setText(hidden == 0 ? phrases : tr("%1, %2").arg(phrases, tr("%n hidden", nullptr, hidden)));
    m_list->setCurrentIndex(kept);
    m_filling = false;
}

/// The form shows what has become of its phrase. What is being written there stays as long as nothing has.
void PhrasesView::followForm()
{
    const auto now = std::find_if(m_phrases.begin(), m_phrases.end(),
        [this](const ShownPhrase &shown) { return shown.phrase.key == m_chosenKey; });
    const std::optional<ShownPhrase> chosen = now == m_phrases.end() ? std::nullopt : std::optional{*now};
    const bool isAdded
        = m_added && std::any_of(m_phrases.begin(), m_phrases.end(), [this](const auto &shown) {
              return shown.phrase.french == m_added->french && shown.phrase.english == m_added->english;
          });
    if (isAdded)
        m_added.reset();
    if (isAdded || m_form->shown() != chosen)
        m_form->showPhrase(chosen);
}

const ShownPhrase *PhrasesView::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? nullptr : m_listed.at(static_cast<std::size_t>(row));
}

void PhrasesView::showChosen()
{
    if (m_filling)
        return;
    const ShownPhrase *shown = chosen();
    m_chosenKey = shown == nullptr ? QString{} : shown->phrase.key;
    showInForm(shown == nullptr ? std::nullopt : std::optional{*shown});
}

/// What is in the form and not saved waits until its phrase is looked at again.
void PhrasesView::showInForm(const std::optional<ShownPhrase> &shown)
{
    const auto keyOf = [](const std::optional<ShownPhrase> &one) {
        return one ? one->phrase.key : QString{};
    };
    if (const auto draft = m_form->draft())
        m_drafts[keyOf(m_form->shown())] = *draft;
    const auto waiting = m_drafts.extract(keyOf(shown));
    m_form->showPhrase(shown, waiting.empty() ? std::nullopt : std::optional{waiting.mapped()});
}

void PhrasesView::save(const OpeningPhrase &phrase)
{
    const std::optional<ShownPhrase> shown = m_form->shown();
    if (!shown) {
        m_added = phrase;
        emit noted({phrase, false}, std::nullopt, [] { return tr("The phrase is added."); });
        return;
    }
    emit noted({phrase, shown->hidden}, PhraseNote{shown->phrase, shown->hidden},
        [] { return tr("The phrase is changed."); });
}

void PhrasesView::hideChosen(bool hidden)
{
    const std::optional<ShownPhrase> shown = m_form->shown();
    if (!shown)
        return;
    emit noted({shown->phrase, hidden}, PhraseNote{shown->phrase, shown->hidden},
        hidden ? Sentence{[] {
            return tr("The phrase is hidden: no evening that begins from now on has it.");
        }}
               : Sentence{[] {
                     return tr("The phrase is back.");
                 }});
}

void PhrasesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        Retranslated<QWidget>::keyPressEvent(event);
}

void PhrasesView::retranslate()
{
    m_title->setText(tr("Opening phrases"));
    m_new->setText(tr("New phrase"));
    m_back->setText(tr("Back to the sessions"));
    m_search->setPlaceholderText(tr("Search the phrases"));
    m_search->setAccessibleName(tr("Search the phrases"));
    m_list->setAccessibleName(tr("Opening phrases"));
    m_none->setText(tr("No phrase has these words."));
    {
        const QSignalBlocker quiet{m_kind};
        const int kind = std::max(0, m_kind->currentIndex());
        m_kind->clear();
        m_kind->addItem(tr("All kinds"));
        for (const PhraseKind each : everyPhraseKind)
            m_kind->addItem(phraseKindText(each));
        m_kind->setCurrentIndex(kind);
        m_kind->setSpokenName(tr("Which kind"));
    }
    fill();
}

}  // namespace tablee::ui
