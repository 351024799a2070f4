// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/input/input_files.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <iterator>
#include <memory>
#include <set>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/model/diagnostic.hpp"
#include "core/text/ascii.hpp"

namespace uprex {
namespace fs = std::filesystem;
namespace {

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

// Searches a folder and its subfolders. Follows links, and searches each folder once.
class FolderSearch {
 public:
  std::vector<fs::path> files_under(const fs::path& folder) {
    search(folder);
    std::sort(files_.begin(), files_.end());
    return std::move(files_);
  }

 private:
  void search(const fs::path& folder) {
    struct stat status {};
    const bool has_status = ::stat(folder.c_str(), &status) == 0;
    if (has_status && !seen_.emplace(status.st_dev, status.st_ino).second) return;
    std::error_code error;
    std::vector<fs::path> entries;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error))
      if (!is_hidden(entry->path())) entries.push_back(entry->path());
    if (error) files_.push_back(folder);
    // Two links may lead to one folder. Sorting makes the choice independent of the disk.
    std::sort(entries.begin(), entries.end());
    for (const auto& path : entries) add(path);
  }

  // Sockets, pipes and the like are left out. A broken link, or a link into a folder without
  // permission, stays in the list and fails when it is read.
  void add(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) return search(path);
    if (fs::is_regular_file(status) || !fs::status_known(status) || !fs::exists(status))
      files_.push_back(path);
  }

  std::set<std::pair<dev_t, ino_t>> seen_;
  std::vector<fs::path> files_;
};

void expand(const std::string& argument, std::vector<fs::path>& inputs) {
  std::error_code error;
  std::vector<fs::path> files;
  if (fs::is_directory(argument, error)) files = FolderSearch().files_under(argument);
  if (files.empty()) files.emplace_back(argument);
  inputs.insert(inputs.end(), files.begin(), files.end());
}

// The first bytes of the documents that core/load reads. No name of a file begins so.
bool is_document(std::string_view text) {
  const std::size_t words = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  text.remove_prefix(std::min(words, text.size()));
  const std::string start = lower_case(text.substr(0, 16));
  constexpr std::array<std::string_view, 7> kStarts{
      "%pdf-", "pk\x03\x04", "\xD0\xCF\x11\xE0", "{\\rtf", "<!doctype", "<html", "<?xml"};
  return std::ranges::any_of(kStarts,
                             [&](std::string_view known) { return start.starts_with(known); });
}

// If the text holds a NUL byte (find -print0), NUL separates the names; otherwise a line feed does.
// A list made on Windows has a carriage return before each line feed.
std::vector<std::string> names_in(std::istream& stream) {
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  if (is_document(text))
    throw Error("standard input contains a document, but - expects a list of file names",
                "save the document to a file and give its name");
  const char end = text.find('\0') == std::string::npos ? '\n' : '\0';
  std::vector<std::string> names;
  std::istringstream parts(text);
  for (std::string name; std::getline(parts, name, end);) {
    if (end == '\n' && name.ends_with('\r')) name.pop_back();
    if (!name.empty()) names.push_back(std::move(name));
  }
  return names;
}

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

std::string system_message() { return std::generic_category().message(errno); }

[[noreturn]] void refuse_folder(const fs::path& path) {
  std::error_code error;
  const fs::directory_iterator entries(path, error);
  if (error)
    throw LoadError("the folder cannot be read: " + error.message(), "check its permissions");
  throw LoadError("the folder contains no readable files", "give a folder with documents");
}

}  // namespace

std::vector<fs::path> expand_inputs(const std::vector<std::string>& arguments,
                                    std::istream& names) {
  std::vector<fs::path> inputs;
  for (const auto& argument : arguments) {
    if (argument != "-") {
      expand(argument, inputs);
      continue;
    }
    for (const auto& name : names_in(names)) expand(name, inputs);
  }
  return inputs;
}

std::string stamp_of(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return {};
  constexpr std::time_t kCoarsestClock = 2;  // seconds: the least exact clock of a file system
  if (std::time(nullptr) - status.st_ctim.tv_sec <= kCoarsestClock) return {};
  std::string stamp;
  for (const long long part :
       {static_cast<long long>(status.st_dev), static_cast<long long>(status.st_ino),
        static_cast<long long>(status.st_size), static_cast<long long>(status.st_mtim.tv_sec),
        static_cast<long long>(status.st_mtim.tv_nsec),
        static_cast<long long>(status.st_ctim.tv_sec),
        static_cast<long long>(status.st_ctim.tv_nsec)})
    stamp += std::to_string(part) + ' ';
  return stamp;
}

std::vector<std::byte> read_file(const fs::path& path, std::size_t limit) {
  std::error_code error;
  if (fs::is_directory(path, error)) refuse_folder(path);
  if (fs::is_symlink(path, error) && !fs::exists(path, error) && !error)
    throw LoadError("the link points to a missing file", "check where it points to");
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file) throw LoadError(system_message(), "check the name and the permissions");

  // Asking for one byte more than the file has shows its end. A device has no size.
  constexpr std::size_t kMinBuffer = std::size_t{1} << 16;
  const auto size_on_disk = fs::file_size(path, error);
  const std::size_t expected =
      error ? kMinBuffer : std::max<std::size_t>(size_on_disk + 1, kMinBuffer);
  std::vector<std::byte> bytes;
  std::size_t size = 0;
  while (size <= limit) {
    bytes.resize(std::min(limit + 1, std::max(expected, size * 2)));
    const std::size_t got = std::fread(bytes.data() + size, 1, bytes.size() - size, file.get());
    size += got;
    if (got == 0 || std::feof(file.get())) break;
  }
  if (std::ferror(file.get())) throw LoadError(system_message(), "check the disk");
  if (size > limit)
    throw LoadError("the file is larger than " + std::to_string(limit >> 20) + " MiB",
                    "check that it is a document");
  bytes.resize(size);
  return bytes;
}

}  // namespace uprex
