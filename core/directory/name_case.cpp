#include "directory/name_case.h"

#include <QSet>

#include <algorithm>

namespace tablee {

namespace {

bool hasSmallLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower() && c != u'ß'; });
}

/// Greek needs more than a table of letters (its last sigma), and most scripts have no capitals.
bool isOurScript(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return !c.isLetter() || c.script() == QChar::Script_Latin || c.script() == QChar::Script_Cyrillic;
    });
}

bool isOrdinal(const QString &word)
{
    static const QSet<QString> ordinals{u"II"_qs, u"III"_qs, u"IV"_qs};
    return ordinals.contains(word);
}

/// One word without spaces: a capital at its beginning and after each hyphen and apostrophe.
QString wordInCase(const QString &word)
{
    if (isOrdinal(word))
        return word;
    QString text = word.toLower();
    bool begins = true;
    for (QChar &sign : text) {
        if (begins && sign.isLetter())
            sign = sign.toUpper();
        begins = !sign.isLetterOrNumber() && !sign.isMark();
    }
    constexpr qsizetype shortestMc = 4;
    if (text.startsWith(u"Mc") && text.size() >= shortestMc)
        text[2] = text.at(2).toUpper();
    return text;
}

QString inCase(const QString &name)
{
    if (hasSmallLetters(name) || !isOurScript(name))
        return name;
    QStringList words = name.split(u' ');
    for (QString &word : words)
        word = wordInCase(word);
    return words.join(u' ');
}

}  // namespace

QString familyNameInCase(const QString &name)
{
    return inCase(name);
}

QString givenNameInCase(const QString &name)
{
    constexpr std::ptrdiff_t mostInitials = 2;
    const auto letters = std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return letters <= mostInitials ? name : inCase(name);
}

}  // namespace tablee
