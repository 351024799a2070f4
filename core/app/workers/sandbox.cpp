// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/workers/sandbox.hpp"

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <fstream>

#include "core/app/workers/sandbox_calls.hpp"

namespace uprex {
namespace {

constexpr int kWriteFlags = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

// Used by the SIGSYS handler. Set before the filter is installed.
WorkerPage* g_page = nullptr;
const char* g_folder_path = nullptr;
int g_folder = -1;

[[noreturn]] void end_because_of(std::string_view attempt, const char* path = nullptr) {
  char text[sizeof g_page->attempt] = {};
  std::size_t length = std::min(attempt.size(), sizeof text - 1);
  std::memcpy(text, attempt.data(), length);
  for (; path && *path && length < sizeof text - 1; ++path) text[length++] = *path;
  set_text(g_page->attempt, {text, length});
  ::_exit(kForbiddenExit);
}

#if defined(__x86_64__)
greg_t argument(const mcontext_t& machine, int which) {
  constexpr int kRegisters[] = {REG_RDI, REG_RSI, REG_RDX};
  return machine.gregs[kRegisters[which]];
}
void set_result(mcontext_t& machine, long value) { machine.gregs[REG_RAX] = value; }
#elif defined(__aarch64__)
auto argument(const mcontext_t& machine, int which) { return machine.regs[which]; }
void set_result(mcontext_t& machine, long value) {
  machine.regs[0] = static_cast<unsigned long>(value);
}
#else
#error "unknown processor: add where its system calls pass their arguments"
#endif

// Returns the part of the path behind the readable folder, or null if the file is outside of it.
const char* inside_folder(const char* path) {
  const std::size_t length = std::strlen(g_folder_path);
  const bool inside = std::strncmp(path, g_folder_path, length) == 0 && path[length] == '/';
  return g_folder >= 0 && inside ? path + length + 1 : nullptr;
}

// Opens the file if it is in the readable folder. Landlock prevents that "../" leads out of it.
long open_if_allowed(const char* path, int flags) {
  if (flags & kWriteFlags) end_because_of("write the file ", path);
  const char* name = inside_folder(path);
  if (!name) {
    if (!*g_page->refused) {
      set_text(g_page->refused, path);
      set_text(g_page->refused_to, text_view(g_page->at_work));
    }
    return -EACCES;
  }
  const long file = ::syscall(SYS_openat, g_folder, name, O_RDONLY | O_CLOEXEC);
  return file < 0 ? -errno : file;
}

void on_forbidden_call(int, siginfo_t* info, void* context) {
  const int saved = errno;
  auto& machine = static_cast<ucontext_t*>(context)->uc_mcontext;
  if (info->si_syscall == SCMP_SYS(openat))
    set_result(machine, open_if_allowed(reinterpret_cast<const char*>(argument(machine, 1)),
                                        static_cast<int>(argument(machine, 2))));
  else if (info->si_syscall == SCMP_SYS(open))
    set_result(machine, open_if_allowed(reinterpret_cast<const char*>(argument(machine, 0)),
                                        static_cast<int>(argument(machine, 1))));
  else
    end_because_of(attempted_by(info->si_syscall));
  errno = saved;
}

void limit(__rlimit_resource_t resource, rlim_t value) {
  const rlimit both{value, value};
  ::setrlimit(resource, &both);
}

std::size_t mapped_now() {
  std::size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

void set_limits(std::size_t memory) {
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 32);
  limit(RLIMIT_NPROC, 0);
  if (!kSanitized) limit(RLIMIT_AS, mapped_now() + memory);
}

// Takes away every file right that this kernel knows, and then allows reading in the folder.
bool confine_files(int folder) {
  const long version =
      ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return false;
  const int rights = version >= 5 ? 16 : version >= 3 ? 15 : version == 2 ? 14 : 13;
  landlock_ruleset_attr all{};
  all.handled_access_fs = (1ULL << rights) - 1;
  const auto rules = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0));
  if (rules < 0) return false;
  landlock_path_beneath_attr read{};
  read.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
  read.parent_fd = folder;
  bool done = folder < 0 ||
              ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &read, 0) == 0;
  done = done && ::syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  ::close(rules);
  return done;
}

