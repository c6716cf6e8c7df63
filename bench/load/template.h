/* Text with places for what differs from message to message. */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include <stddef.h>
#include <stdint.h>

#define ID_BYTES 30

struct piece {
    enum { LITERAL, ID, TEXT, NUMBER } kind;
    const char *text;
    size_t size;
};

struct template {
    struct piece *pieces;
    int count;
    size_t literal_bytes; /* of all pieces */
};

/* $ID: 30 hex digits that nobody had before. $TEXT: the text. $N: a decimal number. */
struct template template_of(const char *source);

int template_count(const struct template *template, int kind);

/* The most bytes that filling it in can take. */
size_t template_most(const struct template *template, size_t text_bytes);

/* Writes it to `into`; the bytes written. */
size_t template_fill(const struct template *template, char *into, const char *text, size_t text_bytes,
                     uint64_t number);

#endif
