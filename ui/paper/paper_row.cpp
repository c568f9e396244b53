#include "paper/paper_row.h"

namespace tablee::ui {

namespace {

/// The rows from `first` that stay on one page, up to and without the one behind them.
std::size_t endOfGroup(const std::vector<PaperRow> &rows, std::size_t first)
{
    std::size_t last = first;
    while (last + 1 < rows.size() && rows[last].keepsWithNext)
        ++last;
    return last + 1;
}

qreal heightOf(const std::vector<PaperRow> &rows, std::size_t first, std::size_t end)
{
    qreal height = 0;
    for (std::size_t row = first; row < end; ++row)
        height += rows[row].height;
    return height;
}

class Pages {
public:
    explicit Pages(qreal height)
        : m_height{height}
    {
    }

    bool hasRoomFor(qreal height) const { return !m_pages.empty() && m_top + height <= m_height; }
    bool isAtTop() const { return m_pages.empty() || m_pages.back().empty(); }

    void begin(const PaperRow &first)
    {
        m_pages.emplace_back();
        m_top = 0;
        if (first.again)
            put(*first.again);
    }

    void put(const PaperRow &row)
    {
        m_pages.back().push_back({&row, m_top});
        m_top += row.height;
    }

    std::vector<PaperPage> take() { return std::move(m_pages); }

private:
    qreal m_height;
    qreal m_top = 0;
    std::vector<PaperPage> m_pages;
};

}  // namespace

std::vector<PaperPage> paginate(const std::vector<PaperRow> &rows, qreal height)
{
    Pages pages{height};
    for (std::size_t first = 0; first < rows.size();) {
        const std::size_t end = endOfGroup(rows, first);
        if (!pages.hasRoomFor(heightOf(rows, first, end)))
            pages.begin(rows[first]);
        for (std::size_t row = first; row < end; ++row) {
            if (!pages.isAtTop() && !pages.hasRoomFor(rows[row].height))
                pages.begin(rows[row]);
            pages.put(rows[row]);
        }
        first = end;
    }
    return pages.take();
}

}  // namespace tablee::ui
