#include "common/action_button.h"
#include "common/banner.h"
#include "common/choice.h"
#include "common/empty_state.h"
#include "common/error_text.h"
#include "common/flow_layout.h"
#include "common/name_tile.h"
#include "common/page_scroll.h"
#include "common/person_chip.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/round_clock.h"
#include "common/row_delegate.h"
#include "common/spacing.h"
#include "common/stepper.h"
#include "common/text_field.h"
#include "common/theme.h"
#include "common/toast.h"
#include "conducting/tables_board.h"
#include "shell/gallery_window.h"
#include "support/test_program.h"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>

namespace tablee::ui::tst_components {

class TestComponents : public QObject {
    Q_OBJECT

private slots:
    void init();

    void galleryShowsEveryPart();
    void buttonHasItsHeight_data();
    void buttonHasItsHeight();
    void buttonShowsWholeWords();
    void buttonKeepsAnAmpersandOfAName();
    void buttonAnswersKeysOnlyWhenOn();
    void iconAloneIsASquare();
    void labelKeepsMarkupAsText();
    void labelGrowsInsteadOfCutting();
    void labelKeepsLineHeights_data();
    void labelKeepsLineHeights();
    void labelMeasuresAnewWhatHasChanged();
    void tileGrowsForNames();
    void tileCutsANameWithoutEnd();
    void tileHoldsItsNamesAtTheTop();
    void tileWritesEveryNumberLargeEnough();
    void boardKeepsItsShapeBesideANameWithoutEnd();
    void boardWithoutATableShowsItsTitleWhole();
    void tileIsChosenByMouseAndKey();
    void tileThatOnlyShowsTakesNoFocus();
    void tileTellsTheNameOfItsTable_data();
    void tileTellsTheNameOfItsTable();
    void tileIsPressedByAssistiveTechnology();
    void chipSaysTheWholeName();
    void questionIsAnswered_data();
    void questionIsAnswered();
    void questionGrowsForLongWords();
    void bannerOffersItsAction();
    void toastGoesAfterEightSeconds();
    void toastWaitsForTheMouse();
    void toastWaitsForTheFocus();
    void toastUndoes();
    void toastStaysInItsPage();
    void emptyStateHasOneAction();
    void stepperKeepsItsRange();
    void stepperMovesByKeys();
    void stepperTakesWhatANumberIsMadeOf_data();
    void stepperTakesWhatANumberIsMadeOf();
    void stepperIsASpinButton();
    void pageIsMetAtItsTop();
    void choiceIsNamedByALabel();
    void aRemoteChoosesNothing_data();
    void aRemoteChoosesNothing();
    void fieldTellsWhatIsWrong();
    void rowsAreFortyHigh();
    void rowsThatAreAllAlikeSpillNothing();
    void flowWrapsWithoutOverlap();
    void clockTellsItsDigits();
    void everyErrorHasItsSentence();
    void sentenceSpeaksOfWhatWasTried_data();
    void sentenceSpeaksOfWhatWasTried();
    void galleryStandsInBothThemes();
};

namespace {

template <typename Child> Child &childOf(QWidget &parent, const char *name)
{
    auto *child = parent.findChild<Child *>(QLatin1String{name});
    Q_ASSERT(child);
    return *child;
}

QString spokenName(QObject &object)
{
    return QAccessible::queryAccessibleInterface(&object)->text(QAccessible::Name);
}

QString spokenDescription(QObject &object)
{
    return QAccessible::queryAccessibleInterface(&object)->text(QAccessible::Description);
}

QAccessible::Role roleOf(QObject &object)
{
    return QAccessible::queryAccessibleInterface(&object)->role();
}

const QString longSentence = QStringLiteral(
    "Marie-Ève Saint-Pierre-Lachance est arrivée pendant le tour 2 ; la table 11 a encore une place, "
    "et personne n’y connaît Marie-Ève.");

struct ShownToast {
    ShownToast()
        : toast{nullptr, timer}
    {
        // Away from where the mouse may lie.
        toast.setGeometry(300, 300, 400, 48);
        toast.tell(QStringLiteral("Koffi Mensah has left."), QStringLiteral("Undo"));
    }

    /// Lets the eight seconds pass.
    void timeOut() const { QMetaObject::invokeMethod(timer, "timeout"); }

