/* What a sender writes into its text, and finds again in its own copy. */
#ifndef STAMP_H
#define STAMP_H

#include <stdbool.h>
#include <stdint.h>

#include "frame.h"

/* 16 hex digits of time, 6 of the sender's index, 8 of its counter. */
#define STAMP_BYTES 30
#define STAMP_MOST_SENDERS (1u << 24)

struct stamp {
    uint64_t time_ns; /* when it was meant to be sent */
    uint32_t sender;
    uint32_t counter;
};

void stamp_put(char *into, const struct stamp *stamp);

/* The stamp in a frame. `*from_end` is how far from the frame's end it was the last time: texts are
 * equally long and what comes after them is the same, while names and numbers before them vary. */
bool stamp_find(const struct frame *frame, uint32_t *from_end, struct stamp *stamp);

#endif
