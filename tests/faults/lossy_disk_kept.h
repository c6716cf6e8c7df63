/* What a power cut would leave of the files below one folder; the calls that change it are in lossy_disk.c. */
#ifndef LOSSY_DISK_KEPT_H
#define LOSSY_DISK_KEPT_H

#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>

/* The libc function of the same name, behind ours. */
#define REAL(name)                                                                                 \
    ({                                                                                             \
        static __typeof__(&name) found;                                                            \
        if (!found)                                                                                \
            found = (__typeof__(&name))dlsym(RTLD_NEXT, #name);                                    \
        found;                                                                                     \
    })

struct file;

/* Where the file at an absolute `path` is kept; 0 when it is none of ours. `kept` has PATH_MAX bytes. */
int kept_path(const char *path, char *kept);

/* The file that bears this name now, or NULL when nobody opened it for writing. */
struct file *file_at(const char *path);

/* One more descriptor of the file, and one less. */
struct file *file_opened(const struct stat *found, const char *path, const char *kept);
void file_closed(struct file *);

/* Its name was unlinked, or given to another file. */
void file_lost_name(struct file *);

/* Bytes from..to-1 were written; the file was cut to `length`; it was synced. */
void file_written(struct file *, off_t from, off_t to);
void file_cut(struct file *, off_t length);
void file_synced(struct file *);

#endif