    QTimer *timer = new QTimer;
    Toast toast;
};

}  // namespace

void TestComponents::init()
{
    // What the screenless platform cannot do, and keys sent to what is switched off, are no faults of ours.
    QTest::failOnWarning(
        QRegularExpression{QStringLiteral("^(?!This plugin does not support|Keyboard event not accepted)")});
}

/// Each part of ui/common that stands in a window, but for those that show no looks of their own.
void TestComponents::galleryShowsEveryPart()
{
    const QSet<QString> without{QStringLiteral("PageScroll"), QStringLiteral("PageStack"),
        QStringLiteral("ScreenMenu")};  // a frame around others, and a menu
    GalleryWindow gallery;
    QSet<QString> shown{QString::fromLatin1(gallery.metaObject()->className())};
    for (const QObject *part : gallery.findChildren<QObject *>())
        for (const QMetaObject *kind = part->metaObject(); kind != nullptr; kind = kind->superClass())
            shown.insert(QString::fromLatin1(kind->className()).section(QStringLiteral("::"), -1));

    static const QRegularExpression widget{QStringLiteral(
        "\nclass (\\w+)(?: final)? : public (?:Retranslated<\\w+>|Q\\w+|Card) \\{[^}]*QWidget \\*parent")};
    QStringList missing;
    int parts = 0;
    QDirIterator files{QStringLiteral(UI_COMMON), {QStringLiteral("*.h")}};
    while (files.hasNext()) {
        QFile file{files.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto found = widget.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            ++parts;
            if (!shown.contains(name) && !without.contains(name))
                missing += name;
        }
    }
    QVERIFY2(parts > 15, qPrintable(QString::number(parts)));
    QCOMPARE(missing.join(u' '), QString{});
}

void TestComponents::buttonHasItsHeight_data()
{
    QTest::addColumn<ButtonSize>("size");
    QTest::addColumn<int>("height");
    QTest::newRow("in rows") << ButtonSize::Row << 32;
    QTest::newRow("usually") << ButtonSize::Normal << 40;
    QTest::newRow("at the clock") << ButtonSize::Clock << 48;
    QTest::newRow("on the first page") << ButtonSize::First << 56;
}

void TestComponents::buttonHasItsHeight()
{
    QFETCH(const ButtonSize, size);
    QFETCH(const int, height);
    ActionButton button{ButtonKind::Primary, size};
    button.setText(QStringLiteral("Start"));
    button.show();
    QCOMPARE(button.sizeHint().height(), height);
    QCOMPARE(button.minimumHeight(), 0);
}

void TestComponents::buttonShowsWholeWords()
{
    ActionButton button{ButtonKind::Secondary};
    button.setText(QStringLiteral("Pause"));
    const int bare = button.minimumSizeHint().width();
    QVERIFY(bare > QFontMetrics{typeface(15, QFont::Bold)}.horizontalAdvance(button.text()));
    button.setIconName(QStringLiteral("pause"));
    const int withIcon = button.minimumSizeHint().width();
    QVERIFY(withIcon >= bare + 20);
    button.setShortcutHint(QStringLiteral("Espace"));
    QVERIFY(button.minimumSizeHint().width() > withIcon + 20);
}

void TestComponents::buttonKeepsAnAmpersandOfAName()
{
    ActionButton button{ButtonKind::Quiet};
    button.setText(escapedMnemonic(QStringLiteral("Max & Moritz")));
    QCOMPARE(spokenName(button), QStringLiteral("Max & Moritz"));
    QVERIFY(button.shortcut().isEmpty());
}

void TestComponents::buttonAnswersKeysOnlyWhenOn()
{
    ActionButton button{ButtonKind::Primary};
    const QSignalSpy clicked{&button, &QPushButton::clicked};
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(&button, key);
    QCOMPARE(clicked.size(), 3);
    button.setEnabled(false);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(&button, key);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 3);
}

void TestComponents::iconAloneIsASquare()
{
    ActionButton button{ButtonKind::Secondary};
    button.setIconName(QStringLiteral("plus"));
    QCOMPARE(button.sizeHint(), QSize(40, 40));
}

void TestComponents::labelKeepsMarkupAsText()
{
    const QString markup = QStringLiteral("<b>Ana</b> <img src=x>");
    PlainLabel label{markup, TextRole::Text};
    label.setOneLine(true);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() >= QFontMetrics{fontFor(TextRole::Text)}.horizontalAdvance(markup) - 1);
    QCOMPARE(spokenName(label), markup);
}

void TestComponents::labelGrowsInsteadOfCutting()
{
    const PlainLabel label{longSentence, TextRole::Text};
    QVERIFY(label.heightForWidth(200) > label.heightForWidth(600));
    const PlainLabel word{QString{200, u'W'}, TextRole::Text};
    QVERIFY2(word.heightForWidth(200) > 5 * 21, "a word wider than the label is broken, not cut");
}

void TestComponents::labelKeepsLineHeights_data()
{
    QTest::addColumn<TextRole>("role");
    QTest::addColumn<int>("lineHeight");
    QTest::newRow("first page") << TextRole::FirstPage << 42;
    QTest::newRow("page") << TextRole::Page << 28;
    QTest::newRow("section") << TextRole::Section << 24;
    QTest::newRow("text") << TextRole::Text << 21;
    QTest::newRow("list") << TextRole::List << 20;
    QTest::newRow("caption") << TextRole::Caption << 18;
}

void TestComponents::labelKeepsLineHeights()
{
    QFETCH(const TextRole, role);
    QFETCH(const int, lineHeight);
    const PlainLabel label{QStringLiteral("one\ntwo\nthree"), role};
    QCOMPARE(label.heightForWidth(1000), 3 * lineHeight);
}

