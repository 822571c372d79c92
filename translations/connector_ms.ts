<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>The report holds versions, settings, the states of the logins, the audit and the log of the chosen time, without any secret or token.</source>
        <translation>Laporan ini mengandungi versi, tetapan, keadaan log masuk, audit dan log bagi tempoh yang dipilih, tanpa sebarang rahsia atau token.</translation>
    </message>
    <message>
        <source>TINs</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>laluan</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>nama hos</translation>
    </message>
    <message>
        <source>TINs, names, paths and host names are replaced.</source>
        <translation>TIN, nama, laluan dan nama hos digantikan.</translation>
    </message>
    <message>
        <source>Not replaced in it: %1.</source>
        <extracomment>%1 is a list such as &quot;TINs, names&quot;.</extracomment>
        <translation>Tidak digantikan di dalamnya: %1.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::AboutPage</name>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>Independent software. It is not made, endorsed or supported by LHDN (HASiL), and MyInvois is a name of LHDN.</source>
        <translation>Perisian bebas. Ia tidak dibuat, disahkan atau disokong oleh LHDN (HASiL), dan MyInvois ialah nama milik LHDN.</translation>
    </message>
    <message>
        <source>When a login fails</source>
        <translation>Apabila log masuk gagal</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Logins&lt;/b&gt; and choose it: cause and fix stand below the table.</source>
        <translation>Buka &lt;b&gt;Log masuk&lt;/b&gt; dan pilih log masuk itu: sebab dan tindakan ada di bawah jadual.</translation>
    </message>
    <message>
        <source>If MyInvois itself is at fault, its helpdesk is 03-8682 8000.</source>
        <translation>Jika MyInvois sendiri bermasalah, meja bantuannya ialah 03-8682 8000.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Made with Qt (LGPL 3), Boost (Boost Software License) and QtKeychain (BSD).</source>
        <translation>Apache License 2.0. Dibina dengan Qt (LGPL 3), Boost (Boost Software License) dan QtKeychain (BSD).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why?&lt;/b&gt; checks it step by step. Correct what it names, then press &lt;b&gt;Renew now&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Kenapa?&lt;/b&gt; menyemaknya langkah demi langkah. Betulkan apa yang dinyatakannya, kemudian tekan &lt;b&gt;Perbaharui sekarang&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Activity</name>
    <message>
        <source>Token handed out</source>
        <translation>Token diserahkan</translation>
    </message>
    <message>
        <source>Call passed on</source>
        <translation>Panggilan diteruskan</translation>
    </message>
    <message>
        <source>No token to give</source>
        <translation>Tiada token untuk diberi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Log masuk gagal</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Telah log masuk</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>Pembaharuan gagal</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Diperbaharui</translation>
    </message>
    <message>
        <source>Credentials changed</source>
        <translation>Kelayakan diubah</translation>
    </message>
    <message>
        <source>Package added</source>
        <translation>Perisian ditambah</translation>
    </message>
    <message>
        <source>New secret for a package</source>
        <translation>Rahsia baharu untuk perisian</translation>
    </message>
    <message>
        <source>Package revoked</source>
        <translation>Perisian ditarik balik</translation>
    </message>
    <message>
        <source>client ID or secret is wrong</source>
        <translation>ID klien atau rahsia salah</translation>
    </message>
    <message>
        <source>the request is not complete</source>
        <translation>permintaan tidak lengkap</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <translation>lain-lain</translation>
    </message>
    <message>
        <source>Token given back</source>
        <translation>Token dipulangkan</translation>
    </message>
    <message>
        <source>Login examined</source>
        <translation>Log masuk diperiksa</translation>
    </message>
    <message>
        <source>Package changed</source>
        <translation>Perisian diubah</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityController</name>
    <message>
        <source>Export the activity</source>
        <translation>Eksport aktiviti</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>The file could not be written. Another folder may help.</source>
        <translation>Fail tidak dapat ditulis. Folder lain mungkin membantu.</translation>
    </message>
    <message>
        <source>The activity could not be read.</source>
        <translation>Aktiviti tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>Menulis %1…</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityModel</name>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang berlaku</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Perisian</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n hand-outs</source>
        <extracomment>How many times tokens were handed out or calls passed on in the chosen time.</extracomment>
        <translation>
            <numerusform>%n serahan</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what happens as it happens</source>
        <translation>Menunjukkan kejadian sebaik sahaja berlaku</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Semua perisian</translation>
    </message>
    <message>
        <source>All logins</source>
        <translation>Semua log masuk</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktiviti</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ikuti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Sebagai jadual (CSV)…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Sebagai JSON…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that matches.</source>
        <translation>Tiada kejadian yang sepadan dalam masa ini.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Perisian</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Sejam lalu</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 jam lalu</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari lalu</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari lalu</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Semua hasil</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Diberi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Enter shows an entry in full.</source>
        <translation>Enter menunjukkan entri sepenuhnya.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::AddPackageDialog</name>
    <message>
        <source>Add a package</source>
        <translation>Tambah perisian</translation>
    </message>
    <message>
        <source>Make credentials</source>
        <translation>Buat kelayakan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>For example SQL Account, front office.</source>
        <translation>Contohnya SQL Account, kaunter hadapan.</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>Boleh log masuk ke</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Mendapat</translation>
    </message>
    <message>
        <source>It gets the tokens of MyInvois and calls MyInvois itself.</source>
        <translation>Ia mendapat token MyInvois dan memanggil MyInvois sendiri.</translation>
    </message>
    <message>
        <source>It never sees a token of MyInvois; it calls through the connector.</source>
        <translation>Ia tidak pernah melihat token MyInvois; ia memanggil melalui connector.</translation>
    </message>
    <message>
        <source>It never sees a token of MyInvois and can only read through the connector.</source>
        <translation>Ia tidak pernah melihat token MyInvois dan hanya boleh membaca melalui connector.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::BridgePage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
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
        <translation>Alamat token</translation>
    </message>
    <message>
        <source>A login is sent</source>
        <translation>Log masuk dihantar</translation>
    </message>
    <message>
        <source>as a form (usual)</source>
        <translation>sebagai borang (biasa)</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>sebagai JSON</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Skop</translation>
    </message>
    <message>
        <source>Credentials from MyInvois Bridge</source>
        <translation>Kelayakan daripada MyInvois Bridge</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ChartCard</name>
    <message>
        <source>No token was handed out in this time.</source>
        <translation>Tiada token diserahkan dalam masa ini.</translation>
    </message>
    <message>
        <source>Hand-outs per day</source>
        <translation>Serahan sehari</translation>
    </message>
    <message>
        <source>Hand-outs per hour</source>
        <translation>Serahan sejam</translation>
    </message>
    <message>
        <source>Hand-outs per five minutes</source>
        <translation>Serahan setiap lima minit</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CompanyFilePage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>User of the company file</source>
        <translation>Pengguna fail syarikat</translation>
    </message>
    <message>
        <source>Password of the user</source>
        <translation>Kata laluan pengguna</translation>
    </message>
    <message>
        <source>Address of AccountRight&apos;s API</source>
        <translation>Alamat API AccountRight</translation>
    </message>
    <message>
        <source>I know, and I trust this network</source>
        <translation>Saya tahu, dan saya percaya rangkaian ini</translation>
    </message>
    <message>
        <source>Your MYOB company file</source>
        <translation>Fail syarikat MYOB anda</translation>
    </message>
