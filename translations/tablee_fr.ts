<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>left out</source>
        <translation>hors programme</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Ends at %1</source>
        <translation>Fin à %1</translation>
    </message>
    <message>
        <source>Ends at %1 instead of %2 (%3 min)</source>
        <translation>Fin à %1 au lieu de %2 (%3&#xa0;min)</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Tour %1 sur %2</translation>
    </message>
    <message>
        <source>Then the evening ends.</source>
        <translation>Ensuite, la soirée se termine.</translation>
    </message>
    <message>
        <source>Then: %1 · %2</source>
        <translation>Ensuite&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>We are back. The evening was at its end.</source>
        <translation>Nous revoilà. La soirée touchait à sa fin.</translation>
    </message>
    <message>
        <source>We are back. Next: %1.</source>
        <translation>Nous revoilà. Prochaine étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>We are back: %1, %2 left.</source>
        <translation>Nous revoilà&#xa0;: %1, il reste %2.</translation>
    </message>
    <message>
        <source>We are back: %1, %2 over time.</source>
        <translation>Nous revoilà&#xa0;: %1, %2 de dépassement.</translation>
    </message>
    <message>
        <source>We are back in round %1, %2 over time.</source>
        <translation>Nous revoilà au tour %1, %2 de dépassement.</translation>
    </message>
    <message>
        <source>We are back in round %1, %2 left.</source>
        <translation>Nous revoilà au tour %1, il reste %2.</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>Ends at %1 instead of %2</source>
        <translation>Fin à %1 au lieu de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
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
        <translation>Écran de salle</translation>
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
        <translation>Votre numéro n’y est pas&#xa0;? Passez à l’accueil.</translation>
    </message>
    <message>
        <source>Your name is missing? Come to the welcome desk.</source>
        <translation>Votre nom n’y est pas&#xa0;? Passez à l’accueil.</translation>
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
    <message>
        <source>Here is a chair left</source>
        <translation>Ici, une place est libre</translation>
    </message>
    <message>
        <source>Every chair has somebody</source>
        <translation>Toutes les places sont prises</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs left</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
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
        <source>Something to take home</source>
        <translation>Une idée à emporter</translation>
    </message>
    <message>
        <source>One conversation for the whole room.</source>
        <translation>Une seule conversation pour toute la salle.</translation>
    </message>
    <message>
        <source>We go on at %1.</source>
        <translation>On reprend à %1.</translation>
    </message>
    <message>
        <source>Write it down in a sentence, for yourself or for all.</source>
        <translation>Notez-la en une phrase, pour vous ou pour tout le monde.</translation>
    </message>
    <message>
        <source>Say who you are at the welcome desk: you will be shown your table.</source>
        <translation>Dites qui vous êtes à l’accueil&#xa0;: on vous indiquera votre table.</translation>
    </message>
    <message>
        <source>We begin</source>
        <translation>On commence</translation>
    </message>
    <message>
        <source>We begin at %1</source>
        <translation>On commence à %1</translation>
    </message>
    <message>
        <source>We meet again: %1</source>
        <translation>On se retrouve&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is time left. The same key once more ends this part now.</source>
        <translation>Il reste du temps. La même touche encore une fois met fin à cette partie.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2&#xa0;min</source>
        <translation>Ensuite&#xa0;: %1, %2&#xa0;min</translation>
    </message>
    <message>
        <source>New tables</source>
        <translation>De nouvelles tables</translation>
    </message>
    <message>
        <source>They are being set. They come up here in a moment.</source>
        <translation>On les prépare. Elles s’affichent ici dans un instant.</translation>
    </message>
    <message>
        <source>Esc once more shows the desk, with everybody’s names. F5 comes back.</source>
        <translation>Échap encore une fois affiche le poste, avec tous les noms. F5 ramène ici.</translation>
    </message>
    <message>
        <source>/ once more shows the desk, to look for somebody among everybody’s names. F5 comes back.</source>
        <translation>/ encore une fois affiche le poste pour y chercher quelqu’un parmi tous les noms. F5 ramène ici.</translation>
    </message>
    <message>
        <source>Time left (5:30), or until when (20h45): %1  ·  Enter: set it  ·  Esc: leave it</source>
        <translation>Temps qui reste (5:30) ou heure de fin (20h45)&#xa0;: %1  ·  Entrée&#xa0;: régler  ·  Échap&#xa0;: laisser</translation>
    </message>
    <message>
        <source>We all sit together</source>
        <translation>Tout le monde à la même table</translation>
    </message>
    <message>
        <source>%1 %2 once more: yes.</source>
        <extracomment>A question, and the key that answers it: &quot;Leave out Round 3 and its 12 min? X once more: yes.&quot;</extracomment>
        <translation>%1 %2 encore une fois&#xa0;: oui.</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>figer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Keys, from the first to the last one: &quot;1 to 5&quot;.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>le poste</translation>
    </message>
    <message>
        <source>They come up here as soon as somebody is here.</source>
        <translation>Elles s’affichent ici dès que quelqu’un est là.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The pages of the file: %1</source>
        <translation>Les pages du fichier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table %1 name(s) something that is not there.</source>
        <translation>
            <numerusform>%n ligne de la table %1 nomme quelque chose qui n’y est pas.</numerusform>
            <numerusform>%n lignes de la table %1 nomment quelque chose qui n’y est pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) missing in the log, from number %1 on.</source>
        <translation>
            <numerusform>%n événement manque au journal, à partir du numéro %1.</numerusform>
            <numerusform>%n événements manquent au journal, à partir du numéro %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not end at number %1, as it should.</source>
        <translation>Le journal ne se termine pas au numéro %1, comme il le devrait.</translation>
    </message>
    <message>
        <source>Event %1 takes back something that is not in the log.</source>
        <translation>L’événement %1 annule quelque chose qui n’est pas au journal.</translation>
    </message>
    <message>
        <source>Event %1 announces a round that its plan does not have.</source>
        <translation>L’événement %1 annonce un tour que son plan de table n’a pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cannot have happened, the first is number %1.</source>
        <translation>
            <numerusform>%n événement n’a pas pu avoir lieu, le numéro %1.</numerusform>
            <numerusform>%n événements n’ont pas pu avoir lieu, à commencer par le numéro %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Elle ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The report would show other figures than the logs give.</source>
        <translation>Le compte rendu montrerait d’autres chiffres que ceux des journaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1:</source>
        <translation>Séance %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of round %1 missing in the list of meetings.</source>
        <translation>
            <numerusform>%n rencontre du tour %1 manque à la liste des rencontres.</numerusform>
            <numerusform>%n rencontres du tour %1 manquent à la liste des rencontres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of round %1 too many in the list of meetings.</source>
        <translation>
            <numerusform>%n rencontre du tour %1 est de trop dans la liste des rencontres.</numerusform>
            <numerusform>%n rencontres du tour %1 sont de trop dans la liste des rencontres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) merged into one another in a circle, so that nobody is left.</source>
        <translation>
            <numerusform>%n membre fusionné en boucle avec lui-même&#xa0;: il ne reste personne.</numerusform>
            <numerusform>%n membres fusionnés en boucle les uns avec les autres&#xa0;: il ne reste personne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The option %1 does not belong to this command.</source>
        <translation>L’option %1 ne va pas avec cette commande.</translation>
    </message>
    <message>
        <source>This command needs the option %1.</source>
        <translation>Cette commande demande l’option %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The command %1 needs a file.</source>
        <translation>La commande %1 demande un fichier.</translation>
    </message>
    <message>
        <source>This word is one too many: %1</source>
        <translation>Ce mot est de trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>opens a community, or the one that was open last</source>
        <translation>ouvre une communauté, ou la dernière ouverte</translation>
    </message>
    <message>
        <source>opens a community with invented people</source>
        <translation>ouvre une communauté de personnes inventées</translation>
    </message>
    <message>
        <source>shows every part of the windows</source>
        <translation>montre tous les éléments des fenêtres</translation>
    </message>
    <message>
        <source>holds a demo evening without a window and tells it</source>
        <translation>joue une soirée de démonstration sans fenêtre et la raconte</translation>
    </message>
    <message>
        <source>plans who sits where in which round; with “max_moved” in it, few change tables</source>
        <translation>prépare qui s’assoit où, à chaque tour&#xa0;; avec «&#xa0;max_moved&#xa0;», peu changent de table</translation>
    </message>
    <message>
        <source>writes the report of a session</source>
        <translation>écrit le compte rendu d’une séance</translation>
    </message>
    <message>
        <source>looks for faults in a community file and changes nothing</source>
        <translation>cherche les défauts d’un fichier de communauté sans rien y changer</translation>
    </message>
    <message>
        <source>say what you read here, and the version</source>
        <translation>disent ce que vous lisez ici, et la version</translation>
    </message>
    <message>
        <source>the language; otherwise the computer’s</source>
        <translation>la langue, à défaut celle de l’ordinateur</translation>
    </message>
    <message>
        <source>the look of the desk</source>
        <translation>l’aspect du poste d’animation</translation>
    </message>
    <message>
        <source>report: 1 is the oldest; otherwise the newest</source>
        <translation>report&#xa0;: 1 est la plus ancienne, à défaut la plus récente</translation>
    </message>
    <message>
        <source>plan: at most so many seconds</source>
        <translation>plan&#xa0;: durée maximale, en secondes</translation>
    </message>
    <message>
        <source>plan: the same seed gives the same plan</source>
        <translation>plan&#xa0;: la même graine donne le même plan</translation>
    </message>
    <message>
        <source>plan: at most so many steps of the search</source>
        <translation>plan&#xa0;: nombre maximal de pas de recherche</translation>
    </message>
    <message>
        <source>tablee --help shows what there is.</source>
        <translation>tablee --help montre ce qu’il y a.</translation>
    </message>
    <message>
        <source>Tablée: an evening where people share and learn from table to table.</source>
        <translation>Tablée&#xa0;: une soirée où l’on partage et apprend de table en table.</translation>
    </message>
    <message>
        <source>The answer is 0 when all is well, 1 when the input is at fault, 2 for a wrong call.</source>
        <translation>La réponse est 0 quand tout va bien, 1 quand les données sont en défaut, 2 quand la commande est mal écrite.</translation>
    </message>
    <message>
        <source>The demo circle</source>
        <translation>Le cercle de démonstration</translation>
    </message>
    <message>
        <source>The evening is kept here:</source>
        <translation>La soirée est gardée ici&#xa0;:</translation>
    </message>
    <message>
        <source>These keys were not read: %1</source>
        <translation>Ces clés n’ont pas été lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no session in this file.</source>
        <translation>Il n’y a pas de séance dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no session %1 in this file.</source>
        <translation>Il n’y a pas de séance %1 dans ce fichier.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est en bon état.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n défaut trouvé.</numerusform>
            <numerusform>%n défauts trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation>La valeur de %1 ne convient pas.</translation>
    </message>
    <message>
        <source>There is no display here. tablee --help shows what works without one.</source>
        <translation>Il n’y a pas d’écran ici. tablee --help montre ce qui marche sans écran.</translation>
    </message>
    <message>
        <source>writes how late each picture came, when the desk closes</source>
        <translation>écrit, à la fermeture du poste, le retard de chaque image</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>personne %1</translation>
    </message>
    <message>
        <source>The command %1 needs two files.</source>
        <translation>La commande %1 demande deux fichiers.</translation>
    </message>
    <message>
        <source>takes the people of a list (CSV, text) into a community</source>
        <translation>fait entrer les personnes d’une liste (CSV, texte) dans une communauté</translation>
    </message>
    <message>
        <source>writes the members of a community as CSV, which import reads</source>
        <translation>écrit les membres d’une communauté en CSV, qu’import sait relire</translation>
    </message>
    <message>
        <source>import: says what would happen and changes nothing</source>
        <translation>import&#xa0;: dit ce qui se passerait et ne change rien</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No row was taken.</source>
        <translation>Aucune ligne n’a été prise.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) written.</source>
        <translation>
            <numerusform>%n membre écrit.</numerusform>
            <numerusform>%n membres écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>erases somebody for good; what was counted stays counted</source>
        <translation>efface quelqu’un pour de bon&#xa0;; ce qui a été compté le reste</translation>
    </message>
    <message>
        <source>report: a page, pages to print, or rows for a spreadsheet</source>
        <translation>report&#xa0;: une page, des pages à imprimer, ou des lignes pour un tableur</translation>
    </message>
    <message>
        <source>report: both languages in one file</source>
        <translation>report&#xa0;: les deux langues dans un seul fichier</translation>
    </message>
    <message>
        <source>erase: the Tablée ID in the list that export writes</source>
        <translation>erase&#xa0;: l’ID Tablée, dans la liste qu’écrit export</translation>
    </message>
    <message>
        <source>This program was built without paper: no PDF.</source>
        <translation>Ce programme a été construit sans le papier&#xa0;: pas de PDF.</translation>
    </message>
    <message>
        <source>The command %1 needs a file, then a name or a Tablée ID.</source>
        <translation>La commande %1 demande un fichier, puis un nom ou un identifiant Tablée.</translation>
    </message>
    <message>
        <source>writes everything a community holds about one person</source>
        <translation>écrit tout ce qu’une communauté garde sur une personne</translation>
    </message>
    <message>
        <source>person: a page to read, or the same for another program</source>
        <translation>person&#xa0;: une page à lire, ou la même chose pour un autre programme</translation>
    </message>
    <message>
        <source>Nobody in this file has the Tablée ID %1.</source>
        <translation>Personne n’a l’identifiant Tablée %1 dans ce fichier.</translation>
    </message>
    <message>
        <source>Nobody in this file is called %1.</source>
        <translation>Personne ne s’appelle %1 dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% fait</translation>
    </message>
    <message>
        <source>The display %1 does not answer. tablee --help shows what works without one.</source>
        <translation>L’écran %1 ne répond pas. tablee --help montre ce qui marche sans écran.</translation>
    </message>
    <message>
        <source>No window can be opened here (%1). tablee --help shows what works without one.</source>
        <translation>Aucune fenêtre ne peut s’ouvrir ici (%1). tablee --help montre ce qui marche sans écran.</translation>
    </message>
    <message>
        <source>%1 may be any of these people, ask again with the Tablée ID of the one who is meant: %2</source>
        <translation>%1&#xa0;: plusieurs personnes sont possibles, redemandez avec l’identifiant Tablée de celle dont il s’agit&#xa0;: %2</translation>
    </message>
    <message>
        <source>What there is to tell could not be written.</source>
        <translation>La réponse n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>import: these rows (3,7) are the person who is known by that name</source>
        <translation>import&#xa0;: ces lignes (3,7) désignent la personne connue sous ce nom</translation>
    </message>
    <message>
        <source>import: these rows are other people of that name</source>
        <translation>import&#xa0;: ces lignes désignent d’autres personnes du même nom</translation>
    </message>
    <message>
        <source>import: this column says nothing here</source>
        <translation>import&#xa0;: cette colonne ne compte pas</translation>
    </message>
    <message>
        <source>import: “Anne et Paul Roy” is one person, and not two</source>
        <translation>import&#xa0;: «&#xa0;Anne et Paul Roy&#xa0;» est une seule personne, et non deux</translation>
    </message>
    <message>
        <source>writes over the file that lies where the answer goes</source>
        <translation>remplace le fichier qui se trouve là où va la réponse</translation>
    </message>
    <message>
        <source>A file in the way stays, unless --replace is said; a community always does.</source>
        <translation>Un fichier qui est déjà là reste, sauf avec --replace&#xa0;; une communauté reste toujours.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another place, or add --replace.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre endroit, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>There is no column %1 in this list.</source>
        <translation>Cette liste n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>These rows are in --same and in --another: %1</source>
        <translation>Ces lignes sont à la fois dans --same et dans --another&#xa0;: %1</translation>
    </message>
    <message>
        <source>These rows are no question, so there is nothing to answer: %1. Nothing was written.</source>
        <translation>Ces lignes ne posent aucune question, il n’y a donc rien à répondre&#xa0;: %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>import: “no” or a blank in this column (number or heading) means not coming</source>
        <translation>import&#xa0;: «&#xa0;non&#xa0;» ou rien dans cette colonne (numéro ou titre) veut dire absent</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the list that lies in it.</source>
        <translation>%1 est un dossier. Indiquez la liste qui s’y trouve.</translation>
    </message>
    <message>
        <source>import: each cell is a person, as in a plan of tables</source>
        <translation>import&#xa0;: chaque cellule est une personne, comme dans un plan de table</translation>
    </message>
    <message>
        <source>Not every cell of this list can be a person. Leave out --each-cell.</source>
        <translation>Toutes les cellules de cette liste ne peuvent pas être des personnes. Retirez --each-cell.</translation>
    </message>
    <message>
        <source>Several names may stand side by side in a row, and a row is taken for one person. If each cell is a person: --each-cell</source>
        <translation>Il y a peut-être plusieurs noms côte à côte sur une ligne, et chaque ligne compte pour une personne. Si chaque cellule est une personne&#xa0;: --each-cell</translation>
    </message>
</context>
<context>
    <name>Contradiction</name>
    <message numerus="yes">
        <source>%1 must sit together, but no table has more than %n seat(s).</source>
        <translation>
            <numerusform>%1 doivent être à la même table, mais aucune n’a plus de %n place.</numerusform>
            <numerusform>%1 doivent être à la même table, mais aucune n’a plus de %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups do not all fit at tables of %2: %1.</source>
        <translation>Ces groupes ne tiennent pas tous à des tables de %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 must sit together, but are held at tables %2.</source>
        <translation>%1 doivent être à la même table, mais ont leur place aux tables %2.</translation>
    </message>
    <message>
        <source>%1 cannot be at tables %2 at once.</source>
        <translation>%1 ne peut pas être à la fois aux tables %2.</translation>
    </message>
    <message>
        <source>%1 must be at table %2, which is closed.</source>
        <translation>%1 doit être à la table %2, qui est fermée.</translation>
    </message>
    <message>
        <source>%1 must be at table %2, but there are too few people for so many tables.</source>
        <translation>%1 doit être à la table %2, mais il y a trop peu de personnes pour autant de tables.</translation>
    </message>
    <message>
        <source>%1 must be at table %2, which has fewer seats.</source>
        <translation>%1 doivent être à la table %2, qui a moins de places.</translation>
    </message>
    <message>
        <source>%1 must sit together, but %2 must sit apart.</source>
        <translation>%1 doivent être à la même table, mais %2 à deux tables.</translation>
    </message>
    <message>
        <source>%1 must sit apart, but are held at table %2.</source>
        <translation>%1 doivent être à deux tables, mais ont leur place à la table %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must all sit apart, but there are only %n table(s).</source>
        <translation>
            <numerusform>%1 doivent être à des tables différentes, mais il n’y en a que %n.</numerusform>
            <numerusform>%1 doivent être à des tables différentes, mais il n’y en a que %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n person(s) would have to change tables.</source>
        <translation>
            <numerusform>Plus de %n personne devrait changer de table.</numerusform>
            <numerusform>Plus de %n personnes devraient changer de table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the rules about %1, more than %n person(s) would have to change tables.</source>
        <translation>
            <numerusform>Pour les règles sur %1, plus de %n personne devrait changer de table.</numerusform>
            <numerusform>Pour les règles sur %1, plus de %n personnes devraient changer de table.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules about %1 cannot all be kept at tables of %2.</source>
        <translation>Les règles sur %1 ne peuvent pas toutes être suivies à des tables de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>There are too few people for the tables of %1.</source>
        <translation>Il y a trop peu de personnes pour les tables où l’on attend %1.</translation>
    </message>
    <message>
        <source>For now %1 and %2 may sit at one table.</source>
        <translation>Pour l’instant, %1 et %2 peuvent se retrouver à la même table.</translation>
    </message>
    <message>
        <source>For now %1 and %2 may sit at different tables.</source>
        <translation>Pour l’instant, %1 et %2 peuvent être à des tables différentes.</translation>
    </message>
    <message>
        <source>For now %1 may sit elsewhere than at table %2.</source>
        <translation>Pour l’instant, %1 peut être ailleurs qu’à la table %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) cannot be kept either.</source>
        <translation>
            <numerusform>%n autre règle ne peut pas être tenue non plus.</numerusform>
            <numerusform>%n autres règles ne peuvent pas être tenues non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps fewer people are concerned.</source>
        <translation>Peut-être y a-t-il moins de personnes en cause.</translation>
    </message>
