// SPDX-License-Identifier: GPL-3.0-or-later
// An extractor that attacks the process it runs in, as the document says:
//
//     HOSTILE ATTACK
//
// What returns has failed in its attack: the records are then those of a document without any.
#include <arpa/inet.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <vector>

#include "core/extract/extractor.hpp"

namespace {

using namespace uprex;

std::string attack_in(const Document& document) {
  std::string all;
  for (const auto& block : document.blocks) all += block.label + " " + block.text + " ";
  std::istringstream words(all);
  std::string magic, attack;
  words >> magic >> attack;
  return magic == "HOSTILE" ? attack : "";
}

void write_file(const char* path) { std::ofstream(path) << "was here\n"; }

void send_everywhere(const std::string& bytes) {
  for (int file = 3; file < 64; ++file)
    if (::write(file, bytes.data(), bytes.size()) < 0) continue;
}

bool deeper(int depth) { return depth >= 0; }  // always

int smash(int depth) {
  volatile char room[4096];
  room[0] = static_cast<char>(depth);
  const int below = deeper(depth) ? smash(depth + 1) : 0;
  return below + room[0];
}

void write_nowhere() {
  static volatile std::uintptr_t nowhere = 8;
  *reinterpret_cast<volatile int*>(nowhere) = 1;
}

void close_all() {
  for (int file = 0; file < 64; ++file) ::close(file);
  for (;;) ::usleep(100'000);
}

void loop() {
  volatile bool on = true;
  while (on) {
  }
}

void take_all_memory() {
  std::vector<std::vector<char>> all;
  for (;;) all.emplace_back(std::size_t{1} << 24, 'x');
}

// What is mapped without new is nobody's exception.
void map_all_memory() {
  constexpr std::size_t kSize = 1 << 28;
  for (;;) {
    void* const memory =
        ::mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    std::memset(memory, 1, kSize);
  }
}

void run_program() {
  char name[] = "/bin/touch", file[] = "/tmp/uprex_hostile";
  char* arguments[] = {name, file, nullptr};
  ::execv(name, arguments);
}

void spawn_program() { std::system("touch /tmp/uprex_hostile"); }

void read_file(const char* path) {
  std::ifstream file(path);
  std::string word;
  if (file >> word) throw LoadError("it read " + word);
}

void talk() {
  std::cout << "I am a record\n" << std::flush;
  std::cerr << "I am a message\n" << std::flush;
}

void raise_limits() {
  const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
  if (::setrlimit(RLIMIT_FSIZE, &none) == 0) throw LoadError("it raised its limits");
}

void replace_handler() {
  struct sigaction action {};
  action.sa_handler = SIG_IGN;
  ::sigaction(SIGSYS, &action, nullptr);
  ::socket(AF_INET, SOCK_STREAM, 0);
}

void run_memory() {
  void* const memory =
      ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory != MAP_FAILED) throw LoadError("it has memory that runs");
}

const std::map<std::string, std::function<void()>> kAttacks{
    {"socket", [] { ::socket(AF_INET, SOCK_STREAM, 0); }},
    {"unix_socket", [] { ::socket(AF_UNIX, SOCK_STREAM, 0); }},
    {"write", [] { write_file("/tmp/uprex_hostile"); }},
    {"append", [] { ::open("/tmp/uprex_hostile", O_WRONLY | O_APPEND | O_CREAT, 0600); }},
    {"unlink", [] { ::unlink("upr.db"); }},
    {"rename", [] { ::rename("upr.db", "gone.db"); }},
    {"exec", run_program},
    {"system", spawn_program},
    {"fork",
     [] {
       if (::fork() == 0) ::_exit(0);
     }},
    {"passwd", [] { read_file("/etc/passwd"); }},
    {"store", [] { read_file("upr.db"); }},
    {"map", [] { std::ifstream("/usr/share/poppler/cMap/Adobe-Japan1/Identity-H"); }},
    {"climb", [] { read_file("/usr/share/poppler/../../../etc/passwd"); }},
    {"memory", take_all_memory},
    {"mapping", map_all_memory},
    {"loop", loop},
    {"stack", [] { smash(0); }},
    {"segfault", write_nowhere},
    {"abort", [] { std::abort(); }},
    {"exit", [] { ::_exit(7); }},
    {"kill_parent", [] { ::kill(::getppid(), SIGKILL); }},
    {"kill_all", [] { ::kill(-1, SIGKILL); }},
    {"ptrace", [] { ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr); }},
    {"garbage", [] { send_everywhere("\x20" + std::string(99, '\0')); }},
    {"empty_answer", [] { send_everywhere(std::string(4, '\0')); }},
    {"claims", [] { send_everywhere("\xff\xff\xff\xff and so on"); }},
    {"close", close_all},
    {"sleep",
     [] {
       for (;;) ::usleep(100'000);
     }},
    {"nap", [] { ::sleep(1); }},
    {"talk", talk},
    {"limits", raise_limits},
    {"handler", replace_handler},
    {"run_memory", run_memory},
    {"nothing", [] {}},
};

class Hostile : public Extractor {
 public:
  Match match(const Document& document, const Identity& /*identity*/) const override {
    return attack_in(document).empty() ? Match::no : Match::sure;
  }

  Extraction extract(const Document& document, const Identity& identity) const override {
    const std::string attack = attack_in(document);
    Extraction extraction;
    extraction.document = record_of(identity);
    extraction.document.symbol = "A/HRC/66/6";
    extraction.document.kind = "hostile";
    if (attack == "huge") {
      extraction.pledges.resize(1);
      extraction.pledges[0].id = "A/HRC/66/6#pledge-1";
      extraction.pledges[0].document = extraction.document.symbol;
      extraction.pledges[0].text = std::string(std::size_t{40} << 20, 'x');
    } else {
      kAttacks.at(attack)();
    }
    return extraction;
  }
};

}  // namespace

UPREX_PLUGIN(Hostile, "hostile", "6.6.6")