</context>
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
    <name>Connector::Ui::CredentialsDialog</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CredentialsPage</name>
    <message>
        <source>In Practice there is nothing to type but a name.</source>
        <translation>Dalam Latihan, hanya nama perlu ditaip.</translation>
    </message>
    <message>
        <source>They go into the keychain of this computer and never come out again.</source>
        <translation>Kelayakan disimpan dalam rantai kunci komputer ini dan tidak akan keluar lagi.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>Uji log masuk ini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What should happen</source>
        <translation>Apa yang patut berlaku</translation>
    </message>
    <message>
        <source>Every failure here is played, none is real.</source>
        <translation>Setiap kegagalan di sini ialah lakonan sahaja.</translation>
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
        <translation>Client secret 2 (disyorkan)</translation>
    </message>
    <message>
        <source>Secrets expire on</source>
        <translation>Rahsia tamat tempoh pada</translation>
    </message>
    <message>
        <source>2027-12-31</source>
        <translation>2027-12-31</translation>
    </message>
    <message>
        <source>Credentials from MyInvois</source>
        <translation>Kelayakan daripada MyInvois</translation>
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
        <translation>Dibina tanpa rantai kunci: Latihan sahaja</translation>
    </message>
    <message>
        <source>%1 of %2 logins left this minute</source>
        <translation>Baki %1 daripada %2 log masuk minit ini</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Diagnosis</name>
    <message>
        <source>What was typed</source>
        <translation>Apa yang ditaip</translation>
    </message>
    <message>
        <source>has the right form</source>
        <translation>bentuknya betul</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Rantai kunci</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>the way to the service is known</source>
        <translation>laluan ke perkhidmatan diketahui</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>the name is found</source>
        <translation>nama ditemui</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Sambungan</translation>
    </message>
    <message>
        <source>the port answers</source>
        <translation>port menjawab</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sijil</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>sah</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>token received</source>
        <translation>token diterima</translation>
    </message>
    <message>
        <source>Tried otherwise</source>
        <translation>Dicuba cara lain</translation>
    </message>
    <message>
        <source>the result is part of the cause</source>
        <translation>hasilnya sebahagian daripada sebab</translation>
    </message>
    <message>
        <source>Whose token</source>
        <translation>Token siapa</translation>
    </message>
    <message>
        <source>the expected one</source>
        <translation>seperti yang dijangka</translation>
    </message>
    <message>
        <source>One API call</source>
        <translation>Panggilan API</translation>
    </message>
    <message>
        <source>the token is accepted</source>
        <translation>token diterima pakai</translation>
    </message>
    <message>
        <source>TIN and number</source>
        <translation>TIN dan nombor</translation>
    </message>
    <message>
        <source>the service knows them</source>
        <translation>perkhidmatan mengenalinya</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Titik akhir</translation>
    </message>
    <message>
        <source>packages can reach it</source>
        <translation>perisian boleh mencapainya</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Perisian</translation>
    </message>
    <message>
        <source>no package is refused</source>
        <translation>tiada perisian yang ditolak</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>tidak teratur</translation>
    </message>
    <message>
        <source>not needed or not reached</source>
        <translation>tidak perlu atau tidak sampai</translation>
    </message>
    <message>
        <source>written, read and removed a test entry</source>
        <translation>entri ujian ditulis, dibaca dan dibuang</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>tiada yang ditetapkan</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>tidak sampai</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>tiada jawapan dalam masa</translation>
    </message>
    <message>
        <source>not needed in Practice</source>
        <translation>tidak perlu dalam Latihan</translation>
    </message>
    <message>
        <source>token received with client secret 2</source>
        <translation>token diterima dengan rahsia klien 2</translation>
    </message>
    <message>
        <source>document types were listed</source>
        <translation>jenis dokumen disenaraikan</translation>
    </message>
    <message>
        <source>the company file opens</source>
        <translation>fail syarikat boleh dibuka</translation>
    </message>
    <message>
        <source>the service has no such call</source>
        <translation>perkhidmatan tiada panggilan ini</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>belum dimulakan</translation>
    </message>
    <message>
        <source>answers, through the proxy as well</source>
        <translation>menjawab, melalui proksi juga</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 ditemui</translation>
    </message>
    <message>
        <source>port %1 of the proxy answers</source>
        <translation>port %1 proksi menjawab</translation>
    </message>
    <message>
        <source>valid, issued by %1</source>
        <extracomment>Of a certificate. %1 is a name such as &quot;DigiCert Global Root G2&quot;.</extracomment>
        <translation>sah, dikeluarkan oleh %1</translation>
    </message>
    <message>
        <source>issued to %1</source>
        <translation>dikeluarkan kepada %1</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 menjawab</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>ditolak: %1</translation>
    </message>
    <message>
        <source>%1; works without a taxpayer</source>
        <extracomment>%1 is &quot;refused: ...&quot; with the word of the service.</extracomment>
        <translation>%1; berjaya tanpa TIN</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 tidak ditemui</translation>
    </message>
    <message>
        <source>Login for %1</source>
        <extracomment>%1 is the TIN of a taxpayer.</extracomment>
        <translation>Log masuk bagi %1</translation>
    </message>
    <message>
        <source>Service, clock</source>
        <translation>Khidmat, jam</translation>
    </message>
    <message>
        <source>answers, clocks agree</source>
        <translation>menjawab, jam sepadan</translation>
    </message>
    <message>
        <source>answers, clocks %1 s apart</source>
        <extracomment>Of the service. %1 is a number of seconds.</extracomment>
        <translation>menjawab, jam beza %1 s</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>port %1 menjawab</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>tidak perlu di sini</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <extracomment>%1 is an address of four numbers.</extracomment>
        <translation>%1, komputer ini</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>menjawab</translation>
    </message>
    <message>
        <source>clocks %1 s apart</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>jam beza %1 s</translation>
    </message>
    <message>
        <source>issued to %1 instead of %2</source>
        <extracomment>Two TINs.</extracomment>
        <translation>dikeluarkan kepada %1, bukan %2</translation>
    </message>
    <message>
        <source>refused with status %1</source>
        <extracomment>%1 is a number of HTTP, such as 401.</extracomment>
        <translation>ditolak dengan status %1</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DiagnosisController</name>
    <message>
        <source>To learn: %1</source>
        <extracomment>%1 is a situation such as &quot;Only secret 2 works&quot;.</extracomment>
        <translation>Untuk belajar: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this.</source>
        <translation>Tiada apa-apa yang salah di sini.</translation>
    </message>
    <message>
        <source>This login works: every check passed.</source>
        <translation>Log masuk ini berfungsi: semua semakan lulus.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n semakan</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be saved: %1.</source>
        <translation>Laporan tidak dapat disimpan: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 logins of that minute used</source>
        <translation>%1 daripada %2 log masuk minit itu digunakan</translation>
    </message>
    <message>
        <source>The cause appears here once every check has ended.</source>
        <translation>Sebabnya dipaparkan di sini apabila semua semakan selesai.</translation>
    </message>
    <message>
        <source>A check finds out where a login stops, why, and who can do something about it.</source>
        <translation>Semakan mengenal pasti di mana log masuk terhenti, sebabnya, dan siapa yang boleh bertindak.</translation>
    </message>
    <message>
        <source>One check after the other. That takes one login, seldom more.</source>
        <translation>Satu semakan demi satu. Ini mengambil satu log masuk, jarang lebih.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DiagnosisPage</name>
    <message>
        <source>Explain an answer</source>
        <translation>Terangkan jawapan</translation>
    </message>
    <message>
        <source>Help with a login</source>
        <translation>Bantuan log masuk</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Semak semula</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Semak</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>Kembali ke semakan</translation>
    </message>
    <message>
        <source>Paste what a package showed, and read what it means.</source>
        <translation>Tampal apa yang ditunjukkan oleh perisian, dan baca maksudnya.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Apa yang disemak</translation>
    </message>
    <message>
        <source>Try these credentials once in %1</source>
        <extracomment>%1 is the name of an environment.</extracomment>
        <translation>Cuba kelayakan ini sekali di %1</translation>
    </message>
    <message>
        <source>Paste what the package showed: status, headers, body, in any order. Nothing is sent anywhere.</source>
        <translation>Tampal apa yang ditunjukkan oleh perisian: status, pengepala, kandungan, dalam apa jua susunan. Tiada apa-apa dihantar ke mana-mana.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Terangkan</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Salin untuk sokongan</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Simpan laporan</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DonePage</name>
    <message>
        <source>The login is stored and the package has its credentials.</source>
        <translation>Log masuk disimpan dan perisian mempunyai kelayakannya.</translation>
    </message>
    <message>
        <source>From now on the connector logs in when the package asks, renews the token before it ends, and says so when a person has to act.</source>
        <translation>Mulai sekarang, connector log masuk apabila perisian meminta, memperbaharui token sebelum tamat, dan memberitahu apabila seseorang perlu bertindak.</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray, so that packages go on getting tokens.</source>
        <translation>Apabila tetingkap ditutup, ikon kekal dalam dulang supaya perisian terus mendapat token.</translation>
    </message>
    <message>
        <source>Leave the program running, minimised if you like: packages get tokens only while it runs.</source>
        <translation>Biarkan program berjalan, boleh diminimumkan: perisian mendapat token hanya semasa ia berjalan.</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Mulakan apabila saya mendaftar masuk ke komputer ini</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sedia</translation>
    </message>
    <message>
        <source>Show my logins</source>
        <translation>Tunjukkan log masuk saya</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Draft</name>
    <message numerus="yes">
        <source>%n characters.</source>
        <translation>
            <numerusform>%n aksara.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name of your own, shown wherever this login is named.</source>
        <translation>Nama pilihan anda, ditunjukkan di mana-mana log masuk ini disebut.</translation>
    </message>
    <message>
        <source>This id belongs to Practice. Choose Practice in the first step.</source>
        <translation>ID ini milik Latihan. Pilih Latihan pada langkah pertama.</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Kelihatan betul.</translation>
    </message>
    <message>
        <source>Used when MyInvois refuses the first one. No call from your accountant.</source>
        <translation>Digunakan apabila MyInvois menolak yang pertama, tanpa panggilan daripada akauntan anda.</translation>
    </message>
    <message>
        <source>This is the same as secret 1. The portal shows two different ones.</source>
        <translation>Ini sama dengan rahsia 1. Portal menunjukkan dua rahsia yang berbeza.</translation>
    </message>
    <message>
        <source>Chosen when the ERP was registered, as year-month-day. You are reminded 90, 30, 14, 7 and 1 days before.</source>
        <translation>Dipilih semasa ERP didaftarkan, sebagai tahun-bulan-hari. Anda diingatkan 90, 30, 14, 7 dan 1 hari sebelumnya.</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days.</source>
        <extracomment>%1 is a date, %n a number of days.</extracomment>
        <translation>
            <numerusform>%1, %n hari lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Syarikat saya</translation>
    </message>
    <message>
        <source>My firm</source>
        <translation>Firma saya</translation>
    </message>
    <message>
        <source>Leave it empty for the usual address.</source>
        <translation>Biarkan kosong untuk alamat biasa.</translation>
    </message>
    <message>
        <source>Leave it empty for the usual ones.</source>
        <translation>Biarkan kosong untuk yang biasa.</translation>
    </message>
    <message>
        <source>Leave it empty for all that the credential allows.</source>
        <translation>Biarkan kosong untuk semua yang dibenarkan oleh kelayakan itu.</translation>
    </message>
    <message>
        <source>Exactly as it is registered with the API key, up to the last slash.</source>
        <translation>Tepat seperti didaftarkan dengan kunci API, hingga garis miring terakhir.</translation>
    </message>
    <message>
        <source>This decides which rights a sign-in can ask for.</source>
        <translation>Ini menentukan hak yang boleh diminta semasa daftar masuk.</translation>
    </message>
    <message>
        <source>Usually the sign-in says it.</source>
        <translation>Biasanya daftar masuk menyatakannya.</translation>
    </message>
    <message>
        <source>Leave it empty if AccountRight runs on this computer.</source>
        <translation>Biarkan kosong jika AccountRight berjalan pada komputer ini.</translation>
    </message>
    <message>
        <source>Only if the file is not linked to my.MYOB.</source>
        <translation>Hanya jika fail tidak dipautkan dengan my.MYOB.</translation>
    </message>
    <message>
        <source>A user of the company file, usually Administrator.</source>
        <translation>Pengguna fail syarikat, biasanya Administrator.</translation>
    </message>
    <message>
        <source>May be empty, if the user has none.</source>
        <translation>Boleh kosong, jika pengguna tiada kata laluan.</translation>
    </message>
    <message>
        <source>This is another computer. Without encryption, everybody who can read this network can read the password.</source>
        <translation>Ini komputer lain. Tanpa penyulitan, sesiapa yang dapat membaca rangkaian ini dapat membaca kata laluan itu.</translation>
    </message>
    <message>
        <source>MYOB takes https addresses, http addresses of this computer and http://desktop.</source>
        <translation>MYOB menerima alamat https, alamat http komputer ini dan http://desktop.</translation>
    </message>
    <message>
        <source>%1, which is today.</source>
        <translation>%1, iaitu hari ini.</translation>
    </message>
    <message>
        <source>%1 has this client ID already, and both would share its limit of logins. One more client can be added to %1 instead.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>%1 sudah mempunyai client ID ini dan kedua-duanya akan berkongsi had log masuknya. Sebaliknya, pelanggan baharu boleh ditambah pada %1.</translation>
    </message>
    <message>
        <source>%1 has this client ID already, and both would share its limit of logins. One more package can use %1 instead.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>%1 sudah mempunyai client ID ini dan kedua-duanya akan berkongsi had log masuknya. Sebaliknya, satu lagi perisian boleh menggunakan %1.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::EditDialog</name>
    <message>
        <source>Says so when a token is for somebody else.</source>
        <translation>Memberitahu apabila token untuk orang lain.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what is wrong with it.</extracomment>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>One per line: TIN, business number (ROB), name.</source>
        <translation>Satu setiap baris: TIN, nombor perniagaan (ROB), nama.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Sunting %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Secrets expire on</source>
        <translation>Rahsia tamat tempoh pada</translation>
    </message>
    <message>
        <source>Expected TIN</source>
        <translation>TIN yang dijangka</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Empty, it removes the user and forgets the password.</source>
        <translation>Jika kosong, pengguna dibuang dan kata laluannya dilupakan.</translation>
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
        <translation>Setiap satu ada kelayakan sendiri. Ia tidak pernah dicampur.</translation>
    </message>
    <message>
        <source>Try everything without credentials. Nothing leaves this computer.</source>
        <translation>Cuba semuanya tanpa kelayakan. Tiada apa-apa keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>LHDN&apos;s test system, with credentials made there. Invoices there are not real.</source>
        <translation>Sistem ujian LHDN, dengan kelayakan yang dibuat di sana. Invois di sana bukan sebenar.</translation>
    </message>
    <message>
        <source>The real MyInvois. Invoices sent there count.</source>
        <translation>MyInvois sebenar. Invois yang dihantar di sana berkuat kuasa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Other systems of a package</source>
        <translation>Sistem lain yang digunakan perisian</translation>
    </message>
    <message>
        <source>A package that sends through MyInvois Bridge logs in there.</source>
        <translation>Perisian yang menghantar melalui MyInvois Bridge log masuk di sana.</translation>
    </message>
    <message>
        <source>MYOB online</source>
        <translation>MYOB dalam talian</translation>
    </message>
    <message>
        <source>A company file in the cloud. A person signs in once, in the browser.</source>
        <translation>Fail syarikat di awan. Seseorang mendaftar masuk sekali dalam pelayar.</translation>
    </message>
    <message>
        <source>MYOB company file</source>
        <translation>Fail syarikat MYOB</translation>
    </message>
    <message>
        <source>AccountRight on this computer or in this network, with user and password of the file.</source>
        <translation>AccountRight pada komputer ini atau dalam rangkaian ini, dengan pengguna dan kata laluan fail.</translation>
    </message>
    <message>
        <source>What do you want to log in to?</source>
        <translation>Anda mahu log masuk ke mana?</translation>
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
    <name>Connector::Ui::FindingList</name>
    <message>
        <source>Most likely</source>
        <translation>Paling mungkin</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Kurang mungkin</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Apa yang perlu dibuat sekarang</translation>
    </message>
    <message>
        <source>Who can do it: %1</source>
        <extracomment>%1 is a person or an office, such as &quot;the owner of the company&quot;.</extracomment>
        <translation>Siapa yang boleh melakukannya: %1</translation>
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
    <name>Connector::Ui::Guide</name>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>A stand-in for MyInvois answers on this computer.</source>
        <translation>Pengganti MyInvois menjawab pada komputer ini.</translation>
    </message>
    <message>
        <source>Its credentials are published, so there is nothing to type.</source>
        <translation>Kelayakannya telah diterbitkan, jadi tiada apa perlu ditaip.</translation>
    </message>
    <message>
        <source>Choose a failure to see what it looks like and how it is mended.</source>
        <translation>Pilih satu kegagalan untuk melihat rupanya dan cara membaikinya.</translation>
    </message>
    <message>
        <source>Real credentials are refused here, so none can be typed by mistake.</source>
        <translation>Kelayakan sebenar ditolak di sini, supaya tidak tertaip secara silap.</translation>
    </message>
    <message>
        <source>MyTax (%1): switch to your &lt;b&gt;firm&lt;/b&gt;, not your own name</source>
        <translation>MyTax (%1): tukar kepada &lt;b&gt;firma&lt;/b&gt; anda, bukan nama sendiri</translation>
    </message>
    <message>
        <source>MyTax (%1): switch to the &lt;b&gt;company&lt;/b&gt;, not your own name</source>
        <translation>MyTax (%1): tukar kepada &lt;b&gt;syarikat&lt;/b&gt;, bukan nama sendiri</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>Di mana mencarinya</translation>
    </message>
    <message>
        <source>MyInvois → View Taxpayer Profile</source>
        <extracomment>The names of the menus are those of the portal.</extracomment>
        <translation>MyInvois → View Taxpayer Profile</translation>
    </message>
    <message>
        <source>Representatives → tab &lt;b&gt;ERP&lt;/b&gt; → Register ERP</source>
        <translation>Representatives → tab &lt;b&gt;ERP&lt;/b&gt; → Register ERP</translation>
    </message>
    <message>
        <source>Copy the three values; the portal shows them &lt;b&gt;once&lt;/b&gt;</source>
        <translation>Salin ketiga-tiga nilai; portal menunjukkannya &lt;b&gt;sekali&lt;/b&gt; sahaja</translation>
    </message>
    <message>
        <source>Use the keys of your own firm. Those of a client do not work here.</source>
        <translation>Gunakan kunci firma anda sendiri. Kunci pelanggan tidak berfungsi di sini.</translation>
    </message>
    <message>
        <source>Keys made in the personal profile work only for the personal TIN. This is the most common mistake.</source>
        <translation>Kunci yang dibuat dalam profil peribadi hanya berfungsi untuk TIN peribadi. Inilah kesilapan paling biasa.</translation>
    </message>
    <message>
        <source>What each client has to do first</source>
        <translation>Apa yang setiap pelanggan perlu buat dahulu</translation>
    </message>
    <message>
        <source>MyInvois → View Taxpayer Profile → Representatives</source>
        <translation>MyInvois → View Taxpayer Profile → Representatives</translation>
    </message>
    <message>
        <source>&lt;b&gt;Intermediaries&lt;/b&gt; → Add Intermediary, with the TIN, BRN and exact name of your firm</source>
        <translation>&lt;b&gt;Intermediaries&lt;/b&gt; → Add Intermediary, dengan TIN, BRN dan nama tepat firma anda</translation>
    </message>
    <message>
        <source>Switch on the permissions, at least &lt;b&gt;Document - Submit&lt;/b&gt;</source>
        <translation>Hidupkan kebenaran, sekurang-kurangnya &lt;b&gt;Document - Submit&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A sole proprietor (IG) needs the business number too: TIN:ROB.</source>
        <translation>Pemilik tunggal (IG) perlu nombor perniagaan juga: TIN:ROB.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Semuanya berfungsi</translation>
    </message>
    <message>
        <source>Three clients, one has not appointed you</source>
        <translation>Tiga pelanggan, satu belum melantik anda</translation>
    </message>
    <message>
        <source>The secrets are refused</source>
        <translation>Rahsia ditolak</translation>
    </message>
    <message>
        <source>Only secret 2 works</source>
        <translation>Hanya rahsia 2 berfungsi</translation>
    </message>
    <message>
        <source>LHDN has blocked the ERP system</source>
        <translation>LHDN telah menyekat sistem ERP</translation>
    </message>
    <message>
        <source>Credentials of the other environment</source>
        <translation>Kelayakan persekitaran lain</translation>
    </message>
    <message>
        <source>Refused without a word</source>
        <translation>Ditolak tanpa sebarang kata</translation>
    </message>
    <message>
        <source>MyInvois is under maintenance</source>
        <translation>MyInvois sedang diselenggara</translation>
    </message>
    <message>
        <source>Too many logins</source>
        <translation>Terlalu banyak log masuk</translation>
    </message>
    <message>
        <source>MyInvois answers slowly</source>
        <translation>MyInvois menjawab perlahan</translation>
    </message>
    <message>
        <source>MyInvois does not answer</source>
        <translation>MyInvois tidak menjawab</translation>
    </message>
    <message>
        <source>The network asks to sign in first</source>
        <translation>Rangkaian meminta log masuk dahulu</translation>
    </message>
    <message>
        <source>The answer holds no token</source>
        <translation>Jawapan tidak mengandungi token</translation>
    </message>
    <message>
        <source>Tokens live for two minutes</source>
        <translation>Token sah selama dua minit</translation>
    </message>
    <message>
        <source>The token is for another company</source>
        <translation>Token untuk syarikat lain</translation>
    </message>
    <message>
        <source>The client has not appointed you</source>
        <translation>Pelanggan belum melantik anda</translation>
    </message>
    <message>
        <source>The clocks are an hour apart</source>
        <translation>Jam berbeza satu jam</translation>
    </message>
    <message>
        <source>Sign in to MyInvois Bridge as the owner of the workspace</source>
        <extracomment>The names of the menus are those of the Bridge.</extracomment>
        <translation>Daftar masuk ke MyInvois Bridge sebagai pemilik ruang kerja</translation>
    </message>
    <message>
        <source>Integration → create a &lt;b&gt;credential&lt;/b&gt;</source>
        <translation>Integration → cipta &lt;b&gt;credential&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Copy id and secret; the secret is shown &lt;b&gt;once&lt;/b&gt;</source>
        <translation>Salin id dan secret; secret ditunjukkan &lt;b&gt;sekali&lt;/b&gt; sahaja</translation>
    </message>
    <message>
        <source>The keys of MyInvois itself do not work here. The Bridge has those already.</source>
        <translation>Kunci MyInvois sendiri tidak berfungsi di sini. Bridge sudah mempunyainya.</translation>
    </message>
    <message>
        <source>my.MYOB → Developer → &lt;b&gt;Register App&lt;/b&gt;</source>
        <extracomment>The names of the menus are those of MYOB.</extracomment>
        <translation>my.MYOB → Developer → &lt;b&gt;Register App&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Give it the redirect URI that stands here, byte for byte</source>
        <translation>Berikan redirect URI yang tertera di sini, tepat setiap aksara</translation>
    </message>
    <message>
        <source>Copy the key and the secret</source>
        <translation>Salin kunci dan secret</translation>
    </message>
    <message>
        <source>Then an &lt;b&gt;administrator&lt;/b&gt; of the company file signs in once. Nobody else can allow it.</source>
        <translation>Kemudian &lt;b&gt;pentadbir&lt;/b&gt; fail syarikat mendaftar masuk sekali. Orang lain tidak boleh membenarkannya.</translation>
    </message>
    <message>
        <source>Before the test</source>
        <translation>Sebelum ujian</translation>
    </message>
    <message>
        <source>Install AccountRight with its API service on the computer that has the company file</source>
        <translation>Pasang AccountRight dengan perkhidmatan API pada komputer yang mempunyai fail syarikat</translation>
    </message>
    <message>
        <source>Put the file into the library folder of AccountRight</source>
        <translation>Letakkan fail dalam folder pustaka AccountRight</translation>
    </message>
    <message>
        <source>Try user and password in AccountRight itself</source>
        <translation>Cuba pengguna dan kata laluan dalam AccountRight sendiri</translation>
    </message>
    <message>
        <source>The package never sees user and password. They stay in the keychain.</source>
        <translation>Perisian tidak pernah melihat pengguna dan kata laluan. Kedua-duanya kekal dalam rantai kunci.</translation>
    </message>
    <message>
        <source>The package never sees the real credentials. They stay in the keychain.</source>
        <translation>Perisian tidak pernah melihat kelayakan sebenar. Kelayakan itu kekal dalam rantai kunci.</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Dalam perisian</translation>
    </message>
    <message>
        <source>Open its connection to MYOB</source>
        <translation>Buka sambungannya ke MYOB</translation>
    </message>
    <message>
        <source>Give it client ID and client secret as user and password</source>
        <translation>Berikan client ID dan client secret sebagai pengguna dan kata laluan</translation>
    </message>
    <message>
        <source>Let it read something once</source>
        <translation>Biarkan ia membaca sesuatu sekali</translation>
    </message>
    <message>
        <source>Open its e-Invoice settings</source>
        <translation>Buka tetapan e-Invois</translation>
    </message>
    <message>
        <source>Open the settings of its connection</source>
        <translation>Buka tetapan sambungannya</translation>
    </message>
    <message>
        <source>Replace the token address, the client ID and the client secret by these</source>
        <translation>Gantikan alamat token, client ID dan client secret dengan ini</translation>
    </message>
    <message>
        <source>Leave the address of the API as it is</source>
        <translation>Biarkan alamat API seperti sedia ada</translation>
    </message>
    <message>
        <source>Let it log in once</source>
        <translation>Biarkan ia log masuk sekali</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dalam pelayar</translation>
    </message>
    <message>
        <source>Sign in to MYOB as an &lt;b&gt;administrator&lt;/b&gt; of the company file</source>
        <translation>Daftar masuk ke MYOB sebagai &lt;b&gt;pentadbir&lt;/b&gt; fail syarikat</translation>
    </message>
    <message>
        <source>Choose the company file and allow the access</source>
        <translation>Pilih fail syarikat dan benarkan akses</translation>
    </message>
    <message>
        <source>The browser says when the tab can be closed</source>
        <translation>Pelayar memberitahu apabila tab boleh ditutup</translation>
    </message>
    <message>
        <source>MYOB asks for this once a year. One sign-in is for one company file.</source>
        <translation>MYOB memintanya sekali setahun. Satu daftar masuk untuk satu fail syarikat.</translation>
    </message>
    <message>
        <source>MyInvois Bridge: everything works</source>
        <extracomment>MyInvois Bridge is the name of a product.</extracomment>
        <translation>MyInvois Bridge: semuanya berfungsi</translation>
    </message>
    <message>
        <source>MyInvois Bridge: the credential was revoked</source>
        <translation>MyInvois Bridge: kelayakan telah dibatalkan</translation>
    </message>
    <message>
        <source>MyInvois Bridge: too many logins</source>
        <translation>MyInvois Bridge: terlalu banyak log masuk</translation>
    </message>
    <message>
        <source>MYOB online: everything works</source>
        <translation>MYOB dalam talian: semuanya berfungsi</translation>
    </message>
    <message>
        <source>MYOB online: a person has to sign in again</source>
        <translation>MYOB dalam talian: perlu daftar masuk semula</translation>
    </message>
    <message>
        <source>MYOB company file: everything works</source>
        <translation>Fail syarikat MYOB: semuanya berfungsi</translation>
    </message>
    <message>
        <source>MYOB online: a file with a user of its own</source>
        <translation>MYOB dalam talian: fail dengan pengguna sendiri</translation>
    </message>
    <message>
        <source>Replace the address of the API by the one that stands here</source>
        <translation>Gantikan alamat API dengan alamat yang tertera di sini</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginActions</name>
    <message>
        <source>Testing…</source>
        <translation>Sedang menguji…</translation>
    </message>
    <message>
        <source>The login works.</source>
        <extracomment>%1 is a TIN.</extracomment>
        <translation>Log masuk berfungsi.</translation>
    </message>
    <message>
        <source>The login works, for %1.</source>
        <translation>Log masuk berfungsi, untuk %1.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Buang %1?</translation>
    </message>
    <message>
        <source>Its secrets are taken out of the keychain, and packages that use it get no tokens any more. MyInvois itself is not changed.</source>
        <translation>Rahsianya dikeluarkan dari rantai kunci, dan perisian yang menggunakannya tidak lagi mendapat token. MyInvois sendiri tidak berubah.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Telah daftar masuk.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n clients go with it.</source>
        <translation>
            <numerusform>%n pelanggannya turut dibuang.</numerusform>
        </translation>
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
    <message>
        <source>Resume</source>
        <translation>Sambung semula</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>Log in and say what came of it</source>
        <translation>Log masuk dan beritahu hasilnya</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>Find the cause: check this login step by step</source>
        <translation>Cari puncanya: semak log masuk ini langkah demi langkah</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Ganti rahsia…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Buang…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Daftar masuk</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Daftar masuk semula</translation>
    </message>
    <message>
        <source>Resume with all clients</source>
        <translation>Sambung semula dengan semua pelanggan</translation>
    </message>
    <message>
        <source>Pause with all clients</source>
        <translation>Jeda dengan semua pelanggan</translation>
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
    <message>
        <source>expires today, %1</source>
        <translation>tamat tempoh hari ini, %1</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginKindPage</name>
    <message>
        <source>This decides how the connector logs in to MyInvois.</source>
        <translation>Ini menentukan cara connector log masuk ke MyInvois.</translation>
    </message>
    <message>
        <source>For my own company</source>
        <translation>Untuk syarikat saya sendiri</translation>
    </message>
    <message>
        <source>The company that issues the invoices registered the ERP in its own profile (login as taxpayer).</source>
        <translation>Syarikat yang mengeluarkan invois mendaftarkan ERP dalam profilnya sendiri (log masuk sebagai pembayar cukai).</translation>
    </message>
    <message>
        <source>For my clients</source>
        <translation>Untuk pelanggan saya</translation>
    </message>
    <message>
        <source>An accounting firm or software provider whom its clients appointed in MyInvois (login as intermediary).</source>
        <translation>Firma perakaunan atau pembekal perisian yang dilantik oleh pelanggannya dalam MyInvois (log masuk sebagai perantara).</translation>
    </message>
    <message>
        <source>Whose invoices are these?</source>
        <translation>Invois siapakah ini?</translation>
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
    <name>Connector::Ui::LoginStrip</name>
    <message numerus="yes">
        <source>%n hand-outs</source>
        <translation>
            <numerusform>%n serahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n log masuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n kegagalan</numerusform>
        </translation>
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
    <message>
        <source>Last 24 hours</source>
        <translation>24 jam lalu</translation>
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
    <message>
        <source>Continue adding</source>
        <translation>Sambung menambah</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Ikut syarikat</translation>
    </message>
    <message>
        <source>Groups the logins by company</source>
        <translation>Mengumpulkan log masuk mengikut syarikat</translation>
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
        <source>Practice - %1</source>
        <translation>Latihan - %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::MyobPage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Kunci API</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>Secret kunci itu</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>The key was made</source>
        <translation>Kunci itu dibuat</translation>
    </message>
    <message>
        <source>on 12 March 2025 or later</source>
        <translation>pada 12 Mac 2025 atau selepasnya</translation>
    </message>
    <message>
        <source>before 12 March 2025</source>
        <translation>sebelum 12 Mac 2025</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Skop</translation>
    </message>
    <message>
        <source>Company file (businessId)</source>
        <translation>Fail syarikat (businessId)</translation>
    </message>
    <message>
        <source>Company file user</source>
        <translation>Pengguna fail syarikat</translation>
    </message>
    <message>
        <source>Password of this user</source>
        <translation>Kata laluan pengguna ini</translation>
    </message>
    <message>
        <source>API key from MYOB</source>
        <translation>Kunci API daripada MYOB</translation>
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
    <message>
        <source>Endpoint: not reachable</source>
        <translation>Titik akhir: tidak dapat dicapai</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Notice</name>
    <message>
        <source>The secrets have expired. New ones are made in MyInvois.</source>
        <translation>Rahsia telah tamat tempoh. Yang baharu dibuat di MyInvois.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets expire in %n days.</source>
        <translation>
            <numerusform>Rahsia tamat tempoh dalam %n hari.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages cannot reach the connector</source>
        <translation>Perisian tidak dapat mencapai connector</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Rantai kunci berkunci</translation>
    </message>
    <message>
        <source>Unlock it, so that logins go on.</source>
        <translation>Buka kuncinya supaya log masuk diteruskan.</translation>
    </message>
    <message>
        <source>The secrets expire today.</source>
        <translation>Rahsia tamat tempoh hari ini.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackageAddressCard</name>
    <message>
        <source>Address of the token (token URL)</source>
        <translation>Alamat token (token URL)</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Rahsia baharu…</translation>
    </message>
    <message>
        <source>Example…</source>
        <translation>Contoh…</translation>
    </message>
    <message>
        <source>A few lines of code that fetch a token</source>
        <translation>Beberapa baris kod yang mengambil token</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Tarik balik…</translation>
    </message>
    <message>
        <source>Logins…</source>
        <translation>Log masuk…</translation>
    </message>
    <message>
        <source>What the package may log in to</source>
        <translation>Log masuk yang boleh digunakan oleh perisian</translation>
    </message>
    <message>
        <source>Address of the API (base URL)</source>
        <translation>Alamat API (base URL)</translation>
    </message>
    <message>
        <source>A few lines of code that call the API</source>
        <translation>Beberapa baris kod yang memanggil API</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackageCard</name>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Address of the token (token URL)</source>
        <translation>Alamat token (token URL)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret, good on this computer only and shown this once</source>
        <translation>Client secret, hanya untuk komputer ini dan ditunjukkan sekali sahaja</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Salin semua</translation>
    </message>
    <message>
        <source>For trying</source>
        <translation>Untuk mencuba</translation>
    </message>
    <message>
        <source>Language of the example</source>
        <translation>Bahasa contoh</translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation>Salin contoh</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Address of the API (base URL)</source>
        <translation>Alamat API (base URL)</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackageLoginsDialog</name>
    <message>
        <source>Logins of %1</source>
        <translation>Log masuk untuk %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>Boleh log masuk ke</translation>
    </message>
    <message>
        <source>At least one login is needed. A package that is no longer used can be revoked.</source>
        <translation>Sekurang-kurangnya satu log masuk diperlukan. Perisian yang tidak digunakan lagi boleh ditarik balik.</translation>
    </message>
    <message>
        <source>The old address, that of %1, is refused; the package needs the new one.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>Alamat lama, iaitu alamat %1, ditolak; perisian memerlukan yang baharu.</translation>
    </message>
    <message>
        <source>Its next request for %1 is refused.</source>
        <extracomment>%1 is the name of a login, or several with commas.</extracomment>
        <translation>Permintaan berikutnya untuk %1 ditolak.</translation>
    </message>
    <message>
        <source>The old address goes on working, for %1; the page Logins shows the address of each login.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>Alamat lama terus berfungsi, untuk %1; halaman Log masuk menunjukkan alamat setiap log masuk.</translation>
    </message>
    <message>
        <source>Client ID and secret stay as they are.</source>
        <translation>Client ID dan rahsia kekal seperti sedia ada.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackagePage</name>
    <message>
        <source>First call</source>
        <translation>Panggilan pertama</translation>
    </message>
    <message>
        <source>Waiting for the package to ask for a token.</source>
        <translation>Menunggu perisian meminta token.</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <extracomment>%1 is a program such as sqlacc.exe, %2 a time of day.</extracomment>
        <translation>Diterima pada %1.</translation>
    </message>
    <message>
        <source>Received from %1 at %2.</source>
        <translation>Diterima daripada %1 pada %2.</translation>
    </message>
    <message>
        <source>The login is stored. Put these into the package in place of MyInvois&apos; own.</source>
        <translation>Log masuk disimpan. Masukkan ini ke dalam perisian menggantikan yang asal daripada MyInvois.</translation>
    </message>
    <message>
        <source>Your accounting package</source>
        <translation>Perisian perakaunan anda</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>The login is stored. Put these into the package in place of the real ones.</source>
        <translation>Log masuk telah disimpan. Masukkan ini ke dalam perisian sebagai ganti yang sebenar.</translation>
    </message>
    <message>
        <source>Waiting for the package to call the API.</source>
        <translation>Menunggu perisian memanggil API.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Packages</name>
    <message>
        <source>Revoked, %1</source>
        <extracomment>%1 is a time or a day with a time.</extracomment>
        <translation>Ditarik balik, %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Tamat tempoh</translation>
    </message>
    <message>
        <source>No login left</source>
        <translation>Tiada log masuk lagi</translation>
    </message>
    <message>
        <source>its login was removed</source>
        <translation>log masuknya telah dibuang</translation>
    </message>
    <message>
        <source>The old one works until %1; last used %2.</source>
        <extracomment>Both are times: &quot;The old one works until 22 Nov, 14:21; it was used at 14:19.&quot;</extracomment>
        <translation>Yang lama berfungsi hingga %1; kali terakhir digunakan %2.</translation>
    </message>
    <message>
        <source>The old one works until %1; nobody has used it since.</source>
        <translation>Yang lama berfungsi hingga %1; tiada siapa menggunakannya sejak itu.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>tokens of MyInvois</source>
        <translation>token MyInvois</translation>
    </message>
    <message>
        <source>calls through the connector</source>
        <translation>panggilan melalui connector</translation>
    </message>
    <message>
        <source>reading calls through the connector</source>
        <translation>panggilan baca melalui connector</translation>
    </message>
    <message>
        <source>Still uses its old secret</source>
        <translation>Masih guna rahsia lama</translation>
    </message>
    <message>
        <source>which works until %1</source>
        <extracomment>%1 is a time or a day with a time.</extracomment>
        <translation>yang berfungsi hingga %1</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Belum digunakan</translation>
    </message>
    <message>
        <source>waits for its first call</source>
        <translation>menunggu panggilan pertama</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>Boleh log masuk ke</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Mendapat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahsia</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Berfungsi hingga</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Penggunaan terakhir</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ditambah pada</translation>
    </message>
    <message>
        <source>Address of one login</source>
        <translation>Alamat satu log masuk</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackagesModel</name>
    <message>
        <source>Package</source>
        <translation>Perisian</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Persekitaran</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>Boleh log masuk ke</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Penggunaan terakhir</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackagesPage</name>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>%1 of %2 packages may log in.</extracomment>
        <translation>%1 daripada %2 digunakan</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Perisian</translation>
    </message>
    <message>
        <source>Add a package</source>
        <translation>Tambah perisian</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Belum ada perisian</translation>
    </message>
    <message>
        <source>Each accounting package gets credentials of its own, good on this computer only, so that one can be stopped without the others.</source>
        <translation>Setiap perisian perakaunan mendapat kelayakan sendiri, sah pada komputer ini sahaja, supaya satu boleh dihentikan tanpa menjejaskan yang lain.</translation>
    </message>
    <message>
        <source>A package needs a login that it may use. Adding a login makes credentials for its package too.</source>
        <translation>Perisian memerlukan log masuk yang boleh digunakannya. Menambah log masuk turut membuat kelayakan untuk perisiannya.</translation>
    </message>
    <message>
        <source>Search package or login</source>
        <translation>Cari perisian atau log masuk</translation>
    </message>
    <message>
        <source>No package matches.</source>
        <translation>Tiada perisian yang sepadan.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ReportDialog</name>
    <message>
        <source>TINs</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Laluan</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Nama hos</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Simpan laporan ini</translation>
    </message>
    <message>
        <source>A report for support</source>
        <translation>Laporan untuk sokongan</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Sejam lepas</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Sehari lepas</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Seminggu lepas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Sejauh mana ke belakang</translation>
    </message>
    <message>
        <source>Everything that is saved</source>
        <translation>Semua yang disimpan</translation>
    </message>
    <message>
        <source>Show as they are:</source>
        <translation>Tunjukkan seadanya:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::RevokeDialog</name>
    <message>
        <source>Revoke %1?</source>
        <translation>Tarik balik %1?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Tarik balik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Its next request is refused. This cannot be undone; a new package can be added.</source>
        <translation>Permintaan berikutnya ditolak. Ini tidak boleh dibuat asal; perisian baharu boleh ditambah.</translation>
    </message>
    <message>
        <source>A token that it already has stays valid at MyInvois until %1; nobody can take that back.</source>
        <extracomment>%1 is a time or a day with a time.</extracomment>
        <translation>Token yang sudah ada padanya kekal sah di MyInvois hingga %1; tiada siapa dapat menariknya balik.</translation>
    </message>
    <message>
        <source>For example: the computer was sold</source>
        <translation>Contohnya: komputer telah dijual</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::RotateDialog</name>
    <message>
        <source>A new secret for %1</source>
        <translation>Rahsia baharu untuk %1</translation>
    </message>
    <message>
        <source>Make the secret</source>
        <translation>Buat rahsia</translation>
    </message>
    <message>
        <source>for another day</source>
        <translation>sehari lagi</translation>
    </message>
    <message>
        <source>for another 7 days</source>
        <translation>7 hari lagi</translation>
    </message>
    <message>
        <source>for another 30 days</source>
        <translation>30 hari lagi</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>tidak lagi</translation>
    </message>
    <message>
        <source>The old secret works</source>
        <translation>Rahsia lama berfungsi</translation>
    </message>
    <message>
        <source>Until then the package may be given the new one without haste.</source>
        <translation>Sehingga itu, perisian boleh diberi yang baharu tanpa tergesa-gesa.</translation>
    </message>
    <message>
        <source>The package is refused until it has the new one.</source>
        <translation>Perisian ditolak sehingga ia mendapat yang baharu.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SecretDialog</name>
    <message>
        <source>New secrets for %1</source>
        <translation>Rahsia baharu untuk %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Client secret 1</source>
        <translation>Client secret 1</translation>
    </message>
    <message>
        <source>Client secret 2 (recommended)</source>
        <translation>Client secret 2 (disyorkan)</translation>
    </message>
    <message>
        <source>Secrets expire on</source>
        <translation>Rahsia tamat tempoh pada</translation>
    </message>
    <message>
        <source>Secret or password</source>
        <translation>Rahsia atau kata laluan</translation>
    </message>
    <message>
        <source>Password of the company file user</source>
        <translation>Kata laluan pengguna fail syarikat</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Biarkan kosong untuk mengekalkan yang tersimpan.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SettingsController</name>
    <message>
        <source>No program opened %1.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>Tiada program membuka %1.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SettingsPage</name>
    <message>
        <source>In use from the next start on. Until then it is %1.</source>
        <translation>Digunakan mulai permulaan berikutnya. Sehingga itu, %1.</translation>
    </message>
    <message>
        <source>Packages find the connector at this port. With another one, their address changes too.</source>
        <translation>Perisian mencari connector pada port ini. Jika ditukar, alamatnya turut berubah.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Of the windows and the messages.</source>
        <translation>Bagi tetingkap dan mesej.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>Mula semasa daftar masuk</translation>
    </message>
    <message>
        <source>Packages get tokens only while the connector runs.</source>
        <translation>Perisian mendapat token hanya semasa connector berjalan.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>When credentials are refused, secrets end soon or the keychain stays locked.</source>
        <translation>Apabila kelayakan ditolak, rahsia hampir tamat atau rantai kunci kekal berkunci.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>For connections to MyInvois.</source>
        <translation>Bagi sambungan ke MyInvois.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Hidup</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Mula apabila saya daftar masuk</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Alamat proksi</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Host and port, for example proxy.example.com:3128. Without one, that of the system is used.</source>
        <translation>Hos dan port, contohnya proxy.example.com:3128. Tanpanya, proksi sistem digunakan.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>Daftar masuk ke %1</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Gunakan alamat ini</translation>
    </message>
    <message>
        <source>The sign-in goes on in the browser.</source>
        <translation>Daftar masuk diteruskan dalam pelayar.</translation>
    </message>
    <message>
        <source>No browser opened. Copy the address into one.</source>
        <translation>Tiada pelayar dibuka. Salin alamat itu ke dalam pelayar.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Alamat halaman daftar masuk</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>Alamat akhir pelayar</translation>
    </message>
    <message>
        <source>Only if the browser cannot come back by itself: copy its whole address.</source>
        <translation>Hanya jika pelayar tidak dapat kembali sendiri: salin seluruh alamatnya.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SignInPage</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Alamat halaman daftar masuk</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Daftar masuk</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>belum bermula</translation>
    </message>
    <message>
        <source>no browser opened; copy the address below into one</source>
        <translation>tiada pelayar dibuka; salin alamat di bawah ke dalam pelayar</translation>
    </message>
    <message>
        <source>waiting for the browser</source>
        <translation>menunggu pelayar</translation>
    </message>
    <message>
        <source>paste the address that the browser ends at, below</source>
        <translation>tampal alamat akhir pelayar di bawah</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>tidak berjaya</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>done, for %1</source>
        <translation>selesai, untuk %1</translation>
    </message>
    <message>
        <source>MYOB asks in the browser; the connector never sees your password there.</source>
        <translation>MYOB bertanya dalam pelayar; penyambung tidak pernah melihat kata laluan anda di sana.</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>Uji log masuk ini</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Gunakan alamat ini</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Daftar masuk dengan pelayar anda</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Buka halaman itu semula</translation>
    </message>
    <message>
        <source>For a browser of your choice on this computer.</source>
        <translation>Untuk pelayar pilihan anda pada komputer ini.</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>Alamat akhir pelayar</translation>
    </message>
    <message>
        <source>Only if the browser cannot come back by itself: copy its whole address.</source>
        <translation>Hanya jika pelayar tidak dapat kembali sendiri: salin seluruh alamatnya.</translation>
    </message>
    <message>
        <source>Sign in to MYOB</source>
        <translation>Daftar masuk ke MYOB</translation>
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
    <message>
        <source>Keychain error</source>
        <translation>Ralat rantai kunci</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>The steps of a task: %1 of %2, the name of the step.</extracomment>
        <translation>Langkah %1 daripada %2: %3</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SystemPage</name>
    <message>
        <source>Secrets go into the keychain of this computer and never come out again.</source>
        <translation>Rahsia disimpan dalam rantai kunci komputer ini dan tidak akan keluar lagi.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>Uji log masuk ini</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TaxpayerList</name>
    <message>
        <source>This taxpayer stands in the list twice.</source>
        <translation>Pembayar cukai ini ada dua kali dalam senarai.</translation>
    </message>
    <message>
        <source>A sole proprietor needs the business number (ROB) too.</source>
        <translation>Pemilik tunggal perlu nombor perniagaan (ROB) juga.</translation>
    </message>
    <message>
        <source>The quotation marks in the list do not match.</source>
        <translation>Tanda petik dalam senarai tidak berpasangan.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TaxpayersPage</name>
    <message>
        <source>A list of taxpayers</source>
        <translation>Senarai pembayar cukai</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Senarai (*.csv *.txt);;Semua fail (*)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Fail tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>diabaikan</translation>
    </message>
    <message>
        <source>One client per line: TIN, business number (ROB) if there is one, and a name of your own.</source>
        <translation>Satu pelanggan setiap baris: TIN, nombor perniagaan (ROB) jika ada, dan nama pilihan anda.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are taken.</source>
        <translation>
            <numerusform>%n pelanggan diambil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation>
            <numerusform>%n baris diabaikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The companies that appointed you. More can be added at any time.</source>
        <translation>Syarikat yang melantik anda. Lagi boleh ditambah pada bila-bila masa.</translation>
    </message>
    <message>
        <source>Paste the list</source>
        <translation>Tampal senarai</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Buka fail</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratonton</translation>
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
        <translation>Nama</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Pelanggan anda</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>Uji log masuk ini</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Fail ini bukan dalam UTF-8. Simpan sebagai &quot;CSV UTF-8&quot;.</translation>
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
    <message>
        <source>Resume all</source>
        <translation>Sambung semua</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Jeda semua</translation>
    </message>
    <message>
        <source>Show notifications again</source>
        <translation>Tunjukkan pemberitahuan semula</translation>
    </message>
    <message>
        <source>No notifications for 12 hours</source>
        <translation>Tiada pemberitahuan selama 12 jam</translation>
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
        <translation>Rantai kunci</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Penyulitan</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>%1 is a TIN.</extracomment>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Login for %1</source>
        <translation>Log masuk untuk %1</translation>
    </message>
    <message>
        <source>Whose token</source>
        <translation>Token siapa</translation>
    </message>
    <message>
        <source>One API call</source>
        <translation>Satu panggilan API</translation>
    </message>
    <message>
        <source>the token does not say</source>
        <translation>token tidak menyatakannya</translation>
    </message>
    <message>
        <source>%1, a person. Keys of a company are made in the company&apos;s profile.</source>
        <extracomment>%1 is a TIN.</extracomment>
        <translation>%1, seorang individu. Kunci syarikat dibuat dalam profil syarikat.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sedia</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 menjawab</translation>
    </message>
    <message>
        <source>the certificate is valid</source>
        <translation>sijil sah</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>tiada untuk dibandingkan</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds apart</source>
        <translation>
            <numerusform>beza %n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>token received with secret 2</source>
        <translation>token diterima dengan rahsia 2</translation>
    </message>
    <message>
        <source>token received</source>
        <translation>token diterima</translation>
    </message>
    <message>
        <source>the token is accepted</source>
        <translation>token diterima pakai</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>tidak sampai</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Apa yang dibuka</translation>
    </message>
    <message>
        <source>the answer does not say</source>
        <translation>jawapan tidak menyatakannya</translation>
    </message>
    <message>
        <source>user and password are accepted</source>
        <translation>pengguna dan kata laluan diterima</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TrialPage</name>
    <message>
        <source>Testing the login</source>
        <translation>Menguji log masuk</translation>
    </message>
    <message>
        <source>The login works</source>
        <translation>Log masuk berfungsi</translation>
    </message>
    <message>
        <source>The login could not be tested</source>
        <translation>Log masuk tidak dapat diuji</translation>
    </message>
    <message>
        <source>The login does not work yet</source>
        <translation>Log masuk belum berfungsi</translation>
    </message>
    <message>
        <source>Nothing has been stored. Go back, correct it, and test again.</source>
        <translation>Tiada apa disimpan. Kembali, betulkan, dan uji semula.</translation>
    </message>
    <message>
        <source>Nothing is stored before you save it.</source>
        <translation>Tiada apa disimpan sebelum anda menyimpannya.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Uji semula</translation>
    </message>
    <message>
        <source>Save this login</source>
        <translation>Simpan log masuk ini</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Simpan juga</translation>
    </message>
    <message>
        <source>The login is tried again by itself.</source>
        <translation>Log masuk akan dicuba semula sendiri.</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Wizard</name>
    <message>
        <source>Your login</source>
        <translation>Log masuk anda</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Kelayakan</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Pelanggan anda</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Ujian langsung</translation>
    </message>
    <message>
        <source>Your package</source>
        <translation>Perisian anda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Add a login</source>
        <translation>Tambah log masuk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Sambung kemudian</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Daftar masuk</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::WizardController</name>
    <message>
        <source>Remove the new login?</source>
        <translation>Buang log masuk baharu ini?</translation>
    </message>
    <message>
        <source>%1 is stored already. Its secrets and the package&apos;s credentials go with it.</source>
        <translation>%1 telah disimpan. Rahsianya dan kelayakan perisian akan turut dibuang.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>Diagnostics::ErrorAdvice</name>
    <message>
        <source>The client id and the client secret were refused.</source>
        <translation>Id klien dan rahsia klien ditolak.</translation>
    </message>
    <message>
        <source>The secret is mistyped, cut off, replaced or expired, or the client id and the secret belong to two different entries or to the other environment.</source>
        <translation>Rahsia tersalah taip, terpotong, telah diganti atau tamat tempoh, atau id klien dan rahsia milik dua entri berbeza atau persekitaran yang lain.</translation>
    </message>
    <message>
        <source>Check that the connection uses the environment in which the credentials were made.</source>
        <translation>Pastikan sambungan menggunakan persekitaran tempat kelayakan itu dibuat.</translation>
    </message>
    <message>
        <source>Copy the client id and the secret again with the copy icons of the portal and store them.</source>
        <translation>Salin semula id klien dan rahsia dengan ikon salin di portal dan simpan.</translation>
    </message>
    <message>
        <source>If the secret was not kept, open %1, choose Regenerate Secrets and store the new ones.</source>
        <translation>Jika rahsia tidak disimpan, buka %1, pilih Regenerate Secrets dan simpan yang baharu.</translation>
    </message>
    <message>
        <source>The credentials belong to the other environment.</source>
        <translation>Kelayakan itu milik persekitaran yang lain.</translation>
    </message>
    <message>
        <source>Production and sandbox have separate client ids and secrets; each refuses those of the other.</source>
        <translation>Production dan sandbox mempunyai id klien dan rahsia yang berasingan; masing-masing menolak milik yang lain.</translation>
    </message>
    <message>
        <source>Choose the environment in which the ERP system was registered.</source>
        <translation>Pilih persekitaran tempat sistem ERP didaftarkan.</translation>
    </message>
    <message>
        <source>To use the other environment, register the ERP system there as well, under %1. The address bar of the sandbox portal shows preprod.</source>
        <translation>Untuk menggunakan persekitaran yang lain, daftarkan sistem ERP di sana juga, di bawah %1. Bar alamat portal sandbox menunjukkan preprod.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Rahsia klien telah tamat tempoh.</translation>
    </message>
    <message>
        <source>Both secrets of an ERP system expire at the moment that was chosen when it was registered.</source>
        <translation>Kedua-dua rahsia sistem ERP tamat pada masa yang dipilih semasa pendaftaran.</translation>
    </message>
    <message>
        <source>Open %1, open the three dots of the ERP system and choose Regenerate Secrets.</source>
        <translation>Buka %1, buka tiga titik sistem ERP dan pilih Regenerate Secrets.</translation>
    </message>
    <message>
        <source>Store the new secrets here together with their expiry date.</source>
        <translation>Simpan rahsia baharu di sini bersama tarikh tamatnya.</translation>
    </message>
    <message>
        <source>The client secret was replaced.</source>
        <translation>Rahsia klien telah diganti.</translation>
    </message>
    <message>
        <source>The secrets of the ERP system were regenerated; the one stored here stopped working at that moment.</source>
        <translation>Rahsia sistem ERP telah dijana semula; yang disimpan di sini berhenti berfungsi pada saat itu.</translation>
    </message>
    <message>
        <source>Store the new secret here. The person who regenerated it has it.</source>
        <translation>Simpan rahsia baharu di sini. Orang yang menjananya memilikinya.</translation>
    </message>
    <message>
        <source>If nobody has it, open %1 and choose Regenerate Secrets.</source>
        <translation>Jika tiada sesiapa memilikinya, buka %1 dan pilih Regenerate Secrets.</translation>
    </message>
    <message>
        <source>Let every program take its tokens from this connector, so that the secret is kept in one place only.</source>
        <translation>Biarkan setiap program mengambil token daripada penyambung ini, supaya rahsia disimpan di satu tempat sahaja.</translation>
    </message>
    <message>
        <source>The stored secret is not meant for this address.</source>
        <translation>Rahsia yang disimpan bukan untuk alamat ini.</translation>
    </message>
    <message>
        <source>The environment, the address, the client id or the login type of the connection changed after the secret was stored, so the secret was not sent.</source>
        <translation>Persekitaran, alamat, id klien atau jenis log masuk sambungan berubah selepas rahsia disimpan, jadi rahsia tidak dihantar.</translation>
    </message>
    <message>
        <source>Check the address and the client id of the connection.</source>
        <translation>Semak alamat dan id klien sambungan.</translation>
    </message>
    <message>
        <source>If they are right, enter the client secret again.</source>
        <translation>Jika betul, masukkan rahsia klien semula.</translation>
    </message>
    <message>
        <source>The %1 contains hidden characters.</source>
        <translation>%1 mengandungi aksara tersembunyi.</translation>
    </message>
    <message>
        <source>A line break, a blank or an invisible character came along when the text was copied.</source>
        <translation>Pemisah baris, ruang kosong atau aksara halimunan terikut semasa teks disalin.</translation>
    </message>
    <message>
        <source>Copy the %1 again with the copy icon of the portal and paste it.</source>
        <translation>Salin semula %1 dengan ikon salin di portal dan tampal.</translation>
    </message>
    <message>
        <source>The client id stands in the place of the client secret.</source>
        <translation>Id klien berada di tempat rahsia klien.</translation>
    </message>
    <message>
        <source>The portal shows Client ID, Client Secret 1 and Client Secret 2 below each other; the wrong line was copied.</source>
        <translation>Portal menunjukkan Client ID, Client Secret 1 dan Client Secret 2 satu di bawah yang lain; baris yang salah telah disalin.</translation>
    </message>
    <message>
        <source>Enter the client id and the client secret again, each in its own field.</source>
        <translation>Masukkan semula id klien dan rahsia klien, masing-masing dalam medannya.</translation>
    </message>
    <message>
        <source>The %1 is a placeholder.</source>
        <translation>%1 ialah teks contoh.</translation>
    </message>
    <message>
        <source>The text comes from an example or from settings that were never filled in; such logins are blocked.</source>
        <translation>Teks itu datang daripada contoh atau tetapan yang tidak pernah diisi; log masuk sebegitu disekat.</translation>
    </message>
    <message>
        <source>Enter the %1 that the portal showed under %2.</source>
        <translation>Masukkan %1 yang ditunjukkan portal di bawah %2.</translation>
    </message>
    <message>
        <source>The %1 is not a UUID.</source>
        <translation>%1 bukan UUID.</translation>
    </message>
    <message>
        <source>MyInvois issues client ids of 32 hexadecimal digits in five groups, such as 11111111-2222-4333-8444-555555555555.</source>
        <translation>MyInvois mengeluarkan id klien dengan 32 digit heksadesimal dalam lima kumpulan, seperti 11111111-2222-4333-8444-555555555555.</translation>
    </message>
    <message>
        <source>Copy the complete %1 again with the copy icon of the portal.</source>
        <translation>Salin semula %1 yang lengkap dengan ikon salin di portal.</translation>
    </message>
    <message>
        <source>MyInvois has blocked this ERP system.</source>
        <translation>MyInvois telah menyekat sistem ERP ini.</translation>
    </message>
    <message>
        <source>The system user behind the client id is blocked or expired, so its login is refused although the secret may be right.</source>
        <translation>Pengguna sistem di sebalik id klien disekat atau tamat tempoh, jadi log masuknya ditolak walaupun rahsia mungkin betul.</translation>
    </message>
    <message>
        <source>Open %1 and check the entry of the ERP system.</source>
        <translation>Buka %1 dan semak entri sistem ERP.</translation>
    </message>
    <message>
        <source>Choose Regenerate Secrets and store the new secrets here.</source>
        <translation>Pilih Regenerate Secrets dan simpan rahsia baharu di sini.</translation>
    </message>
    <message>
        <source>If it stays blocked, call the MyInvois helpdesk, 03-8682 8000, with the TIN and the correlation id.</source>
        <translation>Jika masih disekat, hubungi meja bantuan MyInvois, 03-8682 8000, dengan TIN dan correlation id.</translation>
    </message>
    <message>
        <source>The credentials were revoked.</source>
        <translation>Kelayakan telah dibatalkan.</translation>
    </message>
    <message>
        <source>The system that issued the client id has withdrawn it for good.</source>
        <translation>Sistem yang mengeluarkan id klien telah menariknya balik untuk selama-lamanya.</translation>
    </message>
    <message>
        <source>Create new credentials in that system and store them in this connection.</source>
        <translation>Buat kelayakan baharu dalam sistem itu dan simpan dalam sambungan ini.</translation>
    </message>
    <message>
        <source>The login was refused with an empty answer.</source>
        <translation>Log masuk ditolak dengan jawapan kosong.</translation>
    </message>
    <message>
        <source>MyInvois answers this way when the credentials come in an Authorization header, when a form field is missing, or when the client id is a placeholder.</source>
        <translation>MyInvois menjawab begini apabila kelayakan dihantar dalam pengepala Authorization, apabila medan borang tiada, atau apabila id klien ialah teks contoh.</translation>
    </message>
    <message>
        <source>Send client_id, client_secret and grant_type as fields of a form in the body.</source>
        <translation>Hantar client_id, client_secret dan grant_type sebagai medan borang dalam kandungan.</translation>
    </message>
    <message>
        <source>Check that the program has loaded its settings.</source>
        <translation>Pastikan program telah memuatkan tetapannya.</translation>
    </message>
    <message>
        <source>The login request was not understood.</source>
        <translation>Permintaan log masuk tidak difahami.</translation>
    </message>
    <message>
        <source>The body is not a form, a field occurs twice, or the onbehalfof header is malformed.</source>
        <translation>Kandungannya bukan borang, satu medan muncul dua kali, atau pengepala onbehalfof salah bentuk.</translation>
    </message>
    <message>
        <source>Send the body as application/x-www-form-urlencoded, each field once.</source>
        <translation>Hantar kandungan sebagai application/x-www-form-urlencoded, setiap medan sekali.</translation>
    </message>
    <message>
        <source>Write onbehalfof as TIN or TIN:ROB, without percent encoding.</source>
        <translation>Tulis onbehalfof sebagai TIN atau TIN:ROB, tanpa pengekodan peratus.</translation>
    </message>
    <message>
        <source>The requested scope was refused.</source>
        <translation>Skop yang diminta ditolak.</translation>
    </message>
    <message>
        <source>MyInvois knows the scope InvoicingAPI only; every other system has a list of its own.</source>
        <translation>MyInvois mengenali skop InvoicingAPI sahaja; setiap sistem lain mempunyai senarainya sendiri.</translation>
    </message>
    <message>
        <source>Use the scope InvoicingAPI for MyInvois, or leave the scope empty.</source>
        <translation>Gunakan skop InvoicingAPI untuk MyInvois, atau biarkan skop kosong.</translation>
    </message>
    <message>
        <source>The grant type was refused.</source>
        <translation>Jenis geran ditolak.</translation>
    </message>
    <message>
        <source>The token address accepts the grant type client_credentials only; it is misspelt or missing.</source>
        <translation>Alamat token menerima jenis geran client_credentials sahaja; ia tersalah eja atau tiada.</translation>
    </message>
    <message>
        <source>Set grant_type to client_credentials.</source>
        <translation>Tetapkan grant_type kepada client_credentials.</translation>
    </message>
    <message>
        <source>The taxpayer has not appointed this intermediary.</source>
        <translation>Pembayar cukai belum melantik perantara ini.</translation>
    </message>
    <message>
        <source>MyInvois answers this way when the appointment is missing, has expired, has not started yet, or was made in the other environment.</source>
        <translation>MyInvois menjawab begini apabila pelantikan tiada, telah tamat, belum bermula, atau dibuat dalam persekitaran yang lain.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to open %1.</source>
        <translation>Minta pembayar cukai membuka %1.</translation>
    </message>
    <message>
        <source>The intermediary must be listed as Active, with today between Representation From and Representation To.</source>
        <translation>Perantara mesti disenaraikan sebagai Active, dengan hari ini antara Representation From dan Representation To.</translation>
    </message>
    <message>
        <source>Check the TIN of the taxpayer; a sole proprietor needs TIN:ROB.</source>
        <translation>Semak TIN pembayar cukai; pemilik tunggal memerlukan TIN:ROB.</translation>
    </message>
    <message>
        <source>A sole proprietor needs TIN and business registration number.</source>
        <translation>Pemilik tunggal memerlukan TIN dan nombor pendaftaran perniagaan.</translation>
    </message>
    <message>
        <source>With the TIN alone the token stands for the person, and documents of the business are refused.</source>
        <translation>Dengan TIN sahaja, token mewakili orang itu, dan dokumen perniagaan ditolak.</translation>
    </message>
    <message>
        <source>Enter the taxpayer as TIN:ROB, for example IG12345678912:201901234567.</source>
        <translation>Masukkan pembayar cukai sebagai TIN:ROB, contohnya IG12345678912:201901234567.</translation>
    </message>
    <message>
        <source>The %1 does not have the format of a TIN.</source>
        <translation>%1 tidak mempunyai format TIN.</translation>
    </message>
    <message>
        <source>A TIN is a prefix such as C or IG followed by digits, at most 14 characters.</source>
        <translation>TIN ialah awalan seperti C atau IG diikuti digit, paling banyak 14 aksara.</translation>
    </message>
    <message>
        <source>Enter the TIN as MyTax shows it, for example C1234567890.</source>
        <translation>Masukkan TIN seperti yang ditunjukkan MyTax, contohnya C1234567890.</translation>
    </message>
    <message>
        <source>The token is for another taxpayer.</source>
        <translation>Token itu untuk pembayar cukai lain.</translation>
    </message>
    <message>
        <source>The ERP system was registered under another profile, or the expected TIN is wrong; invoices of the expected taxpayer would be refused.</source>
        <translation>Sistem ERP didaftarkan di bawah profil lain, atau TIN yang dijangka salah; invois pembayar cukai yang dijangka akan ditolak.</translation>
    </message>
    <message>
        <source>Compare the expected TIN of the connection with the TIN of the company.</source>
        <translation>Bandingkan TIN yang dijangka bagi sambungan dengan TIN syarikat.</translation>
    </message>
    <message>
        <source>If it is right, choose Switch Taxpayer in the portal, register the ERP system again under %1, and store the new credentials here.</source>
        <translation>Jika betul, pilih Switch Taxpayer di portal, daftarkan semula sistem ERP di bawah %1, dan simpan kelayakan baharu di sini.</translation>
    </message>
    <message>
        <source>The ERP system was registered in a personal profile.</source>
        <translation>Sistem ERP didaftarkan dalam profil peribadi.</translation>
    </message>
    <message>
        <source>The credentials belong to the TIN of a person, so invoices of the company would be refused.</source>
        <translation>Kelayakan itu milik TIN seseorang, jadi invois syarikat akan ditolak.</translation>
    </message>
    <message>
        <source>Choose the role of the company in MyTax, and Switch Taxpayer in MyInvois if the wrong name shows.</source>
        <translation>Pilih peranan syarikat dalam MyTax, dan Switch Taxpayer dalam MyInvois jika nama yang salah dipaparkan.</translation>
    </message>
    <message>
        <source>Register the ERP system there, under %1, and store the new credentials here.</source>
        <translation>Daftarkan sistem ERP di sana, di bawah %1, dan simpan kelayakan baharu di sini.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Kebenaran tiada.</translation>
    </message>
    <message>
        <source>The login works, but the taxpayer has not granted what the call needs, or the caller is not the party that may do it.</source>
        <translation>Log masuk berfungsi, tetapi pembayar cukai belum memberi kebenaran yang diperlukan, atau pemanggil bukan pihak yang boleh melakukannya.</translation>
    </message>
    <message>
        <source>Ask the taxpayer to open %1 and to switch on the permission, for example Document - Submit.</source>
        <translation>Minta pembayar cukai membuka %1 dan menghidupkan kebenaran, contohnya Document - Submit.</translation>
    </message>
    <message>
        <source>The host of the address is wrong.</source>
        <translation>Hos alamat itu salah.</translation>
    </message>
    <message>
        <source>It does not answer logins. The portal, MyTax and mistyped names are the usual mistakes.</source>
        <translation>Ia tidak menjawab log masuk. Portal, MyTax dan nama yang tersalah taip ialah kesilapan biasa.</translation>
    </message>
    <message>
        <source>Use https://api.myinvois.hasil.gov.my for production and https://preprod-api.myinvois.hasil.gov.my for the sandbox.</source>
        <translation>Gunakan https://api.myinvois.hasil.gov.my untuk production dan https://preprod-api.myinvois.hasil.gov.my untuk sandbox.</translation>
    </message>
    <message>
        <source>The path of the address is wrong.</source>
        <translation>Laluan alamat itu salah.</translation>
    </message>
    <message>
        <source>The server answers, but has nothing at this path.</source>
        <translation>Pelayan menjawab, tetapi tiada apa-apa di laluan ini.</translation>
    </message>
    <message>
        <source>Restore the default address; MyInvois expects /connect/token after the host.</source>
        <translation>Pulihkan alamat lalai; MyInvois menjangkakan /connect/token selepas hos.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Komputer ini tidak disambungkan ke rangkaian.</translation>
    </message>
    <message>
        <source>No network connection is up.</source>
        <translation>Tiada sambungan rangkaian yang aktif.</translation>
    </message>
    <message>
        <source>Connect to the network; the login is repeated by itself.</source>
        <translation>Sambung ke rangkaian; log masuk diulang dengan sendirinya.</translation>
    </message>
    <message>
        <source>The host name was not found.</source>
        <translation>Nama hos tidak dijumpai.</translation>
    </message>
    <message>
        <source>The name is mistyped, a DNS filter blocks it, or this computer is offline.</source>
        <translation>Nama tersalah taip, penapis DNS menyekatnya, atau komputer ini di luar talian.</translation>
    </message>
    <message>
        <source>Compare the address of the connection with the default address.</source>
        <translation>Bandingkan alamat sambungan dengan alamat lalai.</translation>
    </message>
    <message>
        <source>Open the address in a browser, and try another network.</source>
        <translation>Buka alamat itu dalam pelayar, dan cuba rangkaian lain.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Sambungan ditolak.</translation>
    </message>
    <message>
        <source>A firewall blocks it, or no service listens at the address and port.</source>
        <translation>Tembok api menyekatnya, atau tiada perkhidmatan mendengar pada alamat dan port itu.</translation>
    </message>
    <message>
        <source>Allow connections to the host of the address on its port, 443 for MyInvois.</source>
        <translation>Benarkan sambungan ke hos alamat pada portnya, 443 untuk MyInvois.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Perkhidmatan tidak menjawab dalam masa yang ditetapkan.</translation>
    </message>
    <message>
        <source>The service is overloaded, or a firewall or proxy holds the request.</source>
        <translation>Perkhidmatan terlebih beban, atau tembok api atau proksi menahan permintaan.</translation>
    </message>
    <message>
        <source>If it goes on, try another network to tell the two apart.</source>
        <translation>Jika berterusan, cuba rangkaian lain untuk membezakan kedua-duanya.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection.</source>
        <translation>Pelayan proksi menolak sambungan.</translation>
    </message>
    <message>
        <source>The proxy asks for a login, is unknown, or does not allow the host.</source>
        <translation>Proksi meminta log masuk, tidak dikenali, atau tidak membenarkan hos itu.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system and allow the host of the address on port 443.</source>
        <translation>Semak proksi dalam tetapan rangkaian sistem dan benarkan hos alamat pada port 443.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer.</source>
        <translation>Laman web diterima, bukan jawapan.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in in the browser first, or a filter shows a page of its own.</source>
        <translation>Rangkaian meminta daftar masuk dalam pelayar dahulu, atau penapis menunjukkan lamannya sendiri.</translation>
    </message>
    <message>
        <source>Open a web page in the browser, sign in to the network, and test the login again.</source>
        <translation>Buka laman web dalam pelayar, daftar masuk ke rangkaian, dan uji log masuk semula.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>Sijil pelayan tidak dipercayai.</translation>
    </message>
    <message>
        <source>A virus scanner or a proxy opens encrypted connections and shows its own certificate.</source>
        <translation>Pengimbas virus atau proksi membuka sambungan tersulit dan menunjukkan sijilnya sendiri.</translation>
    </message>
    <message>
        <source>Exclude the host of the address from the inspection.</source>
        <translation>Kecualikan hos alamat daripada pemeriksaan.</translation>
    </message>
    <message>
        <source>Otherwise install the root certificate of the company in the certificate store of the system.</source>
        <translation>Jika tidak, pasang sijil akar syarikat dalam stor sijil sistem.</translation>
    </message>
    <message>
        <source>The certificate of the server cannot be verified.</source>
        <translation>Sijil pelayan tidak dapat disahkan.</translation>
    </message>
    <message>
        <source>The list of root certificates of this computer is too old or incomplete.</source>
        <translation>Senarai sijil akar komputer ini terlalu lama atau tidak lengkap.</translation>
    </message>
    <message>
        <source>Install the updates of the operating system and test the login again.</source>
        <translation>Pasang kemas kini sistem pengendalian dan uji log masuk semula.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today.</source>
        <translation>Sijil pelayan tidak sah hari ini.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong.</source>
        <translation>Jam komputer ini mungkin salah.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, and switch on automatic time.</source>
        <translation>Tetapkan tarikh, masa dan zon waktu, dan hidupkan masa automatik.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>Jam komputer ini salah.</translation>
    </message>
    <message>
        <source>It differs from the clock of the service, so tokens seem expired and documents seem dated in the future.</source>
        <translation>Ia berbeza daripada jam perkhidmatan, jadi token kelihatan tamat tempoh dan dokumen kelihatan bertarikh masa hadapan.</translation>
    </message>
    <message>
        <source>The service is under maintenance.</source>
        <translation>Perkhidmatan sedang diselenggara.</translation>
    </message>
    <message>
        <source>It answers with a maintenance page instead of data.</source>
        <translation>Ia menjawab dengan laman penyelenggaraan, bukan data.</translation>
    </message>
    <message>
        <source>Wait; the login is repeated by itself.</source>
        <translation>Tunggu; log masuk diulang dengan sendirinya.</translation>
    </message>
    <message>
        <source>After an outage of MyInvois, documents can be issued within 72 hours of its recovery.</source>
        <translation>Selepas gangguan MyInvois, dokumen boleh dikeluarkan dalam 72 jam selepas pemulihannya.</translation>
    </message>
    <message>
        <source>The service is not available.</source>
        <translation>Perkhidmatan tidak tersedia.</translation>
    </message>
    <message>
        <source>It answers with an error of its own or with something that is no answer to a login.</source>
        <translation>Ia menjawab dengan ralatnya sendiri atau dengan sesuatu yang bukan jawapan kepada log masuk.</translation>
    </message>
    <message>
        <source>If it goes on for hours, call the MyInvois helpdesk, 03-8682 8000.</source>
        <translation>Jika berterusan berjam-jam, hubungi meja bantuan MyInvois, 03-8682 8000.</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>Terlalu banyak log masuk dalam masa singkat.</translation>
    </message>
    <message>
        <source>The service limits logins per client id; every program and computer that uses the same client id shares the limit.</source>
        <translation>Perkhidmatan mengehadkan log masuk bagi setiap id klien; setiap program dan komputer yang menggunakan id klien yang sama berkongsi had itu.</translation>
    </message>
    <message>
        <source>Let all programs take their tokens from this connector, or register one ERP system per program under %1.</source>
        <translation>Biarkan semua program mengambil token daripada penyambung ini, atau daftarkan satu sistem ERP bagi setiap program di bawah %1.</translation>
    </message>
    <message>
        <source>The answer to the login contains no token.</source>
        <translation>Jawapan kepada log masuk tidak mengandungi token.</translation>
    </message>
    <message>
        <source>The address leads to another service, or something between this computer and the service answers instead.</source>
        <translation>Alamat itu menuju ke perkhidmatan lain, atau sesuatu antara komputer ini dan perkhidmatan menjawab sebagai ganti.</translation>
    </message>
    <message>
        <source>Restore the default address.</source>
        <translation>Pulihkan alamat lalai.</translation>
    </message>
    <message>
        <source>Open the address in a browser and check what answers there.</source>
        <translation>Buka alamat itu dalam pelayar dan semak apa yang menjawab di sana.</translation>
    </message>
    <message>
        <source>The token belongs to the other environment.</source>
        <translation>Token itu milik persekitaran yang lain.</translation>
    </message>
    <message>
        <source>The issuer named in the token does not fit the environment of the connection.</source>
        <translation>Pengeluar yang dinamakan dalam token tidak sepadan dengan persekitaran sambungan.</translation>
    </message>
    <message>
        <source>Choose the environment in which the ERP system was registered, and restore its default address.</source>
        <translation>Pilih persekitaran tempat sistem ERP didaftarkan, dan pulihkan alamat lalainya.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Token telah tamat tempoh.</translation>
    </message>
    <message>
        <source>A token lives for about an hour, and it was used after that.</source>
        <translation>Token hidup kira-kira sejam, dan ia digunakan selepas itu.</translation>
    </message>
    <message>
        <source>Let the program ask for a new token before each use; the connector keeps a valid one ready.</source>
        <translation>Biarkan program meminta token baharu sebelum setiap penggunaan; penyambung sentiasa menyediakan token yang sah.</translation>
    </message>
    <message>
        <source>The service refused the token.</source>
        <translation>Perkhidmatan menolak token.</translation>
    </message>
    <message>
        <source>The token belongs to the other environment, was cut off, or was sent without the word Bearer.</source>
        <translation>Token itu milik persekitaran yang lain, terpotong, atau dihantar tanpa perkataan Bearer.</translation>
    </message>
    <message>
        <source>Check that login and API calls go to the same environment.</source>
        <translation>Pastikan log masuk dan panggilan API menuju ke persekitaran yang sama.</translation>
    </message>
    <message>
        <source>Send the complete token as Authorization: Bearer, in one line.</source>
        <translation>Hantar token lengkap sebagai Authorization: Bearer, dalam satu baris.</translation>
    </message>
    <message>
        <source>The connection is paused.</source>
        <translation>Sambungan dijeda.</translation>
    </message>
    <message>
        <source>It was paused by hand, so no login is made.</source>
        <translation>Ia dijeda dengan tangan, jadi tiada log masuk dibuat.</translation>
    </message>
    <message>
        <source>Resume the connection.</source>
        <translation>Sambung semula sambungan itu.</translation>
    </message>
    <message>
        <source>A sign-in is needed.</source>
        <translation>Daftar masuk diperlukan.</translation>
    </message>
    <message>
        <source>This system asks a person to sign in with the browser first.</source>
        <translation>Sistem ini meminta seseorang mendaftar masuk dengan pelayar dahulu.</translation>
    </message>
    <message>
        <source>Choose Sign in for this connection and finish the sign-in in the browser.</source>
        <translation>Pilih Daftar masuk untuk sambungan ini dan selesaikan dalam pelayar.</translation>
    </message>
    <message>
        <source>The last login failed, and the next one is not due yet.</source>
        <translation>Log masuk terakhir gagal, dan yang berikutnya belum tiba masanya.</translation>
    </message>
    <message>
        <source>After a temporary failure the connector waits before it tries again, as the service asks for.</source>
        <translation>Selepas kegagalan sementara, penyambung menunggu sebelum mencuba lagi, seperti yang diminta perkhidmatan.</translation>
    </message>
    <message>
        <source>The logins of this minute are used up.</source>
        <translation>Log masuk bagi minit ini telah habis digunakan.</translation>
    </message>
    <message>
        <source>The service limits logins per client id, and the connector stays below the limit.</source>
        <translation>Perkhidmatan mengehadkan log masuk bagi setiap id klien, dan penyambung kekal di bawah had itu.</translation>
    </message>
    <message>
        <source>The login needs attention.</source>
        <translation>Log masuk memerlukan perhatian.</translation>
    </message>
    <message>
        <source>It was refused, so nothing is sent until a person has looked at it.</source>
        <translation>Ia ditolak, jadi tiada apa-apa dihantar sehingga seseorang memeriksanya.</translation>
    </message>
    <message>
        <source>Open Help with a login for this connection, correct the cause, and test the login.</source>
        <translation>Buka Bantuan log masuk untuk sambungan ini, betulkan puncanya, dan uji log masuk.</translation>
    </message>
    <message>
        <source>There is no such thing.</source>
        <translation>Perkara itu tidak wujud.</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>%1 itu tidak wujud.</translation>
    </message>
    <message>
        <source>The name or id is misspelt, or it was removed.</source>
        <translation>Nama atau id tersalah eja, atau telah dibuang.</translation>
    </message>
    <message>
        <source>Show the list and copy the name from it.</source>
        <translation>Paparkan senarai dan salin nama daripadanya.</translation>
    </message>
    <message>
        <source>This is not permitted.</source>
        <translation>Ini tidak dibenarkan.</translation>
    </message>
    <message>
        <source>The rights of the caller do not include it.</source>
        <translation>Hak pemanggil tidak merangkuminya.</translation>
    </message>
    <message>
        <source>Use a caller that has the right, or extend the rights of this one.</source>
        <translation>Gunakan pemanggil yang mempunyai hak itu, atau luaskan hak pemanggil ini.</translation>
    </message>
    <message>
        <source>This is not supported here.</source>
        <translation>Ini tidak disokong di sini.</translation>
    </message>
    <message>
        <source>The system or the connection has no such function.</source>
        <translation>Sistem atau sambungan tidak mempunyai fungsi sebegitu.</translation>
    </message>
    <message>
        <source>Use a connection of a system that has it.</source>
        <translation>Gunakan sambungan bagi sistem yang mempunyainya.</translation>
    </message>
    <message>
        <source>MYOB was not given the consent.</source>
        <translation>MYOB tidak diberi persetujuan.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled, or the person is not an administrator of the company file.</source>
        <translation>Daftar masuk dibatalkan, atau orang itu bukan pentadbir fail syarikat.</translation>
    </message>
    <message>
        <source>Sign in again as an administrator of the company file and allow the access.</source>
        <translation>Daftar masuk semula sebagai pentadbir fail syarikat dan benarkan akses.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>Jawapan itu milik daftar masuk yang lain.</translation>
    </message>
    <message>
        <source>The address comes from an earlier attempt, or from somebody else.</source>
        <translation>Alamat itu datang daripada percubaan terdahulu, atau daripada orang lain.</translation>
    </message>
    <message>
        <source>Start the sign-in again and use the address that this sign-in ends at.</source>
        <translation>Mulakan daftar masuk semula dan gunakan alamat tempat daftar masuk ini berakhir.</translation>
    </message>
    <message>
        <source>The sign-in at MYOB could not be saved.</source>
        <translation>Daftar masuk di MYOB tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>MYOB gave a new refresh token and the keychain did not take it. It is held in memory only and is lost when this program ends.</source>
        <translation>MYOB memberi token penyegar baharu dan rantai kunci tidak menerimanya. Token itu hanya berada dalam memori dan hilang apabila program ini tamat.</translation>
    </message>
    <message>
        <source>Unlock the keychain before this program is closed; the rest happens by itself.</source>
        <translation>Buka rantai kunci sebelum program ini ditutup; selebihnya berlaku dengan sendirinya.</translation>
    </message>
    <message>
        <source>MYOB did not say which company file was chosen.</source>
        <translation>MYOB tidak menyatakan fail syarikat yang dipilih.</translation>
    </message>
    <message>
        <source>The API key is an old one, or an earlier consent was used again.</source>
        <translation>Kunci API itu kunci lama, atau persetujuan terdahulu digunakan semula.</translation>
    </message>
    <message>
        <source>Sign in again, or enter the GUID of the company file in the connection.</source>
        <translation>Daftar masuk semula, atau masukkan GUID fail syarikat dalam sambungan.</translation>
    </message>
    <message>
        <source>The company file refused its user or password.</source>
        <translation>Fail syarikat menolak pengguna atau kata laluannya.</translation>
    </message>
    <message>
        <source>The user of the file is not the one of my.MYOB; its usual name is Administrator, without a password.</source>
        <translation>Pengguna fail bukan pengguna my.MYOB; nama biasanya ialah Administrator, tanpa kata laluan.</translation>
    </message>
    <message>
        <source>Enter the user and the password that open the file in AccountRight.</source>
        <translation>Masukkan pengguna dan kata laluan yang membuka fail dalam AccountRight.</translation>
    </message>
    <message>
        <source>The consent at MYOB is almost a year old.</source>
        <translation>Persetujuan di MYOB hampir setahun lamanya.</translation>
    </message>
    <message>
        <source>MYOB asks for the consent once a year; without it the login ends.</source>
        <translation>MYOB meminta persetujuan setahun sekali; tanpanya log masuk berakhir.</translation>
    </message>
    <message>
        <source>Sign in again at a time that suits.</source>
        <translation>Daftar masuk semula pada masa yang sesuai.</translation>
    </message>
    <message>
        <source>The redirect URI differs from the registered one.</source>
        <translation>URI ubah hala berbeza daripada yang didaftarkan.</translation>
    </message>
    <message>
        <source>MYOB compares it byte for byte; a slash at the end, upper case or another port is a difference.</source>
        <translation>MYOB membandingkannya bait demi bait; garis miring di hujung, huruf besar atau port lain ialah perbezaan.</translation>
    </message>
    <message>
        <source>Copy the redirect URI from the registration of the API key in MYOB into the connection.</source>
        <translation>Salin URI ubah hala daripada pendaftaran kunci API di MYOB ke dalam sambungan.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>Daftar masuk mengambil masa terlalu lama.</translation>
    </message>
    <message>
        <source>The code from MYOB works once and for a few minutes only.</source>
        <translation>Kod daripada MYOB berfungsi sekali dan untuk beberapa minit sahaja.</translation>
    </message>
    <message>
        <source>Sign in again and finish without a break.</source>
        <translation>Daftar masuk semula dan selesaikan tanpa henti.</translation>
    </message>
    <message>
        <source>MYOB asks for a new sign-in.</source>
        <translation>MYOB meminta daftar masuk baharu.</translation>
    </message>
    <message>
        <source>The consent ended or was withdrawn, the password changed, or another program used the same sign-in.</source>
        <translation>Persetujuan tamat atau ditarik balik, kata laluan berubah, atau program lain menggunakan daftar masuk yang sama.</translation>
    </message>
    <message>
        <source>Choose Sign in for this connection; an administrator of the company file has to do it.</source>
        <translation>Pilih Daftar masuk untuk sambungan ini; pentadbir fail syarikat perlu melakukannya.</translation>
    </message>
    <message>
        <source>The API key of MYOB is not active.</source>
        <translation>Kunci API MYOB tidak aktif.</translation>
    </message>
    <message>
        <source>The key is not approved yet, was revoked, or the developer account has lapsed.</source>
        <translation>Kunci belum diluluskan, telah dibatalkan, atau akaun pembangun telah luput.</translation>
    </message>
    <message>
        <source>Check the key in the developer section of my.MYOB.</source>
        <translation>Semak kunci dalam bahagian pembangun my.MYOB.</translation>
    </message>
    <message>
        <source>The scope does not fit the age of the API key.</source>
        <translation>Skop tidak sepadan dengan umur kunci API.</translation>
    </message>
    <message>
        <source>Keys made before 12 March 2025 use CompanyFile; newer keys use names such as sme-company-file.</source>
        <translation>Kunci yang dibuat sebelum 12 Mac 2025 menggunakan CompanyFile; kunci lebih baharu menggunakan nama seperti sme-company-file.</translation>
    </message>
    <message>
        <source>Choose the other set of scopes in the connection and sign in again.</source>
        <translation>Pilih set skop yang satu lagi dalam sambungan dan daftar masuk semula.</translation>
    </message>
    <message>
        <source>MYOB refuses the user of the company file.</source>
        <translation>MYOB menolak pengguna fail syarikat.</translation>
    </message>
    <message>
        <source>The file is linked to my.MYOB, and such a file accepts no file user and password of its own.</source>
        <translation>Fail itu dipautkan dengan my.MYOB, dan fail sebegitu tidak menerima pengguna dan kata laluan failnya sendiri.</translation>
    </message>
    <message>
        <source>Remove file user and file password from the connection.</source>
        <translation>Buang pengguna fail dan kata laluan fail daripada sambungan.</translation>
    </message>
    <message>
        <source>The task was ended before it was done.</source>
        <translation>Tugas ditamatkan sebelum selesai.</translation>
    </message>
    <message>
        <source>The program was closing, or the task was cancelled.</source>
        <translation>Program sedang ditutup, atau tugas dibatalkan.</translation>
    </message>
    <message>
        <source>Repeat it.</source>
        <translation>Ulangi.</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>Puncanya tidak diketahui.</translation>
    </message>
    <message>
        <source>The answer fits none of the known cases.</source>
        <translation>Jawapan tidak sepadan dengan mana-mana kes yang diketahui.</translation>
    </message>
    <message>
        <source>Test the login again; if it fails in the same way, save a report and send it to support.</source>
        <translation>Uji log masuk sekali lagi; jika gagal dengan cara yang sama, simpan laporan dan hantar kepada sokongan.</translation>
    </message>
    <message>
        <source>Enter the TIN as MyTax shows it, for example C1234567890 (%1).</source>
        <translation>Masukkan TIN seperti yang ditunjukkan MyTax, contohnya C1234567890 (%1).</translation>
    </message>
    <message>
        <source>For the MyInvois helpdesk, 03-8682 8000 or myinvois@hasil.gov.my, add the TIN, the time and the correlation id of the answer.</source>
        <translation>Bagi meja bantuan MyInvois, 03-8682 8000 atau myinvois@hasil.gov.my, sertakan TIN, masa dan correlation id daripada jawapan.</translation>
    </message>
    <message>
        <source>The program logs in through a service of its maker.</source>
        <translation>Program itu log masuk melalui perkhidmatan pembuatnya.</translation>
    </message>
    <message>
        <source>It never uses client ids or tokens of its own, so this connector cannot give it any.</source>
        <translation>Ia tidak pernah menggunakan id klien atau token sendiri, jadi penyambung ini tidak dapat memberinya apa-apa.</translation>
    </message>
    <message>
        <source>In MyInvois, open %1 and check that the maker of the program is appointed and has the permissions.</source>
        <translation>Dalam MyInvois, buka %1 dan semak bahawa pembuat program itu telah dilantik dan mempunyai kebenaran.</translation>
    </message>
    <message>
        <source>If it goes on, ask the maker of the program.</source>
        <translation>Jika masih berterusan, tanya pembuat program itu.</translation>
    </message>
    <message>
        <source>LHDN does not know this TIN together with this number.</source>
        <translation>LHDN tidak mengenali TIN ini bersama nombor ini.</translation>
    </message>
    <message>
        <source>The TIN is mistyped, or the registration or identity number belongs to somebody else or is out of date at LHDN.</source>
        <translation>TIN tersalah taip, atau nombor pendaftaran atau pengenalan itu milik orang lain atau sudah lapuk di LHDN.</translation>
    </message>
    <message>
        <source>Compare the TIN and the number with the papers of the taxpayer.</source>
        <translation>Bandingkan TIN dan nombor itu dengan dokumen pembayar cukai.</translation>
    </message>
    <message>
        <source>If both are right, the taxpayer updates the data with LHDN.</source>
        <translation>Jika kedua-duanya betul, pembayar cukai mengemas kini datanya di LHDN.</translation>
    </message>
    <message>
        <source>The document was refused, not the login.</source>
        <translation>Dokumen yang ditolak, bukan log masuk.</translation>
    </message>
    <message>
        <source>The login works; LHDN checked the content of the document or has received it already.</source>
        <translation>Log masuk berfungsi; LHDN menyemak kandungan dokumen atau sudah menerimanya.</translation>
    </message>
    <message>
        <source>Correct what the answer names in the accounting package, and submit again.</source>
        <translation>Betulkan perkara yang dinamakan dalam jawapan di pakej perakaunan, dan hantar semula.</translation>
    </message>
    <message>
        <source>After a duplicate, wait ten minutes and look up the first submission.</source>
        <translation>Selepas penghantaran berganda, tunggu sepuluh minit dan semak penghantaran pertama.</translation>
    </message>
