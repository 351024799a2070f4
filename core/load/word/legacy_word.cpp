// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/word/legacy_word.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "core/load/word/docx.hpp"
#include "core/model/diagnostic.hpp"

namespace uprex::layout {
namespace {

namespace fs = std::filesystem;

constexpr int kSeconds = 60;
constexpr std::size_t kMostConverted = 64 << 20;
constexpr rlim_t kMostWritten = rlim_t{256} << 20;

// True if the file has a stream of that name. Its directory has names in UTF-16.
bool names_stream(std::span<const std::byte> bytes, std::string_view name) {
  std::string wide;
  for (const char c : name) {
    wide += c;
    wide += '\0';
  }
  const std::string_view all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  return all.find(wide) != std::string_view::npos;
}

// True if the directory of the file would begin behind its end.
bool is_cut_off(std::span<const std::byte> bytes) {
  constexpr std::size_t kHeader = 512, kDirectory = 48;
  if (bytes.size() < kHeader) return true;
  std::size_t sector = 0;
  for (std::size_t i = 4; i-- > 0;)
    sector = sector << 8 | std::to_integer<std::size_t>(bytes[kDirectory + i]);
  return (sector + 1) * kHeader >= bytes.size();
}

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::error_code error;
    std::string name = (fs::temp_directory_path(error) / "uprex-XXXXXX").string();
    if (error || ::mkdtemp(name.data()) == nullptr)
      throw ToolError("a temporary folder to convert a legacy Word document cannot be created",
                      "free some space, or set TMPDIR to a folder that can be written");
    path_ = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

void lower_limit(__rlimit_resource_t resource, rlim_t most) {
  rlimit limit{};
  ::getrlimit(resource, &limit);
  limit.rlim_cur = limit.rlim_max = std::min(limit.rlim_max, most);
  ::setrlimit(resource, &limit);
}

// Makes only calls that are safe between fork and exec. The child leads a process group of its own,
// so that its own children end with it. If nobody is left to end it, the limit of processor time
// does.
[[noreturn]] void execute(const std::vector<char*>& arguments, int seconds) {
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  lower_limit(RLIMIT_CORE, 0);
  lower_limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));
  lower_limit(RLIMIT_FSIZE, kMostWritten);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_DFL);
  const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  for (const int stream : {0, 1, 2})
    if (nothing >= 0) ::dup2(nothing, stream);
  ::execv(arguments.front(), arguments.data());
  ::_exit(127);
}

// True if the program ended in time and without an error.
bool run(std::vector<std::string> words, int seconds, const Stopped& stopped) {
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const pid_t child = ::fork();
  if (child < 0) return false;
  if (child == 0) execute(arguments, seconds);
  ::setpgid(child, child);
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
  int status = 0;
  while (::waitpid(child, &status, WNOHANG) == 0) {
    if (std::chrono::steady_clock::now() > end || (stopped && stopped())) {
      ::kill(-child, SIGKILL);
      ::waitpid(child, &status, 0);
      return false;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  ::kill(-child, SIGKILL);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::vector<std::byte> read_all(const fs::path& path) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (error || size > kMostConverted) return {};
  std::vector<std::byte> bytes(size);
  std::ifstream in(path, std::ios::binary);
  in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
  if (!in) bytes.clear();
  return bytes;
}

}  // namespace

fs::path find_converter() {
  const char* const variable = std::getenv("PATH");
  std::string_view folders = variable == nullptr ? "" : variable;
  while (!folders.empty()) {
    const auto colon = std::min(folders.find(':'), folders.size());
    const fs::path candidate = fs::path(folders.substr(0, colon)) / "soffice";
    if (candidate.is_absolute() && ::access(candidate.c_str(), X_OK) == 0) return candidate;
    folders.remove_prefix(std::min(colon + 1, folders.size()));
  }
  return {};
}

std::vector<std::byte> convert_doc(std::span<const std::byte> bytes, const fs::path& converter,
                                   int seconds, const Stopped& stopped) {
  const TemporaryFolder folder;
  const fs::path source = folder.path() / "in.doc", made = folder.path() / "out" / "in.docx";
  std::ofstream(source, std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes.data()),
             static_cast<std::streamsize>(bytes.size()));
  const bool done =
      run({converter.string(), "-env:UserInstallation=file://" + (folder.path() / "user").string(),
           "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML", "--outdir",
           made.parent_path().string(), source.string()},
          seconds, stopped);
  std::vector<std::byte> converted = done ? read_all(made) : std::vector<std::byte>{};
  if (converted.empty())
    throw ToolError("LibreOffice could not convert the legacy Word document (.doc)",
                    "open it with a word processor and save it as .docx");
  return converted;
}

std::vector<std::byte> docx_of_doc(std::span<const std::byte> bytes, const Stopped& stopped) {
  if (names_stream(bytes, "EncryptedPackage"))
    throw LoadError("the Word document is encrypted", "save it without a password");
  const bool word = names_stream(bytes, "WordDocument");
  if (!word && is_cut_off(bytes))
    throw LoadError("the legacy Office file breaks off", "download the file again");
  if (!word)
    throw LoadError("this is a legacy Office file, but not a Word document",
                    "give the report as PDF or Word document");
  const fs::path converter = find_converter();
  if (converter.empty())
    throw ToolError("this is a legacy Word document (.doc); LibreOffice is needed to convert it",
                    "install the package libreoffice-writer, or save the document as .docx");
  return convert_doc(bytes, converter, kSeconds, stopped);
}

Document load_doc(std::span<const std::byte> bytes) {
  Document document = load_docx(docx_of_doc(bytes));
  document.format = "doc";
  return document;
}

}  // namespace uprex::layout
