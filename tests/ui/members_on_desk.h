#pragma once

#include "audience/audience_window.h"
#include "common/plain_label.h"
#include "common/toast.h"
#include "desk.h"
#include "directory/member_details.h"
#include "foundation/manual_clock.h"
#include "members/member_table.h"
#include "storage/community_file.h"
#include "storage/member_store.h"
#include "support/temporary_database.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

namespace tablee::test {

/// A member of whom only the name is known, and what a test puts beside it.
inline Member memberCalled(const char *given, const char *family, Member rest = {})
{
    rest.given = QString::fromUtf8(given);
    rest.family = QString::fromUtf8(family);
    return rest;
}

/// What the room sees; null when nothing is shown to it.
inline ui::AudienceWindow *wall()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *shown = qobject_cast<ui::AudienceWindow *>(window))
            return shown;
    return nullptr;
}

/// The desk over a community file of its own, its members in front.
class MembersOnDesk {
    QTemporaryDir m_folder;  // before what lies in it

public:
    explicit MembersOnDesk(const std::vector<Member> &members = {})
        : settings{path("desk.ini")}
        , choices{*qApp, settings, Language::English, ui::ThemeKind::Light}
    {
        found(members);
        open();
    }

    /// Closes the window and opens it again, as somebody does on another day.
    void openAgain()
    {
        desk.reset();
        open();
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String{name}); }
    ui::MainWindow &window() const { return desk->window(); }
    template <typename Part = QWidget> Part &part(const char *name) const
    {
        return *window().findChild<Part *>(QLatin1String{name});
    }
    ui::MemberTable &table() const { return part<ui::MemberTable>("memberTable"); }
    bool isShown(const char *name) const { return part(name).isVisible(); }
    QString text(const char *label) const { return part<ui::PlainLabel>(label).text(); }
    QString toast() const
    {
        return isShown("memberToast") ? part<ui::Toast>("memberToast").text() : QString{};
    }

    /// The names in the table, from above.
    QStringList names() const { return column(ui::MemberColumn::Name); }
    QStringList column(ui::MemberColumn which) const
    {
        QStringList cells;
        const QAbstractItemModel &model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            cells += model.index(row, static_cast<int>(which)).data().toString();
        return cells;
    }

    /// To another page, by the side bar.
    void goTo(ui::Act act) const
    {
        window()
            .findChild<ui::SideBar *>()
            ->findChildren<ui::ActButton *>()
            .at(static_cast<int>(act))
            ->click();
        QApplication::processEvents();
    }

    /// An evening of these people, one on a line, begun and shown to the room.
    void startEvening(const QString &people) const
    {
        goTo(ui::Act::Prepare);
        part<QPlainTextEdit>("names").setPlainText(people);
        press("start");
        QVERIFY(comes([this] { return window().shownAct() == ui::Act::Live; }));
        emit window().menus().projectRequested();
    }
    /// Through all its steps, until the room is thanked and nothing is left but the report.
    void goToTheThanks()
    {
        QVERIFY(comes([this] {
            emit window().menus().actWished(ui::DeskAct::Next);
            clock.advance(std::chrono::seconds{1});
            return wall() != nullptr && wall()->scene().view == ui::AudienceView::ThankYou
                && part<QAbstractButton>("primary").text() == QStringLiteral("See the report");
        }));
        window().show();  // as beside a display of its own; here there is but one
    }

    void press(const char *name) const
    {
        auto &button = part<QAbstractButton>(name);
        QVERIFY2(button.isVisible() && button.isEnabled(), name);
        button.click();
    }
    void fill(const char *field, const QString &text) const { part<QLineEdit>(field).setText(text); }
    void choose(int row, Qt::KeyboardModifiers keys = {}) const
    {
        const QRect cell = table().visualRect(table().model()->index(row, 0));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, keys, cell.center());
    }
    /// The key, by way of the menu.
    void undo() const { emit window().menus().memberUndoRequested(); }
    void redo() const { emit window().menus().memberRedoRequested(); }

    template <typename Claim>
    static bool comes(Claim claim, std::chrono::milliseconds atMost = std::chrono::seconds{20})
    {
        return QTest::qWaitFor(claim, static_cast<int>(atMost.count()));
    }
    bool tells(const QString &sentence) const
    {
        return comes([&] { return toast() == sentence; });
    }

    /// Everybody, as the file has them; also while the desk has it open.
    std::vector<Member> stored() const
    {
        const auto database = require(storage::CommunityFile::openForReading(community()));
        return require(storage::MemberStore{database.handle()}.all());
    }
    /// What another station does to the file meanwhile.
    template <typename Work> void elsewhere(Work work) const
    {
        const auto database = require(storage::Database::open(community(), storage::Access::Write));
        work(database.handle());
    }
    QString community() const { return path("circle.tablee"); }

    Settings settings;
    DeskChoices choices;
    ManualClock clock;
    std::unique_ptr<Desk> desk;

private:
    void found(const std::vector<Member> &members) const
    {
        const auto file = require(storage::CommunityFile::open({.path = community(),
                                                                   .mode = storage::OpenMode::Create,
                                                                   .communityName = QStringLiteral("Circle")})
                                      .result());
        file->run([&members](const auto &db) {
            std::vector<Member> clean;
            for (const Member &member : members)
                clean.push_back(cleaned(member));
            require(storage::MemberStore{db}.addAll(clean));
        });
        file->close();
    }

    void open()
    {
        desk = std::make_unique<Desk>(settings, choices, clock,
            FilePlaces{.settingsFile = path("desk.ini"),
                .communities = path("communities"),
                .reports = path("reports")});
        window().resize(1280, 800);
        desk->begin(community(), false);
        auto *members = window().findChild<ui::SideBar *>()->findChildren<ui::ActButton *>().at(
            static_cast<int>(ui::Act::Members));
        require(comes([members] { return members->isEnabled(); })
                ? Result<void>{}
                : fail(ErrorCode::NotFound, "no members in sight"));
        members->click();
        window().showNormal();
        window().resize(1280, 800);
        QApplication::processEvents();
    }
};

}  // namespace tablee::test