/// What was measured before a change is not what the label asks for after it.
void TestComponents::labelMeasuresAnewWhatHasChanged()
{
    const QString words = QStringLiteral("one two three four five six seven eight nine ten");
    PlainLabel label{QStringLiteral("one"), TextRole::Text};
    constexpr int narrow = 120;
    const auto same = [&](const PlainLabel &fresh) {
        return label.heightForWidth(narrow) == fresh.heightForWidth(narrow)
            && label.sizeHint() == fresh.sizeHint();
    };
    QVERIFY(same(PlainLabel{QStringLiteral("one"), TextRole::Text}));
    label.setText(words);
    QVERIFY(same(PlainLabel{words, TextRole::Text}));
    label.setRole(TextRole::Page);
    QVERIFY(same(PlainLabel{words, TextRole::Page}));
    label.setRole(TextRole::Text);
    const int regular = label.sizeHint().width();
    label.setEmphasis({words});
    QVERIFY(label.sizeHint().width() > regular);
    label.setEmphasis({});
    QCOMPARE(label.sizeHint().width(), regular);
    label.setBold(true);
    QVERIFY(label.sizeHint().width() > regular);
    label.setOneLine(true);
    QCOMPARE(label.heightForWidth(narrow), textMeasure(TextRole::Text).lineHeight);
}

void TestComponents::tileGrowsForNames()
{
    NameTile tile;
    tile.setTable(5, 4);
    tile.setAccessibleName(QStringLiteral("Table 5"));
    tile.setNames({{QStringLiteral("Amina Benali"), {}}, {QStringLiteral("Luc Tremblay"), {}}});
    const int two = tile.heightForWidth(184);
    tile.setNames({{QStringLiteral("Amina Benali"), {}}, {QStringLiteral("Luc Tremblay"), {}},
        {QStringLiteral("Ingrid Peeters"), {}}, {QStringLiteral("Marie-Ève Saint-Pierre-Lachance"), {}}});
    QVERIFY(tile.heightForWidth(184) >= two + 40);
    QVERIFY2(tile.heightForWidth(140) > tile.heightForWidth(400), "a long name takes a second line");
    QCOMPARE(spokenName(tile), QStringLiteral("Table 5"));
    QVERIFY(spokenDescription(tile).contains(QStringLiteral("Marie-Ève Saint-Pierre-Lachance")));
}

void TestComponents::tileCutsANameWithoutEnd()
{
    const QString endless = QStringLiteral("<b>Wilhelmina</b> ").repeated(12).trimmed();
    NameTile tile;
    tile.setTable(5, 4);
    tile.resize(174, 200);
    tile.setNames({{QStringLiteral("Amina Benali"), {}}, {QStringLiteral("Luc Tremblay"), {}}});
    const int two = tile.heightForWidth(174);
    QVERIFY(tile.toolTip().isEmpty());
    tile.setNames({{QStringLiteral("Amina Benali"), {}}, {endless, {}}});
    QVERIFY(tile.heightForWidth(174) <= two + 2 * 20);
    QVERIFY(spokenDescription(tile).contains(endless));
    QVERIFY(tile.toolTip().contains(endless.toHtmlEscaped()));
    QVERIFY(!tile.toolTip().contains(QStringLiteral("Amina")));
    tile.resize(2000, 200);
    tile.grab();  // a tile that is not shown is told of its size when it is painted
    QVERIFY2(tile.toolTip().isEmpty(), "the whole name stands there");
}

void TestComponents::tileHoldsItsNamesAtTheTop()
{
    NameTile tile;
    tile.setTable(5, 4);
    tile.setNames({{QStringLiteral("Amina Benali"), {}}, {QStringLiteral("Luc Tremblay"), {}}});
    const int own = tile.heightForWidth(180);
    tile.resize(180, own);
    const QImage alone = tile.grab().toImage().copy(12, 12, 156, own - 24);
    tile.resize(180, 600);
    QCOMPARE(tile.grab().toImage().copy(12, 12, 156, own - 24), alone);
}

/// Figures are the only light part of the disc, and the disc the only thing on the left.
void TestComponents::tileWritesEveryNumberLargeEnough()
{
    const auto digitsOf = [](int number, int figures) {
        NameTile tile;
        tile.setTable(number, 0, figures);
        tile.resize(180, tile.heightForWidth(180));
        NameTile blank;
        blank.setTable(0, 0, figures);
        blank.resize(tile.size());
        const QImage with = tile.grab().toImage();
        const QImage without = blank.grab().toImage();
        QRect digits;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                if (with.pixel(x, y) != without.pixel(x, y))
                    digits |= QRect{x, y, 1, 1};
        return digits;
    };
    for (const auto &[number, figures] : {std::pair{8, 1}, {88, 2}, {888, 3}, {8888, 4}}) {
        const QRect digits = digitsOf(number, figures);
        QVERIFY2(digits.height() >= 8, qPrintable(QString::number(digits.height())));
        const qreal disc = 0.7 * (40 + 6 * std::max(0, figures - 2));
        QVERIFY(digits.width() <= disc);
        QVERIFY(std::hypot(digits.width() / 2.0, digits.height() / 2.0) <= disc / 2 + 1);
    }
}

