/* The floor under every chat server: one room in which every text frame is written to every socket,
 * and nothing else is done. What came in one turn of the loop goes out with one write per socket.
 *
 *     floor PORT     0 lets the system choose; prints the port
 *
 * FLOOR_FAULT makes it wrong, so that tests see whether the load generator notices:
 * `hole` drops the 100th frame, `repeat` sends it twice, `deaf` ends the second socket's share there.
 */
#define _GNU_SOURCE /* accept4, memmem */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define INPUT_BYTES (256 * 1024)
#define MOST_EVENTS 1024
#define FAULTY_FRAME 100
/* A reader that is so far behind is cut. */
#define WAITING_MOST (64u << 20)

/* The load generator, who knows whom it called, doesn't look at Sec-WebSocket-Accept. */
static const char ACCEPTED[] =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

struct bytes {
    char *data;
    size_t size, room;
};

struct client {
    int fd;
    bool open;         /* the handshake is done */
    bool deaf;         /* by FLOOR_FAULT */
    bool watched;      /* epoll tells when it can be written */
    struct bytes rest; /* of what it said, not whole yet */
    struct bytes out;  /* what it can't take yet */
};

static struct client **clients;
static size_t client_count, client_room;
static struct bytes block; /* this turn's frames, ready to be written */
static uint64_t frame_count;
static const char *fault = "";
static int epoll;
static char input[INPUT_BYTES];

static _Noreturn void fail(const char *what) {
    perror(what);
    exit(1);
}

static void add(struct bytes *bytes, const void *data, size_t size) {
    if (bytes->size + size > bytes->room) {
        bytes->room = (bytes->size + size) * 2;
        if ((bytes->data = realloc(bytes->data, bytes->room)) == NULL) fail("realloc");
    }
    if (size > 0) memcpy(bytes->data + bytes->size, data, size);
    bytes->size += size;
}

static void watch(struct client *client, int how) {
    client->watched = client->out.size > 0;
    struct epoll_event event = {EPOLLIN | (client->watched ? EPOLLOUT : 0), {.ptr = client}};
    if (epoll_ctl(epoll, how, client->fd, &event) != 0) fail("epoll_ctl");
}

/* It stays in the list until the turn is over: an event of this turn may still name it. */
static void cut(struct client *client) {
    if (client->fd >= 0) close(client->fd);
    client->fd = -1;
}

static void sweep(void) {
    for (size_t i = 0; i < client_count;) {
        struct client *client = clients[i];
        if (client->fd >= 0) {
            i++;
            continue;
        }
        clients[i] = clients[--client_count];
        free(client->rest.data);
        free(client->out.data);
        free(client);
    }
}

