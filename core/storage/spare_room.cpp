#include "storage/spare_room.h"

#include "storage/statement.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace tablee::storage {

namespace {

/// Noise, for there are disks that keep nothing of a file of noughts.
QByteArray noise(qint64 bytes)
{
    constexpr qint64 atOnce = sizeof(quint32);
    QByteArray made{static_cast<qsizetype>((bytes + atOnce - 1) / atOnce * atOnce), Qt::Uninitialized};
    QRandomGenerator next{1};  // always the same will do
    next.fillRange(reinterpret_cast<quint32 *>(made.data()), made.size() / atOnce);
    made.truncate(static_cast<qsizetype>(bytes));
    return made;
}

}  // namespace

SpareRoom::SpareRoom(const QString &community, qint64 bytes)
    : m_path{community + QStringLiteral(".spare")}
    , m_bytes{bytes}
{
}

SpareRoom::~SpareRoom()
{
    QFile::remove(m_path);
}

void SpareRoom::take()
{
    if (m_isUsed || QFileInfo{m_path}.size() == m_bytes)
        return;
    QFile file{m_path};
    const bool isTaken
        = file.open(QIODevice::WriteOnly) && file.write(noise(m_bytes)) == m_bytes && file.flush();
    file.close();
    if (!isTaken)
        QFile::remove(m_path);
}

bool SpareRoom::giveBack(const QSqlDatabase &db)
{
    m_isUsed = true;
    if (!QFile::remove(m_path))
        return false;
    // The log of the file begins again after so many pages, or it would take the room for itself.
    return bool{run(db, QStringLiteral("PRAGMA wal_autocheckpoint = 64"))};
}

}  // namespace tablee::storage