</context>
<context>
    <name>DemoStory</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Table %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>Arrivée notée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>Départ noté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Table %1 has a chair left for %2.</source>
        <translation>La table %1 a une place pour %2.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La séance est close.</translation>
    </message>
    <message>
        <source>%1 begins, %2.</source>
        <translation>Début&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Pause, %1 left.</source>
        <translation>Pause, il reste %1.</translation>
    </message>
    <message>
        <source>It goes on, %1 left.</source>
        <translation>On reprend, il reste %1.</translation>
    </message>
    <message>
        <source>%1 more, %2 left.</source>
        <translation>%1 de plus, il reste %2.</translation>
    </message>
    <message>
        <source>The doors open.</source>
        <translation>Les portes s’ouvrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here.</source>
        <translation>
            <numerusform>%n personne est là.</numerusform>
            <numerusform>%n personnes sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is announced: everybody finds their table.</source>
        <translation>Annonce&#xa0;: %1, chaque personne trouve sa table.</translation>
    </message>
    <message>
        <source>%1 is announced anew.</source>
        <translation>Nouvelle annonce&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at another table.</source>
        <translation>
            <numerusform>%n personne change de table.</numerusform>
            <numerusform>%n personnes changent de table.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends: %2.</source>
        <translation>Fin&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new meeting(s).</source>
        <translation>
            <numerusform>%n rencontre nouvelle.</numerusform>
            <numerusform>%n rencontres nouvelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>A note on somebody else: %1</source>
        <translation>Une note sur quelqu’un d’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The title of a session: %1</source>
        <translation>Le titre d’une séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>The place of a session: %1</source>
        <translation>Le lieu d’une séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>The purpose of a session: %1</source>
        <translation>L’objet d’une séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>The title of a step: %1</source>
        <translation>Le titre d’une étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name of a table: %1</source>
        <translation>Le nom d’une table&#xa0;: %1</translation>
    </message>
    <message>
        <source>The reason for a rule: %1</source>
        <translation>La raison d’une règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>A message to the room: %1</source>
        <translation>Un message à la salle&#xa0;: %1</translation>
    </message>
    <message>
        <source>A topic: %1</source>
        <translation>Un sujet&#xa0;: %1</translation>
    </message>
    <message>
        <source>An organisation: %1</source>
        <translation>Une organisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>A way to hold a session: %1</source>
        <translation>Une façon de mener une séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>This person is erased for good. Places and meetings stay counted, without a name.</source>
        <translation>Cette personne est effacée pour de bon. Les places et les rencontres restent comptées, sans nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(ies) of our own beside the file written anew.</source>
        <translation>
            <numerusform>%n copie à côté du fichier a été réécrite.</numerusform>
            <numerusform>%n copies à côté du fichier ont été réécrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy could not be changed, delete it: %1</source>
        <translation>Cette copie n’a pas pu être modifiée, supprimez-la&#xa0;: %1</translation>
    </message>
    <message>
        <source>These texts may still name this person. Change them by hand:</source>
        <translation>Ces textes nomment peut-être encore cette personne. À modifier à la main&#xa0;:</translation>
    </message>
    <message>
        <source>These texts have the given name or a part of the name, and may speak of somebody else. Have a look:</source>
        <translation>Ces textes contiennent le prénom ou une partie du nom, et parlent peut-être d’une autre personne. À vérifier&#xa0;:</translation>
    </message>
    <message>
        <source>In this copy a text that somebody wrote still has the name, delete it: %1</source>
        <translation>Dans cette copie, un texte écrit à la main contient encore le nom, à supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>In this copy a text has the given name or a part of the name, and may speak of somebody else. If nobody needs the copy, delete it: %1</source>
        <translation>Dans cette copie, un texte contient le prénom ou une partie du nom, et parle peut-être d’une autre personne. Si personne n’a besoin de cette copie, la supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Out of reach: copies saved elsewhere, backups of the computer, reports and lists already written or sent.</source>
        <translation>Hors d’atteinte&#xa0;: les copies enregistrées ailleurs, les sauvegardes de l’ordinateur, les comptes rendus et les listes déjà écrits ou envoyés.</translation>
    </message>
    <message>
        <source>A team: %1</source>
        <translation>Une équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>An opening phrase: %1</source>
        <translation>Une phrase d’ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name of the community: %1</source>
        <translation>Le nom de la communauté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names, address, note, topics, consents and who this person knows go for good. This cannot be taken back.</source>
        <translation>Noms, adresse, note, sujets, consentements et liens avec d’autres personnes disparaissent pour de bon. Cela ne peut pas être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stay counted, without a name.</source>
        <translation>
            <numerusform>%n séance reste comptée, sans nom.</numerusform>
            <numerusform>%n séances restent comptées, sans nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) stay counted, without a name.</source>
        <translation>
            <numerusform>%n rencontre reste comptée, sans nom.</numerusform>
            <numerusform>%n rencontres restent comptées, sans nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) at sessions to come are given up.</source>
        <translation>
            <numerusform>%n place à une séance à venir est libérée.</numerusform>
            <numerusform>%n places à des séances à venir sont libérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cop(ies) of our own beside the file are written anew as well.</source>
        <translation>
            <numerusform>%n copie à côté du fichier est réécrite aussi.</numerusform>
            <numerusform>%n copies à côté du fichier sont réécrites aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person takes part in an evening that is under way: its screens know the name. Close the evening first (on the page Evening, start or prepare another one), then erase.</source>
        <translation>Cette personne participe à une soirée en cours, dont les écrans connaissent le nom. Terminez d’abord cette soirée (à la page Soirée, commencez ou préparez-en une autre), puis effacez.</translation>
    </message>
    <message>
        <source>never at one table with %1</source>
        <translation>jamais à la même table que %1</translation>
    </message>
    <message>
        <source>always at one table with %1</source>
        <translation>toujours à la même table que %1</translation>
    </message>
    <message>
        <source>always at table %1</source>
        <translation>toujours à la table %1</translation>
    </message>
    <message>
        <source>hosts table %1</source>
        <translation>accueille à la table %1</translation>
    </message>
    <message>
        <source>These rules of sessions to come go as well:</source>
        <translation>Ces règles de séances à venir disparaissent aussi&#xa0;:</translation>
    </message>
    <message>
        <source>These rules of sessions to come are gone:</source>
        <translation>Ces règles de séances à venir ont disparu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This cannot be read.</source>
        <translation>Ceci ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is not there.</source>
        <translation>Ceci n’existe pas.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment. Try again.</source>
        <translation>Quelqu’un d’autre a changé ceci au même moment. Essayez de nouveau.</translation>
    </message>
    <message>
        <source>The session is at another point, so this is not possible.</source>
        <translation>La séance en est à un autre point, donc ce n’est pas possible.</translation>
    </message>
    <message>
        <source>Something later builds on this.</source>
        <translation>Quelque chose de plus récent s’appuie là-dessus.</translation>
    </message>
    <message>
        <source>This file was not made by Tablée.</source>
        <translation>Ce fichier n’a pas été fait par Tablée.</translation>
    </message>
    <message>
        <source>A newer Tablée made this file. Use that version.</source>
        <translation>Une version plus récente de Tablée a fait ce fichier. Utilisez-la.</translation>
    </message>
    <message>
        <source>This file is damaged. If you have saved a copy of it, use that.</source>
        <translation>Ce fichier est abîmé. Si vous en avez enregistré une copie, prenez-la.</translation>
    </message>
    <message>
        <source>Nothing may be written at this place.</source>
        <translation>Il n’est pas permis d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>This is on a network drive, where a session is not safe.</source>
        <translation>Ceci est sur un lecteur réseau, où une séance n’est pas en sûreté.</translation>
    </message>
    <message>
        <source>This file is open at a desk. Close it there first.</source>
        <translation>Ce fichier est ouvert à un poste d’animation. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>There is nothing at this place.</source>
        <translation>Il n’y a rien à cet endroit.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another place.</source>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>This could not be read or written.</source>
        <translation>La lecture ou l’écriture n’a pas réussi.</translation>
    </message>
    <message>
        <source>These people do not fit at these tables.</source>
        <translation>Ces personnes ne tiennent pas à ces tables.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This is not a list of people. Save it as CSV or as text first.</source>
        <translation>Ce n’est pas une liste de personnes. Enregistrez-la d’abord en CSV ou en texte.</translation>
    </message>
    <message>
        <source>This list is too long: 20 MB and 100,000 rows are the most.</source>
        <translation>Cette liste est trop longue&#xa0;: 20&#xa0;Mo et 100&#xa0;000&#xa0;lignes au plus.</translation>
    </message>
    <message>
        <source>This file changed while it was read. Try again.</source>
        <translation>Ce fichier a changé pendant la lecture. Recommencez.</translation>
    </message>
    <message>
        <source>Another program holds this file. Close it there, then try again.</source>
        <translation>Un autre programme tient ce fichier. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody is here who could sit down.</source>
        <translation>Personne n’est là pour prendre place.</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Learn and share</source>
        <translation>Apprendre et partager</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>A rule keeps them together.</source>
        <translation>Une règle les réunit.</translation>
    </message>
    <message>
        <source>%1 stays at this table.</source>
        <translation>%1 reste à cette table.</translation>
    </message>
    <message>
        <source>So the room has been told.</source>
        <translation>C’est ce qui a été annoncé.</translation>
    </message>
    <message>
        <source>They have not met before.</source>
        <translation>C’est leur première rencontre.</translation>
    </message>
    <message>
        <source>%1 wants to learn something that %2 offers.</source>
        <translation>%1 souhaite apprendre quelque chose que %2 propose.</translation>
    </message>
    <message>
        <source>They share a language.</source>
        <translation>Une langue leur est commune.</translation>
    </message>
    <message>
        <source>No exchange of two people parts them without breaking a rule.</source>
        <translation>Aucun échange de deux personnes ne les sépare sans enfreindre une règle.</translation>
    </message>
    <message>
        <source>Any exchange that parts them costs something.</source>
        <translation>Tout échange qui les sépare coûte quelque chose.</translation>
    </message>
    <message>
        <source>They could as well sit apart.</source>
        <translation>Leurs places pourraient aussi bien être à deux tables.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) broken</source>
        <translation>
            <numerusform>%n règle enfreinte de plus</numerusform>
            <numerusform>%n règles enfreintes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken less</source>
        <translation>
            <numerusform>%n règle enfreinte de moins</numerusform>
            <numerusform>%n règles enfreintes de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repeat(s)</source>
        <translation>
            <numerusform>%n rencontre répétée de plus</numerusform>
            <numerusform>%n rencontres répétées de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) less</source>
        <translation>
            <numerusform>%n rencontre répétée de moins</numerusform>
            <numerusform>%n rencontres répétées de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new meeting(s) less for whoever has fewest</source>
        <translation>
            <numerusform>%n rencontre nouvelle de moins pour qui en a le moins</numerusform>
            <numerusform>%n rencontres nouvelles de moins pour qui en a le moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new meeting(s) for whoever has fewest</source>
        <translation>
            <numerusform>%n rencontre nouvelle de plus pour qui en a le moins</numerusform>
            <numerusform>%n rencontres nouvelles de plus pour qui en a le moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) who change tables</source>
        <translation>
            <numerusform>%n personne de plus qui change de table</numerusform>
            <numerusform>%n personnes de plus qui changent de table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) less who change tables</source>
        <translation>
            <numerusform>%n personne de moins qui change de table</numerusform>
            <numerusform>%n personnes de moins qui changent de table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more third meeting(s)</source>
        <translation>
            <numerusform>%n troisième rencontre de plus</numerusform>
            <numerusform>%n troisièmes rencontres de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n third meeting(s) less</source>
        <translation>
            <numerusform>%n troisième rencontre de moins</numerusform>
            <numerusform>%n troisièmes rencontres de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) without a language</source>
        <translation>
            <numerusform>%n paire de plus sans langue commune</numerusform>
            <numerusform>%n paires de plus sans langue commune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) less without a language</source>
        <translation>
            <numerusform>%n paire de moins sans langue commune</numerusform>
            <numerusform>%n paires de moins sans langue commune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) less fulfilled</source>
        <translation>
            <numerusform>%n souhait de moins exaucé</numerusform>
            <numerusform>%n souhaits de moins exaucés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wish(es) fulfilled</source>
        <translation>
            <numerusform>%n souhait de plus exaucé</numerusform>
            <numerusform>%n souhaits de plus exaucés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 could exchange places at no cost.</source>
        <translation>%1 et %2 pourraient échanger leurs places sans rien changer d’autre.</translation>
    </message>
    <message>
        <source>%1 could exchange places with %2 at no cost.</source>
        <translation>%1 pourraient échanger leurs places avec %2 sans rien changer d’autre.</translation>
    </message>
    <message>
        <source>If %1 exchanged places with %2: %3.</source>
        <translation>Si %1 échangeaient leurs places avec %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>If %1 and %2 exchanged places: %3.</source>
        <translation>Si %1 et %2 échangeaient leurs places&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more time(s) two of one team or organisation at a table</source>
        <translation>
            <numerusform>%n fois de plus deux personnes d’une même équipe ou organisation à une table</numerusform>
            <numerusform>%n fois de plus deux personnes d’une même équipe ou organisation à une table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) less two of one team or organisation at a table</source>
        <translation>
            <numerusform>%n fois de moins deux personnes d’une même équipe ou organisation à une table</numerusform>
            <numerusform>%n fois de moins deux personnes d’une même équipe ou organisation à une table</numerusform>
        </translation>
    </message>
    <message>
        <source>more who know each other at one table</source>
        <translation>plus de personnes qui se connaissent à une même table</translation>
    </message>
    <message>
        <source>fewer who know each other at one table</source>
        <translation>moins de personnes qui se connaissent à une même table</translation>
    </message>
    <message>
        <source>hosts less well shared out</source>
        <translation>les personnes qui accueillent moins bien réparties</translation>
    </message>
    <message>
        <source>hosts better shared out</source>
        <translation>les personnes qui accueillent mieux réparties</translation>
    </message>
    <message>
        <source>%1; in return %2.</source>
        <translation>%1&#xa0;; en échange, %2.</translation>
    </message>
    <message>
        <source>From round %1 on: %2</source>
        <translation>À partir du tour %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>there is no name.</source>
        <translation>il n’y a pas de nom.</translation>
    </message>
    <message>
        <source>there are more cells than headings.</source>
        <translation>il y a plus de cellules que de titres de colonnes.</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>annulation.</translation>
    </message>
    <message>
        <source>refunded.</source>
        <translation>remboursement.</translation>
    </message>
    <message>
        <source>does not come.</source>
        <translation>ne vient pas.</translation>
    </message>
    <message>
        <source>several members have this name; an e-mail address would tell which one.</source>
        <translation>plusieurs membres portent ce nom&#xa0;; une adresse de courriel dirait de qui il s’agit.</translation>
    </message>
    <message>
        <source>a letter cannot be read.</source>
        <translation>une lettre est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>No column of names was found: %n person(s) called as the e-mail address begins.</source>
        <translation>
            <numerusform>Aucune colonne de noms n’a été trouvée&#xa0;: %n personne porte le début de son adresse.</numerusform>
            <numerusform>Aucune colonne de noms n’a été trouvée&#xa0;: %n personnes portent le début de leur adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n fiche complétée</numerusform>
            <numerusform>%n fiches complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n personne déjà connue</numerusform>
            <numerusform>%n personnes déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The list names nobody.</source>
        <translation>La liste ne contient aucun nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n coming back (retired until now)</source>
        <translation>
            <numerusform>%n personne de retour (en retrait jusqu’ici)</numerusform>
            <numerusform>%n personnes de retour (en retrait jusqu’ici)</numerusform>
        </translation>
    </message>
    <message>
        <source>the same person as the member of this name? Nothing else says so.</source>
        <translation>la même personne que le membre de ce nom&#xa0;? Rien d’autre ne le dit.</translation>
    </message>
    <message>
        <source>another person of this name.</source>
        <translation>une autre personne de ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n of a known name (same person?)</source>
        <translation>
            <numerusform>%n personne d’un nom connu (la même&#xa0;?)</numerusform>
            <numerusform>%n personnes d’un nom connu (les mêmes&#xa0;?)</numerusform>
        </translation>
    </message>
    <message>
        <source>the same person as on row %1.</source>
        <translation>la même personne qu’à la ligne %1.</translation>
    </message>
    <message>
        <source>perhaps the same person as on row %1; an e-mail address would tell.</source>
        <translation>peut-être la même personne qu’à la ligne %1&#xa0;; une adresse de courriel le dirait.</translation>
    </message>
    <message>
        <source>Row %1:</source>
        <translation>Ligne %1&#xa0;:</translation>
    </message>
    <message>
        <source>Row %1, %2:</source>
        <translation>Ligne %1, %2&#xa0;:</translation>
    </message>
    <message>
        <source>the same person as %1, who has this address?</source>
        <translation>la même personne que %1, qui a cette adresse&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” stays; the list says “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» reste&#xa0;; la liste dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>no e-mail address could be read in “%1”.</source>
        <translation>aucune adresse de courriel n’a pu être lue dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>known, and more is known now.</source>
        <translation>personne connue, dont on en sait plus maintenant.</translation>
    </message>
    <message>
        <source>comes back (retired until now).</source>
        <translation>de retour (en retrait jusqu’ici).</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n time(s) “no”, not used.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n fois «&#xa0;non&#xa0;», colonne non utilisée.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n fois «&#xa0;non&#xa0;», colonne non utilisée.</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>Columns not used: %1.</source>
        <translation>Colonnes non utilisées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If that means not coming: --not-coming %1</source>
        <translation>Si cela veut dire absent&#xa0;: --not-coming %1</translation>
    </message>
    <message numerus="yes">
        <source>“%2” asks about one day, and leaves out %n person(s). To leave nobody out for it: --not-used %1</source>
        <translation>
            <numerusform>«&#xa0;%2&#xa0;» ne parle que d’un jour et écarte %n personne. Pour n’écarter personne pour cela&#xa0;: --not-used %1</numerusform>
            <numerusform>«&#xa0;%2&#xa0;» ne parle que d’un jour et écarte %n personnes. Pour n’écarter personne pour cela&#xa0;: --not-used %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: “%2” is two people. If it is one person: --two-as-one</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» désigne deux personnes. S’il s’agit d’une seule&#xa0;: --two-as-one</translation>
    </message>
    <message>
        <source>Whom these rows mean is a question: %1. Answer with --same ROWS, --same all or --another ROWS.</source>
        <translation>Qui désignent ces lignes&#xa0;? La question reste ouverte&#xa0;: %1. Répondez par --same LIGNES, --same all ou --another LIGNES.</translation>
    </message>
    <message>
        <source>Whom these rows mean is a question: %1. Answer with --same ROWS or --another ROWS.</source>
        <translation>Qui désignent ces lignes&#xa0;? La question reste ouverte&#xa0;: %1. Répondez par --same LIGNES ou --another LIGNES.</translation>
    </message>
    <message>
        <source>Which member of that name these rows mean is a question: %1. If they are other people: --another ROWS</source>
        <translation>Quel membre de ce nom désignent ces lignes&#xa0;? La question reste ouverte&#xa0;: %1. Si ce sont d’autres personnes&#xa0;: --another LIGNES</translation>
    </message>
    <message>
        <source>the payment failed.</source>
        <translation>le paiement a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n time(s) “0”, not used.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n fois «&#xa0;0&#xa0;», colonne non utilisée.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n fois «&#xa0;0&#xa0;», colonne non utilisée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2” is blank for %n person(s), who come(s) all the same. If blank means not coming: --not-coming %1</source>
        <translation>
            <numerusform>«&#xa0;%2&#xa0;» est vide pour %n personne, qui vient quand même. Si vide veut dire absent&#xa0;: --not-coming %1</numerusform>
            <numerusform>«&#xa0;%2&#xa0;» est vide pour %n personnes, qui viennent quand même. Si vide veut dire absent&#xa0;: --not-coming %1</numerusform>
        </translation>
    </message>
    <message>
        <source>taken for one person. If these are several people, give each a row in the list.</source>
        <translation>comptée pour une seule personne. Si ce sont plusieurs personnes, donnez une ligne à chacune dans la liste.</translation>
    </message>
    <message>
        <source>there are fewer cells than in other rows; is one missing?</source>
        <translation>il y a moins de cellules que sur les autres lignes&#xa0;; en manque-t-il une&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait(s) for an answer; until then nobody is taken from there.</source>
        <translation>
            <numerusform>%n ligne attend une réponse&#xa0;; d’ici là, personne n’en est repris.</numerusform>
            <numerusform>%n lignes attendent une réponse&#xa0;; d’ici là, personne n’en est repris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Come as you are: we share what we know and learn what we are curious about. See you there!</source>
        <translation>Venez comme vous êtes&#xa0;: on partage ce que l’on sait, on apprend ce qui nous intrigue. À bientôt&#xa0;!</translation>
    </message>
</context>
<context>
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
        <translation>aucune rencontre répétée</translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n rencontre répétée</numerusform>
            <numerusform>%n rencontres répétées</numerusform>
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
        <source>No meetings.</source>
        <translation>Aucune rencontre.</translation>
    </message>
    <message>
        <source>One table: everybody meets everybody.</source>
        <translation>Une seule table&#xa0;: tout le monde se rencontre.</translation>
    </message>
    <message>
        <source>One person only: no meetings.</source>
        <translation>Une seule personne&#xa0;: pas de rencontre.</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name as typed</source>
        <translation>Nom tel que saisi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>To share</source>
        <translation>À partager</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>À apprendre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>En retrait</translation>
    </message>
    <message>
        <source>Tablée ID</source>
        <translation>Identifiant Tablée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Time to change tables</source>
        <translation>On change de table</translation>
    </message>
    <message>
        <source>Break: 10 minutes</source>
        <translation>Pause&#xa0;: 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>We begin again</source>
        <translation>On reprend</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>%1 to table %2</source>
        <translation>%1&#xa0;: table %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people change tables: look for your name on the list.</source>
        <translation>
            <numerusform>%n personne change de table&#xa0;: cherchez votre nom sur la liste.</numerusform>
            <numerusform>%n personnes changent de table&#xa0;: cherchez votre nom sur la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberCards</name>
    <message>
        <source>Tablée</source>
        <translation>Tablée</translation>
    </message>
    <message>
        <source>Cards 1 to %1</source>
        <translation>Cartes 1 à %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 sur %3</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (suite)</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Not in here: copies of the file that were kept elsewhere, and reports and lists already written or sent.</source>
        <translation>Ne figurent pas ici&#xa0;: les copies du fichier gardées ailleurs, ni les comptes rendus et listes déjà écrits ou envoyés.</translation>
    </message>
    <message>
        <source>One person’s data</source>
        <translation>Les données d’une personne</translation>
    </message>
    <message>
        <source>As they stand in the file on %1</source>
        <translation>Telles qu’elles sont dans le fichier au %1</translation>
    </message>
    <message>
        <source>This is everything that the file of this community holds about this person. Other people are named only where this person told of them or came with them; elsewhere they are counted, for their data are theirs.</source>
        <translation>Voici tout ce que le fichier de cette communauté garde sur cette personne. Les autres personnes ne sont nommées que là où celle-ci a parlé d’elles ou est venue avec elles&#xa0;; ailleurs, elles sont comptées, car leurs données leur appartiennent.</translation>
    </message>
    <message>
        <source>Nothing of this kind is kept.</source>
        <translation>Rien de tel n’est gardé.</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>De qui il s’agit</translation>
    </message>
    <message>
        <source>Entered a second time, and found to be the same person</source>
        <translation>Inscription en double, reconnue comme la même personne</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name as typed</source>
        <translation>Nom tel que saisi</translation>
    </message>
    <message>
        <source>Searched as</source>
        <translation>Cherché sous</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Tablée ID</source>
        <translation>Identifiant Tablée</translation>
    </message>
    <message>
        <source>Number in the file</source>
        <translation>Numéro dans le fichier</translation>
    </message>
    <message>
        <source>Part of number</source>
        <translation>Fait partie du numéro</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Inscription le</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retrait le</translation>
    </message>
    <message>
        <source>What this person allowed</source>
        <translation>Ce que cette personne a permis</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>Permis le</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Who this person knows</source>
        <translation>Qui cette personne connaît</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Taken away on</source>
        <translation>Enlevé le</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message numerus="yes">
        <source>%n seating plan(s) have a seat for this person.</source>
        <translation>
            <numerusform>%n plan de table a une place pour cette personne.</numerusform>
            <numerusform>%n plans de table ont une place pour cette personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Tour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Place on the list</source>
        <translation>Place sur la liste</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Au journal</translation>
    </message>
    <message>
        <source>At the tables</source>
        <translation>Aux tables</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Texts that may name this person</source>
        <translation>Textes qui nomment peut-être cette personne</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>Passing on contact details</source>
        <translation>Transmettre ses coordonnées</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>to share</source>
        <translation>à partager</translation>
    </message>
    <message>
        <source>to learn</source>
        <translation>à apprendre</translation>
    </message>
    <message>
        <source>a difficulty</source>
        <translation>une difficulté</translation>
    </message>
    <message>
        <source>told by this person</source>
        <translation>dit par cette personne</translation>
    </message>
    <message>
        <source>told by one of the two</source>
        <translation>dit par l’une des deux</translation>
    </message>
    <message>
        <source>they came together</source>
        <translation>venues ensemble</translation>
    </message>
    <message>
        <source>marked by the facilitator</source>
        <translation>noté par l’animation</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>d’une liste</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>sur la liste des personnes attendues</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>hors de la liste des personnes attendues</translation>
    </message>
    <message>
        <source>guest of another person</source>
        <translation>invitation d’une autre personne</translation>
    </message>
    <message>
        <source>facilitates the session</source>
        <translation>anime la séance</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>came</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>went</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>from then on: %1</source>
        <translation>dès lors&#xa0;: %1</translation>
    </message>
    <message>
        <source>to table %1 in round %2</source>
        <translation>à la table %1 au tour %2</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1&#xa0;– annulation</translation>
    </message>
    <message>
        <source>rested</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n other person(s)</source>
        <translation>
            <numerusform>avec %n autre personne</numerusform>
            <numerusform>avec %n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; did not count as a meeting</source>
        <translation>%1&#xa0;; n’a pas compté comme rencontre</translation>
    </message>
    <message>
        <source>never at one table with another person</source>
        <translation>jamais à la même table qu’une autre personne</translation>
    </message>
    <message>
        <source>always at one table with another person</source>
        <translation>toujours à la même table qu’une autre personne</translation>
    </message>
    <message>
        <source>always at table %1</source>
        <translation>toujours à la table %1</translation>
    </message>
    <message>
        <source>hosts table %1</source>
        <translation>accueille à la table %1</translation>
    </message>
    <message>
        <source>A reason is written there. It is about two people, so it is not copied here.</source>
        <translation>Une raison y est écrite. Elle concerne deux personnes, elle n’est donc pas recopiée ici.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is about somebody else, so it is not copied here</source>
        <translation>texte au sujet de quelqu’un d’autre, donc non recopié ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>table 3 “By the window”</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Times this entry was written</source>
        <translation>Nombre d’enregistrements de cette fiche</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>somebody at the desk, by hand or from a list</source>
        <translation>quelqu’un au poste d’animation, à la main ou depuis une liste</translation>
    </message>
    <message>
        <source>%1; not over yet</source>
        <translation>%1&#xa0;; pas encore terminé</translation>
    </message>
    <message>
        <source>Corrected names</source>
        <translation>Noms corrigés</translation>
    </message>
    <message>
        <source>“%1”, corrected to “%2”</source>
        <extracomment>both are names</extracomment>
        <translation>«&#xa0;%1&#xa0;», corrigé en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Somebody said of %n other member(s) that they are not this person.</source>
        <translation>
            <numerusform>Il a été dit d’%n autre membre que ce n’est pas cette personne.</numerusform>
            <numerusform>Il a été dit de %n autres membres que ce n’est pas cette personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(retirée)</translation>
    </message>
</context>
<context>
    <name>PlanFault</name>
    <message>
        <source>round %1 has %2 seats for %3 people</source>
        <translation>le tour %1 a %2 places pour %3 personnes</translation>
    </message>
    <message>
        <source>table_sizes has %1 lists for %2 rounds</source>
        <translation>table_sizes a %1 listes pour %2 tours</translation>
    </message>
    <message>
        <source>a table of %1 in round %2 for %3 people</source>
        <translation>une table de %1 au tour %2 pour %3 personnes</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 doit être un nombre entier</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 doit être compris entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 doit être une liste</translation>
    </message>
    <message>
        <source>%1 must be a pair of people</source>
        <translation>%1 doit être une paire de personnes</translation>
    </message>
    <message>
        <source>%1 names person %2, who is unknown</source>
        <translation>%1 cite la personne %2, qui est inconnue</translation>
    </message>
    <message>
        <source>%1 names person %2 twice</source>
        <translation>%1 cite deux fois la personne %2</translation>
    </message>
    <message>
        <source>%1 seats person %2 twice</source>
        <translation>%1 place deux fois la personne %2</translation>
    </message>
    <message>
        <source>the key %1 is there twice</source>
        <translation>la clé %1 y figure deux fois</translation>
    </message>
    <message>
        <source>the file must hold one JSON object</source>
        <translation>le fichier doit contenir un seul objet JSON</translation>
    </message>
    <message>
        <source>This file cannot be read as a problem: %1.</source>
        <translation>Ce fichier ne se lit pas comme un problème&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This problem does not fit together: %1.</source>
        <translation>Ce problème ne tient pas debout&#xa0;: %1.</translation>
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
            <numerusform>rencontre répétée</numerusform>
            <numerusform>rencontres répétées</numerusform>
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
        <source>Rounds and tables</source>
        <translation>Les tours et les tables</translation>
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
    <message>
        <source>Who was here</source>
        <translation>Qui était là</translation>
    </message>
    <message numerus="yes">
        <source>This does not count %n person(s) who took part in no round.</source>
        <translation>
            <numerusform>Cela ne compte pas %n personne qui n’a pris part à aucun tour.</numerusform>
            <numerusform>Cela ne compte pas %n personnes qui n’ont pris part à aucun tour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n expected</source>
        <translation>
            <numerusform>%1 sur %n attendue</numerusform>
            <numerusform>%1 sur %n attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n walk-in(s)</source>
        <translation>
            <numerusform>, %n&#xa0;sans inscription</numerusform>
            <numerusform>, %n&#xa0;sans inscription</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 ran for %2: too short to count as meetings.</source>
        <translation>Le tour %1 a duré %2&#xa0;: trop court pour compter comme rencontre.</translation>
    </message>
    <message>
        <source>Round %1 did not take place.</source>
        <translation>Le tour %1 n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nom de la table</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>New people met</source>
        <translation>Visages nouveaux</translation>
    </message>
    <message>
        <source>The next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n want(s) to learn it</source>
        <translation>
            <numerusform>%n personne veut l’apprendre</numerusform>
            <numerusform>%n personnes veulent l’apprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosting a table</source>
        <translation>
            <numerusform>%n à l’accueil d’une table</numerusform>
            <numerusform>%n à l’accueil d’une table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observing</source>
        <translation>
            <numerusform>%n en observation</numerusform>
            <numerusform>%n en observation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaking</source>
        <translation>
            <numerusform>%n pour une prise de parole</numerusform>
            <numerusform>%n pour une prise de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helping</source>
        <translation>
            <numerusform>%n pour un coup de main</numerusform>
            <numerusform>%n pour un coup de main</numerusform>
        </translation>
    </message>
    <message>
        <source>To learn, and from whom</source>
        <translation>À apprendre, et auprès de qui</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looked for</source>
        <translation>On cherche encore</translation>
    </message>
    <message numerus="yes">
        <source>round(s) %1</source>
        <translation>
            <numerusform>tour %1</numerusform>
            <numerusform>tours %1</numerusform>
        </translation>
    </message>
    <message>
        <source>kept together by a rule of the session</source>
        <translation>ensemble par une règle de la séance</translation>
    </message>
    <message>
        <source>places changed, or an arrival during the round</source>
        <translation>places échangées, ou arrivée pendant le tour</translation>
    </message>
    <message>
        <source>met at an earlier session</source>
        <translation>rencontre faite à une séance précédente</translation>
    </message>
    <message>
        <source>together again in the seating plan</source>
        <translation>de nouveau ensemble dans le plan de table</translation>
    </message>
    <message>
        <source>Who met again, and why</source>
        <translation>Les rencontres répétées, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): %1</source>
        <translation>
            <numerusform>%n paire&#xa0;: %1</numerusform>
            <numerusform>%n paires&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s).</source>
        <translation>
            <numerusform>Et %n autre paire.</numerusform>
            <numerusform>Et %n autres paires.</numerusform>
        </translation>
    </message>
    <message>
        <source>no seating of these people at these tables has fewer repeats</source>
        <translation>aucun placement de ces personnes à ces tables n’a moins de rencontres répétées</translation>
    </message>
    <message>
        <source>?: a person whose data were erased at their wish.</source>
        <translation>?&#xa0;: une personne dont les données ont été effacées à sa demande.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>table host</source>
        <translation>accueille à une table</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>en observation</translation>
    </message>
    <message>
        <source>outside speaker</source>
        <translation>prise de parole</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>coup de main</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StepTitle</name>
    <message>
        <source>Where do you stand?</source>
        <translation>Où en êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Alone, in silence</source>
        <translation>En silence, pour soi</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>À deux</translation>
    </message>
    <message>
        <source>In fours</source>
        <translation>À quatre</translation>
    </message>
    <message>
        <source>First turn: tell</source>
        <translation>Passage 1&#xa0;: raconter</translation>
    </message>
    <message>
        <source>First turn: questions</source>
        <translation>Passage 1&#xa0;: questions</translation>
    </message>
    <message>
        <source>First turn: back turned, listen</source>
        <translation>Passage 1&#xa0;: dos tourné</translation>
    </message>
    <message>
        <source>First turn: what helps</source>
        <translation>Passage 1&#xa0;: ce qui aide</translation>
    </message>
    <message>
        <source>Second turn: tell</source>
        <translation>Passage 2&#xa0;: raconter</translation>
    </message>
    <message>
        <source>Second turn: questions</source>
        <translation>Passage 2&#xa0;: questions</translation>
    </message>
    <message>
        <source>Second turn: back turned, listen</source>
        <translation>Passage 2&#xa0;: dos tourné</translation>
    </message>
    <message>
        <source>Second turn: what helps</source>
        <translation>Passage 2&#xa0;: ce qui aide</translation>
    </message>
    <message>
        <source>Third turn: tell</source>
        <translation>Passage 3&#xa0;: raconter</translation>
    </message>
    <message>
        <source>Third turn: questions</source>
        <translation>Passage 3&#xa0;: questions</translation>
    </message>
    <message>
        <source>Third turn: back turned, listen</source>
        <translation>Passage 3&#xa0;: dos tourné</translation>
    </message>
    <message>
        <source>Third turn: what helps</source>
        <translation>Passage 3&#xa0;: ce qui aide</translation>
    </message>
    <message>
        <source>First turn, a minute each</source>
        <translation>À tour de rôle, une minute</translation>
    </message>
    <message>
        <source>Second turn, a minute each</source>
        <translation>À nouveau, une minute</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Conversation libre</translation>
    </message>
    <message>
        <source>What each takes along</source>
        <translation>Ce que l’on emporte</translation>
    </message>
    <message>
        <source>The quest behind the question</source>
        <translation>La quête derrière la question</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Que manque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The next steps</source>
        <translation>Les prochains pas</translation>
    </message>
    <message>
        <source>The question is told</source>
        <translation>L’exposé de la question</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Le contrat</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Summary and plan</source>
        <translation>Synthèse et plan d’action</translation>
    </message>
    <message>
        <source>What each has learnt</source>
        <translation>Les apprentissages</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Questions to understand</source>
        <translation>Questions pour comprendre</translation>
    </message>
    <message>
        <source>What others have learnt</source>
        <translation>Ce que d’autres ont appris</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Write what you need</source>
        <translation>Écrire vos besoins</translation>
    </message>
    <message>
        <source>Tell what you need</source>
        <translation>Dire vos besoins</translation>
    </message>
    <message>
        <source>Write what you offer</source>
        <translation>Écrire vos offres</translation>
    </message>
    <message>
        <source>Tell what you offer</source>
        <translation>Dire vos offres</translation>
    </message>
    <message>
        <source>Find each other</source>
        <translation>Se trouver</translation>
    </message>
    <message>
        <source>Write one bold idea</source>
        <translation>Écrire une idée audacieuse</translation>
    </message>
    <message>
        <source>Swap cards, read, mark 1 to 5</source>
        <translation>Échanger, lire, noter de 1 à 5</translation>
    </message>
    <message>
        <source>Add up and read aloud</source>
        <translation>Additionner et lire à voix haute</translation>
    </message>
    <message>
        <source>Propose topics</source>
        <translation>Proposer des sujets</translation>
    </message>
    <message>
        <source>Make the programme</source>
        <translation>Faire le programme</translation>
    </message>
    <message>
        <source>Go where you learn or share</source>
        <translation>Apprendre ou partager</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Learn and share</source>
        <translation>Apprendre et partager</translation>
    </message>
    <message>
        <source>Each person shares something and learns something.</source>
        <translation>Chaque personne partage quelque chose et en apprend une autre.</translation>
    </message>
    <message>
        <source>Subject: YOU</source>
        <translation>Sujet&#xa0;: VOUS</translation>
    </message>
    <message>
        <source>Meet people you do not know yet, with an opening phrase.</source>
        <translation>Rencontrer des personnes nouvelles, avec une phrase d’ouverture.</translation>
    </message>
    <message>
        <source>Framed free time</source>
        <translation>Temps libre cadré</translation>
    </message>
    <message>
        <source>No tables: a new phrase every five minutes.</source>
        <translation>Sans tables&#xa0;: une nouvelle phrase toutes les cinq minutes.</translation>
    </message>
    <message>
        <source>1-2-4-All</source>
        <translation>1-2-4-tous</translation>
    </message>
    <message>
        <source>A question, first alone, then in pairs, in fours and together.</source>
        <translation>Une question, en silence d’abord, puis à deux, à quatre et ensemble.</translation>
    </message>
    <message>
        <source>Impromptu networking</source>
        <translation>Réseautage impromptu</translation>
    </message>
    <message>
        <source>Three short talks in pairs, each with somebody new.</source>
        <translation>Trois courtes conversations à deux, chaque fois avec une autre personne.</translation>
    </message>
    <message>
        <source>Troika consulting</source>
        <translation>Consultation en trio</translation>
    </message>
    <message>
        <source>In threes, two help the third; each has a turn.</source>
        <translation>À trois, deux personnes aident la troisième, à tour de rôle.</translation>
    </message>
    <message>
        <source>Conversation café</source>
        <translation>Café-conversation</translation>
    </message>
    <message>
        <source>One conversation a table, with a turn for each person.</source>
        <translation>Une conversation par table, où la parole fait le tour.</translation>
    </message>
    <message>
        <source>World café</source>
        <translation>World café</translation>
    </message>
    <message>
        <source>Pro action café</source>
        <translation>Café Pro Action</translation>
    </message>
    <message>
        <source>Speed networking</source>
        <translation>Speed networking</translation>
    </message>
    <message>
        <source>Four short rounds at larger tables.</source>
        <translation>Quatre tours courts à de plus grandes tables.</translation>
    </message>
    <message>
        <source>Peer consulting (codéveloppement)</source>
        <translation>Codéveloppement</translation>
    </message>
    <message>
        <source>A group takes one person’s question through six steps.</source>
        <translation>Un groupe mène la question d’une personne à travers six étapes.</translation>
    </message>
    <message>
        <source>Peer assist</source>
        <translation>Assistance entre pairs</translation>
    </message>
    <message>
        <source>People who have done it before help those who are about to.</source>
        <translation>Qui l’a déjà fait aide qui va le faire.</translation>
    </message>
    <message>
        <source>Needs and offers market</source>
        <translation>Marché des besoins et des offres</translation>
    </message>
    <message>
        <source>What people need and what they can give find each other.</source>
        <translation>Les besoins des uns rencontrent ce que d’autres peuvent offrir.</translation>
    </message>
    <message>
        <source>25/10</source>
        <translation>25/10</translation>
    </message>
    <message>
        <source>Bold ideas on cards, read and marked five times.</source>
        <translation>Des idées audacieuses sur des cartes, lues et notées cinq fois.</translation>
    </message>
    <message>
        <source>Open space, short</source>
        <translation>Forum ouvert, version courte</translation>
    </message>
    <message>
        <source>The programme is made on the spot by those who are there.</source>
        <translation>Les personnes présentes font le programme sur place.</translation>
    </message>
    <message>
        <source>Geek Speak</source>
        <translation>Geek Speak</translation>
    </message>
    <message>
        <source>A short talk, and as long to talk about it.</source>
        <translation>Un court exposé, et autant de temps pour en parler.</translation>
    </message>
    <message>
        <source>Three rounds on one question; a host stays at each table. One button names them, under “Tables and rules”.</source>
        <translation>Trois tours sur une question&#xa0;; à chaque table, une personne reste pour accueillir. Un bouton les choisit, sous «&#xa0;Tables et règles&#xa0;».</translation>
    </message>
    <message>
        <source>Whoever brings a question stays with it; the others move on. Those who stay are hosts, under “Tables and rules”.</source>
        <translation>Qui apporte une question reste avec elle&#xa0;; les autres circulent. Les personnes qui restent accueillent, sous «&#xa0;Tables et règles&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tablee::Desk</name>
    <message>
        <source>The demo circle</source>
        <translation>Le cercle de démonstration</translation>
    </message>
    <message>
        <source>Our community</source>
        <translation>Notre communauté</translation>
    </message>
    <message>
        <source>Open a community</source>
        <translation>Ouvrir une communauté</translation>
    </message>
    <message>
        <source>Communities (*.tablee)</source>
        <translation>Communautés (*.tablee)</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>This folder is copied to the internet while you work, which can damage the file. Better keep it in a folder of this computer alone.</source>
        <translation>Ce dossier est copié sur internet pendant que vous travaillez, ce qui peut abîmer le fichier. Mieux vaut le garder dans un dossier qui ne quitte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>The evening is under way. It stays in its file and comes back when you open that again.</source>
        <translation>La soirée est en cours. Elle reste dans son fichier et revient dès que vous l’ouvrez de nouveau.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>La laisser pour l’instant</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>Y rester</translation>
    </message>
    <message>
        <source>Tablée %1 is free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Tablée %1 est un logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>A copy is kept: %1</source>
        <translation>Une copie est gardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The evening is under way. Starting another one ends it here; its report is kept.</source>
        <translation>La soirée est en cours. En commencer une autre la termine ici&#xa0;; son compte rendu est gardé.</translation>
    </message>
    <message>
        <source>End it and start the other</source>
        <translation>La terminer et commencer l’autre</translation>
    </message>
    <message>
        <source>This community is open already; its window comes forward.</source>
        <translation>Cette communauté est déjà ouverte&#xa0;; sa fenêtre passe devant.</translation>
    </message>
