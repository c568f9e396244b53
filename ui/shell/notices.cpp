#include "shell/notices.h"

#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"

#include <QBoxLayout>

#include <utility>

namespace tablee::ui {

Notices::Notices(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_told{new Banner{BannerKind::Error, this}}
    , m_asked{new QuestionStrip{this}}
    , m_count{new PlainLabel{TextRole::Caption, this}}
{
    m_told->setObjectName(QStringLiteral("problem"));
    m_asked->setObjectName(QStringLiteral("asked"));
    m_count->setObjectName(QStringLiteral("howManyNotices"));
    m_count->setTone(Tone::Second);
    m_count->setOneLine(true);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(gap::page, gap::medium, gap::page, 0);
    row->setSpacing(gap::medium);
    row->addWidget(m_told, 1);
    row->addWidget(m_asked, 1);
    row->addWidget(m_count);
    connect(m_told, &Banner::actionTriggered, this, [this] {
        tell(BannerKind::Info, {});
        emit read();
    });
    connect(m_asked, &QuestionStrip::accepted, this, [this] { answer(true); });
    connect(m_asked, &QuestionStrip::declined, this, [this] { answer(false); });
    retranslate();
}

void Notices::tell(BannerKind kind, Sentence sentence)
{
    m_sentence = std::move(sentence);
    m_questionIsNewer = false;
    m_told->setKind(kind);
    retranslate();
}

void Notices::ask(Question question)
{
    m_question = std::move(question);
    m_questionIsNewer = true;
    retranslate();
}

void Notices::answer(bool yes)
{
    const Question answered = std::exchange(m_question, {});
    retranslate();
    if (yes && answered.then)
        answered.then();
}

void Notices::retranslate()
{
    const QString told = said(m_sentence);
    const QString asked = said(m_question.words);
    m_told->setAction(tr("Understood"));
    // Setting it is telling it, to assistive technology as well.
    if (m_told->text() != told)
        m_told->setText(told);
    m_asked->setQuestion(asked);
    m_asked->setAnswers(said(m_question.yes), said(m_question.no));
    const bool both = !told.isEmpty() && !asked.isEmpty();
    m_told->setVisible(!told.isEmpty() && !(both && m_questionIsNewer));
    m_asked->setVisible(!asked.isEmpty() && !(both && !m_questionIsNewer));
    //: Of what stands above the page the first shows, and so many wait.
    m_count->setText(tr("%1 of %2").arg(1).arg(2));
    m_count->setVisible(both);
    setVisible(!told.isEmpty() || !asked.isEmpty());
}

}  // namespace tablee::ui
