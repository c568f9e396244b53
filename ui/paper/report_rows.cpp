#include "paper/report_rows.h"

#include "paper/paper_text.h"
#include "paper/report_inks.h"
#include "paper/report_parts.h"

namespace tablee::ui {

namespace {

void addOver(std::vector<PaperRow> &rows, const ReportDocument &document, qreal width)
{
    const PaperFont font{9, QFont::Normal, inks::second};
    const PaperText community{{{document.community, font}}, width * 0.5};
    const PaperText kind{{{onOneLine(document.kind), font}}, width * 0.48, Qt::AlignRight};
    rows.push_back({std::max(community.height(), kind.height()) + 20,
        [=](QPainter &painter, QPointF corner) {
            community.draw(painter, corner);
            kind.draw(painter, corner + QPointF{width * 0.52, 0});
        },
        true});
}

void addFigures(std::vector<PaperRow> &rows, const std::vector<ReportFigure> &figures, qreal width)
{
    constexpr qreal columnGap = 12;
    const auto across = static_cast<qreal>(figures.size());
    const qreal column = (width - columnGap * (across - 1)) / across;
    struct Figure {
        PaperText number, what;
    };
    std::vector<Figure> texts;
    qreal height = 0;
    const PaperFont words{10, QFont::Normal, inks::first};
    for (const ReportFigure &figure : figures) {
        texts.push_back({{{{QString::number(figure.number), {25, QFont::Bold, inks::first}}}, column},
            {{{stacked(figure.what), words}}, column}});
        height = std::max(height, texts.back().number.height() + texts.back().what.height());
    }
    rows.push_back({height + 20, [=](QPainter &painter, QPointF corner) {
                        drawRule(painter, corner, width, 1.5, inks::first);
                        QPointF at = corner + QPointF{0, 6};
                        for (const Figure &figure : texts) {
                            figure.number.draw(painter, at);
                            figure.what.draw(painter, at + QPointF{0, figure.number.height()});
                            at.rx() += column + columnGap;
                        }
                    }});
}

void addHeading(std::vector<PaperRow> &rows, const ReportSection &section, qreal width)
{
    const PaperText heading{{{onOneLine(section.heading), {13, QFont::Bold, inks::first}}},
        section.note.empty() ? width : width * 0.55};
    const PaperText note{
        {{stacked(section.note), {9, QFont::Normal, inks::second}}}, width * 0.43, Qt::AlignRight};
    rows.push_back({std::max(heading.height(), note.height() + 4) + 9,
        [=](QPainter &painter, QPointF corner) {
            drawRule(painter, corner, width, 0.75, inks::line);
            heading.draw(painter, corner + QPointF{0, 5});
            note.draw(painter, corner + QPointF{width * 0.57, 9});
        },
        true, onOneLine(section.heading)});
}

}  // namespace

std::vector<PaperRow> rowsOf(const ReportDocument &document, qreal width)
{
    std::vector<PaperRow> rows;
    addOver(rows, document, width);
    addLines(rows, {{{onOneLine(document.title), {30, QFont::Bold, inks::first}}}, width});
    for (const ReportText &line : document.lines)
        addLines(rows, {{{onOneLine(line), {12, QFont::Normal, inks::second}}}, width});
    addSpace(rows, 10);
    addSentences(rows, document.lead, {13.5, QFont::Normal, inks::first}, width);
    addSpace(rows, 10);
    addFigures(rows, document.figures, width);
    for (const ReportSection &section : document.sections) {
        addHeading(rows, section, width);
        for (std::size_t part = 0; part < section.parts.size(); ++part) {
            std::visit([&](const auto &each) { addPart(rows, each, width); }, section.parts[part]);
            // A sentence in front of a list leads it in.
            if (part + 1 < section.parts.size()
                && std::holds_alternative<ReportParagraph>(section.parts[part]))
                rows.back().keepsWithNext = true;
        }
        addSpace(rows, 8);
    }
    return rows;
}

}  // namespace tablee::ui
