#pragma once

#include "common/choice.h"
#include "common/toast.h"
#include "members_on_desk.h"
#include "preparing/sessions_page.h"
#include "preparing/step_row.h"
#include "storage/session_changes.h"

#include <QLineEdit>
#include <QListView>
#include <QSpinBox>

#include <algorithm>
#include <vector>

namespace tablee::test {

using namespace tablee::ui;

inline QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// The desk with its sessions in front.
struct SessionsOnDesk : MembersOnDesk {
    explicit SessionsOnDesk(const std::vector<Member> &members = {})
        : MembersOnDesk{members}
    {
        goThere();
    }

    void goThere() const { goTo(Act::Sessions); }
    std::vector<ComingSession> coming() const
    {
        const auto database = require(storage::CommunityFile::openForReading(community()));
        return require(storage::comingSessions(database.handle()));
    }
    PreparedSession session() const { return coming().at(0).prepared; }
    /// The first session of the community, and waits until it is open.
    void prepareFirst(const char *way) const
    {
        part("noSessions").findChild<QAbstractButton *>(QStringLiteral("action"))->click();
        take(way);
    }
    void take(const char *way) const
    {
        auto &list = part<QListView>("templates");
        for (int row = 0; row < list.model()->rowCount(); ++row)
            if (list.model()->index(row, 0).data().toString() == utf8(way))
                list.setCurrentIndex(list.model()->index(row, 0));
        press("takeTemplate");
        QVERIFY(comes([this] { return isShown("sessionEditor") && !rows().empty(); }));
    }
    std::vector<StepRow *> rows() const
    {
        std::vector<StepRow *> shown;
        for (auto *row : part<QWidget>("sessionEditor").findChildren<StepRow *>())
            if (row->isVisible())
                shown.push_back(row);
        std::sort(shown.begin(), shown.end(), [](auto *a, auto *b) { return a->y() < b->y(); });
        return shown;
    }
    template <typename Claim> bool becomes(Claim claim) const
    {
        return comes([&] { return !coming().empty() && claim(session()); });
    }
    void setMinutes(int row, int minutes) const
    {
        rows().at(static_cast<std::size_t>(row))->findChild<QSpinBox *>()->setValue(minutes);
    }
    void type(const char *field, const QString &text) const
    {
        auto &line = part<QLineEdit>(field);
        line.setFocus();
        line.setText(text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    /// As hands do it: over what stands there, and on to the next field.
    void dayIsTyped(const QString &day) const
    {
        auto &line = part<QLineEdit>("startDate");
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, day);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    /// They are planned for another day, as all that were just prepared.
    void openDoors() const
    {
        press("beginSession");
        QVERIFY(comes([this] { return isShown("otherDay"); }));
        part("otherDay").findChild<QAbstractButton *>(QStringLiteral("accept"))->click();
    }
    /// As hands do it: some letters of a name, and Enter for the first who has them.
    void choosePerson(const char *field, const char *letters) const
    {
        auto &choice = part<QLineEdit>(field);
        choice.setFocus();
        choice.clear();
        QTest::keyClicks(&choice, utf8(letters));
        QTest::keyClick(&choice, Qt::Key_Return);
    }
    /// What holds for whom: with whom, or at which table from 0.
    void addRule(const char *one, int kind, const char *other, int table = 0) const
    {
        choosePerson("ruleOne", one);
        part<Choice>("ruleKind").setCurrentIndex(kind);
        if (kind < 2)
            choosePerson("ruleOther", other);
        else
            part<Choice>("ruleTable").setCurrentIndex(table);
        press("addRule");
    }
    void undoKey() const { emit window().menus().sessionUndoRequested(); }
    bool told(const QString &sentence) const
    {
        return comes([&] {
            auto &toast = part<Toast>("sessionToast");
            return toast.isVisible() && toast.text() == sentence;
        });
    }
};

/// Layouts within layouts take a round of events each.
inline void layOut()
{
    for (int round = 0; round < 10; ++round)
        QApplication::processEvents();
}

}  // namespace tablee::test
