#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tablee {

/// What a column of a list holds.
enum class ListField {
    LeftOut,
    Given,
    Family,
    FamilyAtBirth,  ///< the family name of whoever has no other
    Whole,  ///< given name first, or family name first with a comma or in capitals
    WholeFamilyFirst,  ///< "Nom et prénom"
    Email,
    Organisation,
    Team,
    Languages,
    ToShare,
    ToLearn,
    Note,
    Status,  ///< says who cancelled, was refunded or does not come
    Presence,  ///< whoever comes has a sign there; who has none does not
    Consents,  ///< these and those below stand in lists that we wrote ourselves
    AsTyped,
    Uid,
    Retired,
};

/// What a heading stands for, in French or English, as event services, forms and spreadsheets write it:
/// "Prénom participant", "#Name", "firstName", "Quelle est votre adresse e-mail ?". LeftOut for what nobody
/// knows and for the data of somebody else, such as who paid.
ListField fieldOfHeading(const QString &heading);

/// The same, and whether it was only understood from some words of a question.
struct HeadingSense {
    ListField field = ListField::LeftOut;
    bool isGuess = false;
};

HeadingSense senseOfHeading(const QString &heading);

/// The words of a heading, folded as a search key; a name that a program gave is parted: "isCancelled" -> "is
/// cancelled".
QString headingKey(const QString &heading);

/// The fields of a row of headings, one by one.
std::vector<ListField> fieldsOfHeadings(const QStringList &cells);

/// Words that a form or a service puts around what it asks for: "votre", "please", "obligatoire".
bool isFillerOfHeadings(const QString &word);

/// Is it part of a name?
bool isNameField(ListField field);

}  // namespace tablee
