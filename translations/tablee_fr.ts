<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Audience</name>
    <message>
        <source>starting soon</source>
        <translation>on commence bientôt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>nearly there</source>
        <translation>bientôt la fin</translation>
    </message>
    <message>
        <source>time to close</source>
        <translation>à conclure</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Audience screen</source>
        <translation>Écran du public</translation>
    </message>
    <message>
        <source>Space: start or pause  ·  Right arrow: next  ·  + or −: one minute  ·  Esc: back to the desk</source>
        <translation>Espace : démarrer ou mettre en pause  ·  Flèche droite : suite  ·  + ou − : une minute  ·  Échap : retour au pupitre</translation>
    </message>
    <message>
        <source>Find your table</source>
        <translation>Trouvez votre table</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Début dans</translation>
    </message>
    <message>
        <source>Your number is missing? Come to the welcome desk.</source>
        <translation>Votre numéro n’y est pas ? Passez à l’accueil.</translation>
    </message>
    <message>
        <source>Your name is missing? Come to the welcome desk.</source>
        <translation>Votre nom n’y est pas ? Passez à l’accueil.</translation>
    <name>MeetingSentence</name>
    <message numerus="yes">
        <source>%n new meeting(s)</source>
        <translation>
            <numerusform>%n rencontre nouvelle</numerusform>
            <numerusform>%n rencontres nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n possible</source>
        <translation>
            <numerusform>sur %n possible</numerusform>
            <numerusform>sur %n possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>no repeat</source>
        <translation>aucune redite</translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n redite</numerusform>
            <numerusform>%n redites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, all unavoidable</source>
        <translation>
            <numerusform>, inévitable</numerusform>
            <numerusform>, toutes inévitables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them unavoidable</source>
        <translation>
            <numerusform>, dont %n inévitable</numerusform>
            <numerusform>, dont %n inévitables</numerusform>
        </translation>
    </message>
    <message>
        <source>One person only: no meetings.</source>
        <translation>Une seule personne&#xa0;: pas de rencontre.</translation>
    </message>
    <message>
        <source>No meetings.</source>
        <translation>Aucune rencontre.</translation>
    </message>
    <message>
        <source>One table: everybody meets everybody.</source>
        <translation>Une seule table&#xa0;: tout le monde se rencontre.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of the session</source>
        <translation>Compte rendu de la séance</translation>
    </message>
    <message numerus="yes">
        <source>person(s) present</source>
        <translation>
            <numerusform>personne présente</numerusform>
            <numerusform>personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n expected</source>
        <translation>
            <numerusform>sur %n attendue</numerusform>
            <numerusform>sur %n attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round(s) held</source>
        <translation>
            <numerusform>tour tenu</numerusform>
            <numerusform>tours tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n table(s)</source>
        <translation>
            <numerusform>à %n table</numerusform>
            <numerusform>à %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new meeting(s)</source>
        <translation>
            <numerusform>rencontre nouvelle</numerusform>
            <numerusform>rencontres nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n possible</source>
        <translation>
            <numerusform>sur %n possible</numerusform>
            <numerusform>sur %n possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeat(s)</source>
        <translation>
            <numerusform>redite</numerusform>
            <numerusform>redites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unavoidable</source>
        <translation>
            <numerusform>dont %n inévitable</numerusform>
            <numerusform>dont %n inévitables</numerusform>
        </translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Le déroulé</translation>
    </message>
    <message>
        <source>the stroke marks the planned time</source>
        <translation>le trait marque la durée prévue</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>sits this round out</source>
        <translation>fait une pause à ce tour</translation>
    </message>
    <message>
        <source>Framed free time</source>
        <translation>Temps libre cadré</translation>
    </message>
    <message>
        <source>Go to somebody you do not know yet.</source>
        <translation>Allez vers quelqu’un que vous ne connaissez pas encore.</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Tour %1 sur %2</translation>
        <source>Rounds and tables</source>
        <translation>Les tours et les tables</translation>
    </message>
    <message>
        <source>Who was here</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>No contact details in this document.</source>
        <translation>Les coordonnées ne figurent pas dans ce document.</translation>
    </message>
    <message numerus="yes">
        <source>In %n round(s)</source>
        <translation>
            <numerusform>En %n tour</numerusform>
            <numerusform>En %n tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, everyone met %n new people.</source>
        <translation>
            <numerusform>, chaque personne a rencontré %n visage nouveau.</numerusform>
            <numerusform>, chaque personne a rencontré %n visages nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, up to %n new people for each.</source>
        <translation>
            <numerusform>, jusqu’à %n visage nouveau par personne.</numerusform>
            <numerusform>, jusqu’à %n visages nouveaux par personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>, everyone met %1 or %2 new people.</source>
        <translation>, chaque personne a rencontré %1 ou %2 visages nouveaux.</translation>
    </message>
    <message>
        <source>, everyone met between %1 and %2 new people.</source>
        <translation>, chaque personne a rencontré entre %1 et %2 visages nouveaux.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>No arrivals were noted.</source>
        <translation>Aucune arrivée n’a été notée.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came.</source>
        <translation>
            <numerusform>%n personne est venue.</numerusform>
            <numerusform>%n personnes sont venues.</numerusform>
        </translation>
    </message>
    <message>
        <source>not held, planned %1</source>
        <translation>pas eu lieu, prévu %1</translation>
    </message>
    <message>
        <source>%1, planned %2</source>
        <translation>%1, prévu %2</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>one chair is 5 minutes</source>
        <translation>une chaise, c’est 5 minutes</translation>
    </message>
    <message>
        <source>Thank you for this evening</source>
        <translation>Merci pour cette soirée</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>À la prochaine fois</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
        <source>Framed free time</source>
        <translation>Temps libre cadré</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Récolte</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
</context>
</TS>
