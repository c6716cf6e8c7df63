/* Non-blocking sockets: what is to be written, and what was read but isn't whole yet. */
#ifndef WIRE_H
#define WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* All sockets are read into one buffer that stays in the second-level cache. */
#define INPUT_BYTES (512 * 1024)
/* Readers may look a word beyond what came. */
#define INPUT_SLACK 64

struct bytes {
    char *data;
    uint32_t size;
    uint32_t room;
};

/* Connects to 127.0.0.1 without waiting; `receive_bytes` of buffer, 0 for the system's choice. */
int wire_connect(int port, int receive_bytes);

/* errno of a connection that has just become writable. */
int wire_error(int fd);

/* `wait` is -1 for ever. Returns the number of events, as epoll_wait does. */
struct epoll_event;
int wire_wait(int epoll, struct epoll_event *events, int most, int64_t wait_ns);

void bytes_add(struct bytes *bytes, const void *data, size_t size);
void bytes_free(struct bytes *bytes);

/* Writes what it can. False when the socket is broken; what is left stays in `out`. */
bool wire_flush(int fd, struct bytes *out);

/* What was left of this socket and what can be read now, in the shared buffer.
 * `*data` points to it. Returns its size; 0 at the end or when broken, -1 when nothing is there. */
ssize_t wire_read(int fd, const struct bytes *rest, const char **data);

/* Keeps the incomplete end of what `wire_read` gave for the next one. */
void wire_keep(struct bytes *rest, const char *data, size_t size);

/* Closes with a reset, so that no port waits for two minutes. */
void wire_abort(int fd);

/* As many descriptors as this process may have. */
void wire_lift_limits(void);

#endif
