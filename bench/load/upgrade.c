#include "upgrade.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ends.h"

static const char REQUEST[] =
    "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n%s%s%s%s\r\n";

void upgrade_ask(struct bytes *out, const struct common *common, const char *path, const char *token) {
    char *request;
    int size = asprintf(&request, REQUEST, path, common->port, common->headers,
                        token != NULL ? "Authorization: Bearer " : "", token != NULL ? token : "",
                        token != NULL ? "\r\n" : "");
    if (size < 0) fail("out of memory");
    bytes_add(out, request, (size_t)size);
    free(request);
}

size_t upgrade_answer(const char *data, size_t size, int *status) {
    const char *end = memmem(data, size, "\r\n\r\n", 4);
    if (end == NULL || end - data < 12) return 0;
    char digits[4] = {0};
    memcpy(digits, data + 9, 3); /* after "HTTP/1.1 " */
    *status = atoi(digits);
    return (size_t)(end - data) + 4;
}

void upgrade_line(const char *data, size_t size, char *into, size_t room) {
    const char *end = memchr(data, '\r', size);
    snprintf(into, room, "%.*s", (int)(end != NULL ? end - data : (ssize_t)size), data);
}