void TestComponents::boardKeepsItsShapeBesideANameWithoutEnd()
{
    const auto shape = [](const QString &last, int largest) {
        std::vector<BoardTable> tables;
        for (int number = 1; number <= 6; ++number) {
            BoardTable table{number == 6 ? largest : number, QStringLiteral("Table %1").arg(number), 4, {}};
            for (int chair = 1; chair <= (number == 6 ? 3 : 4); ++chair)
                table.names.push_back({QStringLiteral("Guest %1%2").arg(number).arg(chair), {}});
            tables.push_back(std::move(table));
        }
        tables.back().names.back().full = last;
        TablesBoard board;
        board.resize(790, 600);
        board.setTables({}, tables);
        board.grab();
        std::vector<QRect> places;
        for (const NameTile *tile : board.findChildren<NameTile *>())
            places.push_back(tile->geometry());
        return places;
    };
    const std::vector<QRect> usual = shape(QStringLiteral("Jo Li"), 6);
    const std::vector<QRect> endless = shape(QString{200, u'W'}, 6);
    QCOMPARE(usual.size(), std::size_t{6});
    for (std::size_t i = 0; i < 6; ++i) {
        QCOMPARE(endless[i].topLeft(), usual[i].topLeft());
        QCOMPARE(endless[i].width(), usual[i].width());
        QVERIFY(endless[i].height() <= usual[i].height() + 2 * 20);
    }
    QVERIFY(shape(QStringLiteral("Jo Li"), 1022) == usual);
}

void TestComponents::boardWithoutATableShowsItsTitleWhole()
{
    TablesBoard board;
    board.resize(790, 600);
    board.setTables(QStringLiteral("Tables of round 2"), {});
    const auto *title = board.findChild<QLabel *>(QStringLiteral("boardTitle"));
    QVERIFY(!title->isHidden());
    QVERIFY(board.widget()->rect().contains(title->geometry()));
}

void TestComponents::tileIsChosenByMouseAndKey()
{
    NameTile tile;
    tile.setSelectable(true);
    const QSignalSpy activated{&tile, &NameTile::activated};
    QTest::mouseClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Space);
    QTest::keyClick(&tile, Qt::Key_Return);
    QCOMPARE(activated.size(), 3);
}

void TestComponents::tileThatOnlyShowsTakesNoFocus()
{
    NameTile tile;
    const QSignalSpy activated{&tile, &NameTile::activated};
    QTest::mouseClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Space);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(tile.focusPolicy(), Qt::NoFocus);
}

void TestComponents::tileTellsTheNameOfItsTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("leastLines");
    QTest::addColumn<int>("mostLines");
    QTest::newRow("none") << QString{} << 0 << 0;
    QTest::newRow("a short one") << QStringLiteral("Rivage") << 1 << 1;
    QTest::newRow("a long one, whole")
        << QStringLiteral("Réparations électroniques et petits bricolages") << 3 << 6;
}

/// Above the people, who keep their own rows.
void TestComponents::tileTellsTheNameOfItsTable()
{
    QFETCH(const QString, name);
    QFETCH(const int, leastLines);
    QFETCH(const int, mostLines);
    NameTile tile;
    tile.resize(174, 200);
    tile.setTable(3, 4, 1);
    tile.setNames({{QStringLiteral("Awa Sow"), {}}, {QStringLiteral("Jo Li"), {}},
        {QStringLiteral("Li Wei"), {}}, {QStringLiteral("Bo Ek"), {}}});
    const int before = tile.heightForWidth(174);
    const auto firstName = [&tile] {
        int y = 0;
        while (tile.nameAt({100, y}) != 0)
            ++y;
        return y;
    };
    const int first = firstName();
    tile.setTableName(name);
    const int line = textMeasure(TextRole::List).lineHeight;
    const int more = tile.heightForWidth(174) - before;
    QCOMPARE(more % line, 0);
    QVERIFY2(more / line >= leastLines && more / line <= mostLines, qPrintable(QString::number(more)));
    QCOMPARE(firstName(), first + more);
}

void TestComponents::tileIsPressedByAssistiveTechnology()
{
    NameTile tile;
    tile.setSelectable(true);
    tile.setChosen(true);
    const QSignalSpy activated{&tile, &NameTile::activated};
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&tile);
    QCOMPARE(spoken->role(), QAccessible::Button);
    QVERIFY(spoken->state().selected);
    QVERIFY(spoken->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
}

