#include "support/audience_scenes.h"

#include "conducting/message_editor.h"
#include "exchange/phrase_notes.h"
#include "preparing/step_row.h"

#include <algorithm>
#include <array>

namespace tablee::test {

using namespace std::chrono_literals;
using ui::AudienceScene;
using ui::AudienceView;
using ui::longestMessage;
using ui::longestStepTitle;
using ui::SeatLine;

namespace {

constexpr std::array guests{"Abdou Sarr", "Adèle Fontaine", "Aïcha Diallo", "Alexandre Van den Berghe",
    "Amadou Bâ", "Amina Benali", "Anne-Sophie Goffin", "Béatrice Côté", "Catherine Desrosiers",
    "Céline Nsengiyumva", "Dieudonné Habimana", "Élise Bouchard", "Esperanza Gutiérrez", "Étienne Gingras",
    "Fatou Ndiaye", "Françoise Le Bihan", "Ghislaine Tshibangu", "Hélène Verstraete", "Jacques Œuvrard",
    "Jean-Baptiste Ouédraogo", "Jo Li", "Khadija El Idrissi", "Louis-Philippe Charbonneau", "Luc Tremblay",
    "Marguerite Poirier", "Marie-Ève Saint-Pierre-Lachance", "Mireille Ngo Bassong", "Ngozi Okafor",
    "Odile Rakotomalala", "Oumou Sangaré-Koné", "Piotr Łukasik", "Raphaël Da Silva", "Sékou Touré",
    "Solène Le Goff", "Thérèse Ilunga", "Thomas O’Neill", "Victor Hugo Ramírez", "Yasmine El Amrani",
    "Zoé Lacroix"};

QString ofLength(const char *words, qsizetype letters)
{
    const QString text = QString::fromUtf8(words);
    return text.repeated(letters / text.size() + 1).left(letters).trimmed();
}

}  // namespace

std::vector<SeatLine> guestLines(int people)
{
    const int tables = std::max(1, people / 4);
    const int count = static_cast<int>(guests.size());
    std::vector<int> chosen;
    for (int i = 0; i < people; ++i)
        chosen.push_back(people <= count ? i * count / people : i * count / people % count);
    std::vector<SeatLine> lines;
    for (int i = 0; i < people; ++i) {
        const QString name
            = QString::fromUtf8(guests.at(static_cast<std::size_t>(chosen[static_cast<std::size_t>(i)])));
        const auto space = name.indexOf(u' ');
        const int repeated = people <= count ? 0 : i % (people / count + 1);
        const QString tail = repeated == 0 ? QString() : QStringLiteral(" %1").arg(repeated + 1);
        lines.push_back({name.left(space), name.mid(space + 1) + tail, (i * 7 + (i * i) % 11) % tables + 1});
    }
    return lines;
}

std::vector<ui::FloorTable> floorOf(int people)
{
    std::vector<ui::FloorTable> tables;
    for (int number = 1; number <= (people + 4) / 5; ++number)
        tables.push_back({number, 5, std::min(5, people - 5 * (number - 1)) - (number % 7 == 3 ? 1 : 0)});
    return tables;
}

std::vector<SeatLine> numberLines(int people)
{
    std::vector<SeatLine> lines;
    for (int i = 1; i <= people; ++i)
        lines.push_back({QString::number(i), {}, (i * 5) % std::max(1, people / 4) + 1});
    return lines;
}

std::vector<SeatLine> hardLines()
{
    const QString longName = QStringLiteral("Wilhelmina Adélaïde Théodora ").repeated(7).left(197).trimmed();
    return {{QStringLiteral("Bo"), {}, 1}, {QStringLiteral("فاطمة"), QStringLiteral("الزهراء بنعلي"), 2},
        {QStringLiteral("Iseabail"), longName, 1}, {QStringLiteral("דוד"), QStringLiteral("כהן"), 2},
        {QStringLiteral("Zoé 🌻"), QStringLiteral("🥖 Lacroix"), 12},
        {QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"), {}, 3},
        {QStringLiteral("Nguyễn"), QStringLiteral("Thị Minh Khai"), 0}};
}

AudienceScene scene(AudienceView view, tablee::AudienceLanguage language, int people)
{
    AudienceScene scene;
    scene.view = view;
    scene.language = language;
    scene.title = QStringLiteral("Sujet : VOUS");
    scene.people = people;
    scene.round = 2;
    scene.rounds = 3;
    scene.step = StepKind::Round;
    scene.clockShown = true;
    scene.clock = {10min, 6min + 12s, ClockState::Running};
    if (view == AudienceView::FindTable || view == AudienceView::Floor || view == AudienceView::Welcome)
        scene.clock = {5min, 1min + 30s, ClockState::Running};
    if (view == AudienceView::FreeTime)
        scene.clock = {15min, 9min + 24s, ClockState::Running};
    if (view == AudienceView::FindTable)
        scene.lines = guestLines(people);
    if (view == AudienceView::Floor)
        scene.floor = floorOf(people);
    if (view == AudienceView::Break)
        scene.at = {QStringLiteral("19 h 42"), QStringLiteral("7:42 pm")};
    if (view == AudienceView::Round)
        scene.phrase = {QStringLiteral("Qu’est-ce que vous pourriez m’apprendre en cinq minutes ?"),
            QStringLiteral("What could you teach me in five minutes?")};
    if (view == AudienceView::Message)
        scene.message = {QStringLiteral("On change de table"), QStringLiteral("Time to change tables")};
    if (view == AudienceView::FreeTime)
        scene.phrase = {QStringLiteral("Une chose qui m’a fait changer d’avis cette année…"),
            QStringLiteral("Something that changed my mind this year…")};
    return scene;
}

AudienceScene longestScene(AudienceView view, tablee::AudienceLanguage language)
{
    AudienceScene made = scene(view, language, 24);
    made.title = ofLength("Les mardis du quai, apprendre et partager entre voisins ", longestTitle);
    const QString title
        = ofLength("Ce que nous rapportons chez nous, et à qui nous le racontons ", longestStepTitle);
    if (view != AudienceView::Round)  // where it stands in the place of the phrase
        made.stepTitle = title;
    made.coming = ui::ComingStep{StepKind::FreeTime, 0, title, 15min};
    made.phrase
        = {ofLength("Qu’est-ce que vous pourriez m’apprendre en cinq minutes, et qui vous l’a appris ? ",
               longestPhrase),
            ofLength(
                "What could you teach me in five minutes, and who taught you how to do it? ", longestPhrase)};
    made.message
        = {ofLength("Le buffet est ouvert au fond de la salle, à gauche de l’entrée. ", longestMessage),
            ofLength("Food is served at the back of the room, to the left of the door. ", longestMessage)};
    made.next = {QStringLiteral("mercredi 23 septembre 2026, 19 h 30"),
        QStringLiteral("Wednesday 23 September 2026, 7:30 pm")};
    made.digits = true;
    made.round = made.rounds = 12;
    made.clock = {180min, 179min, ClockState::LastFifth};
    return made;
}

AudienceScene shortestScene(AudienceView view, tablee::AudienceLanguage language)
{
    AudienceScene made = scene(view, language, 2);
    made.title = QStringLiteral("Ô");
    made.stepTitle = QStringLiteral("Ah");
    made.phrase = {QStringLiteral("Et ?"), QStringLiteral("And?")};
    made.message = {QStringLiteral("Oui"), QStringLiteral("Yes")};
    made.round = made.rounds = 1;
    return made;
}

AudienceScene endlessScene(AudienceView view, tablee::AudienceLanguage language)
{
    AudienceScene made = longestScene(view, language);
    const QString words = ofLength("Une fin qui ne vient pas, et puis une autre ", 500);
    made.title = made.stepTitle = made.coming->title = words;
    made.phrase = made.message = {words, ofLength("An end that does not come, and then another one ", 500)};
    return made;
}

}  // namespace tablee::test
