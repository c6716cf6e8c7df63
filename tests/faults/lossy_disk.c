/* A disk that forgets what was not synced, for one process: load it with LD_PRELOAD.
 *
 * Files below LOSSY_DISK_FOLDER are read and written as ever: that is the machine's memory. Beside
 * it LOSSY_DISK_KEPT, which begins as a copy, holds what a power cut would leave. A write changes
 * memory only; fsync and fdatasync bring the file's length, and the bytes written since its last
 * sync, to what is kept. After kill -9 the kept folder is the disk.
 *
 * LOSSY_DISK_STEPS names a file with one 64-bit number, counted down at each step: a write, or a page
 * that a sync keeps. At 0 the process is killed, so the power goes amid a transaction, a checkpoint
 * or a sync, which a kill from outside hardly ever hits. As long as the file holds 0, it stays on.
 * LOSSY_DISK_EARLY=n: a kernel may write what nobody has synced yet. Each 4 KiB page that a write
 * touches is kept at once with n percent probability, drawn from LOSSY_DISK_SEED.
 *
 * Kinder than some disks in one point: names are kept at once. Of a file made, renamed or unlinked
 * the name is sure without a sync of its directory; what the file holds is not. Files whose name
 * ends in -shm are left out: SQLite maps them, never syncs them, and makes them anew after a crash.
 */
#define _GNU_SOURCE
#include "lossy_disk_kept.h"

#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define DESCRIPTORS 65536

static struct file *file_of[DESCRIPTORS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct file *ours(int fd) {
    return fd >= 0 && fd < DESCRIPTORS ? file_of[fd] : NULL;
}

/* Whatever name it was opened by: the kernel knows where it lies. */
static int watch(int fd, int flags) {
    char link[64], path[PATH_MAX], kept[PATH_MAX];
    struct stat found;
    if (fd < 0 || fd >= DESCRIPTORS || (flags & O_ACCMODE) == O_RDONLY)
        return fd;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = 0;
    if (!kept_path(path, kept) || fstat(fd, &found) || !S_ISREG(found.st_mode))
        return fd;
    pthread_mutex_lock(&lock);
    file_of[fd] = file_opened(&found, path, kept);
    if (flags & O_TRUNC)
        file_cut(file_of[fd], 0);
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE(flags)                                                                                \
    ({                                                                                             \
        va_list more;                                                                              \
        va_start(more, flags);                                                                     \
        mode_t mode = (flags) & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0;                \
        va_end(more);                                                                              \
        mode;                                                                                      \
    })

int open(const char *path, int flags, ...) {
    return watch(REAL(open)(path, flags, MODE(flags)), flags);
}

int open64(const char *path, int flags, ...) {
    return watch(REAL(open64)(path, flags, MODE(flags)), flags);
}

int openat(int at, const char *path, int flags, ...) {
    return watch(REAL(openat)(at, path, flags, MODE(flags)), flags);
}

int openat64(int at, const char *path, int flags, ...) {
    return watch(REAL(openat64)(at, path, flags, MODE(flags)), flags);
}

int close(int fd) {
    pthread_mutex_lock(&lock);
    if (ours(fd)) {
        file_closed(file_of[fd]);
        file_of[fd] = NULL;
    }
    pthread_mutex_unlock(&lock);
    return REAL(close)(fd);
}

/* Do `call` and, when it went well, `note`, with no sync in between. */
#define NOTED(fd, type, call, note)                                                                \
    ({                                                                                             \
        struct file *file = ours(fd);                                                              \
        if (!file)                                                                                 \
            return call;                                                                           \
        pthread_mutex_lock(&lock);                                                                 \
        type done = call;                                                                          \
        if (done >= 0)                                                                             \
            note;                                                                                  \
        pthread_mutex_unlock(&lock);                                                               \
        done;                                                                                      \
    })

static void written_up_to(struct file *file, off_t end, ssize_t size) {
    file_written(file, end - size, end);
}

ssize_t write(int fd, const void *bytes, size_t size) {
    return NOTED(fd, ssize_t, REAL(write)(fd, bytes, size),
                 written_up_to(file, lseek(fd, 0, SEEK_CUR), done));
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
    return NOTED(fd, ssize_t, REAL(pwrite)(fd, bytes, size, at), file_written(file, at, at + done));
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
    return NOTED(fd, ssize_t, REAL(pwrite64)(fd, bytes, size, at),
                 file_written(file, at, at + done));
}

int ftruncate(int fd, off_t length) {
    return NOTED(fd, int, REAL(ftruncate)(fd, length), file_cut(file, length));
}

int ftruncate64(int fd, off64_t length) {
    return NOTED(fd, int, REAL(ftruncate64)(fd, length), file_cut(file, length));
}

static void keep(int fd) {
    pthread_mutex_lock(&lock);
    if (ours(fd))
        file_synced(file_of[fd]);
    pthread_mutex_unlock(&lock);
}

int fsync(int fd) {
    keep(fd);
    return REAL(fsync)(fd);
}

int fdatasync(int fd) {
    keep(fd);
    return REAL(fdatasync)(fd);
}

int unlink(const char *path) {
    char whole[PATH_MAX], kept[PATH_MAX];
    if (!realpath(path, whole) || !kept_path(whole, kept))
        return REAL(unlink)(path);
    pthread_mutex_lock(&lock);
    struct file *file = file_at(whole);
    int done = REAL(unlink)(path);
    if (!done)
        REAL(unlink)(kept);
    if (!done && file)
        file_lost_name(file);
    pthread_mutex_unlock(&lock);
    return done;
}

int rename(const char *from, const char *to) {
    char whole[PATH_MAX], kept_from[PATH_MAX], kept_to[PATH_MAX];
    if (!realpath(from, whole) || !kept_path(whole, kept_from))
        return REAL(rename)(from, to);
    pthread_mutex_lock(&lock);
    struct file *replaced = file_at(to);
    int done = REAL(rename)(from, to);
    if (!done && realpath(to, whole) && kept_path(whole, kept_to))
        REAL(rename)(kept_from, kept_to);
    if (!done && replaced)
        file_lost_name(replaced);
    pthread_mutex_unlock(&lock);
    return done;
}
