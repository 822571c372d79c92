#include "platform/terminal.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace Connector::Platform {

bool isStandardInputTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

SecretString readHiddenLine()
{
    termios before{};
    ::tcgetattr(STDIN_FILENO, &before);
    termios hidden = before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);

    QByteArray line;
    line.reserve(1024);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        line.append(byte);

    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    writeStandardError("\n");
    return SecretString::take(std::move(line));
}

/// fwrite() takes no null pointer, not even for nothing.
static void write(std::FILE *stream, QByteArrayView text)
{
    if (!text.isEmpty())
        std::fwrite(text.data(), 1, static_cast<std::size_t>(text.size()), stream);
}

void writeStandardOutput(QByteArrayView text)
{
    write(stdout, text);
    std::fflush(stdout);
}

void writeStandardError(QByteArrayView text)
{
    write(stderr, text);
}

} // namespace Connector::Platform