void TestComponents::chipSaysTheWholeName()
{
    const QString name = QStringLiteral("Louis-Philippe Charbonneau");
    PersonChip chip{name, initialsOf(name)};
    QCOMPARE(spokenName(chip), name);
    QCOMPARE(roleOf(chip), QAccessible::StaticText);
    QVERIFY(chip.sizeHint().width() > QFontMetrics{fontFor(TextRole::Text)}.horizontalAdvance(name) + 36);
}

void TestComponents::questionIsAnswered_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("declined");
    QTest::newRow("yes by the mouse") << QByteArray{"accept"} << 1 << 0;
    QTest::newRow("no by the mouse") << QByteArray{"decline"} << 0 << 1;
    QTest::newRow("no by Escape") << QByteArray{} << 0 << 1;
}

void TestComponents::questionIsAnswered()
{
    QFETCH(const QByteArray, answer);
    QuestionStrip strip;
    strip.setQuestion(QStringLiteral("3:40 left. Next?"));
    strip.setAnswers(QStringLiteral("Yes"), QStringLiteral("No"));
    const QSignalSpy accepted{&strip, &QuestionStrip::accepted};
    const QSignalSpy declined{&strip, &QuestionStrip::declined};
    if (answer.isEmpty())
        QTest::keyClick(&strip, Qt::Key_Escape);
    else
        QTest::mouseClick(&childOf<ActionButton>(strip, answer), Qt::LeftButton);
    QTEST(static_cast<int>(accepted.size()), "accepted");
    QTEST(static_cast<int>(declined.size()), "declined");
    QCOMPARE(spokenName(strip), QStringLiteral("3:40 left. Next?"));
    QCOMPARE(childOf<ActionButton>(strip, "accept").kind(), ButtonKind::Primary);
    QCOMPARE(childOf<ActionButton>(strip, "decline").kind(), ButtonKind::Quiet);
}

void TestComponents::questionGrowsForLongWords()
{
    QWidget page;
    auto *column = new QVBoxLayout{&page};
    auto *strip = new QuestionStrip{&page};
    column->addWidget(strip);
    column->addStretch(1);
    strip->setQuestion(QStringLiteral("3:40 left. Next?"));
    strip->setAnswers(QStringLiteral("Yes"), QStringLiteral("No"));
    page.resize(420, 400);
    page.show();
    QCOMPARE(strip->height(), 48);
    strip->setQuestion(longSentence);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto &question = childOf<PlainLabel>(*strip, "question");
    QVERIFY(question.height() >= question.heightForWidth(question.width()));
    QVERIFY(strip->height() > 48);
}

void TestComponents::bannerOffersItsAction()
{
    Banner banner{BannerKind::Warning};
    banner.setText(QStringLiteral("The projector is unplugged."));
    auto &action = childOf<ActionButton>(banner, "action");
    QVERIFY(action.isHidden());
    banner.setAction(QStringLiteral("Choose"));
    QVERIFY(!action.isHidden());
    const QSignalSpy triggered{&banner, &Banner::actionTriggered};
    QTest::keyClick(&action, Qt::Key_Space);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(spokenName(banner), QStringLiteral("The projector is unplugged."));
}

void TestComponents::toastGoesAfterEightSeconds()
{
    const ShownToast shown;
    const QSignalSpy gone{&shown.toast, &Toast::gone};
    QVERIFY(shown.toast.isVisible());
    QVERIFY(shown.timer->isActive());
    QCOMPARE(shown.timer->interval(), 8000);
    shown.timeOut();
    QVERIFY(!shown.toast.isVisible());
    QCOMPARE(gone.size(), 1);
}

void TestComponents::toastWaitsForTheMouse()
{
    ShownToast shown;
    QEnterEvent enter{{5, 5}, {5, 5}, {5, 5}};
    QApplication::sendEvent(&shown.toast, &enter);
    QVERIFY(!shown.timer->isActive());
    QEvent leave{QEvent::Leave};
    QApplication::sendEvent(&shown.toast, &leave);
    QVERIFY(shown.timer->isActive());
}

void TestComponents::toastWaitsForTheFocus()
{
    ShownToast shown;
    shown.toast.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.toast));
    auto &undo = childOf<QPushButton>(shown.toast, "undo");
    QVERIFY2(undo.focusPolicy() & Qt::TabFocus, "the keyboard reaches it");
    undo.setFocus();
    QTRY_VERIFY(!shown.timer->isActive());
    undo.clearFocus();
    QTRY_VERIFY(shown.timer->isActive());
}

void TestComponents::toastUndoes()
{
    const ShownToast shown;
    const QSignalSpy undone{&shown.toast, &Toast::undoRequested};
    auto &undo = *shown.toast.findChild<QPushButton *>(QStringLiteral("undo"));
    QTest::keyClick(&undo, Qt::Key_Space);
    QCOMPARE(undone.size(), 1);
    QVERIFY(!shown.toast.isVisible());
    QVERIFY(!shown.timer->isActive());
}

