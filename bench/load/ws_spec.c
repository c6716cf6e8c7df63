#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "ends.h"
#include "stamp.h"
#include "ws.h"

#define MOST_SOCKETS 100000

static struct socket *add_socket(struct ws *ws) {
    static uint32_t room;
    if (ws->socket_count == MOST_SOCKETS) wrong("more than %d sockets", MOST_SOCKETS);
    if (ws->socket_count == room) {
        uint32_t wider = room > 0 ? room * 2 : 64;
        struct socket *sockets = aligned_alloc(64, sizeof *sockets * wider);
        if (sockets == NULL) fail("out of memory");
        if (room > 0) memcpy(sockets, ws->sockets, sizeof *sockets * room);
        free(ws->sockets);
        ws->sockets = sockets;
        room = wider;
    }
    struct socket *socket = &ws->sockets[ws->socket_count++];
    memset(socket, 0, sizeof *socket);
    socket->fd = -1;
    socket->next = socket->first = NO_SEQ;
    return socket;
}

/* A place among the senders, until all sockets are known and stay where they are. */
static void make_sender(struct ws *ws, struct socket *socket) {
    socket->sender = (struct sender *)(uintptr_t)1;
    ws->sender_count++;
}

static int room_of(struct ws *ws, const char *name) {
    static const char **names;
    int last = ws->room_count - 1;
    if (last >= 0 && strcmp(names[last], name) == 0) return last;
    for (int i = 0; i < last; i++)
        if (strcmp(names[i], name) == 0) return i;
    names = realloc(names, sizeof *names * (size_t)(ws->room_count + 1));
    if (names == NULL) fail("out of memory");
    names[ws->room_count] = name;
    return ws->room_count++;
}

static void socket_line(struct ws *ws, const struct line *line) {
    const char *part[4] = {0};
    spec_split(line, 3, 4, part);
    struct socket *socket = add_socket(ws);
    socket->room = room_of(ws, part[0]);
    socket->path = part[2];
    socket->token = part[3];
    socket->port = ws->at;
    if (strcmp(part[1], "send") == 0) make_sender(ws, socket);
    else if (strcmp(part[1], "listen") != 0) wrong("a socket's role is send or listen: '%s'", part[1]);
}

static int part_number(const char *part, int least) {
    char *end;
    long number = strtol(part, &end, 10);
    if (*part == '\0' || *end != '\0' || number < least || number > MOST_SOCKETS)
        wrong("sockets takes rooms, members and senders: '%s'", part);
    return (int)number;
}

static void sockets_line(struct ws *ws, const struct line *line) {
    const char *part[3];
    spec_split(line, 3, 3, part);
    int rooms = part_number(part[0], 1), members = part_number(part[1], 1);
    int senders = part_number(part[2], 0);
    for (int room = 0; room < rooms; room++)
        for (int member = 0; member < members; member++) {
            struct socket *socket = add_socket(ws);
            socket->room = room;
            socket->path = "/";
            if (member < senders) make_sender(ws, socket);
        }
    ws->room_count = rooms;
}

static bool load_line(struct ws *ws, const struct line *line) {
    if (spec_is(line, "message")) ws->message = template_of(line->rest);
    else if (spec_is(line, "text_bytes")) ws->text_bytes = (uint32_t)spec_number(line, STAMP_BYTES, 100000);
    else if (spec_is(line, "closed")) ws->closed = (uint32_t)spec_number(line, 1, 1e6);
    else if (spec_is(line, "open")) ws->rate = spec_number(line, 0.001, 1e7);
    else if (spec_is(line, "stalled")) ws->stalled_count = (int)spec_number(line, 0, MOST_SOCKETS);
    else if (spec_is(line, "connects")) ws->connects = (uint32_t)spec_number(line, 1, MOST_SOCKETS);
    else if (spec_is(line, "settle")) ws->settle_ns = spec_seconds(line);
    else if (spec_is(line, "quiet")) ws->quiet_ns = spec_seconds(line);
    else return false;
    return true;
}

