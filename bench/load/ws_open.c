#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>

#include "clock.h"
#include "ends.h"
#include "frame.h"
#include "upgrade.h"
#include "ws.h"

/* A server that takes longer for one handshake, or for all, isn't measured. */
#define EACH_NS (5 * SECOND)
#define ALL_NS (60 * SECOND)
/* What a reader that stops leaves to the kernel; it doubles the figure. */
#define STALLED_RECEIVE_BYTES 8192

static void begin(struct ws *ws, struct socket *socket, uint64_t now) {
    socket->fd = wire_connect(socket->port, socket->stalled ? STALLED_RECEIVE_BYTES : 0);
    socket->state = CONNECTING;
    socket->deadline_ns = now + EACH_NS;
    socket->wants_out = true;
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT, .data.ptr = socket};
    if (epoll_ctl(ws->epoll, EPOLL_CTL_ADD, socket->fd, &event) != 0)
        fail("epoll_ctl: %s", strerror(errno));
}

void ws_watch(struct ws *ws, struct socket *socket, uint32_t events) {
    struct epoll_event event = {.events = events, .data.ptr = socket};
    epoll_ctl(ws->epoll, EPOLL_CTL_MOD, socket->fd, &event);
}

void ws_refused(const struct ws *ws, const struct socket *socket, const char *why) {
    long number = socket - ws->sockets;
    fail("socket %ld of %u (%s): %s", number + 1, ws->socket_count, socket->path, why);
}

void ws_on_writable(struct ws *ws, struct socket *socket) {
    if (socket->state == CONNECTING) {
        int error = wire_error(socket->fd);
        if (error != 0) ws_refused(ws, socket, strerror(error));
        socket->state = UPGRADING;
        upgrade_ask(&socket->out, &ws->common, socket->path, socket->token);
    }
    ws_write(ws, socket);
}

void ws_on_upgraded(struct ws *ws, struct socket *socket) {
    socket->state = GETTING_READY;
    if (ws->greet != NULL) ws_say(ws, socket, FRAME_TEXT, ws->greet, strlen(ws->greet));
    if (ws->ready.size > 0) return;
    socket->state = READY;
    ws_on_ready(ws);
}

void ws_on_ready(struct ws *ws) { ws->ready_count++; }

static void check_deadlines(const struct ws *ws, uint64_t began, uint64_t now) {
    if (now - began > ALL_NS)
        fail("%u of %u sockets were ready in a minute", ws->ready_count, ws->socket_count);
    for (uint32_t i = 0; i < ws->opened; i++) {
        const struct socket *socket = &ws->sockets[i];
        if (socket->state < READY && now > socket->deadline_ns)
            ws_refused(ws, socket, "not ready within 5 s");
    }
}

void ws_open(struct ws *ws) {
    uint64_t began = now_ns();
    uint64_t checked = began;
    while (ws->ready_count < ws->socket_count) {
        uint64_t now = now_ns();
        while (ws->opened < ws->socket_count && ws->opened - ws->ready_count < ws->connects)
            begin(ws, &ws->sockets[ws->opened++], now);
        ws_turn(ws, SECOND / 10);
        if (now - checked > SECOND / 10) {
            check_deadlines(ws, began, now);
            checked = now;
        }
    }
    ws->ready_ns = now_ns() - began;
}
