#include "audience/name_grid.h"

#include "audience/audience_page.h"
#include "audience/seat_row.h"
#include "common/name_fit.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tablee::ui {

namespace {

constexpr qreal largestName = 5.2;  ///< units
constexpr qreal unbroken = 3.4;  ///< units; names larger than this keep to one row each
constexpr qreal shrinking = 0.77;  ///< how far one long name may shrink before it takes a second row
constexpr qreal columnGap = 3;  ///< units
constexpr qreal rowPitch = 1.28;  ///< of the size of names
constexpr qreal widestPitch = 1.8;
constexpr int mostNameColumns = 4;
constexpr int mostNumberColumns = 7;
constexpr int measuredAt = 100;  ///< pixels
constexpr qreal rounding = 2;  ///< pixels that letters set at whole pixels may take besides
constexpr int outlier = 40;  ///< letters; longer names do not make the others small
constexpr int endless = 80;  ///< letters; longer names are cut where they would cost others their room

/// A way to set the list, and how well it would do.
struct Setting {
    qreal size = 0;  ///< pixels
    int columns = 1;
};

struct Needed {
    int rows = 1;
    int pixelSize = 0;
    bool cut = false;  ///< in one row, without its middle
};

bool isOutlier(const SeatLine &line)
{
    return shownName(line).size() > outlier;
}

bool isEndless(const SeatLine &line)
{
    return shownName(line).size() > endless;
}

int figuresOf(const std::vector<SeatLine> &lines)
{
    int largest = 0;
    for (const SeatLine &line : lines)
        largest = std::max(largest, line.table);
    return static_cast<int>(QString::number(largest).size());
}

class Layout {
public:
    Layout(const std::vector<SeatLine> &lines, const NameRoom &room)
        : m_lines{lines}
        , m_room{room}
        , m_numbers{std::all_of(lines.begin(), lines.end(), isNumber)}
        , m_figures{figuresOf(lines)}
    {
        for (const SeatLine &line : lines)
            m_widths.push_back(nameSize(line, room.font, measuredAt, 1e6).width() / measuredAt);
    }

    NameGrid best()
    {
        if (const auto onePage = largestOn(1))
            return set(*onePage);
        // Pages turn rather than that names become too small to be read.
        Setting setting{leastWords * m_room.unit, mostColumns()};
        while (setting.columns > 2 && tooManyShrink(setting))
            --setting.columns;
        const int pages = pageCount(neededAt(setting), setting.columns, rowsAt(setting.size));
        return set(largestOn(pages).value_or(setting));
    }

private:
    /// The largest names that take so many pages and no more.
    std::optional<Setting> largestOn(int pages) const
    {
        for (qreal size = largestName; size > leastWords - 0.01; size -= 0.1)
            for (int columns = 1; columns <= mostColumns(); ++columns) {
                const Setting setting{size * m_room.unit, columns};
                if (tooManyShrink(setting))
                    break;
                if (pageCount(neededAt(setting), columns, rowsAt(setting.size)) <= pages)
                    return setting;
            }
        return std::nullopt;
    }

    int mostColumns() const { return m_numbers ? mostNumberColumns : mostNameColumns; }

    qreal columnWidth(int columns) const
    {
        return (m_room.size.width() - (columns - 1) * columnGap * m_room.unit) / columns;
    }

    int rowsAt(qreal size) const
    {
        return std::max(1, static_cast<int>(m_room.size.height() / (size * rowPitch)));
    }

    bool tooManyShrink(const Setting &setting) const
    {
        if (m_numbers)
            return numberRowWidth(setting.size, m_figures) > columnWidth(setting.columns);
        const qreal wide = columnWidth(setting.columns) - nameIndent(setting.size, m_figures);
        std::size_t shrunk = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_widths[i] * setting.size > wide && !isOutlier(m_lines[i])) {
                ++shrunk;
                // Larger names are no gain when one of them breaks the rows.
                const bool breaks = m_widths[i] * setting.size * shrinking > wide;
                if (breaks && setting.size > unbroken * m_room.unit)
                    return true;
            }
        // The smallest names cannot shrink: more of them may break before the columns become fewer.
        const bool smallest = setting.size < (leastWords + 0.1) * m_room.unit;
        return shrunk * (smallest ? 4 : 8) > m_lines.size();
    }