</context>
<context>
    <name>Diagnostics::FieldName</name>
    <message>
        <source>API URL</source>
        <translation>URL API</translation>
    </message>
    <message>
        <source>business id</source>
        <translation>id perniagaan</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>id klien</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>rahsia klien</translation>
    </message>
    <message>
        <source>client secret 2</source>
        <translation>rahsia klien 2</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>sambungan</translation>
    </message>
    <message>
        <source>list of connections</source>
        <translation>senarai sambungan</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>persekitaran</translation>
    </message>
    <message>
        <source>expected TIN</source>
        <translation>TIN yang dijangka</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>tarikh tamat</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fail</translation>
    </message>
    <message>
        <source>file password</source>
        <translation>kata laluan fail</translation>
    </message>
    <message>
        <source>file user</source>
        <translation>pengguna fail</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>folder data</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>identity URL</source>
        <translation>URL identiti</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>tetapan</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>login type</source>
        <translation>jenis log masuk</translation>
    </message>
    <message>
        <source>minimum validity</source>
        <translation>tempoh sah minimum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>user of this computer</source>
        <translation>pengguna komputer ini</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>pertindihan</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>sebab</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>URI ubah hala</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>hak</translation>
    </message>
    <message>
        <source>business registration number</source>
        <translation>nombor pendaftaran perniagaan</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>skop</translation>
    </message>
    <message>
        <source>client secret 1</source>
        <translation>rahsia klien 1</translation>
    </message>
    <message>
        <source>expiry date of the secret</source>
        <translation>tarikh tamat rahsia</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>masa mula</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistem</translation>
    </message>
    <message>
        <source>taxpayer</source>
        <translation>pembayar cukai</translation>
    </message>
    <message>
        <source>list of taxpayers</source>
        <translation>senarai pembayar cukai</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>form of the token request</source>
        <translation>bentuk permintaan token</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation>URL token</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>local client</source>
        <translation>klien tempatan</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>The words for input fields, as they stand inside a sentence: &quot;The client id is missing.&quot;</extracomment>
        <translation>jawapan</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Finding</name>
    <message>
        <source>Who can do it: %1.</source>
        <extracomment>%1 is a person or an office, such as &quot;the owner of the company&quot;.</extracomment>
        <translation>Siapa yang boleh melakukannya: %1.</translation>
    </message>
