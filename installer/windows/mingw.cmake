# Cross-compiles for 64-bit Windows with Debian's MinGW-w64 and the Qt that installer/windows/toolchain
# has put into CONNECTOR_WINDOWS_PREFIX. CONNECTOR_WINDOWS_QT_ITSELF is set while that Qt is being built,
# CONNECTOR_WINDOWS_MORE names further prefixes.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES
     CONNECTOR_WINDOWS_PREFIX CONNECTOR_WINDOWS_MORE CONNECTOR_WINDOWS_QT_ITSELF)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(CMAKE_FIND_ROOT_PATH "${CONNECTOR_WINDOWS_PREFIX}" /usr/x86_64-w64-mingw32 ${CONNECTOR_WINDOWS_MORE})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
if(CONNECTOR_WINDOWS_QT_ITSELF)
    set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
else()
    # Otherwise CMake finds the Qt of the machine that builds.
    set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
endif()

set(QT_HOST_PATH /usr CACHE PATH "The Qt of the same version that runs here: moc, rcc, lrelease")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "Its CMake packages")
