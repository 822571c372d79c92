# add_room([FAST] NAME name USES rooms... LINKS libraries... SOURCES files...)
#
# FAST: where users' programs are compiled for size, because what is mapped counts in the tray, this
# one is compiled for speed: every request goes through it.
#
# A room is a folder of app/ and one static library. USES are the rooms it may include: these lines
# are the architecture diagram, and tests/architecture fails on an include that goes against them.
function(add_room)
    cmake_parse_arguments(ROOM "FAST" "NAME" "USES;LINKS;SOURCES" ${ARGN})
    set(target "room_${ROOM_NAME}")
    add_library(${target} STATIC ${ROOM_SOURCES})
    list(TRANSFORM ROOM_USES PREPEND "room_")
    target_link_libraries(${target} PUBLIC app_options ${ROOM_USES} ${ROOM_LINKS})
    if(ROOM_FAST AND CMAKE_CXX_FLAGS_RELEASE MATCHES "-Os")
        # What is precompiled for size does not fit.
        target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O2>)
    else()
        precompile_room(${target})
    endif()
endfunction()
