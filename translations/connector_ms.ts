<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>Connector::Ui::CopyField</name>
    <message>
        <source>Copied</source>
        <extracomment>%1 is what is copied, for example &quot;Address for your accounting package&quot;.</extracomment>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Salin: %1</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Desktop</name>
    <message>
        <source>Built without a keychain: Practice only</source>
        <translation>Dibina tanpa rantai kunci: Latihan sahaja</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Environment</name>
    <message>
        <source>Production</source>
        <translation>Produksi</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Alamat sendiri</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ErrorGlance</name>
    <message>
        <source>Credentials refused</source>
        <translation>Kelayakan ditolak</translation>
    </message>
    <message>
        <source>Wrong environment</source>
        <translation>Persekitaran salah</translation>
    </message>
    <message>
        <source>Secret expired</source>
        <translation>Rahsia tamat tempoh</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Rahsia telah diganti</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Alamat berubah</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Disekat</translation>
    </message>
    <message>
        <source>Credentials revoked</source>
        <translation>Kelayakan dibatalkan</translation>
    </message>
    <message>
        <source>Not appointed</source>
        <translation>Belum dilantik</translation>
    </message>
    <message>
        <source>Business number missing</source>
        <translation>Tiada nombor perniagaan</translation>
    </message>
    <message>
        <source>Token of another TIN</source>
        <translation>Token untuk TIN lain</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Tiada kebenaran</translation>
    </message>
    <message>
        <source>Secret not in keychain</source>
        <translation>Rahsia tiada</translation>
    </message>
    <message>
        <source>Connection intercepted</source>
        <translation>Sambungan dipintas</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Jam tidak tepat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>the taxpayer must act</source>
        <translation>pembayar cukai perlu bertindak</translation>
    </message>
    <message>
        <source>enter the secret again</source>
        <translation>masukkan rahsia semula</translation>
    </message>
    <message>
        <source>look at the ERP entry in MyInvois</source>
        <translation>semak entri ERP di MyInvois</translation>
    </message>
    <message>
        <source>you must act</source>
        <translation>anda perlu bertindak</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>%1 is the name of a system, for example MyInvois.</extracomment>
        <translation>%1 tidak menjawab</translation>
    </message>
    <message>
        <source>%1 is under maintenance</source>
        <translation>%1 sedang diselenggara</translation>
    </message>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1 meminta anda menunggu</translation>
    </message>
    <message>
        <source>too many logins this minute</source>
        <translation>terlalu banyak log masuk dalam minit ini</translation>
    </message>
    <message>
        <source>this computer is offline</source>
        <translation>komputer ini di luar talian</translation>
    </message>
    <message>
        <source>the address is not found</source>
        <translation>alamat tidak ditemui</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>proksi menolak</translation>
    </message>
    <message>
        <source>the network asks to sign in</source>
        <translation>rangkaian meminta log masuk</translation>
    </message>
    <message>
        <source>tries again by itself</source>
        <translation>akan mencuba semula sendiri</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::FooterBar</name>
    <message>
        <source>Independent software, not affiliated with LHDN</source>
        <translation>Perisian bebas, tiada kaitan dengan LHDN</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginAddressCard</name>
    <message>
        <source>Address for your accounting package</source>
        <translation>Alamat untuk perisian perakaunan anda</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Perbaharui sekarang</translation>
    </message>
    <message>
        <source>Log in again now (Ctrl+R)</source>
        <translation>Log masuk semula sekarang (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginDetails</name>
    <message>
        <source>login as intermediary</source>
        <translation>log masuk sebagai perantara</translation>
    </message>
    <message>
        <source>taxpayer login</source>
        <translation>log masuk pembayar cukai</translation>
    </message>
    <message>
        <source>%1 Malaysian time, lives until %2</source>
        <extracomment>Two times of day: &quot;14:02:11 Malaysian time, lives until 15:02&quot;.</extracomment>
        <translation>%1 waktu Malaysia, sah hingga %2</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>tamat tempoh pada %1</translation>
    </message>
    <message numerus="yes">
        <source>expires on %1 (in %n days)</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>tamat tempoh pada %1 (%n hari lagi)</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Rahsia %1</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>sebuah program</translation>
    </message>
    <message numerus="yes">
        <source>%n times today</source>
        <translation>
            <numerusform>%n kali hari ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Token for</source>
        <translation>Token untuk</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Secret in use</source>
        <translation>Rahsia digunakan</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Digunakan oleh</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginRow</name>
    <message>
        <source>practice taxpayer</source>
        <translation>pembayar cukai latihan</translation>
    </message>
    <message>
        <source>for a client</source>
        <translation>bagi pihak pelanggan</translation>
    </message>
    <message>
        <source>own company</source>
        <translation>syarikat sendiri</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsModel</name>
    <message>
        <source>Company and taxpayer</source>
        <translation>Syarikat dan pembayar cukai</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Persekitaran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Token life</source>
        <translation>Baki hayat token</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsPage</name>
    <message>
        <source>Logins</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Search company or TIN</source>
        <translation>Cari syarikat atau TIN</translation>
    </message>
    <message>
        <source>Add a login</source>
        <translation>Tambah log masuk</translation>
    </message>
    <message>
        <source>No login matches.</source>
        <translation>Tiada log masuk yang sepadan.</translation>
    </message>
    <message>
        <source>No logins yet</source>
        <translation>Belum ada log masuk</translation>
    </message>
    <message>
        <source>A login keeps a token ready for your accounting package. Credentials go into the keychain of this computer and never come out again.</source>
        <translation>Log masuk sentiasa menyediakan token untuk perisian perakaunan anda. Kelayakan disimpan dalam rantai kunci komputer ini dan tidak akan keluar lagi.</translation>
    </message>
    <message>
        <source>Show logins by state</source>
        <translation>Tunjukkan log masuk mengikut status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sedia</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Sedang log masuk</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Perlukan anda</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Rantai kunci</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsSummary</name>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <extracomment>%n is the number of all logins, %1 of those that can hand out a token.</extracomment>
        <translation>
            <numerusform>%1 daripada %n sedia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n perlukan anda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for the keychain</source>
        <translation>
            <numerusform>%n menunggu rantai kunci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for MyInvois</source>
        <translation>
            <numerusform>%n menunggu MyInvois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits to try again</source>
        <translation>
            <numerusform>%n menunggu untuk mencuba semula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logging in</source>
        <translation>
            <numerusform>%n sedang log masuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n dijeda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsTable</name>
    <message>
        <source>Logins</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Enter shows the details of a login.</source>
        <translation>Enter menunjukkan butiran log masuk.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::MainWindow</name>
    <message>
        <source>Logins</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Perisian</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktiviti</translation>
    </message>
    <message>
        <source>Help with a login</source>
        <translation>Bantuan log masuk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Quit MyInvois Connector?</source>
        <translation>Keluar daripada MyInvois Connector?</translation>
    </message>
    <message>
        <source>Accounting packages get no tokens until it runs again.</source>
        <translation>Perisian perakaunan tidak mendapat token sehingga ia dijalankan semula.</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Terus berjalan, diminimumkan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>%1 - Practice</source>
        <translation>%1 - Latihan</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::NavButton</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n perlukan anda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::NavRail</name>
    <message>
        <source>Endpoint</source>
        <translation>Titik akhir</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::StateWords</name>
    <message>
        <source>renews at next use</source>
        <translation>diperbaharui pada penggunaan berikutnya</translation>
    </message>
    <message>
        <source>renews in less than a minute</source>
        <translation>diperbaharui dalam masa kurang seminit</translation>
    </message>
    <message>
        <source>renews in %1</source>
        <extracomment>%1 is a span of time: &quot;21 min&quot;, &quot;3 h&quot;.</extracomment>
        <translation>diperbaharui dalam %1</translation>
    </message>
    <message>
        <source>Live, renewal waits</source>
        <translation>Aktif, pembaharuan menunggu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Live, next try %1</source>
        <extracomment>%1 is a countdown such as 0:42.</extracomment>
        <translation>Aktif, cubaan berikut %1</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>Menunggu, cubaan berikut %1</translation>
    </message>
    <message>
        <source>Keychain said no</source>
        <translation>Rantai kunci menolak</translation>
    </message>
    <message>
        <source>allow access to go on</source>
        <translation>benarkan akses untuk teruskan</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Tiada rantai kunci</translation>
    </message>
    <message>
        <source>this computer offers none</source>
        <translation>komputer ini tidak menyediakannya</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Menunggu rantai kunci</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>ia tidak menjawab</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Rantai kunci berkunci</translation>
    </message>
    <message>
        <source>unlock it to go on</source>
        <translation>buka kuncinya untuk teruskan</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Perlu daftar masuk</translation>
    </message>
    <message>
        <source>you must sign in</source>
        <translation>anda perlu mendaftar masuk</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sedia</translation>
    </message>
    <message>
        <source>logs in at next use</source>
        <translation>log masuk pada penggunaan berikutnya</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Memperbaharui…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Sedang log masuk…</translation>
    </message>
    <message>
        <source>login under way</source>
        <translation>log masuk sedang berjalan</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>hands out no tokens</source>
        <translation>tidak memberi token</translation>
    </message>
    <message>
        <source>No login needed</source>
        <translation>Tidak perlu log masuk</translation>
    </message>
    <message>
        <source>this system has no token</source>
        <translation>sistem ini tiada token</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>kurang seminit</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n minit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TrayIcon</name>
    <message>
        <source>Open MyInvois Connector</source>
        <translation>Buka MyInvois Connector</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>next token ends %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>token berikutnya tamat %1</translation>
    </message>
    <message>
        <source>No logins yet</source>
        <translation>Belum ada log masuk</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <extracomment>A login in the tray menu: name, environment, state, what comes next.</extracomment>
        <translation>%1 (%2): %3, %4</translation>
    </message>
</context>
<context>
    <name>Diagnostics::ErrorAdvice</name>
    <message>
        <source>The client id and the client secret were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is mistyped, cut off, replaced or expired, or the client id and the secret belong to two different entries or to the other environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the connection uses the environment in which the credentials were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client id and the secret again with the copy icons of the portal and store them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the secret was not kept, open %1, choose Regenerate Secrets and store the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials belong to the other environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production and sandbox have separate client ids and secrets; each refuses those of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the environment in which the ERP system was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use the other environment, register the ERP system there as well, under %1. The address bar of the sandbox portal shows preprod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both secrets of an ERP system expire at the moment that was chosen when it was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1, open the three dots of the ERP system and choose Regenerate Secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the new secrets here together with their expiry date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of the ERP system were regenerated; the one stored here stopped working at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the new secret here. The person who regenerated it has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody has it, open %1 and choose Regenerate Secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let every program take its tokens from this connector, so that the secret is kept in one place only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secret is not meant for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment, the address, the client id or the login type of the connection changed after the secret was stored, so the secret was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the client id of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are right, enter the client secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 contains hidden characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break, a blank or an invisible character came along when the text was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the %1 again with the copy icon of the portal and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id stands in the place of the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal shows Client ID, Client Secret 1 and Client Secret 2 below each other; the wrong line was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client id and the client secret again, each in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text comes from an example or from settings that were never filled in; such logins are blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 that the portal showed under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyInvois issues client ids of 32 hexadecimal digits in five groups, such as 11111111-2222-4333-8444-555555555555.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the complete %1 again with the copy icon of the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyInvois has blocked this ERP system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system user behind the client id is blocked or expired, so its login is refused although the secret may be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 and check the entry of the ERP system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Regenerate Secrets and store the new secrets here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays blocked, call the MyInvois helpdesk, 03-8682 8000, with the TIN and the correlation id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials were revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system that issued the client id has withdrawn it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new credentials in that system and store them in this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was refused with an empty answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyInvois answers this way when the credentials come in an Authorization header, when a form field is missing, or when the client id is a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send client_id, client_secret and grant_type as fields of a form in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the program has loaded its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login request was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not a form, a field occurs twice, or the onbehalfof header is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the body as application/x-www-form-urlencoded, each field once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write onbehalfof as TIN or TIN:ROB, without percent encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requested scope was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyInvois knows the scope InvoicingAPI only; every other system has a list of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the scope InvoicingAPI for MyInvois, or leave the scope empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant type was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token address accepts the grant type client_credentials only; it is misspelt or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set grant_type to client_credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The taxpayer has not appointed this intermediary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyInvois answers this way when the appointment is missing, has expired, has not started yet, or was made in the other environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the taxpayer to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intermediary must be listed as Active, with today between Representation From and Representation To.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the TIN of the taxpayer; a sole proprietor needs TIN:ROB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sole proprietor needs TIN and business registration number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the TIN alone the token stands for the person, and documents of the business are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the taxpayer as TIN:ROB, for example IG12345678912:201901234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 does not have the format of a TIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TIN is a prefix such as C or IG followed by digits, at most 14 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the TIN as MyTax shows it, for example C1234567890.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for another taxpayer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ERP system was registered under another profile, or the expected TIN is wrong; invoices of the expected taxpayer would be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the expected TIN of the connection with the TIN of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is right, choose Switch Taxpayer in the portal, register the ERP system again under %1, and store the new credentials here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ERP system was registered in a personal profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials belong to the TIN of a person, so invoices of the company would be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the role of the company in MyTax, and Switch Taxpayer in MyInvois if the wrong name shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the ERP system there, under %1, and store the new credentials here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login works, but the taxpayer has not granted what the call needs, or the caller is not the party that may do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the taxpayer to open %1 and to switch on the permission, for example Document - Submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer logins. The portal, MyTax and mistyped names are the usual mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://api.myinvois.hasil.gov.my for production and https://preprod-api.myinvois.hasil.gov.my for the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but has nothing at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the default address; MyInvois expects /connect/token after the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network connection is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the network; the login is repeated by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is mistyped, a DNS filter blocks it, or this computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address of the connection with the default address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser, and try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall blocks it, or no service listens at the address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow connections to the host of the address on its port, 443 for MyInvois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is overloaded, or a firewall or proxy holds the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on, try another network to tell the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy server refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a login, is unknown, or does not allow the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system and allow the host of the address on port 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks for a sign-in in the browser first, or a filter shows a page of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web page in the browser, sign in to the network, and test the login again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner or a proxy opens encrypted connections and shows its own certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the host of the address from the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise install the root certificate of the company in the certificate store of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of root certificates of this computer is too old or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the updates of the operating system and test the login again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date, time and time zone, and switch on automatic time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from the clock of the service, so tokens seem expired and documents seem dated in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is under maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers with a maintenance page instead of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; the login is repeated by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an outage of MyInvois, documents can be issued within 72 hours of its recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers with an error of its own or with something that is no answer to a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on for hours, call the MyInvois helpdesk, 03-8682 8000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service limits logins per client id; every program and computer that uses the same client id shares the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all programs take their tokens from this connector, or register one ERP system per program under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the login contains no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to another service, or something between this computer and the service answers instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the default address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser and check what answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to the other environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer named in the token does not fit the environment of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the environment in which the ERP system was registered, and restore its default address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token lives for about an hour, and it was used after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program ask for a new token before each use; the connector keeps a valid one ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to the other environment, was cut off, or was sent without the word Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that login and API calls go to the same environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the complete token as Authorization: Bearer, in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paused by hand, so no login is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system asks a person to sign in with the browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Sign in for this connection and finish the sign-in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last login failed, and the next one is not due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a temporary failure the connector waits before it tries again, as the service asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logins of this minute are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service limits logins per client id, and the connector stays below the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused, so nothing is sent until a person has looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Help with a login for this connection, correct the cause, and test the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or id is misspelt, or it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list and copy the name from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not permitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights of the caller do not include it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a caller that has the right, or extend the rights of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not supported here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system or the connection has no such function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a connection of a system that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI differs from the registered one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MYOB compares it byte for byte; a slash at the end, upper case or another port is a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect URI from the registration of the API key in MYOB into the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code from MYOB works once and for a few minutes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and finish without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MYOB asks for a new sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent ended or was withdrawn, the password changed, or another program used the same sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Sign in for this connection; an administrator of the company file has to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key of MYOB is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not approved yet, was revoked, or the developer account has lapsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key in the developer section of my.MYOB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope does not fit the age of the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys made before 12 March 2025 use CompanyFile; newer keys use names such as sme-company-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other set of scopes in the connection and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MYOB refuses the user of the company file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is linked to my.MYOB, and such a file accepts no file user and password of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove file user and file password from the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was ended before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was closing, or the task was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer fits none of the known cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the login again; if it fails in the same way, save a report and send it to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the TIN as MyTax shows it, for example C1234567890 (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics::FieldName</name>
    <message>
        <source>API URL</source>
        <extracomment>The words for input fields, as they stand inside a sentence: &quot;The client id is missing.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected TIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry date of the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taxpayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of taxpayers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of the token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics::InputAdvice</name>
    <message>
        <source>The %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field cannot stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not one of the known values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field accepts fixed words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the values that the help lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command does not have it; it may be misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the options of the command with --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 does not apply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen system, environment or login type has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the %1 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not readable text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains bytes that are not valid UTF-8, or control or non-ASCII characters that are not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a limit to the length of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it; the limit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 contains characters that an id cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id stands in addresses: it has 1 to 32 lower-case letters, digits and hyphens and does not start with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens, for example main-company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name is used once, so that it is clear what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id belongs to one connection for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The taxpayer is already in this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same TIN, or the same TIN and business registration number, is listed once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the taxpayer that is there, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business registration number has the wrong format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands after the colon and consists of letters and digits; the numbers of SSM have 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number without spaces and hyphens, for example 201901234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not a valid address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has a scheme and a host, and no user name, query or fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 does not start with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is sent over encrypted connections only; http is allowed for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is fixed in this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of production, sandbox and practice are built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the %1 out, or choose the environment custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is a real day, written as year, month and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as YYYY-MM-DD, for example 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 lies in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date must be today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date that was chosen when the secret was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field takes digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too small or too large for this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number within these limits: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections belong to different environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local client never mixes environments, so that test data cannot reach production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one local client per environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice accepts its own published credentials only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real credentials must not be typed into it, and its credentials open nothing elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ready practice connections, or choose the environment of the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The taxpayer is not in this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection logs in only for the taxpayers that it lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the taxpayer to the connection, or choose one that it lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no login is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1, or pass it on the standard input with --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist, belongs to another user, or has another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, the permissions and the format of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number without spaces and hyphens, for example 201901234567 (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics::MachineAdvice</name>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of this connector are kept there, and it has not been unlocked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain with its password; the login goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question of the system was answered with Deny or closed, or the system does not trust this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the login again and answer the question of the system with Allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service is running, and secrets are never kept anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start a keychain, for example GNOME Keyring or KWallet, and sign in to the desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed there, or the keychain of another user or computer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret of the connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for its password in a window behind others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a question of the keychain and answer it; then test the login again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is too long for the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this system keeps short entries only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that only the client secret was pasted, without other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was neither read nor written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of the system, sign in again, and test the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, open the keychain program of the system and check that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no access to the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made without keychain support, so it can run the Practice environment only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a build with keychain support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the token endpoint is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, or this connector under another user, listens on the same port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other program, or choose another port and change the address in the accounting packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the token endpoint is reserved by the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows reserves ranges of ports, for example for Hyper-V and WSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port and change the address in the accounting packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounting package uses wrong local credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its client id or client secret is not one that this connector issued; credentials of the portal do not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue new local credentials for the package and enter them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local credentials of the package were revoked or have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were withdrawn in this connector or reached their expiry date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page tried to use the token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that a browser sends for a web page are always refused, because a page must not get a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the token from a program on this computer instead of a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user of this computer tried to use the token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint serves the user who runs the connector, and others only when they were named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the package as the same user, or name its user in the rights of the local client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request came through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint answers programs on this computer only, without anything in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude 127.0.0.1 and localhost from the proxy settings of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More requests wait for a login than the endpoint can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the package keep its token instead of asking for every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instance uses the same data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the running instance, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command needs a running instance with the same data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the connector and repeat the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running connector does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance holds the data folder, but its control socket does not respond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the connector, end its process if it does not close, and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be created, read or written by this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this computer that belongs to the current user, or correct its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was copied or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made at another place, and the original may still be in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer whether this folder is a copy or was moved; a copy gets keychain entries of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program of this connector works with it right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other command is done, or stop the running connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of the connector reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or write-protected, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and check the permissions of the data folder; restore connector.db from a backup if it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the format of the database and leaves it untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of the connector.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics::Sentences</name>
    <message>
        <source>spaces at the ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces or hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the %1: %2.</source>
        <extracomment>%1 is a field such as &quot;client id&quot;, %2 a list such as &quot;line breaks, quotation marks&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 was taken as typed; by the rules for TINs it would be %3.</source>
        <extracomment>%1 is a field such as &quot;TIN&quot;, %2 what was typed, %3 what it would be by the rules of LHDN.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics::Wording</name>
    <message>
        <source>%1 Details: %2.</source>
        <extracomment>%1 is one or more sentences, %2 a technical detail in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute; the login is repeated by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1 s; the login is repeated by itself.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