</context>
<context>
    <name>tablee::DoorsDesk</name>
    <message>
        <source>The room is being made ready.</source>
        <translation>La salle se prépare.</translation>
    </message>
    <message>
        <source>Seating everybody…</source>
        <translation>Recherche d’une place pour chaque personne…</translation>
    </message>
    <message>
        <source>The pages are in %1</source>
        <translation>Les pages sont dans %1</translation>
    </message>
    <message>
        <source>Rounds on paper %1.pdf</source>
        <translation>Tours sur papier %1.pdf</translation>
    </message>
</context>
<context>
    <name>tablee::EveningDesk</name>
    <message>
        <source>The projector is unplugged. It comes back by itself when it is plugged in again.</source>
        <translation>Le projecteur est débranché. Il suffit de le rebrancher pour que l’écran de salle revienne.</translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation>L’afficher ici</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer’s clock was moved by %1. The evening keeps its own time; only times of day are affected.</source>
        <translation>L’horloge de l’ordinateur a été décalée de %1. La soirée garde son propre temps&#xa0;; seules les heures affichées changent.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Tablée has kept room for this evening; make some more all the same, by emptying the bin for instance.</source>
        <translation>Le disque de cet ordinateur est plein. Tablée a gardé de la place pour cette soirée&#xa0;; faites-en tout de même, en vidant la corbeille par exemple.</translation>
    </message>
    <message>
        <source>This computer was asleep for %1. The clock of the evening ran on; set the time left if the room waited.</source>
        <translation>Cet ordinateur était en veille pendant %1. L’horloge de la soirée a continué&#xa0;; réglez le temps restant si la salle a attendu.</translation>
    </message>
    <message>
        <source>The evening is under way. Ending it here thanks the room and leaves out what was not begun.</source>
        <translation>La soirée est en cours. La terminer ici remercie la salle et laisse de côté ce qui n’a pas commencé.</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Terminer la soirée</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>Y rester</translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n personne est venue</numerusform>
            <numerusform>%n personnes sont venues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done: the disk cannot be written to. Esc leads to the desk.</source>
        <translation>Rien n’a été fait&#xa0;: impossible d’écrire sur le disque. Échap mène au poste.</translation>
    </message>
    <message>
        <source>The disk cannot be written to: a crash would not bring this screen back.</source>
        <translation>Impossible d’écrire sur le disque&#xa0;: après un plantage, cet écran ne reviendrait pas.</translation>
    </message>
    <message>
        <source>This computer may go to sleep or darken the screen while nobody types. Switch off its sleep and its screen saver in its settings.</source>
        <translation>Cet ordinateur risque de se mettre en veille ou d’assombrir l’écran quand personne ne tape. Désactivez la veille et l’économiseur d’écran dans ses réglages.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>tablee::EveningScreen</name>
    <message>
        <source>The room looks at the audience screen.</source>
        <translation>Une salle regarde l’écran de salle.</translation>
    </message>
