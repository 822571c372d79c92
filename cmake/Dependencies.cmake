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

# CONNECTOR_KEYCHAIN_KIND says where real credentials are kept: QtKeychain wherever it is found, on
# Windows else the Credential Manager itself. With neither the program is still useful for practice,
# and says so at configure time and at start.
option(CONNECTOR_KEYCHAIN "Keep real credentials in the keychain of the system" ON)
set(CONNECTOR_KEYCHAIN_KIND "")
if(CONNECTOR_KEYCHAIN)
    find_package(Qt6Keychain QUIET)
    if(Qt6Keychain_FOUND)
        set(CONNECTOR_KEYCHAIN_KIND "QtKeychain")
    elseif(WIN32)
        set(CONNECTOR_KEYCHAIN_KIND "CredentialManager")
    endif()
endif()
if(CONNECTOR_KEYCHAIN_KIND)
    message(STATUS "Keychain: ${CONNECTOR_KEYCHAIN_KIND} ${Qt6Keychain_VERSION}")
elseif(CONNECTOR_KEYCHAIN)
    message(WARNING "QtKeychain was not found: built without a keychain, Practice only. "
                    "Point CMAKE_PREFIX_PATH at QtKeychain for Qt 6.")
else()
    message(WARNING "CONNECTOR_KEYCHAIN is off: built without a keychain, Practice only.")
endif()
