#include <stdlib.h>

#include "clock.h"
#include "ends.h"
#include "report.h"
#include "ws.h"

/* The first and the last seq that anybody in a room was sent. */
struct ends {
    uint64_t first, next;
};

static bool counts(const struct socket *socket) {
    return socket->state == READY && !socket->stalled;
}

/* Everybody in a room was ready before the first event, so all have the same from first to last.
 * Events that a socket lacks at either end; none when it was still coming in. */
static uint64_t missing(const struct ws *ws) {
    struct ends *rooms = calloc((size_t)ws->room_count, sizeof *rooms);
    if (rooms == NULL) fail("out of memory");
    for (int room = 0; room < ws->room_count; room++) rooms[room].first = NO_SEQ;
    uint64_t sum = 0;
    for (int pass = 0; pass < 2 && ws->drained; pass++)
        for (uint32_t i = 0; i < ws->socket_count; i++) {
            const struct socket *socket = &ws->sockets[i];
            struct ends *room = &rooms[socket->room];
            if (!counts(socket)) continue;
            bool any = socket->first != NO_SEQ;
            if (pass == 0 && any) {
                if (socket->first < room->first) room->first = socket->first;
                if (socket->next > room->next) room->next = socket->next;
            } else if (pass == 1 && any) {
                sum += socket->first - room->first + room->next - socket->next;
            } else if (pass == 1 && room->first != NO_SEQ) {
                sum += room->next - room->first;
            }
        }
    free(rooms);
    return sum;
}

static void report_cuts(const struct ws *ws, FILE *to) {
    fputs("\"stalled_cut\":[", to);
    for (int i = 0; i < ws->stalled_cut_count; i++)
        fprintf(to, "%s%.3f", i > 0 ? "," : "", ws->stalled_cut[i]);
    fputs("],", to);
}

static void report_end_of(const struct ws *ws, FILE *to, uint64_t lacking, double share) {
    bool talking = (ws->closed > 0 || ws->rate > 0) && ws->stalled_count == 0;
    const struct fault faults[] = {
        {"holes", ws->holes},
        {"repeats", ws->repeats},
        {"missing at the ends", lacking},
        {"own copies out of order", ws->disordered},
        {"sockets closed", ws->ended},
        {"windows without a single event", talking && ws->deliveries == 0},
        {"windows without a single own copy", talking && ws->own_copies == 0},
    };
    report_end(to, faults, sizeof faults / sizeof *faults, share);
}

void ws_report(const struct ws *ws, FILE *to) {
    uint64_t window = ws->until_ns - ws->from_ns;
    double share = (double)ws->own_cpu_ns / (double)window;
    uint64_t lacking = missing(ws);
    fputc('{', to);
    report_count(to, "sockets", ws->socket_count);
    report_seconds(to, "ready_seconds", ws->ready_ns);
    report_seconds(to, "seconds", window);
    report_count(to, "sent", ws->sent);
    report_count(to, "own_copies", ws->own_copies);
    report_count(to, "unanswered", ws->sent - ws->own_copies);
    report_count(to, "deliveries", ws->deliveries);
    report_count(to, "bytes", ws->bytes);
    report_count(to, "holes", ws->holes);
    report_count(to, "repeats", ws->repeats);
    report_count(to, "missing", lacking);
    report_count(to, "disordered", ws->disordered);
    report_count(to, "closed", ws->ended);
    report_cuts(ws, to);
    report_times(to, "own_ms", &ws->own);
    report_times(to, "delivery_ms", &ws->delivery);
    report_seconds(to, "server_cpu_seconds", ws->server_cpu_ns);
    report_share(to, "load_cpu_share", share);
    fprintf(to, "\"drained\":%s,", ws->drained ? "true" : "false");
    report_end_of(ws, to, lacking, share);
}
