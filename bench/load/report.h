/* The parts of a result that all modes have. */
#ifndef REPORT_H
#define REPORT_H

#include <stdint.h>
#include <stdio.h>

#include "histogram.h"

/* Above this the generator may be what is measured. */
#define LOAD_CPU_SHARE_MOST 0.8

/* `"name":number,` and so on. */
void report_count(FILE *to, const char *name, uint64_t count);
void report_seconds(FILE *to, const char *name, uint64_t ns);
void report_share(FILE *to, const char *name, double share);
void report_times(FILE *to, const char *name, const struct histogram *histogram);

/* `"void":…` and the end: null, or every fault that was given. A fault with count 0 is none. */
struct fault {
    const char *name;
    uint64_t count;
};
void report_end(FILE *to, const struct fault *faults, int count, double load_cpu_share);

#endif
