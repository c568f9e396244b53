#pragma once

#include "commands/command_line.h"

class QTextStream;

namespace tablee {

/// Does what needs no window, and says so: what was asked for on `out`, one line on `err` when it cannot be
/// done. Texts are in the language asked for, or in that of the computer. Needs a QCoreApplication. Returns
/// 0, or 1 when the input is at fault. Not for commands that need a screen. `watched`: a person sees `err` as
/// it is written, so that long work tells there how far it is. `settingsFile`: where the choices made in the
/// windows are kept, of which those about lists count here too; empty: nobody made any.
int runCommand(const CommandLine &line, QTextStream &out, QTextStream &err, const ReportPrinter &print = {},
    bool watched = false, const QString &settingsFile = {});

/// Says that a command needs a display, on one line. Returns 1.
int tellNoScreen(const CommandLine &line, QTextStream &err);
/// Says that there is a display, and that Qt cannot use it: `why`, in Qt's words. Returns 1.
int tellNoWindow(const CommandLine &line, const QString &why, QTextStream &err);

/// Says what is wrong with a command line, on two lines. Returns 2.
int tellUsageFault(const UsageFault &fault, QTextStream &err);

}  // namespace tablee
