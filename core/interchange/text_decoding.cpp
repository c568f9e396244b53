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
    return fromWindows1252(bytes);
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
