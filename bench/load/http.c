#include "http.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "answer.h"
#include "clock.h"
#include "ends.h"
#include "histogram.h"
#include "modes.h"
#include "report.h"

#define MOST_CONNECTIONS 8192
#define MOST_EVENTS 256
/* How long after the window the last answers of the open loop are awaited. */
#define DRAIN_NS (5 * SECOND)
#define STATUSES 600

struct connection {
    int fd; /* -1: not open */
    bool busy;
    uint64_t asked_ns; /* when it was meant to be asked */
    struct bytes rest, out;
    struct connection *next_idle;
};

static struct {
    struct http_spec spec;
    int epoll;
    struct connection *connections;
    int connection_count; /* that were ever used */
    /* The last one used first: those that a server ends for idleness are not in use then. */
    struct connection *idle;
    uint64_t begun_ns, scheduled; /* of the open loop */
    uint64_t asked, answered;     /* since the start */
    uint64_t due;                 /* asked for in the window, open loop */
    uint64_t from_ns, until_ns;
    uint64_t requests, failed, retry_after_missing; /* in the window */
    struct histogram times;
    struct histogram *by_status[STATUSES];
} run;

static bool in_window(uint64_t asked_ns, uint64_t now) {
    uint64_t time = run.spec.rate > 0 ? asked_ns : now;
    return time >= run.from_ns && time < run.until_ns;
}

static void make_idle(struct connection *connection) {
    connection->busy = false;
    connection->next_idle = run.idle;
    run.idle = connection;
}

static void hang_up(struct connection *connection) {
    wire_abort(connection->fd);
    connection->fd = -1;
    connection->rest.size = connection->out.size = 0;
}

/* The first refusal of all says that something is set up wrong; later ones are a result. */
static void give_up(struct connection *connection, const char *why) {
    if (run.answered == 0) fail("%s: %s", run.spec.requests[0].path, why);
    if (in_window(connection->asked_ns, now_ns())) run.failed++;
    hang_up(connection);
    make_idle(connection);
}

static void write_out(struct connection *connection) {
    if (!wire_flush(connection->fd, &connection->out)) {
        give_up(connection, strerror(errno));
        return;
    }
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    if (connection->out.size > 0) event.events |= EPOLLOUT;
    epoll_ctl(run.epoll, EPOLL_CTL_MOD, connection->fd, &event);
}

static void ask(struct connection *connection, uint64_t asked_ns) {
    connection->busy = true;
    connection->asked_ns = asked_ns;
    http_ask(&connection->out, &run.spec, &run.spec.requests[run.asked++ % run.spec.request_count]);
    if (connection->fd >= 0) {
        write_out(connection);
        return;
    }
    connection->fd = wire_connect(run.spec.common.port, 0);
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT, .data.ptr = connection};
    if (epoll_ctl(run.epoll, EPOLL_CTL_ADD, connection->fd, &event) != 0)
        fail("epoll_ctl: %s", strerror(errno));
}

static struct connection *take_idle(void) {
    struct connection *connection = run.idle;
    if (connection != NULL) {
        run.idle = connection->next_idle;
    } else if (run.connection_count < MOST_CONNECTIONS) {
        connection = &run.connections[run.connection_count++];
        connection->fd = -1;
    }
    return connection;
}

static uint64_t scheduled_ns(void) {
    return run.begun_ns + (uint64_t)((double)run.scheduled * (double)SECOND / run.spec.rate);
}

static void ask_due(uint64_t now) {
    if (run.spec.rate == 0) {
        for (int busy = run.connection_count; busy < run.spec.concurrency; busy++) ask(take_idle(), now);
        while (run.idle != NULL) ask(take_idle(), now);
        return;
    }
    for (uint64_t time; (time = scheduled_ns()) <= now; run.scheduled++) {
        struct connection *connection = take_idle();
        bool counts = in_window(time, now);
        run.due += counts;
        if (connection != NULL) ask(connection, time);
        else run.failed += counts;
    }
}

static void count(const struct answer *answer, uint64_t asked_ns) {
    uint64_t now = now_ns();
    run.answered++;
    if (!in_window(asked_ns, now)) return;
    if (answer->status < 100 || answer->status >= STATUSES) fail("status %d", answer->status);
    struct histogram **own = &run.by_status[answer->status];
    if (*own == NULL && (*own = calloc(1, sizeof **own)) == NULL) fail("out of memory");
    run.requests++;
    run.retry_after_missing += (answer->status == 503 || answer->status == 429) && !answer->retry_after;
    histogram_add(&run.times, now - asked_ns);
    histogram_add(*own, now - asked_ns);
}

