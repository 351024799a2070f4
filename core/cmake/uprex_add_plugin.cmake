# uprex_add_plugin(NAME source...)
#
# Builds NAME.so, a plugin that the registry of uprex loads. Works inside the project and after find_package(uprex).
# Inside the project the plugin lands in the build's own plugin folder and is installed with it; outside it lands
# where CMake puts modules (CMAKE_LIBRARY_OUTPUT_DIRECTORY) and is loaded with --plugin-dir.
function(uprex_add_plugin NAME)
  add_library(${NAME} MODULE ${ARGN})
  target_link_libraries(${NAME} PRIVATE uprex::uprex)
  set_target_properties(${NAME} PROPERTIES
    PREFIX "" CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  if(NOT UPREX_SANITIZE AND NOT UPREX_FUZZ)
    target_link_options(${NAME} PRIVATE -Wl,--no-undefined)
  endif()
  if(TARGET uprex_warnings)
    target_link_libraries(${NAME} PRIVATE uprex_warnings)
  endif()
endfunction()
