/* Time in nanoseconds: of CLOCK_MONOTONIC, and of CPUs used. */
#ifndef CLOCK_H
#define CLOCK_H

#include <stdint.h>

#define SECOND 1000000000ull

uint64_t now_ns(void);

/* CPU time this process has used. */
uint64_t own_cpu_ns(void);

/* CPU time that all threads of a process have used, also those that ended. Fails if it is gone. */
uint64_t cpu_ns_of(int pid);

#endif
