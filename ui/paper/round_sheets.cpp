#include "paper/round_sheets.h"

#include "paper/pdf_pages.h"
#include "paper/round_sheet_layout.h"
#include "paper/typeface.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tablee::ui {

namespace {

constexpr auto sheetContext = "Paper";
constexpr qreal sheetMargin = 15;  // mm
constexpr qreal sheetHead = 26;  // mm
constexpr qreal headGap = 7;  // mm

class Sheets {
public:
    Sheets(QPagedPaintDevice &device, QString title, const Words &words)
        : m_device{device}
        , m_title{std::move(title)}
        , m_words{words}
        , m_perMillimetre{device.logicalDpiX() / millimetresPerInch}
    {
    }

    bool paint(const std::vector<RoundOnPaper> &rounds)
    {
        if (!m_painter.begin(&m_device))
            return false;
        bool isFirst = true;
        for (const RoundOnPaper &round : rounds) {
            const SheetSetting setting = setRound(round, area().size(), m_perMillimetre, m_device, m_words);
            for (std::size_t page = 0; page < setting.pages.size(); ++page) {
                if (!std::exchange(isFirst, false) && !m_device.newPage())
                    return false;
                paintHead(round, static_cast<int>(page) + 1, static_cast<int>(setting.pages.size()));
                for (const PlacedBlock &placed : setting.pages[page])
                    paintBlock(placed, setting);
            }
        }
        return m_painter.end();
    }

private:
    qreal dots(qreal millimetres) const { return millimetres * m_perMillimetre; }

    /// Where the tables stand.
    QRectF area() const
    {
        const qreal margin = dots(sheetMargin);
        return QRectF{0, 0, qreal(m_device.width()), qreal(m_device.height())}.adjusted(
            margin, margin + dots(sheetHead), -margin, -margin);
    }

    void paintHead(const RoundOnPaper &round, int page, int pages)
    {
        const QRectF line = area().translated(0, -dots(sheetHead));
        m_painter.setPen(Qt::black);
        m_painter.setFont(typeface(dots(4), QFont::Normal));
        const QString minutes
            = m_words.in(sheetContext, QT_TRANSLATE_NOOP("Paper", "%1 min"))
                  .arg(std::chrono::duration_cast<std::chrono::minutes>(round.length).count());
        const QRectF right = m_painter.boundingRect(line, Qt::AlignRight | Qt::AlignTop, minutes);
        m_painter.drawText(right, Qt::AlignRight | Qt::AlignTop, minutes);
        QRectF left = line.adjusted(0, 0, -right.width() - dots(headGap), 0);
        left.setHeight(paintTitle(left));
        m_painter.setFont(typeface(dots(10), QFont::Bold));
        QString heading = m_words.in(sheetContext, QT_TRANSLATE_NOOP("Paper", "Round %1")).arg(round.round);
        if (pages > 1)
            heading = m_words.in(sheetContext, QT_TRANSLATE_NOOP("Paper", "%1, page %2 of %3"))
                          .arg(heading, QString::number(page), QString::number(pages));
        const qreal below = std::max(left.height(), dots(7));
        m_painter.drawText(line.adjusted(0, below, 0, 0), Qt::AlignLeft | Qt::AlignTop, heading);
    }

    /// In two lines at most: the names below are what the sheet is for. Returns the height it took.
    qreal paintTitle(QRectF room)
    {
        const QString title = QFontMetricsF{m_painter.font(), &m_device}.elidedText(
            m_title, Qt::ElideRight, 1.8 * room.width());
        m_painter.drawText(room, sheetText, title);
        return sheetTextHeight(title, m_painter.font(), room.width(), m_device);
    }

    void paintBlock(const PlacedBlock &placed, const SheetSetting &setting)
    {
        QRectF line{area().topLeft() + placed.corner, QSizeF{setting.columnWidth, area().height()}};
        const auto write = [&](const QString &text, QFont::Weight weight) {
            m_painter.setFont(typeface(setting.nameHeight, weight));
            m_painter.drawText(line, sheetText, text);
            line.setTop(line.top() + sheetTextHeight(text, m_painter.font(), line.width(), m_device));
        };
        write(placed.block.heading, QFont::Bold);
        for (const QString &name : placed.block.people)
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
    return writePdf(path, title, size, [&](QPagedPaintDevice &device) {
        return Sheets{device, title, words}.paint(rounds);
    });
}

}  // namespace tablee::ui
