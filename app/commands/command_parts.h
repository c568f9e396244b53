#pragma once

#include "commands/command_line.h"

#include <QString>
#include <QStringList>

#include <map>

namespace tablee {

enum class Verb { Desk, Demo, Plan, Report, Check, Import, Export, Erase, Person };

/// The command line taken apart, not yet understood.
struct CommandParts {
    Verb verb = Verb::Desk;
    QString verbName;
    QStringList files;
    bool filesNamed = false;  ///< after "--" a word is a file, whatever it looks like
    std::map<QString, QStringList> given;  ///< option -> its values, as often as it stands there

    bool asksForBoth() const
    {
        const auto language = given.find(QStringLiteral("--language"));
        return language != given.end() && language->second.last() == QStringLiteral("both");
    }
    bool replaces() const { return has(QStringLiteral("--replace")); }
    bool has(const QString &option) const { return given.contains(option); }
};

/// Takes the words after the program's name apart: verb, files, options with their values. Knows which
/// options there are, and which verb has which.
tl::expected<CommandParts, UsageFault> takeApart(const QStringList &arguments);

}  // namespace tablee
