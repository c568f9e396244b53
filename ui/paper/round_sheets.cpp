#include "paper/round_sheets.h"

#include "paper/typeface.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <utility>

namespace tablee::ui {

namespace {

constexpr auto sheetContext = "Paper";
constexpr int sheetDotsPerInch = 300;
constexpr qreal millimetresAnInch = 25.4;
constexpr qreal sheetMargin = 15;  // mm
constexpr qreal sheetHead = 26;  // mm
constexpr qreal sheetGap = 7;  // mm
constexpr std::array nameHeights{6.0, 5.4, 4.8, 4.3, 3.9, 3.5, 3.1};  // mm, the largest that fits is taken
constexpr std::array columnCounts{2, 3, 4};
constexpr auto wrappedText = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

/// A table as it stands on the page; never parted.
struct Block {
    QString heading;
    QStringList people;
};

/// How a round is set: so many columns of names so high.
struct Setting {
    qreal name = 0;  ///< dots
    int across = 1;
    QSizeF column = {};  ///< dots
};

struct Placed {
    const Block *block;
    QPointF corner;
};
using Page = std::vector<Placed>;

std::vector<Block> blocksOf(const RoundOnPaper &round, const Words &words)
{
    std::vector<Block> blocks;
    for (const TableOnPaper &table : round.tables)
        blocks.push_back({table.name, table.people});
    if (!round.resting.isEmpty())
        blocks.push_back(
            {words.in(sheetContext, QT_TRANSLATE_NOOP("Paper", "Not at a table this round")), round.resting});
    return blocks;
}

class Sheets {
public:
    Sheets(QPagedPaintDevice &device, QString title, const Words &words)
        : m_device{device}
        , m_title{std::move(title)}
        , m_words{words}
        , m_perMillimetre{device.logicalDpiX() / millimetresAnInch}
    {
    }

    bool paint(const std::vector<RoundOnPaper> &rounds)
    {
        if (!m_painter.begin(&m_device))
            return false;
        bool isFirst = true;
        for (const RoundOnPaper &round : rounds) {
            const std::vector<Block> blocks = blocksOf(round, m_words);
            const Setting setting = settingFor(blocks);
            const std::vector<Page> pages = pagesOf(blocks, setting);
            for (std::size_t page = 0; page < pages.size(); ++page) {
                if (!std::exchange(isFirst, false) && !m_device.newPage())
                    return false;
                paintHead(round, static_cast<int>(page) + 1, static_cast<int>(pages.size()));
                for (const Placed &placed : pages[page])
                    paintBlock(placed, setting);
            }
        }
        return m_painter.end();
    }

private:
    qreal dots(qreal millimetres) const { return millimetres * m_perMillimetre; }

    Setting setting(qreal nameHeight, int across) const
    {
        const QSizeF room{m_device.width() - 2 * dots(sheetMargin),
            m_device.height() - 2 * dots(sheetMargin) - dots(sheetHead)};
        return {dots(nameHeight), across,
            {(room.width() - (across - 1) * dots(sheetGap)) / across, room.height()}};
    }

    /// The largest names that let the round stand on one page, in as few columns as that takes.
    Setting settingFor(const std::vector<Block> &blocks) const
    {
        for (const qreal height : nameHeights)
            for (const int across : columnCounts)
                if (const Setting tried = setting(height, across); pagesOf(blocks, tried).size() == 1)
                    return tried;
        return setting(nameHeights.back(), columnCounts.back());
    }

    qreal textHeight(const QString &text, qreal size, QFont::Weight weight, qreal width) const
    {
        const QFontMetricsF metrics{typeface(size, weight), &m_device};
        return metrics.boundingRect({0, 0, width, 1e6}, int(wrappedText), text).height();
    }

    qreal blockHeight(const Block &block, const Setting &setting) const
    {
        qreal height = textHeight(block.heading, setting.name, QFont::Bold, setting.column.width());
        for (const QString &name : block.people)
            height += textHeight(name, setting.name, QFont::Normal, setting.column.width());
        return height + setting.name;
    }

