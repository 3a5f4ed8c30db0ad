#include "app/reader/Confinement.h"

#include <array>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <vector>

namespace {

constexpr rlim_t mostMemory = 900UL * 1024 * 1024;
constexpr rlim_t mostFiles = 64;
/// The address sanitizer reserves far more memory than it uses.
#if defined(SCRUTINEER_SANITIZED)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit wanted{value, value};
    setrlimit(resource, &wanted);
}

#if defined(__x86_64__)
constexpr unsigned ownArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned ownArchitecture = AUDIT_ARCH_AARCH64;
#endif

/// Whoever calls one of these is no reader: the call fails, and the process may go on.
constexpr std::array refusedCalls
{
    SYS_execve, SYS_execveat, SYS_socket, SYS_connect, SYS_bind, SYS_listen, SYS_ptrace, SYS_unlinkat, SYS_mkdirat,
        SYS_renameat2, SYS_linkat, SYS_symlinkat, SYS_mount, SYS_chroot, SYS_setsid, SYS_process_vm_writev
#if defined(__x86_64__)
        ,
        SYS_unlink, SYS_mkdir, SYS_rename, SYS_link, SYS_symlink, SYS_fork, SYS_vfork
#endif
};

void refuseCalls()
{
    std::vector<sock_filter> program{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ownArchitecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
    };
    for (const long call : refusedCalls) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, unsigned(call), 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 1));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

} // namespace

void confineThisProcess()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, mostFiles);
    if (!isSanitized)
        limit(RLIMIT_AS, mostMemory);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    refuseCalls();
}

void allowSeconds(int seconds)
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto spent = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    const rlimit wanted{spent + rlim_t(seconds), RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &wanted);
}
