#include "conducting/person_row.h"

#include "common/action_button.h"
#include "common/flow_layout.h"
#include "common/plain_label.h"
#include "common/spacing.h"

#include <QBoxLayout>

namespace tablee::ui {

namespace {
/// Beside a long button a name breaks rather than to push the button out of the card.
constexpr int leastNameWidth = 56;
}  // namespace

QWidget *rowOfPerson(const PersonWords &person, const std::vector<ActionButton *> &actions, QWidget &parent)
{
    auto *row = new QWidget{&parent};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap::small);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new PlainLabel{person.name, TextRole::List, row};
    name->setMinimumWidth(leastNameWidth);
    words->addWidget(name);
    if (!person.where.isEmpty()) {
        auto *place = new PlainLabel{person.where, TextRole::Caption, row};
        place->setTone(Tone::Second);
        words->addWidget(place);
    }
    line->addLayout(words, 1);
    for (ActionButton *action : actions)
        line->addWidget(action);
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
