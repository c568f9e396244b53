#pragma once

#include "directory/list_headings.h"

#include <QSet>
#include <QStringList>

namespace tablee {

/// What a question of a form asks for, by its words (folded as a search key). A guess: what the cells hold
/// must agree with it. LeftOut when it asks for something else.
ListField fieldAskedFor(const QStringList &words);

/// "Will you attend our next meetup?", "Présence le 12 mars": beside another such column it asks for an
/// evening among several.
bool asksAboutOneTime(const QStringList &words);
/// The weekdays and days of a month that a heading names: "samedi", "12 mars", "12/03". A month alone is
/// none, nor is any other number: "May we take photos?", "plus de 18 ans".
QSet<QString> daysIn(const QString &heading);

/// "Présence AG 2025": does a heading name a year?
bool namesAYear(const QStringList &words);

/// Whoever these words speak of is not the person who comes: who paid, a child, an event.
bool areAboutSomebodyElse(const QStringList &words);

/// Whoever paid or bought: these words of a heading left out, "Nom payeur" is a name.
bool isAboutPayer(const QString &word);

/// Does a heading with these words speak of the name of a thing: a workshop, a file, a rate?
bool namesAThing(const QStringList &words);

}  // namespace tablee
