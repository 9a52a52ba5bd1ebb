# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares, and short names for the three kinds of target:
# a room of the core, a program, a test.

add_library(vanthu_options INTERFACE)
target_include_directories(vanthu_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
target_compile_definitions(vanthu_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING VANTHU_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(vanthu_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror)
endif()

option(VANTHU_FUZZERS "Build the fuzzers of tests/fuzz (clang)" OFF)
if(VANTHU_FUZZERS)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
option(VANTHU_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
if(VANTHU_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# vanthu_room(NAME LIBRARIES ...): the folder core/NAME as static library vanthu_NAME.
function(vanthu_room name)
    cmake_parse_arguments(ROOM "" "" "LIBRARIES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
                                        ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
    if(NOT sources MATCHES "\\.cpp")
        add_library(vanthu_${name} INTERFACE)
        target_link_libraries(vanthu_${name} INTERFACE vanthu_options ${ROOM_LIBRARIES})
        return()
    endif()
    add_library(vanthu_${name} STATIC ${sources})
    target_link_libraries(vanthu_${name} PUBLIC vanthu_options ${ROOM_LIBRARIES})
endfunction()

# vanthu_tests(FOLDER PREFIX LIBRARIES ...): every FOLDER/*_test.cpp as a test of its own.
function(vanthu_tests folder)
    cmake_parse_arguments(TESTS "" "PREFIX" "LIBRARIES;LABELS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*_test.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        set(target ${TESTS_PREFIX}_${name})
        add_executable(${target} ${source})
        target_link_libraries(${target} PRIVATE vanthu_options ${TESTS_LIBRARIES} Qt6::Test)
        target_compile_definitions(${target} PRIVATE
            VANTHU_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
            VANTHU_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
            VANTHU_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
        set_target_properties(${target} PROPERTIES
            RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        add_test(NAME ${target} COMMAND ${target})
        set_tests_properties(${target} PROPERTIES
            ENVIRONMENT "VANTHU_READER=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/vanthu-reader;QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;TZ=UTC"
            TIMEOUT 300 LABELS "${TESTS_LABELS}")
    endforeach()
endfunction()
