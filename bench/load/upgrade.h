/* The opening handshake of a WebSocket (RFC 6455 §4), as a client. */
#ifndef UPGRADE_H
#define UPGRADE_H

#include <stddef.h>

#include "spec.h"
#include "wire.h"

/* Adds the request to `out`; `token` may be NULL. */
void upgrade_ask(struct bytes *out, const struct common *common, const char *path, const char *token);

/* Bytes of the answer's head, 0 when it isn't whole. `*status` is its HTTP status. What the server
 * proves by Sec-WebSocket-Accept isn't looked at: we know whom we called. */
size_t upgrade_answer(const char *data, size_t size, int *status);

/* Its first line, for people. */
void upgrade_line(const char *data, size_t size, char *into, size_t room);

#endif
