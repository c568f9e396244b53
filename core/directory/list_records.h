#pragma once

#include "directory/list_table.h"

#include <QStringView>

#include <optional>

namespace tablee {

/// Reads a text record by record, in one pass.
class ListRecords {
public:
    /// Without a separator each line is a record of one cell, quotes and all.
    ListRecords(QStringView text, std::optional<QChar> separator)
        : m_text{text}
        , m_separator{separator}
    {
    }

    /// The next record that is not blank; nothing at the end.
    std::optional<ListRecord> next();
    qsizetype position() const { return m_at; }

private:
    bool atLineEnd() const;
    void passLineEnd();
    QString cell();
    std::optional<QString> quotedCell();
    QString plainCell();

    QStringView m_text;
    std::optional<QChar> m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

}  // namespace tablee
