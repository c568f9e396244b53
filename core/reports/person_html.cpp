#include "reports/person_html.h"

#include "language/step_words.h"
#include "reports/person_words.h"
#include "reports/report_elements.h"
#include "reports/report_page.h"

#include <QStringList>

namespace tablee {

namespace {

using Cells = QStringList;

QString style()
{
    return QStringLiteral(R"(h3 { font-size: 10pt; margin: 2mm 0 0.5mm; break-after: avoid; }
.kept th, .kept td { text-align: left; vertical-align: top; padding: 0.4mm 4mm 0.4mm 0;
  white-space: pre-line; }
.kept th { width: 42mm; color: #3f4d52; }
section > p { margin-bottom: 1mm; }
)");
}

/// Writes the parts of the page, one after the other.
class PersonPage {
public:
    PersonPage(QXmlStreamWriter &page, const PersonRecord &record, const Words &words)
        : m_page{page}
        , m_record{record}
        , m_speech{words, regionNamed(record.region).value_or(Region::Other)}
    {
    }

    void write()
    {
        const Element root{m_page, u"html"_qs};
        m_page.writeAttribute(u"lang"_qs, languageCode(m_speech.words.language()));
        const QString name = displayName(m_record.rows.front().member);
        writePageHead(
            m_page, name + u" \u2013 "_qs + m_record.community, paperSize(m_speech.region), style());
        const Element body{m_page, u"body"_qs};
        {
            const Element main{m_page, u"main"_qs};
            writeOpening(name);
            writeRows();
            writeConsents();
            writeTopics();
            writeTies();
            writeSessions();
            writeTexts();
        }
        const Element footer{m_page, u"footer"_qs};
        tablee::write(m_page, u"span"_qs,
            say(QT_TRANSLATE_NOOP("Person",
                "Not in here: copies of the file that were kept elsewhere, and reports and lists already "
                "written or sent.")));
    }

private:
    QString say(const char *source) const { return m_speech.say(source); }

    void writeOpening(const QString &name)
    {
        {
            const Element over{m_page, u"div"_qs, u"over"_qs};
            {
                const Element community{m_page, u"span"_qs};
                writeName(m_page, m_record.community);
            }
            tablee::write(m_page, u"span"_qs, say(QT_TRANSLATE_NOOP("Person", "One person\u2019s data")));
        }
        {
            const Element title{m_page, u"h1"_qs};
            writeName(m_page, name);
        }
        tablee::write(m_page, u"p"_qs,
            say(QT_TRANSLATE_NOOP("Person", "As they stand in the file on %1"))
                .arg(m_speech.moment(m_record.readAt)),
            u"when"_qs);
        const Element lead{m_page, u"div"_qs, u"lead"_qs};
        tablee::write(m_page, u"p"_qs,
            say(QT_TRANSLATE_NOOP("Person",
                "This is everything that the file of this community holds about this person. Other people "
                "are "
                "named only where this person told of them or came with them; elsewhere they are counted, "
                "for "
                "their data are theirs.")));
    }

    /// A section with its heading; `isEmpty`: nothing of the kind is kept, and that is said.
    template <typename Write> void section(const char *heading, bool isEmpty, Write content)
    {
        const Element section{m_page, u"section"_qs};
        tablee::write(m_page, u"h2"_qs, say(heading));
        if (isEmpty)
            tablee::write(m_page, u"p"_qs, say(QT_TRANSLATE_NOOP("Person", "Nothing of this kind is kept.")));
        else
            content();
    }

    /// A row for each cell list; the first cell names the row.
    void table(const Cells &headings, const std::vector<Cells> &rows)
    {
        const Element table{m_page, u"table"_qs, u"kept"_qs};
        if (!headings.isEmpty()) {
            const Element head{m_page, u"thead"_qs};
            const Element line{m_page, u"tr"_qs};
            for (const QString &heading : headings)
                writeHeaderCell(m_page, u"col"_qs, {{heading, m_speech.words.language()}});
        }
        const Element body{m_page, u"tbody"_qs};
        for (const Cells &row : rows) {
            const Element line{m_page, u"tr"_qs};
            writeHeaderCell(m_page, u"row"_qs, {{row.front()}});
            for (qsizetype at = 1; at < row.size(); ++at) {
                const Element cell{m_page, u"td"_qs};
                writeName(m_page, row.at(at));
            }
        }
    }

    /// What is known, a row each; what is not known is left out.
    void facts(std::vector<Cells> rows)
    {
        std::erase_if(rows, [](const Cells &row) { return row.back().isEmpty(); });
        table({}, rows);
    }

    void writeRows()
    {
        section(QT_TRANSLATE_NOOP("Person", "Who this is"), false, [this] {
            for (const PersonRow &row : m_record.rows) {
                if (row.member.mergedInto.isValid())
                    tablee::write(m_page, u"h3"_qs,
                        say(QT_TRANSLATE_NOOP(
                            "Person", "Entered a second time, and found to be the same person")));
                writeRow(row);
            }
            if (m_record.toldFrom > 0)
                tablee::write(m_page, u"p"_qs,
                    m_speech.say(QT_TRANSLATE_N_NOOP("Person",
                                     "Somebody said of %n other member(s) that they are not this person."),
                        m_record.toldFrom));
        });
    }

    void writeRow(const PersonRow &row)
    {
        const Member &member = row.member;
        QStringList speaks;
        for (const Language language : member.speaks)
            speaks += language == Language::French ? say(QT_TRANSLATE_NOOP("Person", "French"))
                                                   : say(QT_TRANSLATE_NOOP("Person", "English"));
        facts({{say(QT_TRANSLATE_NOOP("Person", "Given name")), member.given},
            {say(QT_TRANSLATE_NOOP("Person", "Family name")), member.family},
            {say(QT_TRANSLATE_NOOP("Person", "Name as typed")), member.typed},
            {say(QT_TRANSLATE_NOOP("Person", "Searched as")), member.searchKey},
            {say(QT_TRANSLATE_NOOP("Person", "Organisation")), member.organisation},
            {say(QT_TRANSLATE_NOOP("Person", "Team")), member.team},
            {say(QT_TRANSLATE_NOOP("Person", "E-mail")), member.email},
            {say(QT_TRANSLATE_NOOP("Person", "Languages")), speaks.join(u", "_qs)},
            {say(QT_TRANSLATE_NOOP("Person", "Note")), member.note},
            {say(QT_TRANSLATE_NOOP("Person", "Badge")), row.badge},
            {say(QT_TRANSLATE_NOOP("Person", "Tablée ID")), member.uid},
            {say(QT_TRANSLATE_NOOP("Person", "Number in the file")), QString::number(member.id.value())},
            {say(QT_TRANSLATE_NOOP("Person", "Part of number")),
                member.mergedInto.isValid() ? QString::number(member.mergedInto.value()) : QString{}},
            {say(QT_TRANSLATE_NOOP("Person", "Times this entry was written")),
                QString::number(member.rowVersion)},
            {say(QT_TRANSLATE_NOOP("Person", "Entered by")), originText(row.origin, m_speech)},
            {say(QT_TRANSLATE_NOOP("Person", "Entered on")), m_speech.moment(member.createdAt)},
            {say(QT_TRANSLATE_NOOP("Person", "Retired on")), m_speech.moment(row.retiredAt)}});
    }

    void writeConsents()
    {
        section(QT_TRANSLATE_NOOP("Person", "What this person allowed"), m_record.consents.empty(), [this] {
            std::vector<Cells> rows;
            for (const PersonConsent &consent : m_record.consents)
                rows.push_back({purposeText(consent.purpose, m_speech), m_speech.moment(consent.grantedAt),
                    consent.withdrawnAt ? m_speech.moment(*consent.withdrawnAt)
                                        : say(QT_TRANSLATE_NOOP("Person", "holds"))});
            table(
                {say(QT_TRANSLATE_NOOP("Person", "What for")), say(QT_TRANSLATE_NOOP("Person", "Allowed on")),
                    say(QT_TRANSLATE_NOOP("Person", "Withdrawn on"))},
                rows);
        });
    }

    void writeTopics()
    {
        section(QT_TRANSLATE_NOOP("Person", "Topics"), m_record.topics.empty(), [this] {
            std::vector<Cells> rows;
            for (const PersonTopic &topic : m_record.topics)
                rows.push_back(
                    {topic.name, topicKindText(topic.kind, m_speech), m_speech.moment(topic.since)});
            table({say(QT_TRANSLATE_NOOP("Person", "Topic")), say(QT_TRANSLATE_NOOP("Person", "Kind")),
                      say(QT_TRANSLATE_NOOP("Person", "Since"))},
                rows);
        });
    }

    void writeTies()
    {
        section(QT_TRANSLATE_NOOP("Person", "Who this person knows"), m_record.ties.empty(), [this] {
            std::vector<Cells> rows;
            for (const PersonTie &tie : m_record.ties)
                rows.push_back(
                    {tie.other.isEmpty() ? say(QT_TRANSLATE_NOOP("Person", "another person")) : tie.other,
                        sourceText(tie, m_speech), m_speech.moment(tie.saidAt),
                        tie.removedAt ? m_speech.moment(*tie.removedAt)
                                      : say(QT_TRANSLATE_NOOP("Person", "holds"))});
            table({say(QT_TRANSLATE_NOOP("Person", "Whom")), say(QT_TRANSLATE_NOOP("Person", "Source")),
                      say(QT_TRANSLATE_NOOP("Person", "Written on")),
                      say(QT_TRANSLATE_NOOP("Person", "Taken away on"))},
                rows);
        });
    }

    void writeSessions()
    {
        section(QT_TRANSLATE_NOOP("Person", "Sessions"), m_record.sessions.empty(), [this] {
            for (const PersonSession &session : m_record.sessions)
                writeSession(session);
            tablee::write(m_page, u"p"_qs,
                m_speech.say(QT_TRANSLATE_N_NOOP("Person", "%n seating plan(s) have a seat for this person."),
                    m_record.seatingPlans));
        });
    }

    void writeSession(const PersonSession &session)
    {
        {
            const Element title{m_page, u"h3"_qs};
            writeName(m_page,
                session.title.isEmpty()
                    ? m_speech.words.in("Evening", QT_TRANSLATE_NOOP("Evening", "Learn and share"))
                    : titleText(session.title, m_speech.words));
        }
        QStringList log, rounds, rules, names;
        for (const PersonEntry &entry : session.entries)
            log += say(QT_TRANSLATE_NOOP("Person", "%1: %2"))
                       .arg(m_speech.moment(entry.at, session.zone), entryText(entry, m_speech));
        for (const PersonSeat &seat : session.seats)
            rounds += say(QT_TRANSLATE_NOOP("Person", "Round %1: %2"))
                          .arg(QString::number(seat.round), seatText(seat, m_speech));
        for (const PersonRule &rule : session.rules)
            rules += ruleText(rule, m_speech);
        for (const PersonCorrection &correction : session.corrections)
            names += correctionText(correction, m_speech);
        facts({{say(QT_TRANSLATE_NOOP("Person", "When")),
                   m_speech.moment(Milliseconds{session.startsAt}, session.zone)},
            {say(QT_TRANSLATE_NOOP("Person", "Where")), session.place},
            {say(QT_TRANSLATE_NOOP("Person", "Place on the list")), placeText(session, m_speech)},
            {say(QT_TRANSLATE_NOOP("Person", "In the log")), log.join(u'\n')},
            {say(QT_TRANSLATE_NOOP("Person", "At the tables")), rounds.join(u'\n')},
            {say(QT_TRANSLATE_NOOP("Person", "People met")), QString::number(session.met)},
            {say(QT_TRANSLATE_NOOP("Person", "Rules")), rules.join(u'\n')},
            {say(QT_TRANSLATE_NOOP("Person", "Corrected names")), names.join(u'\n')}});
    }

    void writeTexts()
    {
        section(
            QT_TRANSLATE_NOOP("Person", "Texts that may name this person"), m_record.texts.empty(), [this] {
                const Element list{m_page, u"ul"_qs};
                for (const TextHit &hit : m_record.texts) {
                    const Element item{m_page, u"li"_qs};
                    writeName(m_page, textHitText(hit, m_speech));
                }
            });
    }

    QXmlStreamWriter &m_page;
    const PersonRecord &m_record;
    PersonSpeech m_speech;
};

}  // namespace

QString personHtml(const PersonRecord &record, const Words &words)
{
    QString text;
    QXmlStreamWriter page{&text};
    page.writeDTD(u"<!DOCTYPE html>\n"_qs);
    PersonPage{page, record, words}.write();
    page.writeEndDocument();
    return text + u'\n';
}

}  // namespace tablee
