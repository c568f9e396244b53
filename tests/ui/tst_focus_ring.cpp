#include "common/action_button.h"
#include "common/focus_ring.h"
#include "common/stepper.h"
#include "common/theme.h"
#include "support/test_program.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

namespace tablee::ui::tst_focus_ring {

class TestFocusRing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void staysAwayFromTheMouse();
    void comesWithAKey();
    void goesWithTheMouse();
    void followsWhatMoves();
    void takesNoMouseEvents();
    void framesAStepperAsAWhole();
    void staysInsideWhatScrolls();

private:
    std::unique_ptr<QWidget> m_window;
    ActionButton *m_first = nullptr;
    ActionButton *m_second = nullptr;
    FocusRing *m_ring = nullptr;
};

namespace {

constexpr int reach = 5;  // 3 px of line, 2 px away

}  // namespace

void TestFocusRing::init()
{
    QTest::failOnWarning(QRegularExpression{QStringLiteral("^(?!This plugin does not support)")});
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_first = new ActionButton{ButtonKind::Primary, m_window.get()};
    m_first->setGeometry(20, 20, 120, 40);
    m_second = new ActionButton{ButtonKind::Secondary, m_window.get()};
    m_second->setGeometry(20, 80, 120, 40);
    m_ring = new FocusRing{*m_window};
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_first->setFocus();
}

void TestFocusRing::staysAwayFromTheMouse()
{
    QTest::mouseClick(m_second, Qt::LeftButton);
    QVERIFY(!m_ring->isVisible());
}

void TestFocusRing::comesWithAKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_second);
    QCOMPARE(m_ring->target(), m_second);
    QCOMPARE(m_ring->geometry(), m_second->geometry().adjusted(-reach, -reach, reach, reach));
}

void TestFocusRing::goesWithTheMouse()
{
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QVERIFY(m_ring->isVisible());
    QTest::mouseClick(m_first, Qt::LeftButton);
    QVERIFY(!m_ring->isVisible());
}

void TestFocusRing::followsWhatMoves()
{
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    m_second->move(200, 200);
    QCOMPARE(m_ring->geometry(), m_second->geometry().adjusted(-reach, -reach, reach, reach));
    m_second->hide();
    QVERIFY(m_ring->target() != m_second);
}

void TestFocusRing::takesNoMouseEvents()
{
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QVERIFY(m_ring->geometry().contains(m_second->geometry().center()));
    QCOMPARE(m_window->childAt(m_second->geometry().center()), m_second);
}

void TestFocusRing::framesAStepperAsAWhole()
{
    auto *stepper = new Stepper{m_window.get()};
    stepper->move(200, 20);
    stepper->show();
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    stepper->setFocus();
    QCOMPARE(m_ring->geometry(), stepper->geometry().adjusted(-reach, -reach, reach, reach));
}

void TestFocusRing::staysInsideWhatScrolls()
{
    auto *area = new QScrollArea{m_window.get()};
    area->setGeometry(200, 20, 160, 100);
    auto *content = new QWidget;
    content->resize(140, 600);
    auto *far = new ActionButton{ButtonKind::Secondary, content};
    far->setGeometry(10, 40, 100, 40);
    area->setWidget(content);
    area->show();

    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    far->setFocus();
    QCOMPARE(m_ring->target(), far);
    area->verticalScrollBar()->setValue(400);
    QVERIFY(!m_ring->isVisible());
    area->verticalScrollBar()->setValue(0);
    QCOMPARE(m_ring->target(), far);
}

TEST_MAIN(argc, argv)
{
    QApplication application{argc, argv};
    applyTheme(application, ThemeKind::Light);
    TestFocusRing test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tablee::ui::tst_focus_ring

#include "tst_focus_ring.moc"
