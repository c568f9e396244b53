#include "interchange/text_decoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace tablee {

namespace {

/// Enough to see what a file is.
constexpr qsizetype looked = 4096;
constexpr char16_t undefinedSign = 0xfffd;

/// 0x80 to 0x9f, where Windows-1252 differs from Latin-1.
constexpr std::array<char16_t, 32> windowsSigns{0x20ac, undefinedSign, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020,
    0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, undefinedSign, 0x017d, undefinedSign, undefinedSign,
    0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153,
    undefinedSign, 0x017e, 0x0178};

/// 0x80 to 0xff as a Mac wrote them, and Excel on one still does.
constexpr std::array<char16_t, 128> macSigns{0x00c4, 0x00c5, 0x00c7, 0x00c9, 0x00d1, 0x00d6, 0x00dc, 0x00e1,
    0x00e0, 0x00e2, 0x00e4, 0x00e3, 0x00e5, 0x00e7, 0x00e9, 0x00e8, 0x00ea, 0x00eb, 0x00ed, 0x00ec, 0x00ee,
    0x00ef, 0x00f1, 0x00f3, 0x00f2, 0x00f4, 0x00f6, 0x00f5, 0x00fa, 0x00f9, 0x00fb, 0x00fc, 0x2020, 0x00b0,
    0x00a2, 0x00a3, 0x00a7, 0x2022, 0x00b6, 0x00df, 0x00ae, 0x00a9, 0x2122, 0x00b4, 0x00a8, 0x2260, 0x00c6,
    0x00d8, 0x221e, 0x00b1, 0x2264, 0x2265, 0x00a5, 0x00b5, 0x2202, 0x2211, 0x220f, 0x03c0, 0x222b, 0x00aa,
    0x00ba, 0x03a9, 0x00e6, 0x00f8, 0x00bf, 0x00a1, 0x00ac, 0x221a, 0x0192, 0x2248, 0x2206, 0x00ab, 0x00bb,
    0x2026, 0x00a0, 0x00c0, 0x00c3, 0x00d5, 0x0152, 0x0153, 0x2013, 0x2014, 0x201c, 0x201d, 0x2018, 0x2019,
    0x00f7, 0x25ca, 0x00ff, 0x0178, 0x2044, 0x20ac, 0x2039, 0x203a, 0xfb01, 0xfb02, 0x2021, 0x00b7, 0x201a,
    0x201e, 0x2030, 0x00c2, 0x00ca, 0x00c1, 0x00cb, 0x00c8, 0x00cd, 0x00ce, 0x00cf, 0x00cc, 0x00d3, 0x00d4,
    0xf8ff, 0x00d2, 0x00da, 0x00db, 0x00d9, 0x0131, 0x02c6, 0x02dc, 0x00af, 0x02d8, 0x02d9, 0x02da, 0x00b8,
    0x02dd, 0x02db, 0x02c7};

QString fromMacRoman(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &sign : text)
        if (sign.unicode() >= 0x80)
            sign = macSigns[static_cast<std::size_t>(sign.unicode() - 0x80)];
    return text;
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// On a Mac the accented letters of our languages stand where Windows-1252 has signs of printing: the é of
/// "Gagn\x8e" would be a capital behind a small letter. Where Windows has its own accents, between letters,
/// it was no Mac. Neither says anything of a text without accents.
bool isMacRoman(const QByteArray &bytes)
{
    const QByteArrayView ofMac{
        "\x83\x88\x89\x8d\x8e\x8f\x90\x91\x94\x95\x99\x9d"};  // "ž" and "Ÿ" are letters of Windows too
    const QByteArrayView alsoOfMac{"\xce\xcf\xd5"};  // "Œ", "œ" and the apostrophe
    qsizetype mac = 0;
    qsizetype windows = 0;
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        const char byte = bytes.at(i);
        const char before = bytes.at(i - 1);
        if (static_cast<unsigned char>(byte) < 0x80 || !isLetter(before))
            continue;
        const bool isSmall = before >= 'a' && before <= 'z';
        const bool isInside = i + 1 < bytes.size() && isLetter(bytes.at(i + 1));
        if (ofMac.contains(byte))
            mac += isInside || (byte == '\x8e' && isSmall) ? 1 : 0;
        else if (static_cast<unsigned char>(byte) >= 0xc0 && !alsoOfMac.contains(byte))
            ++windows;
    }
    return mac > 0 && 10 * windows < mac;
}

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &sign : text)
        if (sign.unicode() >= 0x80 && sign.unicode() <= 0x9f)
            sign = windowsSigns[static_cast<std::size_t>(sign.unicode() - 0x80)];
    return text;
}

