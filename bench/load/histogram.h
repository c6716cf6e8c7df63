/* Durations, kept to within 0.8 %, in as many bytes however many there are. */
#ifndef HISTOGRAM_H
#define HISTOGRAM_H

#include <stdint.h>
#include <stdio.h>

/* Each power of two is cut into so many equal steps. */
#define HISTOGRAM_BITS 7
#define HISTOGRAM_STEPS (1u << HISTOGRAM_BITS)
#define HISTOGRAM_SLOTS ((64 - HISTOGRAM_BITS + 1) * HISTOGRAM_STEPS)

struct histogram {
    uint64_t count;
    uint64_t most;
    uint64_t slots[HISTOGRAM_SLOTS];
};

void histogram_add(struct histogram *histogram, uint64_t ns);

/* {"count":…,"p50":…,"p90":…,"p99":…,"p999":…,"max":…} in milliseconds; null when it is empty. */
void histogram_print(const struct histogram *histogram, FILE *to);

#endif
