#include "conducting/person_row.h"

#include "common/action_button.h"
#include "common/flow_layout.h"
#include "common/name_fit.h"
#include "common/plain_label.h"
#include "common/spacing.h"

#include <QBoxLayout>
#include <QTextDocument>

#include <algorithm>

namespace tablee::ui {

namespace {

/// What a row of the card has, its scroll bar taken off.
constexpr int rowWidth = 220;
constexpr int linesBeside = 2;
constexpr int linesAbove = 3;

bool standsBeside(const QString &name, int width)
{
    const QFont font = fontFor(TextRole::List);
    const QFontMetrics metrics{font};
    const QStringList words = name.split(u' ');
    const bool unbroken = std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
    return unbroken && linesOfName(name, font, width) <= linesBeside;
}

QBoxLayout *wordsOf(const PersonWords &person, const QString &shown, int width, QWidget &row)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new PlainLabel{shown, TextRole::List, &row};
    name->setObjectName(QStringLiteral("name"));
    name->setMinimumWidth(std::min(width, name->sizeHint().width()));
    if (shown != person.name) {
        name->setAccessibleName(person.name);
        name->setToolTip(Qt::convertFromPlainText(person.name));
    }
    words->addWidget(name);
    if (!person.where.isEmpty()) {
        auto *place = new PlainLabel{person.where, TextRole::Caption, &row};
        place->setTone(Tone::Second);
        words->addWidget(place);
    }
    return words;
}

}  // namespace

QWidget *rowOfPerson(const PersonWords &person, const std::vector<ActionButton *> &actions, QWidget &parent)
{
    int left = rowWidth;
    for (const ActionButton *action : actions)
        left -= action->sizeHint().width() + gap::small;
    auto *row = new QWidget{&parent};
    const bool hasRoom = QFontMetrics{fontFor(TextRole::Caption)}.horizontalAdvance(person.where) <= left;
    if (hasRoom && standsBeside(person.name, left)) {
        auto *line = new QHBoxLayout{row};
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(gap::small);
        line->addLayout(wordsOf(person, person.name, left, *row), 1);
        for (ActionButton *action : actions)
            line->addWidget(action);
        return row;
    }
    // A long name has the whole width to itself, and what can be done stands under it.
    const QString shown = shortenedName(person.name, fontFor(TextRole::List), rowWidth, linesAbove);
    auto *column = new QVBoxLayout{row};
    column->setContentsMargins(0, gap::inWord, 0, gap::inWord);
    column->setSpacing(gap::inWord);
    column->addLayout(wordsOf(person, shown, rowWidth, *row));
    column->addWidget(rowOfAnswers(actions, *row));
    return row;
}

QWidget *rowOfAnswers(const std::vector<ActionButton *> &actions, QWidget &parent)
{
    auto *row = new QWidget{&parent};
    auto *answers = new FlowLayout{row};
    for (ActionButton *action : actions)
        answers->addWidget(action);
    return row;
}

}  // namespace tablee::ui
