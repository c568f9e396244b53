#include "audience/key_hint.h"

#include "audience/scene_label.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {
constexpr auto stay = 6s;
}

KeyHint::KeyHint(QWidget &screen, const Words &words)
    : QObject{&screen}
    , m_screen{screen}
    , m_words{&words}
    , m_label{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignCenter, &screen}}
    , m_timer{this}
{
    m_label->setObjectName(QStringLiteral("keys"));
    m_label->setInk(SceneLabel::Ink::Second);
    m_label->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        hide();
        become(Asked::Nothing);
    });
}

void KeyHint::speak(const Words &words)
{
    m_words = &words;
    m_label->setText(text());
    place();
}

void KeyHint::tellKeys()
{
    if (m_asked == Asked::Nothing)
        show();
}

void KeyHint::ask(Asked asked)
{
    become(asked);
    show();
}

void KeyHint::refuse(const QString &why)
{
    m_refusal = why;
    ask(Asked::Refused);
}

void KeyHint::forgetQuestion()
{
    if (m_asked == Asked::Nothing)
        return;
    become(Asked::Nothing);
    hide();
}

/// What is no longer to be read is no longer asked.
void KeyHint::become(Asked asked)
{
    if (std::exchange(m_asked, asked) == Asked::EndStep && asked != Asked::EndStep)
        emit onceMoreOver();
}

QString KeyHint::text() const
{
    switch (m_asked) {
    case Asked::EndStep:
        return m_words->in("Audience",
            QT_TRANSLATE_NOOP("Audience", "There is time left. The same key once more ends this part now."));
    case Asked::ShowDesk:
        return m_words->in("Audience",
            QT_TRANSLATE_NOOP("Audience", "Esc once more shows the desk, with everybody’s names."));
    case Asked::Refused:
        return m_refusal;
    case Asked::Nothing:
        break;
    }
    return m_words->in("Audience",
        QT_TRANSLATE_NOOP("Audience",
            "Space: start or pause  ·  N: next  ·  P: back  ·  + or −: one minute  ·  T: "
            "tables  ·  .: black "
            " ·  F: hold  ·  1 to 5: messages  ·  Esc: the desk"));
}

void KeyHint::show()
{
    m_label->setText(text());
    m_label->show();
    place();
    m_label->raise();
    m_screen.setCursor(Qt::ArrowCursor);
    m_timer.start();
}

void KeyHint::hide()
{
    m_timer.stop();
    m_label->hide();
    m_screen.setCursor(Qt::BlankCursor);
}

void KeyHint::place()
{
    if (m_label->isHidden())
        return;
    // In the lower margin, which every view leaves free: in one line, or in two where it is short.
    const qreal wide = m_screen.width();
    const int high = m_screen.height();
    const int least = (std::min(m_screen.width(), high) + 49) / 50;
    QRectF strip{wide * 0.037, high * 0.962, wide * 0.926, high * 0.034};
    if (!fits(m_label->text(), m_label->style(), least, strip.size()))
        strip = {strip.left(), high * 0.949, strip.width(), high * 0.051};
    m_label->place(
        strip, fittingPixelSize({m_label->text()}, m_label->style(), strip.size(), least, high * 24 / 1000));
}

}  // namespace tablee::ui
