#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace tablee::ui {

/// Lets a second start of the program call the desk that has the community open already. By a local socket in
/// a folder of this user: nothing of it leaves the computer.
class DeskCall final : public QObject {
    Q_OBJECT

public:
    /// `folder`: where the sockets of this user lie; empty for a desk that cannot be called.
    explicit DeskCall(QString folder, QObject *parent = nullptr);
    ~DeskCall() override;

    /// Whoever starts the program with `community` calls this desk from now on; an empty path ends that. Only
    /// for a community that this desk holds: another one is not called any more.
    void answerFor(const QString &community);

signals:
    /// The program was started again: this desk is what somebody was looking for.
    void called();

private:
    QString m_folder;
    std::unique_ptr<QLocalServer> m_server;
};

/// Calls the desk that has `community` open. False where nobody answers.
bool callDesk(const QString &folder, const QString &community);

}  // namespace tablee::ui
