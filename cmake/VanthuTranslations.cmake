# SPDX-License-Identifier: GPL-3.0-or-later
# The languages of the programs as `:/i18n/vanthu_<language>.qm`. ./dev translations brings the .ts
# files up to the sources.
set(VANTHU_TS_FILES ${PROJECT_SOURCE_DIR}/translations/vanthu_vi.ts
                    ${PROJECT_SOURCE_DIR}/translations/vanthu_en.ts)

file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/translations.cpp "// The texts are resources of this library.\n")
add_library(vanthu_translations STATIC ${CMAKE_CURRENT_BINARY_DIR}/translations.cpp)
target_link_libraries(vanthu_translations PUBLIC Qt6::Core)
qt_add_lrelease(vanthu_translations TS_FILES ${VANTHU_TS_FILES}
                QM_FILES_OUTPUT_VARIABLE vanthu_qm_files OPTIONS -nounfinished -removeidentical)
qt_add_resources(vanthu_translations vanthu_i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}
                 FILES ${vanthu_qm_files})
