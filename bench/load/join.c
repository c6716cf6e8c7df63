/* Sockets that come, read their replay until they are live, and go again. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "clock.h"
#include "ends.h"
#include "frame.h"
#include "marker.h"
#include "modes.h"
#include "report.h"
#include "spec.h"
#include "upgrade.h"
#include "wire.h"

#define MOST_CONCURRENT 4096
#define PATIENCE_NS (10 * SECOND)

struct target {
    const char *path, *token;
};

/* One place in which one joins after the other. */
struct joiner {
    int fd;
    enum { CONNECTING, UPGRADING, REPLAYING } state;
    uint64_t began_ns;
    uint64_t next; /* the seq that must come now; 0 before the first event */
    uint64_t events;
    uint32_t seq_at;
    struct bytes rest, out;
};

static struct {
    struct common common;
    struct marker ready, seq;
    uint64_t expect;
    int concurrency;
    struct target *targets;
    uint64_t target_count;

    struct joiner *joiners;
    int epoll;
    bool measuring;
    uint64_t begun, whole; /* joins since the start */
    uint64_t joins, events, short_of, holes, failed; /* in the window */
    struct histogram times;
} run;

static void target_line(const struct line *line) {
    const char *part[2] = {0};
    spec_split(line, 1, 2, part);
    run.targets = realloc(run.targets, sizeof *run.targets * (run.target_count + 1));
    if (run.targets == NULL) fail("out of memory");
    run.targets[run.target_count++] = (struct target){part[0], part[1]};
}

static void read_spec(void) {
    spec_begin(&run.common);
    run.concurrency = 8;
    struct line line;
    while (spec_next(&line)) {
        if (spec_common(&run.common, &line)) continue;
        if (spec_is(&line, "ready")) run.ready = marker_of(line.rest);
        else if (spec_is(&line, "seq")) run.seq = marker_of(line.rest);
        else if (spec_is(&line, "expect")) run.expect = (uint64_t)spec_number(&line, 0, 1e9);
        else if (spec_is(&line, "concurrency")) run.concurrency = (int)spec_number(&line, 1, MOST_CONCURRENT);
        else if (spec_is(&line, "target")) target_line(&line);
        else spec_unknown(&line);
    }
    spec_check(&run.common);
    if (run.target_count == 0) wrong("there is no target");
    if (run.ready.size == 0 || run.seq.size == 0) wrong("ready and seq must be given");
}

static void begin(struct joiner *joiner) {
    const struct target *target = &run.targets[run.begun++ % run.target_count];
    joiner->fd = wire_connect(run.common.port, 0);
    joiner->state = CONNECTING;
    joiner->began_ns = now_ns();
    joiner->next = joiner->events = 0;
    joiner->rest.size = joiner->out.size = 0;
    upgrade_ask(&joiner->out, &run.common, target->path, target->token);
    struct epoll_event event = {.events = EPOLLOUT, .data.ptr = joiner};
    if (epoll_ctl(run.epoll, EPOLL_CTL_ADD, joiner->fd, &event) != 0)
        fail("epoll_ctl: %s", strerror(errno));
}

static void go_on(struct joiner *joiner) {
    wire_abort(joiner->fd);
    begin(joiner);
}

/* The first refusal of all says that something is set up wrong; later ones are a result. */
static void give_up(struct joiner *joiner, const char *why) {
    if (run.whole == 0) fail("joining %s: %s", run.targets[0].path, why);
    if (run.measuring) run.failed++;
    go_on(joiner);
}

static void finish(struct joiner *joiner) {
    run.whole++;
    if (run.measuring) {
        run.joins++;
        run.events += joiner->events;
        run.short_of += joiner->events != run.expect;
        histogram_add(&run.times, now_ns() - joiner->began_ns);
    }
    go_on(joiner);
}

static void take_event(struct joiner *joiner, uint64_t seq) {
    joiner->events++;
    if (joiner->next != 0 && seq != joiner->next) run.holes++;
    joiner->next = seq + 1;
}

