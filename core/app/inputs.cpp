#include "core/app/inputs.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace fs = std::filesystem;
namespace {

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

std::vector<fs::path> files_under(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied,
                                         error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (is_hidden(entry->path()))
      entry.disable_recursion_pending();
    else if (entry->is_regular_file(ignored))
      files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void expand(const std::string& argument, std::vector<fs::path>& inputs) {
  std::error_code error;
  std::vector<fs::path> files;
  if (fs::is_directory(argument, error)) files = files_under(argument);
  if (files.empty()) files.emplace_back(argument);
  inputs.insert(inputs.end(), files.begin(), files.end());
}

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

std::string system_message() { return std::generic_category().message(errno); }

}  // namespace

std::vector<fs::path> expand_inputs(const std::vector<std::string>& arguments,
                                    std::istream& names) {
  std::vector<fs::path> inputs;
  for (const auto& argument : arguments) {
    if (argument != "-") {
      expand(argument, inputs);
      continue;
    }
    for (std::string line; std::getline(names, line);)
      if (!line.empty()) expand(line, inputs);
  }
  return inputs;
}

std::vector<std::byte> read_file(const fs::path& path, std::size_t limit) {
  std::error_code error;
  if (fs::is_directory(path, error))
    throw LoadError("the folder holds no files that can be read", "give a folder with documents");
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file) throw LoadError(system_message(), "check the name and the permissions");

  std::vector<std::byte> bytes;
  std::size_t size = 0;
  while (size <= limit) {
    bytes.resize(std::min(limit + 1, std::max<std::size_t>(std::size_t{1} << 20, size * 2)));
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
