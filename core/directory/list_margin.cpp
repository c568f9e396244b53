#include "directory/list_margin.h"

#include "directory/search_key.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tablee {

namespace {

constexpr std::size_t fewestNumbered = 2;
/// Numbering and a name; what is longer is not looked through.
constexpr qsizetype longestMargin = 40;

struct Margin {
    bool isLetter = false;
    int value = 0;
    qsizetype length = 0;
};

std::optional<Margin> marginOf(const QString &cell)
{
    static const QRegularExpression number{
        QStringLiteral(
            "^(?:(?:n[°ºo]|nr|no|#|table|groupe|group)[. ]? ?)?(\\d{1,4})(?: ?[.):/\u2013-])?\\s+(?=\\p{L})"),
        QRegularExpression::CaseInsensitiveOption};
    // "A. Roy" is an initial.
    static const QRegularExpression letter{
        QStringLiteral("^\\(?([a-z](?=[.)])|[A-Z](?=\\)))[.)]\\s+(?=\\p{L})")};
    const QString head = cell.left(longestMargin);
    if (const auto found = number.match(head); found.hasMatch())
        return Margin{false, found.captured(1).toInt(), found.capturedLength()};
    if (const auto found = letter.match(head); found.hasMatch())
        return Margin{true, found.captured(1).at(0).toLower().unicode(), found.capturedLength()};
    return std::nullopt;
}

}  // namespace

void dropRunningNumbers(std::vector<ListRecord> &rows)
{
    std::vector<std::optional<Margin>> margins;
    margins.reserve(rows.size());
    std::optional<Margin> last;
    std::size_t rising = 0;
    for (const ListRecord &row : rows) {
        const std::optional<Margin> margin = margins.emplace_back(marginOf(row.cells.value(0)));
        if (!margin)
            continue;
        rising += !last || (last->isLetter == margin->isLetter && last->value < margin->value) ? 1 : 0;
        last = margin;
    }
    if (rising < fewestNumbered || 10 * rising < 9 * rows.size())
        return;
    for (std::size_t place = 0; place < rows.size(); ++place)
        if (margins[place])
            rows[place].cells.front().remove(0, margins[place]->length);
}

bool isTitleOfList(const ListRecord &row)
{
    static const QRegularExpression title{QStringLiteral(
        "^(?:la |the )?(?:liste (?:des?|d) |list of |(?:guest|attendee|attendance|participant|"
        "participants|sign in|sign up) (?:list|sheet)\\b|feuille (?:de presence|d emargement)\\b)")};
    const auto filled = std::count_if(
        row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
    return filled == 1 && row.cells.front().size() <= 3 * longestMargin
        && title.match(searchKey(row.cells.front())).hasMatch();
}

}  // namespace tablee
