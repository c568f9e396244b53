#pragma once

#include "directory/name_list.h"

#include <QString>

#include <optional>

namespace tablee::ui {

/// Somebody of a list whose given and family name may have been read the wrong way round, and where the name
/// stands in the text.
struct NameInDoubt {
    ListedName person;
    qsizetype from = 0;
    qsizetype length = 0;
};

/// The first one in `list`, as it was read from `text`, whose name can be turned round there: it stands once
/// in its line, whole, and nobody else does. In a table the columns say what is what.
std::optional<NameInDoubt> nameInDoubt(const NameList &list, const QString &text);

}  // namespace tablee::ui
