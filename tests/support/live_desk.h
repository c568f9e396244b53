#pragma once

#include "common/action_button.h"
#include "common/banner.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/toast.h"
#include "conducting/live_page.h"
#include "live/demo_people.h"
#include "support/live_evening.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTest>

namespace tablee::test {

using namespace tablee::ui;

inline constexpr QSize besideTheSideBar{1092, 740};

/// The page on an evening of its own.
struct Live {
    explicit Live(const QString &people = demoPeople().join(u'\n'), int late = 0,
        const QuickStart &start = {}, const Circumstances &more = {})
        : evening{people, start, late, more}
    {
        page.resize(besideTheSideBar);
        page.show();
        evening.settle();
    }

    QString text(const char *name) const { return page.findChild<PlainLabel *>(QLatin1String{name})->text(); }
    ActionButton &button(const char *name) const
    {
        return *page.findChild<ActionButton *>(QLatin1String{name});
    }
    void press(const char *name)
    {
        QTest::mouseClick(&button(name), Qt::LeftButton);
        evening.settle();
        QCoreApplication::processEvents();
    }
    void answer(const char *name)
    {
        QTest::mouseClick(strip().findChild<ActionButton *>(QLatin1String{name}), Qt::LeftButton);
        evening.settle();
        QCoreApplication::processEvents();
    }
    /// The step that waits.
    void leaveOut()
    {
        press("next");
        answer("accept");
    }
    QuestionStrip &strip() const { return *page.findChild<QuestionStrip *>(QStringLiteral("questionStrip")); }
    Toast &toast() const { return *page.findChild<Toast *>(QStringLiteral("toast")); }
    Banner &welcome() const { return *page.findChild<Banner *>(QStringLiteral("welcomeBack")); }
    TableId tableIn(int round, const QString &name)
    {
        return tableOf(evening.conductor().evening(), round, evening.memberNamed(name)).value_or(TableId{});
    }
    int numberOf(TableId table) { return findTable(evening.conductor().evening().setting, table)->number; }
    QLineEdit &field() const { return *page.findChild<QLineEdit *>(QStringLiteral("person")); }

    /// Meanwhile whoever is there reads what is asked.
    void pass(Milliseconds time)
    {
        if (strip().isVisible())
            strip().grab();
        evening.pass(time);
        page.showTime(evening.now());
    }
    /// Layouts within scroll areas within layouts take a round of events each.
    static void layOut()
    {
        for (int round = 0; round < 10; ++round)
            QCoreApplication::processEvents();
    }
    /// The button that assistive technology calls by this name.
    ActionButton *spoken(const QString &name) const
    {
        layOut();
        for (auto *button : page.findChildren<ActionButton *>())
            if (button->accessibleName() == name && button->isVisible())
                return button;
        return nullptr;
    }
    /// Somebody who is on no list.
    void arrives(const QString &name)
    {
        field().setText(name);
        QTest::mouseClick(spoken(QStringLiteral("%1 has arrived").arg(name)), Qt::LeftButton);
        evening.settle();
        layOut();
    }
    const Step &step() { return *currentStep(evening.conductor().evening()); }
    const StepState &state() { return stateOf(evening.conductor().evening(), step().id); }

    Words words = Words::load(Language::English);
    PhraseBook phrases = PhraseBook::load().value();
    LiveEvening evening;
    LivePage page{evening.conductor(), phrases, words, Region::France};
};

}  // namespace tablee::test