</context>
<context>
    <name>tablee::FirstPage</name>
    <message>
        <source>Cards 1 to %1.pdf</source>
        <translation>Cartes 1 à %1.pdf</translation>
    </message>
    <message>
        <source>The cards are in %1</source>
        <translation>Les cartes sont ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tablee::ImportDesk</name>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>Lecture de ce qui a été collé…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Comparing the list with the members…</source>
        <translation>Comparaison de la liste avec les membres…</translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n people…</source>
        <translation>
            <numerusform>Ajout de %n personne…</numerusform>
            <numerusform>Ajout de %n personnes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::Inviting</name>
    <message>
        <source>Invitation %1.ics</source>
        <translation>Invitation %1.ics</translation>
    </message>
    <message>
        <source>The invitation is copied. Paste it into a message.</source>
        <translation>L’invitation est copiée. Il reste à la coller dans un courriel.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are copied. Paste them as blind copies (Bcc).</source>
        <translation>
            <numerusform>%n adresse est copiée. À coller en copie cachée (Cci).</numerusform>
            <numerusform>%n adresses sont copiées. À coller en copie cachée (Cci).</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Nothing could be written to %1. Check the disk and try again.</source>
        <translation>Rien n’a pu être écrit dans %1. Vérifiez le disque et réessayez.</translation>
    </message>
</context>
<context>
    <name>tablee::MembersDesk</name>
    <message numerus="yes">
        <source>%n people imported.</source>
        <translation>
            <numerusform>%n personne importée.</numerusform>
            <numerusform>%n personnes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajout noté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modification notée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Retired: %1.</source>
        <translation>Retrait noté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Back among the members: %1.</source>
        <translation>De retour parmi les membres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One person now: %1.</source>
        <translation>Une seule personne désormais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>Who was erased for good cannot be brought back.</source>
        <translation>Un effacement est définitif&#xa0;: il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>Taken back: “%1”</source>
        <translation>Annulé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Two people: %1 and %2.</source>
        <translation>Deux personnes&#xa0;: %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>Taking back what was done for %n people…</source>
        <translation>
            <numerusform>On revient en arrière pour %n personne…</numerusform>
            <numerusform>On revient en arrière pour %n personnes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing it again for %n people…</source>
        <translation>
            <numerusform>On refait le changement pour %n personne…</numerusform>
            <numerusform>On refait le changement pour %n personnes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is being erased. Bring the list when that is done.</source>
        <translation>Un effacement est en cours. Importez la liste quand il sera terminé.</translation>
    </message>
    <message>
        <source>What you typed cannot be saved as it stands. Close this member to let it go, then choose again.</source>
        <translation>Ce que vous avez saisi ne peut pas être enregistré tel quel. Fermez cette fiche pour y renoncer, puis choisissez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for an answer: bring the list again.</source>
        <translation>
            <numerusform>%n ligne attend une réponse&#xa0;: importez à nouveau la liste.</numerusform>
            <numerusform>%n lignes attendent une réponse&#xa0;: importez à nouveau la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::PersonDesk</name>
    <message>
        <source>A page to read (*.html)</source>
        <translation>Une page à lire (*.html)</translation>
    </message>
    <message>
        <source>For another program (*.json)</source>
        <translation>Pour un autre programme (*.json)</translation>
    </message>
    <message>
        <source>Everything we know about this person</source>
        <translation>Tout ce que nous savons de cette personne</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>That file is the community itself. Choose another name.</source>
        <translation>Ce fichier est la communauté elle-même. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>tablee::ReportDesk</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
</context>
<context>
    <name>tablee::ScreenOptions</name>
    <message>
        <source>Choose a sound</source>
        <translation>Choisir un son</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Sons (*.wav)</translation>
    </message>
</context>
<context>
    <name>tablee::SessionsDesk</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The session is removed.</source>
        <translation>La séance est supprimée.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Gardé sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a list of two columns of names</source>
        <translation>Choisir une liste de deux colonnes de noms</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was found there: two columns of names are wanted.</source>
        <translation>Rien de lisible ici&#xa0;: il faut deux colonnes de noms.</translation>
    </message>
    <message>
        <source>Somebody was erased meanwhile: what you changed last was not kept.</source>
        <translation>Un effacement a eu lieu entre-temps&#xa0;: votre dernier changement n’a pas été gardé.</translation>
    </message>
    <message>
        <source>Nobody with an e-mail address has said yet that they want news.</source>
        <translation>Aucune personne avec une adresse de courriel n’a encore demandé nos nouvelles.</translation>
    </message>
    <message>
        <source>Removed: “%1”.</source>
        <translation>Supprimé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tablee::ui::AgendaEditor</name>
    <message>
        <source>A round of tables</source>
        <translation>Un tour de tables</translation>
    </message>
    <message>
        <source>The longest steps are shorter now.</source>
        <translation>Les étapes les plus longues sont raccourcies.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>No step yet. Add the first one.</source>
        <translation>Aucune étape encore. Ajoutez la première.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Removed: “%1”.</source>
        <translation>Supprimé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ArrivalWords</name>
    <message>
        <source>Number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>%1 is here and sits round %2 out.</source>
        <translation>Arrivée notée&#xa0;: %1, pause au tour %2.</translation>
    </message>
    <message>
        <source>%1 is here: table %2 in round %3.</source>
        <translation>Arrivée notée&#xa0;: %1, table %2 au tour %3.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>Arrivée notée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is here and joins in from round %2.</source>
        <translation>Arrivée notée&#xa0;: %1, à table dès le tour %2.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::BackAgain</name>
    <message>
        <source>Understood</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ClockCard</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Voir le compte rendu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>à démarrer</translation>
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
        <source>− 1 min</source>
        <translation>−&#xa0;1&#xa0;min</translation>
    </message>
    <message>
        <source>+ 1 min</source>
        <translation>+&#xa0;1&#xa0;min</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Régler à</translation>
    </message>
    <message>
        <source>Set the time left</source>
        <translation>Régler le temps restant</translation>
    </message>
    <message>
        <source>Minutes that are left from now on (5 or 5:30), or when it is to end (20h45 or 8:45 pm)</source>
        <translation>Minutes qui restent à partir de maintenant (5 ou 5:30), ou l’heure de la fin (20h45)</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ColumnMapping</name>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>What you change here is remembered for lists of this kind.</source>
        <translation>Ce que vous changez ici est retenu pour les listes de ce genre.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Contenu de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tablee::ui::CommunityMenu</name>
    <message>
        <source>%1 (an evening is not closed)</source>
        <extracomment>A community to open; %1 is its name.</extracomment>
        <translation>%1 (une soirée n’est pas terminée)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
</context>
<context>
    <name>tablee::ui::CommunityName</name>
    <message>
        <source>Correct the name of the community</source>
        <translation>Corriger le nom de la communauté</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Nom de la communauté</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>A community needs a name.</source>
        <translation>Une communauté a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::DayCalendar</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
</context>
<context>
    <name>tablee::ui::DayField</name>
    <message>
        <source>Write a day such as %1. Until then it is %2.</source>
        <translation>Écrivez un jour, par exemple %1. D’ici là, c’est %2.</translation>
    </message>
    <message>
        <source>12 March or 12/3</source>
        <translation>12 mars ou 12/3</translation>
    </message>
    <message>
        <source>%1 is past.</source>
        <translation>%1&#xa0;: ce jour est passé.</translation>
    </message>
    <message>
        <source>Choose in a calendar (Down)</source>
        <translation>Choisir dans un calendrier (Bas)</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>tablee::ui::DeskKeys</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Star *</source>
        <translation>Étoile *</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Démarrer, mettre en pause, reprendre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Une minute de moins</translation>
    </message>
    <message>
        <source>Set the time left</source>
        <translation>Régler le temps restant</translation>
    </message>
    <message>
        <source>Late: take time from the steps to come</source>
        <translation>En retard&#xa0;: reprendre du temps sur la suite</translation>
    </message>
    <message>
        <source>Leave out the last round to come</source>
        <translation>Renoncer au dernier tour à venir</translation>
    </message>
    <message>
        <source>Show the tables or the clock during a round</source>
        <translation>Montrer les tables ou l’horloge pendant un tour</translation>
    </message>
    <message>
        <source>Find somebody: where, and with whom</source>
        <translation>Trouver quelqu’un&#xa0;: où, et avec qui</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Start what waits, else next</source>
        <translation>Démarrer ce qui attend, sinon suivant</translation>
    </message>
    <message>
        <source>Seat whoever has just come, at the table that is offered</source>
        <translation>Placer qui vient d’arriver, à la table proposée</translation>
    </message>
    <message>
        <source>start or pause</source>
        <translation>lancer ou mettre en pause</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>le temps</translation>
    </message>
    <message>
        <source>make up time</source>
        <translation>rattraper le retard</translation>
    </message>
    <message>
        <source>a round fewer</source>
        <translation>un tour de moins</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>find somebody</source>
        <translation>chercher quelqu’un</translation>
    </message>
    <message>
        <source>seat who came</source>
        <translation>placer qui arrive</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A key and what it does: &quot;N: next&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two keys: &quot;+ or -&quot;.</extracomment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>tablee::ui::DeskMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>E&amp;vening</source>
        <translation>&amp;Soirée</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>New community</source>
        <translation>Nouvelle communauté</translation>
    </message>
    <message>
        <source>Recent communities</source>
        <translation>Communautés récentes</translation>
    </message>
    <message>
        <source>The demo evening</source>
        <translation>La soirée de démonstration</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Language of the audience screen</source>
        <translation>Langue de l’écran de salle</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>Français et anglais</translation>
    </message>
    <message>
        <source>English and French</source>
        <translation>Anglais et français</translation>
    </message>
    <message>
        <source>Colours of the audience screen</source>
        <translation>Couleurs de l’écran de salle</translation>
    </message>
    <message>
        <source>Colours of the desk</source>
        <translation>Couleurs du poste d’animation</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Open a community…</source>
        <translation>Ouvrir une communauté…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>End the evening here</source>
        <translation>Terminer la soirée ici</translation>
    </message>
    <message>
        <source>%1 (an evening is not closed)</source>
        <extracomment>A community in the list of recent ones; %1 is its name.</extracomment>
        <translation>%1 (une soirée n’est pas terminée)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Fewer movements on the audience screen</source>
        <translation>Moins de mouvements sur l’écran de salle</translation>
    </message>
    <message>
        <source>About Tablée</source>
        <translation>À propos de Tablée</translation>
    </message>
    <message>
        <source>Settings of the audience screen…</source>
        <translation>Réglages de l’écran de salle…</translation>
    </message>
    <message>
        <source>Show the audience screen</source>
        <translation>Afficher l’écran de salle</translation>
    </message>
    <message>
        <source>Hide the audience screen</source>
        <translation>Masquer l’écran de salle</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
