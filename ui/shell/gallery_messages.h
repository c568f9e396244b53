#pragma once

#include "common/retranslated.h"

#include <QWidget>

namespace tablee::ui {

class Banner;
class EmptyState;
class PlainLabel;
class QuestionStrip;
class Toast;
class WorkProgress;

/// What the program says in the page: a question, banners, a toast, an empty page, and how far it is.
class GalleryMessages final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit GalleryMessages(QWidget *parent = nullptr);

private:
    void retranslate() override;

    PlainLabel *m_questionTitle;
    QuestionStrip *m_question;
    Banner *m_info;
    Banner *m_warning;
    Banner *m_error;
    PlainLabel *m_toastTitle;
    Toast *m_toast;
    PlainLabel *m_emptyTitle;
    EmptyState *m_empty;
    PlainLabel *m_workTitle;
    WorkProgress *m_work;
};

}  // namespace tablee::ui
