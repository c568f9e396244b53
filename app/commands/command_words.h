#pragma once

#include "commands/command_line.h"
#include "language/words.h"

#include <QStringList>

namespace tablee {

/// In which the catalogues keep the words of the command line.
inline constexpr auto commandContext = "CommandLine";

/// One sentence: "There is no option --foo."
QString usageSentence(const UsageFault &fault, const Words &words);

/// "Run tablee --help to see what it understands."
QString usageHint(const Words &words);

/// What `tablee --help` says, line by line.
QStringList helpLines(const Words &words);

}  // namespace tablee