</context>
<context>
    <name>tablee::ui::DeskMessages</name>
    <message>
        <source>%1 joins in from round %2.</source>
        <translation>%1&#xa0;: à table dès le tour %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 to table %2</source>
        <translation>%1&#xa0;: table %2</translation>
    </message>
    <message>
        <source>Key %1 tells the room.</source>
        <translation>La touche %1 l’annonce à la salle.</translation>
    </message>
    <message>
        <source>It is past %1 already.</source>
        <translation>Il est déjà plus de %1.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 5 or 5:30 for what is left, 20h45 or 8:45 pm for the end.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps. Écrivez 5 ou 5:30 pour le temps restant, 20h45 pour l’heure de la fin.</translation>
    </message>
    <message>
        <source>The screen tells the room.</source>
        <translation>L’écran l’annonce à la salle.</translation>
    </message>
    <message numerus="yes">
        <source>%n people change tables.</source>
        <translation>
            <numerusform>%n personne change de table.</numerusform>
            <numerusform>%n personnes changent de table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody sees the audience screen now.</source>
        <translation>Personne ne voit l’écran de salle en ce moment.</translation>
    </message>
    <message>
        <source>The screen shows the new places.</source>
        <translation>L’écran de salle montre les nouvelles places.</translation>
    </message>
    <message>
        <source>Table %1 is new in this round.</source>
        <translation>La table %1 est nouvelle pour ce tour.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::DeskQuestions</name>
    <message>
        <source>%1 has %2 left. End it now?</source>
        <translation>%1&#xa0;: il reste %2. Terminer maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Table %1 has a chair left for %2.</source>
        <translation>La table %1 a une place pour %2.</translation>
    </message>
    <message>
        <source>Every chair is taken. Table %1 can add one for %2.</source>
        <translation>Toutes les places sont prises. La table %1 peut en ajouter une pour %2.</translation>
    </message>
    <message>
        <source>Seat at table %1</source>
        <translation>Placer à la table %1</translation>
    </message>
    <message>
        <source>At the next round</source>
        <translation>Au prochain tour</translation>
    </message>
    <message>
        <source>Only note the arrival</source>
        <translation>Noter seulement l’arrivée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Leave out %1 and its %2?</source>
        <translation>Renoncer à «&#xa0;%1&#xa0;» (%2)&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%2 sits alone. Table %1 can take one more.</source>
        <translation>%2 est à une table sans personne d’autre. La table %1 peut l’accueillir.</translation>
    </message>
    <message>
        <source>Stays there</source>
        <translation>Rester là</translation>
    </message>
    <message>
        <source>%2 sits alone, and every chair is taken. Table %1 can add one.</source>
        <translation>%2 est à une table sans personne d’autre, et toutes les chaises sont prises. La table %1 peut en ajouter une.</translation>
    </message>
    <message>
        <source>One more person at table %1?</source>
        <translation>Une personne de plus à la table %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>tablee::ui::DoorWords</name>
    <message>
        <source>No second display. Plug in the projector and choose “extend” and not “mirror”; the evening can also be shown on this display alone.</source>
        <translation>Pas de deuxième écran. Branchez le projecteur et choisissez «&#xa0;étendre&#xa0;» plutôt que «&#xa0;dupliquer&#xa0;»&#xa0;; la séance peut aussi s’afficher sur ce seul écran.</translation>
    </message>
    <message>
        <source>%1, %2 pixels: small for names read from the back.</source>
        <translation>%1, %2 pixels&#xa0;: peu pour lire des noms depuis le fond.</translation>
    </message>
    <message>
        <source>%1, %2 pixels.</source>
        <translation>%1, %2 pixels.</translation>
    </message>
    <message>
        <source>No loudspeaker. The end of a step is shown all the same.</source>
        <translation>Pas de haut-parleur. La fin d’une étape se voit quand même.</translation>
    </message>
    <message>
        <source>%1. Strike the gong once and listen from the back.</source>
        <translation>%1. Faites sonner le gong une fois et écoutez depuis le fond.</translation>
    </message>
    <message>
        <source>%1, but the gong is muted (M turns it on).</source>
        <translation>%1, mais le gong est coupé (M le rétablit).</translation>
    </message>
    <message>
        <source>This computer has no battery, or does not tell of it.</source>
        <translation>Cet ordinateur n’a pas de batterie, ou n’en dit rien.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Branché sur le secteur.</translation>
    </message>
    <message>
        <source>On its battery. Plug it in before people come.</source>
        <translation>Sur batterie. Branchez-le avant l’arrivée des gens.</translation>
    </message>
    <message>
        <source>The computer agrees to stay awake during the evening.</source>
        <translation>L’ordinateur accepte de rester en éveil pendant la séance.</translation>
    </message>
    <message>
        <source>The computer does not promise to stay awake: turn off sleep and screen saver for tonight.</source>
        <translation>L’ordinateur ne promet pas de rester en éveil&#xa0;: désactivez la veille et l’économiseur d’écran pour ce soir.</translation>
    </message>
    <message>
        <source>The disk does not say how much room it has.</source>
        <translation>Le disque ne dit pas combien de place il lui reste.</translation>
    </message>
    <message>
        <source>%1 free where the community lies. Make some room.</source>
        <translation>%1 libres là où se trouve la communauté. Faites de la place.</translation>
    </message>
    <message>
        <source>%1 free where the community lies.</source>
        <translation>%1 libres là où se trouve la communauté.</translation>
    </message>
    <message>
        <source>Nobody is expected yet.</source>
        <translation>La liste des personnes attendues est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to seat</source>
        <translation>
            <numerusform>%n personne à placer</numerusform>
            <numerusform>%n personnes à placer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>people, tables there are, tables missing</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set out %n more.</source>
        <comment>tables</comment>
        <translation>
            <numerusform>Installez-en une de plus.</numerusform>
            <numerusform>Installez-en %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>people, chairs there are, chairs missing</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n chair(s)</source>
        <translation>
            <numerusform>%n chaise</numerusform>
            <numerusform>%n chaises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n more.</source>
        <comment>chairs</comment>
        <translation>
            <numerusform>Ajoutez-en une.</numerusform>
            <numerusform>Ajoutez-en %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at %3.</source>
        <comment>people, chairs, tables</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>On its battery, %1% left. Plug it in before people come.</source>
        <translation>Sur batterie, il reste %1&#xa0;%. Branchez-le avant l’arrivée des gens.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>people, tables to set out</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Set out %n table(s).</source>
        <translation>
            <numerusform>Installez %n table.</numerusform>
            <numerusform>Installez %n tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::DoorsWindow</name>
    <message>
        <source>Before the doors</source>
        <translation>Avant l’ouverture des portes</translation>
    </message>
    <message>
        <source>Screen settings</source>
        <translation>Réglages de l’écran</translation>
    </message>
    <message>
        <source>Strike the gong</source>
        <translation>Faire sonner le gong</translation>
    </message>
    <message>
        <source>On paper, in case the computer fails</source>
        <translation>Sur papier, si l’ordinateur lâche</translation>
    </message>
    <message>
        <source>A page for each round: tables and names, as if everybody expected came.</source>
        <translation>Une page par tour&#xa0;: les tables et les noms, comme si toutes les personnes attendues venaient.</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>Créer le PDF</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tablee::ui::EarlierEvenings</name>
    <message>
        <source>Earlier evenings</source>
        <translation>Soirées passées</translation>
    </message>
    <message>
        <source>Earlier evenings, each with its report</source>
        <translation>Soirées passées, chacune avec son compte rendu</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>24 people, 3 rounds</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of %1: %2</source>
        <translation>Compte rendu du %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tablee::ui::EraseCard</name>
    <message>
        <source>Erased</source>
        <translation>Effacement terminé</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Effacer %1 pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ErrorText</name>
    <message>
        <source>Something here cannot be read yet. Please look at it once more.</source>
        <translation>Quelque chose reste illisible ici. Regardez encore une fois.</translation>
    </message>
    <message>
        <source>This is no longer there. Look at the page again and choose anew.</source>
        <translation>Cet élément n’existe plus. Regardez la page et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>The evening has moved on meanwhile. Look at where it is now, then choose again.</source>
        <translation>La soirée a avancé entre-temps. Voyez où elle en est, puis choisissez de nouveau.</translation>
    </message>
    <message>
        <source>The evening is at another point, so this has to wait.</source>
        <translation>La soirée en est à un autre moment&#xa0;: cela devra attendre.</translation>
    </message>
    <message>
        <source>Something later builds on this. Undo the later step first.</source>
        <translation>Une action plus récente en dépend. Annulez d’abord la plus récente.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full, so the last step is not saved. Make some room and try again.</source>
        <translation>Le disque est plein&#xa0;: la dernière action n’est pas enregistrée. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The last step could not be saved. Check the disk and try again.</source>
        <translation>La dernière action n’a pas pu être enregistrée. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>These people do not fit at these tables. Add a table or a chair.</source>
        <translation>Il manque de la place à ces tables pour tout le monde. Ajoutez une table ou une chaise.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file</source>
        <extracomment>Stands for a file at the beginning of a sentence: &quot;This file is damaged.&quot;</extracomment>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was not made by Tablée. Nothing in it was changed; choose another one.</source>
        <translation>%1 ne vient pas de Tablée. Rien n’y a été changé&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tablée. Nothing was changed; open it with that version.</source>
        <translation>%1 vient d’une version plus récente de Tablée. Rien n’a été changé&#xa0;; ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed. If you have saved a copy of it, open that.</source>
        <translation>%1 est abîmé. Rien n’a été changé. Si vous en avez enregistré une copie, ouvrez-la.</translation>
    </message>
    <message>
        <source>%1 can be read but not written. Copy it to a folder of yours and open the copy.</source>
        <translation>%1 peut être lu, mais pas modifié. Copiez-le dans un de vos dossiers et ouvrez la copie.</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where an evening is not safe. Copy it to this computer first.</source>
        <translation>%1 est sur un disque réseau, où une soirée n’est pas en sécurité. Copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is not at its place. It may have been moved or renamed.</source>
        <translation>%1 n’est plus à sa place. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, for the disk is full. Make some room and try again.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: le disque est plein. Faites un peu de place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the disk, and whether you may open it; then try again.</source>
        <translation>%1 ne peut pas être lu. Vérifiez le disque et vos droits sur ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room for the copy. Make some room, or choose another disk.</source>
        <translation>Il n’y a pas de place pour la copie. Libérez de l’espace ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The copy needs a name of its own, beside the file that is open. Choose another name.</source>
        <translation>La copie doit porter un autre nom que le fichier ouvert. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose a folder of yours for the copy.</source>
        <translation>Rien ne peut être écrit à cet endroit. Choisissez l’un de vos dossiers pour la copie.</translation>
    </message>
    <message>
        <source>This folder is no longer there. Choose another one for the copy.</source>
        <translation>Ce dossier n’existe plus. Choisissez-en un autre pour la copie.</translation>
    </message>
    <message>
        <source>The file with this name is open at another desk. Choose another name for the copy.</source>
        <translation>Le fichier qui porte ce nom est ouvert à un autre poste d’animation. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>The copy could not be written. Check the disk, or choose another one.</source>
        <translation>La copie n’a pas pu être écrite. Vérifiez le disque ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no room on the disk for this file. Make some room and try again.</source>
        <translation>Il n’y a pas de place sur le disque pour ce fichier. Faites un peu de place, puis réessayez.</translation>
    </message>
    <message>
        <source>This file could not be written. Is it open in another program? Close it there and try again.</source>
        <translation>Ce fichier n’a pas pu être écrit. Est-il ouvert dans un autre programme&#xa0;? Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a list of people. Save it as CSV or as text, then bring that.</source>
        <translation>%1 n’est pas une liste de personnes. Enregistrez-la en CSV ou en texte, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is too long for one list: 20 MB and 100,000 rows are the most. Bring it in parts.</source>
        <translation>%1 est trop long pour une liste&#xa0;: 20&#xa0;Mo et 100&#xa0;000 lignes au plus. Importez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>%1 changed while it was read, so nothing was taken from it. Bring it again.</source>
        <translation>%1 a changé pendant la lecture&#xa0;: rien n’en a été pris. Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>A member needs a name. Type one, then save again.</source>
        <translation>Un nom est nécessaire. Saisissez-le, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Another station changed this meanwhile, so nothing was written. Look at it again.</source>
        <translation>Un autre poste a modifié ceci entre-temps&#xa0;: rien n’a été écrit. Voyez ce qui a changé, puis recommencez.</translation>
    </message>
    <message>
        <source>This can no longer be taken back: somebody has changed these members since, or an evening has them on its list.</source>
        <translation>Cela ne peut plus être annulé&#xa0;: ces membres ont été modifiés depuis, ou figurent sur la liste d’une soirée.</translation>
    </message>
    <message>
        <source>The disk is full, so the change is not saved. Make some room and try again.</source>
        <translation>Le disque est plein, donc la modification n’est pas enregistrée. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The change could not be saved. Check the disk and try again.</source>
        <translation>La modification n’a pas pu être enregistrée. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Is it open in another program? Close it there and bring it again.</source>
        <translation>%1 ne peut pas être lu. Est-il ouvert dans un autre logiciel&#xa0;? Fermez-le, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>What was pasted is not a list of people. Copy some rows of names and paste those.</source>
        <translation>Ce qui a été collé n’est pas une liste de personnes. Copiez des lignes de noms et collez-les.</translation>
    </message>
    <message>
        <source>What was pasted is too long for one list: 100,000 rows are the most. Bring it in parts.</source>
        <translation>Ce qui a été collé est trop long pour une seule liste&#xa0;: 100&#xa0;000 lignes au plus. Importez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>Give it a name, then keep it again.</source>
        <translation>Donnez-lui un nom, puis gardez-le à nouveau.</translation>
    </message>
    <message>
        <source>This can no longer be taken back: the session has been changed since, or it has begun.</source>
        <translation>Ceci ne peut plus être annulé&#xa0;: la séance a été modifiée depuis, ou elle a commencé.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1, where communities are kept. Give yourself the right to, or open a community in a folder of yours.</source>
        <translation>Rien ne peut être écrit dans le dossier %1, où sont gardées les communautés. Donnez-vous le droit d’y écrire, ou ouvrez une communauté dans un dossier à vous.</translation>
    </message>
    <message>
        <source>%1 is open already, in another window or at another desk. Go on there, or close it there first.</source>
        <translation>%1 est déjà ouvert, dans une autre fenêtre ou à un autre poste d’animation. Continuez là-bas, ou fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Somebody else reads this community at the moment, another station or a program that copies it, and would keep the name. Nothing is erased. Wait until they are done, or close them, then erase again.</source>
        <translation>Un autre poste, ou un programme qui la copie, lit cette communauté en ce moment et garderait le nom. Rien n’est effacé. Attendez qu’il ait fini, ou fermez-le, puis effacez de nouveau.</translation>
    </message>
    <message>
        <source>This person takes part in the evening that is under way. Close the evening first, then erase. Nothing is erased.</source>
        <translation>Cette personne participe à la séance en cours. Terminez d’abord la séance, puis effacez. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>The disk is too full to write the file anew without the name. Make some room and erase again.</source>
        <translation>Le disque est trop plein pour réécrire le fichier sans le nom. Faites de la place et effacez de nouveau.</translation>
    </message>
    <message>
        <source>The file could not be written anew without the name. Check the disk and erase again.</source>
        <translation>Le fichier n’a pas pu être réécrit sans le nom. Vérifiez le disque et effacez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close it there, then try again.</source>
        <translation>%1 est retenu par un autre programme. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody is here who could sit down. Note who arrives, then start.</source>
        <translation>Personne n’est là pour prendre place. Notez qui arrive, puis commencez.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::EveningCard</name>
    <message>
        <source>The tables of the evening</source>
        <translation>Les tables de la soirée</translation>
    </message>
    <message>
        <source>Setting the tables…</source>
        <translation>On dresse les tables…</translation>
    </message>
    <message>
        <source>Start the evening</source>
        <translation>Commencer la soirée</translation>
    </message>
    <message>
        <source>The tables are waiting.</source>
        <translation>Les tables attendent.</translation>
    </message>
    <message>
        <source>One person so far.</source>
        <translation>Une personne pour l’instant.</translation>
    </message>
    <message>
        <source>Two people are enough for an evening.</source>
        <translation>Deux personnes suffisent pour une soirée.</translation>
    </message>
    <message>
        <source>With a second person the evening can start.</source>
        <translation>Avec une deuxième personne, la soirée peut commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of %1</source>
        <translation>
            <numerusform>%n table de %1</numerusform>
            <numerusform>%n tables de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of %1 and %2</source>
        <translation>
            <numerusform>%n table de %1 et %2</numerusform>
            <numerusform>%n tables de %1 et %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>24 people, 6 tables of 4, 3 rounds</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody at one table.</source>
        <translation>Tout le monde à la même table.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody meets up to %n new people.</source>
        <translation>
            <numerusform>Jusqu’à un visage nouveau par personne.</numerusform>
            <numerusform>Jusqu’à %n visages nouveaux par personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>People at a table</source>
        <translation>Personnes par table</translation>
    </message>
    <message>
        <source>Minutes a round</source>
        <translation>Minutes par tour</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Everybody has met everybody on earlier evenings.</source>
        <translation>Tout le monde s’est déjà rencontré lors des soirées passées.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::GalleryClocks</name>
    <message>
        <source>ready</source>
        <translation>à démarrer</translation>
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
        <source>The clock: a chair for each minute; colour, word and shape</source>
        <translation>L’horloge&#xa0;: une chaise par minute&#xa0;; couleur, mot et forme</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
</context>
<context>
    <name>tablee::ui::GalleryControls</name>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Greyed</source>
        <translation>Grisé</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>The end of the address is missing.</source>
        <translation>Il manque la fin de l’adresse.</translation>
    </message>
    <message>
        <source>Numbers and choices</source>
        <translation>Nombres et choix</translation>
    </message>
    <message>
        <source>People at a table</source>
        <translation>Personnes par table</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Deuxième écran</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Cet écran</translation>
    </message>
    <message>
        <source>Both languages at once</source>
        <translation>Les deux langues à la fois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>tablee::ui::GalleryMessages</name>
    <message>
        <source>A question in the page</source>
        <translation>Une question dans la page</translation>
    </message>
    <message>
        <source>%1 left. Next?</source>
        <translation>Il reste %1. Étape suivante&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 gets one chair.</source>
        <translation>Une seule place pour %1.</translation>
    </message>
    <message>
        <source>The projector is unplugged.</source>
        <translation>Le projecteur est débranché.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>A toast, for eight seconds</source>
        <translation>Un message, pendant huit secondes</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>Départ noté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A page with nothing on it yet</source>
        <translation>Une page encore vide</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Aucune arrivée pour le moment.</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Something that takes its time</source>
        <translation>Ce qui prend du temps</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>tablee::ui::GalleryPeople</name>
    <message>
        <source>People and topics</source>
        <translation>Personnes et sujets</translation>
    </message>
    <message>
        <source>bookbinding</source>
        <translation>reliure</translation>
    </message>
    <message>
        <source>composting</source>
        <translation>compostage</translation>
    </message>
    <message>
        <source>+4 min</source>
        <translation>+4&#xa0;min</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>Tables of a round</source>
        <translation>Les tables d’un tour</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
</context>
<context>
    <name>tablee::ui::GalleryWindow</name>
    <message>
        <source>The parts of Tablée</source>
        <translation>Les éléments de Tablée</translation>
    </message>
    <message>
        <source>What every page is made of.</source>
        <translation>Ce dont chaque page est faite.</translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation>À la bougie</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>À la lumière du jour</translation>
    </message>
</context>
<context>
    <name>tablee::ui::GalleryWords</name>
    <message>
        <source>Words in six sizes</source>
        <translation>Les mots en six tailles</translation>
    </message>
    <message>
        <source>Who is here tonight?</source>
        <translation>Qui est là ce soir&#xa0;?</translation>
    </message>
    <message>
        <source>Subject: YOU</source>
        <translation>Sujet&#xa0;: VOUS</translation>
    </message>
    <message>
        <source>Still expected: 2</source>
        <translation>Personnes encore attendues&#xa0;: 2</translation>
    </message>
    <message>
        <source>What could you teach me in five minutes?</source>
        <translation>Qu’est-ce que vous pourriez m’apprendre en cinq minutes&#xa0;?</translation>
    </message>
    <message>
        <source>Table 5 has a chair left.</source>
        <translation>La table 5 a encore une place.</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ImportPage</name>
    <message>
        <source>The list names nobody.</source>
        <translation>La liste ne contient aucun nom.</translation>
    </message>
    <message>
        <source>No column holds names. Say at the right which one does.</source>
        <translation>Aucune colonne ne contient les noms. Indiquez à droite laquelle les contient.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>Les %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>ce qui a été collé</translation>
    </message>
    <message>
        <source>Back to the members</source>
        <translation>Retour aux membres</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Coller ce qui a été copié</translation>
    </message>
    <message>
        <source>Choose a CSV or text file, drop it here, or paste rows that were copied from a spreadsheet.
Nothing is taken in before you have seen it.</source>
        <translation>Choisissez un fichier CSV ou texte, déposez-le ici, ou collez des lignes copiées depuis un tableur.
Rien n’est ajouté avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What will happen, row by row</source>
        <translation>Ce qui va se passer, ligne par ligne</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Une de plus</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas la prendre</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Row %1: several people are called %2. Is this one more?</source>
        <translation>Ligne %1&#xa0;: plusieurs personnes s’appellent %2. En est-ce une de plus&#xa0;?</translation>
    </message>
    <message>
        <source>Row %1: is this the %3 of row %2 (%4)?</source>
        <translation>Ligne %1&#xa0;: est-ce la même personne que %3, ligne %2 (%4)&#xa0;?</translation>
    </message>
    <message>
        <source>Row %1: is this the %2 who is a member already (%3)?</source>
        <translation>Ligne %1&#xa0;: est-ce %2, déjà membre (%3)&#xa0;?</translation>
    </message>
    <message>
        <source>Row %1: is %2 the same person as %3, who has this address?</source>
        <translation>Ligne %1&#xa0;: %2 et %3, qui a cette adresse&#xa0;: une seule personne&#xa0;?</translation>
    </message>
    <message>
        <source>Row %1: is this the %3 of row %2?</source>
        <translation>Ligne %1&#xa0;: est-ce %3 de la ligne %2&#xa0;?</translation>
    </message>
    <message>
        <source>Row %1: is this the %2 who is a member already?</source>
        <translation>Ligne %1&#xa0;: est-ce %2, déjà membre&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the name of a member, and nothing else says that they are the same.</source>
        <translation>
            <numerusform>%n personne porte le nom d’un membre, et rien d’autre ne dit que c’est la même.</numerusform>
            <numerusform>%n personnes portent le nom d’un membre, et rien d’autre ne dit que ce sont les mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are all the same people</source>
        <translation>Ce sont toutes les mêmes personnes</translation>
    </message>
    <message>
        <source>“No” means not coming</source>
        <translation>«&#xa0;Non&#xa0;» veut dire absent</translation>
    </message>
    <message>
        <source>Likewise: %1.</source>
        <translation>De même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A row that names two people is taken for one person.</source>
        <translation>Une ligne qui nomme deux personnes compte pour une seule.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Row %1: “%2” is two people, %3 and %4.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» désigne deux personnes, %3 et %4.</translation>
    </message>
    <message numerus="yes">
        <source>Likewise %n more rows.</source>
        <translation>
            <numerusform>De même pour %n autre ligne.</numerusform>
            <numerusform>De même pour %n autres lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person a row</source>
        <translation>Une personne par ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks about one day, and leaves out %n people.</source>
        <translation>
            <numerusform>%1 ne parle que d’un jour et écarte %n personne.</numerusform>
            <numerusform>%1 ne parle que d’un jour et écarte %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave nobody out for it</source>
        <translation>N’écarter personne pour cela</translation>
    </message>
    <message numerus="yes">
        <source>%1 says “no” %n time(s), and leaves nobody out.</source>
        <translation>
            <numerusform>%1 dit «&#xa0;non&#xa0;» %n fois et n’écarte personne.</numerusform>
            <numerusform>%1 dit «&#xa0;non&#xa0;» %n fois et n’écarte personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is blank for %n people, and leaves nobody out.</source>
        <translation>
            <numerusform>%1 est vide pour %n personne et n’écarte personne.</numerusform>
            <numerusform>%1 est vide pour %n personnes et n’écarte personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank means not coming</source>
        <translation>Vide veut dire absent</translation>
    </message>
    <message numerus="yes">
        <source>%1 says “0” %n time(s), and leaves nobody out.</source>
        <translation>
            <numerusform>%1 dit «&#xa0;0&#xa0;» %n fois et n’écarte personne.</numerusform>
            <numerusform>%1 dit «&#xa0;0&#xa0;» %n fois et n’écarte personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>“0” means not coming</source>
        <translation>«&#xa0;0&#xa0;» veut dire absent</translation>
    </message>
    <message>
        <source>Several names stand side by side in a row, and each is taken for a person.</source>
        <translation>Il y a plusieurs noms côte à côte sur une ligne, et chacun compte pour une personne.</translation>
    </message>
    <message>
        <source>Several names may stand side by side in a row, and a row is taken for one person.</source>
        <translation>Il y a peut-être plusieurs noms côte à côte sur une ligne, et chaque ligne compte pour une personne.</translation>
    </message>
    <message>
        <source>Each row is one person</source>
        <translation>Chaque ligne est une personne</translation>
    </message>
    <message>
        <source>Each cell is a person</source>
        <translation>Chaque cellule est une personne</translation>
    </message>
    <message>
        <source>Row %1: “%2” is taken for one person. If these are several people, give each a row in the list.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» compte pour une seule personne. Si ce sont plusieurs personnes, donnez une ligne à chacune dans la liste.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ImportRowModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>tablee::ui::InvitationMenu</name>
    <message>
        <source>Copy the invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Copy it in both languages</source>
        <translation>La copier dans les deux langues</translation>
    </message>
    <message>
        <source>Save it for calendars</source>
        <translation>L’enregistrer pour les agendas</translation>
    </message>
    <message>
        <source>Copy the addresses of those who want to hear of us</source>
        <translation>Copier les adresses de qui veut nos nouvelles</translation>
    </message>
