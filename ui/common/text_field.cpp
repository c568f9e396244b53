#include "common/text_field.h"

#include "common/icon_mark.h"
#include "common/restyle.h"
#include "common/spacing.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QVariant>

namespace tablee::ui {

TextField::TextField(QWidget *parent)
    : QWidget{parent}
    , m_label{new PlainLabel{TextRole::List, this}}
    , m_line{new QLineEdit{this}}
    , m_errorRow{new QWidget{this}}
    , m_error{new PlainLabel{TextRole::List, m_errorRow}}
{
    m_label->setBold(true);
    m_label->setBuddy(m_line);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setTone(Tone::Error);
    m_error->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_errorRow->hide();
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    auto *errorRow = new QHBoxLayout{m_errorRow};
    errorRow->setContentsMargins(0, gap::inWord, 0, 0);
    errorRow->setSpacing(6);
    errorRow->addWidget(
        new IconMark{QStringLiteral("octagon-alert"), Tone::Error, m_errorRow}, 0, Qt::AlignTop);
    errorRow->addWidget(m_error, 1);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addSpacing(gap::inWord);
    column->addWidget(m_line);
    column->addWidget(m_errorRow);

    connect(m_line, &QLineEdit::textChanged, this, &TextField::textChanged);
    connect(m_line, &QLineEdit::editingFinished, this, &TextField::editingFinished);
}

TextField::~TextField()
{
    m_line->disconnect(this);
}

void TextField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_line->setAccessibleName(label);
}

void TextField::setText(const QString &text)
{
    m_line->setText(text);
}

QString TextField::text() const
{
    return m_line->text();
}

void TextField::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    m_line->setAccessibleDescription(sentence);
    restyle(*m_line, "faulty", !sentence.isEmpty());
}

bool TextField::hasError() const
{
    return !m_error->text().isEmpty();
}

}  // namespace tablee::ui
