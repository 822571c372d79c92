# add_room(NAME name USES rooms... LINKS libraries... SOURCES files...)
#
# A room is a folder of app/ and one static library. USES are the rooms it may include: these lines
# are the architecture diagram, and tests/architecture fails on an include that goes against them.
function(add_room)
    cmake_parse_arguments(ROOM "" "NAME" "USES;LINKS;SOURCES" ${ARGN})
    set(target "room_${ROOM_NAME}")
    add_library(${target} STATIC ${ROOM_SOURCES})
    list(TRANSFORM ROOM_USES PREPEND "room_")
    target_link_libraries(${target} PUBLIC app_options ${ROOM_USES} ${ROOM_LINKS})
    precompile_room(${target})
endfunction()