    std::vector<Page> pagesOf(const std::vector<Block> &blocks, const Setting &setting) const
    {
        const QPointF first{dots(sheetMargin), dots(sheetMargin) + dots(sheetHead)};
        std::vector<Page> pages(1);
        int column = 0;
        qreal y = 0;
        for (const Block &block : blocks) {
            const qreal height = blockHeight(block, setting);
            if (y > 0 && y + height > setting.column.height()) {
                y = 0;
                if (++column == setting.across) {
                    column = 0;
                    pages.emplace_back();
                }
            }
            const qreal x = column * (setting.column.width() + dots(sheetGap));
            pages.back().push_back({&block, first + QPointF{x, y}});
            y += height;
        }
        return pages;
    }

    void paintHead(const RoundOnPaper &round, int page, int pages)
    {
        const QRectF line{
            dots(sheetMargin), dots(sheetMargin), m_device.width() - 2 * dots(sheetMargin), dots(sheetHead)};
        m_painter.setPen(Qt::black);
        m_painter.setFont(typeface(dots(4), QFont::Normal));
        const QString minutes
            = m_words.in(sheetContext, QT_TRANSLATE_NOOP("Paper", "%1 min"))
                  .arg(std::chrono::duration_cast<std::chrono::minutes>(round.length).count());
        const QRectF right = m_painter.boundingRect(line, Qt::AlignRight | Qt::AlignTop, minutes);
        m_painter.drawText(right, Qt::AlignRight | Qt::AlignTop, minutes);
        const QRectF left = line.adjusted(0, 0, -right.width() - dots(sheetGap), 0);
        m_painter.drawText(left, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_title);
        m_painter.setFont(typeface(dots(10), QFont::Bold));
        QString heading = m_words.in(sheetContext, QT_TRANSLATE_NOOP("Paper", "Round %1")).arg(round.round);
        if (pages > 1)
            heading = m_words.in(sheetContext, QT_TRANSLATE_NOOP("Paper", "%1, page %2 of %3"))
                          .arg(heading, QString::number(page), QString::number(pages));
        m_painter.drawText(line.adjusted(0, dots(7), 0, 0), Qt::AlignLeft | Qt::AlignTop, heading);
    }

    void paintBlock(const Placed &placed, const Setting &setting)
    {
        QRectF line{placed.corner, QSizeF{setting.column.width(), setting.column.height()}};
        const auto write = [&](const QString &text, QFont::Weight weight) {
            m_painter.setFont(typeface(setting.name, weight));
            m_painter.drawText(line, int(wrappedText), text);
            line.setTop(line.top() + textHeight(text, setting.name, weight, line.width()));
        };
        write(placed.block->heading, QFont::Bold);
        for (const QString &name : placed.block->people)
            write(name, QFont::Normal);
    }

    QPagedPaintDevice &m_device;
    QString m_title;
    const Words &m_words;
    qreal m_perMillimetre;
    QPainter m_painter;
};

}  // namespace

Result<void> writeRoundSheets(const QString &path, const QString &title,
    const std::vector<RoundOnPaper> &rounds, PaperSize size, const Words &words)
{
    if (rounds.empty())
        return fail(ErrorCode::InvalidInput, "no round to print");
    loadFonts();
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::StorageFailed, file.errorString().toStdString());
    {
        QPdfWriter writer{&file};
        writer.setResolution(sheetDotsPerInch);
        writer.setCreator(QStringLiteral("Tablée"));
        writer.setTitle(title);
        writer.setPageLayout({QPageSize{size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter},
            QPageLayout::Portrait, QMarginsF{}, QPageLayout::Millimeter});
        if (!Sheets{writer, title, words}.paint(rounds))
            return fail(ErrorCode::StorageFailed, "the pages could not be drawn");
    }
    if (!file.commit())
        return fail(ErrorCode::StorageFailed, file.errorString().toStdString());
    return {};
}

}  // namespace tablee::ui
