#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>

#include "clock.h"
#include "ends.h"
#include "frame.h"
#include "modes.h"
#include "stamp.h"
#include "ws.h"

#define MOST_EVENTS 1024
/* After so many events the open loop looks whether a message is due. */
#define LOOK_EVERY 32
/* After the window the rest is awaited so long, */
#define DRAIN_NS (5 * SECOND)
/* or until nothing has come for as long as the spec says, and no copy is missing; looking so often. */
#define LOOK_NS (SECOND / 16)

static void on_event(struct ws *ws, struct socket *socket, uint32_t events) {
    if (socket->state == CLOSED) return;
    if (socket->stalled && ws->stalled_ns > 0) {
        ws_close(ws, socket);
        return;
    }
    if (events & EPOLLOUT) ws_on_writable(ws, socket);
    if (socket->state != CLOSED && events & (EPOLLIN | EPOLLERR | EPOLLHUP))
        ws_on_readable(ws, socket);
}

void ws_turn(struct ws *ws, int64_t wait_ns) {
    static struct epoll_event events[MOST_EVENTS];
    uint64_t now = now_ns();
    int count = wire_wait(ws->epoll, events, MOST_EVENTS, ws_send_wait(ws, now, wait_ns));
    if (count > 0) ws->heard_ns = now_ns();
    for (int i = 0; i < count; i++) {
        struct socket *socket = events[i].data.ptr;
        on_event(ws, socket, events[i].events);
        /* Not only after the turn: the server needn't wait until all its readers have read. */
        bool may_be_due = ws->closed > 0 ? socket->sender != NULL : i % LOOK_EVERY == LOOK_EVERY - 1;
        if (may_be_due) ws_send_due(ws, now_ns());
    }
    now = now_ns();
    ws_send_due(ws, now);
    ws_look_for_cuts(ws, now);
}

static void turn_until(struct ws *ws, uint64_t end) {
    for (uint64_t now; (now = now_ns()) < end;) ws_turn(ws, (int64_t)(end - now));
}

static void measure(struct ws *ws) {
    ws->began_ns = now_ns();
    ws->from_ns = ws->until_ns = UINT64_MAX;
    ws->phase = WARMING;
    turn_until(ws, ws->began_ns + ws->common.warm_ns);

    ws_stall(ws);
    ws->server_cpu_ns = spec_server_cpu_ns(&ws->common);
    ws->own_cpu_ns = own_cpu_ns();
    ws->from_ns = now_ns();
    ws->phase = MEASURING;
    turn_until(ws, ws->from_ns + ws->common.measure_ns);

    /* What was due in the window is sent in it. */
    uint64_t until = now_ns();
    ws_send_due(ws, until - 1);
    ws->until_ns = until;
    ws->phase = DRAINING;
    ws->own_cpu_ns = own_cpu_ns() - ws->own_cpu_ns;
    ws->server_cpu_ns = spec_server_cpu_ns(&ws->common) - ws->server_cpu_ns;
}

static void drain(struct ws *ws) {
    ws->heard_ns = now_ns();
    for (uint64_t now; (now = now_ns()) < ws->until_ns + DRAIN_NS;) {
        bool quiet = now - ws->heard_ns >= ws->quiet_ns;
        ws->drained = quiet && ws->in_flight == 0;
        /* If no copy was ever recognised, none will be. */
        if (ws->drained || (quiet && !ws->any_copy)) break;
        ws_turn(ws, LOOK_NS);
    }
}

static void make_room(struct ws *ws) {
    size_t payload = FRAME_HEAD_MOST + template_most(&ws->message, ws->text_bytes);
    ws->room_sent = calloc((size_t)ws->room_count, sizeof *ws->room_sent);
    ws->due = calloc(ws->sender_count + 1, sizeof *ws->due);
    ws->text = malloc(ws->text_bytes);
    ws->payload = malloc(payload);
    if (!ws->room_sent || !ws->due || !ws->text || !ws->payload) fail("out of memory");
    memset(ws->text, 'x', ws->text_bytes);
    ws->payload += FRAME_HEAD_MOST;
}

void run_ws(FILE *to) {
    static struct ws ws;
    ws_spec(&ws);
    make_room(&ws);
    ws.epoll = epoll_create1(EPOLL_CLOEXEC);
    if (ws.epoll < 0) fail("epoll_create1: %s", strerror(errno));
    ws_open(&ws);
    turn_until(&ws, now_ns() + ws.settle_ns);
    measure(&ws);
    drain(&ws);
    ws_await_cuts(&ws);
    ws_report(&ws, to);
}
