#include "audience/step_view.h"

#include "audience/clock_label.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal largestTitle = 12;
constexpr qreal kickerSize = 4.4;
constexpr qreal adviceSize = 4;
constexpr qreal captionRow = 5;

/// What a step is called to the room; null where the evening's own title stands.
const char *titleSource(AudienceView view)
{
    switch (view) {
    case AudienceView::TablesSoon:
        return QT_TRANSLATE_NOOP("Audience", "New tables");
    case AudienceView::Plenary:
        return QT_TRANSLATE_NOOP("Audience", "All together");
    case AudienceView::Break:
        return QT_TRANSLATE_NOOP("Audience", "Break");
    case AudienceView::Harvest:
        return QT_TRANSLATE_NOOP("Audience", "Something to take home");
    default:
        return nullptr;
    }
}

}  // namespace

StepView::StepView(QWidget *parent)
    : AudiencePage{parent}
    , m_kicker{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignBottom, this}}
    , m_title{SceneLabel::Weight::Bold, Qt::AlignLeft | Qt::AlignTop, this, QStringLiteral("title")}
    , m_advice{SceneLabel::Weight::Regular, Qt::AlignLeft | Qt::AlignTop, this, QStringLiteral("advice")}
    , m_caption{new SceneLabel{SceneLabel::Weight::Regular, Qt::AlignCenter, this}}
    , m_state{*this}
    , m_clock{new ClockLabel{ClockLabel::Shape::Round, this}}
{
    m_kicker->setObjectName(QStringLiteral("kicker"));
    m_caption->setObjectName(QStringLiteral("startsIn"));
    m_clock->setObjectName(QStringLiteral("clock"));
    m_kicker->setInk(SceneLabel::Ink::Pine);
}

void StepView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_people = scene.people;
    takeWords(scene, words);
    takeClock(scene, words);
}

void StepView::takeWords(const AudienceScene &scene, const SceneWords &words)
{
    const char *source = titleSource(scene.view);
    m_kicker->setText(source == nullptr ? words.line(QT_TRANSLATE_NOOP("Audience", "Welcome")) : scene.title);
    const QStringList own = source == nullptr ? QStringList{scene.title} : titleTexts(scene, words);
    m_title.setTexts(own.isEmpty() ? words.texts(source) : own);
    if (const QStringList coming = comingTexts(scene, words); !coming.isEmpty()) {
        m_advice.setTexts(coming);
        return;
    }
    if (source != nullptr && !own.isEmpty() && scene.view != AudienceView::Break) {
        m_advice.setTexts({});  // advice is for the step as everybody knows it
        return;
    }
    switch (scene.view) {
    case AudienceView::TablesSoon:
        m_advice.setTexts(
            words.texts(QT_TRANSLATE_NOOP("Audience", "They are being set. They come up here in a moment.")));
        break;
    case AudienceView::Plenary:
        m_advice.setTexts(words.texts(QT_TRANSLATE_NOOP("Audience", "One conversation for the whole room.")));
        break;
    case AudienceView::Break:
        m_advice.setTexts(scene.at ? words.texts([&](const Words &language) {
            return language.in("Audience", QT_TRANSLATE_NOOP("Audience", "We go on at %1."))
                .arg(language.language() == Language::French ? scene.at->french : scene.at->english);
        })
                                   : QStringList());
        break;
    case AudienceView::Harvest:
        m_advice.setTexts(words.texts(
            QT_TRANSLATE_NOOP("Audience", "Write it down in a sentence, for yourself or for all.")));
        break;
    default:
        m_advice.setTexts(words.texts(QT_TRANSLATE_NOOP(
            "Audience", "Say who you are at the welcome desk: you will be shown your table.")));
    }
}

void StepView::takeClock(const AudienceScene &scene, const SceneWords &words)
{
    const bool arriving = titleSource(scene.view) == nullptr;
    // Of a welcome, a clock past its time would hurry nobody and worry everybody: the table takes its place.
    const bool late = arriving && scene.clock.remaining < Milliseconds::zero();
    const bool counts = scene.start == StartNotice::Counting || (scene.clockShown && !late);
    m_clockShown = counts && scene.start != StartNotice::Now;
    const bool paused = scene.clockShown && scene.clock.state == ClockState::Paused;
    const bool state = paused || (scene.clockShown && !arriving && m_clockShown);
    m_state.clear();
    if (state)
        m_state.tell(scene.clock.state, words);
    if (scene.start == StartNotice::Now)
        m_caption->setText(words.line(QT_TRANSLATE_NOOP("Audience", "We begin")));
    else if (scene.start == StartNotice::Later && scene.at)
        m_caption->setText(joined(words.texts([&](const Words &language) {
            return language.in("Audience", QT_TRANSLATE_NOOP("Audience", "We begin at %1"))
                .arg(language.language() == Language::French ? scene.at->french : scene.at->english);
        })));
    else
        m_caption->setText(
            m_clockShown && !state ? words.line(QT_TRANSLATE_NOOP("Audience", "Starts in")) : QString());
    m_clock->setVisible(m_clockShown);
    m_clock->setFace(scene.clock);
}

