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
    </message>
</context>
</TS>
