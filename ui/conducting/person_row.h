#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace tablee::ui {

class ActionButton;

/// What a row says of somebody.
struct PersonWords {
    QString name;
    QString where;  ///< "Table 3"; may be empty
};

/// A row of the people card: somebody, and what can be done. Returns a child of `parent`, which takes the
/// buttons too.
QWidget *rowOfPerson(const PersonWords &person, const std::vector<ActionButton *> &actions, QWidget &parent);

/// A row of buttons alone, in as many lines as they need.
QWidget *rowOfAnswers(const std::vector<ActionButton *> &actions, QWidget &parent);

}  // namespace tablee::ui
