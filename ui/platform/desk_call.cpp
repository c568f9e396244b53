#include "platform/desk_call.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

#include <utility>

namespace tablee::ui {

namespace {

/// A desk that is not stuck answers long before.
constexpr int untilAnswered = 1500;  ///< milliseconds
constexpr int lettersOfName = 20;  ///< a socket's path may not be long
constexpr char here[] = "here";

QString socketOf(const QString &folder, const QString &community)
{
    const QFileInfo file{community};
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir{folder}.filePath(QStringLiteral("tablee-") + QString::fromLatin1(name.left(lettersOfName)));
}

}  // namespace

DeskCall::DeskCall(QString folder, QObject *parent)
    : QObject{parent}
    , m_folder{std::move(folder)}
{
}

DeskCall::~DeskCall() = default;

void DeskCall::answerFor(const QString &community)
{
    m_server.reset();
    if (m_folder.isEmpty() || community.isEmpty())
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket *caller = m_server->nextPendingConnection();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->write(here);
        caller->flush();  // whoever calls waits, whatever showing the window takes
        caller->disconnectFromServer();
        emit called();
    });
    // The community is held by its lock: a socket that is there was left behind by a crash.
    const QString socket = socketOf(m_folder, community);
    QLocalServer::removeServer(socket);
    m_server->listen(socket);
}

bool callDesk(const QString &folder, const QString &community)
{
    if (folder.isEmpty() || community.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(socketOf(folder, community));
    if (!socket.waitForConnected(untilAnswered))
        return false;
    // The answer may have come together with the connection, and the end with both.
    QByteArray answer = socket.readAll();
    while (answer.isEmpty() && socket.waitForReadyRead(untilAnswered))
        answer = socket.readAll();
    return (answer.isEmpty() ? socket.readAll() : answer) == here;
}

}  // namespace tablee::ui