/* The bytes of whole frames; `*ready` when the last of them said so. */
static size_t take_frames(struct joiner *joiner, const char *data, size_t size, bool *ready) {
    struct frame frame;
    size_t done = 0, bytes;
    while (!*ready && (bytes = frame_at(data + done, size - done, &frame)) > 0) {
        done += bytes;
        if (frame.head != FRAME_TEXT) continue;
        if (marker_find(&run.seq, &frame, &joiner->seq_at))
            take_event(joiner, marker_number(&run.seq, &frame, joiner->seq_at));
        else
            *ready = marker_in(&run.ready, &frame);
    }
    return done;
}

static void on_readable(struct joiner *joiner) {
    const char *data;
    ssize_t size = wire_read(joiner->fd, &joiner->rest, &data);
    if (size < 0) return;
    if (size == 0) {
        give_up(joiner, "the server ended it");
        return;
    }
    size_t done = 0;
    if (joiner->state == UPGRADING) {
        int status;
        done = upgrade_answer(data, (size_t)size, &status);
        if (done > 0 && status != 101) {
            char line[200];
            upgrade_line(data, (size_t)size, line, sizeof line);
            give_up(joiner, line);
            return;
        }
        if (done > 0) joiner->state = REPLAYING;
    }
    bool ready = false;
    if (joiner->state == REPLAYING)
        done += take_frames(joiner, data + done, (size_t)size - done, &ready);
    if (ready) finish(joiner);
    else wire_keep(&joiner->rest, data + done, (size_t)size - done);
}

static void on_writable(struct joiner *joiner) {
    int error = wire_error(joiner->fd);
    if (error != 0 || !wire_flush(joiner->fd, &joiner->out)) {
        give_up(joiner, strerror(error != 0 ? error : errno));
        return;
    }
    joiner->state = UPGRADING;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = joiner};
    if (joiner->out.size == 0) epoll_ctl(run.epoll, EPOLL_CTL_MOD, joiner->fd, &event);
}

static void give_up_late(uint64_t now) {
    for (int i = 0; i < run.concurrency; i++)
        if (now > run.joiners[i].began_ns + PATIENCE_NS) give_up(&run.joiners[i], "not live in 10 s");
}

static void turn_until(uint64_t end) {
    struct epoll_event events[64];
    for (uint64_t now; (now = now_ns()) < end;) {
        int64_t wait = end - now < SECOND ? (int64_t)(end - now) : (int64_t)SECOND;
        int count = wire_wait(run.epoll, events, 64, wait);
        for (int i = 0; i < count; i++) {
            struct joiner *joiner = events[i].data.ptr;
            if (joiner->state == CONNECTING) on_writable(joiner);
            else on_readable(joiner);
        }
        give_up_late(now);
    }
}

static void report(FILE *to, uint64_t window, uint64_t server_cpu, uint64_t own_cpu) {
    double share = (double)own_cpu / (double)window;
    fputc('{', to);
    report_count(to, "joins", run.joins);
    report_seconds(to, "seconds", window);
    report_share(to, "joins_per_second", (double)run.joins * (double)SECOND / (double)window);
    report_count(to, "events", run.events);
    report_count(to, "short", run.short_of);
    report_count(to, "holes", run.holes);
    report_count(to, "failed", run.failed);
    report_times(to, "join_ms", &run.times);
    report_seconds(to, "server_cpu_seconds", server_cpu);
    report_share(to, "load_cpu_share", share);
    const struct fault faults[] = {
        {"joins with too few or too many events", run.short_of},
        {"holes", run.holes},
        {"joins failed", run.failed},
        {"windows without a single join", run.joins == 0},
    };
    report_end(to, faults, sizeof faults / sizeof *faults, share);
}

void run_join(FILE *to) {
    read_spec();
    run.epoll = epoll_create1(EPOLL_CLOEXEC);
    run.joiners = calloc((size_t)run.concurrency, sizeof *run.joiners);
    if (run.joiners == NULL) fail("out of memory");
    for (int i = 0; i < run.concurrency; i++) begin(&run.joiners[i]);
    turn_until(now_ns() + run.common.warm_ns);

    uint64_t server_cpu = spec_server_cpu_ns(&run.common), own_cpu = own_cpu_ns(), from = now_ns();
    run.measuring = true;
    turn_until(from + run.common.measure_ns);
    uint64_t window = now_ns() - from;
    own_cpu = own_cpu_ns() - own_cpu;
    server_cpu = spec_server_cpu_ns(&run.common) - server_cpu;
    report(to, window, server_cpu, own_cpu);
}
