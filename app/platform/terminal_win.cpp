#include "platform/terminal.h"

#include <QString>

#include <algorithm>
#include <array>

#include <windows.h>

namespace Connector::Platform {

namespace {

/// The code page of a console is whatever its user chose, so a console gets UTF-16.
void writeTo(DWORD which, QByteArrayView text)
{
    const HANDLE handle = GetStdHandle(which);
    DWORD mode = 0;
    DWORD written = 0;
    if (!GetConsoleMode(handle, &mode)) {
        while (!text.isEmpty()
               && WriteFile(handle, text.data(), static_cast<DWORD>(text.size()), &written, nullptr)
               && written > 0)
            text = text.sliced(written);
        return;
    }
    // The console takes about 64 KB at once.
    constexpr qsizetype atOnce = 8192;
    const std::wstring wide = QString::fromUtf8(text).toStdWString();
    for (std::wstring_view rest = wide; !rest.empty(); rest.remove_prefix(written)) {
        const auto count = std::min<std::size_t>(rest.size(), atOnce);
        if (!WriteConsoleW(handle, rest.data(), static_cast<DWORD>(count), &written, nullptr)
            || written == 0)
            return;
    }
}

} // namespace

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
    const DWORD lines = ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT;
    SetConsoleMode(input, (before | lines) & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));

    std::array<wchar_t, 4096> line{};
    DWORD count = 0;
    const bool isRead =
        ReadConsoleW(input, line.data(), static_cast<DWORD>(line.size()), &count, nullptr) != 0;
    SetConsoleMode(input, before);
    writeStandardError("\r\n");

    int length = isRead ? static_cast<int>(count) : 0;
    while (length > 0 && (line.at(length - 1) == L'\n' || line.at(length - 1) == L'\r'))
        --length;
    QByteArray bytes(length * 4, '\0');
    bytes.resize(WideCharToMultiByte(CP_UTF8, 0, line.data(), length, bytes.data(),
                                     static_cast<int>(bytes.size()), nullptr, nullptr));
    SecureZeroMemory(line.data(), sizeof line);
    return SecretString::take(std::move(bytes));
}

void writeStandardOutput(QByteArrayView text)
{
    writeTo(STD_OUTPUT_HANDLE, text);
}

void writeStandardError(QByteArrayView text)
{
    writeTo(STD_ERROR_HANDLE, text);
}

} // namespace Connector::Platform
