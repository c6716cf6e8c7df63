#include "template.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "ends.h"

#define NUMBER_BYTES 20

static void add(struct template *template, int kind, const char *text, size_t size) {
    if (kind == LITERAL && size == 0) return;
    size_t bytes = sizeof(struct piece) * (size_t)(template->count + 1);
    template->pieces = realloc(template->pieces, bytes);
    if (template->pieces == NULL) fail("out of memory");
    template->pieces[template->count++] = (struct piece){kind, text, size};
    template->literal_bytes += size;
}

static int kind_at(const char *dollar, size_t *size) {
    static const char *const NAMES[] = {[ID] = "$ID", [TEXT] = "$TEXT", [NUMBER] = "$N"};
    for (int kind = ID; kind <= NUMBER; kind++) {
        *size = strlen(NAMES[kind]);
        if (strncmp(dollar, NAMES[kind], *size) == 0) return kind;
    }
    return LITERAL;
}

struct template template_of(const char *source) {
    struct template template = {0};
    const char *literal = source;
    const char *at = source;
    while ((at = strchr(at, '$')) != NULL) {
        size_t size;
        int kind = kind_at(at, &size);
        if (kind == LITERAL) {
            at++;
            continue;
        }
        add(&template, LITERAL, literal, (size_t)(at - literal));
        add(&template, kind, NULL, 0);
        literal = at += size;
    }
    add(&template, LITERAL, literal, strlen(literal));
    return template;
}

int template_count(const struct template *template, int kind) {
    int count = 0;
    for (int i = 0; i < template->count; i++) count += (int)template->pieces[i].kind == kind;
    return count;
}

size_t template_most(const struct template *template, size_t text_bytes) {
    size_t each = ID_BYTES + NUMBER_BYTES + text_bytes;
    return template->literal_bytes + each * (size_t)template->count + 1;
}

/* One generator's ids differ in the last 16 digits, two generators' in the first 14. */
static size_t put_id(char *into) {
    static char run[15];
    static uint64_t last;
    if (run[0] == '\0') {
        uint64_t nonce = now_ns() * 1000003u + (uint64_t)getpid() * 0x9e3779b97f4a7c15u;
        snprintf(run, sizeof run, "%014llx", (unsigned long long)(nonce & 0xffffffffffffffu));
    }
    char id[ID_BYTES + 1];
    snprintf(id, sizeof id, "%s%016llx", run, (unsigned long long)++last);
    memcpy(into, id, ID_BYTES);
    return ID_BYTES;
}

static size_t put_number(char *into, uint64_t number) {
    char digits[NUMBER_BYTES + 1];
    int size = snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    memcpy(into, digits, (size_t)size);
    return (size_t)size;
}

static size_t put_bytes(char *into, const char *bytes, size_t size) {
    memcpy(into, bytes, size);
    return size;
}

size_t template_fill(const struct template *template, char *into, const char *text, size_t text_bytes,
                     uint64_t number) {
    char *to = into;
    for (int i = 0; i < template->count; i++) {
        const struct piece *piece = &template->pieces[i];
        switch (piece->kind) {
        case LITERAL: to += put_bytes(to, piece->text, piece->size); break;
        case TEXT: to += put_bytes(to, text, text_bytes); break;
        case ID: to += put_id(to); break;
        case NUMBER: to += put_number(to, number); break;
        }
    }
    return (size_t)(to - into);
}
