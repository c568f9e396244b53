#include "reports/report_csv.h"

#include "interchange/spreadsheet_cell.h"
#include "language/role_words.h"
#include "language/step_words.h"
#include "reports/report_speech.h"

#include <QStringList>

#include <algorithm>

namespace tablee {

namespace {

/// The texts of a file in one or two languages, and its lines.
class Table {
public:
    Table(const std::vector<const Words *> &languages, Region region)
        : m_speech{languages}
        , m_separator{csvSeparator(region)}
    {
    }

    QString said(const char *source) const { return onOneLine(m_speech.each(source)); }
    QString yesOrNo(bool yes) const
    {
        return said(yes ? QT_TRANSLATE_NOOP("Report", "yes") : QT_TRANSLATE_NOOP("Report", "no"));
    }
    QString round(int number) const
    {
        return onOneLine(
            m_speech.each([number](const Words &words) { return stepName(StepKind::Round, number, words); }));
    }
    QString role(Role role) const
    {
        return role == Role::Seated
            ? said(QT_TRANSLATE_NOOP("Report", "takes part"))
            : onOneLine(m_speech.each([role](const Words &words) { return roleText(role, words); }));
    }

    void add(const QStringList &cells) { m_text += csvLine(cells, m_separator); }
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    ReportSpeech m_speech;
    QChar m_separator;
    QString m_text = QChar{QChar::ByteOrderMark};
};

QString joined(const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts += QString::number(number);
    return texts.join(u", "_qs);
}

}  // namespace

QByteArray tablesCsv(const SessionReport &report, const std::vector<const Words *> &languages, Region region)
{
    Table csv{languages, region};
    csv.add({csv.said(QT_TRANSLATE_NOOP("Report", "Round")), csv.said(QT_TRANSLATE_NOOP("Report", "Table")),
        csv.said(QT_TRANSLATE_NOOP("Report", "Name of the table")),
        csv.said(QT_TRANSLATE_NOOP("Report", "Person"))});
    for (std::size_t place = 0; place < report.rounds.size(); ++place)
        for (const ReportTable &table : report.rounds[place].tables)
            for (const ReportPerson &person : report.present)
                if (place < person.tables.size()
                    && std::count(person.tables[place].begin(), person.tables[place].end(), table.number) > 0)
                    csv.add({QString::number(report.rounds[place].round), QString::number(table.number),
                        table.name, person.name});
    return csv.bytes();
}

QByteArray peopleCsv(const SessionReport &report, const std::vector<const Words *> &languages, Region region)
{
    Table csv{languages, region};
    QStringList headings{csv.said(QT_TRANSLATE_NOOP("Report", "Person")),
        csv.said(QT_TRANSLATE_NOOP("Report", "Role")), csv.said(QT_TRANSLATE_NOOP("Report", "Expected")),
        csv.said(QT_TRANSLATE_NOOP("Report", "Came"))};
    for (const ReportRound &round : report.rounds)
        headings += csv.round(round.round);
    csv.add(headings + QStringList{csv.said(QT_TRANSLATE_NOOP("Report", "New people met"))});

    for (const ReportPerson &person : report.present) {
        QStringList cells{
            person.name, csv.role(person.role), csv.yesOrNo(person.expected), csv.yesOrNo(true)};
        for (const std::vector<int> &tables : person.tables)
            cells += joined(tables);
        cells.resize(headings.size());
        csv.add(cells + QStringList{QString::number(person.newPeople)});
    }
    for (const QString &name : report.absent) {
        QStringList cells{name, {}, csv.yesOrNo(true), csv.yesOrNo(false)};
        cells.resize(headings.size() + 1);
        csv.add(cells);
    }
    return csv.bytes();
}

}  // namespace tablee
