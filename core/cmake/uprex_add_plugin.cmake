# SPDX-License-Identifier: GPL-3.0-or-later
# uprex_add_plugin(NAME NAME.cpp [source...])
#
# Builds NAME.so, a plugin that the registry of uprex loads. The first source holds the extractor's class and the line
# UPREX_PLUGIN. The other sources are also the object library NAME_parts, so that tests can link them.
#
# Works inside the project and after find_package(uprex). Inside the project the plugin lands in the build's plugin
# folder and is installed with it. Outside it lands in CMAKE_LIBRARY_OUTPUT_DIRECTORY and is loaded with --plugin-dir.
function(uprex_add_plugin NAME MAIN)
  add_library(${NAME} MODULE ${MAIN})
  set(targets ${NAME})
  if(ARGN)
    add_library(${NAME}_parts OBJECT ${ARGN})
    set_target_properties(${NAME}_parts PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(${NAME} PRIVATE ${NAME}_parts)
    list(APPEND targets ${NAME}_parts)
  endif()
  foreach(target IN LISTS targets)
    target_link_libraries(${target} PRIVATE uprex::uprex)
    set_target_properties(${target} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    if(TARGET uprex_warnings)
      target_link_libraries(${target} PRIVATE uprex_warnings)
    endif()
  endforeach()
  set_target_properties(${NAME} PROPERTIES PREFIX "")
  if(NOT UPREX_SANITIZE AND NOT UPREX_FUZZ)
    target_link_options(${NAME} PRIVATE -Wl,--no-undefined)
  endif()
endfunction()
