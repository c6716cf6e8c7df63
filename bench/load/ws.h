/* N WebSockets, some of which send: what the parts of the mode `ws` share. */
#ifndef WS_H
#define WS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "histogram.h"
#include "marker.h"
#include "spec.h"
#include "template.h"
#include "wire.h"

/* A socket's `next` before its first event. */
#define NO_SEQ UINT64_MAX
/* Latency is taken on so many listeners' behalf by one of them. */
#define SAMPLED_EVERY 16

/* What sending and recognising one's own copies needs. */
struct sender {
    struct socket *socket;
    uint32_t index;
    uint32_t sent;     /* messages; the next one's counter */
    uint32_t low;      /* the oldest counter whose own copy isn't here */
    uint64_t beyond;   /* bit i: the own copy of low + 1 + i is here already */
    uint32_t from_end; /* where the stamp was, see stamp_find */
    bool due;          /* it has something to write and is listed in `due` */
};

struct socket {
    /* Read for every block of frames: one cache line. */
    int fd;
    enum { WAITING, CONNECTING, UPGRADING, GETTING_READY, READY, CLOSED } state;
    uint32_t seq_at; /* where the marker was in the last frame */
    uint32_t from_end;
    uint64_t next;         /* the seq that must come now */
    struct bytes rest;     /* of a frame */
    struct sender *sender; /* NULL: it only listens */
    bool sampled;
    bool stalled;
    bool wants_out; /* epoll tells when it can be written */
    /* Read seldom. */
    uint64_t first; /* the first seq it was sent */
    uint64_t deadline_ns;
    struct bytes out;
    int port;
    int room;
    const char *path;
    const char *token;
} __attribute__((aligned(64)));

struct ws {
    /* The spec. */
    struct common common;
    struct marker seq, ready;
    struct template message;
    const char *greet, *asked, *answer;
    uint32_t text_bytes;
    uint32_t closed;      /* messages in flight, or 0 */
    double rate;          /* messages a second, or 0 */
    int stalled_count;
    int at; /* the port of the sockets that follow, or 0: that of the spec */
    uint32_t connects;
    uint64_t settle_ns, quiet_ns;
    struct socket *sockets;
    uint32_t socket_count;
    struct sender *senders;
    uint32_t sender_count;
    int room_count;

    /* The run. */
    int epoll;
    enum { OPENING, WARMING, MEASURING, DRAINING } phase;
    uint64_t began_ns; /* sending */
    uint64_t from_ns, until_ns; /* the window */
    uint64_t stalled_ns; /* since when the stalled don't read; 0 before */
    uint64_t heard_ns; /* when something was last read */
    uint32_t opened; /* sockets that were begun, in order */
    uint32_t ready_count;
    uint32_t turn;   /* whose turn it is to send */
    uint64_t in_flight;
    uint64_t scheduled;      /* messages of the open loop so far */
    uint64_t *room_sent;     /* for $N */
    struct sender **due;
    uint32_t due_count;
    char *text;
    char *payload; /* FRAME_HEAD_MOST bytes in front of it are ours */
    bool any_copy; /* a sender saw one of its own */
    bool drained;

    /* What was seen. */
    uint64_t sent, own_copies;      /* of the messages meant for the window */
    uint64_t deliveries, bytes;     /* in the window */
    uint64_t holes, repeats, missing, disordered;
    uint32_t ended;                 /* sockets, by the server */
    double *stalled_cut;            /* seconds, one for each stalled socket cut */
    int stalled_cut_count;
    uint64_t ready_ns, server_cpu_ns, own_cpu_ns;
    struct histogram own, delivery;
};

/* ws_spec.c: everything from standard input. */
void ws_spec(struct ws *ws);

/* ws_open.c: the sockets, to READY. */
void ws_open(struct ws *ws);
void ws_watch(struct ws *ws, struct socket *socket, uint32_t events);
void ws_on_writable(struct ws *ws, struct socket *socket);
void ws_on_upgraded(struct ws *ws, struct socket *socket);
void ws_on_ready(struct ws *ws);
_Noreturn void ws_refused(const struct ws *ws, const struct socket *socket, const char *why);

/* ws_read.c: what comes in. */
void ws_on_readable(struct ws *ws, struct socket *socket);
void ws_close(struct ws *ws, struct socket *socket);

/* ws_send.c: what goes out. */
void ws_send_due(struct ws *ws, uint64_t now);
/* Nanoseconds until the open loop's next message; `most` otherwise. */
int64_t ws_send_wait(const struct ws *ws, uint64_t now, int64_t most);
void ws_on_stamp(struct ws *ws, struct sender *sender, uint32_t counter, uint64_t time_ns, uint64_t now);
/* Its messages in flight won't come back any more. */
void ws_forget(struct ws *ws, struct sender *sender);
void ws_write(struct ws *ws, struct socket *socket);
void ws_say(struct ws *ws, struct socket *socket, uint8_t head, const char *data, size_t size);

/* ws_stall.c: listeners that stop reading. */
void ws_stall(struct ws *ws);
void ws_on_cut(struct ws *ws);
/* Looks, ten times a second, which of them the server has given up. */
void ws_look_for_cuts(struct ws *ws, uint64_t now);
/* Until all are cut, or have been given the time to be. */
void ws_await_cuts(struct ws *ws);

/* ws.c: one turn of the loop, waiting at most so long. */
void ws_turn(struct ws *ws, int64_t wait_ns);

/* ws_report.c: the result, as JSON. */
void ws_report(const struct ws *ws, FILE *to);

#endif