/// Without a mark, UTF-16 of our languages has a zero in every other byte.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype end = std::min(bytes.size(), looked) / 2 * 2;
    qsizetype zerosFirst = 0;
    qsizetype zerosSecond = 0;
    for (qsizetype i = 0; i < end; i += 2) {
        zerosFirst += bytes.at(i) == 0 ? 1 : 0;
        zerosSecond += bytes.at(i + 1) == 0 ? 1 : 0;
    }
    const qsizetype most = end / 2 * 6 / 10;
    if (end < 4 || (zerosFirst > 0 && zerosSecond > 0))
        return std::nullopt;
    if (zerosFirst > most)
        return QStringConverter::Utf16BE;
    if (zerosSecond > most)
        return QStringConverter::Utf16LE;
    return std::nullopt;
}

/// UTF-8, with a sign for each letter that is broken in it; nothing when it is something else. One byte that
/// was spoilt on the way does not make another encoding of a list. In Windows-1252 hardly any two letters
/// that follow each other look like one of UTF-8 ("É»" does), while each single accent looks broken.
std::optional<QString> asUtf8(QByteArray bytes)
{
    const QByteArray mark = QByteArrayLiteral("\xef\xbb\xbf");
    const bool isMarked = bytes.startsWith(mark);
    if (isMarked)
        bytes.remove(0, mark.size());
    // Stateless: what is cut off at the very end is broken too, and nothing to wait for.
    QStringDecoder decoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    QString text = decoder(bytes);
    if (!decoder.hasError() || isMarked)
        return text;
    constexpr std::ptrdiff_t wholeForOneBroken = 3;
    const auto broken = std::count(text.begin(), text.end(), QChar{undefinedSign});
    const auto whole = std::count_if(text.begin(), text.end(), [](QChar sign) {
        return sign.unicode() >= 0x80 && sign != QChar{undefinedSign} && !sign.isLowSurrogate();
    });
    return whole >= wholeForOneBroken * broken ? std::optional{std::move(text)} : std::nullopt;
}

/// Signs that stand in pictures, programs and archives. One that strayed into a name does not spoil a list.
bool hasForeignSigns(const QString &text)
{
    constexpr qsizetype mostStrays = 3;
    constexpr qsizetype oneIn = 100;
    const char16_t *const signs = QStringView{text}.utf16();
    qsizetype foreign = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (signs[i] == 0)
            return true;
        const bool isLayout = signs[i] >= u'\t' && signs[i] <= u'\r';
        foreign += signs[i] < 0x20 && !isLayout ? 1 : 0;
    }
    return foreign > mostStrays && foreign * oneIn > text.size();
}

QString decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QStringDecoder{QStringConverter::Utf16}(bytes);
    if (const auto utf16 = unmarkedUtf16(bytes))
        return QStringDecoder{*utf16}(bytes);
    if (auto text = asUtf8(bytes))
        return *text;
    return isMacRoman(bytes) ? fromMacRoman(bytes) : fromWindows1252(bytes);
}

}  // namespace

Result<QString> decodedText(const QByteArray &bytes)
{
    QString text = decoded(bytes);
    if (text.endsWith(QChar{0x1a}))  // how DOS ended a text
        text.chop(1);
    if (hasForeignSigns(text))
        return fail(ErrorCode::NotAList, "control signs");
    // What no encoding knows does not make a list, however a picture happens to be decoded.
    const auto unknown = std::count(text.begin(), text.end(), QChar{undefinedSign});
    if (unknown * 20 > text.size())
        return fail(ErrorCode::NotAList, "unknown signs");
    return text;
}

}  // namespace tablee
