# SPDX-FileCopyrightText: Millrace contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# millrace_test(NAME [LINKS target...] [LONG])
#
# One test program, tst_NAME, of all .cpp and .h files in the folder that calls: as a rule one program a room.
# Its test classes register themselves (support/test.h). LONG is for minutes, not seconds: tests/run --fast leaves it out.
# A test that is skipped is a failure.
function(millrace_test name)
    cmake_parse_arguments(TEST "LONG" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_executable(tst_${name} ${sources})
    set_target_properties(tst_${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(tst_${name} PRIVATE MILLRACE_SOURCE="${PROJECT_SOURCE_DIR}")
    target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(tst_${name} PRIVATE ${TEST_LINKS} millrace_test_support)
    target_precompile_headers(tst_${name} REUSE_FROM millrace_test_support)

    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 FAIL_REGULAR_EXPRESSION " [1-9][0-9]* skipped,")
    if(TEST_LONG)
        set_tests_properties(${name} PROPERTIES TIMEOUT 1800 LABELS long)
    endif()
endfunction()