static void on_readable(struct connection *connection) {
    const char *data;
    ssize_t size = wire_read(connection->fd, &connection->rest, &data);
    if (size < 0) return;
    if (size == 0) {
        if (connection->busy) give_up(connection, "the server ended the connection");
        else hang_up(connection); /* stays among the idle, and is opened when it is used */
        return;
    }
    struct answer answer;
    size_t done = answer_at(data, (size_t)size, &answer);
    wire_keep(&connection->rest, data + done, (size_t)size - done);
    if (done == 0) return;
    count(&answer, connection->asked_ns);
    if (answer.closes) hang_up(connection);
    make_idle(connection);
}

static void turn(int64_t wait_ns, bool asking) {
    struct epoll_event events[MOST_EVENTS];
    int ready = wire_wait(run.epoll, events, MOST_EVENTS, wait_ns);
    for (int i = 0; i < ready; i++) {
        struct connection *connection = events[i].data.ptr;
        if (connection->fd >= 0 && connection->out.size > 0 && events[i].events & EPOLLOUT)
            write_out(connection);
        if (connection->fd >= 0 && events[i].events & ~(uint32_t)EPOLLOUT) on_readable(connection);
        if (asking) ask_due(now_ns());
    }
}

static void ask_until(uint64_t end) {
    for (uint64_t now; (now = now_ns()) < end;) {
        ask_due(now);
        uint64_t next = end;
        if (run.spec.rate > 0 && scheduled_ns() < end) next = scheduled_ns();
        now = now_ns();
        turn(next > now ? (int64_t)(next - now) : 0, true);
    }
}

static void report_statuses(FILE *to) {
    const char *before = "";
    fputs("\"statuses\":{", to);
    for (int status = 0; status < STATUSES; status++) {
        if (run.by_status[status] == NULL) continue;
        fprintf(to, "%s\"%d\":%llu", before, status, (unsigned long long)run.by_status[status]->count);
        before = ",";
    }
    before = "";
    fputs("},\"ms_by_status\":{", to);
    for (int status = 0; status < STATUSES; status++) {
        if (run.by_status[status] == NULL) continue;
        fprintf(to, "%s\"%d\":", before, status);
        histogram_print(run.by_status[status], to);
        before = ",";
    }
    fputs("},", to);
}

static void report(FILE *to, uint64_t window, uint64_t server_cpu, uint64_t own_cpu) {
    double share = (double)own_cpu / (double)window;
    fputc('{', to);
    report_count(to, "requests", run.requests);
    report_seconds(to, "seconds", window);
    report_share(to, "per_second", (double)run.requests * (double)SECOND / (double)window);
    report_statuses(to);
    report_count(to, "retry_after_missing", run.retry_after_missing);
    report_count(to, "failed", run.failed);
    report_times(to, "ms", &run.times);
    report_seconds(to, "server_cpu_seconds", server_cpu);
    report_share(to, "load_cpu_share", share);
    const struct fault faults[] = {
        {"requests failed", run.failed},
        {"windows without a single answer", run.requests == 0},
    };
    report_end(to, faults, sizeof faults / sizeof *faults, share);
}

void run_http(FILE *to) {
    http_read_spec(&run.spec);
    run.epoll = epoll_create1(EPOLL_CLOEXEC);
    run.connections = calloc(MOST_CONNECTIONS, sizeof *run.connections);
    if (run.connections == NULL) fail("out of memory");
    run.begun_ns = now_ns();
    run.from_ns = run.begun_ns + run.spec.common.warm_ns;
    run.until_ns = run.from_ns + run.spec.common.measure_ns;
    ask_until(run.from_ns);
    uint64_t server_cpu = spec_server_cpu_ns(&run.spec.common), own_cpu = own_cpu_ns();
    ask_until(run.until_ns);
    own_cpu = own_cpu_ns() - own_cpu;
    server_cpu = spec_server_cpu_ns(&run.spec.common) - server_cpu;

    ask_due(run.until_ns - 1);
    while (run.spec.rate > 0 && run.requests + run.failed < run.due && now_ns() < run.until_ns + DRAIN_NS)
        turn(SECOND / 10, false);
    if (run.spec.rate > 0) run.failed = run.due - run.requests;
    report(to, run.until_ns - run.from_ns, server_cpu, own_cpu);
}