static bool talk_line(struct ws *ws, const struct line *line) {
    if (spec_is(line, "greet")) ws->greet = line->rest;
    else if (spec_is(line, "ready")) ws->ready = marker_of(line->rest);
    else if (spec_is(line, "seq")) ws->seq = marker_of(line->rest);
    else if (spec_is(line, "at")) ws->at = (int)spec_number(line, 1, 65535);
    else if (spec_is(line, "socket")) socket_line(ws, line);
    else if (spec_is(line, "sockets")) sockets_line(ws, line);
    else if (spec_is(line, "answer")) {
        const char *part[2];
        spec_split(line, 2, 2, part);
        ws->asked = part[0];
        ws->answer = part[1];
    } else return false;
    return true;
}

static void check(const struct ws *ws) {
    spec_check(&ws->common);
    if (ws->socket_count == 0) wrong("there are no sockets");
    if (ws->seq.size == 0) wrong("there is no seq to look for");
    if (ws->closed > 0 && ws->rate > 0) wrong("a loop is closed or open");
    if (ws->closed > 0 || ws->rate > 0) {
        if (ws->sender_count == 0) wrong("nobody sends");
        if (template_count(&ws->message, TEXT) != 1) wrong("a message has one $TEXT");
        /* Two senders' numbers would be in no order that a relay could keep. */
        if (template_count(&ws->message, NUMBER) > 0 && ws->sender_count > (uint32_t)ws->room_count)
            wrong("$N needs rooms with one sender");
    }
}

/* Every 16th listener; where everybody sends, every 16th of them. */
static void choose_sampled(struct ws *ws) {
    bool all_send = ws->sender_count == ws->socket_count;
    uint32_t number = 0;
    for (uint32_t i = 0; i < ws->socket_count; i++) {
        struct socket *socket = &ws->sockets[i];
        if (socket->stalled || (socket->sender != NULL && !all_send)) continue;
        socket->sampled = number++ % SAMPLED_EVERY == 0;
    }
}

static void choose_stalled(struct ws *ws) {
    int left = ws->stalled_count;
    for (uint32_t i = 0; i < ws->socket_count && left > 0; i++)
        if (ws->sockets[i].sender == NULL) {
            ws->sockets[i].stalled = true;
            left--;
        }
    if (left > 0) wrong("%d listeners can't stall: there are fewer", ws->stalled_count);
    ws->stalled_cut = calloc((size_t)ws->stalled_count + 1, sizeof *ws->stalled_cut);
}

/* Where nothing else was said they go to the spec's port, which may stand behind them. */
static void choose_ports(struct ws *ws) {
    for (uint32_t i = 0; i < ws->socket_count; i++)
        if (ws->sockets[i].port == 0) ws->sockets[i].port = ws->common.port;
}

static void seat_senders(struct ws *ws) {
    uint32_t index = 0;
    ws->senders = calloc(ws->sender_count + 1, sizeof *ws->senders);
    if (ws->senders == NULL) fail("out of memory");
    for (uint32_t i = 0; i < ws->socket_count; i++) {
        struct socket *socket = &ws->sockets[i];
        if (socket->sender == NULL) continue;
        socket->sender = &ws->senders[index];
        socket->sender->socket = socket;
        socket->sender->index = index++;
    }
}

void ws_spec(struct ws *ws) {
    spec_begin(&ws->common);
    ws->text_bytes = 100;
    ws->connects = 64;
    ws->settle_ns = SECOND / 2;
    ws->quiet_ns = SECOND / 4;
    struct line line;
    while (spec_next(&line))
        if (!spec_common(&ws->common, &line) && !load_line(ws, &line) && !talk_line(ws, &line))
            spec_unknown(&line);
    check(ws);
    choose_ports(ws);
    seat_senders(ws);
    choose_stalled(ws);
    choose_sampled(ws);
}
