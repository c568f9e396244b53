#include "conducting/next_card.h"

#include "common/plain_label.h"
#include "common/spacing.h"

#include <QBoxLayout>

namespace tablee::ui {

NextCard::NextCard(QWidget *parent)
    : Card{parent}
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_sentence{new PlainLabel{TextRole::List, this}}
{
    m_sentence->setObjectName(QStringLiteral("planSentence"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::inWord);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
}

void NextCard::showPlan(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    setVisible(!heading.isEmpty() && !m_aside);
}

void NextCard::stepAside(bool aside)
{
    m_aside = aside;
    setVisible(!m_heading->text().isEmpty() && !m_aside);
}

}  // namespace tablee::ui