void TestComponents::toastStaysInItsPage()
{
    QWidget page;
    page.resize(900, 600);
    page.show();
    Toast toast{&page};
    toast.floatOver(page);
    toast.tell(longSentence, QStringLiteral("Undo"));
    const auto &text = childOf<PlainLabel>(toast, "text");
    for (const QSize size : {QSize{900, 600}, QSize{420, 500}}) {
        page.resize(size);
        QCoreApplication::sendPostedEvents();
        QVERIFY(page.rect().contains(toast.geometry()));
        QVERIFY(text.height() >= text.heightForWidth(text.width()));
    }
}

void TestComponents::emptyStateHasOneAction()
{
    EmptyState empty;
    empty.setSentence(QStringLiteral("Nobody has arrived yet."));
    empty.setAction(QStringLiteral("Paste a list"), QStringLiteral("clipboard-paste"));
    const QSignalSpy triggered{&empty, &EmptyState::actionTriggered};
    const auto buttons = empty.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(spokenName(childOf<PlainLabel>(empty, "sentence")), QStringLiteral("Nobody has arrived yet."));
}

void TestComponents::stepperKeepsItsRange()
{
    Stepper stepper;
    stepper.setRange(2, 4);
    stepper.setValue(3);
    auto &less = childOf<ActionButton>(stepper, "less");
    auto &more = childOf<ActionButton>(stepper, "more");
    const QSignalSpy changed{&stepper, &Stepper::valueChanged};
    QTest::mouseClick(&more, Qt::LeftButton);
    QCOMPARE(stepper.value(), 4);
    QVERIFY(!more.isEnabled());
    QTest::mouseClick(&less, Qt::LeftButton);
    QTest::mouseClick(&less, Qt::LeftButton);
    QCOMPARE(stepper.value(), 2);
    QVERIFY(!less.isEnabled());
    QCOMPARE(changed.size(), 3);
    stepper.setValue(99);
    QCOMPARE(stepper.value(), 4);
}

void TestComponents::stepperMovesByKeys()
{
    Stepper stepper;
    stepper.setRange(1, 60);
    stepper.setValue(12);
    auto &value = childOf<QSpinBox>(stepper, "stepperValue");
    QTest::keyClick(&value, Qt::Key_Up);
    QCOMPARE(stepper.value(), 13);
    QTest::keyClick(&value, Qt::Key_Down);
    QTest::keyClick(&value, Qt::Key_Down);
    QCOMPARE(stepper.value(), 11);
    value.selectAll();
    QTest::keyClicks(&value, QStringLiteral("25"));
    QTest::keyClick(&value, Qt::Key_Return);
    QCOMPARE(stepper.value(), 25);
}

void TestComponents::stepperIsASpinButton()
{
    Stepper stepper;
    stepper.setWords(QStringLiteral("People at a table"));
    auto &value = childOf<QSpinBox>(stepper, "stepperValue");
    QCOMPARE(roleOf(value), QAccessible::SpinBox);
    QCOMPARE(spokenName(value), QStringLiteral("People at a table"));
    QCOMPARE(spokenName(childOf<ActionButton>(stepper, "less")), QStringLiteral("People at a table: fewer"));
    QCOMPARE(spokenName(childOf<ActionButton>(stepper, "more")), QStringLiteral("People at a table: more"));
    QCOMPARE(stepper.focusProxy(), &value);
}

void TestComponents::stepperTakesWhatANumberIsMadeOf_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("goesOn");
    const auto row = [](const char *name, Qt::Key key, const char *text, int value, bool goesOn = false) {
        QTest::newRow(name) << key << QString::fromUtf8(text) << value << goesOn;
    };
    row("a digit", Qt::Key_7, "7", 7);
    row("the sign of more", Qt::Key_Plus, "+", 31);
    row("the sign of fewer", Qt::Key_Minus, "-", 29);
    row("a digit of a French keyboard without Shift", Qt::Key_Eacute, "\u00e9", 2);
    row("a letter is the desk's", Qt::Key_N, "n", 30, true);
    row("the full stop of a remote is the desk's", Qt::Key_Period, ".", 30, true);
    row("the space bar is the desk's", Qt::Key_Space, " ", 30, true);
    row("a question mark is the desk's", Qt::Key_Question, "?", 30, true);
}

void TestComponents::stepperTakesWhatANumberIsMadeOf()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, text);
    QFETCH(const bool, goesOn);
    struct Window : QWidget {
        void keyPressEvent(QKeyEvent *event) override { heard.append(event->text()); }
        QStringList heard;
    } window;
    auto *stepper = new Stepper{&window};
    stepper->setRange(0, 60);
    stepper->setValue(30);
    auto &value = childOf<QSpinBox>(*stepper, "stepperValue");
    value.selectAll();
    QKeyEvent press{QEvent::KeyPress, key, Qt::NoModifier, text};
    QCoreApplication::sendEvent(&value, &press);
    QTEST(stepper->value(), "value");
    QCOMPARE(window.heard, goesOn ? QStringList{text} : QStringList{});
}

