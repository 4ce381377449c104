# SPDX-FileCopyrightText: Millrace contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# millrace_room(NAME LEVEL n [USES room...] [LINKS target...])
#
# One room of the house: a static library of everything in core/NAME. A room may use rooms of lower levels
# only; CMake refuses anything else here, and the compiler refuses the include, because a room's folder is
# reached only through "core" with the room's name in front and tests/tidy reads every include.
# The room's .sql files are built in, each statement under its name.
function(millrace_room name)
    cmake_parse_arguments(ROOM "" "LEVEL" "USES;LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
    file(GLOB_RECURSE statements CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.sql)

    set(target millrace_${name})
    if(statements)
        set(embedded ${CMAKE_CURRENT_BINARY_DIR}/${name}_statements.cpp)
        add_custom_command(
            OUTPUT ${embedded}
            COMMAND ${CMAKE_COMMAND} -DNAMESPACE=${name} -DFUNCTION=sqlFiles -DROOT=${CMAKE_CURRENT_SOURCE_DIR} "-DFILES=${statements}" -DOUTPUT=${embedded}
                    -P ${CMAKE_CURRENT_SOURCE_DIR}/embed_files.cmake
            DEPENDS ${statements} ${CMAKE_CURRENT_SOURCE_DIR}/embed_files.cmake
            COMMENT "Embedding the statements of ${name}"
            VERBATIM)
        list(APPEND sources ${embedded})
    endif()

    if(NOT sources)
        # A room that is laid out and not furnished yet.
        add_library(${target} INTERFACE)
        set_target_properties(${target} PROPERTIES MILLRACE_LEVEL ${ROOM_LEVEL})
        foreach(used IN LISTS ROOM_USES)
            target_link_libraries(${target} INTERFACE millrace_${used})
        endforeach()
        return()
    endif()
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES MILLRACE_LEVEL ${ROOM_LEVEL})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC Qt6::Core Qt6::Sql ${ROOM_LINKS})
    foreach(used IN LISTS ROOM_USES)
        get_target_property(level millrace_${used} MILLRACE_LEVEL)
        if(NOT level LESS ROOM_LEVEL)
            message(FATAL_ERROR "Room ${name} [${ROOM_LEVEL}] may not use ${used} [${level}]: only lower rooms.")
        endif()
        target_link_libraries(${target} PUBLIC millrace_${used})
    endforeach()
    if(name STREQUAL "base")
        target_precompile_headers(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/precompiled.h)
    else()
        target_precompile_headers(${target} REUSE_FROM millrace_base)
    endif()
endfunction()
