# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql PrintSupport Concurrent Svg
                                         LinguistTools Test)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-qt6)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)

# A faster linker where the machine has one; the default does the same work.
find_program(VANTHU_MOLD mold)
if(VANTHU_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT MINGW)
    add_link_options(-fuse-ld=mold)
endif()