/// The accessible name of a combo box says on Linux what is chosen, so a label must say what is to be chosen.
void TestComponents::aRemoteChoosesNothing_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("Page Down") << Qt::Key_PageDown << true;
    QTest::newRow("Page Up") << Qt::Key_PageUp << true;
    QTest::newRow("N") << Qt::Key_N << true;
    QTest::newRow("an arrow") << Qt::Key_Down << false;
}

/// What has the focus keeps its value, and the window hears the key.
void TestComponents::aRemoteChoosesNothing()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const bool, goesOn);
    struct Window : QWidget {
        void keyPressEvent(QKeyEvent *event) override { heard.push_back(static_cast<Qt::Key>(event->key())); }
        std::vector<Qt::Key> heard;
    } window;
    auto *choice = new Choice{&window};
    choice->setPassesLetters();
    choice->addItems({QStringLiteral("Français"), QStringLiteral("Nederlands"), QStringLiteral("Português")});
    choice->setCurrentIndex(0);
    QTest::keyClick(choice, key);
    QCOMPARE(choice->currentIndex(), goesOn ? 0 : 1);
    QCOMPARE(window.heard, goesOn ? std::vector{key} : std::vector<Qt::Key>{});
    window.heard.clear();
    auto *stepper = new Stepper{&window};
    stepper->setRange(0, 60);
    stepper->setValue(30);
    QTest::keyClick(stepper->focusProxy(), key);
    QCOMPARE(stepper->value(), goesOn ? 30 : 29);
    QCOMPARE(window.heard, goesOn ? std::vector{key} : std::vector<Qt::Key>{});
}

/// A page that was scrolled is not met half way down.
void TestComponents::pageIsMetAtItsTop()
{
    PageStack stack;
    std::vector<QWidget *> pages;
    for (int page = 0; page < 2; ++page) {
        pages.push_back(new QWidget);
        (new QVBoxLayout{pages.back()})->addWidget(new QWidget);
        pages.back()->layout()->itemAt(0)->widget()->setMinimumSize(100, 600);
        stack.addPage(pages.back());
    }
    stack.resize(300, 200);
    stack.show();
    stack.showPage(pages[0]);
    QApplication::processEvents();
    auto *bar = qobject_cast<PageScroll *>(stack.currentWidget())->verticalScrollBar();
    bar->setValue(100);
    QCOMPARE(bar->value(), 100);
    stack.showPage(pages[0]);  // it is there already
    QCOMPARE(bar->value(), 100);
    stack.showPage(pages[1]);
    stack.showPage(pages[0]);
    QCOMPARE(bar->value(), 0);
}

void TestComponents::choiceIsNamedByALabel()
{
    QWidget window;
    auto *former = new QWidget{&window};
    auto *choice = new Choice{former};
    choice->addItem(QStringLiteral("Ana García"));
    choice->setSpokenName(QStringLiteral("Qui"));
    choice->setParent(&window);  // as a layout does
    choice->setSpokenName(QStringLiteral("With whom"));
    window.show();

    const auto named = QAccessible::queryAccessibleInterface(choice)->relations(QAccessible::Label);
    QCOMPARE(named.size(), 1);
    QCOMPARE(named.front().first->text(QAccessible::Name), QStringLiteral("With whom"));
    QVERIFY(!qobject_cast<QWidget *>(named.front().first->object())->isVisible());
}

void TestComponents::fieldTellsWhatIsWrong()
{
    TextField field;
    field.setLabel(QStringLiteral("E-mail"));
    auto &error = childOf<PlainLabel>(field, "error");
    field.show();
    QVERIFY(!error.isVisible());
    field.setError(QStringLiteral("The end of the address is missing."));
    QVERIFY(error.isVisible());
    QVERIFY(field.hasError());
    QCOMPARE(spokenName(field.line()), QStringLiteral("E-mail"));
    QCOMPARE(spokenDescription(field.line()), QStringLiteral("The end of the address is missing."));
    QCOMPARE(field.line().height(), 40);
    field.setError({});
    QVERIFY(!error.isVisible());
    QVERIFY(!field.hasError());
    QCOMPARE(field.line().height(), 40);
}

void TestComponents::rowsAreFortyHigh()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem{QStringLiteral("Abdou Sarr")});
    model.appendRow(new QStandardItem{longSentence});
    QListView list;
    showAsRows(list);
    list.setModel(&model);
    list.resize(300, 400);
    list.show();
    QCOMPARE(list.visualRect(model.index(0, 0)).height(), 40);
    QVERIFY2(list.visualRect(model.index(1, 0)).height() > 40, "what is too long takes more lines");
}

