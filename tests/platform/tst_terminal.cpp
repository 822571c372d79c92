#include "platform/terminal.h"

#include <QTest>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <thread>
#include <unistd.h>
#endif

using namespace Connector;

namespace {

const QString secret = QStringLiteral("rahsia-\u00e9\u4e2d");

#if defined(Q_OS_WIN)

/// A console of this process alone. What it shows can be read, what is typed is put in here.
class Terminal
{
public:
    Terminal()
    {
        FreeConsole();
        m_works = AllocConsole() != 0;
        m_screen = open(L"CONOUT$");
        m_keys = open(L"CONIN$");
        SetStdHandle(STD_OUTPUT_HANDLE, m_screen);
        SetStdHandle(STD_ERROR_HANDLE, m_screen);
        SetStdHandle(STD_INPUT_HANDLE, m_keys);
    }
    ~Terminal()
    {
        SetStdHandle(STD_OUTPUT_HANDLE, m_output);
        SetStdHandle(STD_ERROR_HANDLE, m_error);
        SetStdHandle(STD_INPUT_HANDLE, m_input);
        CloseHandle(m_screen);
        CloseHandle(m_keys);
        FreeConsole();
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    bool works() const { return m_works; }

    void type(const QString &line)
    {
        for (const QChar letter : line + u'\r') {
            for (const BOOL down : {TRUE, FALSE}) {
                INPUT_RECORD key{};
                key.EventType = KEY_EVENT;
                key.Event.KeyEvent.bKeyDown = down;
                key.Event.KeyEvent.wRepeatCount = 1;
                key.Event.KeyEvent.wVirtualKeyCode = letter == u'\r' ? VK_RETURN : 0;
                key.Event.KeyEvent.uChar.UnicodeChar = static_cast<wchar_t>(letter.unicode());
                DWORD count = 0;
                WriteConsoleInputW(m_keys, &key, 1, &count);
            }
        }
    }

    /// Everything shown so far.
    QString shown() const
    {
        wchar_t text[2000];
        DWORD count = 0;
        ReadConsoleOutputCharacterW(m_screen, text, 2000, {0, 0}, &count);
        return QString::fromWCharArray(text, static_cast<qsizetype>(count)).simplified();
    }

private:
    static HANDLE open(const wchar_t *name)
    {
        return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                           nullptr, OPEN_EXISTING, 0, nullptr);
    }

    const HANDLE m_output = GetStdHandle(STD_OUTPUT_HANDLE);
    const HANDLE m_error = GetStdHandle(STD_ERROR_HANDLE);
    const HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    bool m_works = false;
    HANDLE m_screen = nullptr;
    HANDLE m_keys = nullptr;
};

#else

/// A terminal whose other end is in our hands, in the place of the standard streams.
class Terminal
{
public:
    Terminal()
    {
        m_works = ::grantpt(m_ours) == 0 && ::unlockpt(m_ours) == 0;
        const int theirs = ::open(::ptsname(m_ours), O_RDWR | O_NOCTTY);
        for (int i = 0; i < 3; ++i) {
            m_before.at(i) = ::dup(i);
            ::dup2(theirs, i);
        }
        ::close(theirs);
    }
    ~Terminal()
    {
        if (m_typist.joinable())
            m_typist.join();
        for (int i = 0; i < 3; ++i) {
            ::dup2(m_before.at(i), i);
            ::close(m_before.at(i));
        }
        ::close(m_ours);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    bool works() const { return m_works; }

    /// As soon as the terminal hides what is typed: what came before is thrown away.
    void type(const QString &line)
    {
        m_typist = std::thread([this, bytes = line.toUtf8() + '\n'] {
            termios state{};
            do {
                std::this_thread::yield();
                ::tcgetattr(m_ours, &state);
            } while ((state.c_lflag & ECHO) != 0);
            [[maybe_unused]] const auto written =
                ::write(m_ours, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        });
    }

    /// Everything shown so far; the system brings it over in portions.
    QString shown() const
    {
        std::array<char, 2000> text{};
        ::fcntl(m_ours, F_SETFL, O_NONBLOCK);
        const auto count = ::read(m_ours, text.data(), text.size());
        m_shown.append(text.data(), std::max<qsizetype>(count, 0));
        return QString::fromUtf8(m_shown).simplified();
    }

private:
    const int m_ours = ::posix_openpt(O_RDWR | O_NOCTTY);
    std::array<int, 3> m_before{};
    mutable QByteArray m_shown;
    std::thread m_typist;
    bool m_works = false;
};

#endif

} // namespace

/// At a terminal: what is written can be read, what is asked for stays unseen.
class TestTerminal : public QObject
{
    Q_OBJECT

private slots:
    void written_isShown()
    {
        QString shown;
        {
            const Terminal terminal;
            if (!terminal.works())
                QSKIP("No terminal can be made here.");
            Platform::writeStandardOutput(QStringLiteral("Selesai \u00e9 ").toUtf8());
            Platform::writeStandardError("error");
            (void)QTest::qWaitFor([&] {
                shown = terminal.shown();
                return shown.endsWith(u"error");
            });
        }
        QCOMPARE(shown, QStringLiteral("Selesai \u00e9 error"));
    }

    void hiddenLine_isReadAndNotShown()
    {
        SecretString line;
        QString shown;
        bool isTerminal = false;
        {
            Terminal terminal;
            if (!terminal.works())
                QSKIP("No terminal can be made here.");
            isTerminal = Platform::isStandardInputTerminal();
            Platform::writeStandardError("Secret: ");
            terminal.type(secret);
            line = Platform::readHiddenLine();
            shown = terminal.shown();
        }
        QVERIFY(isTerminal);
        QCOMPARE(QString::fromUtf8(line.reveal()), secret);
        QCOMPARE(shown, QStringLiteral("Secret:"));
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
