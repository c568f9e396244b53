#include "shell/gallery_messages.h"

#include "common/banner.h"
#include "common/card.h"
#include "common/empty_state.h"
#include "common/error_text.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/toast.h"
#include "common/work_progress.h"

#include <QVBoxLayout>

namespace tablee::ui {

GalleryMessages::GalleryMessages(QWidget *parent)
    : Retranslated<QWidget>{parent}
    , m_questionTitle{new PlainLabel{TextRole::Text, this}}
    , m_question{new QuestionStrip{this}}
    , m_info{new Banner{BannerKind::Info, this}}
    , m_warning{new Banner{BannerKind::Warning, this}}
    , m_error{new Banner{BannerKind::Error, this}}
    , m_toastTitle{new PlainLabel{TextRole::Text, this}}
    , m_toast{new Toast{this}}
    , m_emptyTitle{new PlainLabel{TextRole::Text, this}}
    , m_empty{new EmptyState{this}}
    , m_workTitle{new PlainLabel{TextRole::Text, this}}
    , m_work{new WorkProgress{this}}
{
    for (PlainLabel *title : {m_questionTitle, m_toastTitle, m_emptyTitle, m_workTitle})
        title->setTone(Tone::Second);
    auto *emptyCard = new Card{this};
    auto *inCard = new QVBoxLayout{emptyCard};
    inCard->setContentsMargins({});
    inCard->addWidget(m_empty);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::medium);
    column->addWidget(m_questionTitle);
    for (QWidget *message : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_info),
             static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_error)})
        column->addWidget(message);
    column->addSpacing(gap::small);
    column->addWidget(m_emptyTitle);
    column->addWidget(emptyCard);
    column->addSpacing(gap::small);
    column->addWidget(m_workTitle);
    column->addWidget(m_work);
    column->addSpacing(gap::small);
    column->addWidget(m_toastTitle);
    column->addWidget(m_toast);
    column->addStretch(1);
    retranslate();
    // In the gallery a toast comes back as soon as it is gone, so that it can be looked at.
    connect(m_toast, &Toast::gone, this, &GalleryMessages::retranslate);
}

void GalleryMessages::retranslate()
{
    m_questionTitle->setText(tr("A question in the page"));
    m_question->setQuestion(tr("%1 left. Next?").arg(QStringLiteral("3:40")));
    m_question->setAnswers(tr("Yes"), tr("No"));
    m_info->setText(tr("%1 gets one chair.").arg(QStringLiteral("Awa Sow")), {QStringLiteral("Awa Sow")});
    m_warning->setText(tr("The projector is unplugged."));
    m_warning->setAction(tr("Choose"));
    m_error->setText(errorText({ErrorCode::FileReadOnly, {}}));
    m_workTitle->setText(tr("Something that takes its time"));
    m_work->begin([] { return tr("Reading %1").arg(QStringLiteral("CSV")); });
    m_work->setProgress(0.4);
    m_toastTitle->setText(tr("A toast, for eight seconds"));
    m_toast->tell(tr("%1 has left.").arg(QStringLiteral("Koffi Mensah")), tr("Undo"));
    m_emptyTitle->setText(tr("A page with nothing on it yet"));
    m_empty->setSentence(tr("Nobody has arrived yet."));
    m_empty->setAction(tr("Paste a list"), QStringLiteral("clipboard-paste"));
}

}  // namespace tablee::ui
