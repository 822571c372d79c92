<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Connector::Ui::Activity</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n hand-outs</source>
        <extracomment>How many times tokens were handed out or calls passed on in the chosen time.</extracomment>
        <translation>
            <numerusform>%n hand-out</numerusform>
            <numerusform>%n hand-outs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DiagnosisController</name>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Draft</name>
    <message numerus="yes">
        <source>%n characters.</source>
        <translation>
            <numerusform>%n character.</numerusform>
            <numerusform>%n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days.</source>
        <extracomment>%1 is a date, %n a number of days.</extracomment>
        <translation>
            <numerusform>%1, in %n day.</numerusform>
            <numerusform>%1, in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginActions</name>
    <message numerus="yes">
        <source>Its %n clients go with it.</source>
        <translation>
            <numerusform>Its %n client goes with it.</numerusform>
            <numerusform>Its %n clients go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginDetails</name>
    <message numerus="yes">
        <source>expires on %1 (in %n days)</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>expires on %1 (in %n day)</numerusform>
            <numerusform>expires on %1 (in %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times today</source>
        <translation>
            <numerusform>%n time today</numerusform>
            <numerusform>%n times today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginStrip</name>
    <message numerus="yes">
        <source>%n hand-outs</source>
        <translation>
            <numerusform>%n hand-out</numerusform>
            <numerusform>%n hand-outs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n login</numerusform>
            <numerusform>%n logins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsSummary</name>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <extracomment>%n is the number of all logins, %1 of those that can hand out a token.</extracomment>
        <translation>
            <numerusform>%1 of %n ready</numerusform>
            <numerusform>%1 of %n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for the keychain</source>
        <translation>
            <numerusform>%n waits for the keychain</numerusform>
            <numerusform>%n wait for the keychain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for MyInvois</source>
        <translation>
            <numerusform>%n waits for MyInvois</numerusform>
            <numerusform>%n wait for MyInvois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits to try again</source>
        <translation>
            <numerusform>%n waits to try again</numerusform>
            <numerusform>%n wait to try again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logging in</source>
        <translation>
            <numerusform>%n logging in</numerusform>
            <numerusform>%n logging in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::NavButton</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Notice</name>
    <message numerus="yes">
        <source>The secrets expire in %n days.</source>
        <translation>
            <numerusform>The secrets expire in %n day.</numerusform>
            <numerusform>The secrets expire in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::StateWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TaxpayersPage</name>
    <message numerus="yes">
        <source>%n clients are taken.</source>
        <translation>
            <numerusform>%n client is taken.</numerusform>
            <numerusform>%n clients are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation>
            <numerusform>%n line is left out.</numerusform>
            <numerusform>%n lines are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Trial</name>
    <message numerus="yes">
        <source>%n seconds apart</source>
        <translation>
            <numerusform>%n second apart</numerusform>
            <numerusform>%n seconds apart</numerusform>
        </translation>
    </message>
</context>
</TS>
