#include "members/member_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tablee::ui {

namespace {

struct ColumnTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::MemberColumns)
};

struct Column {
    MemberColumn column;
    const char *name;  ///< in the settings
    bool usual;
};

constexpr std::array columnTable{
    Column{MemberColumn::Name, "name", true},
    Column{MemberColumn::Given, "given", false},
    Column{MemberColumn::Family, "family", false},
    Column{MemberColumn::Organisation, "organisation", true},
    Column{MemberColumn::Team, "team", false},
    Column{MemberColumn::Email, "email", false},
    Column{MemberColumn::Languages, "languages", false},
    Column{MemberColumn::ToShare, "share", true},
    Column{MemberColumn::ToLearn, "learn", true},
    Column{MemberColumn::Note, "note", false},
    Column{MemberColumn::Consents, "consents", false},
    Column{MemberColumn::State, "state", false},
};

template <typename Values> QString listed(const Values &values)
{
    QStringList names;
    for (const auto value : values)
        names += nameOf(value);
    return names.join(QStringLiteral(", "));
}

}  // namespace

std::span<const MemberColumn> memberColumns()
{
    static const auto all = [] {
        std::array<MemberColumn, columnTable.size()> columns{};
        std::transform(columnTable.begin(), columnTable.end(), columns.begin(),
            [](const Column &entry) { return entry.column; });
        return columns;
    }();
    return all;
}

std::vector<MemberColumn> usualColumns()
{
    return columnsNamed({});
}

QString headingOf(MemberColumn column)
{
    switch (column) {
    case MemberColumn::Name:
        return ColumnTexts::tr("Name");
    case MemberColumn::Given:
        return ColumnTexts::tr("Given name");
    case MemberColumn::Family:
        return ColumnTexts::tr("Family name");
    case MemberColumn::Organisation:
        return ColumnTexts::tr("Organisation");
    case MemberColumn::Team:
        return ColumnTexts::tr("Team");
    case MemberColumn::Email:
        return ColumnTexts::tr("E-mail");
    case MemberColumn::Languages:
        return ColumnTexts::tr("Languages");
    case MemberColumn::ToShare:
        return ColumnTexts::tr("To share");
    case MemberColumn::ToLearn:
        return ColumnTexts::tr("To learn");
    case MemberColumn::Note:
        return ColumnTexts::tr("Note");
    case MemberColumn::Consents:
        return ColumnTexts::tr("Allows");
    case MemberColumn::State:
        return ColumnTexts::tr("State");
    }
    return {};
}

QString cellOf(MemberColumn column, const Member &member)
{
    switch (column) {
    case MemberColumn::Name:
        return displayName(member);
    case MemberColumn::Given:
        return member.given;
    case MemberColumn::Family:
        return member.family;
    case MemberColumn::Organisation:
        return member.organisation;
    case MemberColumn::Team:
        return member.team;
    case MemberColumn::Email:
        return member.email;
    case MemberColumn::Languages:
        return listed(member.speaks);
    case MemberColumn::ToShare:
        return member.toShare.join(QStringLiteral(", "));
    case MemberColumn::ToLearn:
        return member.toLearn.join(QStringLiteral(", "));
    case MemberColumn::Note:
        return QString{member.note}.replace(u'\n', u' ');
    case MemberColumn::Consents:
        return listed(member.consents);
    case MemberColumn::State:
        return member.retired ? ColumnTexts::tr("Retired") : QString{};
    }
    return {};
}

QString nameOf(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::ContactDetails:
        return ColumnTexts::tr("Passing on contact details");
    case ConsentPurpose::Photographs:
        return ColumnTexts::tr("Photographs");
    case ConsentPurpose::News:
        return ColumnTexts::tr("News of the community");
    }
    return {};
}

QString nameOf(Language language)
{
    return language == Language::French ? ColumnTexts::tr("French") : ColumnTexts::tr("English");
}

QStringList columnNames(const std::vector<MemberColumn> &columns)
{
    QStringList names;
    for (const Column &entry : columnTable)
        if (std::find(columns.begin(), columns.end(), entry.column) != columns.end())
            names += QLatin1String{entry.name};
    return names;
}

std::vector<MemberColumn> columnsNamed(const QStringList &names)
{
    std::vector<MemberColumn> columns;
    for (const Column &entry : columnTable)
        if (entry.column == MemberColumn::Name || (names.isEmpty() && entry.usual)
            || names.contains(QLatin1String{entry.name}))
            columns.push_back(entry.column);
    return columns;
}

}  // namespace tablee::ui
