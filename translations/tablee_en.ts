<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Audience</name>
    <message numerus="yes">
        <source>%n chairs left</source>
        <translation>
            <numerusform>%n chair left</numerusform>
            <numerusform>%n chairs left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n row(s) of the table %1 name(s) something that is not there.</source>
        <translation>
            <numerusform>%n row of the table %1 names something that is not there.</numerusform>
            <numerusform>%n rows of the table %1 name something that is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) missing in the log, from number %1 on.</source>
        <translation>
            <numerusform>%n event is missing in the log, from number %1 on.</numerusform>
            <numerusform>%n events are missing in the log, from number %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cannot have happened, the first is number %1.</source>
        <translation>
            <numerusform>%n event cannot have happened, number %1.</numerusform>
            <numerusform>%n events cannot have happened, the first is number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of round %1 missing in the list of meetings.</source>
        <translation>
            <numerusform>%n meeting of round %1 is missing in the list of meetings.</numerusform>
            <numerusform>%n meetings of round %1 are missing in the list of meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of round %1 too many in the list of meetings.</source>
        <translation>
            <numerusform>%n meeting of round %1 is one too many in the list of meetings.</numerusform>
            <numerusform>%n meetings of round %1 are too many in the list of meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) merged into one another in a circle, so that nobody is left.</source>
        <translation>
            <numerusform>One member merged in a circle, so that nobody is left.</numerusform>
            <numerusform>%n members merged into one another in a circle, so that nobody is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n fault found.</numerusform>
            <numerusform>%n faults found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) written.</source>
        <translation>
            <numerusform>%n member written.</numerusform>
            <numerusform>%n members written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contradiction</name>
    <message numerus="yes">
        <source>%1 must sit together, but no table has more than %n seat(s).</source>
        <translation>
            <numerusform>%1 must sit together, but no table has more than %n seat.</numerusform>
            <numerusform>%1 must sit together, but no table has more than %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must all sit apart, but there are only %n table(s).</source>
        <translation>
            <numerusform>%1 must all sit apart, but there is only %n table.</numerusform>
            <numerusform>%1 must all sit apart, but there are only %n tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n person(s) would have to change tables.</source>
        <translation>
            <numerusform>More than %n person would have to change tables.</numerusform>
            <numerusform>More than %n people would have to change tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the rules about %1, more than %n person(s) would have to change tables.</source>
        <translation>
            <numerusform>For the rules about %1, more than %n person would have to change tables.</numerusform>
            <numerusform>For the rules about %1, more than %n people would have to change tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) cannot be kept either.</source>
        <translation>
            <numerusform>%n more rule cannot be kept either.</numerusform>
            <numerusform>%n more rules cannot be kept either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoStory</name>
    <message numerus="yes">
        <source>%n person(s) here.</source>
        <translation>
            <numerusform>%n person is here.</numerusform>
            <numerusform>%n people are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at another table.</source>
        <translation>
            <numerusform>%n person changes tables.</numerusform>
            <numerusform>%n people change tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new meeting(s).</source>
        <translation>
            <numerusform>%n new meeting.</numerusform>
            <numerusform>%n new meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>%n cop(ies) of our own beside the file written anew.</source>
        <translation>
            <numerusform>%n copy of our own beside the file was written anew.</numerusform>
            <numerusform>%n copies of our own beside the file were written anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stay counted, without a name.</source>
        <translation>
            <numerusform>%n session stays counted, without a name.</numerusform>
            <numerusform>%n sessions stay counted, without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) stay counted, without a name.</source>
        <translation>
            <numerusform>%n meeting stays counted, without a name.</numerusform>
            <numerusform>%n meetings stay counted, without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) at sessions to come are given up.</source>
        <translation>
            <numerusform>%n place at a session to come is given up.</numerusform>
            <numerusform>%n places at sessions to come are given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cop(ies) of our own beside the file are written anew as well.</source>
        <translation>
            <numerusform>%n copy of our own beside the file is written anew as well.</numerusform>
            <numerusform>%n copies of our own beside the file are written anew as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>%n more rule(s) broken</source>
        <translation>
            <numerusform>%n more rule broken</numerusform>
            <numerusform>%n more rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken less</source>
        <translation>
            <numerusform>%n rule broken less</numerusform>
            <numerusform>%n rules broken less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repeat(s)</source>
        <translation>
            <numerusform>%n more repeat</numerusform>
            <numerusform>%n more repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) less</source>
        <translation>
            <numerusform>%n repeat less</numerusform>
            <numerusform>%n repeats less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new meeting(s) less for whoever has fewest</source>
        <translation>
            <numerusform>%n new meeting less for whoever has fewest</numerusform>
            <numerusform>%n new meetings less for whoever has fewest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new meeting(s) for whoever has fewest</source>
        <translation>
            <numerusform>%n more new meeting for whoever has fewest</numerusform>
            <numerusform>%n more new meetings for whoever has fewest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) who change tables</source>
        <translation>
            <numerusform>%n more person who changes tables</numerusform>
            <numerusform>%n more people who change tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) less who change tables</source>
        <translation>
            <numerusform>%n person less who changes tables</numerusform>
            <numerusform>%n people less who change tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more third meeting(s)</source>
        <translation>
            <numerusform>%n more third meeting</numerusform>
            <numerusform>%n more third meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n third meeting(s) less</source>
        <translation>
            <numerusform>%n third meeting less</numerusform>
            <numerusform>%n third meetings less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) without a language</source>
        <translation>
            <numerusform>%n more pair without a language</numerusform>
            <numerusform>%n more pairs without a language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) less without a language</source>
        <translation>
            <numerusform>%n pair less without a language</numerusform>
            <numerusform>%n pairs less without a language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) less fulfilled</source>
        <translation>
            <numerusform>%n wish less fulfilled</numerusform>
            <numerusform>%n wishes less fulfilled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wish(es) fulfilled</source>
        <translation>
            <numerusform>%n more wish fulfilled</numerusform>
            <numerusform>%n more wishes fulfilled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more time(s) two of one team or organisation at a table</source>
        <translation>
            <numerusform>%n more time two of one team or organisation at a table</numerusform>
            <numerusform>%n more times two of one team or organisation at a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) less two of one team or organisation at a table</source>
        <translation>
            <numerusform>%n time less two of one team or organisation at a table</numerusform>
            <numerusform>%n times less two of one team or organisation at a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of names was found: %n person(s) called as the e-mail address begins.</source>
        <translation>
            <numerusform>No column of names was found: %n person called as the e-mail address begins.</numerusform>
            <numerusform>No column of names was found: %n people called as the e-mail address begins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming back (retired until now)</source>
        <translation>
            <numerusform>%n coming back (retired until now)</numerusform>
            <numerusform>%n coming back (retired until now)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a known name (same person?)</source>
        <translation>
            <numerusform>%n of a known name (same person?)</numerusform>
            <numerusform>%n of a known name (same person?)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n time(s) “no”, not used.</source>
        <translation>
            <numerusform>“%1”: “no” once, not used.</numerusform>
            <numerusform>“%1”: %n times “no”, not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2” asks about one day, and leaves out %n person(s). To leave nobody out for it: --not-used %1</source>
        <translation>
            <numerusform>“%2” asks about one day, and leaves out one person. To leave nobody out for it: --not-used %1</numerusform>
            <numerusform>“%2” asks about one day, and leaves out %n people. To leave nobody out for it: --not-used %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n time(s) “0”, not used.</source>
        <translation>
            <numerusform>“%1”: “0” once, not used.</numerusform>
            <numerusform>“%1”: %n times “0”, not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2” is blank for %n person(s), who come(s) all the same. If blank means not coming: --not-coming %1</source>
        <translation>
            <numerusform>“%2” is blank for one person, who comes all the same. If blank means not coming: --not-coming %1</numerusform>
            <numerusform>“%2” is blank for %n people, who come all the same. If blank means not coming: --not-coming %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait(s) for an answer; until then nobody is taken from there.</source>
        <translation>
            <numerusform>%n row waits for an answer; until then nobody is taken from there.</numerusform>
            <numerusform>%n rows wait for an answer; until then nobody is taken from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingSentence</name>
    <message numerus="yes">
        <source>%n new meeting(s)</source>
        <translation>
            <numerusform>%n new meeting</numerusform>
            <numerusform>%n new meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n possible</source>
        <translation>
            <numerusform>of %n possible</numerusform>
            <numerusform>of %n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, all unavoidable</source>
        <translation>
            <numerusform>, unavoidable</numerusform>
            <numerusform>, all unavoidable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them unavoidable</source>
        <translation>
            <numerusform>, %n of them unavoidable</numerusform>
            <numerusform>, %n of them unavoidable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message numerus="yes">
        <source>%n people change tables: look for your name on the list.</source>
        <translation>
            <numerusform>%n person changes tables: look for your name on the list.</numerusform>
            <numerusform>%n people change tables: look for your name on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message numerus="yes">
        <source>%n seating plan(s) have a seat for this person.</source>
        <translation>
            <numerusform>%n seating plan has a seat for this person.</numerusform>
            <numerusform>%n seating plans have a seat for this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n other person(s)</source>
        <translation>
            <numerusform>with %n other person</numerusform>
            <numerusform>with %n other people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody said of %n other member(s) that they are not this person.</source>
        <translation>
            <numerusform>Somebody said of %n other member that they are not this person.</numerusform>
            <numerusform>Somebody said of %n other members that they are not this person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>person(s) present</source>
        <translation>
            <numerusform>person present</numerusform>
            <numerusform>people present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n expected</source>
        <translation>
            <numerusform>of %n expected</numerusform>
            <numerusform>of %n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round(s) held</source>
        <translation>
            <numerusform>round held</numerusform>
            <numerusform>rounds held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n table(s)</source>
        <translation>
            <numerusform>at %n table</numerusform>
            <numerusform>at %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new meeting(s)</source>
        <translation>
            <numerusform>new meeting</numerusform>
            <numerusform>new meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n possible</source>
        <translation>
            <numerusform>of %n possible</numerusform>
            <numerusform>of %n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeat(s)</source>
        <translation>
            <numerusform>repeat</numerusform>
            <numerusform>repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unavoidable</source>
        <translation>
            <numerusform>%n of them unavoidable</numerusform>
            <numerusform>%n of them unavoidable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n round(s)</source>
        <translation>
            <numerusform>In %n round</numerusform>
            <numerusform>In %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, everyone met %n new people.</source>
        <translation>
            <numerusform>, everyone met %n new person.</numerusform>
            <numerusform>, everyone met %n new people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, up to %n new people for each.</source>
        <translation>
            <numerusform>, up to %n new person for each.</numerusform>
            <numerusform>, up to %n new people for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came.</source>
        <translation>
            <numerusform>%n person came.</numerusform>
            <numerusform>%n people came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This does not count %n person(s) who took part in no round.</source>
        <translation>
            <numerusform>This does not count %n person who took part in no round.</numerusform>
            <numerusform>This does not count %n people who took part in no round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n expected</source>
        <translation>
            <numerusform>%1 of %n expected</numerusform>
            <numerusform>%1 of %n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n walk-in(s)</source>
        <translation>
            <numerusform>, %n&#xa0;walk-in</numerusform>
            <numerusform>, %n&#xa0;walk-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want(s) to learn it</source>
        <translation>
            <numerusform>%n person wants to learn it</numerusform>
            <numerusform>%n people want to learn it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosting a table</source>
        <translation>
            <numerusform>%n hosting a table</numerusform>
            <numerusform>%n hosting a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observing</source>
        <translation>
            <numerusform>%n observing</numerusform>
            <numerusform>%n observing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaking</source>
        <translation>
            <numerusform>%n speaking</numerusform>
            <numerusform>%n speaking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helping</source>
        <translation>
            <numerusform>%n helping</numerusform>
            <numerusform>%n helping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round(s) %1</source>
        <translation>
            <numerusform>round %1</numerusform>
            <numerusform>rounds %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): %1</source>
        <translation>
            <numerusform>%n pair: %1</numerusform>
            <numerusform>%n pairs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s).</source>
        <translation>
            <numerusform>And %n more pair.</numerusform>
            <numerusform>And %n more pairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::EveningDesk</name>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ImportDesk</name>
    <message numerus="yes">
        <source>Taking in %n people…</source>
        <translation>
            <numerusform>Taking in %n person…</numerusform>
            <numerusform>Taking in %n people…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::Inviting</name>
    <message numerus="yes">
        <source>%n addresses are copied. Paste them as blind copies (Bcc).</source>
        <translation>
            <numerusform>%n address is copied. Paste it as a blind copy (Bcc).</numerusform>
            <numerusform>%n addresses are copied. Paste them as blind copies (Bcc).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::MembersDesk</name>
    <message numerus="yes">
        <source>%n people imported.</source>
        <translation>
            <numerusform>%n person imported.</numerusform>
            <numerusform>%n people imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back what was done for %n people…</source>
        <translation>
            <numerusform>Taking back what was done for one person…</numerusform>
            <numerusform>Taking back what was done for %n people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing it again for %n people…</source>
        <translation>
            <numerusform>Doing it again for one person…</numerusform>
            <numerusform>Doing it again for %n people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for an answer: bring the list again.</source>
        <translation>
            <numerusform>%n row waits for an answer: bring the list again.</numerusform>
            <numerusform>%n rows wait for an answer: bring the list again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::DeskMessages</name>
    <message numerus="yes">
        <source>%n people change tables.</source>
        <translation>
            <numerusform>%n person changes tables.</numerusform>
            <numerusform>%n people change tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::DoorWords</name>
    <message numerus="yes">
        <source>%n person(s) to seat</source>
        <translation>
            <numerusform>%n person to seat</numerusform>
            <numerusform>%n people to seat</numerusform>
        </translation>
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
            <numerusform>Set out one more.</numerusform>
            <numerusform>Set out %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chair(s)</source>
        <translation>
            <numerusform>%n chair</numerusform>
            <numerusform>%n chairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n more.</source>
        <comment>chairs</comment>
        <translation>
            <numerusform>Bring one more.</numerusform>
            <numerusform>Bring %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set out %n table(s).</source>
        <translation>
            <numerusform>Set out %n table.</numerusform>
            <numerusform>Set out %n tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::EarlierEvenings</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::EveningCard</name>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of %1</source>
        <translation>
            <numerusform>%n table of %1</numerusform>
            <numerusform>%n tables of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of %1 and %2</source>
        <translation>
            <numerusform>%n table of %1 and %2</numerusform>
            <numerusform>%n tables of %1 and %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody meets up to %n new people.</source>
        <translation>
            <numerusform>Everybody meets up to one new person.</numerusform>
            <numerusform>Everybody meets up to %n new people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::ImportPage</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>All %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the name of a member, and nothing else says that they are the same.</source>
        <translation>
            <numerusform>%n person has the name of a member, and nothing else says that they are the same.</numerusform>
            <numerusform>%n people have the name of a member, and nothing else says that they are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Likewise %n more rows.</source>
        <translation>
            <numerusform>Likewise one more row.</numerusform>
            <numerusform>Likewise %n more rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks about one day, and leaves out %n people.</source>
        <translation>
            <numerusform>%1 asks about one day, and leaves out one person.</numerusform>
            <numerusform>%1 asks about one day, and leaves out %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 says “no” %n time(s), and leaves nobody out.</source>
        <translation>
            <numerusform>%1 says “no” once, and leaves nobody out.</numerusform>
            <numerusform>%1 says “no” %n times, and leaves nobody out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is blank for %n people, and leaves nobody out.</source>
        <translation>
            <numerusform>%1 is blank for one person, and leaves nobody out.</numerusform>
            <numerusform>%1 is blank for %n people, and leaves nobody out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 says “0” %n time(s), and leaves nobody out.</source>
        <translation>
            <numerusform>%1 says “0” once, and leaves nobody out.</numerusform>
            <numerusform>%1 says “0” %n times, and leaves nobody out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::KnowingEditor</name>
    <message numerus="yes">
        <source>%n pair(s) taken from the list.</source>
        <translation>
            <numerusform>%n pair taken from the list.</numerusform>
            <numerusform>%n pairs taken from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::KnowingWords</name>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>for %n month</numerusform>
            <numerusform>for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::ListWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming back (retired until now)</source>
        <translation>
            <numerusform>%n coming back (retired until now)</numerusform>
            <numerusform>%n coming back (retired until now)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a known name (same person?)</source>
        <translation>
            <numerusform>%n of a known name (same person?)</numerusform>
            <numerusform>%n of a known name (same person?)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::LivePage</name>
    <message numerus="yes">
        <source>%n min taken from the steps to come.</source>
        <translation>
            <numerusform>%n min taken from the steps to come.</numerusform>
            <numerusform>%n min taken from the steps to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::LiveShowing</name>
    <message numerus="yes">
        <source>%n min late: take time from the steps to come</source>
        <translation>
            <numerusform>%n min late: take time from the steps to come</numerusform>
            <numerusform>%n min late: take time from the steps to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::MakingUp</name>
    <message numerus="yes">
        <source>Shorten by %n min</source>
        <translation>
            <numerusform>Shorten by %n min</numerusform>
            <numerusform>Shorten by %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n min later</source>
        <translation>
            <numerusform>End %n min later</numerusform>
            <numerusform>End %n min later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late.</source>
        <translation>
            <numerusform>%n min late.</numerusform>
            <numerusform>%n min late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::MembersPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n who retired</source>
        <translation>
            <numerusform>Show the one who retired</numerusform>
            <numerusform>Show the %n who retired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::MembersToExpect</name>
    <message numerus="yes">
        <source>Expect all %n</source>
        <translation>
            <numerusform>Expect %n</numerusform>
            <numerusform>Expect all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::MessageEditor</name>
    <message numerus="yes">
        <source>No more than %n letters: what the back row reads at a glance.</source>
        <translation>
            <numerusform>No more than %n letter: what the back row reads at a glance.</numerusform>
            <numerusform>No more than %n letters: what the back row reads at a glance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::NextSessionCard</name>
    <message numerus="yes">
        <source>Copy %n addresses</source>
        <translation>
            <numerusform>Copy %n address</numerusform>
            <numerusform>Copy %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::PairPreview</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::PeopleCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still expected: %n</source>
        <translation>
            <numerusform>Still expected: %n</numerusform>
            <numerusform>Still expected: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::PeopleEditor</name>
    <message numerus="yes">
        <source>%n no longer expected.</source>
        <translation>
            <numerusform>%n person no longer expected.</numerusform>
            <numerusform>%n people no longer expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::PhrasesView</name>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::ReadingLine</name>
    <message numerus="yes">
        <source>%n people, each with a number.</source>
        <translation>
            <numerusform>One person, with a number.</numerusform>
            <numerusform>%n people, each with a number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names read.</source>
        <translation>
            <numerusform>One name read.</numerusform>
            <numerusform>%n names read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more names are on it more than once too.</source>
        <translation>
            <numerusform>%n more name is on it more than once too.</numerusform>
            <numerusform>%n more names are on it more than once too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not come by the list.</source>
        <translation>
            <numerusform>%n of them does not come by the list.</numerusform>
            <numerusform>%n of them do not come by the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not come.</source>
        <translation>
            <numerusform>%n does not come.</numerusform>
            <numerusform>%n do not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Likewise %n more lines.</source>
        <translation>
            <numerusform>Likewise one more line.</numerusform>
            <numerusform>Likewise %n more lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::ReportPage</name>
    <message numerus="yes">
        <source>people came</source>
        <translation>
            <numerusform>person came</numerusform>
            <numerusform>people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new meetings</source>
        <translation>
            <numerusform>new meeting</numerusform>
            <numerusform>new meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n possible</source>
        <translation>
            <numerusform>of %n possible</numerusform>
            <numerusform>of %n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeats</source>
        <translation>
            <numerusform>repeat</numerusform>
            <numerusform>repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unavoidable</source>
        <translation>
            <numerusform>%n of them unavoidable</numerusform>
            <numerusform>%n of them unavoidable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rounds held</source>
        <translation>
            <numerusform>round held</numerusform>
            <numerusform>rounds held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::RulesEditor</name>
    <message numerus="yes">
        <source>%n hosts, each at their table.</source>
        <translation>
            <numerusform>%n host, at their table.</numerusform>
            <numerusform>%n hosts, each at their table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::SamePersonStrip</name>
    <message numerus="yes">
        <source>%n more such pairs.</source>
        <translation>
            <numerusform>%n more such pair.</numerusform>
            <numerusform>%n more such pairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::SeatWords</name>
    <message numerus="yes">
        <source>%n repeats, as before.</source>
        <translation>
            <numerusform>%n repeat, as before.</numerusform>
            <numerusform>%n repeats, as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeats instead of %1.</source>
        <translation>
            <numerusform>%n repeat instead of %1.</numerusform>
            <numerusform>%n repeats instead of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::SessionList</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::SessionWords</name>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::SourceRow</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::StartPage</name>
    <message numerus="yes">
        <source>Bring in the %n members</source>
        <translation>
            <numerusform>Bring in the one member</numerusform>
            <numerusform>Bring in the %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the other %n members</source>
        <translation>
            <numerusform>Bring in the other member</numerusform>
            <numerusform>Bring in the other %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of %n people was put aside.</source>
        <translation>
            <numerusform>The list of %n person was put aside.</numerusform>
            <numerusform>The list of %n people was put aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::TablesEditor</name>
    <message numerus="yes">
        <source>%n more are needed, and added as people come.</source>
        <comment>tables</comment>
        <translation>
            <numerusform>%n more is needed, and added as people come.</numerusform>
            <numerusform>%n more are needed, and added as people come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As tables are closed, up to %n sit at each.</source>
        <translation>
            <numerusform>As tables are closed, %n sits at each.</numerusform>
            <numerusform>As tables are closed, up to %n sit at each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n more chairs.</source>
        <translation>
            <numerusform>Bring %n more chair.</numerusform>
            <numerusform>Bring %n more chairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who are expected need %n. They are added as people come.</source>
        <translation>
            <numerusform>Those who are expected need %n. It is added as people come.</numerusform>
            <numerusform>Those who are expected need %n. They are added as people come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <comment>to be seated</comment>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chairs</source>
        <translation>
            <numerusform>%n chair</numerusform>
            <numerusform>%n chairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tables</source>
        <translation>
            <numerusform>%n open table</numerusform>
            <numerusform>%n open tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::TemplateChoice</name>
    <message numerus="yes">
        <source>%n people at a table</source>
        <translation>
            <numerusform>%n person at a table</numerusform>
            <numerusform>%n people at a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect the %n who came</source>
        <translation>
            <numerusform>Expect the one person who came</numerusform>
            <numerusform>Expect the %n who came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tablee::ui::WhyAndWhen</name>
    <message numerus="yes">
        <source>%n expected, and here when the doors open.</source>
        <translation>
            <numerusform>%n person expected, and here when the doors open.</numerusform>
            <numerusform>%n people expected, and here when the doors open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n expected are here.</source>
        <translation>
            <numerusform>%1 of %n person expected is here.</numerusform>
            <numerusform>%1 of %n people expected are here.</numerusform>
        </translation>
    </message>
</context>
</TS>
