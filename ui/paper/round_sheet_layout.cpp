#include "paper/round_sheet_layout.h"

#include "paper/typeface.h"

#include <QFontMetricsF>

#include <array>
#include <utility>

namespace tablee::ui {

namespace {

constexpr std::array nameHeights{6.0, 5.4, 4.8, 4.3, 3.9, 3.5, 3.1};  // mm
constexpr std::array columnCounts{2, 3, 4};
constexpr qreal columnGap = 7;  // mm

qreal heightIn(const QFontMetricsF &metrics, const QString &text, qreal width)
{
    return metrics.boundingRect({0, 0, width, 1e6}, sheetText, text).height();
}

/// Fills columns one after another, and sheets with them.
class SheetColumns {
public:
    SheetColumns(QSizeF column, int across, qreal between)
        : m_column{column}
        , m_across{across}
        , m_gap{between}
    {
    }

    qreal left() const { return m_column.height() - m_y; }
    bool isAtTop() const { return m_y == 0; }

    void next()
    {
        m_y = 0;
        if (++m_at < m_across)
            return;
        m_at = 0;
        m_pages.emplace_back();
    }

    void put(SheetBlock block, qreal height)
    {
        m_pages.back().push_back({std::move(block), {m_at * (m_column.width() + m_gap), m_y}});
        m_y += height;
    }

    std::vector<SheetPage> pages() && { return std::move(m_pages); }

private:
    QSizeF m_column;
    int m_across;
    qreal m_gap;
    std::vector<SheetPage> m_pages = std::vector<SheetPage>(1);
    int m_at = 0;
    qreal m_y = 0;
};

/// A round in names of one size.
class RoundInSize {
public:
    RoundInSize(const RoundOnPaper &round, qreal nameHeight, const QPaintDevice &device, const Words &words)
        : m_round{round}
        , m_nameHeight{nameHeight}
        , m_names{typeface(nameHeight, QFont::Normal), &device}
        , m_headings{typeface(nameHeight, QFont::Bold), &device}
        , m_words{words}
    {
    }

    std::vector<SheetPage> pages(QSizeF column, int across, qreal between) const
    {
        SheetColumns columns{column, across, between};
        for (const TableOnPaper &table : m_round.tables)
            putTable(columns, table, column);
        return std::move(columns).pages();
    }

private:
    void putTable(SheetColumns &columns, const TableOnPaper &table, QSizeF column) const
    {
        std::vector<qreal> heights;
        qreal whole = heightIn(m_headings, table.name, column.width()) + m_nameHeight;
        for (const QString &name : table.people)
            whole += heights.emplace_back(heightIn(m_names, name, column.width()));
        if (whole > columns.left() && !columns.isAtTop())
            columns.next();
        if (whole <= column.height())
            columns.put({table.name, table.people}, whole);
        else
            putParted(columns, table, heights, column.width());
    }

    void putParted(SheetColumns &columns, const TableOnPaper &table, const std::vector<qreal> &heights,
        qreal width) const
    {
        SheetBlock block{table.name, {}};
        qreal height = heightIn(m_headings, block.heading, width) + m_nameHeight;
        for (qsizetype person = 0; person < table.people.size(); ++person) {
            const qreal name = heights[static_cast<std::size_t>(person)];
            if (height + name > columns.left() && !block.people.isEmpty()) {
                columns.put(
                    std::exchange(block,
                        {m_words.in("Paper", QT_TRANSLATE_NOOP("Paper", "%1, continued")).arg(table.name),
                            {}}),
                    height);
                columns.next();
                height = heightIn(m_headings, block.heading, width) + m_nameHeight;
            }
            block.people += table.people.at(person);
            height += name;
        }
        columns.put(std::move(block), height);
    }

    const RoundOnPaper &m_round;
    qreal m_nameHeight;
    QFontMetricsF m_names;
    QFontMetricsF m_headings;
    const Words &m_words;
};

}  // namespace

qreal sheetTextHeight(const QString &text, const QFont &font, qreal width, const QPaintDevice &device)
{
    return heightIn(QFontMetricsF{font, &device}, text, width);
}

SheetSetting setRound(const RoundOnPaper &round, QSizeF area, qreal dotsPerMillimetre,
    const QPaintDevice &device, const Words &words)
{
    SheetSetting setting;
    const qreal between = columnGap * dotsPerMillimetre;
    for (const qreal height : nameHeights) {
        setting.nameHeight = height * dotsPerMillimetre;
        const RoundInSize inSize{round, setting.nameHeight, device, words};
        for (const int across : columnCounts) {
            setting.columnWidth = (area.width() - (across - 1) * between) / across;
            setting.pages = inSize.pages({setting.columnWidth, area.height()}, across, between);
            if (setting.pages.size() == 1)
                return setting;
        }
    }
    return setting;
}

}  // namespace tablee::ui
