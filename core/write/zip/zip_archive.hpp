// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a ZIP archive from files in memory and writes it to a stream.
//
// The same files in the same order give the same bytes, because every entry has the same date: the
// earliest that ZIP has. finish() holds all files and the packed archive in memory at once. In
// core/write, only zip_archive.cpp uses libzip.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace uprex {

class Zip {
 public:
  // `name` is UTF-8 and relative, with "/" between folders. Throws Error if the name was added
  // before.
  void add(std::string name, std::string bytes);

  // Packs and writes all entries in the order in which they were added. Call it once, at the end.
  // Throws Error if they cannot be packed. The caller checks the stream.
  void finish(std::ostream& out);

 private:
  struct Entry {
    std::string name, bytes;
  };
  std::vector<Entry> entries_;
};

}  // namespace uprex