    /// How large one name is set, and how many rows it takes.
    Needed neededBy(std::size_t line, const Setting &setting) const
    {
        const qreal wide = columnWidth(setting.columns) - nameIndent(setting.size, m_figures);
        const int least = static_cast<int>(std::ceil(leastWords * m_room.unit));
        const int full = std::max(least, static_cast<int>(setting.size));
        if (m_numbers)
            return {1, full};
        if (m_widths[line] * full + rounding <= wide)
            return {1, full};
        const int small = std::max(least, static_cast<int>(setting.size * shrinking));
        const int fitting = static_cast<int>((wide - rounding) / m_widths[line]);
        // One long word shrinks further before it is broken.
        const bool oneWord = !shownRow(m_lines[line]).contains(u' ');
        if (fitting >= (oneWord ? least : small))
            return {1, fitting};
        const qreal high = nameSize(m_lines[line], m_room.font, small, wide).height();
        const int rows = std::max(1, static_cast<int>(std::ceil(high / (setting.size * rowPitch))));
        if (isEndless(m_lines[line]) && rows > (m_secondRows ? 2 : 1))
            return {1, full, true};
        return {rows, small};
    }

    /// Of each name. To measure them takes long: once for each setting, however many rows are then tried.
    std::vector<Needed> neededAt(const Setting &setting) const
    {
        std::vector<Needed> names;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            names.push_back(neededBy(i, setting));
        return names;
    }

    /// What is written in its row.
    SeatLine shown(std::size_t line, const Needed &needed, const Setting &setting) const
    {
        const SeatLine &whole = m_lines[line];
        if (!needed.cut)
            return whole;
        QFont font = m_room.font;
        font.setBold(true);  // the given name is, and no letter is wider than a bold one
        font.setPixelSize(needed.pixelSize);
        const qreal wide = columnWidth(setting.columns) - nameIndent(setting.size, m_figures) - rounding;
        const QString name = shortenedName(shownName(whole), font, wide, 1);
        if (name.startsWith(whole.given + u' '))
            return {whole.given, name.mid(whole.given.size() + 1), whole.table};
        return {name, {}, whole.table};
    }

    static int pageCount(const std::vector<Needed> &names, int columns, int rows)
    {
        int column = 0;
        int row = 0;
        for (const Needed &name : names) {
            const int taken = std::min(rows, name.rows);
            if (row + taken > rows) {
                ++column;
                row = 0;
            }
            row += taken;
        }
        return column / columns + 1;
    }

    /// What a name without end stands in besides its one row costs nobody anything: otherwise it is cut.
    bool secondRowsAreFree(const Setting &setting)
    {
        const int rows = rowsAt(setting.size);
        const int pages = pageCount(neededAt(setting), setting.columns, rows);
        m_secondRows = true;
        return pageCount(neededAt(setting), setting.columns, rows) == pages;
    }

    NameGrid set(const Setting &setting)
    {
        m_secondRows = secondRowsAreFree(setting);
        // The least rows that keep the number of pages: columns and pages are then evenly full.
        const std::vector<Needed> names = neededAt(setting);
        int rows = rowsAt(setting.size);
        const int pages = pageCount(names, setting.columns, rows);
        while (rows > 1 && pageCount(names, setting.columns, rows - 1) == pages)
            --rows;
        const qreal pitch = std::min(m_room.size.height() / rows, setting.size * widestPitch);
        const qreal wide = columnWidth(setting.columns);
        NameGrid grid{{}, setting.size, m_figures};
        grid.pages.resize(static_cast<std::size_t>(pages));
        int column = 0;
        int row = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Needed &needed = names[i];
            const int taken = std::min(rows, needed.rows);
            if (row + taken > rows) {
                ++column;
                row = 0;
            }
            const QRectF room{column % setting.columns * (wide + columnGap * m_room.unit), row * pitch, wide,
                taken * pitch};
            grid.pages[static_cast<std::size_t>(column / setting.columns)].push_back({static_cast<int>(i),
                room, needed.pixelSize, shown(i, needed, setting), i == 0 || letter(i) != letter(i - 1)});
            row += taken;
        }
        return grid;
    }

    QChar letter(std::size_t line) const
    {
        const QString name = m_lines[line].given.normalized(QString::NormalizationForm_D);
        return name.isEmpty() || name.front().isDigit() ? QChar{} : name.front().toUpper();
    }

    const std::vector<SeatLine> &m_lines;
    const NameRoom &m_room;
    bool m_numbers;
    int m_figures;
    bool m_secondRows = false;  ///< a name without end may take one
    std::vector<qreal> m_widths;  ///< of each name in one line, for a size of one pixel
};

}  // namespace

NameGrid layOutNames(const std::vector<SeatLine> &lines, const NameRoom &room)
{
    if (lines.empty() || room.size.isEmpty())
        return {.pages = {{}}, .rowSize = leastWords * room.unit};
    return Layout{lines, room}.best();
}

}  // namespace tablee::ui
