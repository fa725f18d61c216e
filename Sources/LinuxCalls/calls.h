#ifndef ATTUNE_LINUX_CALLS_H
#define ATTUNE_LINUX_CALLS_H

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Swaps what stands at two paths, in one step (renameat2(2), RENAME_EXCHANGE): 0, or -1 with errno set.
///
/// The C library offers it to GNU programs only, so the call is made by its number.
static inline int linux_exchange(const char *left, const char *right) {
    const unsigned int exchange = 1u << 1;
    return (int)syscall(SYS_renameat2, AT_FDCWD, left, AT_FDCWD, right, exchange);
}

/// Writes everything that the file system of an open file holds back (syncfs(2)): 0, or -1 with errno set.
static inline int linux_sync_file_system(int descriptor) {
    return (int)syscall(SYS_syncfs, descriptor);
}

#endif
