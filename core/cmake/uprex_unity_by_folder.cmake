# SPDX-License-Identifier: GPL-3.0-or-later
# uprex_unity_by_folder(TARGET)
#
# A unity build compiles the sources of one folder together. So only files of one folder must not give one name to
# different things, and adding a file never changes which other files are compiled together.
function(uprex_unity_by_folder TARGET)
  get_target_property(sources ${TARGET} SOURCES)
  foreach(source IN LISTS sources)
    get_filename_component(folder ${source} DIRECTORY)
    string(MAKE_C_IDENTIFIER "${folder}" group)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${TARGET} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
