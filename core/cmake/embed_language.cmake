# SPDX-License-Identifier: GPL-3.0-or-later
# Writes SOURCE, which holds the text of the tables PATHS of the language CODE. Run by uprex_languages().
#
# A string literal may be no longer than 64 KiB in standard C++, but GCC and clang take any length.
cmake_minimum_required(VERSION 3.25)
set(files "")
foreach(path IN LISTS PATHS)
  file(READ ${path} text)
  get_filename_component(name ${path} NAME)
  string(APPEND files "    {\"${name}\", R\"TABLE(${text})TABLE\"},\n")
endforeach()
file(CONFIGURE OUTPUT ${SOURCE} @ONLY CONTENT [[
#include "core/language/wording_table.hpp"

namespace uprex {
namespace {

constexpr LanguageFile kFiles_@CODE@[] = {
@files@};

}  // namespace

extern const std::span<const LanguageFile> language_files_@CODE@;
const std::span<const LanguageFile> language_files_@CODE@ = kFiles_@CODE@;

}  // namespace uprex
]])
