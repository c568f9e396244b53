#include "preparing/sessions_page.h"

#include "common/page_scroll.h"
#include "common/toast.h"
#include "preparing/knowing_editor.h"
#include "preparing/phrases_view.h"
#include "preparing/session_editor.h"
#include "preparing/session_list.h"
#include "preparing/template_choice.h"

#include <QBoxLayout>

#include <utility>

namespace tablee::ui {

SessionsPage::SessionsPage(const Words &words, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_words{&words}
    , m_views{new PageStack{this}}
    , m_list{new SessionList}
    , m_templates{new TemplateChoice{words}}
    , m_editor{new SessionEditor{words}}
    , m_phrases{new PhrasesView}
    , m_toast{new Toast{this}}
{
    setObjectName(QStringLiteral("sessionsPage"));
    m_toast->setObjectName(QStringLiteral("sessionToast"));
    m_toast->floatOver(*this);
    for (QWidget *view : std::initializer_list<QWidget *>{m_list, m_templates, m_editor, m_phrases})
        m_views->addPage(view);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins({});
    page->addWidget(m_views);
    connectParts();
    giveWords();
    showList();
}

void SessionsPage::connectParts()
{
    connect(m_list, &SessionList::prepareRequested, this, [this] {
        m_views->showPage(m_templates);
        m_templates->begin();
    });
    connect(m_list, &SessionList::phrasesRequested, this, [this] {
        m_views->showPage(m_phrases);
        m_phrases->begin();
    });
    connect(m_phrases, &PhrasesView::left, this, &SessionsPage::showList);
    connect(m_list, &SessionList::opened, this, &SessionsPage::openComing);
    connect(m_list, &SessionList::reportRequested, this, &SessionsPage::reportRequested);
    connect(m_templates, &TemplateChoice::left, this, &SessionsPage::showList);
    connect(m_templates, &TemplateChoice::chosen, this, &SessionsPage::prepareRequested);
    connect(m_templates, &TemplateChoice::asLastTimeChosen, this, &SessionsPage::asLastTimeRequested);
    connect(m_templates, &TemplateChoice::removeRequested, this, &SessionsPage::templateRemoveRequested);
    connect(m_editor, &SessionEditor::edited, this, &SessionsPage::editRequested);
    connect(m_editor, &SessionEditor::left, this, &SessionsPage::showList);
    connect(m_editor, &SessionEditor::undoRequested, this, &SessionsPage::undoRequested);
    connect(m_editor, &SessionEditor::removeRequested, this, &SessionsPage::removeRequested);
    connect(m_editor, &SessionEditor::keepRequested, this, &SessionsPage::keepRequested);
    connect(m_editor, &SessionEditor::checkRequested, this, [this] {
        m_editor->commit();
        emit checkRequested();
    });
    connect(m_editor, &SessionEditor::invitationRequested, this, [this](InvitationForm form, bool both) {
        m_editor->commit();
        emit invitationRequested(form, both);
    });
    connect(m_editor, &SessionEditor::addressesRequested, this, &SessionsPage::addressesRequested);
    connect(m_editor, &SessionEditor::beginRequested, this, [this] {
        m_editor->commit();
        emit beginRequested(m_editor->here());
    });
    connect(m_editor, &SessionEditor::beginAnywayRequested, this, [this] {
        m_editor->commit();
        emit beginAnywayRequested(m_editor->here());
    });
    connect(m_toast, &Toast::undoRequested, this, &SessionsPage::undoRequested);
}

void SessionsPage::setWords(const Words &words)
{
    m_words = &words;
    giveWords();
}

void SessionsPage::giveWords()
{
    const SessionWords times{m_words->language(), regionOf(m_book.community)};
    m_list->setWords(times);
    m_templates->setWords(*m_words);
    m_editor->setWords(*m_words, times);
    m_phrases->setLanguage(m_words->language());
}

void SessionsPage::setBook(const CommunityBook &book)
{
    const bool otherWords = m_book.community.region != book.community.region;
    m_book = book;
    if (otherWords)
        giveWords();
    m_list->setSessions(book.coming, book.evenings);
    m_editor->setMembers(book.members);
    m_editor->knowing().setKnown(book.acquaintances, book.met);
}

void SessionsPage::setComing(const std::vector<ComingSession> &coming)
{
    m_book.coming = coming;
    m_list->setSessions(m_book.coming, m_book.evenings);
}

void SessionsPage::setAcquaintances(const AcquaintanceBook &acquaintances)
{
    m_book.acquaintances = acquaintances;
    m_editor->knowing().setKnown(m_book.acquaintances, m_book.met);
}

void SessionsPage::setPhrases(std::vector<ShownPhrase> phrases)
{
    m_phrases->setPhrases(std::move(phrases));
}

KnowingEditor &SessionsPage::knowing()
{
    return m_editor->knowing();
}

void SessionsPage::setLast(std::optional<PreparedSession> last, int came)
{
    m_templates->setTemplates(m_book.templates, std::move(last), came);
}

void SessionsPage::setEveningRuns(bool runs)
{
    m_editor->setEveningRuns(runs);
}

void SessionsPage::setToday(QDate today)
{
    m_editor->setToday(today);
}

void SessionsPage::openComing(SessionId session)
{
    for (const ComingSession &coming : m_book.coming)
        if (coming.id == session)
            open(coming);
}

void SessionsPage::open(const ComingSession &session)
{
    m_edited = session.id;
    m_views->showPage(m_editor);
    emit opened(session);
    m_editor->open(session.prepared);
}

void SessionsPage::showSession(const PreparedSession &session)
{
    m_editor->showSession(session);
}

void SessionsPage::setUndo(bool possible)
{
    m_editor->setUndo(possible);
}

void SessionsPage::showList()
{
    m_views->showPage(m_list);
    m_edited = {};
    setFocusProxy(m_list);
    m_list->setFocus();
}

void SessionsPage::askOtherDay()
{
    m_editor->askOtherDay();
}

void SessionsPage::commit()
{
    m_editor->commit();
}

void SessionsPage::tell(Sentence sentence, Sentence way)
{
    m_told = std::move(sentence);
    m_way = std::move(way);
    m_toast->tell(said(m_told), said(m_way));
}

void SessionsPage::tellNothing()
{
    m_toast->dismiss();
}

void SessionsPage::retranslate()
{
    if (!m_toast->isHidden())
        m_toast->tell(said(m_told), said(m_way));
}

}  // namespace tablee::ui
