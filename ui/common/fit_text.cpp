#include "common/fit_text.h"

#include <QCache>
#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tablee::ui {

namespace {

QFont sized(const TextStyle &style, int pixelSize)
{
    QFont font = style.font;
    font.setPixelSize(std::max(1, pixelSize));
    return font;
}

constexpr int mostRemembered = 2000;  ///< measurements; some hundred bytes each

/// A text at one size in one width.
struct SetText {
    QString text;
    QFont font;  ///< as the style has it: one with its size would be made anew for every question
    int pixelSize = 0;
    qreal width = 0;

    friend bool operator==(const SetText &, const SetText &) = default;
    friend std::size_t qHash(const SetText &set, std::size_t seed) noexcept
    {
        return qHashMulti(seed, set.text, set.font, set.pixelSize, set.width);
    }
};

/// What its lines come to.
struct Measured {
    qreal widest = 0;
    int lines = 0;
    bool breaksAWord = false;
};

bool isHyphen(QChar letter)
{
    return letter == u'-' || letter == u'\u2010';
}

/// Would a line that begins at `start` begin inside a word? One with a hyphen ("qu'est-ce") is one word.
bool isInsideAWord(const QString &text, qsizetype start)
{
    if (start <= 0 || start >= text.size() || !text.at(start).isLetterOrNumber())
        return false;
    const QChar before = text.at(start - 1);
    return before.isLetterOrNumber()
        || (start > 1 && isHyphen(before) && text.at(start - 2).isLetterOrNumber());
}

/// Qt breaks a line behind a hyphen too. Where the line has a space, it is broken there instead.
void keepWordWhole(const QString &text, QTextLine &line, qreal width)
{
    const qsizetype end = line.textStart() + line.textLength();
    if (!isInsideAWord(text, end))
        return;
    const qsizetype space = text.lastIndexOf(u' ', end - 1);
    if (space > line.textStart())
        line.setNumColumns(static_cast<int>(space + 1 - line.textStart()), width);
}

/// Lays `text` out in lines of `width`; the lines stand one pixel height times lineHeight apart.
void layOut(QTextLayout &layout, const TextStyle &style, int pixelSize, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const qreal distance = style.lineHeight * pixelSize;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        keepWordWhole(layout.text(), line, width);
        line.setPosition({0, y});
        y += distance;
    }
    layout.endLayout();
}

qreal widest(const QTextLayout &layout)
{
    qreal width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    return width;
}

bool breaksAWord(const QTextLayout &layout)
{
    for (int i = 1; i < layout.lineCount(); ++i)
        if (isInsideAWord(layout.text(), layout.lineAt(i).textStart()))
            return true;
    return false;
}

/// Views try the same few texts again and again, at each size and with each picture beside them, and once
/// more for every change of a scene: to shape the letters is what takes long.
Measured measured(const QString &text, const TextStyle &style, int pixelSize, qreal width)
{
    static QCache<SetText, Measured> known{mostRemembered};
    const SetText set{text, style.font, pixelSize, width};
    if (const Measured *before = known.object(set))
        return *before;
    QTextLayout layout{text, sized(style, pixelSize)};
    layOut(layout, style, pixelSize, width);
    const Measured now{widest(layout), layout.lineCount(), breaksAWord(layout)};
    known.insert(set, new Measured{now});
    return now;
}

}  // namespace

QStringList linesOf(const QString &text, const TextStyle &style, int pixelSize, qreal width)
{
    QTextLayout layout{text, sized(style, pixelSize)};
    layOut(layout, style, pixelSize, width);
    QStringList lines;
    for (int i = 0; i < layout.lineCount(); ++i)
        lines.append(text.mid(layout.lineAt(i).textStart(), layout.lineAt(i).textLength()));
    return lines;
}

QSizeF textSize(const QString &text, const TextStyle &style, int pixelSize, qreal width)
{
    const Measured set = measured(text, style, pixelSize, width);
    return {std::ceil(set.widest), std::ceil(set.lines * style.lineHeight * pixelSize)};
}

bool fits(const QString &text, const TextStyle &style, int pixelSize, const QSizeF &room)
{
    const Measured set = measured(text, style, pixelSize, room.width());
    return set.widest <= room.width() && set.lines * style.lineHeight * pixelSize <= room.height()
        && !set.breaksAWord;
}

int fittingPixelSize(
    const QStringList &texts, const TextStyle &style, const QSizeF &room, int smallest, int largest)
{
    const auto allFit = [&](int pixelSize) {
        return std::all_of(texts.begin(), texts.end(),
            [&](const QString &text) { return fits(text, style, pixelSize, room); });
    };
    int fitting = smallest;
    int low = smallest + 1;
    int high = largest;
    while (low <= high) {
        const int middle = (low + high) / 2;
        if (allFit(middle)) {
            fitting = middle;
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    return fitting;
}

QString endingIn(const QSizeF &room, const QString &text, const TextStyle &style, int pixelSize)
{
    const auto stands = [&](const QString &part) {
        return textSize(part, style, pixelSize, room.width()).height() <= room.height() + 1;
    };
    if (stands(text))
        return text;
    const auto keeping = [&](qsizetype letters) {
        const qsizetype space = text.lastIndexOf(u' ', letters);
        QString part = text.left(2 * space > letters ? space : letters);
        while (!part.isEmpty() && !part.back().isLetterOrNumber() && !part.back().isLowSurrogate())
            part.chop(1);
        return part + QChar{0x2026};
    };
    qsizetype fitting = 0;
    qsizetype tooMany = text.size();
    while (fitting + 1 < tooMany) {
        const qsizetype half = (fitting + tooMany) / 2;
        (stands(keeping(half)) ? fitting : tooMany) = half;
    }
    return keeping(fitting);
}

qreal balancedWidth(const QString &text, const TextStyle &style, int pixelSize, qreal width)
{
    const auto lines = static_cast<int>(linesOf(text, style, pixelSize, width).size());
    if (lines < 2)
        return width;
    qreal low = width / lines;
    qreal high = width;
    while (high - low > 1) {
        const qreal middle = (low + high) / 2;
        const Measured set = measured(text, style, pixelSize, middle);
        (set.lines <= lines && !set.breaksAWord ? high : low) = middle;
    }
    return std::ceil(high);
}

void paintFitted(QPainter &painter, const QRectF &room, const QString &text, const TextStyle &style,
    int pixelSize, Qt::Alignment alignment)
{
    const qreal width = balancedWidth(text, style, pixelSize, room.width());
    const QFont font = sized(style, pixelSize);
    QTextLayout layout{text, font};
    layOut(layout, style, pixelSize, width);
    const qreal distance = style.lineHeight * pixelSize;
    const qreal height = layout.lineCount() * distance;
    qreal top = room.top();
    if (alignment & Qt::AlignVCenter)
        top += (room.height() - height) / 2;
    else if (alignment & Qt::AlignBottom)
        top += room.height() - height;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal spare = room.width() - line.naturalTextWidth();
        const qreal indent = alignment & Qt::AlignRight ? spare
            : alignment & Qt::AlignHCenter              ? spare / 2
                                                        : 0;
        // The line's own text stands at its left, or at its right when it runs from right to left.
        const qreal own = line.naturalTextRect().left();
        const qreal lead = (distance - line.height()) / 2;
        line.draw(&painter, {room.left() + indent - own, top + lead});
    }
}

}  // namespace tablee::ui
