#include "platform/keep_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace tablee::ui {

namespace {

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"),
        QString::fromLatin1(method));
}

void letGo(uint cookie)
{
    QDBusMessage message = call("UnInhibit");
    message << cookie;
    QDBusConnection::sessionBus().asyncCall(message);
}

}  // namespace

struct KeepAwake::Hold {
    uint cookie = 0;
    bool wanted = true;
};

KeepAwake::KeepAwake(const QString &reason, std::function<void(bool)> answered)
    : m_hold{std::make_shared<Hold>()}
{
    // Without a bus of the session, asking for one would start it, and wait.
    const bool hasBus = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QDBusConnection bus
        = hasBus ? QDBusConnection::sessionBus() : QDBusConnection{QStringLiteral("none")};
    if (!bus.isConnected()) {
        if (answered)
            answered(false);
        return;
    }
    QDBusMessage message = call("Inhibit");
    message << QStringLiteral("Tablée") << reason;
    auto *watcher = new QDBusPendingCallWatcher{bus.asyncCall(message)};
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
        [hold = m_hold, watcher, answered = std::move(answered)] {
            const QDBusPendingReply<uint> reply = *watcher;
            watcher->deleteLater();
            hold->cookie = reply.isError() ? 0 : reply.value();
            // It may have been given up before the answer came.
            if (!hold->wanted && hold->cookie != 0)
                letGo(hold->cookie);
            else if (hold->wanted && answered)
                answered(!reply.isError());
        });
}

KeepAwake::~KeepAwake()
{
    m_hold->wanted = false;
    if (m_hold->cookie != 0)
        letGo(m_hold->cookie);
}

}  // namespace tablee::ui
