// A ZIP archive of files made in memory, written to a stream: what formats of several files share.
//
// Equal files in equal order give equal bytes (libzip's deflate): every entry bears the same date,
// the first that ZIP knows. Everything added is held in memory until finish(), then the packed
// archive beside it. The one file of core/write that knows libzip.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace uprex {

class Zip {
 public:
  // `name` is UTF-8 and relative, with "/" between folders. Throws Error where the archive has it.
  void add(std::string name, std::string bytes);

  // Packs and writes all entries in the order in which they were added; once, at the end. Throws
  // Error where they cannot be packed. The stream's state is the caller's to check.
  void finish(std::ostream& out);

 private:
  struct Entry {
    std::string name, bytes;
  };
  std::vector<Entry> entries_;
};

}  // namespace uprex
