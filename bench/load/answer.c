#include "answer.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ends.h"

/* Bytes of a chunked body, 0 when it isn't whole. */
static size_t chunked_bytes(const char *data, size_t size) {
    size_t done = 0;
    for (;;) {
        const char *end = memmem(data + done, size - done, "\r\n", 2);
        if (end == NULL) return 0;
        size_t chunk = strtoul(data + done, NULL, 16);
        done = (size_t)(end - data) + 2 + chunk + 2;
        if (done > size) return 0;
        if (chunk == 0) return done;
    }
}

static const char *value_of(const char *line, const char *name) {
    size_t size = strlen(name);
    return strncasecmp(line, name, size) == 0 ? line + size + strspn(line + size, " ") : NULL;
}

size_t answer_at(const char *data, size_t size, struct answer *answer) {
    const char *end = memmem(data, size, "\r\n\r\n", 4);
    if (end == NULL || end - data < 12) return 0;
    size_t head = (size_t)(end - data) + 4;
    bool chunked = false;
    long length = -1;
    *answer = (struct answer){.status = (int)strtol(data + 9, NULL, 10)}; /* after "HTTP/1.1 " */
    for (const char *line = data; line < end; line += 2) {
        line = memmem(line, (size_t)(end + 2 - line), "\r\n", 2);
        if (line >= end) break;
        const char *value;
        if ((value = value_of(line + 2, "content-length:"))) length = strtol(value, NULL, 10);
        else if ((value = value_of(line + 2, "transfer-encoding:"))) chunked = true;
        else if ((value = value_of(line + 2, "connection:")))
            answer->closes |= strncasecmp(value, "close", 5) == 0;
        else if (value_of(line + 2, "retry-after:")) answer->retry_after = true;
    }
    if (chunked) {
        size_t body = chunked_bytes(data + head, size - head);
        return body > 0 ? head + body : 0;
    }
    if (length < 0 && answer->status != 204 && answer->status != 304)
        fail("an answer with status %d doesn't say how long it is", answer->status);
    if (length < 0) length = 0;
    return (size_t)length <= size - head ? head + (size_t)length : 0;
}
