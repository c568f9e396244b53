#include "common/style_sheet.h"

#include "common/theme.h"

#include <iterator>

namespace tablee::ui {

namespace {

// Words that begin with @ are tokens of the theme. Our own components that are more than a frame paint
// themselves; here stand the frames, and what Qt's own widgets look like among them.
constexpr char16_t sheetSource[] = uR"(
QMainWindow, QDialog { background: @ground; }
QToolTip { background: @ink; color: @ground; border: none; padding: 6px 10px; font-size: 13px; }

tablee--ui--Card { background: @surface; border: 1px solid @line; border-radius: 12px; }
tablee--ui--Card[chosen="true"] { border: 2px solid @pine; }
tablee--ui--QuestionStrip { background: @learnSoft; border: 1px solid @learn; border-radius: 12px; }
tablee--ui--Banner { border-radius: 12px; }
tablee--ui--Banner[kind="info"] { background: @learnSoft; border: 1px solid @learn; }
tablee--ui--Banner[kind="warning"] { background: @soonSoft; border: 1px solid @soon; }
tablee--ui--Banner[kind="error"] { background: @lastSoft; border: 1px solid @lastInk; }
tablee--ui--Toast { background: @ink; border: none; border-radius: 12px; }

#menuRow { background: @surface; border-bottom: 1px solid @line; }
QMenuBar { background: @surface; border: none; font-size: 14px; padding: 1px 8px 2px 8px; spacing: 4px; }
QMenuBar::item { background: transparent; color: @ink; padding: 5px 8px; border-radius: 6px; }
QMenuBar::item:selected { background: @pineSoft; }
QMenuBar::item:disabled { color: @edge; }
QMenu { background: @surface; border: 1px solid @line; border-radius: 8px; padding: 6px; font-size: 14px; }
QMenu::item { color: @ink; padding: 7px 24px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: @pineSoft; color: @pine; }
QMenu::item:disabled { color: @edge; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 6px 12px; }
QMenu::icon { padding-left: 10px; }

.QPushButton { min-height: 38px; padding: 0 16px; border: 1px solid @edge; border-radius: 8px; background: @surface; color: @ink; font-weight: bold; }
.QPushButton:default { background: @pine; border-color: @pine; color: @onPine; }
.QPushButton:pressed { background: @pineSoft; padding-top: 1px; }
.QPushButton:default:pressed { background: @pineDeep; }
.QPushButton:disabled { background: transparent; border-color: @line; color: @edge; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QTimeEdit, QDateEdit, QDateTimeEdit, QComboBox {
  background: @raised; color: @ink; border: 1px solid @edge; border-radius: 8px; selection-background-color: @pine; selection-color: @onPine; }
QLineEdit { min-height: 38px; padding: 0 11px; }
QSpinBox, QTimeEdit, QDateEdit, QDateTimeEdit, QComboBox { min-height: 38px; padding: 0 11px; }
QPlainTextEdit, QTextEdit { border-radius: 12px; padding: 11px 17px; }
QLineEdit:focus, QSpinBox:focus, QTimeEdit:focus, QDateEdit:focus, QDateTimeEdit:focus, QComboBox:focus { border: 2px solid @pine; padding: 0 10px; min-height: 36px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @pine; padding: 10px 16px; }
QLineEdit[quiet="true"] { background: transparent; border: 1px solid transparent; min-height: 30px; }
QLineEdit[quiet="true"]:hover { border: 1px solid @line; }
QLineEdit[quiet="true"]:focus { background: @raised; border: 2px solid @pine; padding: 0 10px; min-height: 28px; }
QLineEdit[faulty="true"] { border: 2px solid @lastInk; padding: 0 10px; min-height: 36px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: @edge; border-color: @line; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 34px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; outline: none; padding: 4px; }
QSpinBox#stepperValue { background: transparent; border: none; padding: 0; min-height: 40px; font-size: 22px; font-weight: bold; }
QSpinBox#stepperValue[compact="true"] { min-height: 32px; font-size: 15px; }
QSpinBox#stepperValue:disabled { color: @edge; }

tablee--ui--DayCalendar { background: @surface; border: 1px solid @edge; border-radius: 12px; }
QCalendarWidget QWidget { background: @surface; color: @ink; }
QCalendarWidget QAbstractItemView { border: none; border-radius: 0; selection-background-color: @pine; selection-color: @onPine; }
QCalendarWidget QAbstractItemView:disabled { color: @edge; }
QCalendarWidget QToolButton { border: none; border-radius: 6px; padding: 4px 8px; font-weight: bold; min-height: 24px; }
QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus { background: @pineSoft; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox { min-height: 24px; border-radius: 6px; padding: 0 4px; }

QListView, QTreeView, QTableView { background: @surface; color: @ink; border: 1px solid @line; border-radius: 12px; outline: none;
  selection-background-color: @pineSoft; selection-color: @ink; gridline-color: @line; }
QListView[inCard="true"] { background: transparent; border: none; }
QTableView::item, QTableView::item:selected { border: none; padding-left: 9px; padding-right: 9px; }
QTableView::item:selected, QTreeView::item:selected { background: @pineSoft; color: @ink; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QTableView::item:selected { background: @pine; color: @onPine; border-radius: 6px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @ink2; border: none; border-bottom: 1px solid @line; padding: 6px 12px; font-size: 13px; }
QTableCornerButton::section { background: transparent; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea > QWidget > tablee--ui--Card { background: @surface; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 14px; margin: 4px; }
QScrollBar:horizontal { height: 14px; margin: 4px; }
QScrollBar::handle { background: @rest; border-radius: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @edge; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QProgressBar { background: @sunken; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @pine; border-radius: 4px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle { background: @line; }
QStatusBar { background: @ground; color: @ink2; }
)";

struct Token {
    QStringView name;
    QColor Theme::*colour;
};

// A token whose name begins with another's stands before it.
constexpr Token tokens[] = {
    {u"@ground", &Theme::ground},
    {u"@surface", &Theme::surface},
    {u"@raised", &Theme::raised},
    {u"@sunken", &Theme::sunken},
    {u"@line", &Theme::line},
    {u"@edge", &Theme::edge},
    {u"@rest", &Theme::rest},
    {u"@ink2", &Theme::ink2},
    {u"@ink", &Theme::ink},
    {u"@pineDeep", &Theme::pineDeep},
    {u"@pineSoft", &Theme::pineSoft},
    {u"@pine", &Theme::pine},
    {u"@onPine", &Theme::onPine},
    {u"@learnSoft", &Theme::learnSoft},
    {u"@learn", &Theme::learn},
    {u"@soonSoft", &Theme::soonSoft},
    {u"@soon", &Theme::soon},
    {u"@lastSoft", &Theme::lastSoft},
    {u"@lastInk", &Theme::lastInk},
};

}  // namespace

QString styleSheet(const Theme &theme)
{
    QString text = QString::fromUtf16(sheetSource, std::size(sheetSource) - 1);
    for (const Token &token : tokens)
        text.replace(token.name.toString(), (theme.*token.colour).name());
    return text;
}

}  // namespace tablee::ui
