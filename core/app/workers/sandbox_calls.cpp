// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/workers/sandbox_calls.hpp"

#include <seccomp.h>

namespace uprex {
namespace {

constexpr int kAllowedCalls[] = {
    // its descriptors
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev),
    SCMP_SYS(lseek), SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(close),
    // memory; mmap and mprotect depend on their arguments (sandbox.cpp)
    SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
    // the process itself
    SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(futex), SCMP_SYS(getpid), SCMP_SYS(gettid),
    SCMP_SYS(getppid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid),
    SCMP_SYS(getrandom), SCMP_SYS(getrusage), SCMP_SYS(restart_syscall), SCMP_SYS(rseq),
    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
    SCMP_SYS(set_robust_list), SCMP_SYS(sched_getaffinity), SCMP_SYS(sched_yield),
    // time
    SCMP_SYS(clock_getres), SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep),
    SCMP_SYS(gettimeofday), SCMP_SYS(nanosleep), SCMP_SYS(time), SCMP_SYS(times)};

namespace attempt {
constexpr std::string_view kSocket = "open a socket";
constexpr std::string_view kNetwork = "use the network";
constexpr std::string_view kProgram = "run a program";
constexpr std::string_view kProcess = "start a process";
constexpr std::string_view kSignal = "send a signal to another process";
constexpr std::string_view kInspect = "inspect another process";
constexpr std::string_view kFile = "change a file";
constexpr std::string_view kOpen = "open a file in a forbidden way";
constexpr std::string_view kSystem = "change the system";
}  // namespace attempt

constexpr ForbiddenCall kForbiddenCalls[] = {{SCMP_SYS(socket), attempt::kSocket},
                                             {SCMP_SYS(socketpair), attempt::kSocket},
                                             {SCMP_SYS(connect), attempt::kNetwork},
                                             {SCMP_SYS(bind), attempt::kNetwork},
                                             {SCMP_SYS(listen), attempt::kNetwork},
                                             {SCMP_SYS(accept), attempt::kNetwork},
                                             {SCMP_SYS(accept4), attempt::kNetwork},
                                             {SCMP_SYS(sendto), attempt::kNetwork},
                                             {SCMP_SYS(sendmsg), attempt::kNetwork},
                                             {SCMP_SYS(sendmmsg), attempt::kNetwork},
                                             {SCMP_SYS(execve), attempt::kProgram},
                                             {SCMP_SYS(execveat), attempt::kProgram},
                                             {SCMP_SYS(fork), attempt::kProcess},
                                             {SCMP_SYS(vfork), attempt::kProcess},
                                             {SCMP_SYS(clone), attempt::kProcess},
                                             {SCMP_SYS(clone3), attempt::kProcess},
                                             {SCMP_SYS(kill), attempt::kSignal},
                                             {SCMP_SYS(tkill), attempt::kSignal},
                                             {SCMP_SYS(rt_sigqueueinfo), attempt::kSignal},
                                             {SCMP_SYS(rt_tgsigqueueinfo), attempt::kSignal},
                                             {SCMP_SYS(pidfd_open), attempt::kSignal},
                                             {SCMP_SYS(pidfd_send_signal), attempt::kSignal},
                                             {SCMP_SYS(ptrace), attempt::kInspect},
                                             {SCMP_SYS(process_vm_readv), attempt::kInspect},
                                             {SCMP_SYS(process_vm_writev), attempt::kInspect},
                                             {SCMP_SYS(pidfd_getfd), attempt::kInspect},
                                             {SCMP_SYS(open), attempt::kOpen},
                                             {SCMP_SYS(openat2), attempt::kOpen},
                                             {SCMP_SYS(open_by_handle_at), attempt::kOpen},
                                             {SCMP_SYS(creat), attempt::kFile},
                                             {SCMP_SYS(truncate), attempt::kFile},
                                             {SCMP_SYS(ftruncate), attempt::kFile},
                                             {SCMP_SYS(rename), attempt::kFile},
                                             {SCMP_SYS(renameat), attempt::kFile},
                                             {SCMP_SYS(renameat2), attempt::kFile},
                                             {SCMP_SYS(unlink), attempt::kFile},
                                             {SCMP_SYS(unlinkat), attempt::kFile},
                                             {SCMP_SYS(link), attempt::kFile},
                                             {SCMP_SYS(linkat), attempt::kFile},
                                             {SCMP_SYS(symlink), attempt::kFile},
                                             {SCMP_SYS(symlinkat), attempt::kFile},
                                             {SCMP_SYS(mkdir), attempt::kFile},
                                             {SCMP_SYS(mkdirat), attempt::kFile},
                                             {SCMP_SYS(rmdir), attempt::kFile},
                                             {SCMP_SYS(mknod), attempt::kFile},
                                             {SCMP_SYS(mknodat), attempt::kFile},
                                             {SCMP_SYS(chmod), attempt::kFile},
                                             {SCMP_SYS(fchmod), attempt::kFile},
                                             {SCMP_SYS(fchmodat), attempt::kFile},
                                             {SCMP_SYS(chown), attempt::kFile},
                                             {SCMP_SYS(fchown), attempt::kFile},
                                             {SCMP_SYS(fchownat), attempt::kFile},
                                             {SCMP_SYS(lchown), attempt::kFile},
                                             {SCMP_SYS(utimensat), attempt::kFile},
                                             {SCMP_SYS(setxattr), attempt::kFile},
                                             {SCMP_SYS(mount), attempt::kSystem},
                                             {SCMP_SYS(umount2), attempt::kSystem},
                                             {SCMP_SYS(pivot_root), attempt::kSystem},
                                             {SCMP_SYS(chroot), attempt::kSystem},
                                             {SCMP_SYS(unshare), attempt::kSystem},
                                             {SCMP_SYS(setns), attempt::kSystem},
                                             {SCMP_SYS(bpf), attempt::kSystem},
                                             {SCMP_SYS(perf_event_open), attempt::kSystem},
                                             {SCMP_SYS(init_module), attempt::kSystem},
                                             {SCMP_SYS(finit_module), attempt::kSystem},
                                             {SCMP_SYS(kexec_load), attempt::kSystem},
                                             {SCMP_SYS(io_uring_setup), attempt::kSystem},
                                             {SCMP_SYS(userfaultfd), attempt::kSystem},
                                             {SCMP_SYS(keyctl), attempt::kSystem},
                                             {SCMP_SYS(reboot), attempt::kSystem},
                                             {SCMP_SYS(setuid), attempt::kSystem},
                                             {SCMP_SYS(setgid), attempt::kSystem},
                                             {SCMP_SYS(setresuid), attempt::kSystem},
                                             {SCMP_SYS(setresgid), attempt::kSystem}};

}  // namespace

std::span<const int> allowed_calls() { return kAllowedCalls; }

std::span<const ForbiddenCall> forbidden_calls() { return kForbiddenCalls; }

std::string_view attempted_by(int number) {
  for (const ForbiddenCall& call : kForbiddenCalls)
    if (call.number == number) return call.attempt;
  return attempt::kSignal;
}

}  // namespace uprex
