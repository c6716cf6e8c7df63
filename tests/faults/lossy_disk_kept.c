/* The bookkeeping behind the lossy disk. Every function but `kept_path` is called under one lock. */
#define _GNU_SOURCE
#include "lossy_disk_kept.h"

#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define FILES 64
#define PAGE 4096

struct range {
    off_t from, to;
};

struct file {
    dev_t device;
    ino_t inode; /* 0: this place is free */
    int open_count;
    int nameless;
    int source; /* our own descriptor of the file; kept open, since closing it drops SQLite's locks */
    int kept;
    off_t shortest; /* since the last sync; -1: it was not cut */
    struct range *unsynced;
    size_t count, room;
};

static struct file files[FILES];
static char folder[PATH_MAX], kept_folder[PATH_MAX];
static unsigned early_percent;
static uint64_t dice;
static volatile int64_t *steps_left; /* shared with whoever cuts the power; 0: it stays on */

static void fail(const char *what) {
    /* A kept folder that is wrong would prove something that is not so. */
    perror(what);
    abort();
}

__attribute__((constructor)) static void prepare(void) {
    const char *here = getenv("LOSSY_DISK_FOLDER"), *there = getenv("LOSSY_DISK_KEPT");
    const char *early = getenv("LOSSY_DISK_EARLY"), *seed = getenv("LOSSY_DISK_SEED");
    const char *steps = getenv("LOSSY_DISK_STEPS");
    if (!here || !there)
        return;
    if (!realpath(there, kept_folder) || !realpath(here, folder))
        fail("lossy disk: a folder is missing");
    early_percent = early ? (unsigned)atoi(early) : 0;
    int fd = steps ? REAL(open64)(steps, O_RDWR | O_CLOEXEC) : -1;
    if (fd >= 0)
        steps_left = mmap(NULL, sizeof *steps_left, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (steps_left == MAP_FAILED)
        fail("lossy disk: steps");
    dice = 0x9e3779b97f4a7c15ull ^ (seed ? strtoull(seed, NULL, 10) : 0);
}

int kept_path(const char *path, char *kept) {
    size_t length = strlen(folder), size = strlen(path);
    if (!length || strncmp(path, folder, length) || path[length] != '/')
        return 0;
    if (size > 4 && !strcmp(path + size - 4, "-shm"))
        return 0;
    return snprintf(kept, PATH_MAX, "%s%s", kept_folder, path + length) < PATH_MAX;
}

static struct file *known(const struct stat *found) {
    for (struct file *file = files; file < files + FILES; file++)
        if (file->inode == found->st_ino && file->device == found->st_dev && !file->nameless)
            return file;
    return NULL;
}

struct file *file_at(const char *path) {
    struct stat found;
    return stat(path, &found) ? NULL : known(&found);
}

static struct file *track(const struct stat *found, const char *path, const char *kept) {
    struct file *file = files;
    while (file < files + FILES && file->inode)
        file++;
    if (file == files + FILES)
        fail("lossy disk: too many files");
    *file = (struct file){.device = found->st_dev, .inode = found->st_ino, .shortest = -1};
    file->source = REAL(open64)(path, O_RDONLY | O_CLOEXEC);
    file->kept = REAL(open64)(kept, O_RDWR | O_CREAT | O_CLOEXEC, found->st_mode & 0777);
    if (file->source < 0 || file->kept < 0)
        fail("lossy disk: open");
    return file;
}

struct file *file_opened(const struct stat *found, const char *path, const char *kept) {
    struct file *file = known(found);
    if (!file)
        file = track(found, path, kept);
    file->open_count++;
    return file;
}

static void forget(struct file *file) {
    if (!file->nameless || file->open_count)
        return;
    REAL(close)(file->source);
    REAL(close)(file->kept);
    free(file->unsynced);
    *file = (struct file){0};
}

void file_closed(struct file *file) {
    file->open_count--;
    forget(file);
}

void file_lost_name(struct file *file) {
    file->nameless = 1;
    forget(file);
}

/* One write of the program, or one page that is kept. */
static void step(void) {
    if (steps_left && *steps_left && !--*steps_left)
        kill(getpid(), SIGKILL);
}

static void keep_length(struct file *file, off_t length) {
    if (REAL(ftruncate64)(file->kept, length))
        fail("lossy disk: length");
}

static void keep_cut(struct file *file) {
    if (file->shortest >= 0)
        keep_length(file, file->shortest);
    file->shortest = -1;
}

static void keep_bytes(struct file *file, struct range range) {
    static char page[PAGE];
    while (range.from < range.to) {
        size_t wanted = PAGE;
        if (range.to - range.from < PAGE)
            wanted = (size_t)(range.to - range.from);
        ssize_t got = pread(file->source, page, wanted, range.from);
        if (got < 0)
            fail("lossy disk: read");
        if (got == 0)
            return; /* the file was cut after this write */
        if (REAL(pwrite64)(file->kept, page, (size_t)got, range.from) != got)
            fail("lossy disk: keep");
        range.from += got;
        step();
    }
}

static unsigned throw_dice(void) {
    dice ^= dice << 13;
    dice ^= dice >> 7;
    dice ^= dice << 17;
    return (unsigned)(dice >> 33) % 100;
}

static void keep_some_early(struct file *file, off_t from, off_t to) {
    for (off_t page = from - from % PAGE; page < to; page += PAGE)
        if (early_percent && throw_dice() < early_percent) {
            keep_cut(file);
            keep_bytes(file, (struct range){page, page + PAGE});
        }
}

static struct range *next_range(struct file *file) {
    if (file->count == file->room) {
        file->room = file->room ? 2 * file->room : 64;
        file->unsynced = realloc(file->unsynced, file->room * sizeof *file->unsynced);
        if (!file->unsynced)
            fail("lossy disk: memory");
    }
    return &file->unsynced[file->count++];
}

void file_written(struct file *file, off_t from, off_t to) {
    struct range *last = file->count ? &file->unsynced[file->count - 1] : NULL;
    if (last && last->to == from)
        last->to = to;
    else
        *next_range(file) = (struct range){from, to};
    keep_some_early(file, from, to);
    step();
}

void file_cut(struct file *file, off_t length) {
    if (file->shortest < 0 || length < file->shortest)
        file->shortest = length;
}

void file_synced(struct file *file) {
    struct stat now;
    keep_cut(file);
    for (size_t i = 0; i < file->count; i++)
        keep_bytes(file, file->unsynced[i]);
    file->count = 0;
    if (fstat(file->source, &now))
        fail("lossy disk: stat");
    keep_length(file, now.st_size);
}
