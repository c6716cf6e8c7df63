/* Finds short texts in frames, looking first where they were in the last one. */
#ifndef MARKER_H
#define MARKER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "frame.h"

struct marker {
    const char *text; /* NULL: nothing is looked for */
    size_t size;
    /* Its first up to eight bytes, compared as one word. */
    uint64_t word;
    uint64_t mask;
};

struct marker marker_of(const char *text);

/* Reads up to 8 bytes beyond a frame's end: INPUT_SLACK allows for it. */
static inline bool marker_is_at(const struct marker *marker, const struct frame *frame, size_t at) {
    if (at + marker->size > frame->size) return false;
    uint64_t word;
    memcpy(&word, frame->data + at, 8);
    if ((word & marker->mask) != marker->word) return false;
    return marker->size <= 8 || memcmp(frame->data + at, marker->text, marker->size) == 0;
}

/* Where it is; `*at` is where it was the last time, and is brought up to date. */
static inline bool marker_find(const struct marker *marker, const struct frame *frame, uint32_t *at) {
    if (__builtin_expect(marker_is_at(marker, frame, *at), 1)) return true;
    const char *found = memmem(frame->data, frame->size, marker->text, marker->size);
    if (found == NULL) return false;
    *at = (uint32_t)(found - frame->data);
    return true;
}

static inline bool marker_in(const struct marker *marker, const struct frame *frame) {
    return memmem(frame->data, frame->size, marker->text, marker->size) != NULL;
}

/* The decimal number after the marker found `at`. */
static inline uint64_t marker_number(const struct marker *marker, const struct frame *frame, uint32_t at) {
    const char *digit = frame->data + at + marker->size;
    const char *end = frame->data + frame->size;
    uint64_t number = 0;
    for (; digit < end && (unsigned)(*digit - '0') < 10; digit++)
        number = number * 10 + (unsigned)(*digit - '0');
    return number;
}

#endif
