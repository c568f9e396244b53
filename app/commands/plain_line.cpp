#include "commands/plain_line.h"

namespace tablee {

namespace {

bool turnsTextAround(QChar sign)
{
    const char16_t code = sign.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isDangerous(QChar sign)
{
    const QChar::Category category = sign.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || turnsTextAround(sign);
}

}  // namespace

QString plainLine(const QString &text)
{
    QString line = text;
    for (QChar &sign : line)
        if (isDangerous(sign))
            sign = QChar::ReplacementCharacter;
    return line;
}

}  // namespace tablee
