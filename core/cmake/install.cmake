# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts down: the program, the core with its headers, the plugins (plugins/CMakeLists.txt), the
# models of the labels, the record format's schema, and what find_package(uprex) needs.
include(CMakePackageConfigHelpers)
set(UPREX_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/uprex)

install(TARGETS uprex_program RUNTIME)
install(TARGETS uprex EXPORT uprexTargets)
install(EXPORT uprexTargets NAMESPACE uprex:: DESTINATION ${UPREX_CMAKE_DIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/core DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/uprex
  FILES_MATCHING PATTERN "*.hpp")
install(DIRECTORY ${PROJECT_SOURCE_DIR}/core/label/models
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/uprex)
install(FILES ${PROJECT_SOURCE_DIR}/core/write/jsonl/record.schema.json
  DESTINATION ${CMAKE_INSTALL_DATADIR}/uprex)

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/uprexConfig.cmake.in ${PROJECT_BINARY_DIR}/uprexConfig.cmake
  INSTALL_DESTINATION ${UPREX_CMAKE_DIR})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/uprexConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/uprexConfig.cmake ${PROJECT_BINARY_DIR}/uprexConfigVersion.cmake
  ${CMAKE_CURRENT_LIST_DIR}/uprex_add_plugin.cmake DESTINATION ${UPREX_CMAKE_DIR})