</context>
<context>
    <name>Diagnostics::InputAdvice</name>
    <message>
        <source>The %1 is missing.</source>
        <translation>%1 tiada.</translation>
    </message>
    <message>
        <source>This field cannot stay empty.</source>
        <translation>Medan ini tidak boleh kosong.</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Masukkan %1.</translation>
    </message>
    <message>
        <source>The %1 is not one of the known values.</source>
        <translation>%1 bukan salah satu nilai yang diketahui.</translation>
    </message>
    <message>
        <source>This field accepts fixed words only.</source>
        <translation>Medan ini menerima perkataan tetap sahaja.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Gunakan salah satu daripada ini: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the help lists.</source>
        <translation>Gunakan salah satu nilai yang disenaraikan dalam bantuan.</translation>
    </message>
    <message>
        <source>The option %1 is unknown.</source>
        <translation>Pilihan %1 tidak diketahui.</translation>
    </message>
    <message>
        <source>An option is unknown.</source>
        <translation>Satu pilihan tidak diketahui.</translation>
    </message>
    <message>
        <source>This command does not have it; it may be misspelt.</source>
        <translation>Perintah ini tidak memilikinya; ia mungkin tersalah eja.</translation>
    </message>
    <message>
        <source>Show the options of the command with --help.</source>
        <translation>Paparkan pilihan perintah dengan --help.</translation>
    </message>
    <message>
        <source>The %1 does not apply here.</source>
        <translation>%1 tidak terpakai di sini.</translation>
    </message>
    <message>
        <source>The chosen system, environment or login type has no such field.</source>
        <translation>Sistem, persekitaran atau jenis log masuk yang dipilih tidak mempunyai medan ini.</translation>
    </message>
    <message>
        <source>Leave the %1 out.</source>
        <translation>Tinggalkan %1.</translation>
    </message>
    <message>
        <source>The %1 is not readable text.</source>
        <translation>%1 bukan teks yang boleh dibaca.</translation>
    </message>
    <message>
        <source>It contains bytes that are not valid UTF-8, or control or non-ASCII characters that are not allowed here.</source>
        <translation>Ia mengandungi bait yang bukan UTF-8 yang sah, atau aksara kawalan atau bukan ASCII yang tidak dibenarkan di sini.</translation>
    </message>
    <message>
        <source>Enter the %1 as plain text.</source>
        <translation>Masukkan %1 sebagai teks biasa.</translation>
    </message>
    <message>
        <source>The %1 is too long.</source>
        <translation>%1 terlalu panjang.</translation>
    </message>
    <message>
        <source>There is a limit to the length of this field.</source>
        <translation>Panjang medan ini ada hadnya.</translation>
    </message>
    <message>
        <source>Shorten it; the limit is %1.</source>
        <translation>Pendekkannya; hadnya ialah %1.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Pendekkannya.</translation>
    </message>
    <message>
        <source>The %1 contains characters that an id cannot have.</source>
        <translation>%1 mengandungi aksara yang tidak boleh ada dalam id.</translation>
    </message>
    <message>
        <source>An id stands in addresses: it has 1 to 32 lower-case letters, digits and hyphens and does not start with a hyphen.</source>
        <translation>Id digunakan dalam alamat: ia terdiri daripada 1 hingga 32 huruf kecil, digit dan tanda sempang dan tidak bermula dengan tanda sempang.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens, for example main-company.</source>
        <translation>Gunakan huruf kecil, digit dan tanda sempang, contohnya main-company.</translation>
    </message>
    <message>
        <source>The %1 is already in use.</source>
        <translation>%1 sudah digunakan.</translation>
    </message>
    <message>
        <source>Every name is used once, so that it is clear what is meant.</source>
        <translation>Setiap nama digunakan sekali, supaya jelas apa yang dimaksudkan.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>An id belongs to one connection for ever.</source>
        <translation>Id milik satu sambungan untuk selama-lamanya.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Pilih id lain.</translation>
    </message>
    <message>
        <source>The taxpayer is already in this connection.</source>
        <translation>Pembayar cukai itu sudah ada dalam sambungan ini.</translation>
    </message>
    <message>
        <source>The same TIN, or the same TIN and business registration number, is listed once only.</source>
        <translation>TIN yang sama, atau TIN dan nombor pendaftaran perniagaan yang sama, disenaraikan sekali sahaja.</translation>
    </message>
    <message>
        <source>Use the taxpayer that is there, or remove it first.</source>
        <translation>Gunakan pembayar cukai yang ada, atau buangnya dahulu.</translation>
    </message>
    <message>
        <source>The business registration number has the wrong format.</source>
        <translation>Nombor pendaftaran perniagaan mempunyai format yang salah.</translation>
    </message>
    <message>
        <source>It stands after the colon and consists of letters and digits; the numbers of SSM have 12 digits.</source>
        <translation>Ia berada selepas titik bertindih dan terdiri daripada huruf dan digit; nombor SSM mempunyai 12 digit.</translation>
    </message>
    <message>
        <source>Enter the number without spaces and hyphens, for example 201901234567.</source>
        <translation>Masukkan nombor tanpa ruang dan tanda sempang, contohnya 201901234567.</translation>
    </message>
    <message>
        <source>The %1 is not a valid address.</source>
        <translation>%1 bukan alamat yang sah.</translation>
    </message>
    <message>
        <source>An address has a scheme and a host, and no user name, query or fragment.</source>
        <translation>Alamat mempunyai skema dan hos, dan tiada nama pengguna, pertanyaan atau serpihan.</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com.</source>
        <translation>Masukkan alamat seperti https://api.example.com.</translation>
    </message>
    <message>
        <source>The %1 does not start with https.</source>
        <translation>%1 tidak bermula dengan https.</translation>
    </message>
    <message>
        <source>A secret is sent over encrypted connections only; http is allowed for this computer itself.</source>
        <translation>Rahsia dihantar melalui sambungan tersulit sahaja; http dibenarkan untuk komputer ini sendiri.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://.</source>
        <translation>Masukkan alamat yang bermula dengan https://.</translation>
    </message>
    <message>
        <source>The %1 is another computer, reached without encryption.</source>
        <translation>%1 ialah komputer lain yang dicapai tanpa penyulitan.</translation>
    </message>
    <message>
        <source>User and password of the company file would cross the local network readable for everybody on it.</source>
        <translation>Pengguna dan kata laluan fail syarikat akan melalui rangkaian tempatan dan boleh dibaca oleh sesiapa di dalamnya.</translation>
    </message>
    <message>
        <source>Run this program on the computer that has the company file, or confirm with --allow-lan that the network is trusted.</source>
        <translation>Jalankan program ini pada komputer yang menyimpan fail syarikat, atau sahkan dengan --allow-lan bahawa rangkaian itu dipercayai.</translation>
    </message>
    <message>
        <source>The %1 is fixed in this environment.</source>
        <translation>%1 adalah tetap dalam persekitaran ini.</translation>
    </message>
    <message>
        <source>The addresses of production, sandbox and practice are built in.</source>
        <translation>Alamat production, sandbox dan practice terbina dalam.</translation>
    </message>
    <message>
        <source>Leave the %1 out, or choose the environment custom.</source>
        <translation>Tinggalkan %1, atau pilih persekitaran custom.</translation>
    </message>
    <message>
        <source>The %1 is not a date.</source>
        <translation>%1 bukan tarikh.</translation>
    </message>
    <message>
        <source>A date is a real day, written as year, month and day.</source>
        <translation>Tarikh ialah hari sebenar, ditulis sebagai tahun, bulan dan hari.</translation>
    </message>
    <message>
        <source>Enter it as YYYY-MM-DD, for example 2027-03-31.</source>
        <translation>Masukkannya sebagai YYYY-MM-DD, contohnya 2027-03-31.</translation>
    </message>
    <message>
        <source>The %1 lies in the past.</source>
        <translation>%1 berada pada masa lalu.</translation>
    </message>
    <message>
        <source>The date must be today or later.</source>
        <translation>Tarikh mestilah hari ini atau kemudian.</translation>
    </message>
    <message>
        <source>Enter the date that was chosen when the secret was made.</source>
        <translation>Masukkan tarikh yang dipilih semasa rahsia dibuat.</translation>
    </message>
    <message>
        <source>The %1 is not a whole number.</source>
        <translation>%1 bukan nombor bulat.</translation>
    </message>
    <message>
        <source>This field takes digits only.</source>
        <translation>Medan ini menerima digit sahaja.</translation>
    </message>
    <message>
        <source>Enter a whole number: %1.</source>
        <translation>Masukkan nombor bulat: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Masukkan nombor bulat.</translation>
    </message>
    <message>
        <source>The %1 is out of range.</source>
        <translation>%1 di luar julat.</translation>
    </message>
    <message>
        <source>The number is too small or too large for this field.</source>
        <translation>Nombor itu terlalu kecil atau terlalu besar untuk medan ini.</translation>
    </message>
    <message>
        <source>Enter a number within these limits: %1.</source>
        <translation>Masukkan nombor dalam had ini: %1.</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>Masukkan nombor lain.</translation>
    </message>
    <message>
        <source>The connections belong to different environments.</source>
        <translation>Sambungan-sambungan itu milik persekitaran yang berbeza.</translation>
    </message>
    <message>
        <source>A local client never mixes environments, so that test data cannot reach production.</source>
        <translation>Klien tempatan tidak pernah mencampurkan persekitaran, supaya data ujian tidak sampai ke production.</translation>
    </message>
    <message>
        <source>Make one local client per environment.</source>
        <translation>Buat satu klien tempatan bagi setiap persekitaran.</translation>
    </message>
    <message>
        <source>Practice accepts its own published credentials only.</source>
        <translation>Practice menerima kelayakan terbitannya sendiri sahaja.</translation>
    </message>
    <message>
        <source>Real credentials must not be typed into it, and its credentials open nothing elsewhere.</source>
        <translation>Kelayakan sebenar tidak boleh ditaip ke dalamnya, dan kelayakannya tidak membuka apa-apa di tempat lain.</translation>
    </message>
    <message>
        <source>Use the ready practice connections, or choose the environment of the credentials.</source>
        <translation>Gunakan sambungan latihan yang sedia ada, atau pilih persekitaran bagi kelayakan itu.</translation>
    </message>
    <message>
        <source>The taxpayer is not in this connection.</source>
        <translation>Pembayar cukai itu tiada dalam sambungan ini.</translation>
    </message>
    <message>
        <source>A connection logs in only for the taxpayers that it lists.</source>
        <translation>Sambungan log masuk hanya untuk pembayar cukai yang disenaraikannya.</translation>
    </message>
    <message>
        <source>Add the taxpayer to the connection, or choose one that it lists.</source>
        <translation>Tambah pembayar cukai itu ke sambungan, atau pilih yang disenaraikannya.</translation>
    </message>
    <message>
        <source>Without it no login is possible.</source>
        <translation>Tanpanya, tiada log masuk boleh dibuat.</translation>
    </message>
    <message>
        <source>Enter the %1, or pass it on the standard input with --secret-stdin.</source>
        <translation>Masukkan %1, atau berikannya melalui input standard dengan --secret-stdin.</translation>
    </message>
    <message>
        <source>It does not exist, belongs to another user, or has another format.</source>
        <translation>Ia tidak wujud, milik pengguna lain, atau mempunyai format lain.</translation>
    </message>
    <message>
        <source>Check the name, the permissions and the format of the file.</source>
        <translation>Semak nama, kebenaran dan format fail.</translation>
    </message>
    <message>
        <source>Enter the number without spaces and hyphens, for example 201901234567 (%1).</source>
        <translation>Masukkan nombor tanpa ruang dan tanda sempang, contohnya 201901234567 (%1).</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com (%1).</source>
        <translation>Masukkan alamat seperti https://api.example.com (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read or written.</source>
        <translation>Fail tidak dapat dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>The %1 is not a time.</source>
        <translation>%1 bukan masa.</translation>
    </message>
    <message>
        <source>A time is a date, a date with a time of day, or a span back from now.</source>
        <translation>Masa ialah tarikh, tarikh dengan waktu, atau tempoh ke belakang dari sekarang.</translation>
    </message>
    <message>
        <source>Enter it as 2027-03-31, 2027-03-31T08:00:00Z, 24h or 7d.</source>
        <translation>Masukkannya sebagai 2027-03-31, 2027-03-31T08:00:00Z, 24h atau 7d.</translation>
    </message>
    <message>
        <source>The %1 is not a span of time.</source>
        <translation>%1 bukan tempoh masa.</translation>
    </message>
    <message>
        <source>It is a whole number with a unit: s, m, h or d (%1).</source>
        <translation>Ia nombor bulat dengan unit: s, m, h atau d (%1).</translation>
    </message>
    <message>
        <source>It is a whole number with a unit: s, m, h or d.</source>
        <translation>Ia nombor bulat dengan unit: s, m, h atau d.</translation>
    </message>
    <message>
        <source>Enter it as 90m, 24h or 7d, for example.</source>
        <translation>Masukkannya sebagai 90m, 24h atau 7d, contohnya.</translation>
    </message>
    <message>
        <source>The %1 does not exist.</source>
        <translation>%1 tidak wujud.</translation>
    </message>
    <message>
        <source>The system knows no user of this name.</source>
        <translation>Sistem tidak mengenali pengguna dengan nama ini.</translation>
    </message>
    <message>
        <source>Enter the name that the user signs in to this computer with.</source>
        <translation>Masukkan nama yang digunakan oleh pengguna itu untuk log masuk ke komputer ini.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Ini bukan alamat proksi.</translation>
    </message>
    <message>
        <source>It has a host and a port; a user name and a password cannot be given.</source>
        <translation>Alamat itu terdiri daripada hos dan port; nama pengguna dan kata laluan tidak boleh diberikan.</translation>
    </message>
    <message>
        <source>Enter host and port, for example proxy.example.com:3128.</source>
        <translation>Masukkan hos dan port, contohnya proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>The taxpayer %1 is not in this connection.</source>
        <translation>Pembayar cukai %1 tiada dalam sambungan ini.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Tiada perintah %1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Tiada perintah diberikan.</translation>
    </message>
    <message>
        <source>The command may be misspelt.</source>
        <translation>Perintah ini mungkin tersalah eja.</translation>
    </message>
    <message>
        <source>Show the commands with --help.</source>
        <translation>Paparkan senarai perintah dengan --help.</translation>
    </message>
    <message>
        <source>The argument %1 is one too many.</source>
        <translation>Argumen %1 adalah berlebihan.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Terdapat satu argumen yang berlebihan.</translation>
    </message>
    <message>
        <source>A name of several words without quotation marks counts as several.</source>
        <translation>Nama beberapa perkataan tanpa tanda petikan dikira sebagai beberapa argumen.</translation>
    </message>
    <message>
        <source>Put a name of several words in quotation marks.</source>
        <translation>Letakkan nama beberapa perkataan dalam tanda petikan.</translation>
    </message>
    <message>
        <source>The column %1 is unknown.</source>
        <translation>Lajur %1 tidak diketahui.</translation>
    </message>
    <message>
        <source>A column is unknown.</source>
        <translation>Satu lajur tidak diketahui.</translation>
    </message>
    <message>
        <source>The first line of the file names the columns; this name may be misspelt.</source>
        <translation>Baris pertama fail menamakan lajur; nama ini mungkin tersalah eja.</translation>
    </message>
    <message>
        <source>Correct its name in the first line, or remove the column.</source>
        <translation>Betulkan namanya pada baris pertama, atau buang lajur itu.</translation>
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
        <translation>12 digit sahaja ialah nombor kad pengenalan atau nombor pendaftaran, bukan TIN</translation>
    </message>
    <message>
        <source>it starts with a prefix such as C or IG</source>
        <translation>TIN bermula dengan awalan seperti C atau IG</translation>
    </message>
    <message>
        <source>%1 is not a prefix of a TIN</source>
        <extracomment>%1 is one or more capital letters.</extracomment>
        <translation>%1 bukan awalan TIN</translation>
    </message>
    <message>
        <source>E numbers are employer numbers and cannot log in</source>
        <translation>nombor E ialah nombor majikan dan tidak boleh log masuk</translation>
    </message>
    <message>
        <source>EI numbers are general TINs of buyers and suppliers and cannot log in</source>
        <translation>nombor EI ialah TIN am bagi pembeli dan pembekal dan tidak boleh log masuk</translation>
    </message>
    <message>
        <source>a TIN has no colon</source>
        <translation>TIN tidak mengandungi titik bertindih</translation>
    </message>
    <message>
        <source>after the prefix there are digits only</source>
        <translation>selepas awalan hanya ada digit</translation>
    </message>
    <message>
        <source>after the prefix there are at least %1 digits</source>
        <translation>selepas awalan ada sekurang-kurangnya %1 digit</translation>
    </message>
    <message>
        <source>the digits are not all zero</source>
        <translation>digitnya tidak boleh semuanya sifar</translation>
    </message>
    <message>
        <source>it has at most %1 characters, this one has %2</source>
        <extracomment>&quot;It&quot; is a TIN.</extracomment>
        <translation>TIN mempunyai paling banyak %1 aksara, yang ini mempunyai %2</translation>
    </message>
    <message>
        <source>a business registration number</source>
        <translation>nombor pendaftaran perniagaan</translation>
    </message>
    <message>
        <source>it consists of letters and digits</source>
        <extracomment>&quot;It&quot; is the business registration number, in the following three as well.</extracomment>
        <translation>nombor itu terdiri daripada huruf dan digit</translation>
    </message>
    <message>
        <source>it contains digits</source>
        <translation>nombor itu mengandungi digit</translation>
    </message>
    <message>
        <source>it has %1 to %2 characters</source>
        <translation>nombor itu mempunyai %1 hingga %2 aksara</translation>
    </message>
    <message>
        <source>it follows the colon</source>
        <extracomment>&quot;It&quot; is the business registration number; it is written as TIN:ROB.</extracomment>
        <translation>nombor itu ditulis selepas titik bertindih</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>8-4-4-4-12 hexadecimal digits joined by hyphens</source>
        <translation>8-4-4-4-12 digit heksadesimal yang disambung dengan tanda sempang</translation>
    </message>
    <message>
        <source>the client id</source>
        <translation>id klien</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>rahsia klien</translation>
    </message>
    <message>
        <source>a text from an example</source>
        <translation>teks daripada contoh</translation>
    </message>
    <message>
        <source>it is the client id</source>
        <extracomment>&quot;It&quot; is what was entered as a client secret.</extracomment>
        <translation>teks itu ialah id klien</translation>
    </message>
    <message>
        <source>character %1 is a blank</source>
        <translation>aksara ke-%1 ialah ruang kosong</translation>
    </message>
    <message>
        <source>character %1 is not an ASCII letter, digit or sign</source>
        <translation>aksara ke-%1 bukan huruf, digit atau tanda ASCII</translation>
    </message>
    <message>
        <source>no control characters</source>
        <translation>tiada aksara kawalan</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%1 hingga %2 aksara</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <extracomment>%1 is a number: the longest that a text may be.</extracomment>
        <translation>%1 aksara</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a number: the longest that a secret may be.</extracomment>
        <translation>%1 bait</translation>
    </message>
    <message>
        <source>1 to 32 lower-case letters, digits and hyphens, no hyphen first</source>
        <translation>1 hingga 32 huruf kecil, digit dan tanda sempang, tidak bermula dengan tanda sempang</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>it starts with https:// and a host name</source>
        <extracomment>&quot;It&quot; is an address, in the following as well.</extracomment>
        <translation>alamat bermula dengan https:// dan nama hos</translation>
    </message>
    <message>
        <source>it has no user name</source>
        <translation>alamat tidak mengandungi nama pengguna</translation>
    </message>
    <message>
        <source>it has no query and no fragment</source>
        <translation>alamat tidak mengandungi pertanyaan atau serpihan</translation>
    </message>
    <message>
        <source>the port is 1 to 65535</source>
        <translation>port ialah 1 hingga 65535</translation>
    </message>
    <message>
        <source>its path has no empty, . or .. part</source>
        <translation>laluannya tidak mengandungi bahagian kosong, . atau ..</translation>
    </message>
    <message>
        <source>it is the full address, with its path</source>
        <translation>alamat itu lengkap dengan laluannya</translation>
    </message>
    <message>
        <source>it is the base address, without /connect/token</source>
        <translation>alamat itu ialah alamat asas, tanpa /connect/token</translation>
    </message>
    <message>
        <source>https, or http to this computer itself</source>
        <translation>https, atau http ke komputer ini sendiri</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>today is %1</source>
        <extracomment>%1 is a date such as 2027-03-31.</extracomment>
        <translation>hari ini ialah %1</translation>
    </message>
    <message>
        <source>at most %1d</source>
        <extracomment>%1 is a number; d is the unit that is typed, and stays.</extracomment>
        <translation>paling lama %1d</translation>
    </message>
    <message>
        <source>the file is not UTF-8; save it as CSV UTF-8</source>
        <translation>fail ini bukan UTF-8; simpan sebagai CSV UTF-8</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <extracomment>In a CSV file.</extracomment>
        <translation>ada teks selepas tanda petikan penutup</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ada tanda petikan yang tidak ditutup</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 what is wrong there.</extracomment>
        <translation>baris %1: %2</translation>
    </message>
