#include "wire.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "clock.h"
#include "ends.h"

static char input[INPUT_BYTES + INPUT_SLACK] __attribute__((aligned(64)));

int wire_connect(int port, int receive_bytes) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) fail("socket: %s", strerror(errno));
    int yes = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (receive_bytes > 0)
        setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &receive_bytes, sizeof receive_bytes);
    struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, (struct sockaddr *)&there, sizeof there) != 0 && errno != EINPROGRESS)
        fail("connect to port %d: %s", port, strerror(errno));
    return fd;
}

int wire_error(int fd) {
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

int wire_wait(int epoll, struct epoll_event *events, int most, int64_t wait_ns) {
    struct timespec time = {wait_ns / (int64_t)SECOND, wait_ns % (int64_t)SECOND};
    int count = epoll_pwait2(epoll, events, most, wait_ns < 0 ? NULL : &time, NULL);
    if (count < 0 && errno != EINTR) fail("epoll_pwait2: %s", strerror(errno));
    return count < 0 ? 0 : count;
}

static void make_room(struct bytes *bytes, size_t size) {
    if (size <= bytes->room) return;
    size_t room = bytes->room > 0 ? bytes->room : 512;
    while (room < size) room *= 2;
    if (room > UINT32_MAX || (bytes->data = realloc(bytes->data, room)) == NULL)
        fail("out of memory");
    bytes->room = (uint32_t)room;
}

void bytes_add(struct bytes *bytes, const void *data, size_t size) {
    make_room(bytes, bytes->size + size);
    memcpy(bytes->data + bytes->size, data, size);
    bytes->size += (uint32_t)size;
}

void bytes_free(struct bytes *bytes) {
    free(bytes->data);
    *bytes = (struct bytes){0};
}

bool wire_flush(int fd, struct bytes *out) {
    ssize_t written = send(fd, out->data, out->size, MSG_NOSIGNAL);
    if (written < 0) return errno == EAGAIN || errno == EINTR;
    out->size -= (uint32_t)written;
    memmove(out->data, out->data + written, out->size);
    return true;
}

ssize_t wire_read(int fd, const struct bytes *rest, const char **data) {
    memcpy(input, rest->data != NULL ? rest->data : "", rest->size);
    *data = input;
    ssize_t size = recv(fd, input + rest->size, INPUT_BYTES - rest->size, 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR)) return -1;
    return size <= 0 ? 0 : size + (ssize_t)rest->size;
}

void wire_keep(struct bytes *rest, const char *data, size_t size) {
    if (size == INPUT_BYTES) fail("a frame of more than %d bytes came", INPUT_BYTES);
    make_room(rest, size);
    memcpy(rest->data != NULL ? rest->data : input, data, size);
    rest->size = (uint32_t)size;
}

void wire_abort(int fd) {
    struct linger at_once = {1, 0};
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(fd);
}

void wire_lift_limits(void) {
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    /* Else the kernel may wake an open loop 50 µs late. */
    prctl(PR_SET_TIMERSLACK, 1ul);
}
