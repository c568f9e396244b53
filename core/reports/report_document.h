#pragma once

#include "language/region.h"
#include "language/words.h"
#include "reports/session_report.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace tablee {

/// A text in one of the report's languages; in none where it is a name or a number.
struct SaidIn {
    QString text;
    std::optional<Language> language = {};

    friend bool operator==(const SaidIn &, const SaidIn &) = default;
};

/// What is said once for each language of the report, the first one first; once where they all say the same.
using ReportText = std::vector<SaidIn>;

/// All of it on one line: "Tour 2 · Round 2".
QString onOneLine(const ReportText &text);

/// "31", and what it counts: "people present, of 33 expected".
struct ReportFigure {
    int number = 0;
    ReportText what;
};

/// A step: a bar for the time it took, a stroke for the time planned, both as parts of the longest.
struct ReportBar {
    ReportText name;
    ReportText time;
    double real = 0;
    double planned = 0;
};
using ReportBars = std::vector<ReportBar>;

/// Who sat where: tables down, rounds across.
struct ReportSeats {
    struct Row {
        QString table;
        std::vector<std::vector<QString>> names;  ///< for each round
    };
    ReportText corner;
    std::vector<ReportText> rounds;
    std::vector<Row> rows;
};

/// Names or topics, each with a word on it.
struct ReportLine {
    std::vector<QString> names;
    ReportText remark;  ///< may be empty
};
struct ReportLines {
    enum class Width { Narrow, Wide };

    std::vector<ReportLine> lines;
    Width width = Width::Narrow;  ///< four or two columns of them
};

/// A sentence.
struct ReportParagraph {
    ReportText text;
};

struct ReportSection {
    ReportText heading;
    ReportText note;  ///< beside the heading; may be empty
    std::vector<std::variant<ReportBars, ReportSeats, ReportLines, ReportParagraph>> parts;
};

/// A report in the order in which it is read, in one or two languages: words, numbers and shapes, no style.
/// HTML and PDF are made from the same one.
struct ReportDocument {
    std::vector<Language> languages;
    PaperSize paper = PaperSize::A4;
    QString community;
    ReportText kind;
    ReportText title;
    std::vector<ReportText> lines;  ///< when, where and why
    ReportText lead;
    std::vector<ReportFigure> figures;
    std::vector<ReportSection> sections;  ///< none is empty
    ReportText foot;
};

/// `languages`: one or two, the one that comes first first.
ReportDocument documentOf(
    const SessionReport &report, const std::vector<const Words *> &languages, Region region);

}  // namespace tablee