</context>
<context>
    <name>tablee::ui::KeySheet</name>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Take somebody, and seat them there; close or open a table</source>
        <translation>Prendre une personne, puis l’asseoir là&#xa0;; fermer ou rouvrir une table</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Put back; leave a field</source>
        <translation>Reposer&#xa0;; quitter un champ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From person to person, from table to table; over a neighbour: why together?</source>
        <translation>De personne en personne, de table en table&#xa0;; à la même table&#xa0;: pourquoi ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>On the tables, and when something is asked</source>
        <translation>Sur les tables, et quand une question est posée</translation>
    </message>
    <message>
        <source>The quiet answer to a question: everything stays as it is</source>
        <translation>La réponse discrète à une question&#xa0;: tout reste tel quel</translation>
    </message>
    <message>
        <source>Enter or Esc</source>
        <translation>Entrée ou Échap</translation>
    </message>
    <message>
        <source>To the other answers, which Enter presses</source>
        <translation>Vers les autres réponses, qu’Entrée choisit</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>tablee::ui::KnowingEditor</name>
    <message>
        <source>Pairs · %1</source>
        <translation>Paires · %1</translation>
    </message>
    <message>
        <source>Taken from those who know each other.</source>
        <translation>Paire retirée.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) taken from the list.</source>
        <translation>
            <numerusform>%n paire reprise de la liste.</numerusform>
            <numerusform>%n paires reprises de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>What tells that people know each other</source>
        <translation>Ce qui montre que l’on se connaît</translation>
    </message>
    <message>
        <source>They share a table less often, where that costs no new meeting. To part two for sure, make a rule.</source>
        <translation>Ces personnes partagent moins souvent une table, tant que cela ne coûte aucune rencontre nouvelle. Pour en séparer deux à coup sûr, ajoutez une règle.</translation>
    </message>
    <message>
        <source>Nobody is known to know anybody.</source>
        <translation>Aucune paire connue.</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>Qui connaît qui</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Depuis une liste…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste two columns of names</source>
        <translation>Coller deux colonnes de noms</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>by any source</source>
        <translation>toutes les sources</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>Quelles paires</translation>
    </message>
    <message>
        <source>No pair comes from this source.</source>
        <translation>Aucune paire ne vient de cette source.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::KnowingWords</name>
    <message>
        <source>same team</source>
        <translation>même équipe</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>même organisation</translation>
    </message>
    <message>
        <source>said so</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>came together</source>
        <translation>venues ensemble</translation>
    </message>
    <message>
        <source>met before</source>
        <translation>déjà à une même table</translation>
    </message>
    <message>
        <source>marked here</source>
        <translation>noté ici</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>there are not two names.</source>
        <translation>il n’y a pas deux noms.</translation>
    </message>
    <message>
        <source>no member is called %1.</source>
        <translation>aucun membre ne s’appelle %1.</translation>
    </message>
    <message>
        <source>several members are called %1.</source>
        <translation>plusieurs membres s’appellent %1.</translation>
    </message>
    <message>
        <source>both names are one person’s.</source>
        <translation>les deux noms sont ceux d’une même personne.</translation>
    </message>
    <message>
        <source>the pair stands further up.</source>
        <translation>la paire figure déjà plus haut.</translation>
    </message>
    <message>
        <source>Same team</source>
        <translation>Même équipe</translation>
    </message>
    <message>
        <source>Same organisation</source>
        <translation>Même organisation</translation>
    </message>
    <message>
        <source>They said so</source>
        <translation>Déclaré par la personne</translation>
    </message>
    <message>
        <source>Came together</source>
        <translation>Venues ensemble</translation>
    </message>
    <message>
        <source>Met at a table before</source>
        <translation>Déjà à une même table</translation>
    </message>
    <message>
        <source>Marked here</source>
        <translation>Noté ici</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Repris d’une liste</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>compte un peu</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>counts a lot</source>
        <translation>compte beaucoup</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>pendant %n mois</numerusform>
            <numerusform>pendant %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tablee::ui::KnownPairsModel</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ListDropping</name>
    <message>
        <source>One list at a time: bring a single file.</source>
        <translation>Une liste à la fois&#xa0;: importez un seul fichier.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ListWords</name>
    <message>
        <source>Left out: there is no name</source>
        <translation>Laissée de côté&#xa0;: il n’y a pas de nom</translation>
    </message>
    <message>
        <source>Left out: more cells than headings</source>
        <translation>Laissée de côté&#xa0;: plus de cellules que de titres</translation>
    </message>
    <message>
        <source>Left out: cancelled</source>
        <translation>Laissée de côté&#xa0;: annulation</translation>
    </message>
    <message>
        <source>Left out: refunded</source>
        <translation>Laissée de côté&#xa0;: remboursement</translation>
    </message>
    <message>
        <source>Left out: does not come</source>
        <translation>Laissée de côté&#xa0;: ne vient pas</translation>
    </message>
    <message>
        <source>Left out: several members have this name; an e-mail address would tell which one</source>
        <translation>Laissée de côté&#xa0;: plusieurs membres portent ce nom, un courriel dirait qui</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Whole name, family name first</source>
        <translation>Nom complet, nom de famille d’abord</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>To share</source>
        <translation>À partager</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>À apprendre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who cancelled or does not come</source>
        <translation>Annulation ou absence</translation>
    </message>
    <message>
        <source>What a person allows</source>
        <translation>Ce qu’une personne autorise</translation>
    </message>
    <message>
        <source>Name as typed</source>
        <translation>Nom tel que saisi</translation>
    </message>
    <message>
        <source>Tablée ID</source>
        <translation>Identifiant Tablée</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>En retrait</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connue</translation>
    </message>
    <message>
        <source>Known, and more is known now</source>
        <translation>Déjà connue, et complétée</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n complétée</numerusform>
            <numerusform>%n complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; a letter cannot be read</source>
        <translation>%1&#xa0;; une lettre est illisible</translation>
    </message>
    <message>
        <source>Comes back (was retired)</source>
        <translation>De retour (était en retrait)</translation>
    </message>
    <message numerus="yes">
        <source>%n coming back (retired until now)</source>
        <translation>
            <numerusform>%n personne de retour (en retrait jusqu’ici)</numerusform>
            <numerusform>%n personnes de retour (en retrait jusqu’ici)</numerusform>
        </translation>
    </message>
    <message>
        <source>New: another person of this name</source>
        <translation>Nouvelle personne, homonyme d’une autre</translation>
    </message>
    <message>
        <source>Same person? Only the name says so</source>
        <translation>La même personne&#xa0;? Seul le nom le dit</translation>
    </message>
    <message numerus="yes">
        <source>%n of a known name (same person?)</source>
        <translation>
            <numerusform>%n personne d’un nom connu (la même&#xa0;?)</numerusform>
            <numerusform>%n personnes d’un nom connu (les mêmes&#xa0;?)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: the same person as on row %1</source>
        <translation>Laissée de côté&#xa0;: même personne qu’à la ligne %1</translation>
    </message>
    <message>
        <source>Left out: perhaps the same person as on row %1; an e-mail address would tell</source>
        <translation>Laissée de côté&#xa0;: peut-être la même personne qu’à la ligne %1, un courriel le dirait</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Left out: the payment failed</source>
        <translation>Laissée de côté&#xa0;: le paiement a échoué</translation>
    </message>
    <message>
        <source>Who comes has a mark, the others do not come</source>
        <translation>Présence cochée, absence laissée vide</translation>
    </message>
    <message>
        <source>%1; “%2” stays, the list says “%3”</source>
        <translation>%1&#xa0;; «&#xa0;%2&#xa0;» reste, la liste dit «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1; “%2” is no e-mail address</source>
        <translation>%1&#xa0;; «&#xa0;%2&#xa0;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>%1; one person, or several?</source>
        <translation>%1&#xa0;; une personne, ou plusieurs&#xa0;?</translation>
    </message>
    <message>
        <source>%1; there are fewer cells than in other rows</source>
        <translation>%1&#xa0;; il y a moins de cellules que sur les autres lignes</translation>
    </message>
</context>
<context>
    <name>tablee::ui::LivePage</name>
    <message>
        <source>%1 has left.</source>
        <translation>Départ noté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 sits at table %2.</source>
        <translation>Place notée&#xa0;: %1, table %2.</translation>
    </message>
    <message>
        <source>The name is %1 now.</source>
        <translation>Le nom est maintenant %1.</translation>
    </message>
    <message>
        <source>%1 is left out.</source>
        <translation>Étape passée&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 and %2 change places.</source>
        <translation>%1 et %2 échangent leurs places.</translation>
    </message>
    <message>
        <source>Table %1 is closed.</source>
        <translation>La table %1 est fermée.</translation>
    </message>
    <message>
        <source>Table %1 is open again.</source>
        <translation>La table %1 est rouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%n min taken from the steps to come.</source>
        <translation>
            <numerusform>%n&#xa0;min reprise sur la suite.</numerusform>
            <numerusform>%n&#xa0;min reprises sur la suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes after this.</source>
        <translation>Il n’y a plus rien après.</translation>
    </message>
    <message>
        <source>The evening is not late: there is nothing to make up.</source>
        <translation>La soirée n’a pas de retard&#xa0;: il n’y a rien à rattraper.</translation>
    </message>
    <message>
        <source>No round is left that could be dropped.</source>
        <translation>Il ne reste aucun tour à supprimer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>Somebody who took part was erased: this evening stays as it is.</source>
        <translation>Une personne qui avait participé a été effacée&#xa0;: cette soirée reste telle quelle.</translation>
    </message>
    <message>
        <source>Once it is time, the room sees the tables by themselves before a round. This is for a round that is on.</source>
        <translation>Avant un tour, la salle voit les tables d’elle-même, l’heure venue. Cette touche sert pendant un tour.</translation>
    </message>
    <message>
        <source>%1 from now: %2.</source>
        <translation>Encore %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>No step has ended that could go on.</source>
        <translation>Aucune étape terminée ne peut reprendre.</translation>
    </message>
    <message>
        <source>The rule is dropped.</source>
        <translation>La règle est levée.</translation>
    </message>
    <message>
        <source>Table %1 closes after this round.</source>
        <translation>La table %1 ferme après ce tour.</translation>
    </message>
    <message>
        <source>The rule that holds %1 there does not count until it is open again.</source>
        <translation>Jusqu’à sa réouverture, la règle qui y place %1 est sans effet.</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <translation>La soirée continue.</translation>
    </message>
    <message>
        <source>Nobody is waiting for a chair.</source>
        <translation>Personne n’attend de place.</translation>
    </message>
    <message>
        <source>“%1” is to last %2.</source>
        <translation>«&#xa0;%1&#xa0;» durera %2.</translation>
    </message>
    <message>
        <source>One more person sits at table %1.</source>
        <translation>Une personne de plus est à la table %1.</translation>
    </message>
    <message>
        <source>Another question comes first.</source>
        <translation>Une autre question passe d’abord.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::LiveShowing</name>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tables of round %1</source>
        <translation>Tables du tour %1</translation>
    </message>
    <message>
        <source>The evening is over. Thank you.</source>
        <translation>La soirée est terminée. Merci.</translation>
    </message>
    <message>
        <source>The report is ready.</source>
        <translation>Le compte rendu est prêt.</translation>
    </message>
    <message>
        <source>The rounds to come</source>
        <translation>Les tours à venir</translation>
    </message>
    <message>
        <source>The tables are being planned.</source>
        <translation>Le plan de table se prépare.</translation>
    </message>
    <message>
        <source>Rounds to come: %1</source>
        <translation>Tours à venir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take time from the steps to come</source>
        <translation>Reprendre du temps sur la suite</translation>
    </message>
    <message numerus="yes">
        <source>%n min late: take time from the steps to come</source>
        <translation>
            <numerusform>%n&#xa0;min de retard&#xa0;: reprendre du temps sur la suite</numerusform>
            <numerusform>%n&#xa0;min de retard&#xa0;: reprendre du temps sur la suite</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for round %1, as long as nobody comes or goes</source>
        <translation>Prévu pour le tour %1, tant que personne n’arrive ni ne part</translation>
    </message>
    <message>
        <source>Back to round %1</source>
        <translation>Revenir au tour %1</translation>
    </message>
    <message>
        <source>See round %1</source>
        <translation>Voir le tour %1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <extracomment>Read aloud; %1 is a time of day.</extracomment>
        <translation>Il est %1</translation>
    </message>
    <message>
        <source>Nobody is here for round %1.</source>
        <translation>Personne n’est là pour le tour %1.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MainWindow</name>
    <message>
        <source>The evening is under way. Close once more to leave it; nothing is lost, and it goes on from here.</source>
        <translation>La soirée est en cours. Fermez encore une fois pour la quitter&#xa0;; rien n’est perdu, elle reprendra d’ici.</translation>
    </message>
    <message>
        <source>Tablée</source>
        <translation>Tablée</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>La dernière modification n’est pas enregistrée</translation>
    </message>
    <message>
        <source>The evening is being opened…</source>
        <translation>La soirée s’ouvre…</translation>
    </message>
    <message>
        <source>What you typed cannot be saved as it stands. Close once more to let it go.</source>
        <translation>Ce que vous avez saisi ne peut pas être enregistré tel quel. Fermez encore une fois pour y renoncer.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MakingUp</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Minutes taken from %1</source>
        <translation>Minutes reprises&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n min</source>
        <translation>
            <numerusform>Raccourcir de %n&#xa0;min</numerusform>
            <numerusform>Raccourcir de %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n min later</source>
        <translation>
            <numerusform>Finir %n&#xa0;min plus tard</numerusform>
            <numerusform>Finir %n&#xa0;min plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>Other minutes…</source>
        <translation>Autres minutes…</translation>
    </message>
    <message>
        <source>Minutes to take from each step:</source>
        <translation>Minutes à reprendre à chaque étape&#xa0;:</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A step of the agenda and the minutes it gives: &quot;Round 3 by 2 min&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min late.</source>
        <translation>
            <numerusform>%n&#xa0;min de retard.</numerusform>
            <numerusform>%n&#xa0;min de retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which steps are to be shorter?</source>
        <translation>Quelles étapes raccourcir&#xa0;?</translation>
    </message>
    <message>
        <source>Shorten %1?</source>
        <translation>Raccourcir&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>A step, and how long it is to be and was to be: &quot;Round 3: 10 min instead of 12 min&quot;.</extracomment>
        <translation>%1&#xa0;: %2 au lieu de %3</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MemberCard</name>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Mettre en retrait</translation>
    </message>
    <message>
        <source>Another station changed this member meanwhile. What you typed is not saved.</source>
        <translation>Un autre poste a modifié ce membre entre-temps. Ce que vous avez saisi n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Show what stands there now</source>
        <translation>Voir ce qui y figure</translation>
    </message>
    <message>
        <source>Everything we know about this person…</source>
        <translation>Tout ce que nous savons de cette personne…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>To share</source>
        <translation>À partager</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>À apprendre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Autorise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>En retrait</translation>
    </message>
    <message>
        <source>Passing on contact details</source>
        <translation>Transmettre ses coordonnées</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>News of the community</source>
        <translation>Nouvelles de la communauté</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MemberForm</name>
    <message>
        <source>A member needs a name.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>An address looks like name@place.org.</source>
        <translation>Une adresse ressemble à nom@lieu.org.</translation>
    </message>
    <message>
        <source>several with semicolons between</source>
        <translation>plusieurs, avec des points-virgules</translation>
    </message>
    <message>
        <source>What this person allows</source>
        <translation>Ce que cette personne autorise</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MemberTable</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MemberTableModel</name>
    <message>
        <source>%1, retired</source>
        <translation>%1 (en retrait)</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MembersPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n personne trouvée</numerusform>
            <numerusform>%n personnes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n who retired</source>
        <translation>
            <numerusform>Afficher la personne en retrait</numerusform>
            <numerusform>Afficher les %n personnes en retrait</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Personne ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Everybody here has retired.</source>
        <translation>Toutes les personnes ici sont en retrait.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Nobody is in this community yet.
Import a list, drop a file here, paste names, or add the first member by hand.</source>
        <translation>Cette communauté n’a encore aucun membre.
Importez une liste, déposez ici un fichier, collez des noms, ou ajoutez le premier membre à la main.</translation>
    </message>
    <message>
        <source>Another station has taken this member away. What you typed is not saved.</source>
        <translation>Un autre poste a retiré cette fiche. Ce que vous avez saisi n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MembersToExpect</name>
    <message>
        <source>Expect %1</source>
        <translation>Attendre %1</translation>
    </message>
    <message>
        <source>Nobody else is called so.</source>
        <translation>Personne d’autre ne porte ce nom.</translation>
    </message>
    <message>
        <source>This community has no members yet.</source>
        <translation>Cette communauté n’a pas encore de membres.</translation>
    </message>
    <message>
        <source>Everybody is expected.</source>
        <translation>Tout le monde est attendu.</translation>
    </message>
    <message numerus="yes">
        <source>Expect all %n</source>
        <translation>
            <numerusform>Attendre %n personne</numerusform>
            <numerusform>Attendre les %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Members to expect</source>
        <translation>Membres à attendre</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Members who are not expected yet</source>
        <translation>Membres qui ne sont pas encore attendus</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MergeCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>La même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Whose entry is kept?</source>
        <translation>Quelle fiche est gardée&#xa0;?</translation>
    </message>
    <message>
        <source>What will stand there</source>
        <translation>Ce qui y figurera</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Ce qui n’est pas repris</translation>
    </message>
    <message>
        <source>Meetings of both count for the one who is kept. What was allowed under the other name is asked again.</source>
        <translation>Les rencontres des deux comptent pour la fiche gardée. Ce qui a été autorisé sous l’autre nom est redemandé.</translation>
    </message>
    <message>
        <source>Make them one person</source>
        <translation>Réunir en une personne</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
</context>
<context>
    <name>tablee::ui::MessageEditor</name>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Show it to the room</source>
        <translation>Montrer à la salle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n letters: what the back row reads at a glance.</source>
        <translation>
            <numerusform>Pas plus de %n lettre&#xa0;: ce que le dernier rang lit d’un coup d’œil.</numerusform>
            <numerusform>Pas plus de %n lettres&#xa0;: ce que le dernier rang lit d’un coup d’œil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc closes, and shows nothing</source>
        <translation>Échap ferme sans montrer</translation>
    </message>
</context>
<context>
    <name>tablee::ui::NameOrderText</name>
    <message>
        <source>The heading says that the family name stands first. “%1”: given name %2, family name %3.</source>
        <translation>Selon le titre de la colonne, le nom de famille est devant. «&#xa0;%1&#xa0;»&#xa0;: prénom %2, nom %3.</translation>
    </message>
    <message>
        <source>The given name stands first</source>
        <translation>Le prénom est devant</translation>
    </message>
    <message>
        <source>The family name stands first</source>
        <translation>Le nom de famille est devant</translation>
    </message>
</context>
<context>
    <name>tablee::ui::NextSessionCard</name>
    <message>
        <source>The next session</source>
        <translation>La prochaine séance</translation>
    </message>
    <message>
        <source>None is prepared yet. Once one is, invite to it from here.</source>
        <translation>Aucune n’est encore préparée. Dès qu’il y en aura une, on pourra y inviter d’ici.</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>Langue de l’invitation</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In both languages</source>
        <translation>Dans les deux langues</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Save it for calendars</source>
        <translation>L’enregistrer pour les agendas</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n addresses</source>
        <translation>
            <numerusform>Copier %n adresse</numerusform>
            <numerusform>Copier %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those who want to hear of the community. Paste them as blind copies.</source>
        <translation>Des membres qui souhaitent des nouvelles. À coller en copie cachée.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::Notices</name>
    <message>
        <source>Understood</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of what stands above the page the first shows, and so many wait.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tablee::ui::PairEntry</name>
    <message>
        <source>I know it</source>
        <translation>je le sais</translation>
    </message>
    <message>
        <source>they came together</source>
        <translation>venues ensemble</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>Qui elle connaît</translation>
    </message>
    <message>
        <source>How one knows that</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Add the pair</source>
        <translation>Ajouter la paire</translation>
    </message>
    <message>
        <source>the first one said so</source>
        <translation>la première personne l’a dit</translation>
    </message>
</context>
<context>
    <name>tablee::ui::PairPreview</name>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connu</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list says</source>
        <translation>Ce que dit la liste</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>tablee::ui::PeopleCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et une autre personne</numerusform>
            <numerusform>et %n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>S’en va</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Est là</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <extracomment>Read aloud for a button; %1 is a name.</extracomment>
        <translation>%1 s’en va</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 est là</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Vient d’arriver</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 vient d’arriver</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find or add somebody</source>
        <translation>Trouver ou ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Who comes, who goes?</source>
        <translation>Qui arrive, qui s’en va&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Still expected: %n</source>
        <translation>
            <numerusform>Personne encore attendue&#xa0;: %n</numerusform>
            <numerusform>Personnes encore attendues&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the name %1</source>
        <translation>Corriger le nom %1</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corriger le nom</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Another %1 has arrived</source>
        <translation>Une autre personne du nom de %1 vient d’arriver</translation>
    </message>
    <message>
        <source>another person of this name</source>
        <translation>une autre personne de ce nom</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà sur la liste.</translation>
    </message>
    <message>
        <source>The name of %1</source>
        <translation>Le nom de %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Sits at table %1</source>
        <translation>Est à la table %1</translation>
    </message>
    <message>
        <source>%1 sits at table %2</source>
        <extracomment>Read aloud for a button; %1 is a name.</extracomment>
        <translation>%1 est à la table %2</translation>
    </message>
    <message>
        <source>Nobody can be seated now: no round is announced or running.</source>
        <translation>Personne ne peut être placé maintenant&#xa0;: aucun tour n’est annoncé ni en cours.</translation>
    </message>
    <message>
        <source>There is no table %1, or it is closed.</source>
        <translation>Il n’y a pas de table %1, ou elle est fermée.</translation>
    </message>
    <message>
        <source>A rule for %1</source>
        <translation>Une règle pour %1</translation>
    </message>
    <message>
        <source>Keep apart, keep together, stay at the table</source>
        <translation>Séparer, garder ensemble, garder à sa table</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui&#xa0;?</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>Séparer %1 et %2</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>Keep %1 and %2 together</source>
        <translation>Garder %1 et %2 ensemble</translation>
    </message>
    <message>
        <source>Stays at table %1</source>
        <translation>Reste à la table %1</translation>
    </message>
    <message>
        <source>%1 stays at table %2</source>
        <translation>%1 reste à la table %2</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Pas de règle</translation>
    </message>
    <message>
        <source>Apart from %1</source>
        <translation>Jamais avec %1</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Drop the rule</source>
        <translation>Lever la règle</translation>
    </message>
    <message>
        <source>Drop the rule: %1</source>
        <translation>Lever la règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En voir moins</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show fewer of those still expected</source>
        <translation>Voir moins de personnes encore attendues</translation>
    </message>
    <message>
        <source>Show all who are still expected</source>
        <translation>Voir toutes les personnes encore attendues</translation>
    </message>
</context>
<context>
    <name>tablee::ui::PeopleEditor</name>
    <message numerus="yes">
        <source>%n no longer expected.</source>
        <translation>
            <numerusform>%n personne n’est plus attendue.</numerusform>
            <numerusform>%n personnes ne sont plus attendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n personne attendue</numerusform>
            <numerusform>%n personnes attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Les personnes attendues</translation>
    </message>
    <message>
        <source>Everybody expected is here when the doors open</source>
        <translation>Toutes sont là quand les portes s’ouvrent</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role of whoever is chosen</source>
        <translation>Rôle des personnes choisies</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Ne pas attendre</translation>
    </message>
</context>
<context>
    <name>tablee::ui::PersonChoice</name>
    <message>
        <source>Nobody is expected yet</source>
        <translation>Aucun nom encore</translation>
    </message>
    <message>
        <source>Type a name, or Down for all</source>
        <translation>Tapez un nom, ou Bas pour voir tout le monde</translation>
    </message>
</context>
<context>
    <name>tablee::ui::PhraseForm</name>
    <message>
        <source>The phrase</source>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>A phrase of your own</source>
        <translation>Une phrase à vous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>La montrer de nouveau</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>La masquer</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Kind of phrase</source>
        <translation>Genre de phrase</translation>
    </message>
    <message>
        <source>How much it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>Safe between people who have never met</source>
        <translation>Convient à des gens qui ne se connaissent pas</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>Où elle peut apparaître</translation>
    </message>
</context>
<context>
    <name>tablee::ui::PhraseWords</name>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Centre d’intérêt</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Envie</translation>
    </message>
    <message>
        <source>Sentence to complete</source>
        <translation>Phrase à compléter</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnelle</translation>
    </message>
    <message>
        <source>takes some trust</source>
        <translation>demande de la confiance</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>À deux</translation>
    </message>
    <message>
        <source>At a table</source>
        <translation>À une table</translation>
    </message>
    <message>
        <source>In free time</source>
        <translation>Pendant le temps libre</translation>
    </message>
    <message>
        <source>Write it in one language at least.</source>
        <translation>Écrivez-la dans une langue au moins.</translation>
    </message>
    <message>
        <source>A room reads up to %1 characters at a glance. Make it shorter.</source>
        <translation>Une salle lit jusqu’à %1 caractères d’un coup d’œil. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Say where it may stand: in pairs, at a table or in free time.</source>
        <translation>Dites où elle peut apparaître&#xa0;: à deux, à une table ou pendant le temps libre.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::PhrasesView</name>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n masquée</numerusform>
            <numerusform>%n masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase is added.</source>
        <translation>La phrase est ajoutée.</translation>
    </message>
    <message>
        <source>The phrase is changed.</source>
        <translation>La phrase est modifiée.</translation>
    </message>
    <message>
        <source>The phrase is hidden: no evening that begins from now on has it.</source>
        <translation>La phrase est masquée&#xa0;: les prochaines séances ne l’auront pas.</translation>
    </message>
    <message>
        <source>The phrase is back.</source>
        <translation>La phrase est de retour.</translation>
    </message>
    <message>
        <source>Opening phrases</source>
        <translation>Phrases d’ouverture</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Nouvelle phrase</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Retour aux séances</translation>
    </message>
    <message>
        <source>Search the phrases</source>
        <translation>Chercher dans les phrases</translation>
    </message>
    <message>
        <source>No phrase has these words.</source>
        <translation>Aucune phrase n’a ces mots.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Quel genre</translation>
    </message>
    <message>
        <source>your own, %1</source>
        <translation>à vous, %1</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ReadingLine</name>
    <message numerus="yes">
        <source>%n people, each with a number.</source>
        <translation>
            <numerusform>Une personne, avec un numéro.</numerusform>
            <numerusform>%n personnes, chacune avec un numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names read.</source>
        <translation>
            <numerusform>Un nom lu.</numerusform>
            <numerusform>%n noms lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list goes on, but an evening takes %1 people at the most.</source>
        <translation>La liste continue, mais une soirée accueille au plus %1 personnes.</translation>
    </message>
    <message>
        <source>“%1” is on the list more than once and gets one chair.</source>
        <translation>«&#xa0;%1&#xa0;» figure plusieurs fois dans la liste et reçoit une seule place.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>They are %1 people</source>
        <translation>Ce sont %1 personnes</translation>
    </message>
    <message>
        <source>Print cards 1 to %1</source>
        <translation>Imprimer les cartes 1 à %1</translation>
    </message>
    <message>
        <source>Nobody on the list yet. A number alone works too: 24 means 24 people.</source>
        <translation>La liste est encore vide. Un nombre suffit aussi&#xa0;: 24, c’est 24 personnes.</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns taken: %1.</source>
        <translation>Colonnes lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissé de côté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more names are on it more than once too.</source>
        <translation>
            <numerusform>%n autre nom y figure aussi plusieurs fois.</numerusform>
            <numerusform>%n autres noms y figurent aussi plusieurs fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is on the list more than once has as many chairs.</source>
        <translation>Un nom écrit plusieurs fois a autant de chaises.</translation>
    </message>
    <message>
        <source>One chair for each name</source>
        <translation>Une chaise par nom</translation>
    </message>
    <message>
        <source>“%1” is read as given name %2, family name %3.</source>
        <extracomment>%1 is a name as it was typed.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est lu ainsi&#xa0;: prénom %2, nom %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not come by the list.</source>
        <translation>
            <numerusform>D’après la liste, %n d’entre elles ne vient pas.</numerusform>
            <numerusform>D’après la liste, %n d’entre elles ne viennent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not come.</source>
        <translation>
            <numerusform>%n personne ne vient pas.</numerusform>
            <numerusform>%n personnes ne viennent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out who does not come</source>
        <translation>Écarter les personnes absentes</translation>
    </message>
    <message>
        <source>Take them all the same</source>
        <translation>Les prendre quand même</translation>
    </message>
    <message>
        <source>Each name is a person</source>
        <translation>Chaque nom est une personne</translation>
    </message>
    <message>
        <source>Each line is one person</source>
        <translation>Une personne par ligne</translation>
    </message>
    <message>
        <source>“%1” is one person.</source>
        <extracomment>%1 is a line of the list, %2 and %3 the names of the two people it names.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est une seule personne.</translation>
    </message>
    <message>
        <source>“%1” is two people: %2 and %3.</source>
        <translation>«&#xa0;%1&#xa0;» désigne deux personnes&#xa0;: %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>Likewise %n more lines.</source>
        <translation>
            <numerusform>De même pour %n autre ligne.</numerusform>
            <numerusform>De même pour %n autres lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une seule personne</translation>
    </message>
    <message>
        <source>“%1” has one chair. If these are several people, write each on a line.</source>
        <translation>«&#xa0;%1&#xa0;» reçoit une seule place. Si ce sont plusieurs personnes, écrivez-en une par ligne.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ReportPage</name>
    <message>
        <source>The evening in short</source>
        <translation>La soirée en bref</translation>
    </message>
    <message>
        <source>Save in French</source>
        <translation>Enregistrer en français</translation>
    </message>
    <message>
        <source>Save in English</source>
        <translation>Enregistrer en anglais</translation>
    </message>
    <message>
        <source>Prepare another evening</source>
        <translation>Préparer une autre soirée</translation>
    </message>
    <message numerus="yes">
        <source>people came</source>
        <translation>
            <numerusform>personne présente</numerusform>
            <numerusform>personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new meetings</source>
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
        <source>repeats</source>
        <translation>
            <numerusform>rencontre répétée</numerusform>
            <numerusform>rencontres répétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unavoidable</source>
        <translation>
            <numerusform>dont %n inévitable</numerusform>
            <numerusform>dont %n inévitables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rounds held</source>
        <translation>
            <numerusform>tour tenu</numerusform>
            <numerusform>tours tenus</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sous la forme</translation>
    </message>
    <message>
        <source>A page for the browser (HTML)</source>
        <translation>Une page pour le navigateur (HTML)</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>Des pages à imprimer (PDF)</translation>
    </message>
    <message>
        <source>A table of who sat where (CSV)</source>
        <translation>Un tableau des places (CSV)</translation>
    </message>
    <message>
        <source>A table of the people (CSV)</source>
        <translation>Un tableau des personnes (CSV)</translation>
    </message>
    <message>
        <source>The report, to keep and to send round</source>
        <translation>Le compte rendu, à garder et à faire circuler</translation>
    </message>
    <message>
        <source>Save in both languages</source>
        <translation>Enregistrer dans les deux langues</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Go on with this evening</source>
        <translation>Reprendre cette soirée</translation>
    </message>
</context>
<context>
    <name>tablee::ui::RoleText</name>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>table host</source>
        <translation>accueille à une table</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>en observation</translation>
    </message>
    <message>
        <source>outside speaker</source>
        <translation>prise de parole</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>coup de main</translation>
    </message>
</context>
<context>
    <name>tablee::ui::RoomFacts</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Table %1 with %2</source>
        <translation>Table %1 avec %2</translation>
    </message>
    <message>
        <source>then table %1</source>
        <translation>ensuite table %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Table 3, by the window</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tablee::ui::RuleEntry</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>sits apart from</source>
        <translation>jamais avec</translation>
    </message>
    <message>
        <source>sits together with</source>
        <translation>toujours avec</translation>
    </message>
    <message>
        <source>stays at</source>
        <translation>reste à la</translation>
    </message>
    <message>
        <source>is host of</source>
        <translation>accueille à la</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>At which table</source>
        <translation>À quelle table</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
</context>
<context>
    <name>tablee::ui::RuleWords</name>
    <message>
        <source>%1 and %2 sit apart from round %3 on.</source>
        <extracomment>%3 is the number of a round.</extracomment>
        <translation>%1 et %2 sont à des tables différentes dès le tour %3.</translation>
    </message>
    <message>
        <source>%1 and %2 sit together from round %3 on.</source>
        <extracomment>%3 is the number of a round.</extracomment>
        <translation>%1 et %2 sont à la même table dès le tour %3.</translation>
    </message>
    <message>
        <source>%1 stays at table %2 from round %3 on.</source>
        <extracomment>%3 is the number of a round.</extracomment>
        <translation>%1 reste à la table %2 dès le tour %3.</translation>
    </message>
    <message>
        <source>Round %1 has been told: move them by hand there.</source>
        <translation>Le tour %1 est déjà annoncé&#xa0;: là, déplacez-les à la main.</translation>
    </message>
    <message>
        <source>No round is to come that a rule could count in.</source>
        <translation>Aucun tour à venir où une règle pourrait compter.</translation>
    </message>
    <message>
        <source>That rule holds already.</source>
        <translation>Cette règle vaut déjà.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::RulesEditor</name>
    <message>
        <source>apart</source>
        <translation>jamais ensemble</translation>
    </message>
    <message>
        <source>together</source>
        <translation>toujours ensemble</translation>
    </message>
    <message>
        <source>stays at table %1</source>
        <translation>reste à la table %1</translation>
    </message>
    <message>
        <source>host of table %1</source>
        <translation>accueille à la table %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Renoncer à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rule is left out.</source>
        <translation>La règle est retirée.</translation>
    </message>
    <message>
        <source>Rules, for every round</source>
        <translation>Règles, pour tous les tours</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>No rule: everybody may sit anywhere.</source>
        <translation>Aucune règle&#xa0;: chaque personne peut s’asseoir partout.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <translation>%1 (table %2)</translation>
    </message>
    <message>
        <source>Hosts, each at their table: %1.</source>
        <translation>Pour accueillir, à chaque table&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts, each at their table.</source>
        <translation>
            <numerusform>%n personne accueille, à sa table.</numerusform>
            <numerusform>%n personnes accueillent, chacune à sa table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a host for each table</source>
        <translation>Choisir qui accueille à chaque table</translation>
    </message>
</context>
<context>
    <name>tablee::ui::SamePersonStrip</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>The same name.</source>
        <translation>Le même nom.</translation>
    </message>
    <message>
        <source>The same e-mail address.</source>
        <translation>Le même courriel.</translation>
    </message>
    <message>
        <source>One letter apart.</source>
        <translation>À une lettre près.</translation>
    </message>
    <message>
        <source>Are %1 and %2 the same person? %3</source>
        <translation>%1 et %2, une même personne&#xa0;? %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more such pairs.</source>
        <translation>
            <numerusform>Encore %n cas de ce genre.</numerusform>
            <numerusform>Encore %n cas de ce genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::ScreenCard</name>
    <message>
        <source>Audience screen</source>
        <translation>Écran de salle</translation>
    </message>
    <message>
        <source>The room sees nothing at the moment.</source>
        <translation>La salle ne voit rien pour le moment.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Shown on %1.</source>
        <translation>Affiché sur %1.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Le masquer</translation>
    </message>
    <message>
        <source>Shown on this display. Esc comes back here.</source>
        <translation>Affiché sur cet écran. Échap ramène ici.</translation>
    </message>
    <message>
        <source>Language of the audience screen</source>
        <translation>Langue de l’écran de salle</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French and English</source>
        <translation>Français et anglais</translation>
    </message>
    <message>
        <source>English and French</source>
        <translation>Anglais et français</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Montrer l’horloge</translation>
    </message>
    <message>
        <source>Show the tables</source>
        <translation>Montrer les tables</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
    <message>
        <source>The screen is black.</source>
        <translation>L’écran est noir.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Rallumer</translation>
    </message>
    <message>
        <source>The room reads: %1</source>
        <translation>La salle lit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The picture is held. The evening goes on.</source>
        <translation>L’image est figée. La soirée continue.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laisser reprendre</translation>
    </message>
    <message>
        <source>To the room…</source>
        <translation>À la salle…</translation>
    </message>
    <message>
        <source>The gong is silent.</source>
        <translation>Le gong est muet.</translation>
    </message>
    <message>
        <source>Display of the audience screen</source>
        <translation>Écran pour la salle</translation>
    </message>
    <message>
        <source>Too long to stand whole on the screen: “%1…”.</source>
        <translation>Trop long pour tenir en entier à l’écran&#xa0;: «&#xa0;%1…&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody sees it now: %1</source>
        <extracomment>%1 is a message to the whole room.</extracomment>
        <translation>Personne ne le voit en ce moment&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ScreenMenu</name>
    <message>
        <source>To the room</source>
        <translation>À la salle</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Écrire un message…</translation>
    </message>
    <message>
        <source>Say: change tables</source>
        <translation>Dire&#xa0;: on change de table</translation>
    </message>
    <message>
        <source>Say: break, 10 minutes</source>
        <translation>Dire&#xa0;: pause, 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>Say: we begin again</source>
        <translation>Dire&#xa0;: on reprend</translation>
    </message>
    <message>
        <source>Say: thank you</source>
        <translation>Dire&#xa0;: merci</translation>
    </message>
    <message>
        <source>Say what you wrote</source>
        <translation>Dire votre message</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Figer l’image</translation>
    </message>
    <message>
        <source>The tables as the room from above</source>
        <translation>Les tables, la salle vue d’en haut</translation>
    </message>
    <message>
        <source>Digits in free time</source>
        <translation>Chiffres pendant le temps libre</translation>
    </message>
    <message>
        <source>The gong, on or off</source>
        <translation>Le gong, avec ou sans</translation>
    </message>
    <message>
        <source>%1 or B; “:” on a French keyboard</source>
        <translation>%1 ou B&#xa0;; «&#xa0;:&#xa0;» sur un clavier français</translation>
    </message>
</context>
<context>
    <name>tablee::ui::ScreenSettings</name>
    <message>
        <source>The largest beside the desk</source>
        <translation>Le plus grand à côté du poste</translation>
    </message>
    <message>
        <source>the digits of the clock</source>
        <translation>les chiffres de l’horloge</translation>
    </message>
    <message>
        <source>Say how deep the room is and how high the picture, and you are told what the back row can read.</source>
        <translation>Dites la profondeur de la salle et la hauteur de l’image&#xa0;: vous saurez ce qui se lit du dernier rang.</translation>
    </message>
    <message>
        <source>The back row can read everything.</source>
        <translation>Du dernier rang, tout se lit.</translation>
    </message>
    <message>
        <source>Settings of the audience screen</source>
        <translation>Réglages de l’écran de salle</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>“Nearly there” with so many % of the time left</source>
        <translation>«&#xa0;Bientôt la fin&#xa0;»&#xa0;: à partir de quel % du temps restant</translation>
    </message>
    <message>
        <source>“Time to close” with so many % left</source>
        <translation>«&#xa0;À conclure&#xa0;»&#xa0;: à partir de quel % restant</translation>
    </message>
    <message>
        <source>A gong at the end of each step</source>
        <translation>Un gong à la fin de chaque étape</translation>
    </message>
    <message>
        <source>A gong at the end of each step (this computer has no loudspeaker)</source>
        <translation>Un gong à la fin de chaque étape (cet ordinateur n’a pas de haut-parleur)</translation>
    </message>
    <message>
        <source>Sound: the one of Tablée</source>
        <translation>Son&#xa0;: celui de Tablée</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Son&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>Choisir un fichier WAV…</translation>
    </message>
    <message>
        <source>Tablée’s own</source>
        <translation>Celui de Tablée</translation>
    </message>
    <message>
        <source>From the back row</source>
        <translation>Du dernier rang</translation>
    </message>
    <message>
        <source>From the wall to the last row, in metres</source>
        <translation>Du mur au dernier rang, en mètres</translation>
    </message>
    <message>
        <source>Height of the picture, in centimetres</source>
        <translation>Hauteur de l’image, en centimètres</translation>
    </message>
    <message>
        <source>While the room looks at the screen, the computer is asked to stay awake.</source>
        <translation>Tant que la salle regarde l’écran, l’ordinateur est prié de rester en éveil.</translation>
    </message>
    <message>
        <source>The computer stays awake as long as the room looks at the screen.</source>
        <translation>L’ordinateur reste en éveil tant que la salle regarde l’écran.</translation>
    </message>
    <message>
        <source>This computer does not let itself be kept awake: switch its screen saver off before you begin.</source>
        <translation>Cet ordinateur ne se laisse pas garder en éveil&#xa0;: coupez son économiseur d’écran avant de commencer.</translation>
    </message>
    <message>
        <source>A soft bell when it is “nearly there”</source>
        <translation>Un tintement discret quand c’est «&#xa0;bientôt la fin&#xa0;»</translation>
    </message>
    <message>
        <source>names, hints and long phrases</source>
        <translation>les noms, les indications et les longues phrases</translation>
    </message>
    <message>
        <source>“%1” cannot be played. The sound of Tablée is heard.</source>
        <extracomment>%1 is the name of a sound file.</extracomment>
        <translation>Impossible de jouer «&#xa0;%1&#xa0;». C’est le son de Tablée qu’on entend.</translation>
    </message>
    <message>
        <source>May become too small for the back row where there are many names: %1. A picture %2&#xa0;m high would do in any case, or people sit closer.</source>
        <translation>Risquent de devenir trop petits pour le dernier rang quand il y a beaucoup de noms&#xa0;: %1. Une image de %2&#xa0;m de haut suffirait dans tous les cas, ou des places plus proches.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::SeatMoves</name>
    <message>
        <source>To another table, or to somebody there</source>
        <translation>Vers une autre table, ou vers quelqu’un là-bas</translation>
    </message>
    <message>
        <source>To another table</source>
        <translation>Vers une autre table</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>Table fermée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Close this table</source>
        <translation>Fermer cette table</translation>
    </message>
    <message>
        <source>To a neighbour: why together?</source>
        <translation>Vers quelqu’un de la même table&#xa0;: pourquoi ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Drag to a neighbour: why together? By keys: Enter, arrows, Enter.</source>
        <translation>Glissez vers quelqu’un de la même table&#xa0;: pourquoi ensemble&#xa0;? Au clavier&#xa0;: Entrée, flèches, Entrée.</translation>
    </message>
    <message>
        <source>Drag to move, or to a neighbour: why together? By keys: Enter, arrows, Enter.</source>
        <translation>Glissez pour déplacer, ou vers quelqu’un de la même table&#xa0;: pourquoi ensemble&#xa0;? Au clavier&#xa0;: Entrée, flèches, Entrée.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::SeatWords</name>
    <message>
        <source>No repeat.</source>
        <translation>Aucune rencontre répétée.</translation>
    </message>
    <message numerus="yes">
        <source>%n repeats, as before.</source>
        <translation>
            <numerusform>%n rencontre répétée, comme avant.</numerusform>
            <numerusform>%n rencontres répétées, comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No repeat instead of %1.</source>
        <translation>Aucune rencontre répétée au lieu de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n repeats instead of %1.</source>
        <translation>
            <numerusform>%n rencontre répétée au lieu de %1.</numerusform>
            <numerusform>%n rencontres répétées au lieu de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sits at table %2.</source>
        <translation>%1 est à la table %2.</translation>
    </message>
    <message>
        <source>%1 and %2 change places.</source>
        <translation>%1 et %2 échangent leurs places.</translation>
    </message>
    <message>
        <source>%1 and %2 together:</source>
        <translation>%1 et %2 ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>They have met before.</source>
        <translation>Ce n’est pas leur première rencontre.</translation>
    </message>
    <message>
        <source>They have not met before.</source>
        <translation>C’est leur première rencontre.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::SessionEditor</name>
    <message>
        <source>Give it a name to find it again.</source>
        <translation>Donnez-lui un nom pour le retrouver.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>Personnes · %1</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Retour aux séances</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep this agenda under the name</source>
        <translation>Garder ce déroulé sous le nom</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>An evening is under way. Opening these doors closes it; nothing of it is lost.</source>
        <translation>Une soirée est en cours. Ouvrir ces portes la termine&#xa0;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Tables and rules</source>
        <translation>Tables et règles</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>Qui connaît qui</translation>
    </message>
    <message>
        <source>Why and when</source>
        <translation>Pourquoi et quand</translation>
    </message>
    <message>
        <source>This session is planned for %1. Open the doors now all the same?</source>
        <translation>Cette séance est prévue pour le %1. Ouvrir les portes maintenant quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Open them today</source>
        <translation>Ouvrir aujourd’hui</translation>
    </message>
</context>
<context>
    <name>tablee::ui::SessionList</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n personne attendue</numerusform>
            <numerusform>%n personnes attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare %1, %2</source>
        <translation>Préparer %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of %1: %2</source>
        <translation>Compte rendu du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Prepare a session</source>
        <translation>Préparer une séance</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Sessions to come</source>
        <translation>Séances à venir</translation>
    </message>
    <message>
        <source>Sessions held, each with its report</source>
        <translation>Séances passées, chacune avec son compte rendu</translation>
    </message>
    <message>
        <source>No session is prepared yet.
Say why you meet, choose a way to hold it, and begin it on the day with one button.</source>
        <translation>Aucune séance n’est encore préparée.
Dites pourquoi vous vous réunissez, choisissez une façon de faire, et commencez le jour venu d’un seul bouton.</translation>
    </message>
    <message>
        <source>No session to come is prepared.</source>
        <translation>Aucune séance à venir n’est préparée.</translation>
    </message>
    <message>
        <source>Opening phrases</source>
        <translation>Phrases d’ouverture</translation>
    </message>
    <message>
        <source>not announced yet</source>
        <translation>pas encore annoncée</translation>
    </message>
</context>
<context>
    <name>tablee::ui::SessionWords</name>
    <message>
        <source>Ends at %1.</source>
        <translation>Fin à %1.</translation>
    </message>
    <message>
        <source>Ends at %1, as the room closes.</source>
        <translation>Fin à %1, quand la salle ferme.</translation>
    </message>
    <message>
        <source>Ends at %1, %2 before the room closes.</source>
        <translation>Fin à %1, %2 avant la fermeture de la salle.</translation>
    </message>
    <message>
        <source>Ends at %1, %2 after the room closes.</source>
        <translation>Fin à %1, %2 après la fermeture de la salle.</translation>
    </message>
    <message>
        <source>Learn and share</source>
        <translation>Apprendre et partager</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>3 rounds, 1 h 25 min</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::SideBar</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soirée</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>tablee::ui::SourceRow</name>
    <message>
        <source>%1: how much it counts</source>
        <translation>%1&#xa0;: son poids</translation>
    </message>
    <message>
        <source>Off: more than half of those expected share one.</source>
        <translation>Ne compte pas&#xa0;: plus de la moitié des personnes attendues en partagent une.</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>aucune paire</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::StartPage</name>
    <message>
        <source>Who is here tonight?</source>
        <translation>Qui est là ce soir&#xa0;?</translation>
    </message>
    <message>
        <source>Paste the names, one a line or straight from a spreadsheet. Or type how many you are. That is all it takes.</source>
        <translation>Collez les noms, un par ligne ou tels quels d’un tableur. Ou tapez combien vous êtes. Il n’en faut pas plus.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Amina Benali
Luc Tremblay
Ingrid Peeters
…</source>
        <translation>Amina Benali
Luc Tremblay
Ingrid Peeters
…</translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation>Ou commencez par</translation>
    </message>
    <message>
        <source>a community you have</source>
        <translation>une communauté déjà enregistrée</translation>
    </message>
    <message>
        <source>the demo evening</source>
        <translation>la soirée de démonstration</translation>
    </message>
    <message>
        <source>An evening is under way. Starting another one closes it; nothing of it is lost.</source>
        <translation>Une soirée est en cours. En commencer une autre la termine&#xa0;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>La terminer</translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %n members</source>
        <translation>
            <numerusform>Reprendre le seul membre</numerusform>
            <numerusform>Reprendre les %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the other %n members</source>
        <translation>
            <numerusform>Reprendre l’autre membre</numerusform>
            <numerusform>Reprendre les %n autres membres</numerusform>
        </translation>
    </message>
    <message>
        <source>The evening of %1 was never closed.</source>
        <translation>La soirée du %1 n’a pas été terminée.</translation>
    </message>
    <message>
        <source>Check the room first</source>
        <translation>Vérifier la salle d’abord</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n people was put aside.</source>
        <translation>
            <numerusform>La liste de %n personne a été mise de côté.</numerusform>
            <numerusform>La liste de %n personnes a été mise de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Today’s evening has ended.</source>
        <translation>La soirée d’aujourd’hui est terminée.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
</context>
<context>
    <name>tablee::ui::StepRow</name>
    <message>
        <source>a title of its own</source>
        <translation>titre libre</translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>Titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Minutes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys</source>
        <translation>Glissez, ou utilisez les flèches du clavier</translation>
    </message>
</context>
<context>
    <name>tablee::ui::Stepper</name>
    <message>
        <source>%1: fewer</source>
        <extracomment>Said of the minus beside a number; %1 is what is counted (&quot;People at a table&quot;).</extracomment>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>tablee::ui::TableRow</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Name of table %1</source>
        <translation>Nom de la table %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Table %1 is closed</source>
        <translation>La table %1 est fermée</translation>
    </message>
    <message>
        <source>People at table %1</source>
        <translation>Personnes à la table %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
</context>
<context>
    <name>tablee::ui::TablesBoard</name>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>closes after this round</source>
        <translation>ferme après ce tour</translation>
    </message>
</context>
<context>
    <name>tablee::ui::TablesEditor</name>
    <message>
        <source>As many as the people who come need.</source>
        <translation>Autant qu’il en faut pour les personnes présentes.</translation>
    </message>
    <message>
        <source>Set out the tables</source>
        <translation>Disposer les tables</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Une de plus</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Une de moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more are needed, and added as people come.</source>
        <comment>tables</comment>
        <translation>
            <numerusform>Il en faut %n de plus, ajoutée à mesure que les gens arrivent.</numerusform>
            <numerusform>Il en faut %n de plus, ajoutées à mesure que les gens arrivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As tables are closed, up to %n sit at each.</source>
        <translation>
            <numerusform>Comme des tables sont fermées, %n personne s’assied à chacune.</numerusform>
            <numerusform>Comme des tables sont fermées, jusqu’à %n personnes s’asseyent à chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n more chairs.</source>
        <translation>
            <numerusform>Apportez %n chaise de plus.</numerusform>
            <numerusform>Apportez %n chaises de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who are expected need %n. They are added as people come.</source>
        <translation>
            <numerusform>Il en faut %n pour les personnes attendues. Elle s’ajoute quand les gens arrivent.</numerusform>
            <numerusform>Il en faut %n pour les personnes attendues. Elles s’ajoutent à mesure que les gens arrivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at %3.</source>
        <extracomment>24 expected, 20 chairs at 5 open tables.</extracomment>
        <translation>%1, %2 à %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <comment>to be seated</comment>
        <translation>
            <numerusform>%n personne attendue</numerusform>
            <numerusform>%n personnes attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chairs</source>
        <translation>
            <numerusform>%n chaise</numerusform>
            <numerusform>%n chaises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tables</source>
        <translation>
            <numerusform>%n table ouverte</numerusform>
            <numerusform>%n tables ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has a place; more tables are added as people come.</source>
        <translation>Tout le monde a une place&#xa0;; d’autres tables s’ajoutent à mesure que les gens arrivent.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::TemplateChoice</name>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Kept by this community.</source>
        <translation>Gardé par cette communauté.</translation>
    </message>
    <message numerus="yes">
        <source>%n people at a table</source>
        <translation>
            <numerusform>%n personne par table</numerusform>
            <numerusform>%n personnes par table</numerusform>
        </translation>
    </message>
    <message>
        <source>How do you want to hold it?</source>
        <translation>Comment voulez-vous la mener&#xa0;?</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Retour aux séances</translation>
    </message>
    <message>
        <source>Prepare it this way</source>
        <translation>Préparer ainsi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Ways to hold a session</source>
        <translation>Façons de mener une séance</translation>
    </message>
    <message>
        <source>The agenda, the tables and the place of the last session; its rules too, for whoever is expected again. Nobody is expected until you say so.</source>
        <translation>Le déroulé, les tables et le lieu de la dernière séance&#xa0;; ses règles aussi, pour les personnes attendues de nouveau. La liste des personnes attendues reste vide si vous ne la demandez pas.</translation>
    </message>
    <message numerus="yes">
        <source>Expect the %n who came</source>
        <translation>
            <numerusform>Attendre la personne venue</numerusform>
            <numerusform>Attendre les %n personnes venues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::UndoWords</name>
    <message>
        <source>the start of “%1”</source>
        <translation>le début de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the pause of “%1”</source>
        <translation>la pause de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” going on</source>
        <translation>la reprise de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the change of time of “%1”</source>
        <translation>le changement de durée de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the minutes taken from steps to come</source>
        <translation>les minutes prises sur les étapes à venir</translation>
    </message>
    <message>
        <source>leaving out “%1”</source>
        <translation>l’étape passée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the end of “%1”</source>
        <translation>la fin de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>going back to “%1”</source>
        <translation>le retour à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the arrival of %1</source>
        <translation>l’arrivée de %1</translation>
    </message>
    <message>
        <source>the departure of %1</source>
        <translation>le départ de %1</translation>
    </message>
    <message>
        <source>%1 at table %2</source>
        <translation>%1 à la table %2</translation>
    </message>
    <message>
        <source>the change of places</source>
        <translation>l’échange de places</translation>
    </message>
    <message>
        <source>the closing of table %1</source>
        <translation>la fermeture de la table %1</translation>
    </message>
    <message>
        <source>the opening of table %1</source>
        <translation>la réouverture de la table %1</translation>
    </message>
    <message>
        <source>the end of the evening</source>
        <translation>la fin de la soirée</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1 is something that was decided: &quot;the end of “Round 2”&quot;.</extracomment>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>%1 is something that was decided: &quot;the end of “Round 2”&quot;.</extracomment>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>going on with the evening</source>
        <translation>la reprise de la soirée</translation>
    </message>
    <message>
        <source>the name %1</source>
        <translation>le nom %1</translation>
    </message>
    <message>
        <source>the change of the rules</source>
        <translation>le changement des règles</translation>
    </message>
    <message>
        <source>The name is %1 again.</source>
        <translation>Le nom est de nouveau %1.</translation>
    </message>
    <message>
        <source>The rules are as they were before.</source>
        <translation>Les règles sont comme avant.</translation>
    </message>
    <message>
        <source>an arrival</source>
        <translation>une arrivée</translation>
    </message>
    <message>
        <source>a departure</source>
        <translation>un départ</translation>
    </message>
    <message>
        <source>somebody at table %1</source>
        <translation>une personne à la table %1</translation>
    </message>
    <message>
        <source>A name is as it was before.</source>
        <translation>Un nom est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>the correction of a name</source>
        <translation>la correction d’un nom</translation>
    </message>
    <message>
        <source>“%1” has begun, so Back cannot take up the step before it. Ctrl+Z undoes one thing after the other, first %2.</source>
        <extracomment>%1 is a step, %2 something that was decided: &quot;the start of “Round 2”&quot;.</extracomment>
        <translation>«&#xa0;%1&#xa0;» a commencé&#xa0;: on ne peut plus reprendre l’étape précédente. Ctrl+Z annule une action après l’autre, d’abord %2.</translation>
    </message>
    <message>
        <source>Something was done since, so Back cannot take up the step before. Ctrl+Z undoes one thing after the other, first %1.</source>
        <extracomment>%1 is something that was decided: &quot;the arrival of Ana Silva&quot;.</extracomment>
        <translation>Autre chose a été fait depuis&#xa0;: on ne peut plus reprendre l’étape précédente. Ctrl+Z annule une action après l’autre, d’abord %1.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::WhatCounts</name>
    <message>
        <source>Nobody meets twice as long as that can be avoided. What people told of themselves decides among plans that are equal otherwise.</source>
        <translation>Personne ne se retrouve deux fois tant que cela peut s’éviter. Ce que les personnes ont dit d’elles-mêmes départage les plans équivalents.</translation>
    </message>
    <message>
        <source>What counts when seats are shared out</source>
        <translation>Ce qui compte pour les places</translation>
    </message>
    <message>
        <source>New meetings only</source>
        <translation>Les rencontres nouvelles seules</translation>
    </message>
    <message>
        <source>New meetings first</source>
        <translation>Les rencontres nouvelles d’abord</translation>
    </message>
    <message>
        <source>A few may meet twice where that brings much: somebody at the table who speaks their language, comes from elsewhere or can teach them what they want to learn.</source>
        <translation>Quelques personnes peuvent se retrouver deux fois là où cela apporte beaucoup&#xa0;: à leur table, quelqu’un qui parle leur langue, vient d’ailleurs ou peut leur apprendre ce qu’elles souhaitent.</translation>
    </message>
    <message>
        <source>People may meet twice, so that more of them sit with somebody who speaks their language, comes from elsewhere or can teach them what they want to learn. The plan says what that costs.</source>
        <translation>Des personnes peuvent se retrouver deux fois, pour que davantage soient à table avec quelqu’un qui parle leur langue, vient d’ailleurs ou peut leur apprendre ce qu’elles souhaitent. Le plan dit ce que cela coûte.</translation>
    </message>
    <message>
        <source>What people told counts as much</source>
        <translation>Ce que les personnes ont dit compte autant</translation>
    </message>
</context>
<context>
    <name>tablee::ui::WhyAndWhen</name>
    <message>
        <source>Nobody is expected by name; people can be noted as they come.</source>
        <translation>La liste des personnes attendues est vide&#xa0;; les arrivées se noteront sur place.</translation>
    </message>
    <message numerus="yes">
        <source>%n expected, and here when the doors open.</source>
        <translation>
            <numerusform>%n personne attendue, là quand les portes s’ouvrent.</numerusform>
            <numerusform>%n personnes attendues, là quand les portes s’ouvrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n expected are here.</source>
        <translation>
            <numerusform>Déjà là&#xa0;: %1 sur %n personne attendue.</numerusform>
            <numerusform>Déjà là&#xa0;: %1 sur %n personnes attendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why do we meet?</source>
        <translation>Pourquoi se réunir&#xa0;?</translation>
    </message>
    <message>
        <source>So that neighbours find out who can repair what</source>
        <translation>Pour que le voisinage sache qui peut réparer quoi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Room closes at</source>
        <translation>La salle ferme à</translation>
    </message>
    <message>
        <source>Say when</source>
        <translation>Indiquer</translation>
    </message>
    <message>
        <source>People at a table</source>
        <translation>Personnes par table</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>Ouvrir les portes</translation>
    </message>
    <message>
        <source>Check the room first</source>
        <translation>Vérifier la salle d’abord</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Announce this date</source>
        <translation>Annoncer cette date</translation>
    </message>
    <message>
        <source>The room and the reports of earlier evenings tell it as the next date. Inviting people announces it too.</source>
        <translation>La salle et les comptes rendus des soirées précédentes la donnent comme prochaine date. Inviter les gens l’annonce aussi.</translation>
    </message>
</context>
<context>
    <name>tablee::ui::WorkProgress</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
</TS>
