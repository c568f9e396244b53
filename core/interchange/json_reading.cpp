#include "interchange/json_reading.h"

#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace tablee {

tl::unexpected<Error> invalid(const QString &detail)
{
    return fail(ErrorCode::InvalidInput, detail.toStdString());
}

namespace {

/// A text of JSON with signs in place of what stands for them.
QByteArray unescaped(const QByteArray &text)
{
    if (!text.contains('\\'))
        return text;
    return QJsonDocument::fromJson("[\"" + text + "\"]").array().at(0).toString().toUtf8();
}

}  // namespace

std::optional<QString> doubledKey(const QByteArray &json)
{
    std::vector<QSet<QByteArray>> open;  // the keys of each object or list that has begun and not ended
    QByteArray lastText;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
        case '{':
        case '[':
            open.emplace_back();
            break;
        case '}':
        case ']':
            open.pop_back();
            break;
        case '"': {
            const qsizetype begin = ++at;
            while (json[at] != '"')
                at += json[at] == '\\' ? 2 : 1;
            lastText = json.mid(begin, at - begin);
            break;
        }
        case ':':
            lastText = unescaped(lastText);
            if (open.back().contains(lastText))
                return QString::fromUtf8(lastText);
            open.back().insert(lastText);
            break;
        default:
            break;
        }
    }
    return std::nullopt;
}

QString entryOf(const QString &key, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(key).arg(index);
}

Result<int> wholeNumber(const QJsonValue &value, const QString &what, int least, int most)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || std::floor(number) != number)
        return invalid(QStringLiteral("%1 must be a whole number").arg(what));
    if (number < least || number > most)
        return invalid(QStringLiteral("%1 must be between %2 and %3").arg(what).arg(least).arg(most));
    return static_cast<int>(number);
}

Result<QJsonArray> arrayAt(const QJsonValue &value, const QString &what)
{
    if (!value.isArray())
        return invalid(QStringLiteral("%1 must be a list").arg(what));
    return value.toArray();
}

}  // namespace tablee
