#include "spec.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "clock.h"
#include "ends.h"

static void *or_die(void *memory) {
    if (memory == NULL) fail("out of memory");
    return memory;
}

bool spec_next(struct line *line) {
    char *text = NULL;
    size_t room = 0;
    ssize_t size;
    while ((size = getline(&text, &room, stdin)) >= 0) {
        if (size > 0 && text[size - 1] == '\n') text[--size] = '\0';
        if (size == 0) continue;
        char *space = strchr(text, ' ');
        if (space != NULL) *space = '\0';
        line->word = text;
        line->rest = space != NULL ? space + 1 : "";
        return true;
    }
    free(text);
    return false;
}

bool spec_is(const struct line *line, const char *word) { return strcmp(line->word, word) == 0; }

void spec_unknown(const struct line *line) { wrong("nobody knows the word '%s'", line->word); }

double spec_number(const struct line *line, double least, double most) {
    char *end;
    double number = strtod(line->rest, &end);
    if (end == line->rest || *end != '\0' || !(number >= least && number <= most))
        wrong("%s is a number from %g to %g, not '%s'", line->word, least, most, line->rest);
    return number;
}

uint64_t spec_seconds(const struct line *line) {
    return (uint64_t)(spec_number(line, 0, 3600) * (double)SECOND);
}

int spec_split(const struct line *line, int least, int most, const char **parts) {
    int count = 0;
    const char *from = line->rest;
    while (*from != '\0' && count < most) {
        size_t size = count + 1 < most ? strcspn(from, " ") : strlen(from);
        parts[count++] = or_die(strndup(from, size));
        from += size;
        if (*from == ' ') from++;
    }
    if (count < least || *from != '\0')
        wrong("%s takes %d to %d parts: '%s'", line->word, least, most, line->rest);
    return count;
}

static void add_header(struct common *common, const char *header) {
    size_t before = strlen(common->headers);
    common->headers = or_die(realloc(common->headers, before + strlen(header) + 3));
    sprintf(common->headers + before, "%s\r\n", header);
}

static void stay_on(int cpu) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(cpu, &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0) fail("CPU %d isn't ours to run on", cpu);
}

void spec_begin(struct common *common) {
    memset(common, 0, sizeof *common);
    common->headers = or_die(strdup(""));
    common->warm_ns = 2 * SECOND;
    common->measure_ns = 6 * SECOND;
}

bool spec_common(struct common *common, const struct line *line) {
    if (spec_is(line, "port")) {
        common->port = (int)spec_number(line, 1, 65535);
    } else if (spec_is(line, "pid")) {
        if (common->pid_count == SPEC_MOST_PIDS) wrong("more than %d pids", SPEC_MOST_PIDS);
        common->pids[common->pid_count++] = (int)spec_number(line, 1, 1 << 30);
    } else if (spec_is(line, "cpu")) {
        stay_on((int)spec_number(line, 0, CPU_SETSIZE - 1));
    } else if (spec_is(line, "header")) {
        add_header(common, line->rest);
    } else if (spec_is(line, "warm")) {
        common->warm_ns = spec_seconds(line);
    } else if (spec_is(line, "measure")) {
        common->measure_ns = spec_seconds(line);
    } else {
        return false;
    }
    return true;
}

void spec_check(const struct common *common) {
    if (common->port == 0) wrong("there is no port");
    if (common->measure_ns == 0) wrong("there is nothing to measure in 0 seconds");
}

uint64_t spec_server_cpu_ns(const struct common *common) {
    uint64_t sum = 0;
    for (int i = 0; i < common->pid_count; i++) sum += cpu_ns_of(common->pids[i]);
    return sum;
}
