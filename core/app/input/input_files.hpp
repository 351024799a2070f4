// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the arguments of a command into a list of files, and reads files into memory.
//
// Does not look at what the bytes mean (see core/load).
#pragma once

#include <cstddef>
#include <filesystem>
#include <istream>
#include <string>
#include <vector>

namespace uprex {

// A larger file is refused. The largest UN document that we know has a hundredth of this size.
inline constexpr std::size_t kMaxFileSize = std::size_t{512} << 20;

// Lists the files that the arguments stand for, in the order of the arguments:
//   - a file stands for itself;
//   - a folder stands for the regular files in it and in its subfolders, in sorted order. Hidden
//     files and folders are left out, links are followed, and no folder is searched twice;
//   - "-" stands for the names in `names`, one a line or each ended by a NUL byte. Throws Error if
//     `names` holds a document instead.
// Names of missing files, empty folders and unreadable folders stay in the list. read_file then
// throws an error that says what is wrong.
std::vector<std::filesystem::path> expand_inputs(const std::vector<std::string>& arguments,
                                                 std::istream& names);

// A string that changes whenever the file changes. It holds the device, inode, size and times of
// the file. Empty for anything but a regular file, and for a file that changed in the last two
// seconds: it could change again without a visible difference.
std::string stamp_of(const std::filesystem::path& path);

// Returns the whole file. Throws LoadError if it cannot be read or is larger than `limit` bytes.
std::vector<std::byte> read_file(const std::filesystem::path& path,
                                 std::size_t limit = kMaxFileSize);

}  // namespace uprex
