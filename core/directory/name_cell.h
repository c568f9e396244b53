#pragma once

#include <QString>
#include <QStringList>

namespace tablee {

/// Letters of any script: what has none is nobody's name.
bool hasLetters(const QString &cell);

/// "1. Ana", "- Ana", "+ Ana", "[ ] Ana" -> "Ana"; "+33" and "+Ana" were typed so and stay. A line that is
/// only a number is a person who is a number.
QString withoutNumbering(QString text);

/// The name in a cell or line that may hold numbering, an e-mail address or a telephone number beside it.
/// Whoever is only an address is called as it begins; an address is never shown.
QString wholeName(const QString &cell);

/// "Mme DUPONT Marie", "Dr Paul Li", "Ana Roy (she/her)" without what is no part of the name. "Me" and "Pr"
/// are titles before two words alone, and whoever is called by one word keeps it.
QString withoutTitle(const QString &name);

/// "Mme", "Dr", "Madame": a title and nothing else.
bool isFormOfAddress(const QString &text);

/// The e-mail address that stands in the cell of a name; empty when there is none.
QString addressBeside(const QString &cell);

/// The address in a cell that holds nothing else of use: "Di Fa <d@x.org>", "mailto:d@x.org", the first of
/// several, "d @x.org".
QString addressIn(const QString &cell);

/// Whether it is one address and nothing else, which mail can be sent to.
bool isOneAddress(const QString &text);

/// What holds an address each, in a cell that may hold several: "a@x.org" and "b@x.org" of "a@x.org;
/// b@x.org".
QStringList partsWithAddress(const QString &cell);

/// Whether somebody wrote that there is nothing to say: "N/A", "-", "rien", "Je ne sais pas".
bool saysNothing(const QString &cell);

/// What stands behind a dash after a whole name, or behind a comma after one whose family name is in
/// capitals: "Ana Roy - Quai" and "Ana ROY, Quai" are Ana Roy of Quai. Empty when there is nothing of the
/// kind; "Jean - Pierre" is a name.
QString affiliationBeside(const QString &cell);

/// Somebody of whom only the address is known is called as it begins.
QString nameInAddress(const QString &address);

/// "Le Goff Solène" -> "Le Goff, Solène": a name whose first words are the family's, made one that says so.
/// A name that says so already, by a comma or by capitals, stays, and so does one that ends in an initial,
/// "Karim B.": nobody shortens the given name alone.
QString familyFirst(const QString &name);

/// Does a cell name somebody, other than "anonymous", a row of dashes or the line of the total?
bool namesSomebody(const QString &name);

}  // namespace tablee
