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

# Where real credentials are kept. Without QtKeychain the program is still useful for practice, and
# says so at configure time and at start; whoever builds for Windows and cannot have it may choose the
# Credential Manager itself. CONNECTOR_KEYCHAIN_KIND is what came of it, empty for nothing.
set(CONNECTOR_VAULT QtKeychain CACHE STRING "QtKeychain, CredentialManager (Windows only) or none")
set_property(CACHE CONNECTOR_VAULT PROPERTY STRINGS QtKeychain CredentialManager none)
set(CONNECTOR_KEYCHAIN_KIND "")
if(CONNECTOR_VAULT STREQUAL "QtKeychain")
    find_package(Qt6Keychain QUIET)
    if(Qt6Keychain_FOUND)
        set(CONNECTOR_KEYCHAIN_KIND "QtKeychain")
    else()
        message(WARNING "QtKeychain was not found: built without a keychain, Practice only. "
                        "Point CMAKE_PREFIX_PATH at QtKeychain for Qt 6.")
    endif()
elseif(CONNECTOR_VAULT STREQUAL "CredentialManager" AND WIN32)
    set(CONNECTOR_KEYCHAIN_KIND "CredentialManager")
elseif(CONNECTOR_VAULT STREQUAL "none")
    message(WARNING "CONNECTOR_VAULT is none: built without a keychain, Practice only.")
else()
    message(FATAL_ERROR "CONNECTOR_VAULT cannot be ${CONNECTOR_VAULT} here.")
endif()
if(CONNECTOR_KEYCHAIN_KIND)
    message(STATUS "Keychain: ${CONNECTOR_KEYCHAIN_KIND} ${Qt6Keychain_VERSION}")
endif()