static void accept_all(int listener) {
    for (int fd; (fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        int yes = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        if (client_count == client_room) {
            client_room = client_room * 2 + 64;
            clients = realloc(clients, client_room * sizeof *clients);
        }
        struct client *client = calloc(1, sizeof *client);
        if (clients == NULL || client == NULL) fail("calloc");
        client->fd = fd;
        client->deaf = client_count == 1 && strcmp(fault, "deaf") == 0;
        clients[client_count++] = client;
        watch(client, EPOLL_CTL_ADD);
    }
}

/* Writes what the socket takes and keeps the rest. Nothing overtakes what waits already. */
static void give(struct client *client, const char *data, size_t size) {
    ssize_t written = 0;
    if (client->out.size == 0) written = send(client->fd, data, size, MSG_NOSIGNAL);
    if (written < 0 && errno != EAGAIN) {
        cut(client);
        return;
    }
    if (written < 0) written = 0;
    if ((size_t)written == size) return;
    if (client->out.size + size > WAITING_MOST) {
        cut(client);
        return;
    }
    add(&client->out, data + written, size - (size_t)written);
    if (!client->watched) watch(client, EPOLL_CTL_MOD);
}

static void give_waiting(struct client *client) {
    ssize_t written = send(client->fd, client->out.data, client->out.size, MSG_NOSIGNAL);
    if (written < 0) {
        if (errno != EAGAIN) cut(client);
        return;
    }
    client->out.size -= (size_t)written;
    memmove(client->out.data, client->out.data + written, client->out.size);
    if (client->out.size == 0) watch(client, EPOLL_CTL_MOD);
}

static void add_frame(const char *data, size_t size) {
    uint8_t head[10] = {0x81, (uint8_t)size};
    size_t digits = size < 126 ? 0 : size < 65536 ? 2 : 8;
    if (digits > 0) head[1] = digits == 2 ? 126 : 127;
    for (size_t i = 0; i < digits; i++)
        head[2 + i] = (uint8_t)((uint64_t)size >> 8 * (digits - 1 - i));
    add(&block, head, 2 + digits);
    add(&block, data, size);
}

static void relay(const char *data, size_t size) {
    bool faulty = ++frame_count == FAULTY_FRAME;
    if (faulty && strcmp(fault, "hole") == 0) return;
    add_frame(data, size);
    if (faulty && strcmp(fault, "repeat") == 0) add_frame(data, size);
}

static void take(struct client *client, uint8_t head, char *data, size_t size, const char *mask) {
    /* The generator's key is zero; others' are not. */
    if (memcmp(mask, "\0\0\0\0", 4) != 0)
        for (size_t i = 0; i < size; i++) data[i] ^= mask[i & 3];
    if (head == 0x81) relay(data, size);
    else cut(client); /* closed, or nothing that the generator says */
}

/* The bytes of whole frames. */
static size_t take_frames(struct client *client, char *data, size_t size) {
    size_t done = 0;
    while (client->fd >= 0 && size - done >= 6) {
        uint8_t *at = (uint8_t *)data + done;
        size_t digits = (at[1] & 127) == 126 ? 2 : (at[1] & 127) == 127 ? 8 : 0;
        uint64_t length = digits > 0 ? 0 : at[1] & 127;
        if (size - done < 6 + digits) break;
        for (size_t i = 0; i < digits; i++) length = length << 8 | at[2 + i];
        if (length > size - done - 6 - digits) break;
        char *payload = (char *)at + 6 + digits;
        take(client, at[0], payload, length, payload - 4);
        done += 6 + digits + length;
    }
    return done;
}

static void hear(struct client *client) {
    memcpy(input, client->rest.data ? client->rest.data : "", client->rest.size);
    ssize_t got = recv(client->fd, input + client->rest.size, INPUT_BYTES - client->rest.size, 0);
    if (got < 0 && errno == EAGAIN) return;
    if (got <= 0) {
        cut(client);
        return;
    }
    size_t size = client->rest.size + (size_t)got, done = 0;
    client->rest.size = 0;
    const char *end = client->open ? NULL : memmem(input, size, "\r\n\r\n", 4);
    if (end != NULL) {
        client->open = true;
        done = (size_t)(end - input) + 4;
        give(client, ACCEPTED, sizeof ACCEPTED - 1);
    }
    if (client->open) done += take_frames(client, input + done, size - done);
    add(&client->rest, input + done, size - done);
}

static void give_all(void) {
    for (size_t i = 0; i < client_count && block.size > 0; i++) {
        struct client *client = clients[i];
        if (client->deaf && frame_count >= FAULTY_FRAME) continue;
        if (client->open && client->fd >= 0) give(client, block.data, block.size);
    }
    block.size = 0;
}

static int listen_on(int port) {
    int yes = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof here;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(fd, (struct sockaddr *)&here, size) != 0) fail("bind");
    if (listen(fd, 4096) != 0) fail("listen");
    getsockname(fd, (struct sockaddr *)&here, &size);
    printf("%d\n", ntohs(here.sin_port));
    fflush(stdout);
    return fd;
}

int main(int count, char **words) {
    if (count != 2) return fputs("usage: floor PORT\n", stderr), 2;
    if (getenv("FLOOR_FAULT")) fault = getenv("FLOOR_FAULT");
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    int listener = listen_on(atoi(words[1]));
    epoll = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event events[MOST_EVENTS] = {{EPOLLIN, {.ptr = NULL}}};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &events[0]) != 0) fail("epoll_ctl");
    for (;;) {
        int ready = epoll_wait(epoll, events, MOST_EVENTS, -1);
        for (int i = 0; i < ready; i++) {
            struct client *client = events[i].data.ptr;
            if (client == NULL) {
                accept_all(listener);
                continue;
            }
            if (client->fd >= 0 && events[i].events & EPOLLOUT) give_waiting(client);
            if (client->fd >= 0 && events[i].events & ~(uint32_t)EPOLLOUT) hear(client);
        }
        give_all();
        sweep();
    }
}
