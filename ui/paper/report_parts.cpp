#include "paper/report_parts.h"

#include "paper/report_inks.h"

#include <QPainter>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr qreal gap = 12;  ///< between two columns
constexpr PaperFont ordinary{10, QFont::Normal, inks::first};
constexpr PaperFont small{8.5, QFont::Normal, inks::first};

/// Texts beside one another, as high as the highest of them.
struct Columns {
    std::vector<PaperText> texts;
    std::vector<qreal> lefts;

    int lines() const
    {
        int most = 1;
        for (const PaperText &each : texts)
            most = std::max(most, each.lines());
        return most;
    }
    void drawLine(QPainter &painter, int line, QPointF corner) const
    {
        for (std::size_t column = 0; column < texts.size(); ++column)
            texts[column].drawLine(painter, line, corner + QPointF{lefts[column], 0});
    }
};

/// A row for each line of them. What is not long stays on one page.
void addColumns(std::vector<PaperRow> &rows, Columns columns, qreal lineHeight,
    const std::shared_ptr<const PaperRow> &again = {})
{
    constexpr int longest = 12;
    const int lines = columns.lines();
    const auto shared = std::make_shared<const Columns>(std::move(columns));
    for (int line = 0; line < lines; ++line) {
        const auto paint = [shared, line](QPainter &painter, QPointF corner) {
            shared->drawLine(painter, line, corner);
        };
        rows.push_back({lineHeight, paint, line + 1 < lines && lines <= longest, {}, again});
    }
}

std::vector<PaperPiece> piecesOf(const ReportLine &line, const PaperFont &font)
{
    std::vector<PaperPiece> pieces;
    for (const QString &name : line.names) {
        if (!pieces.empty())
            pieces.push_back({QStringLiteral(" + "), font});
        pieces.push_back({name, font});
    }
    if (!line.remark.empty())
        pieces.push_back(
            {QStringLiteral(", ") + onOneLine(line.remark), {font.size - 0.5, QFont::Normal, inks::second}});
    return pieces;
}

QString joined(const std::vector<QString> &names)
{
    QString text;
    for (const QString &name : names)
        text += text.isEmpty() ? name : QStringLiteral(", ") + name;
    return text;
}

}  // namespace

void drawRule(QPainter &painter, QPointF corner, qreal width, qreal thickness, const QColor &ink)
{
    painter.setPen(QPen{ink, thickness});
    painter.drawLine(corner, corner + QPointF{width, 0});
}

QString stacked(const ReportText &text)
{
    QString lines;
    for (const SaidIn &said : text)
        lines += lines.isEmpty() ? said.text : QChar{QChar::LineSeparator} + said.text;
    return lines;
}

void addSpace(std::vector<PaperRow> &rows, qreal height)
{
    rows.push_back({height, [](QPainter &, QPointF) {
                    }});
}

void addLines(std::vector<PaperRow> &rows, const PaperText &lines)
{
    addColumns(rows, {{lines}, {0}}, lines.lineHeight());
}

void addSentences(std::vector<PaperRow> &rows, const ReportText &said, const PaperFont &font, qreal width)
{
    if (said.size() != 2) {
        addLines(rows, {{{onOneLine(said), font}}, width});
        return;
    }
    const qreal half = (width - 2 * gap) / 2;
    Columns columns;
    for (const SaidIn &each : said) {
        columns.texts.emplace_back(std::vector<PaperPiece>{{each.text, font}}, half);
        columns.lefts.push_back(columns.lefts.empty() ? 0 : half + 2 * gap);
    }
    const std::size_t first = rows.size();
    const qreal lineHeight = columns.texts.front().lineHeight();
    addColumns(rows, std::move(columns), lineHeight);
    for (std::size_t row = first; row < rows.size(); ++row)
        rows[row].paint = [paint = rows[row].paint, half, lineHeight](QPainter &painter, QPointF corner) {
            const QPointF middle = corner + QPointF{half + gap, 0};
            painter.setPen(QPen{inks::line, 0.75});
            painter.drawLine(middle, middle + QPointF{0, lineHeight});
            paint(painter, corner);
        };
}

