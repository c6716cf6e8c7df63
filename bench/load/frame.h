/* WebSocket frames (RFC 6455 §5.2). Inline: the receiving side runs this millions of times a second. */
#ifndef FRAME_H
#define FRAME_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define FRAME_TEXT 0x81
#define FRAME_CLOSE 0x88
#define FRAME_PING 0x89
#define FRAME_PONG 0x8a
/* Two bytes, eight of length, four of masking key. */
#define FRAME_HEAD_MOST 14

struct frame {
    uint8_t head; /* the first byte: FIN, RSV, opcode */
    const char *data;
    size_t size;
};

/* The frame at `at`. Returns its bytes with its head, 0 when it isn't whole yet. */
static inline size_t frame_at(const char *at, size_t size, struct frame *frame) {
    const uint8_t *byte = (const uint8_t *)at;
    if (size < 2) return 0;
    size_t head = 2;
    uint64_t length = byte[1];
    if (length == 126) {
        if (size < 4) return 0;
        length = (uint64_t)byte[2] << 8 | byte[3];
        head = 4;
    } else if (length >= 127) {
        if (size < 10) return 0;
        uint64_t word;
        memcpy(&word, at + 2, 8);
        length = __builtin_bswap64(word);
        head = 10;
    }
    if (length > size - head) return 0;
    frame->head = byte[0];
    frame->data = at + head;
    frame->size = length;
    return head + length;
}

/* A client's frame head before `payload`, which has FRAME_HEAD_MOST bytes of room in front.
 * The masking key is zero, so the payload stays as it is: a legal key, and what it protects from
 * (RFC 6455 §10.3, proxies taken in by a script's bytes) isn't between us and the server.
 * Returns where the frame begins. */
static inline char *frame_put_head(char *payload, uint8_t head, size_t size) {
    uint8_t *at = (uint8_t *)payload - 4;
    memset(at, 0, 4);
    if (size < 126) {
        *--at = (uint8_t)(0x80 | size);
    } else if (size < 65536) {
        *--at = (uint8_t)size;
        *--at = (uint8_t)(size >> 8);
        *--at = 0x80 | 126;
    } else {
        for (int i = 0; i < 8; i++) *--at = (uint8_t)(size >> 8 * i);
        *--at = 0x80 | 127;
    }
    *--at = head;
    return (char *)at;
}

#endif
