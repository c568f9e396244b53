#include "shell/gallery_words.h"

#include "common/plain_label.h"
#include "common/spacing.h"

#include <QVBoxLayout>

namespace tablee::ui {

namespace {

constexpr TextRole roles[] = {TextRole::FirstPage, TextRole::Page, TextRole::Section, TextRole::Text,
    TextRole::List, TextRole::Caption};

}  // namespace

GalleryWords::GalleryWords(QWidget *parent)
    : Retranslated<QWidget>{parent}
    , m_title{new PlainLabel{TextRole::Text, this}}
{
    m_title->setTone(Tone::Second);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::inWord);
    column->addWidget(m_title);
    column->addSpacing(gap::small);
    for (const TextRole role : roles) {
        m_samples.push_back(new PlainLabel{role, this});
        column->addWidget(m_samples.back());
    }
    retranslate();
}

void GalleryWords::retranslate()
{
    m_title->setText(tr("Words in six sizes"));
    const QStringList texts{tr("Who is here tonight?"), tr("Subject: YOU"), tr("Still expected: 2"),
        tr("What could you teach me in five minutes?"), tr("Table 5 has a chair left."),
        tr("Everything is saved")};
    for (std::size_t i = 0; i < m_samples.size(); ++i)
        m_samples[i]->setText(texts[static_cast<qsizetype>(i)]);
}

}  // namespace tablee::ui
