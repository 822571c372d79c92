#include "platform/terminal.h"

#include <cstdio>

#include <windows.h>

namespace Connector::Platform {

bool isStandardInputTerminal()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

SecretString readHiddenLine()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    GetConsoleMode(input, &before);
    SetConsoleMode(input, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));

    QByteArray line;
    line.reserve(1024);
    char byte = 0;
    DWORD count = 0;
    while (ReadFile(input, &byte, 1, &count, nullptr) && count == 1 && byte != '\n') {
        if (byte != '\r')
            line.append(byte);
    }

    SetConsoleMode(input, before);
    std::fputc('\n', stderr);
    return SecretString::take(std::move(line));
}

} // namespace Connector::Platform
