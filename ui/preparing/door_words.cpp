#include "preparing/door_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tablee::ui {

namespace {

struct DoorTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::DoorWords)
};

QString projectorSentence(const DoorFacts &facts)
{
    if (facts.projector.isEmpty())
        return DoorTexts::tr(
            "No second display. Plug in the projector and choose “extend” and not “mirror”; the evening "
            "can also be shown on this display alone.");
    const QString size = QStringLiteral("%1 × %2").arg(facts.projectorWidth).arg(facts.projectorHeight);
    return facts.projectorHeight < fewLines
        ? DoorTexts::tr("%1, %2 pixels: small for names read from the back.").arg(facts.projector, size)
        : DoorTexts::tr("%1, %2 pixels.").arg(facts.projector, size);
}

QString soundSentence(const DoorFacts &facts)
{
    if (facts.loudspeaker.isEmpty())
        return DoorTexts::tr("No loudspeaker. The end of a step is shown all the same.");
    return facts.gongOn
        ? DoorTexts::tr("%1. Strike the gong once and listen from the back.").arg(facts.loudspeaker)
        : DoorTexts::tr("%1, but the gong is muted (M turns it on).").arg(facts.loudspeaker);
}

QString powerSentence(const DoorFacts &facts)
{
    if (!facts.onBattery)
        return DoorTexts::tr("This computer has no battery, or does not tell of it.");
    if (!*facts.onBattery)
        return DoorTexts::tr("Plugged in.");
    return facts.batteryPercent
        ? DoorTexts::tr("On its battery, %1% left. Plug it in before people come.").arg(*facts.batteryPercent)
        : DoorTexts::tr("On its battery. Plug it in before people come.");
}

QString sleepSentence(const DoorFacts &facts)
{
    return facts.staysAwake.value_or(false)
        ? DoorTexts::tr("The computer agrees to stay awake during the evening.")
        : DoorTexts::tr(
            "The computer does not promise to stay awake: turn off sleep and screen saver for tonight.");
}

QString diskSentence(const DoorFacts &facts)
{
    if (!facts.freeBytes)
        return DoorTexts::tr("The disk does not say how much room it has.");
    const QString room = QLocale{}.formattedDataSize(*facts.freeBytes, 0, QLocale::DataSizeSIFormat);
    return *facts.freeBytes < littleSpace
        ? DoorTexts::tr("%1 free where the community lies. Make some room.").arg(room)
        : DoorTexts::tr("%1 free where the community lies.").arg(room);
}

QString seatsSentence(const DoorFacts &facts)
{
    if (facts.people == 0)
        return DoorTexts::tr("Nobody is expected yet.");
    const QString people = DoorTexts::tr("%n person(s) to seat", nullptr, facts.people);
    if (facts.tables == 0)
        return DoorTexts::tr("%1. %2", "people, tables to set out")
            .arg(people, DoorTexts::tr("Set out %n table(s).", nullptr, facts.tablesNeeded));
    if (facts.tables < facts.tablesNeeded)
        return DoorTexts::tr("%1, %2. %3", "people, tables there are, tables missing")
            .arg(people, DoorTexts::tr("%n table(s)", nullptr, facts.tables),
                DoorTexts::tr("Set out %n more.", "tables", facts.tablesNeeded - facts.tables));
    if (facts.chairs < facts.people)
        return DoorTexts::tr("%1, %2. %3", "people, chairs there are, chairs missing")
            .arg(people, DoorTexts::tr("%n chair(s)", nullptr, facts.chairs),
                DoorTexts::tr("Bring %n more.", "chairs", facts.people - facts.chairs));
    return DoorTexts::tr("%1, %2 at %3.", "people, chairs, tables")
        .arg(people, DoorTexts::tr("%n chair(s)", nullptr, facts.chairs),
            DoorTexts::tr("%n table(s)", nullptr, facts.tables));
}

}  // namespace

QString subjectText(DoorSubject subject)
{
    switch (subject) {
    case DoorSubject::Projector:
        return DoorTexts::tr("Projector");
    case DoorSubject::Sound:
        return DoorTexts::tr("Sound");
    case DoorSubject::Power:
        return DoorTexts::tr("Power");
    case DoorSubject::Sleep:
        return DoorTexts::tr("Sleep");
    case DoorSubject::Disk:
        return DoorTexts::tr("Disk");
    case DoorSubject::Chairs:
        return DoorTexts::tr("Seats");
    }
    Q_UNREACHABLE();
}

QString stateText(DoorState state)
{
    switch (state) {
    case DoorState::Good:
        return DoorTexts::tr("in order");
    case DoorState::Look:
        return DoorTexts::tr("to look at");
    case DoorState::Missing:
        return DoorTexts::tr("missing");
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
