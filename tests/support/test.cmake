# SPDX-FileCopyrightText: Millrace contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# millrace_test(NAME [LINKS target...] [LONG] [WINDOWS])
#
# One test program, tst_NAME, of all .cpp and .h files in the folder that calls: as a rule one program a room.
# Its test classes register themselves (support/test.h). LONG is for minutes, not seconds: tests/run --fast leaves it out.
# WINDOWS is for tests of the desktop: they paint off screen. A test that is skipped is a failure.
function(millrace_test name)
    cmake_parse_arguments(TEST "LONG;WINDOWS" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_executable(tst_${name} ${sources})
    set_target_properties(tst_${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(tst_${name} PRIVATE MILLRACE_SOURCE="${PROJECT_SOURCE_DIR}")
    target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    set(support millrace_test_support)
    if(TEST_WINDOWS)
        set(support millrace_test_windows)
    endif()
    target_link_libraries(tst_${name} PRIVATE ${TEST_LINKS} ${support})
    target_precompile_headers(tst_${name} REUSE_FROM ${support})

    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 900 FAIL_REGULAR_EXPRESSION " [1-9][0-9]* skipped,")
    if(TEST_WINDOWS)
        set_tests_properties(${name} PROPERTIES ENVIRONMENT QT_QPA_PLATFORM=offscreen)
    endif()
    if(TEST_LONG)
        set_tests_properties(${name} PROPERTIES TIMEOUT 1800 LABELS long)
    endif()
endfunction()