scmp_arg_cmp when(unsigned number, scmp_compare compare, scmp_datum_t a, scmp_datum_t b = 0) {
  return {number, compare, a, b};
}

// Opening through the folder's descriptor is allowed. Every other way calls the SIGSYS handler.
bool add_opening(const auto& ok) {
  if (g_folder < 0) return ok(SCMP_ACT_TRAP, SCMP_SYS(openat));
  const auto folder = static_cast<scmp_datum_t>(g_folder);
  return ok(SCMP_ACT_TRAP, SCMP_SYS(openat), when(0, SCMP_CMP_NE, folder)) &&
         ok(SCMP_ACT_ALLOW, SCMP_SYS(openat), when(0, SCMP_CMP_EQ, folder),
            when(2, SCMP_CMP_MASKED_EQ, kWriteFlags, 0));
}

// Adds the calls that are allowed for some arguments only.
bool add_conditions(scmp_filter_ctx filter, int channel) {
  const auto ok = [&](std::uint32_t action, int call, auto... conditions) {
    return seccomp_rule_add(filter, action, call, sizeof...(conditions), conditions...) == 0;
  };
  const auto self = static_cast<scmp_datum_t>(::getpid());
  return ok(SCMP_ACT_ALLOW, SCMP_SYS(recvmsg),
            when(0, SCMP_CMP_EQ, static_cast<unsigned>(channel))) &&
         ok(SCMP_ACT_ALLOW, SCMP_SYS(tgkill), when(0, SCMP_CMP_EQ, self)) &&
         ok(SCMP_ACT_TRAP, SCMP_SYS(tgkill), when(0, SCMP_CMP_NE, self)) &&
         ok(SCMP_ACT_ALLOW, SCMP_SYS(mmap), when(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) &&
         ok(SCMP_ACT_ALLOW, SCMP_SYS(mprotect), when(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) &&
         ok(SCMP_ACT_ALLOW, SCMP_SYS(rt_sigaction), when(0, SCMP_CMP_NE, SIGSYS)) &&
         ok(SCMP_ACT_ALLOW, SCMP_SYS(fcntl), when(1, SCMP_CMP_EQ, F_GETFL)) && add_opening(ok);
}

bool confine_calls(int channel) {
  struct sigaction action {};
  action.sa_sigaction = on_forbidden_call;
  action.sa_flags = SA_SIGINFO;
  ::sigaction(SIGSYS, &action, nullptr);
  const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
  if (!filter) return false;
  bool done = seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0;
  // Sanitizers use a pipe to ask the kernel whether memory can be read.
  if (kSanitized)
    done = done && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pipe2), 0) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pipe), 0) == 0;
  for (const int call : allowed_calls())
    done = done && (call < 0 || seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0);
  for (const ForbiddenCall& call : forbidden_calls())
    done =
        done && (call.number < 0 || seccomp_rule_add(filter, SCMP_ACT_TRAP, call.number, 0) == 0);
  done = done && add_conditions(filter, channel) && seccomp_load(filter) == 0;
  seccomp_release(filter);
  return done;
}

}  // namespace

Confinement confine(int channel, const std::filesystem::path& readable, std::size_t memory,
                    WorkerPage& page) {
  static std::string folder_path;
  folder_path = readable.string();
  g_folder_path = folder_path.c_str();
  g_page = &page;
  set_limits(memory);
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  Confinement confinement;
  const int folder = ::open(g_folder_path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  confinement.files = confine_files(folder);
  if (confinement.files) g_folder = folder;
  confinement.calls = confine_calls(channel);
  return confinement;
}

}  // namespace uprex
