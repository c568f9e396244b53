#include "directory/list_records.h"

#include <algorithm>

namespace tablee {

namespace {

/// A quoted cell that goes on for longer is a quote nobody closed.
constexpr qsizetype longestQuoted = 32'768;

/// Of the old signs of a line's end four stand side by side: new line, line and form feed, return.
bool endsALine(char16_t sign)
{
    return (sign >= u'\n' && sign <= u'\r') || sign == QChar::LineSeparator
        || sign == QChar::ParagraphSeparator;
}

bool endsALine(QChar sign)
{
    return endsALine(sign.unicode());
}

}  // namespace

bool ListRecords::atLineEnd() const
{
    return m_at >= m_text.size() || endsALine(m_text.at(m_at));
}

void ListRecords::passLineEnd()
{
    if (m_at >= m_text.size())
        return;
    const bool isPair = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

std::optional<ListRecord> ListRecords::next()
{
    while (m_at < m_text.size()) {
        ListRecord record{{}, m_line};
        record.cells += cell();
        while (!atLineEnd()) {
            ++m_at;  // the separator
            record.cells += cell();
        }
        passLineEnd();
        const auto isBlank = [](const QString &text) {
            return text.isEmpty();
        };
        // A row of empty cells counts where a line of blanks does not: somebody left a person without a name.
        if (record.cells.size() > 1 || !std::all_of(record.cells.begin(), record.cells.end(), isBlank))
            return record;
    }
    return std::nullopt;
}

QString ListRecords::cell()
{
    if (!m_separator)
        return plainCell();
    auto quoted = quotedCell();
    return quoted ? *quoted : plainCell();
}

QString ListRecords::plainCell()
{
    // Letter by letter through 20 MB: nothing dearer than a comparison.
    const qsizetype start = m_at;
    const char16_t *const signs = m_text.utf16();
    const char16_t separator = m_separator.value_or(u'\n').unicode();
    while (m_at < m_text.size() && signs[m_at] != separator && !endsALine(signs[m_at]))
        ++m_at;
    return m_text.mid(start, m_at - start).trimmed().toString();
}

/// Nothing, and not a step further, when what stands here is no cell in quotes.
std::optional<QString> ListRecords::quotedCell()
{
    const auto isBlankAt = [this](qsizetype at) {
        const QChar sign = m_text.at(at);
        return sign.isSpace() && !endsALine(sign) && sign != m_separator;
    };
    qsizetype at = m_at;
    while (at < m_text.size() && isBlankAt(at))
        ++at;
    if (at >= m_text.size() || m_text.at(at) != u'"')
        return std::nullopt;
    QString content;
    const qsizetype limit = std::min(m_text.size(), at + longestQuoted);
    for (++at; at < limit; ++at) {
        const QChar sign = m_text.at(at);
        if (sign == u'"') {
            if (at + 1 >= m_text.size() || m_text.at(at + 1) != u'"')
                break;
            ++at;
        }
        content += sign;
    }
    if (at >= limit)
        return std::nullopt;
    ++at;
    while (at < m_text.size() && isBlankAt(at))
        ++at;
    if (at < m_text.size() && !endsALine(m_text.at(at)) && m_text.at(at) != m_separator)
        return std::nullopt;
    m_at = at;
    return content.trimmed();
}

}  // namespace tablee
