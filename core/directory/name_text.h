#pragma once

#include <QString>

namespace tablee {

/// A name is cut after so many characters as a person counts them (an emoji family is one).
constexpr int longestName = 200;

/// A typed or pasted name, made fit to be shown: spaces of every kind collapse to one, what cannot be seen or
/// would turn the text around it (controls, bidirectional overrides, zero-width signs, stacks of accents)
/// goes, letters of every script, emoji and the joiners they need stay. In composed form (NFC). Empty when
/// nothing visible is left.
QString cleanName(const QString &typed);

/// The same for a line of text that is no name: it is not cut.
QString cleanLine(const QString &typed);

/// A name in its two parts. The wall shows `given` in bold; `rest` may be empty.
struct PersonName {
    QString given;
    QString rest;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// "Anne-Sophie Goffin" -> Anne-Sophie | Goffin; "Le Goff, Solène" and "LE GOFF Solène" -> Solène | Le Goff,
/// "Jean Pierre de GAULLE" -> Jean Pierre | de Gaulle (capitals as typed). One word is a given name. `name`
/// is clean.
PersonName splitName(const QString &name);

/// Whether splitName() takes a double given name for the family name because it stands first and in capitals:
/// "JEAN-FRANÇOIS Müller". Whoever wrote it knows; there are families called so.
bool mayStandTheOtherWay(const QString &name);

/// Words that begin a family name without being one: "de", "van", "Le".
bool isParticle(const QString &word);

/// Given name first: "Solène Le Goff".
QString displayName(const PersonName &name);

/// One or two capitals for a tile: "AG", "SL"; a person who is a number keeps it: "12". Empty for an empty
/// name.
QString initials(const PersonName &name);

/// At most so many characters of a name, as a person counts them; one that is longer ends in "…".
QString withinLength(const QString &name, int most);

/// Where room is short: the family name to initials, "Anne-Sophie G.", "Marie-Ève S.-P.-L."; a mark such as
/// (2) stays. Two people of one room may become alike: whoever shortens one name of a list shortens it only
/// where the rest tells them apart.
QString shortForm(const PersonName &name);

/// The given name to initials, the family name whole: "A.-S. Goffin", as on the plan of the room.
QString initialAndFamily(const PersonName &name);

}  // namespace tablee