/// A name that is too long keeps its two ends; all of it is told where the mouse rests.
void TestComponents::rowsThatAreAllAlikeSpillNothing()
{
    const QString name = QStringLiteral("Wilhelmina Ad\u00e9la\u00efde ").repeated(16).trimmed();
    QStandardItemModel model;
    model.appendRow(new QStandardItem{QStringLiteral("Abdou Sarr")});
    model.appendRow(new QStandardItem{name});
    QListView list;
    showAsRows(list);
    list.setUniformItemSizes(true);
    list.setModel(&model);
    list.resize(300, 400);
    list.show();
    QApplication::processEvents();
    const QRect row = list.visualRect(model.index(1, 0));
    QCOMPARE(row.height(), height::listRow);
    // One line of words leaves the upper and the lower edge of its row alone.
    const QImage drawn = list.viewport()->grab(row).toImage();
    const auto isPlain = [&drawn](int y) {
        for (int x = 1; x < drawn.width(); ++x)
            if (drawn.pixel(x, y) != drawn.pixel(0, y))
                return false;
        return true;
    };
    QVERIFY(!isPlain(drawn.height() / 2));
    for (int y = 0; y < 6; ++y)
        QVERIFY(isPlain(y) && isPlain(drawn.height() - 1 - y));

    const auto told = [&list](const QRect &place) {
        QHelpEvent rest{QEvent::ToolTip, place.center(), list.viewport()->mapToGlobal(place.center())};
        QApplication::sendEvent(list.viewport(), &rest);
        return QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
    };
    QCOMPARE(told(list.visualRect(model.index(0, 0))), QString{});
    QCOMPARE(told(row), name);
}

void TestComponents::flowWrapsWithoutOverlap()
{
    QWidget group;
    auto *flow = new FlowLayout{&group};
    std::vector<QWidget *> chips;
    for (int i = 1; i <= 9; ++i) {
        chips.push_back(new PersonChip{QStringLiteral("Guest number %1").arg(i), QString::number(i), &group});
        flow->addWidget(chips.back());
    }
    group.resize(400, flow->heightForWidth(400));
    group.show();
    QVERIFY(flow->heightForWidth(400) > flow->heightForWidth(2000));
    for (const QWidget *one : chips) {
        QVERIFY(group.rect().contains(one->geometry()));
        for (const QWidget *other : chips)
            QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
    }
}

void TestComponents::clockTellsItsDigits()
{
    using namespace std::chrono_literals;
    RoundClock clock;
    clock.setAccessibleName(QStringLiteral("Round 2"));
    clock.setFace({.length = 10min, .remaining = 6min + 12s, .state = ClockState::Running});
    QCOMPARE(spokenName(clock), QStringLiteral("Round 2"));
    QCOMPARE(spokenDescription(clock), QStringLiteral("6:12"));
}

void TestComponents::everyErrorHasItsSentence()
{
    QSet<QString> sentences;
    constexpr auto last = static_cast<int>(ErrorCode::Cancelled);
    for (int code = 0; code <= last; ++code) {
        const QString sentence = errorText({static_cast<ErrorCode>(code), "sqlite: constraint 19"});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(code)));
        QVERIFY(!sentence.contains(QStringLiteral("sqlite")));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestComponents::sentenceSpeaksOfWhatWasTried_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::newRow("opening a community") << Attempt::Open;
    QTest::newRow("keeping a copy") << Attempt::Copy;
    QTest::newRow("printing into a file") << Attempt::Paper;
}

void TestComponents::sentenceSpeaksOfWhatWasTried()
{
    QFETCH(const Attempt, attempt);
    const QString file = QStringLiteral("/home/zoe/Les mardis.tablee");
    for (const ErrorCode code : {ErrorCode::DiskFull, ErrorCode::StorageFailed}) {
        const QString sentence = errorText({code, {}}, file, attempt);
        QVERIFY(sentence != errorText({code, {}}, file));
        QVERIFY2(!sentence.contains(QStringLiteral("last step")), qPrintable(sentence));
    }
    // Whoever keeps a copy is not told to open it elsewhere, nor to look at the page.
    for (const ErrorCode code : {ErrorCode::InvalidInput, ErrorCode::FileReadOnly, ErrorCode::FileMissing,
             ErrorCode::FileOpenElsewhere})
        QVERIFY2(errorText({code, {}}, file, Attempt::Copy).contains(QStringLiteral("Choose")),
            qPrintable(errorText({code, {}}, file, Attempt::Copy)));
}

void TestComponents::galleryStandsInBothThemes()
{
    GalleryWindow gallery;
    gallery.show();
    const QImage light = gallery.grab().toImage();
    applyTheme(*qApp, ThemeKind::Dark);
    const QImage dark = gallery.grab().toImage();
    applyTheme(*qApp, ThemeKind::Light);
    QCOMPARE(light.pixelColor(4, 4), theme(ThemeKind::Light).ground);
    QCOMPARE(dark.pixelColor(4, 4), theme(ThemeKind::Dark).ground);
}

TEST_MAIN(argc, argv)
{
    QApplication application{argc, argv};
    applyTheme(application, ThemeKind::Light);
    TestComponents test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tablee::ui::tst_components

#include "tst_components.moc"
