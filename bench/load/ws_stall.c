#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "clock.h"
#include "far_end.h"
#include "ws.h"

/* How long a server is given to cut those who don't read. */
#define PATIENCE_NS (15 * SECOND)
#define LOOK_EVERY_NS (SECOND / 10)

static int port_of(const struct socket *socket) {
    struct sockaddr_in here;
    socklen_t size = sizeof here;
    getsockname(socket->fd, (struct sockaddr *)&here, &size);
    return ntohs(here.sin_port);
}

void ws_stall(struct ws *ws) {
    if (ws->stalled_count == 0) return;
    ws->stalled_ns = now_ns();
    for (uint32_t i = 0; i < ws->socket_count; i++) {
        struct socket *socket = &ws->sockets[i];
        if (socket->stalled && socket->state != CLOSED) ws_watch(ws, socket, EPOLLRDHUP);
    }
}

void ws_on_cut(struct ws *ws) {
    ws->stalled_cut[ws->stalled_cut_count++] = (double)(now_ns() - ws->stalled_ns) / (double)SECOND;
}

/* A reset wakes us, but a server that closes without one isn't seen on our end as long as we don't
 * read: its FIN waits behind the data. */
void ws_look_for_cuts(struct ws *ws, uint64_t now) {
    static uint64_t looked;
    if (ws->stalled_ns == 0 || now - looked < LOOK_EVERY_NS) return;
    looked = now;
    for (uint32_t i = 0; i < ws->socket_count; i++) {
        struct socket *socket = &ws->sockets[i];
        if (!socket->stalled || socket->state == CLOSED) continue;
        if (far_end_is_closed(socket->port, port_of(socket))) ws_close(ws, socket);
    }
}

void ws_await_cuts(struct ws *ws) {
    while (ws->stalled_ns > 0 && ws->stalled_cut_count < ws->stalled_count &&
           now_ns() - ws->stalled_ns < PATIENCE_NS)
        ws_turn(ws, LOOK_EVERY_NS);
}
