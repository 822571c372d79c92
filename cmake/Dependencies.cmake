# Everything this project takes from elsewhere, in one place. Qt 6.4 is the floor (Debian 12).
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql LinguistTools)
find_package(Threads REQUIRED)

# Headers only: Asio and Beast. 1.81 is the first version the HTTP server was measured with.
find_package(Boost 1.81 REQUIRED)

# D-Bus is asked about the keychain on Linux only; other systems have no such question.
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()

# Without it the program is still useful for practice, and says so at configure time and at start.
find_package(Qt6Keychain QUIET)
if(Qt6Keychain_FOUND)
    message(STATUS "Keychain: QtKeychain ${Qt6Keychain_VERSION}")
else()
    message(WARNING "QtKeychain was not found: built without a keychain, Practice only. "
                    "Point CMAKE_PREFIX_PATH at QtKeychain for Qt 6.")
endif()
