#include <sys/epoll.h>

#include "clock.h"
#include "ends.h"
#include "frame.h"
#include "stamp.h"
#include "ws.h"

/* So many copies are told apart when one is late: it and the bits of `beyond`. */
#define WINDOW 65

/* The socket can be given as much as we like: what the server doesn't read waits in memory, no more
 * than the schedule or the number in flight. */
void ws_write(struct ws *ws, struct socket *socket) {
    if (!wire_flush(socket->fd, &socket->out)) {
        ws_close(ws, socket);
        return;
    }
    bool wants_out = socket->out.size > 0;
    if (wants_out == socket->wants_out) return;
    socket->wants_out = wants_out;
    ws_watch(ws, socket, EPOLLIN | (wants_out ? EPOLLOUT : 0));
}

static void add_frame(struct socket *socket, uint8_t head, char *payload, size_t size) {
    char *frame = frame_put_head(payload, head, size);
    bytes_add(&socket->out, frame, (size_t)(payload - frame) + size);
}

void ws_say(struct ws *ws, struct socket *socket, uint8_t head, const char *data, size_t size) {
    (void)ws;
    char frame[FRAME_HEAD_MOST + 1024];
    if (size > 1024) fail("too long to be said at once: %zu bytes", size);
    memcpy(frame + FRAME_HEAD_MOST, data, size);
    add_frame(socket, head, frame + FRAME_HEAD_MOST, size);
}

/* Round robin among those whose socket is open; NULL when there are none. */
static struct sender *next_sender(struct ws *ws) {
    for (uint32_t tried = 0; tried < ws->sender_count; tried++) {
        struct sender *sender = &ws->senders[ws->turn];
        ws->turn = ws->turn + 1 == ws->sender_count ? 0 : ws->turn + 1;
        if (sender->socket->state == READY) return sender;
    }
    return NULL;
}

/* Adds a message to what its sender is about to write. */
static bool send_one(struct ws *ws, uint64_t time_ns) {
    struct sender *sender = next_sender(ws);
    if (sender == NULL) return false;
    struct stamp stamp = {time_ns, sender->index, sender->sent++};
    stamp_put(ws->text, &stamp);
    uint64_t number = ++ws->room_sent[sender->socket->room];
    size_t size = template_fill(&ws->message, ws->payload, ws->text, ws->text_bytes, number);
    add_frame(sender->socket, FRAME_TEXT, ws->payload, size);
    ws->in_flight++;
    if (time_ns >= ws->from_ns && time_ns < ws->until_ns) ws->sent++;
    if (!sender->due) {
        sender->due = true;
        ws->due[ws->due_count++] = sender;
    }
    return true;
}

static uint64_t scheduled_ns(const struct ws *ws) {
    return ws->began_ns + (uint64_t)((double)ws->scheduled * (double)SECOND / ws->rate);
}

void ws_send_due(struct ws *ws, uint64_t now) {
    if (ws->phase != WARMING && ws->phase != MEASURING) return;
    if (ws->closed > 0) {
        while (ws->in_flight < ws->closed && send_one(ws, now)) continue;
    } else if (ws->rate > 0) {
        for (uint64_t time; (time = scheduled_ns(ws)) <= now; ws->scheduled++)
            if (!send_one(ws, time)) break;
    }
    for (uint32_t i = 0; i < ws->due_count; i++) {
        ws->due[i]->due = false;
        /* One that can't be written already is told by epoll when it can. */
        if (!ws->due[i]->socket->wants_out) ws_write(ws, ws->due[i]->socket);
    }
    ws->due_count = 0;
}

int64_t ws_send_wait(const struct ws *ws, uint64_t now, int64_t most) {
    if (ws->rate == 0 || (ws->phase != WARMING && ws->phase != MEASURING)) return most;
    uint64_t next = scheduled_ns(ws);
    int64_t wait = next > now ? (int64_t)(next - now) : 0;
    return wait < most ? wait : most;
}

/* The oldest awaited copy is here, and maybe some after it were before. */
static void advance(struct sender *sender) {
    bool here;
    do {
        here = sender->beyond & 1;
        sender->beyond >>= 1;
        sender->low++;
    } while (here);
}

/* The copy is so far ahead that those before it count as lost. */
static void skip_to(struct ws *ws, struct sender *sender, uint32_t counter) {
    while (sender->low < counter) {
        advance(sender);
        ws->in_flight--;
    }
}

/* Whether the copy is new. One socket's messages come back in the order in which they were sent, so
 * that it is nearly always the oldest one awaited. */
static bool match(struct ws *ws, struct sender *sender, uint32_t counter) {
    if (counter >= sender->sent) fail("a copy came of what was never sent");
    if (counter >= sender->low + WINDOW) skip_to(ws, sender, counter);
    uint64_t bit = counter > sender->low ? 1ull << (counter - sender->low - 1) : 0;
    if (counter < sender->low || sender->beyond & bit) {
        ws->repeats++;
        return false;
    }
    /* Later ones are here already. */
    if (bit == 0 ? sender->beyond != 0 : sender->beyond > bit) ws->disordered++;
    if (bit == 0) advance(sender);
    else sender->beyond |= bit;
    return true;
}

void ws_on_stamp(struct ws *ws, struct sender *sender, uint32_t counter, uint64_t time_ns, uint64_t now) {
    if (!match(ws, sender, counter)) return;
    ws->any_copy = true;
    ws->in_flight--;
    if (time_ns < ws->from_ns || time_ns >= ws->until_ns) return;
    ws->own_copies++;
    histogram_add(&ws->own, now - time_ns);
}

void ws_forget(struct ws *ws, struct sender *sender) {
    ws->in_flight -= sender->sent - sender->low - (uint32_t)__builtin_popcountll(sender->beyond);
    sender->low = sender->sent;
    sender->beyond = 0;
}
