#include "reports/person_file.h"

#include "interchange/person_json.h"
#include "reports/person_html.h"

namespace tablee {

std::optional<PersonFormat> personFormatNamed(const QString &name)
{
    for (const PersonFormat format : {PersonFormat::Html, PersonFormat::Json})
        if (name == nameOf(format))
            return format;
    return std::nullopt;
}

QString nameOf(PersonFormat format)
{
    return format == PersonFormat::Html ? QStringLiteral("html") : QStringLiteral("json");
}

QByteArray personBytes(const PersonRecord &record, PersonFormat format, const Words &words)
{
    return format == PersonFormat::Html ? personHtml(record, words).toUtf8() : personJson(record);
}

}  // namespace tablee