void addPart(std::vector<PaperRow> &rows, const ReportBars &bars, qreal width)
{
    const qreal names = width * 0.3, times = width * 0.28, left = names + gap;
    const qreal room = width - names - times - 2 * gap;
    for (const ReportBar &bar : bars) {
        const PaperText name{{{onOneLine(bar.name), ordinary}}, names};
        const PaperText time{{{stacked(bar.time), {10, QFont::Normal, inks::second}}}, times, Qt::AlignRight};
        const qreal lineHeight = name.lineHeight();
        const auto paint = [=](QPainter &painter, QPointF corner) {
            name.draw(painter, corner);
            time.draw(painter, corner + QPointF{width - times, 0});
            const QPointF origin = corner + QPointF{left, lineHeight / 2};
            painter.fillRect(QRectF{origin - QPointF{0, 2.7}, QSizeF{room * bar.real, 5.4}}, inks::bar);
            const QPointF planned = origin + QPointF{room * bar.planned, 0};
            painter.setPen(QPen{inks::first, 1.2});
            painter.drawLine(planned - QPointF{0, 5}, planned + QPointF{0, 5});
        };
        rows.push_back({std::max(name.height(), time.height()) + 1.5, paint});
    }
}

void addPart(std::vector<PaperRow> &rows, const ReportSeats &seats, qreal width)
{
    const bool named = std::any_of(seats.rows.begin(), seats.rows.end(),
        [](const ReportSeats::Row &row) { return row.table.contains(u' '); });
    const qreal first = named ? width * 0.16 : width * 0.09;
    const auto rounds = static_cast<qreal>(seats.rounds.size());
    const qreal column = (width - first - gap * rounds) / rounds;
    const auto columnsOf = [&](const PaperText &head, const auto &textOf) {
        Columns columns{{head}, {0}};
        for (std::size_t round = 0; round < seats.rounds.size(); ++round) {
            columns.texts.push_back(textOf(round));
            columns.lefts.push_back(first + gap + static_cast<qreal>(round) * (column + gap));
        }
        return columns;
    };
    const PaperFont bold{8.5, QFont::Bold, inks::first};
    const Columns head
        = columnsOf(PaperText{{{onOneLine(seats.corner), bold}}, first}, [&](std::size_t round) {
              return PaperText{{{onOneLine(seats.rounds[round]), bold}}, column};
          });
    const qreal lineHeight = head.texts.front().lineHeight();
    const qreal headHeight = head.lines() * lineHeight + 4;
    const auto paintHead = [=](QPainter &painter, QPointF corner) {
        for (int line = 0; line < head.lines(); ++line)
            head.drawLine(painter, line, corner + QPointF{0, line * lineHeight});
        drawRule(painter, corner + QPointF{0, headHeight - 2}, width, 0.75, inks::line);
    };
    rows.push_back({headHeight, paintHead, true});
    const auto again = std::make_shared<const PaperRow>(rows.back());
    for (const ReportSeats::Row &row : seats.rows) {
        addColumns(rows,
            columnsOf(PaperText{{{row.table, small}}, first},
                [&](std::size_t round) {
                    const QString names = round < row.names.size() ? joined(row.names[round]) : QString{};
                    return PaperText{{{names, small}}, column};
                }),
            lineHeight, again);
        rows.back().height += 2;
    }
    addSpace(rows, 4);
}

void addPart(std::vector<PaperRow> &rows, const ReportLines &lines, qreal width)
{
    const bool narrow = lines.width == ReportLines::Width::Narrow;
    const std::size_t across = narrow ? 4 : 2;
    const PaperFont &font = narrow ? small : ordinary;
    const qreal column = (width - gap * static_cast<qreal>(across - 1)) / static_cast<qreal>(across);
    for (std::size_t line = 0; line < lines.lines.size(); line += across) {
        Columns columns;
        for (std::size_t place = line; place < std::min(line + across, lines.lines.size()); ++place) {
            columns.lefts.push_back(static_cast<qreal>(place - line) * (column + gap));
            columns.texts.emplace_back(piecesOf(lines.lines[place], font), column);
        }
        const qreal lineHeight = columns.texts.front().lineHeight();
        addColumns(rows, std::move(columns), lineHeight);
    }
    addSpace(rows, 3);
}

void addPart(std::vector<PaperRow> &rows, const ReportParagraph &paragraph, qreal width)
{
    addSentences(rows, paragraph.text, ordinary, width);
}

}  // namespace tablee::ui
