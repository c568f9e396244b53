#include "directory/search_key.h"

#include <unicode/ucol.h>
#include <unicode/utrans.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace tablee {

namespace {

const UChar *icu(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

struct CloseCollator {
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, CloseCollator>;

struct CloseTransliterator {
    void operator()(UTransliterator *transliterator) const { utrans_close(transliterator); }
};
using Transliterator = std::unique_ptr<UTransliterator, CloseTransliterator>;

Transliterator openLatinToAscii()
{
    UErrorCode status = U_ZERO_ERROR;
    static const QString id = QStringLiteral("Latin-ASCII");
    Transliterator opened{utrans_openU(icu(id), -1, UTRANS_FORWARD, nullptr, -1, nullptr, &status)};
    return U_SUCCESS(status) ? std::move(opened) : Transliterator{};
}

/// The letters that have no accent to lose: œ, æ, ß, ł, ø, đ, þ ... Opening it is dear, and ICU shares none
/// between threads.
QString latinToAscii(const QString &text)
{
    thread_local const Transliterator transliterator = openLatinToAscii();
    if (!transliterator)
        return text;
    QString result = text;
    const auto length = static_cast<int32_t>(text.size());
    const int32_t capacity = length * 4 + 8;
    result.resize(capacity);
    int32_t resultLength = length;
    int32_t limit = length;
    UErrorCode status = U_ZERO_ERROR;
    utrans_transUChars(transliterator.get(), reinterpret_cast<UChar *>(result.data()), &resultLength,
        capacity, 0, &limit, &status);
    if (U_FAILURE(status))
        return text;
    result.truncate(resultLength);
    return result;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Accents of the scripts whose readers leave them out when they search; in others (Devanagari, Thai) a mark
/// is a letter.
bool isAccent(QChar sign)
{
    const char16_t code = sign.unicode();
    return (code >= 0x0300 && code <= 0x036f) || (code >= 0x0483 && code <= 0x0487)
        || (code >= 0x0591 && code <= 0x05c7 && sign.isMark()) || (code >= 0x064b && code <= 0x065f)
        || code == 0x0670;
}

QString withoutAccents(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf(isAccent);
    return plain.normalized(QString::NormalizationForm_KC);
}

/// ICU knows every letter, and takes ten times as long over it; a list of 5,000 names has many of these.
void replaceFrequentLetters(QString &text)
{
    static const std::array<std::pair<QChar, QString>, 6> letters{
        {{QChar{u'œ'}, u"oe"_qs}, {QChar{u'Œ'}, u"OE"_qs}, {QChar{u'æ'}, u"ae"_qs}, {QChar{u'Æ'}, u"AE"_qs},
            {QChar{u'ß'}, u"ss"_qs}, {QChar{u'’'}, u"'"_qs}}};
    for (const auto &[letter, plain] : letters)
        text.replace(letter, plain);
}

bool belongsToAWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate()
        || sign.category() == QChar::Symbol_Other;
}

/// Signs that show nothing by themselves (joiners, variation selectors) neither make nor part words.
bool isInvisible(QChar sign)
{
    return sign.category() == QChar::Other_Format || (sign.unicode() >= 0xfe00 && sign.unicode() <= 0xfe0f);
}

QString wordsOf(const QString &text)
{
    QString words;
    words.reserve(text.size());
    for (const QChar sign : text) {
        if (belongsToAWord(sign) && !isInvisible(sign))
            words += sign;
        else if (!isInvisible(sign) && !words.isEmpty() && words.back() != u' ')
            words += u' ';
    }
    return words.trimmed();
}

QString foldedLetters(const QString &text)
{
    QString plain = isAscii(text) ? text : withoutAccents(text);
    replaceFrequentLetters(plain);
    if (!isAscii(plain))
        plain = latinToAscii(plain);
    return plain.toCaseFolded();
}

/// "C++", "C#", ".NET", "Node.js"; not "jardin + cuisine", "#compost" or the stop at the end.
bool tellsTopicsApart(const QString &text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (sign == u'.')
        return at + 1 < text.size() && text.at(at + 1).isLetterOrNumber();
    if ((sign != u'+' && sign != u'#') || at == 0)
        return false;
    const QChar before = text.at(at - 1);
    return before.isLetterOrNumber() || (before == sign && tellsTopicsApart(text, at - 1));
}

using WordViews = QList<QStringView>;

/// Takes the first words that stand together and begin with `typed` when read as one: "oneill" takes "o
/// neill".
bool takeWords(WordViews &words, QStringView typed)
{
    for (qsizetype first = 0; first < words.size(); ++first) {
        QStringView rest = typed;
        for (qsizetype next = first; next < words.size(); ++next) {
            if (words[next].isEmpty())  // taken
                break;
            if (words[next].startsWith(rest)) {
                std::fill(words.begin() + first, words.begin() + next + 1, QStringView{});
                return true;
            }
            if (!rest.startsWith(words[next]))
                break;
            rest = rest.mid(words[next].size());
        }
    }
    return false;
}

/// Gives each typed word words of its own. Longest first: a short one takes what is left.
bool eachBeginsAWord(const QString &key, const QStringList &typed)
{
    auto words = QStringView{key}.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        typed.begin(), typed.end(), [&words](const QString &part) { return takeWords(words, part); });
}

/// Does `text`, spaces left out, begin with `typed`?
bool beginsSqueezed(QStringView text, const QString &typed)
{
    qsizetype at = 0;
    for (const QChar sign : text) {
        if (at == typed.size())
            return true;
        if (sign == u' ')
            continue;
        if (sign != typed.at(at))
            return false;
        ++at;
    }
    return at == typed.size();
}

bool beginsAtAWord(const QString &key, const QString &typed)
{
    for (qsizetype start = 0; start >= 0 && start < key.size();) {
        if (beginsSqueezed(QStringView{key}.mid(start), typed))
            return true;
        const qsizetype space = key.indexOf(u' ', start);
        start = space < 0 ? space : space + 1;
    }
    return false;
}

Collator openCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    Collator opened{ucol_open("fr", &status)};
    ucol_setAttribute(opened.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    return U_SUCCESS(status) ? std::move(opened) : Collator{};
}

}  // namespace

QString searchKey(const QString &text)
{
    const QString plain = foldedLetters(text);
    const QString words = wordsOf(plain);
    return words.isEmpty() ? plain.simplified() : words;
}

QString topicKey(const QString &text)
{
    const QString plain = foldedLetters(text);
    QString key;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar sign = plain.at(i);
        if (isInvisible(sign))
            continue;
        if (belongsToAWord(sign) || tellsTopicsApart(plain, i))
            key += sign;
        else if (sign == u'&')
            key += u" & "_qs;
        else
            key += u' ';
    }
    key = key.simplified();
    return key.isEmpty() || key == u"&" ? searchKey(text) : key;
}

TypedSearch::TypedSearch(const QString &typed)
{
    const QString wanted = searchKey(typed);
    words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::stable_sort(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    squeezed = QString{wanted}.remove(u' ');
}

bool matches(const QString &key, const TypedSearch &typed)
{
    return !typed.words.isEmpty()
        && (eachBeginsAWord(key, typed.words) || beginsAtAWord(key, typed.squeezed));
}

bool matches(const QString &key, const QString &typed)
{
    return matches(key, TypedSearch{typed});
}

QByteArray collationKey(const QString &text)
{
    thread_local const Collator collator = openCollator();
    if (!collator)
        return searchKey(text).toUtf8();
    const auto length = static_cast<int32_t>(text.size());
    const int32_t needed = ucol_getSortKey(collator.get(), icu(text), length, nullptr, 0);
    QByteArray key{needed, Qt::Uninitialized};
    ucol_getSortKey(collator.get(), icu(text), length, reinterpret_cast<uint8_t *>(key.data()), needed);
    key.chop(1);  // the terminating zero
    return key;
}

}  // namespace tablee
