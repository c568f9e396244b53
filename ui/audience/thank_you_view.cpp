#include "audience/thank_you_view.h"

#include "common/table_painting.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {
constexpr int fewestChairs = 2;
constexpr int mostChairsPainted = 64;  ///< more would grow together; a larger room is this many
}  // namespace

ThankYouView::ThankYouView(QWidget *parent)
    : AudiencePage{parent}
    , m_thanks{SceneLabel::Weight::Bold, Qt::AlignCenter, this, QStringLiteral("thanks")}
    , m_again{SceneLabel::Weight::Regular, Qt::AlignCenter, this, QStringLiteral("again")}
    , m_title{new SceneLabel{SceneLabel::Weight::Bold, Qt::AlignCenter, this}}
    , m_state{*this}
{
    m_title->setObjectName(QStringLiteral("title"));
}

void ThankYouView::take(const AudienceScene &scene, const SceneWords &words)
{
    m_people = scene.people;
    m_title->setText(scene.title);
    m_thanks.setTexts(words.texts(QT_TRANSLATE_NOOP("Audience", "Thank you for this evening")));
    m_state.clear();
    if (scene.clockShown && scene.clock.state == ClockState::Paused)
        m_state.tell(scene.clock.state, words);
    m_again.setTexts(scene.next ? words.texts([&](const Words &language) {
        return language.in("Audience", QT_TRANSLATE_NOOP("Audience", "We meet again: %1"))
            .arg(language.language() == Language::French ? scene.next->french : scene.next->english);
    })
                                : words.texts(QT_TRANSLATE_NOOP("Audience", "Until next time")));
}

void ThankYouView::showClock(const ClockFace &) { }

QRectF ThankYouView::tableRoom() const
{
    const qreal wide = width() * 0.86;
    return {(width() - wide) / 2, 20 * unit(), wide, (isTall() ? 30 : 52) * unit()};
}

/// On the table; on a screen that is higher than wide there is no room on it, and the words stand below.
QRectF ThankYouView::thanksRoom() const
{
    const QRectF table = tableRoom();
    if (isTall())
        return {inner().left(), table.bottom() + 4 * unit(), inner().width(), 18 * unit()};
    return longTableFace(table).adjusted(12 * unit(), 3 * unit(), -12 * unit(), -3 * unit());
}

void ThankYouView::arrange()
{
    const QRectF page = inner();
    const QSizeF head{page.width(), 11 * unit()};
    m_title->place({page.topLeft(), head},
        fittingPixelSize({m_title->text()}, m_title->style(), head, pixels(leastWords), pixels(5)));

    const QRectF face = thanksRoom();
    const int count = std::max(1, m_thanks.count());
    const QSizeF row{face.width(), (face.height() - (count - 1) * 3 * unit()) / count};
    const int size
        = fittingPixelSize(m_thanks.texts(), m_thanks.first().style(), row, pixels(leastWords), pixels(9));
    for (int i = 0; i < m_thanks.count(); ++i)
        m_thanks.at(i).place({{face.left(), face.top() + i * (row.height() + 3 * unit())}, row}, size);

    const qreal top = (isTall() ? thanksRoom() : tableRoom()).bottom() + (isTall() ? 2 : 5) * unit();
    const int columns = isTall() ? 1 : std::max(1, m_again.count());
    const QSizeF foot{page.width() / columns, (isTall() ? 8 : 10) * unit()};
    const int small
        = fittingPixelSize(m_again.texts(), m_again.first().style(), foot, pixels(leastWords), pixels(5));
    for (int i = 0; i < m_again.count(); ++i)
        m_again.at(i).place({isTall() ? QPointF{page.left(), top + i * foot.height()}
                                      : QPointF{page.left() + i * foot.width(), top},
                                foot},
            small);
    const qreal rows = isTall() ? std::max(1, m_again.count()) : 1;
    m_state.place(
        {page.left(), top + rows * foot.height(), page.width(), 5 * unit()}, pixels(3.6), Qt::AlignHCenter);
}

void ThankYouView::paintEvent(QPaintEvent *)
{
    const Theme &colours = themeOf(*this);
    QPainter painter{this};
    const int chairs = std::clamp(m_people, fewestChairs, mostChairsPainted);
    m_state.paint(painter);
    paintLongTable(painter, tableRoom(), chairs, chairs, colours);
    if (m_thanks.count() == 2)
        painter.fillRect(QRectF{width() / 2.0 - 6 * unit(), thanksRoom().center().y() - 0.1 * unit(),
                             12 * unit(), 0.2 * unit()},
            colours.edge);
}

}  // namespace tablee::ui
