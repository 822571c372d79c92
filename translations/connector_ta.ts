<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>The report holds versions, settings, the states of the logins, the audit and the log of the chosen time, without any secret or token.</source>
        <translation>அறிக்கையில் பதிப்புகள், அமைப்புகள், உள்நுழைவுகளின் நிலைகள், தேர்ந்தெடுத்த காலத்தின் தணிக்கை மற்றும் பதிவேடு உள்ளன; எந்த ரகசியமோ டோக்கனோ இல்லை.</translation>
    </message>
    <message>
        <source>TINs</source>
        <translation>TIN-கள்</translation>
    </message>
    <message>
        <source>names</source>
        <translation>பெயர்கள்</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>பாதைகள்</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>ஹோஸ்ட் பெயர்கள்</translation>
    </message>
    <message>
        <source>TINs, names, paths and host names are replaced.</source>
        <translation>TIN-கள், பெயர்கள், பாதைகள் மற்றும் ஹோஸ்ட் பெயர்கள் மாற்றப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Not replaced in it: %1.</source>
        <extracomment>%1 is a list such as &quot;TINs, names&quot;.</extracomment>
        <translation>அதில் மாற்றப்படாதவை: %1.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::AboutPage</name>
    <message>
        <source>Version %1</source>
        <translation>பதிப்பு %1</translation>
    </message>
    <message>
        <source>Independent software. It is not made, endorsed or supported by LHDN (HASiL), and MyInvois is a name of LHDN.</source>
        <translation>தனித்த மென்பொருள். இது LHDN (HASiL) உருவாக்கியதோ, ஏற்றதோ, ஆதரிப்பதோ அல்ல; MyInvois என்பது LHDN-இன் பெயர்.</translation>
    </message>
    <message>
        <source>When a login fails</source>
        <translation>உள்நுழைவு தோல்வியடைந்தால்</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Logins&lt;/b&gt; and choose it: cause and fix stand below the table.</source>
        <translation>&lt;b&gt;உள்நுழைவுகள்&lt;/b&gt; பக்கத்தில் அதைத் தேர்வு செய்யவும்: காரணமும் தீர்வும் அட்டவணைக்குக் கீழே இருக்கும்.</translation>
    </message>
    <message>
        <source>If MyInvois itself is at fault, its helpdesk is 03-8682 8000.</source>
        <translation>MyInvois-இலேயே சிக்கல் என்றால், அதன் உதவி எண் 03-8682 8000.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Made with Qt (LGPL 3), Boost (Boost Software License) and QtKeychain (BSD).</source>
        <translation>Apache License 2.0. Qt (LGPL 3), Boost (Boost Software License), QtKeychain (BSD) கொண்டு உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why?&lt;/b&gt; checks it step by step. Correct what it names, then press &lt;b&gt;Renew now&lt;/b&gt;.</source>
        <translation>&lt;b&gt;ஏன்?&lt;/b&gt; படிப்படியாகச் சோதிக்கும். அது குறிப்பிடுவதைத் திருத்திவிட்டு &lt;b&gt;இப்போது புதுப்பி&lt;/b&gt; என்பதை அழுத்தவும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Activity</name>
    <message>
        <source>Token handed out</source>
        <translation>டோக்கன் வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>Call passed on</source>
        <translation>அழைப்பு அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>No token to give</source>
        <translation>வழங்க டோக்கன் இல்லை</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>உள்நுழைவு தோல்வி</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>உள்நுழைந்தது</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>புதுப்பித்தல் தோல்வி</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>புதுப்பிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Credentials changed</source>
        <translation>சான்றுகள் மாற்றப்பட்டன</translation>
    </message>
    <message>
        <source>Package added</source>
        <translation>மென்பொருள் சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>New secret for a package</source>
        <translation>மென்பொருளுக்குப் புதிய ரகசியம்</translation>
    </message>
    <message>
        <source>Package revoked</source>
        <translation>மென்பொருள் திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>client ID or secret is wrong</source>
        <translation>கிளையன்ட் ஐடி அல்லது ரகசியம் தவறு</translation>
    </message>
    <message>
        <source>the request is not complete</source>
        <translation>கோரிக்கை முழுமையற்றது</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n முறை</numerusform>
            <numerusform>%n முறை</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <translation>பிற</translation>
    </message>
    <message>
        <source>Token given back</source>
        <translation>டோக்கன் திருப்பி அளிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Login examined</source>
        <translation>உள்நுழைவு ஆராயப்பட்டது</translation>
    </message>
    <message>
        <source>Package changed</source>
        <translation>மென்பொருள் மாற்றப்பட்டது</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityController</name>
    <message>
        <source>Export the activity</source>
        <translation>செயல்பாட்டை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>%1 ஆகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The file could not be written. Another folder may help.</source>
        <translation>கோப்பை எழுத முடியவில்லை. வேறு கோப்புறை உதவலாம்.</translation>
    </message>
    <message>
        <source>The activity could not be read.</source>
        <translation>செயல்பாட்டைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>%1 எழுதப்படுகிறது…</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityModel</name>
    <message>
        <source>today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>என்ன நடந்தது</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>மென்பொருள்</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>உள்நுழைவு</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n hand-outs</source>
        <extracomment>How many times tokens were handed out or calls passed on in the chosen time.</extracomment>
        <translation>
            <numerusform>%n வழங்கல்</numerusform>
            <numerusform>%n வழங்கல்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what happens as it happens</source>
        <translation>நடப்பதை உடனே காட்டும்</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>எல்லா மென்பொருளும்</translation>
    </message>
    <message>
        <source>All logins</source>
        <translation>எல்லா உள்நுழைவுகளும்</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>செயல்பாடு</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>பின்தொடர்</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>அட்டவணையாக (CSV)…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>JSON ஆக…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that matches.</source>
        <translation>இந்த நேரத்தில் பொருந்தும் நிகழ்வு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>மென்பொருள்</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>உள்நுழைவு</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>கடந்த ஒரு மணி</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>கடந்த 24 மணி</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>கடந்த 7 நாட்கள்</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>கடந்த 30 நாட்கள்</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>அனைத்தும்</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>எல்லா முடிவுகளும்</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Enter shows an entry in full.</source>
        <translation>Enter ஒரு பதிவை முழுமையாகக் காட்டும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::AddPackageDialog</name>
    <message>
        <source>Add a package</source>
        <translation>மென்பொருளைச் சேர்</translation>
    </message>
    <message>
        <source>Make credentials</source>
        <translation>சான்றுகளை உருவாக்கு</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>For example SQL Account, front office.</source>
        <translation>எ.கா. SQL Account, முன் அலுவலகம்.</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>உள்நுழையக்கூடியவை</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>பெறுவது</translation>
    </message>
    <message>
        <source>It gets the tokens of MyInvois and calls MyInvois itself.</source>
        <translation>இது MyInvois டோக்கன்களைப் பெற்று, MyInvois-ஐ நேரடியாக அழைக்கும்.</translation>
    </message>
    <message>
        <source>It never sees a token of MyInvois; it calls through the connector.</source>
        <translation>இது MyInvois டோக்கனைப் பார்ப்பதில்லை; connector வழியாக அழைக்கும்.</translation>
    </message>
    <message>
        <source>It never sees a token of MyInvois and can only read through the connector.</source>
        <translation>இது MyInvois டோக்கனைப் பார்ப்பதில்லை; connector வழியாகப் படிக்க மட்டுமே முடியும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::BridgePage</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>டோக்கன் முகவரி</translation>
    </message>
    <message>
        <source>A login is sent</source>
        <translation>உள்நுழைவு அனுப்பப்படுவது</translation>
    </message>
    <message>
        <source>as a form (usual)</source>
        <translation>படிவமாக (வழக்கம்)</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>JSON ஆக</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>வரம்புகள் (scope)</translation>
    </message>
    <message>
        <source>Credentials from MyInvois Bridge</source>
        <translation>MyInvois Bridge சான்றுகள்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ChartCard</name>
    <message>
        <source>No token was handed out in this time.</source>
        <translation>இந்த நேரத்தில் டோக்கன் எதுவும் வழங்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Hand-outs per day</source>
        <translation>நாள்தோறும் வழங்கல்கள்</translation>
    </message>
    <message>
        <source>Hand-outs per hour</source>
        <translation>மணிதோறும் வழங்கல்கள்</translation>
    </message>
    <message>
        <source>Hand-outs per five minutes</source>
        <translation>ஐந்து நிமிட வழங்கல்கள்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CompanyFilePage</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>User of the company file</source>
        <translation>நிறுவனக் கோப்பின் பயனர்</translation>
    </message>
    <message>
        <source>Password of the user</source>
        <translation>பயனரின் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Address of AccountRight&apos;s API</source>
        <translation>AccountRight API முகவரி</translation>
    </message>
    <message>
        <source>I know, and I trust this network</source>
        <translation>எனக்குத் தெரியும்; இந்த நெட்வொர்க்கை நம்புகிறேன்</translation>
    </message>
    <message>
        <source>Your MYOB company file</source>
        <translation>உங்கள் MYOB நிறுவனக் கோப்பு</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CopyField</name>
    <message>
        <source>Copied</source>
        <extracomment>%1 is what is copied, for example &quot;Address for your accounting package&quot;.</extracomment>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>நகலெடு: %1</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CredentialsDialog</name>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CredentialsPage</name>
    <message>
        <source>In Practice there is nothing to type but a name.</source>
        <translation>பயிற்சியில் பெயரைத் தவிர வேறெதுவும் தட்டச்சு செய்ய வேண்டாம்.</translation>
    </message>
    <message>
        <source>They go into the keychain of this computer and never come out again.</source>
        <translation>அவை இந்தக் கணினியின் சாவிக்கொத்தில் சேமிக்கப்படும்; அங்கிருந்து வெளியே வராது.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>இந்த உள்நுழைவைச் சோதி</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>What should happen</source>
        <translation>என்ன நடக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Every failure here is played, none is real.</source>
        <translation>இங்குள்ள தோல்விகள் அனைத்தும் பாவனையே, உண்மையல்ல.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret 1</source>
        <translation>Client secret 1</translation>
    </message>
    <message>
        <source>Client secret 2 (recommended)</source>
        <translation>Client secret 2 (பரிந்துரைக்கப்படுகிறது)</translation>
    </message>
    <message>
        <source>Secrets expire on</source>
        <translation>ரகசியங்கள் காலாவதியாகும் நாள்</translation>
    </message>
    <message>
        <source>2027-12-31</source>
        <translation>2027-12-31</translation>
    </message>
    <message>
        <source>Credentials from MyInvois</source>
        <translation>MyInvois தரும் சான்றுகள்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>How a date of this year is written, in the letters of QLocale: d, M or MMM.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written, in the letters of QLocale: d, M or MMM, yyyy.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DesktopWindow</name>
    <message>
        <source>Built without a keychain: Practice only</source>
        <translation>சாவிக்கொத்து இன்றி உருவாக்கப்பட்டது: பயிற்சி மட்டும்</translation>
    </message>
    <message>
        <source>%1 of %2 logins left this minute</source>
        <translation>இந்த நிமிடம் %2 உள்நுழைவுகளில் %1 மீதம்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Diagnosis</name>
    <message>
        <source>What was typed</source>
        <translation>தட்டச்சு செய்தது</translation>
    </message>
    <message>
        <source>has the right form</source>
        <translation>வடிவம் சரி</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>சாவிக்கொத்து</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ப்ராக்ஸி</translation>
    </message>
    <message>
        <source>the way to the service is known</source>
        <translation>சேவைக்கான வழி தெரியும்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>the name is found</source>
        <translation>பெயர் கிடைத்தது</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>the port answers</source>
        <translation>போர்ட் பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>சான்றிதழ்</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>செல்லுபடியாகும்</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>உள்நுழைவு</translation>
    </message>
    <message>
        <source>token received</source>
        <translation>டோக்கன் கிடைத்தது</translation>
    </message>
    <message>
        <source>Tried otherwise</source>
        <translation>வேறு வழியில் முயற்சி</translation>
    </message>
    <message>
        <source>the result is part of the cause</source>
        <translation>முடிவு காரணத்தில் சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>Whose token</source>
        <translation>யாருடைய டோக்கன்</translation>
    </message>
    <message>
        <source>the expected one</source>
        <translation>எதிர்பார்த்தது</translation>
    </message>
    <message>
        <source>One API call</source>
        <translation>ஒரு API அழைப்பு</translation>
    </message>
    <message>
        <source>the token is accepted</source>
        <translation>டோக்கன் ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>TIN and number</source>
        <translation>TIN மற்றும் எண்</translation>
    </message>
    <message>
        <source>the service knows them</source>
        <translation>சேவைக்கு அவை தெரியும்</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>முனையம்</translation>
    </message>
    <message>
        <source>packages can reach it</source>
        <translation>மென்பொருள்கள் அதை அடையலாம்</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>மென்பொருள்கள்</translation>
    </message>
    <message>
        <source>no package is refused</source>
        <translation>எந்த மென்பொருளும் மறுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1 மி.வி.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>சரியாக இல்லை</translation>
    </message>
    <message>
        <source>not needed or not reached</source>
        <translation>தேவையில்லை அல்லது எட்டவில்லை</translation>
    </message>
    <message>
        <source>written, read and removed a test entry</source>
        <translation>சோதனைப் பதிவு எழுதி, படித்து நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>எதுவும் அமைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>எட்டவில்லை</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>நேரத்தில் பதில் இல்லை</translation>
    </message>
    <message>
        <source>not needed in Practice</source>
        <translation>பயிற்சியில் தேவையில்லை</translation>
    </message>
    <message>
        <source>token received with client secret 2</source>
        <translation>கிளையண்ட் ரகசியம் 2 மூலம் டோக்கன் கிடைத்தது</translation>
    </message>
    <message>
        <source>document types were listed</source>
        <translation>ஆவண வகைகள் பட்டியலிடப்பட்டன</translation>
    </message>
    <message>
        <source>the company file opens</source>
        <translation>நிறுவனக் கோப்பு திறக்கிறது</translation>
    </message>
    <message>
        <source>the service has no such call</source>
        <translation>சேவையில் இந்த அழைப்பு இல்லை</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>தொடங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>answers, through the proxy as well</source>
        <translation>பதிலளிக்கிறது, ப்ராக்ஸி வழியாகவும்</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 கிடைத்தது</translation>
    </message>
    <message>
        <source>port %1 of the proxy answers</source>
        <translation>ப்ராக்ஸியின் போர்ட் %1 பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>valid, issued by %1</source>
        <extracomment>Of a certificate. %1 is a name such as &quot;DigiCert Global Root G2&quot;.</extracomment>
        <translation>செல்லுபடியாகும், வழங்கியது %1</translation>
    </message>
    <message>
        <source>issued to %1</source>
        <translation>%1-க்கு வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>மறுக்கப்பட்டது: %1</translation>
    </message>
    <message>
        <source>%1; works without a taxpayer</source>
        <extracomment>%1 is &quot;refused: ...&quot; with the word of the service.</extracomment>
        <translation>%1; TIN இன்றி வேலை செய்கிறது</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Login for %1</source>
        <extracomment>%1 is the TIN of a taxpayer.</extracomment>
        <translation>%1-க்கான உள்நுழைவு</translation>
    </message>
    <message>
        <source>Service, clock</source>
        <translation>சேவை, கடிகாரம்</translation>
    </message>
    <message>
        <source>answers, clocks agree</source>
        <translation>பதிலளிக்கிறது, கடிகாரங்கள் ஒத்துள்ளன</translation>
    </message>
    <message>
        <source>answers, clocks %1 s apart</source>
        <extracomment>Of the service. %1 is a number of seconds.</extracomment>
        <translation>பதிலளிக்கிறது, கடிகாரங்கள் %1 வி. வேறுபாடு</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>போர்ட் %1 பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>இங்கு தேவையில்லை</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <extracomment>%1 is an address of four numbers.</extracomment>
        <translation>%1, இந்தக் கணினி</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>clocks %1 s apart</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>கடிகாரங்கள் %1 வி. வேறுபாடு</translation>
    </message>
    <message>
        <source>issued to %1 instead of %2</source>
        <extracomment>Two TINs.</extracomment>
        <translation>%2-க்குப் பதிலாக %1-க்கு வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>refused with status %1</source>
        <extracomment>%1 is a number of HTTP, such as 401.</extracomment>
        <translation>நிலை %1 உடன் மறுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DiagnosisController</name>
    <message>
        <source>To learn: %1</source>
        <extracomment>%1 is a situation such as &quot;Only secret 2 works&quot;.</extracomment>
        <translation>கற்க: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this.</source>
        <translation>இதில் எந்தத் தவறும் இல்லை.</translation>
    </message>
    <message>
        <source>This login works: every check passed.</source>
        <translation>இந்த உள்நுழைவு வேலை செய்கிறது: எல்லாச் சரிபார்ப்புகளும் வெற்றி.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n சரிபார்ப்பு</numerusform>
            <numerusform>%n சரிபார்ப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be saved: %1.</source>
        <translation>அறிக்கையைச் சேமிக்க முடியவில்லை: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 logins of that minute used</source>
        <translation>அந்த நிமிடத்தின் %2 உள்நுழைவுகளில் %1 பயன்பட்டது</translation>
    </message>
    <message>
        <source>The cause appears here once every check has ended.</source>
        <translation>எல்லாச் சரிபார்ப்புகளும் முடிந்ததும் காரணம் இங்கே தோன்றும்.</translation>
    </message>
    <message>
        <source>A check finds out where a login stops, why, and who can do something about it.</source>
        <translation>உள்நுழைவு எங்கே நிற்கிறது, ஏன், யார் சரிசெய்யலாம் என்பதைச் சரிபார்ப்பு கண்டறியும்.</translation>
    </message>
    <message>
        <source>One check after the other. That takes one login, seldom more.</source>
        <translation>ஒன்றன்பின் ஒன்றாகச் சரிபார்ப்பு. இதற்கு ஒரு உள்நுழைவு போதும், அரிதாக அதற்கு மேல்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DiagnosisPage</name>
    <message>
        <source>Explain an answer</source>
        <translation>பதிலை விளக்கு</translation>
    </message>
    <message>
        <source>Help with a login</source>
        <translation>உள்நுழைவு உதவி</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>மீண்டும் சரிபார்</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>சரிபார்ப்புகளுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Paste what a package showed, and read what it means.</source>
        <translation>மென்பொருள் காட்டியதை ஒட்டி, அதன் பொருளைப் படியுங்கள்.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>சரிபார்க்கப்படுவது</translation>
    </message>
    <message>
        <source>Try these credentials once in %1</source>
        <extracomment>%1 is the name of an environment.</extracomment>
        <translation>இந்த நற்சான்றுகளை %1-இல் ஒருமுறை முயல்</translation>
    </message>
    <message>
        <source>Paste what the package showed: status, headers, body, in any order. Nothing is sent anywhere.</source>
        <translation>மென்பொருள் காட்டியதை ஒட்டவும்: நிலை, தலைப்புகள், உள்ளடக்கம், எந்த வரிசையிலும். எதுவும் எங்கும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>விளக்கு</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>சரிபார்ப்புகள்</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>ஆதரவுக்கு நகலெடு</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>அறிக்கையைச் சேமி</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DonePage</name>
    <message>
        <source>The login is stored and the package has its credentials.</source>
        <translation>உள்நுழைவு சேமிக்கப்பட்டது; மென்பொருளுக்குச் சான்றுகள் கிடைத்தன.</translation>
    </message>
    <message>
        <source>From now on the connector logs in when the package asks, renews the token before it ends, and says so when a person has to act.</source>
        <translation>இனி மென்பொருள் கேட்கும்போது connector உள்நுழையும், டோக்கன் முடியும் முன் புதுப்பிக்கும், ஒருவர் செயல்பட வேண்டியிருந்தால் தெரிவிக்கும்.</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray, so that packages go on getting tokens.</source>
        <translation>சாளரத்தை மூடினாலும் ஐகான் தட்டில் இருக்கும்; மென்பொருள்களுக்கு டோக்கன் தொடர்ந்து கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Leave the program running, minimised if you like: packages get tokens only while it runs.</source>
        <translation>நிரலை இயங்க விடவும், சிறிதாக்கலாம்: அது இயங்கும்போது மட்டுமே டோக்கன் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>இந்தக் கணினியில் நான் நுழையும்போது தொடங்கு</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Show my logins</source>
        <translation>என் உள்நுழைவுகளைக் காட்டு</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Draft</name>
    <message numerus="yes">
        <source>%n characters.</source>
        <translation>
            <numerusform>%n எழுத்து.</numerusform>
            <numerusform>%n எழுத்துகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name of your own, shown wherever this login is named.</source>
        <translation>நீங்கள் வைக்கும் பெயர்; இந்த உள்நுழைவு குறிப்பிடப்படும் இடமெல்லாம் தோன்றும்.</translation>
    </message>
    <message>
        <source>This id belongs to Practice. Choose Practice in the first step.</source>
        <translation>இந்த ID பயிற்சிக்கு உரியது. முதல் படியில் பயிற்சியைத் தேர்வு செய்யவும்.</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>சரியாகத் தெரிகிறது.</translation>
    </message>
    <message>
        <source>Used when MyInvois refuses the first one. No call from your accountant.</source>
        <translation>முதலாவதை MyInvois மறுத்தால் பயன்படும்; உங்கள் கணக்காளர் அழைக்க வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>This is the same as secret 1. The portal shows two different ones.</source>
        <translation>இது ரகசியம் 1-ஐப் போன்றதே. போர்ட்டல் இரண்டு வெவ்வேறு ரகசியங்களைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Chosen when the ERP was registered, as year-month-day. You are reminded 90, 30, 14, 7 and 1 days before.</source>
        <translation>ERP பதிவின்போது தேர்ந்தெடுத்தது, ஆண்டு-மாதம்-நாள். 90, 30, 14, 7, 1 நாட்களுக்கு முன் நினைவூட்டப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days.</source>
        <extracomment>%1 is a date, %n a number of days.</extracomment>
        <translation>
            <numerusform>%1, %n நாளில்.</numerusform>
            <numerusform>%1, %n நாட்களில்.</numerusform>
        </translation>
    </message>
    <message>
        <source>My company</source>
        <translation>என் நிறுவனம்</translation>
    </message>
    <message>
        <source>My firm</source>
        <translation>என் அலுவலகம்</translation>
    </message>
    <message>
        <source>Leave it empty for the usual address.</source>
        <translation>வழக்கமான முகவரிக்குக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Leave it empty for the usual ones.</source>
        <translation>வழக்கமானவற்றுக்குக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Leave it empty for all that the credential allows.</source>
        <translation>சான்று அனுமதிக்கும் அனைத்துக்கும் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Exactly as it is registered with the API key, up to the last slash.</source>
        <translation>API சாவியுடன் பதிவானபடியே, கடைசிச் சாய்கோடு வரை.</translation>
    </message>
    <message>
        <source>This decides which rights a sign-in can ask for.</source>
        <translation>உள்நுழைவு எந்த உரிமைகளைக் கேட்கலாம் என்பதை இது தீர்மானிக்கும்.</translation>
    </message>
    <message>
        <source>Usually the sign-in says it.</source>
        <translation>வழக்கமாக உள்நுழைவே இதைச் சொல்லும்.</translation>
    </message>
    <message>
        <source>Leave it empty if AccountRight runs on this computer.</source>
        <translation>AccountRight இந்தக் கணினியில் இயங்கினால் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Only if the file is not linked to my.MYOB.</source>
        <translation>கோப்பு my.MYOB உடன் இணைக்கப்படாவிட்டால் மட்டும்.</translation>
    </message>
    <message>
        <source>A user of the company file, usually Administrator.</source>
        <translation>நிறுவனக் கோப்பின் பயனர், வழக்கமாக Administrator.</translation>
    </message>
    <message>
        <source>May be empty, if the user has none.</source>
        <translation>பயனருக்குக் கடவுச்சொல் இல்லையெனில் காலியாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>This is another computer. Without encryption, everybody who can read this network can read the password.</source>
        <translation>இது வேறு கணினி. குறியாக்கம் இல்லாததால், இந்த நெட்வொர்க்கைப் படிக்கக்கூடிய எவரும் கடவுச்சொல்லைப் படிக்கலாம்.</translation>
    </message>
    <message>
        <source>MYOB takes https addresses, http addresses of this computer and http://desktop.</source>
        <translation>MYOB ஏற்பவை: https முகவரிகள், இந்தக் கணினியின் http முகவரிகள், http://desktop.</translation>
    </message>
    <message>
        <source>%1, which is today.</source>
        <translation>%1, இன்றே.</translation>
    </message>
    <message>
        <source>%1 has this client ID already, and both would share its limit of logins. One more client can be added to %1 instead.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>%1-இல் ஏற்கெனவே இந்த client ID உள்ளது; இரண்டும் அதன் உள்நுழைவு வரம்பைப் பகிர்ந்துகொள்ளும். புதிய வாடிக்கையாளரை அதற்குப் பதிலாக %1-இல் சேர்க்கலாம்.</translation>
    </message>
    <message>
        <source>%1 has this client ID already, and both would share its limit of logins. One more package can use %1 instead.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>%1-இல் ஏற்கெனவே இந்த client ID உள்ளது; இரண்டும் அதன் உள்நுழைவு வரம்பைப் பகிர்ந்துகொள்ளும். இன்னொரு மென்பொருள் அதற்குப் பதிலாக %1-ஐப் பயன்படுத்தலாம்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::EditDialog</name>
    <message>
        <source>Says so when a token is for somebody else.</source>
        <translation>டோக்கன் வேறொருவருக்கானால் தெரிவிக்கும்.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what is wrong with it.</extracomment>
        <translation>வரி %1: %2</translation>
    </message>
    <message>
        <source>One per line: TIN, business number (ROB), name.</source>
        <translation>வரிக்கு ஒன்று: TIN, வணிக எண் (ROB), பெயர்.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1-ஐத் திருத்து</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Secrets expire on</source>
        <translation>ரகசியங்கள் காலாவதியாகும் நாள்</translation>
    </message>
    <message>
        <source>Expected TIN</source>
        <translation>எதிர்பார்க்கும் TIN</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>வாடிக்கையாளர்கள்</translation>
    </message>
    <message>
        <source>Empty, it removes the user and forgets the password.</source>
        <translation>காலியாக விட்டால் பயனர் நீக்கப்பட்டு, கடவுச்சொல்லும் அழிக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Environment</name>
    <message>
        <source>Production</source>
        <translation>உற்பத்தி</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>சாண்ட்பாக்ஸ்</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>சொந்த முகவரி</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A login: its name and its environment.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::EnvironmentPage</name>
    <message>
        <source>Each has credentials of its own. They are never mixed.</source>
        <translation>ஒவ்வொன்றுக்கும் தனிச் சான்றுகள் உண்டு. அவை ஒருபோதும் கலக்காது.</translation>
    </message>
    <message>
        <source>Try everything without credentials. Nothing leaves this computer.</source>
        <translation>சான்றுகள் இல்லாமல் எல்லாவற்றையும் முயற்சிக்கலாம். எதுவும் இந்தக் கணினியை விட்டுச் செல்லாது.</translation>
    </message>
    <message>
        <source>LHDN&apos;s test system, with credentials made there. Invoices there are not real.</source>
        <translation>LHDN-இன் சோதனை அமைப்பு; சான்றுகள் அங்கேயே உருவாக்கப்படும். அங்குள்ள விலைப்பட்டியல்கள் உண்மையல்ல.</translation>
    </message>
    <message>
        <source>The real MyInvois. Invoices sent there count.</source>
        <translation>உண்மையான MyInvois. அங்கு அனுப்பும் விலைப்பட்டியல்கள் செல்லும்.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Other systems of a package</source>
        <translation>மென்பொருளின் பிற அமைப்புகள்</translation>
    </message>
    <message>
        <source>A package that sends through MyInvois Bridge logs in there.</source>
        <translation>MyInvois Bridge வழியாக அனுப்பும் மென்பொருள் அங்கு உள்நுழைகிறது.</translation>
    </message>
    <message>
        <source>MYOB online</source>
        <translation>MYOB ஆன்லைன்</translation>
    </message>
    <message>
        <source>A company file in the cloud. A person signs in once, in the browser.</source>
        <translation>மேகத்தில் உள்ள நிறுவனக் கோப்பு. ஒருவர் உலாவியில் ஒருமுறை உள்நுழைகிறார்.</translation>
    </message>
    <message>
        <source>MYOB company file</source>
        <translation>MYOB நிறுவனக் கோப்பு</translation>
    </message>
    <message>
        <source>AccountRight on this computer or in this network, with user and password of the file.</source>
        <translation>இந்தக் கணினியிலோ நெட்வொர்க்கிலோ உள்ள AccountRight; கோப்பின் பயனர், கடவுச்சொல்லுடன்.</translation>
    </message>
    <message>
        <source>What do you want to log in to?</source>
        <translation>எதில் உள்நுழைய விரும்புகிறீர்கள்?</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ErrorGlance</name>
    <message>
        <source>Credentials refused</source>
        <translation>சான்றுகள் மறுப்பு</translation>
    </message>
    <message>
        <source>Wrong environment</source>
        <translation>தவறான சூழல்</translation>
    </message>
    <message>
        <source>Secret expired</source>
        <translation>ரகசியம் காலாவதியானது</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>ரகசியம் மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>முகவரி மாறியது</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>முடக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Credentials revoked</source>
        <translation>சான்றுகள் ரத்து</translation>
    </message>
    <message>
        <source>Not appointed</source>
        <translation>நியமிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Business number missing</source>
        <translation>வணிக எண் இல்லை</translation>
    </message>
    <message>
        <source>Token of another TIN</source>
        <translation>வேறு TIN-இன் டோக்கன்</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>அனுமதி இல்லை</translation>
    </message>
    <message>
        <source>Secret not in keychain</source>
        <translation>ரகசியம் காணவில்லை</translation>
    </message>
    <message>
        <source>Connection intercepted</source>
        <translation>இணைப்பு இடைமறிப்பு</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>கடிகாரம் தவறு</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>the taxpayer must act</source>
        <translation>வரி செலுத்துபவர் செயல்பட வேண்டும்</translation>
    </message>
    <message>
        <source>enter the secret again</source>
        <translation>ரகசியத்தை மீண்டும் உள்ளிடவும்</translation>
    </message>
    <message>
        <source>look at the ERP entry in MyInvois</source>
        <translation>MyInvois-இல் ERP பதிவைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>you must act</source>
        <translation>நீங்கள் செயல்பட வேண்டும்</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>%1 is the name of a system, for example MyInvois.</extracomment>
        <translation>%1 பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>%1 is under maintenance</source>
        <translation>%1 பராமரிப்பில் உள்ளது</translation>
    </message>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1 காத்திருக்கச் சொல்கிறது</translation>
    </message>
    <message>
        <source>too many logins this minute</source>
        <translation>இந்த நிமிடத்தில் அதிக உள்நுழைவுகள்</translation>
    </message>
    <message>
        <source>this computer is offline</source>
        <translation>இந்தக் கணினி இணையத்தில் இல்லை</translation>
    </message>
    <message>
        <source>the address is not found</source>
        <translation>முகவரி கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>ப்ராக்ஸி மறுக்கிறது</translation>
    </message>
    <message>
        <source>the network asks to sign in</source>
        <translation>நெட்வொர்க் உள்நுழையக் கேட்கிறது</translation>
    </message>
    <message>
        <source>tries again by itself</source>
        <translation>தானே மீண்டும் முயலும்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::FindingList</name>
    <message>
        <source>Most likely</source>
        <translation>மிகவும் சாத்தியம்</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>குறைந்த சாத்தியம்</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>இப்போது செய்ய வேண்டியது</translation>
    </message>
    <message>
        <source>Who can do it: %1</source>
        <extracomment>%1 is a person or an office, such as &quot;the owner of the company&quot;.</extracomment>
        <translation>யார் செய்யலாம்: %1</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::FooterBar</name>
    <message>
        <source>Independent software, not affiliated with LHDN</source>
        <translation>தனித்த மென்பொருள், LHDN-உடன் தொடர்பில்லை</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Guide</name>
    <message>
        <source>Practice</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>A stand-in for MyInvois answers on this computer.</source>
        <translation>இந்தக் கணினியில் MyInvois-இன் மாற்று பதிலளிக்கும்.</translation>
    </message>
    <message>
        <source>Its credentials are published, so there is nothing to type.</source>
        <translation>அதன் சான்றுகள் வெளியிடப்பட்டவை; எதுவும் தட்டச்சு செய்ய வேண்டாம்.</translation>
    </message>
    <message>
        <source>Choose a failure to see what it looks like and how it is mended.</source>
        <translation>ஒரு தோல்வியைத் தேர்ந்து, அது எப்படித் தோன்றும், எப்படிச் சரிசெய்வது எனப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Real credentials are refused here, so none can be typed by mistake.</source>
        <translation>உண்மைச் சான்றுகள் இங்கு மறுக்கப்படும்; தவறுதலாக உள்ளிட முடியாது.</translation>
    </message>
    <message>
        <source>MyTax (%1): switch to your &lt;b&gt;firm&lt;/b&gt;, not your own name</source>
        <translation>MyTax (%1): உங்கள் பெயருக்கு அல்ல, உங்கள் &lt;b&gt;அலுவலகத்துக்கு&lt;/b&gt; மாறவும்</translation>
    </message>
    <message>
        <source>MyTax (%1): switch to the &lt;b&gt;company&lt;/b&gt;, not your own name</source>
        <translation>MyTax (%1): உங்கள் பெயருக்கு அல்ல, &lt;b&gt;நிறுவனத்துக்கு&lt;/b&gt; மாறவும்</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>அவை எங்கு கிடைக்கும்</translation>
    </message>
    <message>
        <source>MyInvois → View Taxpayer Profile</source>
        <extracomment>The names of the menus are those of the portal.</extracomment>
        <translation>MyInvois → View Taxpayer Profile</translation>
    </message>
    <message>
        <source>Representatives → tab &lt;b&gt;ERP&lt;/b&gt; → Register ERP</source>
        <translation>Representatives → &lt;b&gt;ERP&lt;/b&gt; தாவல் → Register ERP</translation>
    </message>
    <message>
        <source>Copy the three values; the portal shows them &lt;b&gt;once&lt;/b&gt;</source>
        <translation>மூன்று மதிப்புகளையும் நகலெடுக்கவும்; போர்ட்டல் &lt;b&gt;ஒருமுறை&lt;/b&gt; மட்டுமே காட்டும்</translation>
    </message>
    <message>
        <source>Use the keys of your own firm. Those of a client do not work here.</source>
        <translation>உங்கள் அலுவலகத்தின் சாவிகளைப் பயன்படுத்தவும். வாடிக்கையாளரின் சாவிகள் இங்கு வேலை செய்யாது.</translation>
    </message>
    <message>
        <source>Keys made in the personal profile work only for the personal TIN. This is the most common mistake.</source>
        <translation>தனிநபர் சுயவிவரத்தில் உருவாக்கிய சாவிகள் தனிநபர் TIN-க்கு மட்டுமே செல்லும். இதுவே பொதுவான தவறு.</translation>
    </message>
    <message>
        <source>What each client has to do first</source>
        <translation>ஒவ்வொரு வாடிக்கையாளரும் முதலில் செய்ய வேண்டியது</translation>
    </message>
    <message>
        <source>MyInvois → View Taxpayer Profile → Representatives</source>
        <translation>MyInvois → View Taxpayer Profile → Representatives</translation>
    </message>
    <message>
        <source>&lt;b&gt;Intermediaries&lt;/b&gt; → Add Intermediary, with the TIN, BRN and exact name of your firm</source>
        <translation>&lt;b&gt;Intermediaries&lt;/b&gt; → Add Intermediary; உங்கள் அலுவலகத்தின் TIN, BRN, சரியான பெயர்</translation>
    </message>
    <message>
        <source>Switch on the permissions, at least &lt;b&gt;Document - Submit&lt;/b&gt;</source>
        <translation>அனுமதிகளை இயக்கவும், குறைந்தது &lt;b&gt;Document - Submit&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A sole proprietor (IG) needs the business number too: TIN:ROB.</source>
        <translation>தனி உரிமையாளருக்கு (IG) வணிக எண்ணும் தேவை: TIN:ROB.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>எல்லாம் வேலை செய்கிறது</translation>
    </message>
    <message>
        <source>Three clients, one has not appointed you</source>
        <translation>மூன்று வாடிக்கையாளர்கள்; ஒருவர் உங்களை நியமிக்கவில்லை</translation>
    </message>
    <message>
        <source>The secrets are refused</source>
        <translation>ரகசியங்கள் மறுக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Only secret 2 works</source>
        <translation>ரகசியம் 2 மட்டுமே வேலை செய்கிறது</translation>
    </message>
    <message>
        <source>LHDN has blocked the ERP system</source>
        <translation>LHDN ERP அமைப்பை முடக்கியுள்ளது</translation>
    </message>
    <message>
        <source>Credentials of the other environment</source>
        <translation>மற்றச் சூழலின் சான்றுகள்</translation>
    </message>
    <message>
        <source>Refused without a word</source>
        <translation>விளக்கமின்றி மறுப்பு</translation>
    </message>
    <message>
        <source>MyInvois is under maintenance</source>
        <translation>MyInvois பராமரிப்பில் உள்ளது</translation>
    </message>
    <message>
        <source>Too many logins</source>
        <translation>அதிக உள்நுழைவுகள்</translation>
    </message>
    <message>
        <source>MyInvois answers slowly</source>
        <translation>MyInvois மெதுவாகப் பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>MyInvois does not answer</source>
        <translation>MyInvois பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>The network asks to sign in first</source>
        <translation>நெட்வொர்க் முதலில் உள்நுழையக் கேட்கிறது</translation>
    </message>
    <message>
        <source>The answer holds no token</source>
        <translation>பதிலில் டோக்கன் இல்லை</translation>
    </message>
    <message>
        <source>Tokens live for two minutes</source>
        <translation>டோக்கன்கள் இரண்டு நிமிடம் செல்லும்</translation>
    </message>
    <message>
        <source>The token is for another company</source>
        <translation>டோக்கன் வேறு நிறுவனத்துக்கானது</translation>
    </message>
    <message>
        <source>The client has not appointed you</source>
        <translation>வாடிக்கையாளர் உங்களை நியமிக்கவில்லை</translation>
    </message>
    <message>
        <source>The clocks are an hour apart</source>
        <translation>கடிகாரங்கள் ஒரு மணி நேரம் வேறுபடுகின்றன</translation>
    </message>
    <message>
        <source>Sign in to MyInvois Bridge as the owner of the workspace</source>
        <extracomment>The names of the menus are those of the Bridge.</extracomment>
        <translation>பணியிடத்தின் உரிமையாளராக MyInvois Bridge-இல் உள்நுழையவும்</translation>
    </message>
    <message>
        <source>Integration → create a &lt;b&gt;credential&lt;/b&gt;</source>
        <translation>Integration → &lt;b&gt;credential&lt;/b&gt; உருவாக்கவும்</translation>
    </message>
    <message>
        <source>Copy id and secret; the secret is shown &lt;b&gt;once&lt;/b&gt;</source>
        <translation>id, secret இரண்டையும் நகலெடுக்கவும்; secret &lt;b&gt;ஒருமுறை&lt;/b&gt; மட்டுமே காட்டப்படும்</translation>
    </message>
    <message>
        <source>The keys of MyInvois itself do not work here. The Bridge has those already.</source>
        <translation>MyInvois-இன் சாவிகள் இங்கு வேலை செய்யாது. Bridge-இடம் அவை ஏற்கெனவே உள்ளன.</translation>
    </message>
    <message>
        <source>my.MYOB → Developer → &lt;b&gt;Register App&lt;/b&gt;</source>
        <extracomment>The names of the menus are those of MYOB.</extracomment>
        <translation>my.MYOB → Developer → &lt;b&gt;Register App&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Give it the redirect URI that stands here, byte for byte</source>
        <translation>இங்குள்ள redirect URI-ஐ எழுத்துக்கு எழுத்து அப்படியே கொடுக்கவும்</translation>
    </message>
    <message>
        <source>Copy the key and the secret</source>
        <translation>சாவியையும் secret-ஐயும் நகலெடுக்கவும்</translation>
    </message>
    <message>
        <source>Then an &lt;b&gt;administrator&lt;/b&gt; of the company file signs in once. Nobody else can allow it.</source>
        <translation>பின்னர் நிறுவனக் கோப்பின் &lt;b&gt;நிர்வாகி&lt;/b&gt; ஒருமுறை உள்நுழைகிறார். வேறு யாரும் அனுமதிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Before the test</source>
        <translation>சோதனைக்கு முன்</translation>
    </message>
    <message>
        <source>Install AccountRight with its API service on the computer that has the company file</source>
        <translation>நிறுவனக் கோப்பு உள்ள கணினியில் AccountRight-ஐ அதன் API சேவையுடன் நிறுவவும்</translation>
    </message>
    <message>
        <source>Put the file into the library folder of AccountRight</source>
        <translation>கோப்பை AccountRight-இன் நூலகக் கோப்புறையில் வைக்கவும்</translation>
    </message>
    <message>
        <source>Try user and password in AccountRight itself</source>
        <translation>பயனரையும் கடவுச்சொல்லையும் AccountRight-இலேயே முயலவும்</translation>
    </message>
    <message>
        <source>The package never sees user and password. They stay in the keychain.</source>
        <translation>மென்பொருள் பயனரையும் கடவுச்சொல்லையும் ஒருபோதும் காணாது. அவை சாவிக்கொத்திலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>The package never sees the real credentials. They stay in the keychain.</source>
        <translation>மென்பொருள் உண்மையான சான்றுகளை ஒருபோதும் காணாது. அவை சாவிக்கொத்திலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>மென்பொருளில்</translation>
    </message>
    <message>
        <source>Open its connection to MYOB</source>
        <translation>அதன் MYOB இணைப்பைத் திறக்கவும்</translation>
    </message>
    <message>
        <source>Give it client ID and client secret as user and password</source>
        <translation>client ID, client secret இரண்டையும் பயனர், கடவுச்சொல்லாகக் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>Let it read something once</source>
        <translation>அதை ஒருமுறை எதையாவது படிக்க விடவும்</translation>
    </message>
    <message>
        <source>Open its e-Invoice settings</source>
        <translation>அதன் e-Invoice அமைப்புகளைத் திறக்கவும்</translation>
    </message>
    <message>
        <source>Open the settings of its connection</source>
        <translation>அதன் இணைப்பு அமைப்புகளைத் திறக்கவும்</translation>
    </message>
    <message>
        <source>Replace the token address, the client ID and the client secret by these</source>
        <translation>டோக்கன் முகவரி, client ID, client secret ஆகியவற்றை இவற்றால் மாற்றவும்</translation>
    </message>
    <message>
        <source>Leave the address of the API as it is</source>
        <translation>API முகவரியை அப்படியே விடவும்</translation>
    </message>
    <message>
        <source>Let it log in once</source>
        <translation>ஒருமுறை உள்நுழைய விடவும்</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>உலாவியில்</translation>
    </message>
    <message>
        <source>Sign in to MYOB as an &lt;b&gt;administrator&lt;/b&gt; of the company file</source>
        <translation>நிறுவனக் கோப்பின் &lt;b&gt;நிர்வாகியாக&lt;/b&gt; MYOB-இல் உள்நுழையவும்</translation>
    </message>
    <message>
        <source>Choose the company file and allow the access</source>
        <translation>நிறுவனக் கோப்பைத் தேர்ந்து அணுகலை அனுமதிக்கவும்</translation>
    </message>
    <message>
        <source>The browser says when the tab can be closed</source>
        <translation>தாவலை எப்போது மூடலாம் என உலாவி சொல்லும்</translation>
    </message>
    <message>
        <source>MYOB asks for this once a year. One sign-in is for one company file.</source>
        <translation>MYOB இதை ஆண்டுக்கு ஒருமுறை கேட்கும். ஒரு உள்நுழைவு ஒரு நிறுவனக் கோப்புக்கு.</translation>
    </message>
    <message>
        <source>MyInvois Bridge: everything works</source>
        <extracomment>MyInvois Bridge is the name of a product.</extracomment>
        <translation>MyInvois Bridge: எல்லாம் வேலை செய்கிறது</translation>
    </message>
    <message>
        <source>MyInvois Bridge: the credential was revoked</source>
        <translation>MyInvois Bridge: சான்று திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>MyInvois Bridge: too many logins</source>
        <translation>MyInvois Bridge: அதிக உள்நுழைவுகள்</translation>
    </message>
    <message>
        <source>MYOB online: everything works</source>
        <translation>MYOB ஆன்லைன்: எல்லாம் வேலை செய்கிறது</translation>
    </message>
    <message>
        <source>MYOB online: a person has to sign in again</source>
        <translation>MYOB ஆன்லைன்: ஒருவர் மீண்டும் உள்நுழைய வேண்டும்</translation>
    </message>
    <message>
        <source>MYOB company file: everything works</source>
        <translation>MYOB நிறுவனக் கோப்பு: எல்லாம் வேலை செய்கிறது</translation>
    </message>
    <message>
        <source>MYOB online: a file with a user of its own</source>
        <translation>MYOB ஆன்லைன்: சொந்தப் பயனருள்ள கோப்பு</translation>
    </message>
    <message>
        <source>Replace the address of the API by the one that stands here</source>
        <translation>API முகவரிக்குப் பதிலாக இங்குள்ள முகவரியை இடவும்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginActions</name>
    <message>
        <source>Testing…</source>
        <translation>சோதிக்கிறது…</translation>
    </message>
    <message>
        <source>The login works.</source>
        <extracomment>%1 is a TIN.</extracomment>
        <translation>உள்நுழைவு வேலை செய்கிறது.</translation>
    </message>
    <message>
        <source>The login works, for %1.</source>
        <translation>உள்நுழைவு %1-க்கு வேலை செய்கிறது.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1-ஐ நீக்கவா?</translation>
    </message>
    <message>
        <source>Its secrets are taken out of the keychain, and packages that use it get no tokens any more. MyInvois itself is not changed.</source>
        <translation>அதன் ரகசியங்கள் சாவிக்கொத்திலிருந்து நீக்கப்படும்; அதைப் பயன்படுத்தும் மென்பொருள்களுக்கு டோக்கன் கிடைக்காது. MyInvois மாறாது.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>வைத்திரு</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>உள்நுழைந்தது.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n clients go with it.</source>
        <translation>
            <numerusform>அதன் %n வாடிக்கையாளரும் சேர்ந்து நீக்கப்படுவார்.</numerusform>
            <numerusform>அதன் %n வாடிக்கையாளர்களும் சேர்ந்து நீக்கப்படுவார்கள்.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginAddressCard</name>
    <message>
        <source>Address for your accounting package</source>
        <translation>உங்கள் கணக்கியல் மென்பொருளுக்கான முகவரி</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>இப்போது புதுப்பி</translation>
    </message>
    <message>
        <source>Log in again now (Ctrl+R)</source>
        <translation>இப்போது மீண்டும் உள்நுழை (Ctrl+R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>மீண்டும் தொடங்கு</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>சோதி</translation>
    </message>
    <message>
        <source>Log in and say what came of it</source>
        <translation>உள்நுழைந்து விளைவைச் சொல்லும்</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ஏன்?</translation>
    </message>
    <message>
        <source>Find the cause: check this login step by step</source>
        <translation>காரணத்தைக் கண்டறிய இந்த உள்நுழைவைப் படிப்படியாகச் சரிபார்</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>ரகசியத்தை மாற்று…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>திருத்து…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>நீக்கு…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>மீண்டும் உள்நுழை</translation>
    </message>
    <message>
        <source>Resume with all clients</source>
        <translation>எல்லா வாடிக்கையாளர்களுடனும் மீண்டும் தொடங்கு</translation>
    </message>
    <message>
        <source>Pause with all clients</source>
        <translation>எல்லா வாடிக்கையாளர்களுடனும் இடைநிறுத்து</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginDetails</name>
    <message>
        <source>login as intermediary</source>
        <translation>இடைத்தரகராக உள்நுழைவு</translation>
    </message>
    <message>
        <source>taxpayer login</source>
        <translation>வரி செலுத்துபவர் உள்நுழைவு</translation>
    </message>
    <message>
        <source>%1 Malaysian time, lives until %2</source>
        <extracomment>Two times of day: &quot;14:02:11 Malaysian time, lives until 15:02&quot;.</extracomment>
        <translation>மலேசிய நேரம் %1, %2 வரை செல்லும்</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>%1 அன்று காலாவதியானது</translation>
    </message>
    <message numerus="yes">
        <source>expires on %1 (in %n days)</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>%1 அன்று காலாவதியாகும் (%n நாளில்)</numerusform>
            <numerusform>%1 அன்று காலாவதியாகும் (%n நாட்களில்)</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>ரகசியம் %1</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ஒரு நிரல்</translation>
    </message>
    <message numerus="yes">
        <source>%n times today</source>
        <translation>
            <numerusform>இன்று %n முறை</numerusform>
            <numerusform>இன்று %n முறை</numerusform>
        </translation>
    </message>
    <message>
        <source>Token for</source>
        <translation>டோக்கன் யாருக்கு</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>செய்ய வேண்டியது</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>Secret in use</source>
        <translation>பயன்பாட்டிலுள்ள ரகசியம்</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>பயன்படுத்தியது</translation>
    </message>
    <message>
        <source>expires today, %1</source>
        <translation>இன்று காலாவதியாகும், %1</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginKindPage</name>
    <message>
        <source>This decides how the connector logs in to MyInvois.</source>
        <translation>connector MyInvois-இல் எப்படி உள்நுழையும் என்பதை இது முடிவு செய்யும்.</translation>
    </message>
    <message>
        <source>For my own company</source>
        <translation>என் சொந்த நிறுவனத்துக்கு</translation>
    </message>
    <message>
        <source>The company that issues the invoices registered the ERP in its own profile (login as taxpayer).</source>
        <translation>விலைப்பட்டியல் வழங்கும் நிறுவனமே தன் சுயவிவரத்தில் ERP-ஐப் பதிவு செய்தது (வரி செலுத்துபவராக உள்நுழைவு).</translation>
    </message>
    <message>
        <source>For my clients</source>
        <translation>என் வாடிக்கையாளர்களுக்கு</translation>
    </message>
    <message>
        <source>An accounting firm or software provider whom its clients appointed in MyInvois (login as intermediary).</source>
        <translation>வாடிக்கையாளர்கள் MyInvois-இல் நியமித்த கணக்கியல் அலுவலகம் அல்லது மென்பொருள் வழங்குநர் (இடைத்தரகராக உள்நுழைவு).</translation>
    </message>
    <message>
        <source>Whose invoices are these?</source>
        <translation>இவை யாருடைய விலைப்பட்டியல்கள்?</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginRow</name>
    <message>
        <source>practice taxpayer</source>
        <translation>பயிற்சி வரி செலுத்துபவர்</translation>
    </message>
    <message>
        <source>for a client</source>
        <translation>வாடிக்கையாளருக்காக</translation>
    </message>
    <message>
        <source>own company</source>
        <translation>சொந்த நிறுவனம்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginStrip</name>
    <message numerus="yes">
        <source>%n hand-outs</source>
        <translation>
            <numerusform>%n வழங்கல்</numerusform>
            <numerusform>%n வழங்கல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n உள்நுழைவு</numerusform>
            <numerusform>%n உள்நுழைவுகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n தோல்வி</numerusform>
            <numerusform>%n தோல்விகள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsModel</name>
    <message>
        <source>Company and taxpayer</source>
        <translation>நிறுவனமும் வரி செலுத்துபவரும்</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>சூழல்</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Token life</source>
        <translation>டோக்கன் மீதிநேரம்</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>கடந்த 24 மணி</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsPage</name>
    <message>
        <source>Logins</source>
        <translation>உள்நுழைவுகள்</translation>
    </message>
    <message>
        <source>Search company or TIN</source>
        <translation>நிறுவனம் அல்லது TIN தேடு</translation>
    </message>
    <message>
        <source>Add a login</source>
        <translation>உள்நுழைவைச் சேர்</translation>
    </message>
    <message>
        <source>No login matches.</source>
        <translation>பொருந்தும் உள்நுழைவு இல்லை.</translation>
    </message>
    <message>
        <source>No logins yet</source>
        <translation>இன்னும் உள்நுழைவுகள் இல்லை</translation>
    </message>
    <message>
        <source>A login keeps a token ready for your accounting package. Credentials go into the keychain of this computer and never come out again.</source>
        <translation>உள்நுழைவு உங்கள் கணக்கியல் மென்பொருளுக்கு டோக்கனைத் தயாராக வைத்திருக்கும். சான்றுகள் இந்தக் கணினியின் சாவிக்கொத்தில் சேமிக்கப்படும்; அங்கிருந்து வெளியே வராது.</translation>
    </message>
    <message>
        <source>Show logins by state</source>
        <translation>நிலைப்படி உள்நுழைவுகளைக் காட்டு</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>எல்லா நிலைகளும்</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>உள்நுழைகிறது</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>உங்கள் செயல் தேவை</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>சாவிக்கொத்து</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>இடைநிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Continue adding</source>
        <translation>சேர்ப்பதைத் தொடர்</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>நிறுவனம் வாரியாக</translation>
    </message>
    <message>
        <source>Groups the logins by company</source>
        <translation>உள்நுழைவுகளை நிறுவனம் வாரியாகக் காட்டும்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsSummary</name>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <extracomment>%n is the number of all logins, %1 of those that can hand out a token.</extracomment>
        <translation>
            <numerusform>%n-இல் %1 தயார்</numerusform>
            <numerusform>%n-இல் %1 தயார்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n-க்கு உங்கள் செயல் தேவை</numerusform>
            <numerusform>%n-க்கு உங்கள் செயல் தேவை</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for the keychain</source>
        <translation>
            <numerusform>%n சாவிக்கொத்துக்குக் காத்திருக்கிறது</numerusform>
            <numerusform>%n சாவிக்கொத்துக்குக் காத்திருக்கின்றன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for MyInvois</source>
        <translation>
            <numerusform>%n MyInvois-க்குக் காத்திருக்கிறது</numerusform>
            <numerusform>%n MyInvois-க்குக் காத்திருக்கின்றன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits to try again</source>
        <translation>
            <numerusform>%n மீண்டும் முயலக் காத்திருக்கிறது</numerusform>
            <numerusform>%n மீண்டும் முயலக் காத்திருக்கின்றன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logging in</source>
        <translation>
            <numerusform>%n உள்நுழைகிறது</numerusform>
            <numerusform>%n உள்நுழைகின்றன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n இடைநிறுத்தத்தில்</numerusform>
            <numerusform>%n இடைநிறுத்தத்தில்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsTable</name>
    <message>
        <source>Logins</source>
        <translation>உள்நுழைவுகள்</translation>
    </message>
    <message>
        <source>Enter shows the details of a login.</source>
        <translation>Enter உள்நுழைவின் விவரங்களைக் காட்டும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::MainWindow</name>
    <message>
        <source>Logins</source>
        <translation>உள்நுழைவுகள்</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>மென்பொருள்கள்</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>செயல்பாடு</translation>
    </message>
    <message>
        <source>Help with a login</source>
        <translation>உள்நுழைவு உதவி</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Quit MyInvois Connector?</source>
        <translation>MyInvois Connector-ஐ மூடவா?</translation>
    </message>
    <message>
        <source>Accounting packages get no tokens until it runs again.</source>
        <translation>இது மீண்டும் இயங்கும் வரை கணக்கியல் மென்பொருள்களுக்கு டோக்கன் கிடைக்காது.</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>சிறிதாக்கி தொடர்ந்து இயக்கு</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Practice - %1</source>
        <translation>பயிற்சி - %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>பற்றி</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::MyobPage</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API சாவி</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>சாவியின் secret</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>The key was made</source>
        <translation>சாவி உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>on 12 March 2025 or later</source>
        <translation>12 மார்ச் 2025 அல்லது அதற்குப் பின்</translation>
    </message>
    <message>
        <source>before 12 March 2025</source>
        <translation>12 மார்ச் 2025க்கு முன்</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>வரம்புகள் (scope)</translation>
    </message>
    <message>
        <source>Company file (businessId)</source>
        <translation>நிறுவனக் கோப்பு (businessId)</translation>
    </message>
    <message>
        <source>Company file user</source>
        <translation>நிறுவனக் கோப்பின் பயனர்</translation>
    </message>
    <message>
        <source>Password of this user</source>
        <translation>இந்தப் பயனரின் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>API key from MYOB</source>
        <translation>MYOB-இன் API சாவி</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::NavButton</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n-க்கு உங்கள் செயல் தேவை</numerusform>
            <numerusform>%n-க்கு உங்கள் செயல் தேவை</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::NavRail</name>
    <message>
        <source>Endpoint</source>
        <translation>முனையம்</translation>
    </message>
    <message>
        <source>Endpoint: not reachable</source>
        <translation>முனையம்: அணுக முடியவில்லை</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Notice</name>
    <message>
        <source>The secrets have expired. New ones are made in MyInvois.</source>
        <translation>ரகசியங்கள் காலாவதியாகிவிட்டன. புதியவை MyInvois-இல் உருவாக்கப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets expire in %n days.</source>
        <translation>
            <numerusform>ரகசியங்கள் %n நாளில் காலாவதியாகும்.</numerusform>
            <numerusform>ரகசியங்கள் %n நாட்களில் காலாவதியாகும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages cannot reach the connector</source>
        <translation>மென்பொருள்களால் connector-ஐ அணுக முடியவில்லை</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>சாவிக்கொத்து பூட்டியுள்ளது</translation>
    </message>
    <message>
        <source>Unlock it, so that logins go on.</source>
        <translation>உள்நுழைவுகள் தொடர அதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>The secrets expire today.</source>
        <translation>ரகசியங்கள் இன்று காலாவதியாகும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackageAddressCard</name>
    <message>
        <source>Address of the token (token URL)</source>
        <translation>டோக்கன் முகவரி (token URL)</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>புதிய ரகசியம்…</translation>
    </message>
    <message>
        <source>Example…</source>
        <translation>எடுத்துக்காட்டு…</translation>
    </message>
    <message>
        <source>A few lines of code that fetch a token</source>
        <translation>டோக்கனைப் பெறும் சில வரி நிரல்</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>திரும்பப் பெறு…</translation>
    </message>
    <message>
        <source>Logins…</source>
        <translation>உள்நுழைவுகள்…</translation>
    </message>
    <message>
        <source>What the package may log in to</source>
        <translation>மென்பொருள் பயன்படுத்தக்கூடிய உள்நுழைவுகள்</translation>
    </message>
    <message>
        <source>Address of the API (base URL)</source>
        <translation>API முகவரி (base URL)</translation>
    </message>
    <message>
        <source>A few lines of code that call the API</source>
        <translation>API-ஐ அழைக்கும் சில வரி நிரல்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackageCard</name>
    <message>
        <source>Copied</source>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Address of the token (token URL)</source>
        <translation>டோக்கன் முகவரி (token URL)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret, good on this computer only and shown this once</source>
        <translation>Client secret, இந்தக் கணினிக்கு மட்டும்; இம்முறை மட்டுமே காட்டப்படும்</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>அனைத்தையும் நகலெடு</translation>
    </message>
    <message>
        <source>For trying</source>
        <translation>முயற்சிக்க</translation>
    </message>
    <message>
        <source>Language of the example</source>
        <translation>எடுத்துக்காட்டின் மொழி</translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation>எடுத்துக்காட்டை நகலெடு</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>எடுத்துக்காட்டு</translation>
    </message>
    <message>
        <source>Address of the API (base URL)</source>
        <translation>API முகவரி (base URL)</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackageLoginsDialog</name>
    <message>
        <source>Logins of %1</source>
        <translation>%1-இன் உள்நுழைவுகள்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>உள்நுழையக்கூடியவை</translation>
    </message>
    <message>
        <source>At least one login is needed. A package that is no longer used can be revoked.</source>
        <translation>குறைந்தது ஓர் உள்நுழைவு தேவை. இனி பயன்படாத மென்பொருளைத் திரும்பப் பெறலாம்.</translation>
    </message>
    <message>
        <source>The old address, that of %1, is refused; the package needs the new one.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>%1-இன் பழைய முகவரி மறுக்கப்படும்; மென்பொருளுக்குப் புதிய முகவரி தேவை.</translation>
    </message>
    <message>
        <source>Its next request for %1 is refused.</source>
        <extracomment>%1 is the name of a login, or several with commas.</extracomment>
        <translation>%1-க்கான அதன் அடுத்த கோரிக்கை மறுக்கப்படும்.</translation>
    </message>
    <message>
        <source>The old address goes on working, for %1; the page Logins shows the address of each login.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>பழைய முகவரி %1-க்குத் தொடர்ந்து வேலை செய்யும்; ஒவ்வோர் உள்நுழைவின் முகவரியும் உள்நுழைவுகள் பக்கத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>Client ID and secret stay as they are.</source>
        <translation>Client ID-யும் ரகசியமும் அப்படியே இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackagePage</name>
    <message>
        <source>First call</source>
        <translation>முதல் அழைப்பு</translation>
    </message>
    <message>
        <source>Waiting for the package to ask for a token.</source>
        <translation>மென்பொருள் டோக்கன் கேட்கக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <extracomment>%1 is a program such as sqlacc.exe, %2 a time of day.</extracomment>
        <translation>%1 மணிக்குப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>Received from %1 at %2.</source>
        <translation>%1 இடமிருந்து %2 மணிக்குப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>The login is stored. Put these into the package in place of MyInvois&apos; own.</source>
        <translation>உள்நுழைவு சேமிக்கப்பட்டது. MyInvois-இன் மதிப்புகளுக்குப் பதிலாக இவற்றை மென்பொருளில் இடவும்.</translation>
    </message>
    <message>
        <source>Your accounting package</source>
        <translation>உங்கள் கணக்கியல் மென்பொருள்</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>The login is stored. Put these into the package in place of the real ones.</source>
        <translation>உள்நுழைவு சேமிக்கப்பட்டது. உண்மையானவற்றுக்குப் பதிலாக இவற்றை மென்பொருளில் இடவும்.</translation>
    </message>
    <message>
        <source>Waiting for the package to call the API.</source>
        <translation>மென்பொருள் API-ஐ அழைக்கக் காத்திருக்கிறது.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Packages</name>
    <message>
        <source>Revoked, %1</source>
        <extracomment>%1 is a time or a day with a time.</extracomment>
        <translation>திரும்பப் பெறப்பட்டது, %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>காலாவதியானது</translation>
    </message>
    <message>
        <source>No login left</source>
        <translation>உள்நுழைவு இல்லை</translation>
    </message>
    <message>
        <source>its login was removed</source>
        <translation>அதன் உள்நுழைவு நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The old one works until %1; last used %2.</source>
        <extracomment>Both are times: &quot;The old one works until 22 Nov, 14:21; it was used at 14:19.&quot;</extracomment>
        <translation>பழையது %1 வரை வேலை செய்யும்; கடைசியாக %2.</translation>
    </message>
    <message>
        <source>The old one works until %1; nobody has used it since.</source>
        <translation>பழையது %1 வரை வேலை செய்யும்; பின்னர் யாரும் பயன்படுத்தவில்லை.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ஒருபோதும் இல்லை</translation>
    </message>
    <message>
        <source>tokens of MyInvois</source>
        <translation>MyInvois டோக்கன்கள்</translation>
    </message>
    <message>
        <source>calls through the connector</source>
        <translation>connector வழியான அழைப்புகள்</translation>
    </message>
    <message>
        <source>reading calls through the connector</source>
        <translation>connector வழியான படிக்கும் அழைப்புகள்</translation>
    </message>
    <message>
        <source>Still uses its old secret</source>
        <translation>பழைய ரகசியமே பயன்பாட்டில்</translation>
    </message>
    <message>
        <source>which works until %1</source>
        <extracomment>%1 is a time or a day with a time.</extracomment>
        <translation>%1 வரை வேலை செய்யும்</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>இன்னும் பயன்படவில்லை</translation>
    </message>
    <message>
        <source>waits for its first call</source>
        <translation>முதல் அழைப்புக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>உள்நுழையக்கூடியவை</translation>
    </message>
    <message>
        <source>For</source>
        <translation>யாருக்காக</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>பெறுவது</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>ரகசியம்</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>இதுவரை செல்லும்</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>கடைசிப் பயன்பாடு</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>சேர்த்த நாள்</translation>
    </message>
    <message>
        <source>Address of one login</source>
        <translation>ஒரு உள்நுழைவின் முகவரி</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackagesModel</name>
    <message>
        <source>Package</source>
        <translation>மென்பொருள்</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>சூழல்</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>உள்நுழையக்கூடியவை</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>கடைசிப் பயன்பாடு</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackagesPage</name>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>%1 of %2 packages may log in.</extracomment>
        <translation>%2-இல் %1 பயன்பாட்டில்</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>மென்பொருள்கள்</translation>
    </message>
    <message>
        <source>Add a package</source>
        <translation>மென்பொருளைச் சேர்</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>இன்னும் மென்பொருள் இல்லை</translation>
    </message>
    <message>
        <source>Each accounting package gets credentials of its own, good on this computer only, so that one can be stopped without the others.</source>
        <translation>ஒவ்வொரு கணக்கியல் மென்பொருளுக்கும் இந்தக் கணினியில் மட்டும் செல்லும் தனிச் சான்றுகள் கிடைக்கும்; ஒன்றை மட்டும் நிறுத்தலாம்.</translation>
    </message>
    <message>
        <source>A package needs a login that it may use. Adding a login makes credentials for its package too.</source>
        <translation>மென்பொருளுக்குப் பயன்படுத்த ஓர் உள்நுழைவு தேவை. உள்நுழைவைச் சேர்க்கும்போது அதன் மென்பொருளுக்கும் சான்றுகள் உருவாகும்.</translation>
    </message>
    <message>
        <source>Search package or login</source>
        <translation>மென்பொருள் அல்லது உள்நுழைவைத் தேடு</translation>
    </message>
    <message>
        <source>No package matches.</source>
        <translation>பொருந்தும் மென்பொருள் இல்லை.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ReportDialog</name>
    <message>
        <source>TINs</source>
        <translation>TIN-கள்</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>பெயர்கள்</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>பாதைகள்</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>ஹோஸ்ட் பெயர்கள்</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>இந்த அறிக்கையைச் சேமி</translation>
    </message>
    <message>
        <source>A report for support</source>
        <translation>ஆதரவுக்கான அறிக்கை</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>கடந்த ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>கடந்த ஒரு நாள்</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>கடந்த ஒரு வாரம்</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>அனைத்தும்</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>எவ்வளவு பின்னோக்கி</translation>
    </message>
    <message>
        <source>Everything that is saved</source>
        <translation>சேமிக்கப்படும் அனைத்தும்</translation>
    </message>
    <message>
        <source>Show as they are:</source>
        <translation>உள்ளபடியே காட்டு:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>உரை (*.txt)</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::RevokeDialog</name>
    <message>
        <source>Revoke %1?</source>
        <translation>%1-ஐத் திரும்பப் பெறவா?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Its next request is refused. This cannot be undone; a new package can be added.</source>
        <translation>அதன் அடுத்த கோரிக்கை மறுக்கப்படும். இதை மீட்டெடுக்க முடியாது; புதிய மென்பொருளைச் சேர்க்கலாம்.</translation>
    </message>
    <message>
        <source>A token that it already has stays valid at MyInvois until %1; nobody can take that back.</source>
        <extracomment>%1 is a time or a day with a time.</extracomment>
        <translation>அதனிடம் ஏற்கெனவே உள்ள டோக்கன் MyInvois-இல் %1 வரை செல்லும்; யாராலும் திரும்பப் பெற முடியாது.</translation>
    </message>
    <message>
        <source>For example: the computer was sold</source>
        <translation>எ.கா.: கணினி விற்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::RotateDialog</name>
    <message>
        <source>A new secret for %1</source>
        <translation>%1-க்குப் புதிய ரகசியம்</translation>
    </message>
    <message>
        <source>Make the secret</source>
        <translation>ரகசியத்தை உருவாக்கு</translation>
    </message>
    <message>
        <source>for another day</source>
        <translation>இன்னும் ஒரு நாள்</translation>
    </message>
    <message>
        <source>for another 7 days</source>
        <translation>இன்னும் 7 நாட்கள்</translation>
    </message>
    <message>
        <source>for another 30 days</source>
        <translation>இன்னும் 30 நாட்கள்</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>இனி இல்லை</translation>
    </message>
    <message>
        <source>The old secret works</source>
        <translation>பழைய ரகசியம் செல்லுபடி</translation>
    </message>
    <message>
        <source>Until then the package may be given the new one without haste.</source>
        <translation>அதுவரை மென்பொருளுக்குப் புதியதை நிதானமாக வழங்கலாம்.</translation>
    </message>
    <message>
        <source>The package is refused until it has the new one.</source>
        <translation>புதியது கிடைக்கும் வரை மென்பொருள் மறுக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SecretDialog</name>
    <message>
        <source>New secrets for %1</source>
        <translation>%1-க்கான புதிய ரகசியங்கள்</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Client secret 1</source>
        <translation>Client secret 1</translation>
    </message>
    <message>
        <source>Client secret 2 (recommended)</source>
        <translation>Client secret 2 (பரிந்துரைக்கப்படுகிறது)</translation>
    </message>
    <message>
        <source>Secrets expire on</source>
        <translation>ரகசியங்கள் காலாவதியாகும் நாள்</translation>
    </message>
    <message>
        <source>Secret or password</source>
        <translation>இரகசியம் அல்லது கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Password of the company file user</source>
        <translation>நிறுவனக் கோப்புப் பயனரின் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>சேமித்துள்ளதையே வைத்திருக்கக் காலியாக விடவும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SettingsController</name>
    <message>
        <source>No program opened %1.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>எந்த நிரலும் %1-ஐத் திறக்கவில்லை.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SettingsPage</name>
    <message>
        <source>In use from the next start on. Until then it is %1.</source>
        <translation>அடுத்த தொடக்கத்திலிருந்து பயன்படும். அதுவரை %1.</translation>
    </message>
    <message>
        <source>Packages find the connector at this port. With another one, their address changes too.</source>
        <translation>மென்பொருள்கள் இந்தப் போர்ட்டில் connector-ஐக் கண்டறியும். மாற்றினால் அவற்றின் முகவரியும் மாறும்.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Of the windows and the messages.</source>
        <translation>சாளரங்கள், செய்திகளின் மொழி.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>நுழையும்போது தொடங்குதல்</translation>
    </message>
    <message>
        <source>Packages get tokens only while the connector runs.</source>
        <translation>connector இயங்கும்போது மட்டுமே டோக்கன் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>அறிவிப்புகள்</translation>
    </message>
    <message>
        <source>When credentials are refused, secrets end soon or the keychain stays locked.</source>
        <translation>சான்றுகள் மறுக்கப்படும்போது, ரகசியங்கள் விரைவில் முடியும்போது, சாவிக்கொத்து பூட்டியே இருக்கும்போது.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>போர்ட்</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ப்ராக்ஸி</translation>
    </message>
    <message>
        <source>For connections to MyInvois.</source>
        <translation>MyInvois இணைப்புகளுக்கு.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>தரவுக் கோப்புறை</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>கணினியின்படி</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>அடர்</translation>
    </message>
    <message>
        <source>None</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>On</source>
        <translation>இயக்கு</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>அணை</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>நான் நுழையும்போது தொடங்கு</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>கோப்புறையைத் திற</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>ப்ராக்ஸியின் முகவரி</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>கைமுறை</translation>
    </message>
    <message>
        <source>Host and port, for example proxy.example.com:3128. Without one, that of the system is used.</source>
        <translation>ஹோஸ்ட், போர்ட்; எ.கா. proxy.example.com:3128. இல்லையெனில் கணினியின் ப்ராக்ஸி பயன்படும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>%1-இல் உள்நுழையவும்</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>இந்த முகவரியைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>The sign-in goes on in the browser.</source>
        <translation>உள்நுழைவு உலாவியில் தொடர்கிறது.</translation>
    </message>
    <message>
        <source>No browser opened. Copy the address into one.</source>
        <translation>உலாவி திறக்கவில்லை. முகவரியை உலாவியில் இடவும்.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>உள்நுழைவுப் பக்கத்தின் முகவரி</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>உலாவி முடிந்த முகவரி</translation>
    </message>
    <message>
        <source>Only if the browser cannot come back by itself: copy its whole address.</source>
        <translation>உலாவி தானாகத் திரும்ப முடியாதபோது மட்டும்: அதன் முழு முகவரியையும் நகலெடுக்கவும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SignInPage</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>உள்நுழைவுப் பக்கத்தின் முகவரி</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>உள்நுழைவு</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>no browser opened; copy the address below into one</source>
        <translation>உலாவி திறக்கவில்லை; கீழுள்ள முகவரியை உலாவியில் இடவும்</translation>
    </message>
    <message>
        <source>waiting for the browser</source>
        <translation>உலாவிக்காகக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>paste the address that the browser ends at, below</source>
        <translation>உலாவி முடியும் முகவரியைக் கீழே ஒட்டவும்</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>வேலை செய்யவில்லை</translation>
    </message>
    <message>
        <source>done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>done, for %1</source>
        <translation>முடிந்தது, %1க்கு</translation>
    </message>
    <message>
        <source>MYOB asks in the browser; the connector never sees your password there.</source>
        <translation>MYOB உலாவியில் கேட்கும்; அங்குள்ள உங்கள் கடவுச்சொல்லை இணைப்பான் ஒருபோதும் காணாது.</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>இந்த உள்நுழைவைச் சோதி</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>இந்த முகவரியைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>உங்கள் உலாவியில் உள்நுழை</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>பக்கத்தை மீண்டும் திற</translation>
    </message>
    <message>
        <source>For a browser of your choice on this computer.</source>
        <translation>இந்தக் கணினியில் நீங்கள் விரும்பும் உலாவிக்கு.</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>உலாவி முடிந்த முகவரி</translation>
    </message>
    <message>
        <source>Only if the browser cannot come back by itself: copy its whole address.</source>
        <translation>உலாவி தானாகத் திரும்ப முடியாதபோது மட்டும்: அதன் முழு முகவரியையும் நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Sign in to MYOB</source>
        <translation>MYOB-இல் உள்நுழையவும்</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Startup</name>
    <message>
        <source>MyInvois Connector</source>
        <translation>MyInvois Connector</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::StateWords</name>
    <message>
        <source>renews at next use</source>
        <translation>அடுத்த பயன்பாட்டில் புதுப்பிக்கப்படும்</translation>
    </message>
    <message>
        <source>renews in less than a minute</source>
        <translation>ஒரு நிமிடத்திற்குள் புதுப்பிக்கப்படும்</translation>
    </message>
    <message>
        <source>renews in %1</source>
        <extracomment>%1 is a span of time: &quot;21 min&quot;, &quot;3 h&quot;.</extracomment>
        <translation>%1 கழித்து புதுப்பிக்கப்படும்</translation>
    </message>
    <message>
        <source>Live, renewal waits</source>
        <translation>செயலில், புதுப்பிப்பு காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Live, next try %1</source>
        <extracomment>%1 is a countdown such as 0:42.</extracomment>
        <translation>செயலில், அடுத்த முயற்சி %1</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>காத்திருப்பு, அடுத்த முயற்சி %1</translation>
    </message>
    <message>
        <source>Keychain said no</source>
        <translation>சாவிக்கொத்து மறுத்தது</translation>
    </message>
    <message>
        <source>allow access to go on</source>
        <translation>தொடர அனுமதி அளிக்கவும்</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>சாவிக்கொத்து இல்லை</translation>
    </message>
    <message>
        <source>this computer offers none</source>
        <translation>இந்தக் கணினியில் இல்லை</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>சாவிக்கொத்துக்குக் காத்திருப்பு</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>அது பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>சாவிக்கொத்து பூட்டியுள்ளது</translation>
    </message>
    <message>
        <source>unlock it to go on</source>
        <translation>தொடர அதைத் திறக்கவும்</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>உள்நுழைய வேண்டும்</translation>
    </message>
    <message>
        <source>you must sign in</source>
        <translation>நீங்கள் உள்நுழைய வேண்டும்</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>logs in at next use</source>
        <translation>அடுத்த பயன்பாட்டில் உள்நுழையும்</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>செயலில்</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>புதுப்பிக்கிறது…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>உள்நுழைகிறது…</translation>
    </message>
    <message>
        <source>login under way</source>
        <translation>உள்நுழைவு நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>இடைநிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>hands out no tokens</source>
        <translation>டோக்கன் வழங்காது</translation>
    </message>
    <message>
        <source>No login needed</source>
        <translation>உள்நுழைவு தேவையில்லை</translation>
    </message>
    <message>
        <source>this system has no token</source>
        <translation>இந்த அமைப்பில் டோக்கன் இல்லை</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>ஒரு நிமிடத்திற்குள்</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n நிமிடம்</numerusform>
            <numerusform>%n நிமிடம்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n மணி</numerusform>
            <numerusform>%n மணி</numerusform>
        </translation>
    </message>
    <message>
        <source>Keychain error</source>
        <translation>சாவிக்கொத்தில் பிழை</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>The steps of a task: %1 of %2, the name of the step.</extracomment>
        <translation>படி %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SystemPage</name>
    <message>
        <source>Secrets go into the keychain of this computer and never come out again.</source>
        <translation>இரகசியங்கள் இந்தக் கணினியின் சாவிக்கொத்தில் சேமிக்கப்படும்; அங்கிருந்து வெளியே வராது.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>இந்த உள்நுழைவைச் சோதி</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TaxpayerList</name>
    <message>
        <source>This taxpayer stands in the list twice.</source>
        <translation>இந்த வரி செலுத்துபவர் பட்டியலில் இருமுறை உள்ளார்.</translation>
    </message>
    <message>
        <source>A sole proprietor needs the business number (ROB) too.</source>
        <translation>தனி உரிமையாளருக்கு வணிக எண்ணும் (ROB) தேவை.</translation>
    </message>
    <message>
        <source>The quotation marks in the list do not match.</source>
        <translation>பட்டியலில் உள்ள மேற்கோள் குறிகள் பொருந்தவில்லை.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TaxpayersPage</name>
    <message>
        <source>A list of taxpayers</source>
        <translation>வரி செலுத்துபவர்களின் பட்டியல்</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>பட்டியல்கள் (*.csv *.txt);;எல்லா கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>விடப்பட்டது</translation>
    </message>
    <message>
        <source>One client per line: TIN, business number (ROB) if there is one, and a name of your own.</source>
        <translation>வரிக்கு ஒரு வாடிக்கையாளர்: TIN, வணிக எண் (ROB) இருந்தால், நீங்கள் வைக்கும் பெயர்.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are taken.</source>
        <translation>
            <numerusform>%n வாடிக்கையாளர் ஏற்கப்பட்டார்.</numerusform>
            <numerusform>%n வாடிக்கையாளர்கள் ஏற்கப்பட்டனர்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation>
            <numerusform>%n வரி விடப்பட்டது.</numerusform>
            <numerusform>%n வரிகள் விடப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>The companies that appointed you. More can be added at any time.</source>
        <translation>உங்களை நியமித்த நிறுவனங்கள். எப்போது வேண்டுமானாலும் சேர்க்கலாம்.</translation>
    </message>
    <message>
        <source>Paste the list</source>
        <translation>பட்டியலை ஒட்டவும்</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>கோப்பைத் திற</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>முன்னோட்டம்</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>ROB</source>
        <translation>ROB</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>உங்கள் வாடிக்கையாளர்கள்</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>இந்த உள்நுழைவைச் சோதி</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>இந்தக் கோப்பு UTF-8-இல் இல்லை. &quot;CSV UTF-8&quot; ஆகச் சேமிக்கவும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TrayIcon</name>
    <message>
        <source>Open MyInvois Connector</source>
        <translation>MyInvois Connector-ஐத் திற</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>next token ends %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>அடுத்த டோக்கன் முடிவு %1</translation>
    </message>
    <message>
        <source>No logins yet</source>
        <translation>இன்னும் உள்நுழைவுகள் இல்லை</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <extracomment>A login in the tray menu: name, environment, state, what comes next.</extracomment>
        <translation>%1 (%2): %3, %4</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>அனைத்தையும் தொடங்கு</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>அனைத்தையும் இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Show notifications again</source>
        <translation>அறிவிப்புகளை மீண்டும் காட்டு</translation>
    </message>
    <message>
        <source>No notifications for 12 hours</source>
        <translation>12 மணி நேரம் அறிவிப்புகள் வேண்டாம்</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>The worst login in a tooltip: name, environment, state.</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Trial</name>
    <message>
        <source>Keychain</source>
        <translation>சாவிக்கொத்து</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>குறியாக்கம்</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>கடிகாரம்</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>%1 is a TIN.</extracomment>
        <translation>உள்நுழைவு</translation>
    </message>
    <message>
        <source>Login for %1</source>
        <translation>%1-க்கான உள்நுழைவு</translation>
    </message>
    <message>
        <source>Whose token</source>
        <translation>யாருடைய டோக்கன்</translation>
    </message>
    <message>
        <source>One API call</source>
        <translation>ஒரு API அழைப்பு</translation>
    </message>
    <message>
        <source>the token does not say</source>
        <translation>டோக்கன் சொல்லவில்லை</translation>
    </message>
    <message>
        <source>%1, a person. Keys of a company are made in the company&apos;s profile.</source>
        <extracomment>%1 is a TIN.</extracomment>
        <translation>%1, தனிநபர். நிறுவனத்தின் சாவிகள் நிறுவனச் சுயவிவரத்தில் உருவாக்கப்படும்.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>the certificate is valid</source>
        <translation>சான்றிதழ் செல்லும்</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>ஒப்பிட எதுவும் இல்லை</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds apart</source>
        <translation>
            <numerusform>%n வினாடி வேறுபாடு</numerusform>
            <numerusform>%n வினாடிகள் வேறுபாடு</numerusform>
        </translation>
    </message>
    <message>
        <source>token received with secret 2</source>
        <translation>ரகசியம் 2 மூலம் டோக்கன் கிடைத்தது</translation>
    </message>
    <message>
        <source>token received</source>
        <translation>டோக்கன் கிடைத்தது</translation>
    </message>
    <message>
        <source>the token is accepted</source>
        <translation>டோக்கன் ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>எட்டவில்லை</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>எதைத் திறக்கிறது</translation>
    </message>
    <message>
        <source>the answer does not say</source>
        <translation>பதில் சொல்லவில்லை</translation>
    </message>
    <message>
        <source>user and password are accepted</source>
        <translation>பயனரும் கடவுச்சொல்லும் ஏற்கப்பட்டன</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TrialPage</name>
    <message>
        <source>Testing the login</source>
        <translation>உள்நுழைவு சோதிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>The login works</source>
        <translation>உள்நுழைவு வேலை செய்கிறது</translation>
    </message>
    <message>
        <source>The login could not be tested</source>
        <translation>உள்நுழைவைச் சோதிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>The login does not work yet</source>
        <translation>உள்நுழைவு இன்னும் வேலை செய்யவில்லை</translation>
    </message>
    <message>
        <source>Nothing has been stored. Go back, correct it, and test again.</source>
        <translation>எதுவும் சேமிக்கப்படவில்லை. பின்சென்று திருத்தி மீண்டும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Nothing is stored before you save it.</source>
        <translation>நீங்கள் சேமிக்கும் வரை எதுவும் சேமிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>மீண்டும் சோதி</translation>
    </message>
    <message>
        <source>Save this login</source>
        <translation>இந்த உள்நுழைவைச் சேமி</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>இருந்தாலும் சேமி</translation>
    </message>
    <message>
        <source>The login is tried again by itself.</source>
        <translation>உள்நுழைவு தானே மீண்டும் முயலப்படும்.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Wizard</name>
    <message>
        <source>Your login</source>
        <translation>உங்கள் உள்நுழைவு</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>சான்றுகள்</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>உங்கள் வாடிக்கையாளர்கள்</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>நேரடிச் சோதனை</translation>
    </message>
    <message>
        <source>Your package</source>
        <translation>உங்கள் மென்பொருள்</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Add a login</source>
        <translation>உள்நுழைவைச் சேர்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>பின்னர் தொடர்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>System</source>
        <translation>அமைப்பு</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>உள்நுழைவு</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::WizardController</name>
    <message>
        <source>Remove the new login?</source>
        <translation>புதிய உள்நுழைவை நீக்கவா?</translation>
    </message>
    <message>
        <source>%1 is stored already. Its secrets and the package&apos;s credentials go with it.</source>
        <translation>%1 ஏற்கனவே சேமிக்கப்பட்டது. அதன் ரகசியங்களும் மென்பொருளின் சான்றுகளும் உடன் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>வைத்திரு</translation>
    </message>
</context>
<context>
    <name>Diagnostics::ErrorAdvice</name>
    <message>
        <source>The client id and the client secret were refused.</source>
        <translation>கிளையண்ட் ஐடியும் கிளையண்ட் ரகசியமும் மறுக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>The secret is mistyped, cut off, replaced or expired, or the client id and the secret belong to two different entries or to the other environment.</source>
        <translation>ரகசியம் தவறாகத் தட்டச்சு செய்யப்பட்டது, துண்டிக்கப்பட்டது, மாற்றப்பட்டது அல்லது காலாவதியானது; அல்லது கிளையண்ட் ஐடியும் ரகசியமும் வெவ்வேறு பதிவுகளுக்கோ மற்ற சூழலுக்கோ உரியவை.</translation>
    </message>
    <message>
        <source>Check that the connection uses the environment in which the credentials were made.</source>
        <translation>சான்றுகள் உருவாக்கப்பட்ட சூழலையே இணைப்பு பயன்படுத்துகிறதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Copy the client id and the secret again with the copy icons of the portal and store them.</source>
        <translation>தளத்தின் நகல் சின்னங்களால் கிளையண்ட் ஐடியையும் ரகசியத்தையும் மீண்டும் நகலெடுத்துச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>If the secret was not kept, open %1, choose Regenerate Secrets and store the new ones.</source>
        <translation>ரகசியம் வைத்திருக்கப்படவில்லை என்றால், %1-ஐத் திறந்து, Regenerate Secrets-ஐத் தேர்ந்து, புதியவற்றைச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>The credentials belong to the other environment.</source>
        <translation>சான்றுகள் மற்ற சூழலுக்கு உரியவை.</translation>
    </message>
    <message>
        <source>Production and sandbox have separate client ids and secrets; each refuses those of the other.</source>
        <translation>உற்பத்திச் சூழலுக்கும் சாண்ட்பாக்ஸுக்கும் தனித்தனி கிளையண்ட் ஐடிகளும் ரகசியங்களும் உண்டு; ஒவ்வொன்றும் மற்றதன் சான்றுகளை மறுக்கும்.</translation>
    </message>
    <message>
        <source>Choose the environment in which the ERP system was registered.</source>
        <translation>ERP அமைப்பு பதிவு செய்யப்பட்ட சூழலைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>To use the other environment, register the ERP system there as well, under %1. The address bar of the sandbox portal shows preprod.</source>
        <translation>மற்ற சூழலைப் பயன்படுத்த, அங்கும் %1-இல் ERP அமைப்பைப் பதிவு செய்யவும். சாண்ட்பாக்ஸ் தளத்தின் முகவரிப் பட்டை preprod எனக் காட்டும்.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>கிளையண்ட் ரகசியம் காலாவதியானது.</translation>
    </message>
    <message>
        <source>Both secrets of an ERP system expire at the moment that was chosen when it was registered.</source>
        <translation>ERP அமைப்பின் இரண்டு ரகசியங்களும் பதிவின்போது தேர்ந்தெடுத்த நேரத்தில் காலாவதியாகும்.</translation>
    </message>
    <message>
        <source>Open %1, open the three dots of the ERP system and choose Regenerate Secrets.</source>
        <translation>%1-ஐத் திறந்து, ERP அமைப்பின் மூன்று புள்ளிகளைத் திறந்து, Regenerate Secrets-ஐத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Store the new secrets here together with their expiry date.</source>
        <translation>புதிய ரகசியங்களை அவற்றின் காலாவதித் தேதியுடன் இங்கே சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>The client secret was replaced.</source>
        <translation>கிளையண்ட் ரகசியம் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The secrets of the ERP system were regenerated; the one stored here stopped working at that moment.</source>
        <translation>ERP அமைப்பின் ரகசியங்கள் மீண்டும் உருவாக்கப்பட்டன; இங்கே சேமித்தது அந்தக் கணத்தில் செயலிழந்தது.</translation>
    </message>
    <message>
        <source>Store the new secret here. The person who regenerated it has it.</source>
        <translation>புதிய ரகசியத்தை இங்கே சேமிக்கவும். அதை உருவாக்கியவரிடம் அது உள்ளது.</translation>
    </message>
    <message>
        <source>If nobody has it, open %1 and choose Regenerate Secrets.</source>
        <translation>யாரிடமும் இல்லை என்றால், %1-ஐத் திறந்து Regenerate Secrets-ஐத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Let every program take its tokens from this connector, so that the secret is kept in one place only.</source>
        <translation>எல்லா நிரல்களும் இந்த இணைப்பியிலிருந்தே டோக்கன்களைப் பெறட்டும்; அப்போது ரகசியம் ஒரே இடத்தில் மட்டும் இருக்கும்.</translation>
    </message>
    <message>
        <source>The stored secret is not meant for this address.</source>
        <translation>சேமித்த ரகசியம் இந்த முகவரிக்கானது அல்ல.</translation>
    </message>
    <message>
        <source>The environment, the address, the client id or the login type of the connection changed after the secret was stored, so the secret was not sent.</source>
        <translation>ரகசியம் சேமிக்கப்பட்ட பிறகு இணைப்பின் சூழல், முகவரி, கிளையண்ட் ஐடி அல்லது உள்நுழைவு வகை மாறியது; எனவே ரகசியம் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Check the address and the client id of the connection.</source>
        <translation>இணைப்பின் முகவரியையும் கிளையண்ட் ஐடியையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>If they are right, enter the client secret again.</source>
        <translation>அவை சரியாக இருந்தால், கிளையண்ட் ரகசியத்தை மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 contains hidden characters.</source>
        <translation>%1 மறைந்த எழுத்துகளைக் கொண்டுள்ளது.</translation>
    </message>
    <message>
        <source>A line break, a blank or an invisible character came along when the text was copied.</source>
        <translation>உரையை நகலெடுத்தபோது வரி முறிவு, வெற்றிடம் அல்லது கண்ணுக்குத் தெரியாத எழுத்து உடன் வந்தது.</translation>
    </message>
    <message>
        <source>Copy the %1 again with the copy icon of the portal and paste it.</source>
        <translation>தளத்தின் நகல் சின்னத்தால் %1-ஐ மீண்டும் நகலெடுத்து ஒட்டவும்.</translation>
    </message>
    <message>
        <source>The client id stands in the place of the client secret.</source>
        <translation>கிளையண்ட் ரகசியத்தின் இடத்தில் கிளையண்ட் ஐடி உள்ளது.</translation>
    </message>
    <message>
        <source>The portal shows Client ID, Client Secret 1 and Client Secret 2 below each other; the wrong line was copied.</source>
        <translation>தளம் Client ID, Client Secret 1, Client Secret 2 ஆகியவற்றை ஒன்றன்கீழ் ஒன்றாகக் காட்டும்; தவறான வரி நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Enter the client id and the client secret again, each in its own field.</source>
        <translation>கிளையண்ட் ஐடியையும் கிளையண்ட் ரகசியத்தையும் அவற்றின் புலங்களில் மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 is a placeholder.</source>
        <translation>%1 ஒரு மாதிரி உரை.</translation>
    </message>
    <message>
        <source>The text comes from an example or from settings that were never filled in; such logins are blocked.</source>
        <translation>உரை ஓர் எடுத்துக்காட்டிலிருந்தோ நிரப்பப்படாத அமைப்புகளிலிருந்தோ வந்தது; அத்தகைய உள்நுழைவுகள் தடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Enter the %1 that the portal showed under %2.</source>
        <translation>தளம் %2-இல் காட்டிய %1-ஐ உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 is not a UUID.</source>
        <translation>%1 ஒரு UUID அல்ல.</translation>
    </message>
    <message>
        <source>MyInvois issues client ids of 32 hexadecimal digits in five groups, such as 11111111-2222-4333-8444-555555555555.</source>
        <translation>MyInvois வழங்கும் கிளையண்ட் ஐடி ஐந்து குழுக்களில் 32 பதினாறடிமான இலக்கங்கள் கொண்டது, எடுத்துக்காட்டாக 11111111-2222-4333-8444-555555555555.</translation>
    </message>
    <message>
        <source>Copy the complete %1 again with the copy icon of the portal.</source>
        <translation>தளத்தின் நகல் சின்னத்தால் முழு %1-ஐயும் மீண்டும் நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>MyInvois has blocked this ERP system.</source>
        <translation>MyInvois இந்த ERP அமைப்பைத் தடுத்துள்ளது.</translation>
    </message>
    <message>
        <source>The system user behind the client id is blocked or expired, so its login is refused although the secret may be right.</source>
        <translation>கிளையண்ட் ஐடிக்குப் பின்னுள்ள அமைப்புப் பயனர் தடுக்கப்பட்டுள்ளார் அல்லது காலாவதியானார்; எனவே ரகசியம் சரியாக இருந்தாலும் உள்நுழைவு மறுக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Open %1 and check the entry of the ERP system.</source>
        <translation>%1-ஐத் திறந்து ERP அமைப்பின் பதிவைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Choose Regenerate Secrets and store the new secrets here.</source>
        <translation>Regenerate Secrets-ஐத் தேர்ந்து புதிய ரகசியங்களை இங்கே சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>If it stays blocked, call the MyInvois helpdesk, 03-8682 8000, with the TIN and the correlation id.</source>
        <translation>தடை நீடித்தால், TIN மற்றும் correlation id உடன் MyInvois உதவி மையத்தை 03-8682 8000 இல் அழைக்கவும்.</translation>
    </message>
    <message>
        <source>The credentials were revoked.</source>
        <translation>சான்றுகள் ரத்து செய்யப்பட்டன.</translation>
    </message>
    <message>
        <source>The system that issued the client id has withdrawn it for good.</source>
        <translation>கிளையண்ட் ஐடியை வழங்கிய அமைப்பு அதை நிரந்தரமாகத் திரும்பப் பெற்றது.</translation>
    </message>
    <message>
        <source>Create new credentials in that system and store them in this connection.</source>
        <translation>அந்த அமைப்பில் புதிய சான்றுகளை உருவாக்கி இந்த இணைப்பில் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>The login was refused with an empty answer.</source>
        <translation>உள்நுழைவு வெற்றுப் பதிலுடன் மறுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>MyInvois answers this way when the credentials come in an Authorization header, when a form field is missing, or when the client id is a placeholder.</source>
        <translation>சான்றுகள் Authorization தலைப்பில் வரும்போது, படிவப் புலம் இல்லாதபோது, அல்லது கிளையண்ட் ஐடி மாதிரி உரையாக இருக்கும்போது MyInvois இவ்வாறு பதிலளிக்கும்.</translation>
    </message>
    <message>
        <source>Send client_id, client_secret and grant_type as fields of a form in the body.</source>
        <translation>client_id, client_secret, grant_type ஆகியவற்றை உடலில் படிவப் புலங்களாக அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Check that the program has loaded its settings.</source>
        <translation>நிரல் தன் அமைப்புகளை ஏற்றியதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The login request was not understood.</source>
        <translation>உள்நுழைவுக் கோரிக்கை புரியவில்லை.</translation>
    </message>
    <message>
        <source>The body is not a form, a field occurs twice, or the onbehalfof header is malformed.</source>
        <translation>உடல் ஒரு படிவம் அல்ல, ஒரு புலம் இருமுறை வருகிறது, அல்லது onbehalfof தலைப்பின் வடிவம் தவறு.</translation>
    </message>
    <message>
        <source>Send the body as application/x-www-form-urlencoded, each field once.</source>
        <translation>உடலை application/x-www-form-urlencoded ஆக, ஒவ்வொரு புலத்தையும் ஒருமுறை அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Write onbehalfof as TIN or TIN:ROB, without percent encoding.</source>
        <translation>onbehalfof-ஐ TIN அல்லது TIN:ROB என, சதவீதக் குறியீடு இன்றி எழுதவும்.</translation>
    </message>
    <message>
        <source>The requested scope was refused.</source>
        <translation>கோரிய scope மறுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>MyInvois knows the scope InvoicingAPI only; every other system has a list of its own.</source>
        <translation>MyInvois-க்கு InvoicingAPI என்ற scope மட்டுமே தெரியும்; மற்ற ஒவ்வொரு அமைப்புக்கும் தனிப் பட்டியல் உண்டு.</translation>
    </message>
    <message>
        <source>Use the scope InvoicingAPI for MyInvois, or leave the scope empty.</source>
        <translation>MyInvois-க்கு InvoicingAPI என்ற scope-ஐப் பயன்படுத்தவும், அல்லது scope-ஐக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>The grant type was refused.</source>
        <translation>grant type மறுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The token address accepts the grant type client_credentials only; it is misspelt or missing.</source>
        <translation>டோக்கன் முகவரி client_credentials என்ற grant type-ஐ மட்டுமே ஏற்கும்; அது பிழையாக எழுதப்பட்டது அல்லது இல்லை.</translation>
    </message>
    <message>
        <source>Set grant_type to client_credentials.</source>
        <translation>grant_type-ஐ client_credentials என அமைக்கவும்.</translation>
    </message>
    <message>
        <source>The taxpayer has not appointed this intermediary.</source>
        <translation>வரி செலுத்துபவர் இந்த இடைத்தரகரை நியமிக்கவில்லை.</translation>
    </message>
    <message>
        <source>MyInvois answers this way when the appointment is missing, has expired, has not started yet, or was made in the other environment.</source>
        <translation>நியமனம் இல்லாதபோது, முடிந்தபோது, இன்னும் தொடங்காதபோது, அல்லது மற்ற சூழலில் செய்யப்பட்டபோது MyInvois இவ்வாறு பதிலளிக்கும்.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to open %1.</source>
        <translation>%1-ஐத் திறக்குமாறு வரி செலுத்துபவரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>The intermediary must be listed as Active, with today between Representation From and Representation To.</source>
        <translation>இடைத்தரகர் Active எனப் பட்டியலிடப்பட வேண்டும்; இன்றைய தேதி Representation From, Representation To ஆகியவற்றுக்கு இடையில் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Check the TIN of the taxpayer; a sole proprietor needs TIN:ROB.</source>
        <translation>வரி செலுத்துபவரின் TIN-ஐச் சரிபார்க்கவும்; தனி உரிமையாளருக்கு TIN:ROB தேவை.</translation>
    </message>
    <message>
        <source>A sole proprietor needs TIN and business registration number.</source>
        <translation>தனி உரிமையாளருக்கு TIN மற்றும் வணிகப் பதிவு எண் தேவை.</translation>
    </message>
    <message>
        <source>With the TIN alone the token stands for the person, and documents of the business are refused.</source>
        <translation>TIN மட்டும் இருந்தால் டோக்கன் தனிநபரைக் குறிக்கும்; வணிகத்தின் ஆவணங்கள் மறுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Enter the taxpayer as TIN:ROB, for example IG12345678912:201901234567.</source>
        <translation>வரி செலுத்துபவரை TIN:ROB என உள்ளிடவும், எடுத்துக்காட்டாக IG12345678912:201901234567.</translation>
    </message>
    <message>
        <source>The %1 does not have the format of a TIN.</source>
        <translation>%1 TIN வடிவத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>A TIN is a prefix such as C or IG followed by digits, at most 14 characters.</source>
        <translation>TIN என்பது C அல்லது IG போன்ற முன்னொட்டும் இலக்கங்களும், அதிகபட்சம் 14 எழுத்துகள்.</translation>
    </message>
    <message>
        <source>Enter the TIN as MyTax shows it, for example C1234567890.</source>
        <translation>MyTax காட்டுவது போல TIN-ஐ உள்ளிடவும், எடுத்துக்காட்டாக C1234567890.</translation>
    </message>
    <message>
        <source>The token is for another taxpayer.</source>
        <translation>டோக்கன் வேறொரு வரி செலுத்துபவருக்கானது.</translation>
    </message>
    <message>
        <source>The ERP system was registered under another profile, or the expected TIN is wrong; invoices of the expected taxpayer would be refused.</source>
        <translation>ERP அமைப்பு வேறொரு சுயவிவரத்தில் பதிவு செய்யப்பட்டது, அல்லது எதிர்பார்த்த TIN தவறு; எதிர்பார்த்த வரி செலுத்துபவரின் விலைப்பட்டியல்கள் மறுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Compare the expected TIN of the connection with the TIN of the company.</source>
        <translation>இணைப்பின் எதிர்பார்த்த TIN-ஐ நிறுவனத்தின் TIN உடன் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>If it is right, choose Switch Taxpayer in the portal, register the ERP system again under %1, and store the new credentials here.</source>
        <translation>அது சரியாக இருந்தால், தளத்தில் Switch Taxpayer-ஐத் தேர்ந்து, %1-இல் ERP அமைப்பை மீண்டும் பதிவு செய்து, புதிய சான்றுகளை இங்கே சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>The ERP system was registered in a personal profile.</source>
        <translation>ERP அமைப்பு தனிப்பட்ட சுயவிவரத்தில் பதிவு செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>The credentials belong to the TIN of a person, so invoices of the company would be refused.</source>
        <translation>சான்றுகள் ஒரு நபரின் TIN-க்கு உரியவை; எனவே நிறுவனத்தின் விலைப்பட்டியல்கள் மறுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Choose the role of the company in MyTax, and Switch Taxpayer in MyInvois if the wrong name shows.</source>
        <translation>MyTax-இல் நிறுவனத்தின் பங்கைத் தேர்ந்தெடுக்கவும்; தவறான பெயர் தெரிந்தால் MyInvois-இல் Switch Taxpayer-ஐத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Register the ERP system there, under %1, and store the new credentials here.</source>
        <translation>அங்கு %1-இல் ERP அமைப்பைப் பதிவு செய்து, புதிய சான்றுகளை இங்கே சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>ஓர் அனுமதி இல்லை.</translation>
    </message>
    <message>
        <source>The login works, but the taxpayer has not granted what the call needs, or the caller is not the party that may do it.</source>
        <translation>உள்நுழைவு வேலை செய்கிறது; ஆனால் அழைப்புக்குத் தேவையானதை வரி செலுத்துபவர் வழங்கவில்லை, அல்லது அழைப்பவர் அதைச் செய்யக்கூடிய தரப்பு அல்ல.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to open %1 and to switch on the permission, for example Document - Submit.</source>
        <translation>%1-ஐத் திறந்து அனுமதியை இயக்குமாறு வரி செலுத்துபவரிடம் கேட்கவும், எடுத்துக்காட்டாக Document - Submit.</translation>
    </message>
    <message>
        <source>The host of the address is wrong.</source>
        <translation>முகவரியின் ஹோஸ்ட் தவறு.</translation>
    </message>
    <message>
        <source>It does not answer logins. The portal, MyTax and mistyped names are the usual mistakes.</source>
        <translation>அது உள்நுழைவுகளுக்குப் பதிலளிக்காது. தளம், MyTax, பிழையாகத் தட்டச்சு செய்த பெயர்கள் ஆகியவை வழக்கமான தவறுகள்.</translation>
    </message>
    <message>
        <source>Use https://api.myinvois.hasil.gov.my for production and https://preprod-api.myinvois.hasil.gov.my for the sandbox.</source>
        <translation>உற்பத்திச் சூழலுக்கு https://api.myinvois.hasil.gov.my, சாண்ட்பாக்ஸுக்கு https://preprod-api.myinvois.hasil.gov.my பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>The path of the address is wrong.</source>
        <translation>முகவரியின் பாதை தவறு.</translation>
    </message>
    <message>
        <source>The server answers, but has nothing at this path.</source>
        <translation>சேவையகம் பதிலளிக்கிறது, ஆனால் இந்தப் பாதையில் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Restore the default address; MyInvois expects /connect/token after the host.</source>
        <translation>இயல்பு முகவரியை மீட்டமைக்கவும்; MyInvois ஹோஸ்டுக்குப் பிறகு /connect/token எதிர்பார்க்கிறது.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>இந்தக் கணினி வலையமைப்புடன் இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No network connection is up.</source>
        <translation>எந்த வலையமைப்பு இணைப்பும் இயங்கவில்லை.</translation>
    </message>
    <message>
        <source>Connect to the network; the login is repeated by itself.</source>
        <translation>வலையமைப்புடன் இணைக்கவும்; உள்நுழைவு தானாகவே மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>The host name was not found.</source>
        <translation>ஹோஸ்ட் பெயர் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>The name is mistyped, a DNS filter blocks it, or this computer is offline.</source>
        <translation>பெயர் பிழையாகத் தட்டச்சு செய்யப்பட்டது, DNS வடிகட்டி தடுக்கிறது, அல்லது இந்தக் கணினி இணைப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>Compare the address of the connection with the default address.</source>
        <translation>இணைப்பின் முகவரியை இயல்பு முகவரியுடன் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>Open the address in a browser, and try another network.</source>
        <translation>முகவரியை உலாவியில் திறக்கவும்; வேறொரு வலையமைப்பை முயலவும்.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>இணைப்பு மறுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A firewall blocks it, or no service listens at the address and port.</source>
        <translation>ஃபயர்வால் தடுக்கிறது, அல்லது அந்த முகவரியிலும் போர்ட்டிலும் எந்தச் சேவையும் இல்லை.</translation>
    </message>
    <message>
        <source>Allow connections to the host of the address on its port, 443 for MyInvois.</source>
        <translation>முகவரியின் ஹோஸ்டுக்கு அதன் போர்ட்டில் இணைப்புகளை அனுமதிக்கவும்; MyInvois-க்கு 443.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>சேவை உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The service is overloaded, or a firewall or proxy holds the request.</source>
        <translation>சேவை அதிகச் சுமையில் உள்ளது, அல்லது ஃபயர்வால் அல்லது பிராக்ஸி கோரிக்கையைத் தடுத்து வைக்கிறது.</translation>
    </message>
    <message>
        <source>If it goes on, try another network to tell the two apart.</source>
        <translation>தொடர்ந்தால், இரண்டையும் வேறுபடுத்த வேறொரு வலையமைப்பை முயலவும்.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection.</source>
        <translation>பிராக்ஸி சேவையகம் இணைப்பை மறுத்தது.</translation>
    </message>
    <message>
        <source>The proxy asks for a login, is unknown, or does not allow the host.</source>
        <translation>பிராக்ஸி உள்நுழைவைக் கேட்கிறது, அறியப்படாதது, அல்லது ஹோஸ்டை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system and allow the host of the address on port 443.</source>
        <translation>அமைப்பின் வலையமைப்பு அமைப்புகளில் பிராக்ஸியைச் சரிபார்த்து, முகவரியின் ஹோஸ்டைப் போர்ட் 443-இல் அனுமதிக்கவும்.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer.</source>
        <translation>பதிலுக்குப் பதிலாக ஒரு வலைப்பக்கம் வந்தது.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in in the browser first, or a filter shows a page of its own.</source>
        <translation>வலையமைப்பு முதலில் உலாவியில் உள்நுழையக் கேட்கிறது, அல்லது வடிகட்டி தன் பக்கத்தைக் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Open a web page in the browser, sign in to the network, and test the login again.</source>
        <translation>உலாவியில் ஒரு வலைப்பக்கத்தைத் திறந்து, வலையமைப்பில் உள்நுழைந்து, உள்நுழைவை மீண்டும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>சேவையகத்தின் சான்றிதழ் நம்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>A virus scanner or a proxy opens encrypted connections and shows its own certificate.</source>
        <translation>வைரஸ் தடுப்பு நிரல் அல்லது பிராக்ஸி குறியாக்க இணைப்புகளைத் திறந்து தன் சான்றிதழைக் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Exclude the host of the address from the inspection.</source>
        <translation>முகவரியின் ஹோஸ்டை ஆய்விலிருந்து விலக்கவும்.</translation>
    </message>
    <message>
        <source>Otherwise install the root certificate of the company in the certificate store of the system.</source>
        <translation>இல்லையெனில், நிறுவனத்தின் மூலச் சான்றிதழை அமைப்பின் சான்றிதழ்க் களஞ்சியத்தில் நிறுவவும்.</translation>
    </message>
    <message>
        <source>The certificate of the server cannot be verified.</source>
        <translation>சேவையகத்தின் சான்றிதழைச் சரிபார்க்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The list of root certificates of this computer is too old or incomplete.</source>
        <translation>இந்தக் கணினியின் மூலச் சான்றிதழ் பட்டியல் மிகப் பழையது அல்லது முழுமையற்றது.</translation>
    </message>
    <message>
        <source>Install the updates of the operating system and test the login again.</source>
        <translation>இயங்குதளத்தின் புதுப்பிப்புகளை நிறுவி, உள்நுழைவை மீண்டும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today.</source>
        <translation>சேவையகத்தின் சான்றிதழ் இன்று செல்லாது.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் தவறாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, and switch on automatic time.</source>
        <translation>தேதி, நேரம், நேர மண்டலத்தை அமைத்து, தானியங்கி நேரத்தை இயக்கவும்.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் தவறு.</translation>
    </message>
    <message>
        <source>It differs from the clock of the service, so tokens seem expired and documents seem dated in the future.</source>
        <translation>அது சேவையின் கடிகாரத்திலிருந்து வேறுபடுகிறது; எனவே டோக்கன்கள் காலாவதியானதாகவும் ஆவணங்கள் எதிர்காலத் தேதியிட்டதாகவும் தோன்றும்.</translation>
    </message>
    <message>
        <source>The service is under maintenance.</source>
        <translation>சேவை பராமரிப்பில் உள்ளது.</translation>
    </message>
    <message>
        <source>It answers with a maintenance page instead of data.</source>
        <translation>அது தரவுக்குப் பதிலாகப் பராமரிப்புப் பக்கத்தை அனுப்புகிறது.</translation>
    </message>
    <message>
        <source>Wait; the login is repeated by itself.</source>
        <translation>காத்திருக்கவும்; உள்நுழைவு தானாகவே மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>After an outage of MyInvois, documents can be issued within 72 hours of its recovery.</source>
        <translation>MyInvois தடைப்பட்ட பிறகு, அது மீண்ட 72 மணி நேரத்துக்குள் ஆவணங்களை வெளியிடலாம்.</translation>
    </message>
    <message>
        <source>The service is not available.</source>
        <translation>சேவை கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>It answers with an error of its own or with something that is no answer to a login.</source>
        <translation>அது தன் சொந்தப் பிழையையோ உள்நுழைவுக்குப் பதில் அல்லாத ஒன்றையோ அனுப்புகிறது.</translation>
    </message>
    <message>
        <source>If it goes on for hours, call the MyInvois helpdesk, 03-8682 8000.</source>
        <translation>பல மணி நேரம் தொடர்ந்தால், MyInvois உதவி மையத்தை 03-8682 8000 இல் அழைக்கவும்.</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>குறுகிய நேரத்தில் அதிக உள்நுழைவுகள்.</translation>
    </message>
    <message>
        <source>The service limits logins per client id; every program and computer that uses the same client id shares the limit.</source>
        <translation>சேவை ஒவ்வொரு கிளையண்ட் ஐடிக்கும் உள்நுழைவுகளைக் கட்டுப்படுத்துகிறது; அதே கிளையண்ட் ஐடியைப் பயன்படுத்தும் எல்லா நிரல்களும் கணினிகளும் அந்த வரம்பைப் பகிர்கின்றன.</translation>
    </message>
    <message>
        <source>Let all programs take their tokens from this connector, or register one ERP system per program under %1.</source>
        <translation>எல்லா நிரல்களும் இந்த இணைப்பியிலிருந்து டோக்கன்களைப் பெறட்டும், அல்லது %1-இல் ஒவ்வொரு நிரலுக்கும் ஓர் ERP அமைப்பைப் பதிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>The answer to the login contains no token.</source>
        <translation>உள்நுழைவின் பதிலில் டோக்கன் இல்லை.</translation>
    </message>
    <message>
        <source>The address leads to another service, or something between this computer and the service answers instead.</source>
        <translation>முகவரி வேறொரு சேவைக்குச் செல்கிறது, அல்லது இந்தக் கணினிக்கும் சேவைக்கும் இடையில் உள்ள ஏதோ ஒன்று பதிலளிக்கிறது.</translation>
    </message>
    <message>
        <source>Restore the default address.</source>
        <translation>இயல்பு முகவரியை மீட்டமைக்கவும்.</translation>
    </message>
    <message>
        <source>Open the address in a browser and check what answers there.</source>
        <translation>முகவரியை உலாவியில் திறந்து, அங்கு என்ன பதிலளிக்கிறது எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The token belongs to the other environment.</source>
        <translation>டோக்கன் மற்ற சூழலுக்கு உரியது.</translation>
    </message>
    <message>
        <source>The issuer named in the token does not fit the environment of the connection.</source>
        <translation>டோக்கனில் உள்ள வழங்குநர் இணைப்பின் சூழலுக்குப் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>Choose the environment in which the ERP system was registered, and restore its default address.</source>
        <translation>ERP அமைப்பு பதிவு செய்யப்பட்ட சூழலைத் தேர்ந்து, அதன் இயல்பு முகவரியை மீட்டமைக்கவும்.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>டோக்கன் காலாவதியானது.</translation>
    </message>
    <message>
        <source>A token lives for about an hour, and it was used after that.</source>
        <translation>டோக்கன் சுமார் ஒரு மணி நேரம் வாழும்; அதன் பிறகு அது பயன்படுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Let the program ask for a new token before each use; the connector keeps a valid one ready.</source>
        <translation>ஒவ்வொரு பயன்பாட்டுக்கும் முன் நிரல் புதிய டோக்கனைக் கேட்கட்டும்; இணைப்பி செல்லுபடியாகும் டோக்கனைத் தயாராக வைத்திருக்கும்.</translation>
    </message>
    <message>
        <source>The service refused the token.</source>
        <translation>சேவை டோக்கனை மறுத்தது.</translation>
    </message>
    <message>
        <source>The token belongs to the other environment, was cut off, or was sent without the word Bearer.</source>
        <translation>டோக்கன் மற்ற சூழலுக்கு உரியது, துண்டிக்கப்பட்டது, அல்லது Bearer என்ற சொல் இன்றி அனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>Check that login and API calls go to the same environment.</source>
        <translation>உள்நுழைவும் API அழைப்புகளும் ஒரே சூழலுக்குச் செல்கின்றனவா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Send the complete token as Authorization: Bearer, in one line.</source>
        <translation>முழு டோக்கனையும் Authorization: Bearer என ஒரே வரியில் அனுப்பவும்.</translation>
    </message>
    <message>
        <source>The connection is paused.</source>
        <translation>இணைப்பு இடைநிறுத்தப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>It was paused by hand, so no login is made.</source>
        <translation>அது கைமுறையாக இடைநிறுத்தப்பட்டது; எனவே உள்நுழைவு செய்யப்படாது.</translation>
    </message>
    <message>
        <source>Resume the connection.</source>
        <translation>இணைப்பைத் தொடரவும்.</translation>
    </message>
    <message>
        <source>A sign-in is needed.</source>
        <translation>உள்நுழைந்து ஒப்புதல் தேவை.</translation>
    </message>
    <message>
        <source>This system asks a person to sign in with the browser first.</source>
        <translation>இந்த அமைப்பு முதலில் ஒருவர் உலாவியில் உள்நுழையக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>Choose Sign in for this connection and finish the sign-in in the browser.</source>
        <translation>இந்த இணைப்புக்கு உள்நுழை என்பதைத் தேர்ந்து, உலாவியில் முடிக்கவும்.</translation>
    </message>
    <message>
        <source>The last login failed, and the next one is not due yet.</source>
        <translation>கடைசி உள்நுழைவு தோல்வியடைந்தது; அடுத்ததற்கு இன்னும் நேரம் வரவில்லை.</translation>
    </message>
    <message>
        <source>After a temporary failure the connector waits before it tries again, as the service asks for.</source>
        <translation>தற்காலிகத் தோல்விக்குப் பிறகு, சேவை கேட்டபடி இணைப்பி காத்திருந்து மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>The logins of this minute are used up.</source>
        <translation>இந்த நிமிடத்தின் உள்நுழைவுகள் தீர்ந்துவிட்டன.</translation>
    </message>
    <message>
        <source>The service limits logins per client id, and the connector stays below the limit.</source>
        <translation>சேவை ஒவ்வொரு கிளையண்ட் ஐடிக்கும் உள்நுழைவுகளைக் கட்டுப்படுத்துகிறது; இணைப்பி அந்த வரம்புக்குள் இருக்கிறது.</translation>
    </message>
    <message>
        <source>The login needs attention.</source>
        <translation>உள்நுழைவுக்குக் கவனம் தேவை.</translation>
    </message>
    <message>
        <source>It was refused, so nothing is sent until a person has looked at it.</source>
        <translation>அது மறுக்கப்பட்டது; எனவே ஒருவர் பார்க்கும் வரை எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Open Help with a login for this connection, correct the cause, and test the login.</source>
        <translation>இந்த இணைப்புக்கு உள்நுழைவு உதவியைத் திறந்து, காரணத்தைச் சரிசெய்து, உள்நுழைவைச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>There is no such thing.</source>
        <translation>அப்படி ஒன்று இல்லை.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>அத்தகைய %1 இல்லை.</translation>
    </message>
    <message>
        <source>The name or id is misspelt, or it was removed.</source>
        <translation>பெயர் அல்லது ஐடி பிழையாக எழுதப்பட்டது, அல்லது அது அகற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Show the list and copy the name from it.</source>
        <translation>பட்டியலைக் காட்டி, அதிலிருந்து பெயரை நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>This is not permitted.</source>
        <translation>இது அனுமதிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The rights of the caller do not include it.</source>
        <translation>அழைப்பவரின் உரிமைகளில் இது இல்லை.</translation>
    </message>
    <message>
        <source>Use a caller that has the right, or extend the rights of this one.</source>
        <translation>உரிமை உள்ள அழைப்பவரைப் பயன்படுத்தவும், அல்லது இவரின் உரிமைகளை விரிவாக்கவும்.</translation>
    </message>
    <message>
        <source>This is not supported here.</source>
        <translation>இது இங்கே ஆதரிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The system or the connection has no such function.</source>
        <translation>அமைப்பிலோ இணைப்பிலோ அத்தகைய செயல்பாடு இல்லை.</translation>
    </message>
    <message>
        <source>Use a connection of a system that has it.</source>
        <translation>அது உள்ள அமைப்பின் இணைப்பைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>MYOB was not given the consent.</source>
        <translation>MYOB-க்கு ஒப்புதல் அளிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled, or the person is not an administrator of the company file.</source>
        <translation>உள்நுழைவு ரத்து செய்யப்பட்டது, அல்லது அந்த நபர் நிறுவனக் கோப்பின் நிர்வாகி அல்ல.</translation>
    </message>
    <message>
        <source>Sign in again as an administrator of the company file and allow the access.</source>
        <translation>நிறுவனக் கோப்பின் நிர்வாகியாக மீண்டும் உள்நுழைந்து அணுகலை அனுமதிக்கவும்.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>அந்தப் பதில் வேறொரு உள்நுழைவுக்கு உரியது.</translation>
    </message>
    <message>
        <source>The address comes from an earlier attempt, or from somebody else.</source>
        <translation>அந்த முகவரி முந்தைய முயற்சியிலிருந்து, அல்லது வேறொருவரிடமிருந்து வந்தது.</translation>
    </message>
    <message>
        <source>Start the sign-in again and use the address that this sign-in ends at.</source>
        <translation>உள்நுழைவை மீண்டும் தொடங்கி, அது முடியும் முகவரியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>The sign-in at MYOB could not be saved.</source>
        <translation>MYOB உள்நுழைவைச் சேமிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>MYOB gave a new refresh token and the keychain did not take it. It is held in memory only and is lost when this program ends.</source>
        <translation>MYOB புதிய புதுப்பிப்பு டோக்கனைத் தந்தது; சாவிக்கொத்து அதை ஏற்கவில்லை. அது நினைவகத்தில் மட்டுமே உள்ளது; நிரல் முடிந்தால் இழக்கப்படும்.</translation>
    </message>
    <message>
        <source>Unlock the keychain before this program is closed; the rest happens by itself.</source>
        <translation>இந்த நிரலை மூடும் முன் சாவிக்கொத்தைத் திறக்கவும்; மற்றவை தானாக நடக்கும்.</translation>
    </message>
    <message>
        <source>MYOB did not say which company file was chosen.</source>
        <translation>எந்த நிறுவனக் கோப்பு தேர்ந்தெடுக்கப்பட்டது என்று MYOB கூறவில்லை.</translation>
    </message>
    <message>
        <source>The API key is an old one, or an earlier consent was used again.</source>
        <translation>API விசை பழையது, அல்லது முந்தைய ஒப்புதல் மீண்டும் பயன்படுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Sign in again, or enter the GUID of the company file in the connection.</source>
        <translation>மீண்டும் உள்நுழையவும், அல்லது நிறுவனக் கோப்பின் GUID-ஐ இணைப்பில் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The company file refused its user or password.</source>
        <translation>நிறுவனக் கோப்பு தன் பயனரை அல்லது கடவுச்சொல்லை மறுத்தது.</translation>
    </message>
    <message>
        <source>The user of the file is not the one of my.MYOB; its usual name is Administrator, without a password.</source>
        <translation>கோப்பின் பயனர் my.MYOB பயனர் அல்ல; அதன் வழக்கமான பெயர் Administrator, கடவுச்சொல் இல்லை.</translation>
    </message>
    <message>
        <source>Enter the user and the password that open the file in AccountRight.</source>
        <translation>AccountRight-இல் கோப்பைத் திறக்கும் பயனரையும் கடவுச்சொல்லையும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The consent at MYOB is almost a year old.</source>
        <translation>MYOB ஒப்புதல் ஏறக்குறைய ஓர் ஆண்டு பழையது.</translation>
    </message>
    <message>
        <source>MYOB asks for the consent once a year; without it the login ends.</source>
        <translation>MYOB ஆண்டுக்கு ஒருமுறை ஒப்புதல் கேட்கிறது; அது இல்லையெனில் உள்நுழைவு முடிவடையும்.</translation>
    </message>
    <message>
        <source>Sign in again at a time that suits.</source>
        <translation>வசதியான நேரத்தில் மீண்டும் உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>The redirect URI differs from the registered one.</source>
        <translation>திசைமாற்று URI பதிவு செய்ததிலிருந்து வேறுபடுகிறது.</translation>
    </message>
    <message>
        <source>MYOB compares it byte for byte; a slash at the end, upper case or another port is a difference.</source>
        <translation>MYOB அதை பைட் பைட்டாக ஒப்பிடும்; இறுதியில் சாய்கோடு, பெரிய எழுத்து அல்லது வேறு போர்ட் இருந்தால் அது வேறுபாடு.</translation>
    </message>
    <message>
        <source>Copy the redirect URI from the registration of the API key in MYOB into the connection.</source>
        <translation>MYOB-இல் API விசையின் பதிவிலிருந்து திசைமாற்று URI-ஐ இணைப்புக்கு நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>உள்நுழைய அதிக நேரம் எடுத்தது.</translation>
    </message>
    <message>
        <source>The code from MYOB works once and for a few minutes only.</source>
        <translation>MYOB-இன் குறியீடு ஒருமுறை, சில நிமிடங்களுக்கு மட்டுமே வேலை செய்யும்.</translation>
    </message>
    <message>
        <source>Sign in again and finish without a break.</source>
        <translation>மீண்டும் உள்நுழைந்து இடைவேளை இன்றி முடிக்கவும்.</translation>
    </message>
    <message>
        <source>MYOB asks for a new sign-in.</source>
        <translation>MYOB மீண்டும் உள்நுழையக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>The consent ended or was withdrawn, the password changed, or another program used the same sign-in.</source>
        <translation>ஒப்புதல் முடிந்தது அல்லது திரும்பப் பெறப்பட்டது, கடவுச்சொல் மாறியது, அல்லது வேறொரு நிரல் அதே உள்நுழைவைப் பயன்படுத்தியது.</translation>
    </message>
    <message>
        <source>Choose Sign in for this connection; an administrator of the company file has to do it.</source>
        <translation>இந்த இணைப்புக்கு உள்நுழை என்பதைத் தேர்ந்தெடுக்கவும்; நிறுவனக் கோப்பின் நிர்வாகி இதைச் செய்ய வேண்டும்.</translation>
    </message>
    <message>
        <source>The API key of MYOB is not active.</source>
        <translation>MYOB-இன் API விசை செயலில் இல்லை.</translation>
    </message>
    <message>
        <source>The key is not approved yet, was revoked, or the developer account has lapsed.</source>
        <translation>விசை இன்னும் அங்கீகரிக்கப்படவில்லை, ரத்து செய்யப்பட்டது, அல்லது உருவாக்குநர் கணக்கு காலாவதியானது.</translation>
    </message>
    <message>
        <source>Check the key in the developer section of my.MYOB.</source>
        <translation>my.MYOB-இன் உருவாக்குநர் பகுதியில் விசையைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The scope does not fit the age of the API key.</source>
        <translation>scope API விசையின் வயதுக்குப் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>Keys made before 12 March 2025 use CompanyFile; newer keys use names such as sme-company-file.</source>
        <translation>2025 மார்ச் 12-க்கு முன் உருவாக்கிய விசைகள் CompanyFile-ஐப் பயன்படுத்தும்; புதியவை sme-company-file போன்ற பெயர்களைப் பயன்படுத்தும்.</translation>
    </message>
    <message>
        <source>Choose the other set of scopes in the connection and sign in again.</source>
        <translation>இணைப்பில் மற்ற scope தொகுப்பைத் தேர்ந்து மீண்டும் உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>MYOB refuses the user of the company file.</source>
        <translation>நிறுவனக் கோப்பின் பயனரை MYOB மறுக்கிறது.</translation>
    </message>
    <message>
        <source>The file is linked to my.MYOB, and such a file accepts no file user and password of its own.</source>
        <translation>கோப்பு my.MYOB உடன் இணைக்கப்பட்டுள்ளது; அத்தகைய கோப்பு தன் சொந்தப் பயனரையும் கடவுச்சொல்லையும் ஏற்காது.</translation>
    </message>
    <message>
        <source>Remove file user and file password from the connection.</source>
        <translation>இணைப்பிலிருந்து கோப்புப் பயனரையும் கோப்புக் கடவுச்சொல்லையும் அகற்றவும்.</translation>
    </message>
    <message>
        <source>The task was ended before it was done.</source>
        <translation>பணி முடிவதற்கு முன் நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>The program was closing, or the task was cancelled.</source>
        <translation>நிரல் மூடப்பட்டுக்கொண்டிருந்தது, அல்லது பணி ரத்து செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>Repeat it.</source>
        <translation>மீண்டும் செய்யவும்.</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>காரணம் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>The answer fits none of the known cases.</source>
        <translation>பதில் அறியப்பட்ட எதனுடனும் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>Test the login again; if it fails in the same way, save a report and send it to support.</source>
        <translation>உள்நுழைவை மீண்டும் சோதிக்கவும்; அதே விதமாகத் தோல்வியடைந்தால், அறிக்கையைச் சேமித்து ஆதரவுக் குழுவுக்கு அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Enter the TIN as MyTax shows it, for example C1234567890 (%1).</source>
        <translation>MyTax காட்டுவது போல TIN-ஐ உள்ளிடவும், எடுத்துக்காட்டாக C1234567890 (%1).</translation>
    </message>
    <message>
        <source>For the MyInvois helpdesk, 03-8682 8000 or myinvois@hasil.gov.my, add the TIN, the time and the correlation id of the answer.</source>
        <translation>MyInvois உதவி மையத்திற்கு, 03-8682 8000 அல்லது myinvois@hasil.gov.my, TIN, நேரம் மற்றும் பதிலின் correlation id ஆகியவற்றைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>The program logs in through a service of its maker.</source>
        <translation>நிரல் அதன் தயாரிப்பாளரின் சேவை வழியாக உள்நுழைகிறது.</translation>
    </message>
    <message>
        <source>It never uses client ids or tokens of its own, so this connector cannot give it any.</source>
        <translation>அது சொந்த கிளையண்ட் ஐடி அல்லது டோக்கனை ஒருபோதும் பயன்படுத்துவதில்லை, எனவே இந்த இணைப்பியால் அதற்கு எதையும் தர முடியாது.</translation>
    </message>
    <message>
        <source>In MyInvois, open %1 and check that the maker of the program is appointed and has the permissions.</source>
        <translation>MyInvois-இல் %1-ஐத் திறந்து, நிரலின் தயாரிப்பாளர் நியமிக்கப்பட்டு அனுமதிகளைக் கொண்டுள்ளாரா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>If it goes on, ask the maker of the program.</source>
        <translation>தொடர்ந்தால், நிரலின் தயாரிப்பாளரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>LHDN does not know this TIN together with this number.</source>
        <translation>இந்த எண்ணுடன் இந்த TIN-ஐ LHDN அறியவில்லை.</translation>
    </message>
    <message>
        <source>The TIN is mistyped, or the registration or identity number belongs to somebody else or is out of date at LHDN.</source>
        <translation>TIN தவறாகத் தட்டச்சு செய்யப்பட்டுள்ளது, அல்லது பதிவு எண் அல்லது அடையாள எண் வேறொருவருடையது அல்லது LHDN-இல் காலாவதியானது.</translation>
    </message>
    <message>
        <source>Compare the TIN and the number with the papers of the taxpayer.</source>
        <translation>TIN-ஐயும் எண்ணையும் வரி செலுத்துபவரின் ஆவணங்களுடன் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>If both are right, the taxpayer updates the data with LHDN.</source>
        <translation>இரண்டும் சரியாக இருந்தால், வரி செலுத்துபவர் LHDN-இல் தரவைப் புதுப்பிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The document was refused, not the login.</source>
        <translation>ஆவணம் மறுக்கப்பட்டது, உள்நுழைவு அல்ல.</translation>
    </message>
    <message>
        <source>The login works; LHDN checked the content of the document or has received it already.</source>
        <translation>உள்நுழைவு வேலை செய்கிறது; LHDN ஆவணத்தின் உள்ளடக்கத்தைச் சரிபார்த்தது அல்லது ஏற்கனவே பெற்றுள்ளது.</translation>
    </message>
    <message>
        <source>Correct what the answer names in the accounting package, and submit again.</source>
        <translation>பதிலில் குறிப்பிடப்பட்டதைக் கணக்கியல் மென்பொருளில் திருத்தி, மீண்டும் சமர்ப்பிக்கவும்.</translation>
    </message>
    <message>
        <source>After a duplicate, wait ten minutes and look up the first submission.</source>
        <translation>நகல் சமர்ப்பிப்புக்குப் பிறகு, பத்து நிமிடங்கள் காத்திருந்து முதல் சமர்ப்பிப்பைப் பார்க்கவும்.</translation>
    </message>
</context>
<context>
    <name>Diagnostics::FieldName</name>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
    </message>
    <message>
        <source>business id</source>
        <translation>வணிக ஐடி</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>கிளையண்ட் ஐடி</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>கிளையண்ட் ரகசியம்</translation>
    </message>
    <message>
        <source>client secret 2</source>
        <translation>கிளையண்ட் ரகசியம் 2</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>list of connections</source>
        <translation>இணைப்புகளின் பட்டியல்</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>சூழல்</translation>
    </message>
    <message>
        <source>expected TIN</source>
        <translation>எதிர்பார்த்த TIN</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>காலாவதித் தேதி</translation>
    </message>
    <message>
        <source>file</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>file password</source>
        <translation>கோப்புக் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>file user</source>
        <translation>கோப்புப் பயனர்</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>தரவுக் கோப்புறை</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ஐடி</translation>
    </message>
    <message>
        <source>identity URL</source>
        <translation>அடையாள URL</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>அமைப்பு</translation>
    </message>
    <message>
        <source>label</source>
        <translation>குறிப்பெயர்</translation>
    </message>
    <message>
        <source>login type</source>
        <translation>உள்நுழைவு வகை</translation>
    </message>
    <message>
        <source>minimum validity</source>
        <translation>குறைந்தபட்சச் செல்லுபடி</translation>
    </message>
    <message>
        <source>name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>user of this computer</source>
        <translation>இந்தக் கணினியின் பயனர்</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>மேற்பொருந்தும் காலம்</translation>
    </message>
    <message>
        <source>port</source>
        <translation>போர்ட்</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>திசைமாற்று URI</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>உரிமைகள்</translation>
    </message>
    <message>
        <source>business registration number</source>
        <translation>வணிகப் பதிவு எண்</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>client secret 1</source>
        <translation>கிளையண்ட் ரகசியம் 1</translation>
    </message>
    <message>
        <source>expiry date of the secret</source>
        <translation>ரகசியத்தின் காலாவதித் தேதி</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>தொடக்க நேரம்</translation>
    </message>
    <message>
        <source>system</source>
        <translation>அமைப்பு</translation>
    </message>
    <message>
        <source>taxpayer</source>
        <translation>வரி செலுத்துபவர்</translation>
    </message>
    <message>
        <source>list of taxpayers</source>
        <translation>வரி செலுத்துபவர்களின் பட்டியல்</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>form of the token request</source>
        <translation>டோக்கன் கோரிக்கையின் வடிவம்</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation>டோக்கன் URL</translation>
    </message>
    <message>
        <source>value</source>
        <translation>மதிப்பு</translation>
    </message>
    <message>
        <source>local client</source>
        <translation>உள்ளூர் கிளையண்ட்</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>The words for input fields, as they stand inside a sentence: &quot;The client id is missing.&quot;</extracomment>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>status</source>
        <translation>நிலை</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Finding</name>
    <message>
        <source>Who can do it: %1.</source>
        <extracomment>%1 is a person or an office, such as &quot;the owner of the company&quot;.</extracomment>
        <translation>யார் செய்யலாம்: %1.</translation>
    </message>
</context>
<context>
    <name>Diagnostics::InputAdvice</name>
    <message>
        <source>The %1 is missing.</source>
        <translation>%1 இல்லை.</translation>
    </message>
    <message>
        <source>This field cannot stay empty.</source>
        <translation>இந்தப் புலம் காலியாக இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>%1-ஐ உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 is not one of the known values.</source>
        <translation>%1 அறியப்பட்ட மதிப்புகளில் ஒன்று அல்ல.</translation>
    </message>
    <message>
        <source>This field accepts fixed words only.</source>
        <translation>இந்தப் புலம் நிலையான சொற்களை மட்டுமே ஏற்கும்.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>இவற்றில் ஒன்றைப் பயன்படுத்தவும்: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the help lists.</source>
        <translation>உதவியில் பட்டியலிடப்பட்ட மதிப்புகளில் ஒன்றைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>The option %1 is unknown.</source>
        <translation>%1 என்ற விருப்பம் அறியப்படாதது.</translation>
    </message>
    <message>
        <source>An option is unknown.</source>
        <translation>ஒரு விருப்பம் அறியப்படாதது.</translation>
    </message>
    <message>
        <source>This command does not have it; it may be misspelt.</source>
        <translation>இந்தக் கட்டளையில் அது இல்லை; பிழையாக எழுதப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Show the options of the command with --help.</source>
        <translation>--help கொண்டு கட்டளையின் விருப்பங்களைக் காட்டவும்.</translation>
    </message>
    <message>
        <source>The %1 does not apply here.</source>
        <translation>%1 இங்கே பொருந்தாது.</translation>
    </message>
    <message>
        <source>The chosen system, environment or login type has no such field.</source>
        <translation>தேர்ந்தெடுத்த அமைப்பு, சூழல் அல்லது உள்நுழைவு வகையில் இந்தப் புலம் இல்லை.</translation>
    </message>
    <message>
        <source>Leave the %1 out.</source>
        <translation>%1-ஐ விட்டுவிடவும்.</translation>
    </message>
    <message>
        <source>The %1 is not readable text.</source>
        <translation>%1 படிக்கக்கூடிய உரை அல்ல.</translation>
    </message>
    <message>
        <source>It contains bytes that are not valid UTF-8, or control or non-ASCII characters that are not allowed here.</source>
        <translation>அதில் செல்லாத UTF-8 பைட்டுகள், அல்லது இங்கே அனுமதிக்கப்படாத கட்டுப்பாட்டு அல்லது ASCII அல்லாத எழுத்துகள் உள்ளன.</translation>
    </message>
    <message>
        <source>Enter the %1 as plain text.</source>
        <translation>%1-ஐச் சாதாரண உரையாக உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 is too long.</source>
        <translation>%1 மிக நீளமானது.</translation>
    </message>
    <message>
        <source>There is a limit to the length of this field.</source>
        <translation>இந்தப் புலத்தின் நீளத்துக்கு வரம்பு உண்டு.</translation>
    </message>
    <message>
        <source>Shorten it; the limit is %1.</source>
        <translation>அதைச் சுருக்கவும்; வரம்பு %1.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>அதைச் சுருக்கவும்.</translation>
    </message>
    <message>
        <source>The %1 contains characters that an id cannot have.</source>
        <translation>%1 ஐடியில் இருக்கக் கூடாத எழுத்துகளைக் கொண்டுள்ளது.</translation>
    </message>
    <message>
        <source>An id stands in addresses: it has 1 to 32 lower-case letters, digits and hyphens and does not start with a hyphen.</source>
        <translation>ஐடி முகவரிகளில் வரும்: 1 முதல் 32 வரை சிறிய எழுத்துகள், இலக்கங்கள், இணைக்குறிகள் கொண்டது; இணைக்குறியில் தொடங்காது.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens, for example main-company.</source>
        <translation>சிறிய எழுத்துகள், இலக்கங்கள், இணைக்குறிகளைப் பயன்படுத்தவும், எடுத்துக்காட்டாக main-company.</translation>
    </message>
    <message>
        <source>The %1 is already in use.</source>
        <translation>%1 ஏற்கனவே பயன்பாட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>Every name is used once, so that it is clear what is meant.</source>
        <translation>எதைக் குறிக்கிறது எனத் தெளிவாக இருக்க, ஒவ்வொரு பெயரும் ஒருமுறை பயன்படுத்தப்படும்.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>வேறு பெயரைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>An id belongs to one connection for ever.</source>
        <translation>ஒரு ஐடி எப்போதும் ஓர் இணைப்புக்கே உரியது.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>வேறு ஐடியைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The taxpayer is already in this connection.</source>
        <translation>வரி செலுத்துபவர் ஏற்கனவே இந்த இணைப்பில் உள்ளார்.</translation>
    </message>
    <message>
        <source>The same TIN, or the same TIN and business registration number, is listed once only.</source>
        <translation>ஒரே TIN, அல்லது ஒரே TIN மற்றும் வணிகப் பதிவு எண், ஒருமுறை மட்டுமே பட்டியலிடப்படும்.</translation>
    </message>
    <message>
        <source>Use the taxpayer that is there, or remove it first.</source>
        <translation>அங்கு உள்ள வரி செலுத்துபவரைப் பயன்படுத்தவும், அல்லது முதலில் அகற்றவும்.</translation>
    </message>
    <message>
        <source>The business registration number has the wrong format.</source>
        <translation>வணிகப் பதிவு எண்ணின் வடிவம் தவறு.</translation>
    </message>
    <message>
        <source>It stands after the colon and consists of letters and digits; the numbers of SSM have 12 digits.</source>
        <translation>அது முக்காற்புள்ளிக்குப் பிறகு வரும்; எழுத்துகளும் இலக்கங்களும் கொண்டது; SSM எண்களில் 12 இலக்கங்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>Enter the number without spaces and hyphens, for example 201901234567.</source>
        <translation>வெற்றிடமும் இணைக்குறியும் இன்றி எண்ணை உள்ளிடவும், எடுத்துக்காட்டாக 201901234567.</translation>
    </message>
    <message>
        <source>The %1 is not a valid address.</source>
        <translation>%1 செல்லுபடியான முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>An address has a scheme and a host, and no user name, query or fragment.</source>
        <translation>முகவரியில் திட்டமும் ஹோஸ்டும் இருக்கும்; பயனர் பெயர், வினவல் அல்லது துண்டு இருக்காது.</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com.</source>
        <translation>https://api.example.com போன்ற முகவரியை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 does not start with https.</source>
        <translation>%1 https-இல் தொடங்கவில்லை.</translation>
    </message>
    <message>
        <source>A secret is sent over encrypted connections only; http is allowed for this computer itself.</source>
        <translation>ரகசியம் குறியாக்கப்பட்ட இணைப்புகளில் மட்டுமே அனுப்பப்படும்; http இந்தக் கணினிக்கு மட்டும் அனுமதி.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://.</source>
        <translation>https:// இல் தொடங்கும் முகவரியை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 is another computer, reached without encryption.</source>
        <translation>%1 என்பது குறியாக்கம் இன்றி அணுகப்படும் வேறொரு கணினி.</translation>
    </message>
    <message>
        <source>User and password of the company file would cross the local network readable for everybody on it.</source>
        <translation>நிறுவனக் கோப்பின் பயனரும் கடவுச்சொல்லும் உள்ளூர் பிணையத்தில் அனைவரும் படிக்கும்படி செல்லும்.</translation>
    </message>
    <message>
        <source>Run this program on the computer that has the company file, or confirm with --allow-lan that the network is trusted.</source>
        <translation>நிறுவனக் கோப்பு உள்ள கணினியில் இந்த நிரலை இயக்கவும், அல்லது பிணையம் நம்பகமானது என்று --allow-lan மூலம் உறுதிப்படுத்தவும்.</translation>
    </message>
    <message>
        <source>The %1 is fixed in this environment.</source>
        <translation>%1 இந்தச் சூழலில் நிலையானது.</translation>
    </message>
    <message>
        <source>The addresses of production, sandbox and practice are built in.</source>
        <translation>உற்பத்தி, சாண்ட்பாக்ஸ், பயிற்சி ஆகியவற்றின் முகவரிகள் உள்ளமைந்தவை.</translation>
    </message>
    <message>
        <source>Leave the %1 out, or choose the environment custom.</source>
        <translation>%1-ஐ விட்டுவிடவும், அல்லது custom சூழலைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The %1 is not a date.</source>
        <translation>%1 ஒரு தேதி அல்ல.</translation>
    </message>
    <message>
        <source>A date is a real day, written as year, month and day.</source>
        <translation>தேதி என்பது ஆண்டு, மாதம், நாள் என எழுதப்பட்ட உண்மையான நாள்.</translation>
    </message>
    <message>
        <source>Enter it as YYYY-MM-DD, for example 2027-03-31.</source>
        <translation>YYYY-MM-DD என உள்ளிடவும், எடுத்துக்காட்டாக 2027-03-31.</translation>
    </message>
    <message>
        <source>The %1 lies in the past.</source>
        <translation>%1 கடந்த காலத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>The date must be today or later.</source>
        <translation>தேதி இன்றோ அதற்குப் பிறகோ இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Enter the date that was chosen when the secret was made.</source>
        <translation>ரகசியம் உருவாக்கப்பட்டபோது தேர்ந்தெடுத்த தேதியை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 is not a whole number.</source>
        <translation>%1 முழு எண் அல்ல.</translation>
    </message>
    <message>
        <source>This field takes digits only.</source>
        <translation>இந்தப் புலம் இலக்கங்களை மட்டுமே ஏற்கும்.</translation>
    </message>
    <message>
        <source>Enter a whole number: %1.</source>
        <translation>முழு எண்ணை உள்ளிடவும்: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>முழு எண்ணை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 is out of range.</source>
        <translation>%1 வரம்புக்கு வெளியே உள்ளது.</translation>
    </message>
    <message>
        <source>The number is too small or too large for this field.</source>
        <translation>இந்த எண் இந்தப் புலத்துக்கு மிகச் சிறியது அல்லது மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>Enter a number within these limits: %1.</source>
        <translation>இந்த வரம்புக்குள் ஓர் எண்ணை உள்ளிடவும்: %1.</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>வேறு எண்ணை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The connections belong to different environments.</source>
        <translation>இணைப்புகள் வெவ்வேறு சூழல்களுக்கு உரியவை.</translation>
    </message>
    <message>
        <source>A local client never mixes environments, so that test data cannot reach production.</source>
        <translation>சோதனைத் தரவு உற்பத்திச் சூழலை அடையாதபடி, உள்ளூர் கிளையண்ட் சூழல்களைக் கலப்பதில்லை.</translation>
    </message>
    <message>
        <source>Make one local client per environment.</source>
        <translation>ஒவ்வொரு சூழலுக்கும் ஓர் உள்ளூர் கிளையண்டை உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>Practice accepts its own published credentials only.</source>
        <translation>Practice தான் வெளியிட்ட சான்றுகளை மட்டுமே ஏற்கும்.</translation>
    </message>
    <message>
        <source>Real credentials must not be typed into it, and its credentials open nothing elsewhere.</source>
        <translation>உண்மையான சான்றுகளை அதில் தட்டச்சு செய்யக் கூடாது; அதன் சான்றுகள் வேறெங்கும் எதையும் திறக்காது.</translation>
    </message>
    <message>
        <source>Use the ready practice connections, or choose the environment of the credentials.</source>
        <translation>தயார் நிலையிலுள்ள பயிற்சி இணைப்புகளைப் பயன்படுத்தவும், அல்லது சான்றுகளின் சூழலைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The taxpayer is not in this connection.</source>
        <translation>வரி செலுத்துபவர் இந்த இணைப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>A connection logs in only for the taxpayers that it lists.</source>
        <translation>இணைப்பு தான் பட்டியலிடும் வரி செலுத்துபவர்களுக்கு மட்டுமே உள்நுழையும்.</translation>
    </message>
    <message>
        <source>Add the taxpayer to the connection, or choose one that it lists.</source>
        <translation>வரி செலுத்துபவரை இணைப்பில் சேர்க்கவும், அல்லது அது பட்டியலிடும் ஒருவரைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Without it no login is possible.</source>
        <translation>அது இன்றி உள்நுழைய முடியாது.</translation>
    </message>
    <message>
        <source>Enter the %1, or pass it on the standard input with --secret-stdin.</source>
        <translation>%1-ஐ உள்ளிடவும், அல்லது --secret-stdin கொண்டு நிலையான உள்ளீட்டில் தரவும்.</translation>
    </message>
    <message>
        <source>It does not exist, belongs to another user, or has another format.</source>
        <translation>அது இல்லை, வேறு பயனருடையது, அல்லது வேறு வடிவில் உள்ளது.</translation>
    </message>
    <message>
        <source>Check the name, the permissions and the format of the file.</source>
        <translation>கோப்பின் பெயர், அனுமதிகள், வடிவம் ஆகியவற்றைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Enter the number without spaces and hyphens, for example 201901234567 (%1).</source>
        <translation>வெற்றிடமும் இணைக்குறியும் இன்றி எண்ணை உள்ளிடவும், எடுத்துக்காட்டாக 201901234567 (%1).</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com (%1).</source>
        <translation>https://api.example.com போன்ற முகவரியை உள்ளிடவும் (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read or written.</source>
        <translation>கோப்பைப் படிக்கவோ எழுதவோ முடியவில்லை.</translation>
    </message>
    <message>
        <source>The %1 is not a time.</source>
        <translation>%1 ஒரு நேரம் அல்ல.</translation>
    </message>
    <message>
        <source>A time is a date, a date with a time of day, or a span back from now.</source>
        <translation>நேரம் என்பது ஒரு தேதி, நேரத்துடன் கூடிய தேதி அல்லது இப்போதிலிருந்து பின்னோக்கிய கால அளவு.</translation>
    </message>
    <message>
        <source>Enter it as 2027-03-31, 2027-03-31T08:00:00Z, 24h or 7d.</source>
        <translation>2027-03-31, 2027-03-31T08:00:00Z, 24h அல்லது 7d என உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 is not a span of time.</source>
        <translation>%1 ஒரு கால அளவு அல்ல.</translation>
    </message>
    <message>
        <source>It is a whole number with a unit: s, m, h or d (%1).</source>
        <translation>இது அலகுடன் கூடிய முழு எண்: s, m, h அல்லது d (%1).</translation>
    </message>
    <message>
        <source>It is a whole number with a unit: s, m, h or d.</source>
        <translation>இது அலகுடன் கூடிய முழு எண்: s, m, h அல்லது d.</translation>
    </message>
    <message>
        <source>Enter it as 90m, 24h or 7d, for example.</source>
        <translation>எடுத்துக்காட்டாக 90m, 24h அல்லது 7d என உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The %1 does not exist.</source>
        <translation>%1 இல்லை.</translation>
    </message>
    <message>
        <source>The system knows no user of this name.</source>
        <translation>இந்தப் பெயரில் எந்தப் பயனரையும் கணினி அறியவில்லை.</translation>
    </message>
    <message>
        <source>Enter the name that the user signs in to this computer with.</source>
        <translation>அந்தப் பயனர் இந்தக் கணினியில் உள்நுழையும் பெயரை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>இது ப்ராக்ஸியின் முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>It has a host and a port; a user name and a password cannot be given.</source>
        <translation>அது ஹோஸ்ட், போர்ட் கொண்டது; பயனர்பெயரும் கடவுச்சொல்லும் தர முடியாது.</translation>
    </message>
    <message>
        <source>Enter host and port, for example proxy.example.com:3128.</source>
        <translation>ஹோஸ்ட், போர்ட்டை உள்ளிடவும்; எ.கா. proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>The taxpayer %1 is not in this connection.</source>
        <translation>வரி செலுத்துபவர் %1 இந்த இணைப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>%1 என்ற கட்டளை இல்லை.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>கட்டளை தரப்படவில்லை.</translation>
    </message>
    <message>
        <source>The command may be misspelt.</source>
        <translation>கட்டளை தவறாக எழுதப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Show the commands with --help.</source>
        <translation>--help மூலம் கட்டளைகளைக் காண்க.</translation>
    </message>
    <message>
        <source>The argument %1 is one too many.</source>
        <translation>%1 என்ற மதிப்புரு மிகையானது.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>ஒரு மதிப்புரு மிகையாக உள்ளது.</translation>
    </message>
    <message>
        <source>A name of several words without quotation marks counts as several.</source>
        <translation>மேற்கோள் குறிகள் இல்லாத பல சொற்கள் கொண்ட பெயர் பல மதிப்புருக்களாகக் கொள்ளப்படும்.</translation>
    </message>
    <message>
        <source>Put a name of several words in quotation marks.</source>
        <translation>பல சொற்கள் கொண்ட பெயரை மேற்கோள் குறிகளுக்குள் இடவும்.</translation>
    </message>
    <message>
        <source>The column %1 is unknown.</source>
        <translation>%1 என்ற நெடுவரிசை அறியப்படாதது.</translation>
    </message>
    <message>
        <source>A column is unknown.</source>
        <translation>ஒரு நெடுவரிசை அறியப்படாதது.</translation>
    </message>
    <message>
        <source>The first line of the file names the columns; this name may be misspelt.</source>
        <translation>கோப்பின் முதல் வரி நெடுவரிசைகளின் பெயர்களைத் தருகிறது; இந்தப் பெயர் தவறாக எழுதப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Correct its name in the first line, or remove the column.</source>
        <translation>முதல் வரியில் அதன் பெயரைத் திருத்தவும், அல்லது நெடுவரிசையை நீக்கவும்.</translation>
    </message>
</context>
<context>
    <name>Diagnostics::InputRules</name>
    <message>
        <source>a TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>12 digits alone are an identity card or registration number, not a TIN</source>
        <translation>12 இலக்கங்கள் மட்டும் என்றால் அது அடையாள அட்டை எண் அல்லது பதிவு எண், TIN அல்ல</translation>
    </message>
    <message>
        <source>it starts with a prefix such as C or IG</source>
        <translation>TIN, C அல்லது IG போன்ற முன்னொட்டில் தொடங்கும்</translation>
    </message>
    <message>
        <source>%1 is not a prefix of a TIN</source>
        <extracomment>%1 is one or more capital letters.</extracomment>
        <translation>%1 என்பது TIN முன்னொட்டு அல்ல</translation>
    </message>
    <message>
        <source>E numbers are employer numbers and cannot log in</source>
        <translation>E எண்கள் முதலாளி எண்கள்; அவற்றால் உள்நுழைய முடியாது</translation>
    </message>
    <message>
        <source>EI numbers are general TINs of buyers and suppliers and cannot log in</source>
        <translation>EI எண்கள் வாங்குபவர்கள், வழங்குநர்களுக்கான பொது TIN-கள்; அவற்றால் உள்நுழைய முடியாது</translation>
    </message>
    <message>
        <source>a TIN has no colon</source>
        <translation>TIN-இல் முக்காற்புள்ளி இருக்காது</translation>
    </message>
    <message>
        <source>after the prefix there are digits only</source>
        <translation>முன்னொட்டுக்குப் பிறகு இலக்கங்கள் மட்டுமே வரும்</translation>
    </message>
    <message>
        <source>after the prefix there are at least %1 digits</source>
        <translation>முன்னொட்டுக்குப் பிறகு குறைந்தது %1 இலக்கங்கள் வரும்</translation>
    </message>
    <message>
        <source>the digits are not all zero</source>
        <translation>எல்லா இலக்கங்களும் பூச்சியமாக இருக்காது</translation>
    </message>
    <message>
        <source>it has at most %1 characters, this one has %2</source>
        <extracomment>&quot;It&quot; is a TIN.</extracomment>
        <translation>TIN-இல் அதிகபட்சம் %1 எழுத்துகள் இருக்கும், இதில் %2 உள்ளன</translation>
    </message>
    <message>
        <source>a business registration number</source>
        <translation>வணிகப் பதிவு எண்</translation>
    </message>
    <message>
        <source>it consists of letters and digits</source>
        <extracomment>&quot;It&quot; is the business registration number, in the following three as well.</extracomment>
        <translation>அது எழுத்துகளும் இலக்கங்களும் கொண்டது</translation>
    </message>
    <message>
        <source>it contains digits</source>
        <translation>அதில் இலக்கங்கள் இருக்கும்</translation>
    </message>
    <message>
        <source>it has %1 to %2 characters</source>
        <translation>அதில் %1 முதல் %2 வரை எழுத்துகள் இருக்கும்</translation>
    </message>
    <message>
        <source>it follows the colon</source>
        <extracomment>&quot;It&quot; is the business registration number; it is written as TIN:ROB.</extracomment>
        <translation>அது முக்காற்புள்ளிக்குப் பிறகு வரும்</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>8-4-4-4-12 hexadecimal digits joined by hyphens</source>
        <translation>இணைக்குறிகளால் இணைந்த 8-4-4-4-12 பதினாறடிமான இலக்கங்கள்</translation>
    </message>
    <message>
        <source>the client id</source>
        <translation>கிளையண்ட் ஐடி</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>கிளையண்ட் ரகசியம்</translation>
    </message>
    <message>
        <source>a text from an example</source>
        <translation>எடுத்துக்காட்டிலிருந்து வந்த உரை</translation>
    </message>
    <message>
        <source>it is the client id</source>
        <extracomment>&quot;It&quot; is what was entered as a client secret.</extracomment>
        <translation>அது கிளையண்ட் ஐடி</translation>
    </message>
    <message>
        <source>character %1 is a blank</source>
        <translation>%1-ஆவது எழுத்து வெற்றிடம்</translation>
    </message>
    <message>
        <source>character %1 is not an ASCII letter, digit or sign</source>
        <translation>%1-ஆவது எழுத்து ASCII எழுத்தோ இலக்கமோ குறியோ அல்ல</translation>
    </message>
    <message>
        <source>no control characters</source>
        <translation>கட்டுப்பாட்டு எழுத்துகள் கூடாது</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%1 முதல் %2 வரை எழுத்துகள்</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <extracomment>%1 is a number: the longest that a text may be.</extracomment>
        <translation>%1 எழுத்துகள்</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a number: the longest that a secret may be.</extracomment>
        <translation>%1 பைட்டுகள்</translation>
    </message>
    <message>
        <source>1 to 32 lower-case letters, digits and hyphens, no hyphen first</source>
        <translation>1 முதல் 32 வரை சிறிய எழுத்துகள், இலக்கங்கள், இணைக்குறிகள்; இணைக்குறியில் தொடங்காது</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>it starts with https:// and a host name</source>
        <extracomment>&quot;It&quot; is an address, in the following as well.</extracomment>
        <translation>முகவரி https://, ஹோஸ்ட் பெயர் ஆகியவற்றில் தொடங்கும்</translation>
    </message>
    <message>
        <source>it has no user name</source>
        <translation>முகவரியில் பயனர் பெயர் இருக்காது</translation>
    </message>
    <message>
        <source>it has no query and no fragment</source>
        <translation>முகவரியில் வினவலோ துண்டோ இருக்காது</translation>
    </message>
    <message>
        <source>the port is 1 to 65535</source>
        <translation>போர்ட் 1 முதல் 65535 வரை</translation>
    </message>
    <message>
        <source>its path has no empty, . or .. part</source>
        <translation>அதன் பாதையில் வெற்று, . அல்லது .. பகுதி இருக்காது</translation>
    </message>
    <message>
        <source>it is the full address, with its path</source>
        <translation>அது பாதையுடன் கூடிய முழு முகவரி</translation>
    </message>
    <message>
        <source>it is the base address, without /connect/token</source>
        <translation>அது அடிப்படை முகவரி, /connect/token இன்றி</translation>
    </message>
    <message>
        <source>https, or http to this computer itself</source>
        <translation>https, அல்லது இந்தக் கணினிக்கு மட்டும் http</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>today is %1</source>
        <extracomment>%1 is a date such as 2027-03-31.</extracomment>
        <translation>இன்று %1</translation>
    </message>
    <message>
        <source>at most %1d</source>
        <extracomment>%1 is a number; d is the unit that is typed, and stays.</extracomment>
        <translation>அதிகபட்சம் %1d</translation>
    </message>
    <message>
        <source>the file is not UTF-8; save it as CSV UTF-8</source>
        <translation>கோப்பு UTF-8-இல் இல்லை; CSV UTF-8 ஆகச் சேமிக்கவும்</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <extracomment>In a CSV file.</extracomment>
        <translation>மூடும் மேற்கோள் குறிக்குப் பிறகு உரை உள்ளது</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ஒரு மேற்கோள் குறி மூடப்படவில்லை</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 what is wrong there.</extracomment>
        <translation>வரி %1: %2</translation>
    </message>
</context>
<context>
    <name>Diagnostics::MachineAdvice</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>சாவிக்கொத்து பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The secrets of this connector are kept there, and it has not been unlocked yet.</source>
        <translation>இந்த இணைப்பியின் ரகசியங்கள் அங்கே உள்ளன; அது இன்னும் திறக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Unlock the keychain with its password; the login goes on by itself.</source>
        <translation>சாவிக்கொத்தை அதன் கடவுச்சொல்லால் திறக்கவும்; உள்நுழைவு தானாகத் தொடரும்.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>சாவிக்கொத்து அணுகலை மறுத்தது.</translation>
    </message>
    <message>
        <source>The question of the system was answered with Deny or closed, or the system does not trust this program.</source>
        <translation>அமைப்பின் கேள்விக்கு மறு எனப் பதிலளிக்கப்பட்டது அல்லது மூடப்பட்டது, அல்லது அமைப்பு இந்த நிரலை நம்பவில்லை.</translation>
    </message>
    <message>
        <source>Test the login again and answer the question of the system with Allow.</source>
        <translation>உள்நுழைவை மீண்டும் சோதித்து, அமைப்பின் கேள்விக்கு அனுமதி எனப் பதிலளிக்கவும்.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>இந்தக் கணினியில் சாவிக்கொத்து இல்லை.</translation>
    </message>
    <message>
        <source>No keychain service is running, and secrets are never kept anywhere else.</source>
        <translation>சாவிக்கொத்துச் சேவை இயங்கவில்லை; ரகசியங்கள் வேறெங்கும் சேமிக்கப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Install and start a keychain, for example GNOME Keyring or KWallet, and sign in to the desktop again.</source>
        <translation>GNOME Keyring அல்லது KWallet போன்ற சாவிக்கொத்தை நிறுவித் தொடங்கி, டெஸ்க்டாப்பில் மீண்டும் உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain.</source>
        <translation>ரகசியம் சாவிக்கொத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>It was removed there, or the keychain of another user or computer is open.</source>
        <translation>அது அங்கே அகற்றப்பட்டது, அல்லது வேறு பயனர் அல்லது கணினியின் சாவிக்கொத்து திறந்துள்ளது.</translation>
    </message>
    <message>
        <source>Enter the client secret of the connection again.</source>
        <translation>இணைப்பின் கிளையண்ட் ரகசியத்தை மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>சாவிக்கொத்து பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in a window behind others.</source>
        <translation>அது மற்ற சாளரங்களுக்குப் பின்னால் கடவுச்சொல்லுக்காகக் காத்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain and answer it; then test the login again.</source>
        <translation>சாவிக்கொத்தின் கேள்வியைத் தேடிப் பதிலளிக்கவும்; பின்னர் உள்நுழைவை மீண்டும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>The secret is too long for the keychain.</source>
        <translation>ரகசியம் சாவிக்கொத்துக்கு மிக நீளமானது.</translation>
    </message>
    <message>
        <source>The keychain of this system keeps short entries only.</source>
        <translation>இந்த அமைப்பின் சாவிக்கொத்து சிறு பதிவுகளை மட்டுமே வைத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Check that only the client secret was pasted, without other text.</source>
        <translation>கிளையண்ட் ரகசியம் மட்டும், வேறு உரை இன்றி ஒட்டப்பட்டதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>சாவிக்கொத்து ஒரு பிழையைத் தெரிவித்தது.</translation>
    </message>
    <message>
        <source>The entry was neither read nor written.</source>
        <translation>பதிவு படிக்கப்படவும் இல்லை, எழுதப்படவும் இல்லை.</translation>
    </message>
    <message>
        <source>Sign out of the system, sign in again, and test the login.</source>
        <translation>அமைப்பிலிருந்து வெளியேறி, மீண்டும் உள்நுழைந்து, உள்நுழைவைச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>If it stays, open the keychain program of the system and check that it works.</source>
        <translation>தொடர்ந்தால், அமைப்பின் சாவிக்கொத்து நிரலைத் திறந்து அது வேலை செய்கிறதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>If only one login is concerned, remove it and add it again.</source>
        <translation>ஒரு உள்நுழைவு மட்டும் பாதிக்கப்பட்டால், அதை நீக்கி மீண்டும் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>This build has no access to the keychain.</source>
        <translation>இந்தக் கட்டமைப்புக்குச் சாவிக்கொத்து அணுகல் இல்லை.</translation>
    </message>
    <message>
        <source>It was made without keychain support, so it can run the Practice environment only.</source>
        <translation>அது சாவிக்கொத்து ஆதரவு இன்றி உருவாக்கப்பட்டது; எனவே Practice சூழலை மட்டுமே இயக்க முடியும்.</translation>
    </message>
    <message>
        <source>Install a build with keychain support.</source>
        <translation>சாவிக்கொத்து ஆதரவுள்ள கட்டமைப்பை நிறுவவும்.</translation>
    </message>
    <message>
        <source>The port of the token endpoint is in use.</source>
        <translation>டோக்கன் முனையத்தின் போர்ட் பயன்பாட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>Another program, or this connector under another user, listens on the same port.</source>
        <translation>வேறொரு நிரல், அல்லது வேறு பயனரின் இந்த இணைப்பி, அதே போர்ட்டைப் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>End the program that holds it (%1), or choose another port with &quot;myinvoisctl settings set port NUMBER&quot; and enter the new address in every accounting package.</source>
        <translation>அதை வைத்திருக்கும் நிரலை முடிக்கவும் (%1), அல்லது &quot;myinvoisctl settings set port NUMBER&quot; மூலம் வேறு போர்ட்டைத் தேர்ந்து ஒவ்வொரு கணக்கியல் மென்பொருளிலும் புதிய முகவரியை இடவும்.</translation>
    </message>
    <message>
        <source>End the program that holds it, or choose another port with &quot;myinvoisctl settings set port NUMBER&quot; and enter the new address in every accounting package.</source>
        <translation>அதை வைத்திருக்கும் நிரலை முடிக்கவும், அல்லது &quot;myinvoisctl settings set port NUMBER&quot; மூலம் வேறு போர்ட்டைத் தேர்ந்து ஒவ்வொரு கணக்கியல் மென்பொருளிலும் புதிய முகவரியை இடவும்.</translation>
    </message>
    <message>
        <source>The port of the token endpoint is reserved by the system.</source>
        <translation>டோக்கன் முனையத்தின் போர்ட் அமைப்பால் ஒதுக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Windows reserves ranges of ports, for example for Hyper-V and WSL; &quot;netsh int ipv4 show excludedportrange tcp&quot; lists them.</source>
        <translation>Windows போர்ட் வரம்புகளை ஒதுக்கும், எடுத்துக்காட்டாக Hyper-V, WSL ஆகியவற்றுக்கு; &quot;netsh int ipv4 show excludedportrange tcp&quot; அவற்றைப் பட்டியலிடும்.</translation>
    </message>
    <message>
        <source>Choose another port with &quot;myinvoisctl settings set port NUMBER&quot; and enter the new address in every accounting package.</source>
        <translation>&quot;myinvoisctl settings set port NUMBER&quot; மூலம் வேறு போர்ட்டைத் தேர்ந்து ஒவ்வொரு கணக்கியல் மென்பொருளிலும் புதிய முகவரியை இடவும்.</translation>
    </message>
    <message>
        <source>The accounting package uses wrong local credentials.</source>
        <translation>கணக்கியல் மென்பொருள் தவறான உள்ளூர் சான்றுகளைப் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Its client id or client secret is not one that this connector issued; credentials of the portal do not work here.</source>
        <translation>அதன் கிளையண்ட் ஐடி அல்லது ரகசியம் இந்த இணைப்பி வழங்கியது அல்ல; தளத்தின் சான்றுகள் இங்கே வேலை செய்யாது.</translation>
    </message>
    <message>
        <source>Issue new local credentials for the package and enter them there.</source>
        <translation>மென்பொருளுக்குப் புதிய உள்ளூர் சான்றுகளை வழங்கி, அங்கே உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>A web page tried to use the token endpoint.</source>
        <translation>ஒரு வலைப்பக்கம் டோக்கன் முனையத்தைப் பயன்படுத்த முயன்றது.</translation>
    </message>
    <message>
        <source>Requests that a browser sends for a web page are always refused, because a page must not get a token.</source>
        <translation>வலைப்பக்கத்துக்காக உலாவி அனுப்பும் கோரிக்கைகள் எப்போதும் மறுக்கப்படும்; ஏனெனில் பக்கம் டோக்கன் பெறக் கூடாது.</translation>
    </message>
    <message>
        <source>Ask for the token from a program on this computer instead of a web page.</source>
        <translation>வலைப்பக்கத்துக்குப் பதிலாக இந்தக் கணினியின் நிரலிலிருந்து டோக்கனைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Another user of this computer tried to use the token endpoint.</source>
        <translation>இந்தக் கணினியின் மற்றொரு பயனர் டோக்கன் முனையத்தைப் பயன்படுத்த முயன்றார்.</translation>
    </message>
    <message>
        <source>The endpoint serves the user who runs the connector, and others only when they were named.</source>
        <translation>முனையம் இணைப்பியை இயக்கும் பயனருக்கும், பெயரிடப்பட்டால் மட்டுமே மற்றவர்களுக்கும் சேவை செய்யும்.</translation>
    </message>
    <message>
        <source>Run the package as the same user, or name its user in the rights of the local client.</source>
        <translation>மென்பொருளை அதே பயனராக இயக்கவும், அல்லது உள்ளூர் கிளையண்டின் உரிமைகளில் அதன் பயனரைக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>The request came through a proxy.</source>
        <translation>கோரிக்கை ஒரு பிராக்ஸி வழியாக வந்தது.</translation>
    </message>
    <message>
        <source>The token endpoint answers programs on this computer only, without anything in between.</source>
        <translation>டோக்கன் முனையம் இந்தக் கணினியின் நிரல்களுக்கு மட்டும், இடையில் எதுவும் இன்றிப் பதிலளிக்கும்.</translation>
    </message>
    <message>
        <source>Exclude 127.0.0.1 and localhost from the proxy settings of the package.</source>
        <translation>மென்பொருளின் பிராக்ஸி அமைப்புகளிலிருந்து 127.0.0.1, localhost ஆகியவற்றை விலக்கவும்.</translation>
    </message>
    <message>
        <source>The token endpoint is busy.</source>
        <translation>டோக்கன் முனையம் சுமையில் உள்ளது.</translation>
    </message>
    <message>
        <source>More requests wait for a login than the endpoint can hold.</source>
        <translation>முனையம் தாங்குவதை விட அதிகக் கோரிக்கைகள் உள்நுழைவுக்காகக் காத்திருக்கின்றன.</translation>
    </message>
    <message>
        <source>Let the package keep its token instead of asking for every call.</source>
        <translation>ஒவ்வொரு அழைப்புக்கும் கேட்காமல், மென்பொருள் தன் டோக்கனை வைத்திருக்கட்டும்.</translation>
    </message>
    <message>
        <source>The connector is already running.</source>
        <translation>இணைப்பி ஏற்கனவே இயங்குகிறது.</translation>
    </message>
    <message>
        <source>Another instance uses the same data folder.</source>
        <translation>வேறொரு நிகழ்வு அதே தரவுக் கோப்புறையைப் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Use the running instance, or stop it first.</source>
        <translation>இயங்கும் நிகழ்வைப் பயன்படுத்தவும், அல்லது முதலில் அதை நிறுத்தவும்.</translation>
    </message>
    <message>
        <source>The connector is not running.</source>
        <translation>இணைப்பி இயங்கவில்லை.</translation>
    </message>
    <message>
        <source>This command needs a running instance with the same data folder.</source>
        <translation>இந்தக் கட்டளைக்கு அதே தரவுக் கோப்புறையுடன் இயங்கும் நிகழ்வு தேவை.</translation>
    </message>
    <message>
        <source>Start the connector and repeat the command.</source>
        <translation>இணைப்பியைத் தொடங்கிக் கட்டளையை மீண்டும் செய்யவும்.</translation>
    </message>
    <message>
        <source>The running connector does not answer.</source>
        <translation>இயங்கும் இணைப்பி பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>An instance holds the data folder, but its control socket does not respond.</source>
        <translation>ஒரு நிகழ்வு தரவுக் கோப்புறையை வைத்துள்ளது; ஆனால் அதன் கட்டுப்பாட்டு சாக்கெட் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Close the connector, end its process if it does not close, and start it again.</source>
        <translation>இணைப்பியை மூடவும்; மூடாவிட்டால் அதன் செயல்முறையை முடித்து, மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation>தரவுக் கோப்புறையைப் பயன்படுத்த முடியவில்லை.</translation>
    </message>
    <message>
        <source>It cannot be created, read or written by this user.</source>
        <translation>இந்தப் பயனரால் அதை உருவாக்கவோ படிக்கவோ எழுதவோ முடியவில்லை.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that belongs to the current user, or correct its permissions.</source>
        <translation>இந்தக் கணினியில் தற்போதைய பயனருக்கு உரிய கோப்புறையைத் தேர்ந்தெடுக்கவும், அல்லது அதன் அனுமதிகளைச் சரிசெய்யவும்.</translation>
    </message>
    <message>
        <source>The data folder was copied or moved.</source>
        <translation>தரவுக் கோப்புறை நகலெடுக்கப்பட்டது அல்லது நகர்த்தப்பட்டது.</translation>
    </message>
    <message>
        <source>It was made at another place, and the original may still be in use.</source>
        <translation>அது வேறு இடத்தில் உருவாக்கப்பட்டது; மூலம் இன்னும் பயன்பாட்டில் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The data folder is in use.</source>
        <translation>தரவுக் கோப்புறை பயன்பாட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>Another program of this connector works with it right now.</source>
        <translation>இந்த இணைப்பியின் வேறொரு நிரல் இப்போது அதைப் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Wait until the other command is done, or stop the running connector.</source>
        <translation>மற்ற கட்டளை முடியும் வரை காத்திருக்கவும், அல்லது இயங்கும் இணைப்பியை நிறுத்தவும்.</translation>
    </message>
    <message>
        <source>The database of the connector reported an error.</source>
        <translation>இணைப்பியின் தரவுத்தளம் ஒரு பிழையைத் தெரிவித்தது.</translation>
    </message>
    <message>
        <source>The disk is full or write-protected, or the file is damaged.</source>
        <translation>வட்டு நிரம்பியுள்ளது அல்லது எழுதத் தடை உள்ளது, அல்லது கோப்பு சேதமடைந்தது.</translation>
    </message>
    <message>
        <source>Make room on the disk and check the permissions of the data folder; restore connector.db from a backup if it is damaged.</source>
        <translation>வட்டில் இடம் ஏற்படுத்தி, தரவுக் கோப்புறையின் அனுமதிகளைச் சரிபார்க்கவும்; connector.db சேதமடைந்திருந்தால் காப்பிலிருந்து மீட்டெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The data was written by a newer version.</source>
        <translation>தரவு புதிய பதிப்பால் எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>This version does not know the format of the database and leaves it untouched.</source>
        <translation>இந்தப் பதிப்புக்குத் தரவுத்தளத்தின் வடிவம் தெரியாது; அதைத் தொடாமல் விடுகிறது.</translation>
    </message>
    <message>
        <source>Install the newer version of the connector.</source>
        <translation>இணைப்பியின் புதிய பதிப்பை நிறுவவும்.</translation>
    </message>
    <message>
        <source>Run &quot;myinvoisctl settings set home moved&quot; if the folder was moved, or &quot;myinvoisctl settings set home copied&quot; if it is a copy; the secrets of a copy have to be typed again.</source>
        <translation>கோப்புறை நகர்த்தப்பட்டிருந்தால் &quot;myinvoisctl settings set home moved&quot;, நகலாக இருந்தால் &quot;myinvoisctl settings set home copied&quot; என இயக்கவும்; நகலின் ரகசியங்களை மீண்டும் தட்டச்சு செய்ய வேண்டும்.</translation>
    </message>
    <message>
        <source>The local credentials of the package were revoked.</source>
        <translation>மென்பொருளின் உள்ளூர் சான்றுகள் ரத்து செய்யப்பட்டன.</translation>
    </message>
    <message>
        <source>They were withdrawn in this connector.</source>
        <translation>அவை இந்த இணைப்பியில் திரும்பப் பெறப்பட்டன.</translation>
    </message>
    <message>
        <source>The local credentials of the package have expired.</source>
        <translation>மென்பொருளின் உள்ளூர் சான்றுகள் காலாவதியாயின.</translation>
    </message>
    <message>
        <source>They reached the date that was chosen when they were issued.</source>
        <translation>அவை வழங்கப்பட்டபோது தேர்ந்தெடுக்கப்பட்ட தேதியை அடைந்தன.</translation>
    </message>
    <message>
        <source>A package keeps asking with wrong local credentials.</source>
        <translation>ஒரு மென்பொருள் தவறான உள்ளூர் சான்றுகளுடன் தொடர்ந்து கேட்கிறது.</translation>
    </message>
    <message>
        <source>Answers to wrong credentials are slowed down more and more; right ones are answered at once as before.</source>
        <translation>தவறான சான்றுகளுக்கான பதில்கள் மேலும் மேலும் தாமதப்படுத்தப்படுகின்றன; சரியானவற்றுக்கு முன்பு போலவே உடனே பதில் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Find the package in the audit, and enter its client id and client secret again.</source>
        <translation>தணிக்கைப் பதிவில் அந்த மென்பொருளைக் கண்டறிந்து, அதன் கிளையண்ட் ஐடியையும் கிளையண்ட் ரகசியத்தையும் மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Nothing is handed out, because it cannot be recorded.</source>
        <translation>பதிவு செய்ய முடியாததால் எதுவும் வழங்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The audit waits to be written, and its queue is full; the disk may be full or the database busy.</source>
        <translation>தணிக்கைப் பதிவு எழுதப்படக் காத்திருக்கிறது, அதன் வரிசை நிரம்பிவிட்டது; வட்டு நிரம்பியிருக்கலாம் அல்லது தரவுத்தளம் சுமையில் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the data folder; requests are answered again as soon as the audit is written.</source>
        <translation>தரவுக் கோப்புறை உள்ள வட்டில் இடம் ஏற்படுத்தவும்; தணிக்கைப் பதிவு எழுதப்பட்டவுடன் கோரிக்கைகளுக்கு மீண்டும் பதில் கிடைக்கும்.</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Responsibility</name>
    <message>
        <source>the person who looks after this connector</source>
        <translation>இந்த இணைப்பியைக் கவனிப்பவர்</translation>
    </message>
    <message>
        <source>a director of the company, or whom the director gave the permission in MyTax</source>
        <translation>நிறுவனத்தின் இயக்குநர், அல்லது இயக்குநர் MyTax-இல் அனுமதி அளித்தவர்</translation>
    </message>
    <message>
        <source>the taxpayer for whom the login is made</source>
        <translation>இந்த உள்நுழைவு யாருக்காகச் செய்யப்படுகிறதோ அந்த வரி செலுத்துபவர்</translation>
    </message>
    <message>
        <source>whoever looks after this computer and its network</source>
        <translation>இந்தக் கணினியையும் அதன் வலையமைப்பையும் கவனிப்பவர்</translation>
    </message>
    <message>
        <source>the maker of the accounting package</source>
        <translation>கணக்கியல் மென்பொருளின் தயாரிப்பாளர்</translation>
    </message>
    <message>
        <source>LHDN, or whoever runs the service</source>
        <translation>LHDN, அல்லது சேவையை நடத்துபவர்</translation>
    </message>
    <message>
        <source>an administrator of the other system</source>
        <translation>மற்ற அமைப்பின் நிர்வாகி</translation>
    </message>
    <message>
        <source>the support of this program, and the MyInvois helpdesk</source>
        <translation>இந்த நிரலின் ஆதரவுக் குழு, மற்றும் MyInvois உதவி மையம்</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Sentences</name>
    <message>
        <source>spaces at the ends</source>
        <translation>முனைகளில் வெற்றிடங்கள்</translation>
    </message>
    <message>
        <source>spaces or hyphens</source>
        <translation>வெற்றிடங்கள் அல்லது இணைக்குறிகள்</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>வரி முறிவுகள்</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>கண்ணுக்குத் தெரியாத எழுத்துகள்</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>மேற்கோள் குறிகள்</translation>
    </message>
    <message>
        <source>Removed from the %1: %2.</source>
        <extracomment>%1 is a field such as &quot;client id&quot;, %2 a list such as &quot;line breaks, quotation marks&quot;.</extracomment>
        <translation>%1-இலிருந்து அகற்றப்பட்டவை: %2.</translation>
    </message>
    <message>
        <source>The %1 %2 was taken as typed; by the rules for TINs it would be %3.</source>
        <extracomment>%1 is a field such as &quot;TIN&quot;, %2 what was typed, %3 what it would be by the rules of LHDN.</extracomment>
        <translation>%1 %2 தட்டச்சு செய்தபடி ஏற்கப்பட்டது; TIN விதிகளின்படி அது %3 ஆக இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Wording</name>
    <message>
        <source>%1 Details: %2.</source>
        <extracomment>%1 is one or more sentences, %2 a rule of the input or a technical detail in English.</extracomment>
        <translation>%1 விவரங்கள்: %2.</translation>
    </message>
    <message>
        <source>Wait a minute; the login is repeated by itself.</source>
        <translation>ஒரு நிமிடம் காத்திருக்கவும்; உள்நுழைவு தானாகவே மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>Wait %1 s; the login is repeated by itself.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>%1 வினாடிகள் காத்திருக்கவும்; உள்நுழைவு தானாகவே மீண்டும் முயலும்.</translation>
    </message>
</context>
</TS>
