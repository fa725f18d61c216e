#ifndef ATTUNE_LINUX_CALLS_H
#define ATTUNE_LINUX_CALLS_H

// Nothing but numbers is included: a type of the C library that this header brought in would belong to this module in Swift's eyes.
#include <sys/syscall.h>

extern long syscall(long number, ...);

/// Swaps what stands at two paths, in one step (renameat2(2), RENAME_EXCHANGE): 0, or -1 with errno set.
///
/// The C library offers it to GNU programs only, so the call is made by its number.
static inline int linux_exchange(const char *left, const char *right) {
    const int working_directory = -100; // AT_FDCWD
    const unsigned int exchange = 1u << 1; // RENAME_EXCHANGE
    return (int)syscall(SYS_renameat2, working_directory, left, working_directory, right, exchange);
}

/// Writes everything that the file system of an open file holds back (syncfs(2)): 0, or -1 with errno set.
static inline int linux_sync_file_system(int descriptor) {
    return (int)syscall(SYS_syncfs, descriptor);
}

/// Whether a file system is mounted at a path (statx(2), STATX_ATTR_MOUNT_ROOT): 1 or 0, or -1 with errno set. A kernel before 5.8 says 0.
static inline int linux_is_mount_point(const char *path) {
    const int working_directory = -100;          // AT_FDCWD
    const int no_follow = 0x100;                 // AT_SYMLINK_NOFOLLOW
    const unsigned long long is_mount = 1 << 13; // STATX_ATTR_MOUNT_ROOT
    unsigned long long status[32] = {0};         // struct statx, whose attributes are its second eight bytes
    if (syscall(SYS_statx, working_directory, path, no_follow, 0u, status) != 0) return -1;
    return (status[1] & is_mount) != 0;
}

/// Has a descriptor, and all above it, closed when the process becomes another program (close_range(2), CLOSE_RANGE_CLOEXEC).
static inline void linux_close_on_execution_from(unsigned int first) {
    const unsigned int close_on_execution = 1u << 2; // CLOSE_RANGE_CLOEXEC
    syscall(SYS_close_range, first, ~0u, close_on_execution);
}

extern int mallopt(int parameter, int value);

/// Has threads share so many pools of memory (mallopt(3), M_ARENA_MAX): what one frees, another may use then.
static inline void linux_share_memory_pools(int count) {
    const int most_arenas = -8; // M_ARENA_MAX
    mallopt(most_arenas, count);
}

#endif