void StepView::showClock(const ClockFace &face)
{
    m_clock->setFace(face);
}

/// Beside the words; on a tall screen below them.
QRectF StepView::pictureRoom() const
{
    const QRectF page = inner();
    if (isTall()) {
        const qreal side = std::min(page.width(), page.height() * 0.46);
        return {page.center().x() - side / 2, page.bottom() - side, side, side};
    }
    const qreal side = std::min(page.height() - 16 * unit(), page.width() * 0.46);
    return {page.right() - side, page.center().y() - side / 2, side, side};
}

void StepView::arrange()
{
    const QRectF page = inner();
    const QRectF picture = pictureRoom();
    const qreal caption = captionRow * unit();
    const QRectF above{isTall() ? page.left() : picture.left() - 2 * unit(),
        picture.top() - caption - 2 * unit(), isTall() ? page.width() : picture.width() + 4 * unit(),
        caption};
    m_caption->place(above,
        fittingPixelSize(
            {m_caption->text()}, m_caption->style(), above.size(), pixels(leastWords), pixels(3.8)));
    m_state.place(above, pixels(3.6), Qt::AlignHCenter);
    m_clock->setGeometry(picture.toAlignedRect());
    const QRectF words = isTall()
        ? QRectF{page.left(), page.top(), page.width(), above.top() - page.top() - 2 * unit()}
        : QRectF{page.left(), page.top(), picture.left() - page.left() - 5 * unit(), page.height()};
    for (qreal scale = 1; scale > 0.1; scale -= 0.04)
        if (arrangeWords(words, scale))
            return;
}

bool StepView::arrangeWords(const QRectF &room, qreal scale)
{
    const bool two = m_title.count() == 2;
    const int title = pixels(std::max(leastWritten, (two ? 0.8 : 1) * largestTitle * scale));
    const int advice = pixels(std::max(leastWords, adviceSize * scale));
    const int kicker = pixels(std::max(leastWords, kickerSize * scale));
    const qreal gap = 2.4 * unit();
    const qreal between = two ? 4 * unit() : 0;
    const auto heightOf = [&](const TextPair &pair, int size) {
        qreal high = 0;
        for (const QString &text : pair.texts())
            high += textSize(text, pair.first().style(), size, room.width()).height();
        return high;
    };
    const qreal kickerHigh = textSize(m_kicker->text(), m_kicker->style(), kicker, room.width()).height();
    const qreal adviceGaps = m_advice.count() > 0 ? 2 * gap + (m_advice.count() - 1) * gap / 2 : 0;
    const qreal high
        = kickerHigh + gap + heightOf(m_title, title) + between + adviceGaps + heightOf(m_advice, advice);
    const bool last = scale < 0.16;
    const auto wordsWhole = [&](const TextPair &pair, int size) {
        return std::all_of(pair.texts().begin(), pair.texts().end(), [&](const QString &text) {
            return fits(text, pair.first().style(), size, {room.width(), room.height()});
        });
    };
    if (!last && (high > room.height() || !wordsWhole(m_title, title) || !wordsWhole(m_advice, advice)))
        return false;
    qreal top = room.center().y() - high / 2;
    m_kicker->place({room.left(), top, room.width(), kickerHigh}, kicker);
    top += kickerHigh + gap;
    m_rule = 0;
    const auto stack = [&](TextPair &pair, int size, qreal distance) {
        for (int i = 0; i < pair.count(); ++i) {
            const qreal lines = textSize(pair.texts()[i], pair.first().style(), size, room.width()).height();
            pair.at(i).place({room.left(), top, room.width(), lines}, size);
            top += lines + (i + 1 < pair.count() ? distance : 0);
        }
    };
    stack(m_title, title, between);
    if (two)
        m_rule = QRectF{m_title.first().geometry()}.bottom() + between / 2;
    top += 2 * gap;
    stack(m_advice, advice, gap / 2);
    m_words = room;
    return true;
}

void StepView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    m_state.paint(painter);
    if (m_rule > 0)
        painter.fillRect(
            QRectF{m_words.left(), m_rule - 0.1 * unit(), 12 * unit(), 0.2 * unit()}, colours.edge);
    if (m_clockShown)
        return;
    // Chairs for those who are here already, and always some more.
    const int chairs = std::clamp(m_people + 2, 6, 16);
    paintTable(painter, pictureRoom(), {0, chairs, std::min(m_people, chairs - 1), false, false}, colours);
}

}  // namespace tablee::ui
