#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "clock.h"
#include "ends.h"
#include "frame.h"
#include "stamp.h"
#include "upgrade.h"
#include "ws.h"

/* Whether the event is one that hadn't come. */
static bool check_seq(struct ws *ws, struct socket *socket, uint64_t seq) {
    if (__builtin_expect(seq == socket->next, 1)) {
        socket->next = seq + 1;
    } else if (socket->next == NO_SEQ) {
        socket->first = seq;
        socket->next = seq + 1;
    } else if (seq > socket->next) {
        ws->holes += seq - socket->next;
        socket->next = seq + 1;
    } else {
        ws->repeats++;
        return false;
    }
    return true;
}

static void take_stamp(struct ws *ws, struct socket *socket, const struct frame *frame, uint64_t now) {
    struct stamp stamp;
    if (!stamp_find(frame, &socket->from_end, &stamp)) return;
    if (socket->sampled && stamp.time_ns >= ws->from_ns && stamp.time_ns < ws->until_ns)
        histogram_add(&ws->delivery, now - stamp.time_ns);
    if (socket->sender != NULL && stamp.sender == socket->sender->index)
        ws_on_stamp(ws, socket->sender, stamp.counter, stamp.time_ns, now);
}

static void say_closed(const struct ws *ws, const struct socket *socket, const struct frame *frame) {
    if (ws->ended > 0 || socket->stalled || frame->size < 2) return;
    const uint8_t *code = (const uint8_t *)frame->data;
    fprintf(stderr, "load: socket %ld was closed with %d\n", (long)(socket - ws->sockets) + 1,
            code[0] << 8 | code[1]);
}

/* Everything but an event. */
static void take_other(struct ws *ws, struct socket *socket, const struct frame *frame) {
    if (frame->head == FRAME_PING) {
        ws_say(ws, socket, FRAME_PONG, frame->data, frame->size);
    } else if (frame->head == FRAME_CLOSE) {
        say_closed(ws, socket, frame);
        ws_say(ws, socket, FRAME_CLOSE, frame->data, frame->size < 2 ? 0 : 2);
    } else if (frame->head != FRAME_TEXT && frame->head != FRAME_PONG) {
        /* Compressed, cut in pieces, binary: nothing we asked for. */
        fail("a frame came that begins with 0x%02x", frame->head);
    } else if (ws->asked != NULL && frame->size == strlen(ws->asked) &&
               memcmp(frame->data, ws->asked, frame->size) == 0) {
        ws_say(ws, socket, FRAME_TEXT, ws->answer, strlen(ws->answer));
    } else if (socket->state == GETTING_READY && marker_in(&ws->ready, frame)) {
        socket->state = READY;
        ws_on_ready(ws);
    }
}

static bool is_event(const struct ws *ws, struct socket *socket, const struct frame *frame) {
    return frame->head == FRAME_TEXT && socket->state == READY &&
           marker_find(&ws->seq, frame, &socket->seq_at);
}

/* The bytes of whole frames. */
static size_t take_frames(struct ws *ws, struct socket *socket, const char *data, size_t size) {
    bool stamped = socket->sender != NULL || socket->sampled;
    uint64_t now = stamped ? now_ns() : 0;
    struct frame frame;
    size_t done = 0, bytes, events = 0;
    while ((bytes = frame_at(data + done, size - done, &frame)) > 0) {
        if (is_event(ws, socket, &frame)) {
            events++;
            uint64_t seq = marker_number(&ws->seq, &frame, socket->seq_at);
            if (check_seq(ws, socket, seq) && stamped) take_stamp(ws, socket, &frame, now);
        } else {
            take_other(ws, socket, &frame);
        }
        done += bytes;
    }
    if (ws->phase == MEASURING) ws->deliveries += events;
    return done;
}

static size_t take_upgrade(struct ws *ws, struct socket *socket, const char *data, size_t size) {
    int status;
    size_t head = upgrade_answer(data, size, &status);
    if (head == 0) return 0;
    if (status != 101) {
        char line[200];
        upgrade_line(data, size, line, sizeof line);
        ws_refused(ws, socket, line);
    }
    ws_on_upgraded(ws, socket);
    return head;
}

void ws_on_readable(struct ws *ws, struct socket *socket) {
    const char *data;
    uint32_t before = socket->rest.size;
    ssize_t size = wire_read(socket->fd, &socket->rest, &data);
    if (size < 0) return;
    if (size == 0) {
        ws_close(ws, socket);
        return;
    }
    if (ws->phase == MEASURING) ws->bytes += (uint64_t)size - before;
    size_t done = socket->state == UPGRADING ? take_upgrade(ws, socket, data, (size_t)size) : 0;
    if (socket->state > UPGRADING) done += take_frames(ws, socket, data + done, (size_t)size - done);
    wire_keep(&socket->rest, data + done, (size_t)size - done);
    if (socket->out.size > 0) ws_write(ws, socket);
}

void ws_close(struct ws *ws, struct socket *socket) {
    if (socket->state < READY) ws_refused(ws, socket, "ended before it was ready");
    if (socket->stalled && ws->stalled_ns > 0) ws_on_cut(ws);
    else ws->ended++;
    close(socket->fd);
    socket->fd = -1;
    socket->state = CLOSED;
    if (socket->sender != NULL) ws_forget(ws, socket->sender);
    bytes_free(&socket->rest);
    bytes_free(&socket->out);
}
