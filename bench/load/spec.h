/* Reads a spec: lines `word rest-of-line` on standard input. What is wrong ends the program with 2. */
#ifndef SPEC_H
#define SPEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SPEC_MOST_PIDS 256

struct line {
    const char *word;
    const char *rest; /* never NULL; kept for as long as the program runs */
};

/* What every mode is told. */
struct common {
    int port;
    int pids[SPEC_MOST_PIDS];
    int pid_count;
    char *headers; /* "Name: value\r\n" for each; never NULL */
    uint64_t warm_ns;
    uint64_t measure_ns;
};

/* The next line that isn't empty; false at the end. */
bool spec_next(struct line *line);

/* Takes a line that every mode knows; false if it isn't one. `cpu N` takes effect at once. */
bool spec_common(struct common *common, const struct line *line);

void spec_begin(struct common *common);
void spec_check(const struct common *common);

bool spec_is(const struct line *line, const char *word);
_Noreturn void spec_unknown(const struct line *line);

/* The whole rest as a number within the bounds. */
double spec_number(const struct line *line, double least, double most);
uint64_t spec_seconds(const struct line *line);

/* Splits the rest at spaces into exactly `least` to `most` new strings, the last one taking what remains. */
int spec_split(const struct line *line, int least, int most, const char **parts);

/* CPU time of all pids, ns. */
uint64_t spec_server_cpu_ns(const struct common *common);

#endif
