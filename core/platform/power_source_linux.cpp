#include "platform/power_source_linux.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace tablee {

namespace {

QByteArray word(const QDir &supply, const QString &name)
{
    QFile file{supply.filePath(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray{};
}

}  // namespace

PowerState powerIn(const QString &folder)
{
    PowerState state;
    bool plugged = false, discharging = false;
    const QDir supplies{folder};
    for (const QString &name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir supply{supplies.filePath(name)};
        const QByteArray type = word(supply, QStringLiteral("type"));
        plugged = plugged || (type != "Battery" && word(supply, QStringLiteral("online")) == "1");
        // A mouse has a battery too.
        if (type != "Battery" || word(supply, QStringLiteral("scope")) == "Device")
            continue;
        discharging = discharging || word(supply, QStringLiteral("status")) == "Discharging";
        bool known = false;
        const int percent = word(supply, QStringLiteral("capacity")).toInt(&known);
        if (known)
            state.percent = std::min(percent, state.percent.value_or(percent));
        state.source = PowerSource::Mains;
    }
    if (state.source == PowerSource::Mains && discharging && !plugged)
        state.source = PowerSource::Battery;
    return state;
}

PowerState powerNow()
{
    return powerIn(QStringLiteral("/sys/class/power_supply"));
}

}  // namespace tablee
