# One interface library carries language level, warnings and the strict Qt switches for every target.
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
option(CONNECTOR_WERROR "Treat warnings as errors" OFF)
set(CONNECTOR_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# Two hundred test programs: gold links them in a third of the time.
find_program(GOLD_LINKER ld.gold)
mark_as_advanced(GOLD_LINKER)

add_library(app_options INTERFACE)
if(GOLD_LINKER AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_SYSTEM_NAME STREQUAL "Linux"
   AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(app_options INTERFACE -fuse-ld=gold)
endif()
target_compile_features(app_options INTERFACE cxx_std_20)
target_compile_definitions(app_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060A00
    CONNECTOR_VERSION="${PROJECT_VERSION}")
target_include_directories(app_options INTERFACE "${CMAKE_SOURCE_DIR}/app")

if(MSVC)
    target_compile_options(app_options INTERFACE /W4 /permissive- /utf-8)
    if(CONNECTOR_WERROR)
        target_compile_options(app_options INTERFACE /WX)
    endif()
else()
    target_compile_options(app_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast -Wimplicit-fallthrough -Wswitch
        # GCC 12 sees ghosts in an optimized std::variant.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    if(CONNECTOR_WERROR)
        target_compile_options(app_options INTERFACE -Werror)
    endif()
endif()

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # What is mapped counts in the tray: what nobody calls is left out, what belongs together stands
    # together, and relocations are packed where the C library can unpack them (glibc 2.36).
    target_compile_options(app_options INTERFACE
        $<$<CONFIG:Release>:-ffunction-sections -fdata-sections>)
    target_link_options(app_options INTERFACE
        $<$<CONFIG:Release>:LINKER:--gc-sections,--sort-section=name>)
    include(CheckSourceRuns)
    set(CMAKE_REQUIRED_LINK_OPTIONS LINKER:-z,pack-relative-relocs)
    check_source_runs(CXX "int main() { return 0; }" PACKED_RELOCATIONS_RUN)
    unset(CMAKE_REQUIRED_LINK_OPTIONS)
    if(PACKED_RELOCATIONS_RUN)
        target_link_options(app_options INTERFACE
            $<$<CONFIG:Release>:LINKER:-z,pack-relative-relocs>)
    endif()
endif()

if(WIN32)
    target_compile_definitions(app_options INTERFACE _WIN32_WINNT=0x0A00 WIN32_LEAN_AND_MEAN NOMINMAX)
endif()

if(CONNECTOR_SANITIZE)
    target_compile_options(app_options INTERFACE -fsanitize=${CONNECTOR_SANITIZE}
                           -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(app_options INTERFACE -fsanitize=${CONNECTOR_SANITIZE})
endif()
