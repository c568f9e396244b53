#include "common/theme.h"
#include "desk.h"
#include "platform/boot_clock.h"
#include "shell/gallery_window.h"

#include "command_line.h"
#include "commands.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTextStream>

using namespace tablee;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Tablee"));
    QCoreApplication::setApplicationName(QStringLiteral("tablee"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TABLEE_VERSION));
}

}  // namespace
