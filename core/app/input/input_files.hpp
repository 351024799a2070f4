// From what the user names to the bytes of files. Does not look into the bytes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <istream>
#include <string>
#include <vector>

namespace uprex {

// Files larger than this are refused: the largest UN document is a hundredth of it.
inline constexpr std::size_t kMaxFileSize = std::size_t{512} << 20;

// The files that the names stand for, in the order given: a file is itself, a folder stands for the
// regular files under it in sorted order (hidden files and folders left out, links followed, each
// folder searched once), "-" for the names that `names` holds: one a line, or each ended by NUL.
// What does not exist, holds nothing or may not be looked into stays in the list, so that read_file
// says why it cannot be read.
std::vector<std::filesystem::path> expand_inputs(const std::vector<std::string>& arguments,
                                                 std::istream& names);

// What the file system says of a file, different after every change of it: where it lies, its size,
// when it changed. Empty where it is no file, and where it has changed so lately that it could do
// so again without a difference.
std::string stamp_of(const std::filesystem::path& path);

// The whole file. Throws LoadError where it cannot be read or is larger than the limit.
std::vector<std::byte> read_file(const std::filesystem::path& path,
                                 std::size_t limit = kMaxFileSize);

}  // namespace uprex
