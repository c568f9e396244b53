#include "person_desk.h"

#include "file_places.h"
#include "live/erasure_words.h"
#include "members/erase_card.h"
#include "members/members_page.h"
#include "platform/whole_file.h"
#include "reports/report_file.h"
#include "storage/person_erasure.h"
#include "storage/person_reader.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace tablee {

namespace {

/// A name as a file may be called.
QString fileName(const QString &name)
{
    QString safe = name.simplified();
    for (QChar &letter : safe)
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'\'' && letter != u' ')
            letter = u' ';
    return safe.simplified().left(80);
}

}  // namespace

PersonDesk::PersonDesk(const Parts &parts)
    : m_parts{parts}
{
    m_worker.setMaxThreadCount(1);
    connect(&m_parts.page, &ui::MembersPage::dataRequested, this, &PersonDesk::askPlace);
    connect(&m_parts.page, &ui::MembersPage::erasingWanted, this, &PersonDesk::askAboutErasing);
    connect(&m_parts.page, &ui::MembersPage::eraseRequested, this, &PersonDesk::erase);
}

PersonDesk::~PersonDesk()
{
    m_worker.waitForDone();
}

void PersonDesk::askPlace(const Member &member)
{
    QDir{}.mkpath(m_parts.folder);
    const QString page = tr("A page to read (*.html)"), data = tr("For another program (*.json)");
    QFileDialog dialog{
        &m_parts.page, tr("Everything we know about this person"), m_parts.folder, page + u";;"_qs + data};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // A page that was written before is no reason for a number behind the name of the other kind. A name that
    // was typed stays.
    QString proposed;
    const auto propose = [&](PersonFormat format) {
        const QString inField = QFileInfo{dialog.selectedFiles().value(0)}.completeBaseName();
        dialog.setDefaultSuffix(nameOf(format));
        if (!proposed.isEmpty() && inField != QFileInfo{proposed}.completeBaseName())
            return;
        proposed = freePath(m_parts.folder, fileName(displayName(member)), u'.' + nameOf(format));
        dialog.selectFile(proposed);
    };
    connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&](const QString &filter) { propose(filter == data ? PersonFormat::Json : PersonFormat::Html); });
    propose(PersonFormat::Html);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    if (QFileInfo{path} == QFileInfo{m_parts.door.file()->path()}) {
        m_parts.page.tell([] { return tr("That file is the community itself. Choose another name."); });
        return;
    }
    write(
        member.id, path, personFormatNamed(QFileInfo{path}.suffix().toLower()).value_or(PersonFormat::Html));
}

void PersonDesk::write(MemberId person, const QString &path, PersonFormat format)
{
    m_parts.door.ask([person, now = m_parts.clock.now().utc](
                         const auto &db) { return storage::readPerson(db, person, now); },
        [this, path, format](const Result<PersonRecord> &record) {
            if (!record) {
                emit failed(record.error(), ui::Attempt::Member);
                return;
            }
            m_worker.start([this, path, format, record = *record, &words = m_parts.choices.words()] {
                const Result<void> written = writeWholeFile(path, personBytes(record, format, words));
                QMetaObject::invokeMethod(
                    this,
                    [this, written, path] {
                        if (!written)
                            emit failed(written.error(), ui::Attempt::Paper);
                        else
                            m_parts.page.tell(
                                [path] { return tr("Saved as %1").arg(QDir::toNativeSeparators(path)); });
                    },
                    Qt::QueuedConnection);
            });
        });
}

void PersonDesk::askAboutErasing(const Member &member)
{
    m_parts.door.ask([id = member.id, path = m_parts.door.file()->path()](
                         const auto &db) { return storage::previewErasure(db, path, id); },
        [this, member](const Result<ErasurePreview> &preview) {
            if (!preview) {
                emit failed(preview.error(), ui::Attempt::Member);
                return;
            }
            const ui::Sentence what = [this, preview = *preview] {
                return erasurePreviewText(preview, m_parts.choices.words()).join(u"\n\n"_qs);
            };
            ui::EraseCard &card = m_parts.page.showErasing();
            if (preview->takesPartNow)
                card.refuse(member, what);
            else
                card.ask(member, what);
        });
}

/// On the storage thread: the whole file is written anew.
void PersonDesk::erase(const Member &member)
{
    m_isErasing = true;
    m_parts.door.ask([id = member.id, path = m_parts.door.file()->path(), now = m_parts.clock.now().utc](
                         const auto &db) { return storage::erasePerson(db, path, id, now); },
        [this, id = member.id](const Result<Erasure> &erasure) {
            m_isErasing = false;
            ui::EraseCard &card = m_parts.page.showErasing();
            const bool isAboutThem = card.shown() == id;
            if (!erasure) {
                qWarning("%s", erasure.error().detail.c_str());
                if (!isAboutThem)
                    return emit failed(erasure.error(), ui::Attempt::Erasure);
                card.tellFault(
                    [error = erasure.error()] { return ui::errorText(error, {}, ui::Attempt::Erasure); });
                return;
            }
            if (isAboutThem)
                card.tellDone([this, erasure = *erasure] {
                    return erasureText(erasure, m_parts.choices.words()).join(u"\n\n"_qs);
                });
            emit erased(erasure->members);
        });
}

}  // namespace tablee
