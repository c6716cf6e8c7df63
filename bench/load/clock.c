#include "clock.h"

#include <time.h>

#include "ends.h"

static uint64_t read_clock(clockid_t which) {
    struct timespec time;
    if (clock_gettime(which, &time) != 0) fail("a process whose CPU is to be measured has ended");
    return (uint64_t)time.tv_sec * SECOND + (uint64_t)time.tv_nsec;
}

uint64_t now_ns(void) { return read_clock(CLOCK_MONOTONIC); }

uint64_t own_cpu_ns(void) { return read_clock(CLOCK_PROCESS_CPUTIME_ID); }

uint64_t cpu_ns_of(int pid) {
    /* The sum that /proc/PID/stat shows in hundredths of a second, to the nanosecond. */
    clockid_t clock;
    if (clock_getcpuclockid(pid, &clock) != 0) fail("there is no process %d", pid);
    return read_clock(clock);
}
