#include "audience/step_view.h"

#include "audience/clock_label.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tablee::ui {

namespace {

constexpr qreal largestTitle = 12;
constexpr qreal largestKicker = 4.4;
constexpr qreal largestAdvice = 4;
constexpr qreal captionRow = 5;
constexpr qreal tallCaptionRow = 8;  ///< one language above the other
constexpr qreal textGap = 2.4;
constexpr qreal titleGap = 4;  ///< between two languages
constexpr qreal largestPicture = 0.46;  ///< of the page
constexpr qreal smallestPicture = 0.22;
constexpr qreal smallerWords = 0.5;  ///< of their size; below that the picture gives way first

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
        m_advice.setTexts(words.texts(scene.people > 0
                ? QT_TRANSLATE_NOOP("Audience", "They are being set. They come up here in a moment.")
                : QT_TRANSLATE_NOOP("Audience", "They come up here as soon as somebody is here.")));
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
    m_captions.clear();
    if (scene.start == StartNotice::Now)
        m_captions = words.texts(QT_TRANSLATE_NOOP("Audience", "We begin"));
    else if (scene.start == StartNotice::Later && scene.at)
        m_captions = words.texts([&](const Words &language) {
            return language.in("Audience", QT_TRANSLATE_NOOP("Audience", "We begin at %1"))
                .arg(language.language() == Language::French ? scene.at->french : scene.at->english);
        });
    else if (m_clockShown && !state)
        m_captions = words.texts(QT_TRANSLATE_NOOP("Audience", "Starts in"));
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
        const qreal side = std::min(page.width(), page.height() * m_picturePart);
        return {page.center().x() - side / 2, page.bottom() - side, side, side};
    }
    const qreal side = std::min(page.height() - 16 * unit(), page.width() * m_picturePart);
    return {page.right() - side, page.center().y() - side / 2, side, side};
}

QRectF StepView::captionRoom() const
{
    const QRectF page = inner();
    const QRectF picture = pictureRoom();
    const qreal caption = (isTall() ? tallCaptionRow : captionRow) * unit();
    return {isTall() ? page.left() : picture.left() - 2 * unit(), picture.top() - caption - 2 * unit(),
        isTall() ? page.width() : picture.width() + 4 * unit(), caption};
}

QRectF StepView::wordsRoom() const
{
    const QRectF page = inner();
    return isTall()
        ? QRectF{page.left(), page.top(), page.width(), captionRoom().top() - page.top() - 2 * unit()}
        : QRectF{page.left(), page.top(), pictureRoom().left() - page.left() - 5 * unit(), page.height()};
}

void StepView::arrange()
{
    chooseSizes();
    arrangeWords();
    const QRectF above = captionRoom();
    m_caption->setText(besideOrBelow(m_captions, *m_caption, pixels(leastWords), above.width()));
    m_caption->place(above,
        fittingPixelSize(
            {m_caption->text()}, m_caption->style(), above.size(), pixels(leastWords), pixels(3.8)));
    m_state.place(above, pixels(isTall() ? leastWords : 3.6), Qt::AlignHCenter);
    m_clock->setGeometry(pictureRoom().toAlignedRect());
}

/// The words become somewhat smaller first; then, on a tall screen, the picture does; then the words as small
/// as they may be.
void StepView::chooseSizes()
{
    for (const qreal leastScale : {smallerWords, 0.0})
        for (m_picturePart = largestPicture; m_picturePart >= (isTall() ? smallestPicture : largestPicture);
             m_picturePart -= 0.04)
            for (m_scale = 1; m_scale > leastScale; m_scale -= 0.04)
                if (wordsFit())
                    return;
    m_picturePart = isTall() ? smallestPicture : largestPicture;
    m_scale = 0;
}

int StepView::titlePixels() const
{
    return pixels(std::max(leastWords, (m_title.count() == 2 ? 0.8 : 1) * largestTitle * m_scale));
}

int StepView::advicePixels() const
{
    return pixels(std::max(leastWords, largestAdvice * m_scale));
}

int StepView::kickerPixels() const
{
    return pixels(std::max(leastWords, largestKicker * m_scale));
}

/// Of the kicker, of each title, of each advice.
std::vector<qreal> StepView::wantedHeights() const
{
    const qreal wide = wordsRoom().width();
    std::vector<qreal> heights{textSize(m_kicker->text(), m_kicker->style(), kickerPixels(), wide).height()};
    for (const qreal high : m_title.heightsAt(titlePixels(), wide))
        heights.push_back(high);
    for (const qreal high : m_advice.heightsAt(advicePixels(), wide))
        heights.push_back(high);
    return heights;
}

qreal StepView::gaps() const
{
    const qreal titles = m_title.count() == 2 ? titleGap : 0;
    const qreal advice = m_advice.count() > 0 ? 2 * textGap + (m_advice.count() - 1) * textGap / 2 : 0;
    return (textGap + titles + advice) * unit();
}

bool StepView::wordsFit() const
{
    const QSizeF room = wordsRoom().size();
    const auto whole = [&](const TextPair &pair, int size) {
        return std::all_of(pair.texts().begin(), pair.texts().end(),
            [&](const QString &text) { return fits(text, pair.first().style(), size, room); });
    };
    const std::vector<qreal> heights = wantedHeights();
    return std::accumulate(heights.begin(), heights.end(), gaps()) <= room.height()
        && whole(m_title, titlePixels()) && whole(m_advice, advicePixels());
}

void StepView::arrangeWords()
{
    const QRectF room = wordsRoom();
    const std::vector<qreal> heights = sharedHeights(wantedHeights(), room.height() - gaps());
    qreal top = room.center().y() - std::accumulate(heights.begin(), heights.end(), gaps()) / 2;
    auto height = heights.begin();
    const auto put = [&](SceneLabel &label, int size, qreal gap) {
        label.place({room.left(), top, room.width(), *height}, size);
        top += *height++ + gap * unit();
    };
    put(*m_kicker, kickerPixels(), textGap);
    for (int i = 0; i < m_title.count(); ++i)
        put(m_title.at(i), titlePixels(), i + 1 < m_title.count() ? titleGap : 2 * textGap);
    m_rule = m_title.count() == 2 ? QRectF{m_title.first().geometry()}.bottom() + titleGap * unit() / 2 : 0;
    for (int i = 0; i < m_advice.count(); ++i)
        put(m_advice.at(i), advicePixels(), textGap / 2);
}

void StepView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    m_state.paint(painter);
    if (m_rule > 0)
        painter.fillRect(
            QRectF{wordsRoom().left(), m_rule - 0.1 * unit(), 12 * unit(), 0.2 * unit()}, colours.edge);
    if (m_clockShown)
        return;
    // Chairs for those who are here already, and always some more.
    const int chairs = std::clamp(m_people + 2, 6, 16);
    paintTable(painter, pictureRoom(), {0, chairs, std::min(m_people, chairs - 1), false, false}, colours);
}

}  // namespace tablee::ui
