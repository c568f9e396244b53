#include "audience/round_view.h"

#include "audience/clock_label.h"
#include "common/icon.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal clockTop = 13.6;
constexpr qreal clockHeight = 44.5;
constexpr qreal wordsTop = 62.5;
constexpr qreal columnGap = 3.7;  ///< from the hairline to the words

QStringList roundTexts(const AudienceScene &scene, const SceneWords &words)
{
    return words.texts([&](const Words &language) {
        return scene.rounds > 0
            ? language.in("Audience", QT_TRANSLATE_NOOP("Audience", "Round %1 of %2"))
                  .arg(scene.round)
                  .arg(scene.rounds)
            : language.in("Audience", QT_TRANSLATE_NOOP("Audience", "Round %1")).arg(scene.round);
    });
}

}  // namespace

RoundView::RoundView(QWidget *parent)
    : AudiencePage{ parent }
    , m_round{ SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignVCenter, this, QStringLiteral("round") }
    , m_state{ new SceneLabel{ SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, this } }
    , m_clock{ new ClockLabel{ ClockLabel::Shape::Long, this } }
    , m_waiting{ new SceneLabel{ SceneLabel::Weight::Bold, Qt::AlignCenter, this } }
    , m_worth{ new SceneLabel{ SceneLabel::Weight::Regular, Qt::AlignCenter, this } }
    , m_phrase{ SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignTop, this, QStringLiteral("phrase") }
    , m_hint{ SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignTop, this, QStringLiteral("hint") }
{
    m_state->setObjectName(QStringLiteral("state"));
    m_clock->setObjectName(QStringLiteral("clock"));
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_worth->setObjectName(QStringLiteral("chairWorth"));
    m_worth->setInk(SceneLabel::Ink::Second);
    m_round.second().setSideAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void RoundView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_clockShown = scene.clockShown;
    m_face = scene.clock;
    m_round.setTexts(roundTexts(scene, words));
    m_state->setText(words.line(stateSource(scene.clockShown ? scene.clock.state : ClockState::Ready)));
    m_clock->setVisible(m_clockShown);
    m_clock->setFace(scene.clock);
    m_waiting->setText(m_clockShown ? QString() : joined(words.texts([&](const Words &language) {
        return language.in("Audience", QT_TRANSLATE_NOOP("Audience", "Round %1")).arg(scene.round);
    })));
    const bool coarse = m_clockShown && chairWorth(scene.clock.length) > Milliseconds{ 60'000 };
    m_worth->setText(
        coarse ? words.line(QT_TRANSLATE_NOOP("Audience", "one chair is 5 minutes")) : QString());
    m_phrase.setTexts(scene.phrase ? words.texts(*scene.phrase) : QStringList());
    m_hint.setTexts(words.texts(QT_TRANSLATE_NOOP("Audience", "Go to somebody you do not know yet.")));
}

void RoundView::showClock(const ClockFace &face)
{
    m_face = face;
    m_clock->setFace(face);
}

QRectF RoundView::clockRoom() const
{
    return { width() * 0.02, clockTop * unit(), width() * 0.96, clockHeight * unit() };
}

QRectF RoundView::wordsRoom() const
{
    const QRectF page = inner();
    return { page.left(), wordsTop * unit(), page.width(), page.bottom() - wordsTop * unit() };
}

void RoundView::arrange()
{
    arrangeHeader();
    arrangeClock();
    arrangeWords();
}

void RoundView::arrangeHeader()
{
    const QRectF page = inner();
    const qreal row = 5.6 * unit();
    const bool two = m_round.count() == 2;
    const qreal gap = 3 * unit();
    // Round, state and round share the row; one size for all three.
    const auto widthOf = [&](const SceneLabel &label, int pixelSize) {
        return textSize(label.text(), label.style(), pixelSize, 1e6).width() + 2;
    };
    int size = pixels(4);
    const auto taken = [&] {
        return widthOf(m_round.first(), size) + (two ? widthOf(m_round.second(), size) : 0)
            + widthOf(*m_state, size) + 1.4 * size + 2 * gap;
    };
    while (size > pixels(2) && taken() > page.width())
        --size;
    m_round.first().place({ page.left(), page.top(), widthOf(m_round.first(), size), row }, size);
    const qreal state = widthOf(*m_state, size);
    const qreal mark = 0.9 * size;
    qreal left = page.right() - state;
    if (two) {
        const qreal second = widthOf(m_round.second(), size);
        m_round.second().place({ page.right() - second, page.top(), second, row }, size);
        left = page.center().x() - (state - 1.4 * size) / 2;
        left = std::min(left, page.right() - second - gap - state);
        left = std::max(left, page.left() + widthOf(m_round.first(), size) + gap + 1.4 * size);
    }
    m_state->place({ left, page.top(), state, row }, size);
    m_mark = { left - 1.4 * size, page.top() + (row - mark) / 2, mark, mark };
}

void RoundView::arrangeClock()
{
    const QRectF room = clockRoom();
    m_clock->setGeometry(room.toAlignedRect());
    const QRectF face = longTableFace(room).adjusted(6 * unit(), 0, -6 * unit(), 0);
    m_waiting->place(face,
        fittingPixelSize({ m_waiting->text() }, m_waiting->style(), face.size(), pixels(4), pixels(14)));
    m_worth->place({ room.left(), room.bottom() + 0.2 * unit(), room.width(), 3.2 * unit() }, pixels(2.4));
}

void RoundView::arrangeWords()
{
    const QRectF room = wordsRoom();
    const int columns = std::max(m_phrase.count(), m_hint.count());
    const qreal gap = columns == 2 ? columnGap * unit() : 0;
    const qreal column = columns == 2 ? room.width() / 2 - gap : room.width();
    const int hint = pixels(m_phrase.count() == 0 ? 5.4 : columns == 2 ? 3.6 : 4);
    const qreal hands = 1.5 * hint;
    qreal hintHeight = 0;
    for (const QString &text : m_hint.texts())
        hintHeight
            = std::max(hintHeight, textSize(text, m_hint.first().style(), hint, column - hands).height());
    const qreal between = m_phrase.count() == 0 ? 0 : 2.2 * unit();
    const QSizeF phraseRoom{ column, room.height() - hintHeight - between };
    const int phrase
        = fittingPixelSize(m_phrase.texts(), m_phrase.first().style(), phraseRoom, pixels(2), pixels(6.4));
    for (int i = 0; i < m_phrase.count(); ++i) {
        const qreal left = room.left() + i * (column + 2 * gap);
        m_phrase.at(i).place({ { left, room.top() }, phraseRoom }, phrase);
    }
    const qreal top = m_phrase.count() == 0 ? room.top() + 2 * unit() : room.bottom() - hintHeight;
    for (int i = 0; i < m_hint.count(); ++i) {
        const qreal left = room.left() + i * (column + 2 * gap);
        m_hint.at(i).place({ left + hands, top, column - hands, hintHeight }, hint);
        m_hands[static_cast<std::size_t>(i)] = { left, top + 0.06 * hint, 1.1 * hint, 1.1 * hint };
    }
}

void RoundView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{ this };
    paintStateMark(painter, m_mark, m_clockShown ? m_face.state : ClockState::Ready, colours);
    if (!m_clockShown)
        paintLongTable(painter, clockRoom(), 12, 12, colours);
    for (int i = 0; i < m_hint.count(); ++i)
        paintIcon(painter, QStringLiteral("handshake"), m_hands[static_cast<std::size_t>(i)], colours.pine);
    if (m_hint.count() == 2 || m_phrase.count() == 2) {
        const QRectF room = wordsRoom();
        painter.fillRect(QRectF{ room.center().x(), room.top(), 0.2 * unit(), room.height() }, colours.line);
    }
}

}  // namespace tablee::ui
