# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` and the packages carry.
foreach(program IN ITEMS vanthu vanthuctl vanthu-reader)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
set(VANTHU_LINUX ${PROJECT_SOURCE_DIR}/packaging/linux)
install(FILES ${VANTHU_LINUX}/io.github.vanthu.Vanthu.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${VANTHU_LINUX}/io.github.vanthu.Vanthu.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${VANTHU_LINUX}/io.github.vanthu.Vanthu.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${VANTHU_LINUX}/vanthu.1 ${VANTHU_LINUX}/vanthuctl.1 ${VANTHU_LINUX}/vanthu-reader.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${VANTHU_LINUX}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/resources/fonts/LICENSE.txt DESTINATION ${CMAKE_INSTALL_DOCDIR}
        RENAME fonts-license.txt)

# The sample papers are made by the build, so that the first start has something to show.
if(TARGET vanthu-samples)
set(VANTHU_SAMPLE_PAPERS ${PROJECT_BINARY_DIR}/sample-papers)
add_custom_command(OUTPUT ${VANTHU_SAMPLE_PAPERS}/.made
    COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen
            $<TARGET_FILE:vanthu-samples> ${VANTHU_SAMPLE_PAPERS}
    COMMAND ${CMAKE_COMMAND} -E touch ${VANTHU_SAMPLE_PAPERS}/.made
    DEPENDS vanthu-samples VERBATIM)
add_custom_target(sample_papers ALL DEPENDS ${VANTHU_SAMPLE_PAPERS}/.made)
install(DIRECTORY ${VANTHU_SAMPLE_PAPERS}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/vanthu/samples
        PATTERN ".made" EXCLUDE)
endif()

set(CPACK_PACKAGE_NAME vanthu)
set(CPACK_PACKAGE_VENDOR "The Vanthu maintainers")
set(CPACK_PACKAGE_CONTACT "The Vanthu maintainers <vanthu@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keeps an office's official documents")
set(CPACK_PACKAGE_DESCRIPTION
    "Vanthu catalogues official documents with their files, links the papers
 that amend, replace and implement each other, tells what is in force and
 why, finds anything with or without accents, and prints and exports PDFs.
 It holds the desktop program vanthu and the command-line program vanthuctl.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, poppler-data, fonts-liberation")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, libqt6sql6-psql, tesseract-ocr-vie, antiword | catdoc, libsecret-1-0")
include(CPack)
