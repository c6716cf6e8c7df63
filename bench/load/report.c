#include "report.h"

void report_count(FILE *to, const char *name, uint64_t count) {
    fprintf(to, "\"%s\":%llu,", name, (unsigned long long)count);
}

void report_seconds(FILE *to, const char *name, uint64_t ns) {
    fprintf(to, "\"%s\":%.9f,", name, (double)ns / 1e9);
}

void report_share(FILE *to, const char *name, double share) {
    fprintf(to, "\"%s\":%.4f,", name, share);
}

void report_times(FILE *to, const char *name, const struct histogram *histogram) {
    fprintf(to, "\"%s\":", name);
    histogram_print(histogram, to);
    fputc(',', to);
}

void report_end(FILE *to, const struct fault *faults, int count, double load_cpu_share) {
    const char *before = "\"void\":\"";
    for (int i = 0; i < count; i++) {
        if (faults[i].count == 0) continue;
        fprintf(to, "%s%llu %s", before, (unsigned long long)faults[i].count, faults[i].name);
        before = ", ";
    }
    if (load_cpu_share > LOAD_CPU_SHARE_MOST) {
        fprintf(to, "%sthe generator used %.0f %% of its core", before, load_cpu_share * 100);
        before = ", ";
    }
    fputs(*before == ',' ? "\"}\n" : "\"void\":null}\n", to);
}
