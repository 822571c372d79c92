# Qt's headers, precompiled once per kind of target: a cold build takes a third of the time. The
# preset release and the fuzzers go without, so that a forgotten #include is noticed.
option(CONNECTOR_PCH "Precompile the headers that most files include" OFF)

if(CONNECTOR_PCH AND CCACHE_PROGRAM)
    # What ccache wants to be told before it keeps objects that used a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
    target_compile_options(app_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

set(precompiled_core <QHash> <QJsonArray> <QJsonObject> <QList> <QObject> <QString> <QUrl>
    <chrono> <functional> <memory> <optional> <variant>)

function(precompile_rooms)
    if(NOT CONNECTOR_PCH)
        return()
    endif()
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/empty.cpp" CONTENT "namespace {}\n")
    add_library(precompiled_room STATIC "${CMAKE_BINARY_DIR}/precompiled/empty.cpp")
    target_link_libraries(precompiled_room PRIVATE app_options Qt6::Core)
    target_precompile_headers(precompiled_room PRIVATE ${precompiled_core})
endfunction()

function(precompile_tests)
    if(NOT CONNECTOR_PCH)
        return()
    endif()
    # Qt Test names the folders of each test here, which would give each a header of its own.
    add_library(precompiled_test_options INTERFACE)
    target_link_libraries(precompiled_test_options INTERFACE app_options Qt6::Network Qt6::Test)
    target_compile_options(precompiled_test_options
                           INTERFACE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    # Programs, as the tests are: the compiler takes position independence of the two for different.
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/main.cpp" CONTENT "int main() { return 0; }\n")
    add_executable(precompiled_test "${CMAKE_BINARY_DIR}/precompiled/main.cpp")
    target_link_libraries(precompiled_test PRIVATE precompiled_test_options)
    target_precompile_headers(precompiled_test PRIVATE ${precompiled_core} <QTest>)
    add_executable(precompiled_window_test "${CMAKE_BINARY_DIR}/precompiled/main.cpp")
    target_link_libraries(precompiled_window_test PRIVATE precompiled_test_options Qt6::Widgets)
    target_precompile_headers(precompiled_window_test PRIVATE ${precompiled_core} <QTest>)
endfunction()

# precompile_room(target), precompile_test(target rooms...): take what was precompiled.
function(precompile_room target)
    if(CONNECTOR_PCH)
        target_precompile_headers(${target} REUSE_FROM precompiled_room)
    endif()
endfunction()

function(precompile_test target)
    if(NOT CONNECTOR_PCH)
        return()
    endif()
    target_link_libraries(${target} PRIVATE precompiled_test_options)
    if("room_ui" IN_LIST ARGN)
        target_precompile_headers(${target} REUSE_FROM precompiled_window_test)
    else()
        target_precompile_headers(${target} REUSE_FROM precompiled_test)
    endif()
endfunction()
