#include "support/visible_words.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>

namespace tablee::test {

namespace {

/// "MainWindow/QWidget 0/startPage/title": the same for the same widget while the window stands.
QString placeOf(const QWidget &widget, const QWidget &window)
{
    if (&widget == &window)
        return QString::fromLatin1(widget.metaObject()->className());
    const QWidget *parent = widget.parentWidget();
    const qsizetype index = parent->children().indexOf(const_cast<QWidget *>(&widget));
    return QStringLiteral("%1/%2 %3 %4")
        .arg(placeOf(*parent, window), QString::fromLatin1(widget.metaObject()->className()))
        .arg(index)
        .arg(widget.objectName());
}

void addOwnWords(QMap<QString, QString> &words, const QString &place, const QWidget &widget)
{
    const auto add = [&](const char *what, const QString &text) {
        if (!text.isEmpty())
            words.insert(place + QLatin1Char{' '} + QLatin1String{what}, text);
    };
    add("title", widget.windowTitle());
    add("name", widget.accessibleName());
    add("description", widget.accessibleDescription());
    add("tip", widget.toolTip());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        add("text", label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add("text", button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        add("placeholder", field->placeholderText());
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(&widget))
        add("placeholder", area->placeholderText());
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        for (int index = 0; index < choice->count(); ++index)
            add(qPrintable(QStringLiteral("item %1").arg(index)), choice->itemText(index));
}

void addMenu(QMap<QString, QString> &words, const QString &place, const QList<QAction *> &actions)
{
    for (qsizetype index = 0; index < actions.size(); ++index) {
        const QString here = QStringLiteral("%1 > %2").arg(place).arg(index);
        if (!actions[index]->text().isEmpty())
            words.insert(here, actions[index]->text());
        if (const QMenu *menu = actions[index]->menu())
            addMenu(words, here, menu->actions());
    }
}

bool needsNoRoom(const QWidget &widget)
{
    return !widget.isVisible() || widget.isWindow() || widget.testAttribute(Qt::WA_TransparentForMouseEvents);
}

/// What the window system or a scroll area arranges is not for us to judge.
bool arrangesItself(const QWidget &widget)
{
    return qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr
        || qobject_cast<const QStackedWidget *>(&widget) != nullptr
        || qobject_cast<const QMenuBar *>(&widget) != nullptr;
}

bool isScrolled(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent != nullptr && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) != nullptr;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char{' '} + widget.objectName();
}

void checkRoom(QStringList &faults, const QWidget &widget)
{
    QSize needed;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return;
        const int least = label->minimumWidth();
        needed = {least > 0 ? least : label->minimumSizeHint().width(),
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height()};
    } else if (const auto *button = qobject_cast<const QPushButton *>(&widget)) {
        needed = button->minimumSizeHint();
    } else if (const auto *any = qobject_cast<const QAbstractButton *>(&widget)) {
        needed = {any->fontMetrics().horizontalAdvance(any->text()), any->fontMetrics().height()};
    } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        needed = {field->fontMetrics().horizontalAdvance(field->placeholderText()) + 16, 0};
    } else if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        needed = choice->minimumSizeHint();
    } else {
        return;
    }
    if (needed.width() > widget.width() || needed.height() > widget.height())
        faults.append(
            QStringLiteral("“%1” has %2 x %3 and needs %4 x %5")
                .arg(wordsOf(widget), QString::number(widget.width()), QString::number(widget.height()),
                    QString::number(needed.width()), QString::number(needed.height())));
}

void checkChildren(QStringList &faults, const QWidget &parent)
{
    QList<const QWidget *> seen;
    for (const QObject *object : parent.children()) {
        const auto *child = qobject_cast<const QWidget *>(object);
        if (child == nullptr || needsNoRoom(*child))
            continue;
        checkRoom(faults, *child);
        checkChildren(faults, *child);
        // What floats says so by its own class; it covers for a moment and means to.
        if (arrangesItself(parent) || child->inherits("tablee::ui::Toast"))
            continue;
        // What scrolls may be higher than its window, never wider.
        const bool inside = isScrolled(*child) ? child->width() <= parent.width()
                                               : parent.rect().contains(child->geometry());
        if (!inside)
            faults.append(QStringLiteral("“%1” reaches out of its parent").arg(wordsOf(*child)));
        for (const QWidget *other : seen)
            if (other->geometry().intersects(child->geometry()))
                faults.append(QStringLiteral("“%1” and “%2” overlap").arg(wordsOf(*other), wordsOf(*child)));
        seen.append(child);
    }
}

/// What no language changes: the program's name, languages in their own words, figures and signs.
const QStringList sameEverywhere{QStringLiteral("FR"), QStringLiteral("EN"), QStringLiteral("Français"),
    QStringLiteral("English"), QStringLiteral("min"), QStringLiteral("maelle.kerven@")};

/// Whether anything is left to translate once names and figures are taken out.
bool saysSomething(QString text, const QStringList &names)
{
    for (const QString &name : names)
        text.remove(name);
    for (const QString &same : sameEverywhere)
        text.remove(QRegularExpression{QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(same))});
    return text.contains(QRegularExpression{QStringLiteral("\\p{L}")});
}

}  // namespace

QMap<QString, QString> visibleWords(const QWidget &window)
{
    QMap<QString, QString> words;
    QList<const QWidget *> widgets{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : widgets) {
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            addMenu(words, QStringLiteral("menu"), bar->actions());
        // Menus stand under their bar; their own windows repeat the words.
        if (!widget->isVisible() || qobject_cast<const QMenu *>(widget) != nullptr)
            continue;
        addOwnWords(words, placeOf(*widget, window), *widget);
    }
    return words;
}

QStringList faultsOfFit(const QWidget &window)
{
    QStringList faults;
    checkChildren(faults, window);
    return faults;
}

QStringList unchangedWords(
    const QMap<QString, QString> &before, const QMap<QString, QString> &after, const QStringList &names)
{
    QStringList faults;
    for (auto word = before.begin(); word != before.end(); ++word)
        if (after.value(word.key()) == word.value() && saysSomething(word.value(), names))
            faults.append(word.key() + QStringLiteral(": ") + word.value());
    return faults;
}

QStringList otherWords(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QMap<QString, QString> both = after;
    both.insert(before);
    QStringList others;
    for (const QString &place : both.keys())
        if (before.value(place) != after.value(place))
            others.append(
                QStringLiteral("%1: “%2” is “%3”").arg(place, before.value(place), after.value(place)));
    return others;
}

}  // namespace tablee::test
