#include "preparing/door_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tablee::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::DoorWords)
};

QString projectorSentence(const DoorFacts &facts)
{
    if (facts.projector.isEmpty())
        return Texts::tr(
            "No second display. Plug in the projector and choose “extend” and not “mirror”; the evening "
            "can also be shown on this display alone.");
    const QString size = QStringLiteral("%1 × %2").arg(facts.projectorWidth).arg(facts.projectorHeight);
    return facts.projectorHeight < fewLines
        ? Texts::tr("%1, %2 pixels: small for names read from the back.").arg(facts.projector, size)
        : Texts::tr("%1, %2 pixels.").arg(facts.projector, size);
}

QString soundSentence(const DoorFacts &facts)
{
    if (facts.loudspeaker.isEmpty())
        return Texts::tr("No loudspeaker. The end of a step is shown all the same.");
    return facts.gongOn
        ? Texts::tr("%1. Strike the gong once and listen from the back.").arg(facts.loudspeaker)
        : Texts::tr("%1, but the gong is muted (M turns it on).").arg(facts.loudspeaker);
}

QString powerSentence(const DoorFacts &facts)
{
    if (!facts.onBattery)
        return Texts::tr("This computer has no battery, or does not tell of it.");
    if (!*facts.onBattery)
        return Texts::tr("Plugged in.");
    return facts.batteryPercent
        ? Texts::tr("On its battery, %1% left. Plug it in before people come.").arg(*facts.batteryPercent)
        : Texts::tr("On its battery. Plug it in before people come.");
}

QString sleepSentence(const DoorFacts &facts)
{
    return facts.staysAwake.value_or(false)
        ? Texts::tr("The computer agrees to stay awake during the evening.")
        : Texts::tr(
            "The computer does not promise to stay awake: turn off sleep and screen saver for tonight.");
}

QString diskSentence(const DoorFacts &facts)
{
    if (!facts.freeBytes)
        return Texts::tr("The disk does not say how much room it has.");
    const QString room = QLocale{}.formattedDataSize(*facts.freeBytes, 0, QLocale::DataSizeSIFormat);
    return *facts.freeBytes < littleSpace
        ? Texts::tr("%1 free where the community lies. Make some room.").arg(room)
        : Texts::tr("%1 free where the community lies.").arg(room);
}

QString seatsSentence(const DoorFacts &facts)
{
    if (facts.people == 0)
        return Texts::tr("Nobody is expected yet.");
    const QString people = Texts::tr("%n person(s) to seat", nullptr, facts.people);
    if (facts.tables == 0)
        return Texts::tr("%1. %2", "people, tables to set out")
            .arg(people, Texts::tr("Set out %n table(s).", nullptr, facts.tablesNeeded));
    if (facts.tables < facts.tablesNeeded)
        return Texts::tr("%1, %2. %3", "people, tables there are, tables missing")
            .arg(people, Texts::tr("%n table(s)", nullptr, facts.tables),
                Texts::tr("Set out %n more.", "tables", facts.tablesNeeded - facts.tables));
    if (facts.chairs < facts.people)
        return Texts::tr("%1, %2. %3", "people, chairs there are, chairs missing")
            .arg(people, Texts::tr("%n chair(s)", nullptr, facts.chairs),
                Texts::tr("Bring %n more.", "chairs", facts.people - facts.chairs));
    return Texts::tr("%1, %2 at %3.", "people, chairs, tables")
        .arg(people, Texts::tr("%n chair(s)", nullptr, facts.chairs),
            Texts::tr("%n table(s)", nullptr, facts.tables));
}

}  // namespace

QString subjectText(DoorSubject subject)
{
    switch (subject) {
    case DoorSubject::Projector:
        return Texts::tr("Projector");
    case DoorSubject::Sound:
        return Texts::tr("Sound");
    case DoorSubject::Power:
        return Texts::tr("Power");
    case DoorSubject::Sleep:
        return Texts::tr("Sleep");
    case DoorSubject::Disk:
        return Texts::tr("Disk");
    case DoorSubject::Chairs:
        return Texts::tr("Seats");
    }
    Q_UNREACHABLE();
}

QString stateText(DoorState state)
{
    switch (state) {
    case DoorState::Good:
        return Texts::tr("in order");
    case DoorState::Look:
        return Texts::tr("to look at");
    case DoorState::Missing:
        return Texts::tr("missing");
    }
    Q_UNREACHABLE();
}

QString doorSentence(DoorSubject subject, const DoorFacts &facts)
{
    switch (subject) {
    case DoorSubject::Projector:
        return projectorSentence(facts);
    case DoorSubject::Sound:
        return soundSentence(facts);
    case DoorSubject::Power:
        return powerSentence(facts);
    case DoorSubject::Sleep:
        return sleepSentence(facts);
    case DoorSubject::Disk:
        return diskSentence(facts);
    case DoorSubject::Chairs:
        return seatsSentence(facts);
    }
    Q_UNREACHABLE();
}

}  // namespace tablee::ui
