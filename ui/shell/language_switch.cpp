#include "shell/language_switch.h"

#include "common/spacing.h"
#include "common/theme.h"
#include "common/type_scale.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QPainter>
#include <QSignalBlocker>

namespace tablee::ui {

namespace {

class LanguageButton final : public QAbstractButton {
public:
    LanguageButton(const QString &abbreviation, const QString &name, QWidget *parent)
        : QAbstractButton{parent}
    {
        setText(abbreviation);
        setAccessibleName(name);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics{fontFor(TextRole::List, true)}.horizontalAdvance(text()) + gap::small, 26};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        const Theme &colours = themeOf(*this);
        painter.setFont(fontFor(TextRole::List, isChecked()));
        painter.setPen(isChecked() ? colours.pine : colours.ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (isChecked())
            painter.fillRect(QRect{gap::inWord, height() - 3, width() - gap::small, 2}, colours.pine);
    }
};

}  // namespace

LanguageSwitch::LanguageSwitch(QWidget *parent)
    : QWidget{parent}
    , m_french{new LanguageButton{QStringLiteral("FR"), QStringLiteral("Français"), this}}
    , m_english{new LanguageButton{QStringLiteral("EN"), QStringLiteral("English"), this}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, gap::medium, 0);
    row->setSpacing(gap::inWord);
    row->addWidget(m_french);
    row->addWidget(m_english);
    // Not clicked(): assistive technology toggles.
    const auto choose = [this](QAbstractButton *button, Language language) {
        connect(button, &QAbstractButton::toggled, this, [this, language](bool on) {
            if (on)
                emit chosen(language);
        });
    };
    choose(m_french, Language::French);
    choose(m_english, Language::English);
}

void LanguageSwitch::setLanguage(Language language)
{
    const QSignalBlocker quietFrench{m_french};
    const QSignalBlocker quietEnglish{m_english};
    (language == Language::French ? m_french : m_english)->setChecked(true);
}

}  // namespace tablee::ui
