#include "histogram.h"

#define MILLISECOND 1e6

static uint32_t slot_of(uint64_t ns) {
    if (ns < HISTOGRAM_STEPS) return (uint32_t)ns;
    uint32_t shift = 63 - (uint32_t)__builtin_clzll(ns) - HISTOGRAM_BITS;
    return (shift + 1) * HISTOGRAM_STEPS + (uint32_t)((ns >> shift) & (HISTOGRAM_STEPS - 1));
}

static double middle_of(uint32_t slot) {
    if (slot < HISTOGRAM_STEPS) return slot;
    uint32_t shift = slot / HISTOGRAM_STEPS - 1;
    double step = (double)(1ull << shift);
    return (HISTOGRAM_STEPS + slot % HISTOGRAM_STEPS + 0.5) * step;
}

void histogram_add(struct histogram *histogram, uint64_t ns) {
    histogram->count++;
    if (ns > histogram->most) histogram->most = ns;
    histogram->slots[slot_of(ns)]++;
}

static double quantile(const struct histogram *histogram, double part) {
    uint64_t rank = (uint64_t)(part * (double)histogram->count);
    uint64_t seen = 0;
    for (uint32_t slot = 0; slot < HISTOGRAM_SLOTS; slot++) {
        seen += histogram->slots[slot];
        if (seen > rank) {
            double middle = middle_of(slot);
            return middle < (double)histogram->most ? middle : (double)histogram->most;
        }
    }
    return (double)histogram->most;
}

void histogram_print(const struct histogram *histogram, FILE *to) {
    if (histogram->count == 0) {
        fputs("null", to);
        return;
    }
    fprintf(to, "{\"count\":%llu,\"p50\":%.6f,\"p90\":%.6f,\"p99\":%.6f,\"p999\":%.6f,\"max\":%.6f}",
            (unsigned long long)histogram->count, quantile(histogram, 0.5) / MILLISECOND,
            quantile(histogram, 0.9) / MILLISECOND, quantile(histogram, 0.99) / MILLISECOND,
            quantile(histogram, 0.999) / MILLISECOND, (double)histogram->most / MILLISECOND);
}
