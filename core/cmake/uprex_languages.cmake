# SPDX-License-Identifier: GPL-3.0-or-later
# uprex_add_language(CODE NAME file.tsv...)
#
# Adds core/language/CODE with its tables. They are listed by name and may stand in subfolders. uprex_languages()
# embeds all of them.
function(uprex_add_language CODE NAME)
  set_property(GLOBAL APPEND PROPERTY UPREX_LANGUAGES ${CODE})
  set_property(GLOBAL PROPERTY UPREX_LANGUAGE_NAME_${CODE} ${NAME})
  set_property(GLOBAL PROPERTY UPREX_LANGUAGE_FILES_${CODE} ${ARGN})
endfunction()

# uprex_add_grammar(CODE)
#
# The language has a grammar: core/language/CODE/grammar.cpp defines grammar_CODE().
function(uprex_add_grammar CODE)
  set_property(GLOBAL PROPERTY UPREX_LANGUAGE_GRAMMAR_${CODE} TRUE)
endfunction()

# uprex_embed_tables(TARGET CODE path...)
#
# Makes a source that defines language_files_CODE and adds it to TARGET.
function(uprex_embed_tables TARGET CODE)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/language_${CODE}.cpp)
  add_custom_command(OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -DCODE=${CODE} "-DPATHS=${ARGN}" -DSOURCE=${source}
            -P ${PROJECT_SOURCE_DIR}/core/cmake/embed_language.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/core/cmake/embed_language.cmake VERBATIM)
  target_sources(${TARGET} PRIVATE ${source})
endfunction()

# uprex_languages(TARGET)
#
# Makes one source of the tables of each language, one of core/language/languages.tsv, by which languages are told
# apart, and one that lists the languages. Adds them to TARGET.
function(uprex_languages TARGET)
  uprex_embed_tables(${TARGET} detection ${CMAKE_CURRENT_SOURCE_DIR}/language/languages.tsv)
  get_property(codes GLOBAL PROPERTY UPREX_LANGUAGES)
  set(externs "")
  set(rows "")
  foreach(code IN LISTS codes)
    get_property(name GLOBAL PROPERTY UPREX_LANGUAGE_NAME_${code})
    get_property(files GLOBAL PROPERTY UPREX_LANGUAGE_FILES_${code})
    list(TRANSFORM files PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/language/${code}/ OUTPUT_VARIABLE paths)
    uprex_embed_tables(${TARGET} ${code} ${paths})
    string(APPEND externs "extern const std::span<const LanguageFile> language_files_${code}@")
    get_property(grammar GLOBAL PROPERTY UPREX_LANGUAGE_GRAMMAR_${code})
    if(grammar)
      string(APPEND externs "const Grammar& grammar_${code}()@")
      string(APPEND rows "      {\"${code}\", \"${name}\", language_files_${code}, grammar_${code}},\n")
    else()
      string(APPEND rows "      {\"${code}\", \"${name}\", language_files_${code}},\n")
    endif()
  endforeach()
  string(REPLACE "@" ";\n" externs "${externs}")
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/languages.cpp @ONLY CONTENT [[
#include "core/language/language.hpp"

namespace uprex {

@externs@
std::span<const LanguageSource> language_sources() {
  static const LanguageSource sources[] = {
@rows@  };
  return sources;
}

}  // namespace uprex
]])
  target_sources(${TARGET} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/languages.cpp)
endfunction()