</context>
<context>
    <name>Diagnostics::MachineAdvice</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Rantai kunci berkunci.</translation>
    </message>
    <message>
        <source>The secrets of this connector are kept there, and it has not been unlocked yet.</source>
        <translation>Rahsia penyambung ini disimpan di sana, dan ia belum dibuka kuncinya.</translation>
    </message>
    <message>
        <source>Unlock the keychain with its password; the login goes on by itself.</source>
        <translation>Buka rantai kunci dengan kata laluannya; log masuk diteruskan dengan sendirinya.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Rantai kunci menolak akses.</translation>
    </message>
    <message>
        <source>The question of the system was answered with Deny or closed, or the system does not trust this program.</source>
        <translation>Soalan sistem dijawab dengan Tolak atau ditutup, atau sistem tidak mempercayai program ini.</translation>
    </message>
    <message>
        <source>Test the login again and answer the question of the system with Allow.</source>
        <translation>Uji log masuk semula dan jawab soalan sistem dengan Benarkan.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Komputer ini tiada rantai kunci.</translation>
    </message>
    <message>
        <source>No keychain service is running, and secrets are never kept anywhere else.</source>
        <translation>Tiada perkhidmatan rantai kunci berjalan, dan rahsia tidak pernah disimpan di tempat lain.</translation>
    </message>
    <message>
        <source>Install and start a keychain, for example GNOME Keyring or KWallet, and sign in to the desktop again.</source>
        <translation>Pasang dan mulakan rantai kunci, contohnya GNOME Keyring atau KWallet, dan daftar masuk ke desktop semula.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain.</source>
        <translation>Rahsia tiada dalam rantai kunci.</translation>
    </message>
    <message>
        <source>It was removed there, or the keychain of another user or computer is open.</source>
        <translation>Ia telah dibuang di sana, atau rantai kunci pengguna atau komputer lain sedang dibuka.</translation>
    </message>
    <message>
        <source>Enter the client secret of the connection again.</source>
        <translation>Masukkan semula rahsia klien sambungan.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Rantai kunci tidak menjawab.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in a window behind others.</source>
        <translation>Ia mungkin menunggu kata laluannya dalam tetingkap di belakang yang lain.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain and answer it; then test the login again.</source>
        <translation>Cari soalan rantai kunci dan jawabnya; kemudian uji log masuk semula.</translation>
    </message>
    <message>
        <source>The secret is too long for the keychain.</source>
        <translation>Rahsia terlalu panjang untuk rantai kunci.</translation>
    </message>
    <message>
        <source>The keychain of this system keeps short entries only.</source>
        <translation>Rantai kunci sistem ini menyimpan entri pendek sahaja.</translation>
    </message>
    <message>
        <source>Check that only the client secret was pasted, without other text.</source>
        <translation>Pastikan hanya rahsia klien ditampal, tanpa teks lain.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Rantai kunci melaporkan ralat.</translation>
    </message>
    <message>
        <source>The entry was neither read nor written.</source>
        <translation>Entri itu tidak dibaca dan tidak ditulis.</translation>
    </message>
    <message>
        <source>Sign out of the system, sign in again, and test the login.</source>
        <translation>Daftar keluar daripada sistem, daftar masuk semula, dan uji log masuk.</translation>
    </message>
    <message>
        <source>If it stays, open the keychain program of the system and check that it works.</source>
        <translation>Jika berterusan, buka program rantai kunci sistem dan pastikan ia berfungsi.</translation>
    </message>
    <message>
        <source>If only one login is concerned, remove it and add it again.</source>
        <translation>Jika hanya satu log masuk terjejas, buang log masuk itu dan tambah semula.</translation>
    </message>
    <message>
        <source>This build has no access to the keychain.</source>
        <translation>Binaan ini tiada akses kepada rantai kunci.</translation>
    </message>
    <message>
        <source>It was made without keychain support, so it can run the Practice environment only.</source>
        <translation>Ia dibuat tanpa sokongan rantai kunci, jadi ia boleh menjalankan persekitaran Practice sahaja.</translation>
    </message>
    <message>
        <source>Install a build with keychain support.</source>
        <translation>Pasang binaan yang menyokong rantai kunci.</translation>
    </message>
    <message>
        <source>The port of the token endpoint is in use.</source>
        <translation>Port titik akhir token sedang digunakan.</translation>
    </message>
    <message>
        <source>Another program, or this connector under another user, listens on the same port.</source>
        <translation>Program lain, atau penyambung ini di bawah pengguna lain, mendengar pada port yang sama.</translation>
    </message>
    <message>
        <source>End the program that holds it (%1), or choose another port with &quot;myinvoisctl settings set port NUMBER&quot; and enter the new address in every accounting package.</source>
        <translation>Tamatkan program yang memegangnya (%1), atau pilih port lain dengan &quot;myinvoisctl settings set port NUMBER&quot; dan masukkan alamat baharu dalam setiap perisian perakaunan.</translation>
    </message>
    <message>
        <source>End the program that holds it, or choose another port with &quot;myinvoisctl settings set port NUMBER&quot; and enter the new address in every accounting package.</source>
        <translation>Tamatkan program yang memegangnya, atau pilih port lain dengan &quot;myinvoisctl settings set port NUMBER&quot; dan masukkan alamat baharu dalam setiap perisian perakaunan.</translation>
    </message>
    <message>
        <source>The port of the token endpoint is reserved by the system.</source>
        <translation>Port titik akhir token dikhaskan oleh sistem.</translation>
    </message>
    <message>
        <source>Windows reserves ranges of ports, for example for Hyper-V and WSL; &quot;netsh int ipv4 show excludedportrange tcp&quot; lists them.</source>
        <translation>Windows mengkhaskan julat port, contohnya untuk Hyper-V dan WSL; &quot;netsh int ipv4 show excludedportrange tcp&quot; menyenaraikannya.</translation>
    </message>
    <message>
        <source>Choose another port with &quot;myinvoisctl settings set port NUMBER&quot; and enter the new address in every accounting package.</source>
        <translation>Pilih port lain dengan &quot;myinvoisctl settings set port NUMBER&quot; dan masukkan alamat baharu dalam setiap perisian perakaunan.</translation>
    </message>
    <message>
        <source>The accounting package uses wrong local credentials.</source>
        <translation>Perisian perakaunan menggunakan kelayakan tempatan yang salah.</translation>
    </message>
    <message>
        <source>Its client id or client secret is not one that this connector issued; credentials of the portal do not work here.</source>
        <translation>Id klien atau rahsia kliennya bukan yang dikeluarkan oleh penyambung ini; kelayakan portal tidak berfungsi di sini.</translation>
    </message>
    <message>
        <source>Issue new local credentials for the package and enter them there.</source>
        <translation>Keluarkan kelayakan tempatan baharu untuk perisian itu dan masukkannya di sana.</translation>
    </message>
    <message>
        <source>A web page tried to use the token endpoint.</source>
        <translation>Laman web cuba menggunakan titik akhir token.</translation>
    </message>
    <message>
        <source>Requests that a browser sends for a web page are always refused, because a page must not get a token.</source>
        <translation>Permintaan yang dihantar pelayar untuk laman web sentiasa ditolak, kerana laman tidak boleh mendapat token.</translation>
    </message>
    <message>
        <source>Ask for the token from a program on this computer instead of a web page.</source>
        <translation>Minta token daripada program pada komputer ini, bukan daripada laman web.</translation>
    </message>
    <message>
        <source>Another user of this computer tried to use the token endpoint.</source>
        <translation>Pengguna lain komputer ini cuba menggunakan titik akhir token.</translation>
    </message>
    <message>
        <source>The endpoint serves the user who runs the connector, and others only when they were named.</source>
        <translation>Titik akhir melayani pengguna yang menjalankan penyambung, dan yang lain hanya apabila dinamakan.</translation>
    </message>
    <message>
        <source>Run the package as the same user, or name its user in the rights of the local client.</source>
        <translation>Jalankan perisian sebagai pengguna yang sama, atau namakan penggunanya dalam hak klien tempatan.</translation>
    </message>
    <message>
        <source>The request came through a proxy.</source>
        <translation>Permintaan itu datang melalui proksi.</translation>
    </message>
    <message>
        <source>The token endpoint answers programs on this computer only, without anything in between.</source>
        <translation>Titik akhir token menjawab program pada komputer ini sahaja, tanpa apa-apa di antaranya.</translation>
    </message>
    <message>
        <source>Exclude 127.0.0.1 and localhost from the proxy settings of the package.</source>
        <translation>Kecualikan 127.0.0.1 dan localhost daripada tetapan proksi perisian itu.</translation>
    </message>
    <message>
        <source>The token endpoint is busy.</source>
        <translation>Titik akhir token sedang sibuk.</translation>
    </message>
    <message>
        <source>More requests wait for a login than the endpoint can hold.</source>
        <translation>Permintaan yang menunggu log masuk lebih banyak daripada yang dapat ditampung titik akhir.</translation>
    </message>
    <message>
        <source>Let the package keep its token instead of asking for every call.</source>
        <translation>Biarkan perisian menyimpan tokennya dan tidak memintanya bagi setiap panggilan.</translation>
    </message>
    <message>
        <source>The connector is already running.</source>
        <translation>Penyambung sudah berjalan.</translation>
    </message>
    <message>
        <source>Another instance uses the same data folder.</source>
        <translation>Kejadian lain menggunakan folder data yang sama.</translation>
    </message>
    <message>
        <source>Use the running instance, or stop it first.</source>
        <translation>Gunakan kejadian yang sedang berjalan, atau hentikannya dahulu.</translation>
    </message>
    <message>
        <source>The connector is not running.</source>
        <translation>Penyambung tidak berjalan.</translation>
    </message>
    <message>
        <source>This command needs a running instance with the same data folder.</source>
        <translation>Perintah ini memerlukan kejadian yang berjalan dengan folder data yang sama.</translation>
    </message>
    <message>
        <source>Start the connector and repeat the command.</source>
        <translation>Mulakan penyambung dan ulangi perintah.</translation>
    </message>
    <message>
        <source>The running connector does not answer.</source>
        <translation>Penyambung yang berjalan tidak menjawab.</translation>
    </message>
    <message>
        <source>An instance holds the data folder, but its control socket does not respond.</source>
        <translation>Satu kejadian memegang folder data, tetapi soket kawalannya tidak memberi respons.</translation>
    </message>
    <message>
        <source>Close the connector, end its process if it does not close, and start it again.</source>
        <translation>Tutup penyambung, tamatkan prosesnya jika ia tidak tertutup, dan mulakannya semula.</translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation>Folder data tidak dapat digunakan.</translation>
    </message>
    <message>
        <source>It cannot be created, read or written by this user.</source>
        <translation>Ia tidak dapat dibuat, dibaca atau ditulis oleh pengguna ini.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that belongs to the current user, or correct its permissions.</source>
        <translation>Pilih folder pada komputer ini yang milik pengguna semasa, atau betulkan kebenarannya.</translation>
    </message>
    <message>
        <source>The data folder was copied or moved.</source>
        <translation>Folder data telah disalin atau dipindahkan.</translation>
    </message>
    <message>
        <source>It was made at another place, and the original may still be in use.</source>
        <translation>Ia dibuat di tempat lain, dan yang asal mungkin masih digunakan.</translation>
    </message>
    <message>
        <source>The data folder is in use.</source>
        <translation>Folder data sedang digunakan.</translation>
    </message>
    <message>
        <source>Another program of this connector works with it right now.</source>
        <translation>Program lain daripada penyambung ini sedang menggunakannya.</translation>
    </message>
    <message>
        <source>Wait until the other command is done, or stop the running connector.</source>
        <translation>Tunggu sehingga perintah lain selesai, atau hentikan penyambung yang berjalan.</translation>
    </message>
    <message>
        <source>The database of the connector reported an error.</source>
        <translation>Pangkalan data penyambung melaporkan ralat.</translation>
    </message>
    <message>
        <source>The disk is full or write-protected, or the file is damaged.</source>
        <translation>Cakera penuh atau dilindungi daripada penulisan, atau fail rosak.</translation>
    </message>
    <message>
        <source>Make room on the disk and check the permissions of the data folder; restore connector.db from a backup if it is damaged.</source>
        <translation>Kosongkan ruang cakera dan semak kebenaran folder data; pulihkan connector.db daripada sandaran jika ia rosak.</translation>
    </message>
    <message>
        <source>The data was written by a newer version.</source>
        <translation>Data ditulis oleh versi yang lebih baharu.</translation>
    </message>
    <message>
        <source>This version does not know the format of the database and leaves it untouched.</source>
        <translation>Versi ini tidak mengenali format pangkalan data dan membiarkannya tanpa disentuh.</translation>
    </message>
    <message>
        <source>Install the newer version of the connector.</source>
        <translation>Pasang versi penyambung yang lebih baharu.</translation>
    </message>
    <message>
        <source>Run &quot;myinvoisctl settings set home moved&quot; if the folder was moved, or &quot;myinvoisctl settings set home copied&quot; if it is a copy; the secrets of a copy have to be typed again.</source>
        <translation>Jalankan &quot;myinvoisctl settings set home moved&quot; jika folder dipindahkan, atau &quot;myinvoisctl settings set home copied&quot; jika ia satu salinan; rahsia bagi salinan perlu ditaip semula.</translation>
    </message>
    <message>
        <source>The local credentials of the package were revoked.</source>
        <translation>Kelayakan tempatan perisian itu telah dibatalkan.</translation>
    </message>
    <message>
        <source>They were withdrawn in this connector.</source>
        <translation>Ia ditarik balik dalam penyambung ini.</translation>
    </message>
    <message>
        <source>The local credentials of the package have expired.</source>
        <translation>Kelayakan tempatan perisian itu telah tamat tempoh.</translation>
    </message>
    <message>
        <source>They reached the date that was chosen when they were issued.</source>
        <translation>Ia mencapai tarikh yang dipilih semasa dikeluarkan.</translation>
    </message>
    <message>
        <source>A package keeps asking with wrong local credentials.</source>
        <translation>Sebuah perisian terus meminta dengan kelayakan tempatan yang salah.</translation>
    </message>
    <message>
        <source>Answers to wrong credentials are slowed down more and more; right ones are answered at once as before.</source>
        <translation>Jawapan kepada kelayakan yang salah semakin diperlahankan; yang betul tetap dijawab serta-merta.</translation>
    </message>
    <message>
        <source>Find the package in the audit, and enter its client id and client secret again.</source>
        <translation>Cari perisian itu dalam jejak audit, dan masukkan semula id klien serta rahsia kliennya.</translation>
    </message>
    <message>
        <source>Nothing is handed out, because it cannot be recorded.</source>
        <translation>Tiada apa-apa diserahkan kerana ia tidak dapat direkodkan.</translation>
    </message>
    <message>
        <source>The audit waits to be written, and its queue is full; the disk may be full or the database busy.</source>
        <translation>Jejak audit menunggu untuk ditulis dan barisannya penuh; cakera mungkin penuh atau pangkalan data sibuk.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the data folder; requests are answered again as soon as the audit is written.</source>
        <translation>Lapangkan ruang pada cakera yang menyimpan folder data; permintaan dijawab semula sebaik sahaja jejak audit ditulis.</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Responsibility</name>
    <message>
        <source>the person who looks after this connector</source>
        <translation>orang yang menjaga penyambung ini</translation>
    </message>
    <message>
        <source>a director of the company, or whom the director gave the permission in MyTax</source>
        <translation>pengarah syarikat, atau orang yang diberi kebenaran oleh pengarah dalam MyTax</translation>
    </message>
    <message>
        <source>the taxpayer for whom the login is made</source>
        <translation>pembayar cukai yang log masuk ini dibuat untuknya</translation>
    </message>
    <message>
        <source>whoever looks after this computer and its network</source>
        <translation>orang yang menjaga komputer ini dan rangkaiannya</translation>
    </message>
    <message>
        <source>the maker of the accounting package</source>
        <translation>pembuat pakej perakaunan</translation>
    </message>
    <message>
        <source>LHDN, or whoever runs the service</source>
        <translation>LHDN, atau pihak yang mengendalikan perkhidmatan itu</translation>
    </message>
    <message>
        <source>an administrator of the other system</source>
        <translation>pentadbir sistem yang satu lagi</translation>
    </message>
    <message>
        <source>the support of this program, and the MyInvois helpdesk</source>
        <translation>sokongan program ini, dan meja bantuan MyInvois</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Sentences</name>
    <message>
        <source>spaces at the ends</source>
        <translation>ruang di hujung</translation>
    </message>
    <message>
        <source>spaces or hyphens</source>
        <translation>ruang atau tanda sempang</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>pemisah baris</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>aksara halimunan</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>tanda petikan</translation>
    </message>
    <message>
        <source>Removed from the %1: %2.</source>
        <extracomment>%1 is a field such as &quot;client id&quot;, %2 a list such as &quot;line breaks, quotation marks&quot;.</extracomment>
        <translation>Dibuang daripada %1: %2.</translation>
    </message>
    <message>
        <source>The %1 %2 was taken as typed; by the rules for TINs it would be %3.</source>
        <extracomment>%1 is a field such as &quot;TIN&quot;, %2 what was typed, %3 what it would be by the rules of LHDN.</extracomment>
        <translation>%1 %2 diterima seperti yang ditaip; mengikut peraturan TIN, ia sepatutnya %3.</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Wording</name>
    <message>
        <source>%1 Details: %2.</source>
        <extracomment>%1 is one or more sentences, %2 a rule of the input or a technical detail in English.</extracomment>
        <translation>%1 Butiran: %2.</translation>
    </message>
    <message>
        <source>Wait a minute; the login is repeated by itself.</source>
        <translation>Tunggu seminit; log masuk diulang dengan sendirinya.</translation>
    </message>
    <message>
        <source>Wait %1 s; the login is repeated by itself.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>Tunggu %1 s; log masuk diulang dengan sendirinya.</translation>
    </message>
</context>
</TS>
