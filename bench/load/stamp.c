#include "stamp.h"

/* Times are counted from the first one, with a constant in the topmost 20 bits: five digits by
 * which the stamp is found wherever a server puts the text. */
#define MAGIC 0x5a17cull
#define MAGIC_TEXT "5a17c"
#define MAGIC_BYTES 5
#define TIME_BITS 44

static uint64_t first_ns;

static void put_hex(char *into, uint64_t number, int digits) {
    for (int i = digits - 1; i >= 0; i--, number >>= 4) into[i] = "0123456789abcdef"[number & 15];
}

static bool get_hex(const char *from, int digits, uint64_t *number) {
    uint64_t sum = 0;
    for (int i = 0; i < digits; i++) {
        unsigned char letter = (unsigned char)from[i];
        unsigned digit = letter - '0';
        if (digit > 9) {
            digit = letter - 'a' + 10u;
            if (digit < 10 || digit > 15) return false;
        }
        sum = sum << 4 | digit;
    }
    *number = sum;
    return true;
}

void stamp_put(char *into, const struct stamp *stamp) {
    if (first_ns == 0) first_ns = stamp->time_ns;
    put_hex(into, MAGIC << TIME_BITS | (stamp->time_ns - first_ns), 16);
    put_hex(into + 16, stamp->sender, 6);
    put_hex(into + 22, stamp->counter, 8);
}

static bool get(const char *from, struct stamp *stamp) {
    uint64_t time, sender, counter;
    if (memcmp(from, MAGIC_TEXT, MAGIC_BYTES) != 0) return false;
    if (!get_hex(from, 16, &time) || !get_hex(from + 16, 6, &sender)) return false;
    if (!get_hex(from + 22, 8, &counter)) return false;
    stamp->time_ns = (time & ((1ull << TIME_BITS) - 1)) + first_ns;
    stamp->sender = (uint32_t)sender;
    stamp->counter = (uint32_t)counter;
    return true;
}

bool stamp_find(const struct frame *frame, uint32_t *from_end, struct stamp *stamp) {
    const char *end = frame->data + frame->size;
    if (*from_end >= STAMP_BYTES && *from_end <= frame->size && get(end - *from_end, stamp))
        return true;
    const char *at = frame->data;
    while ((at = memmem(at, (size_t)(end - at), MAGIC_TEXT, MAGIC_BYTES)) != NULL) {
        if (end - at < STAMP_BYTES) return false;
        if (get(at, stamp)) {
            *from_end = (uint32_t)(end - at);
            return true;
        }
        at++;
    }
    return false;
}
