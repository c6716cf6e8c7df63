/* Requests over connections that are kept: what the parts of the mode `http` share. */
#ifndef HTTP_H
#define HTTP_H

#include <stdint.h>

#include "spec.h"
#include "template.h"
#include "wire.h"

struct request {
    const char *path;
    const char *token; /* NULL: none */
    const char *kind;  /* of the body; NULL: it is a GET */
    struct template body;
};

struct http_spec {
    struct common common;
    int concurrency; /* connections of the closed loop */
    double rate;     /* requests a second of the open loop, or 0 */
    struct request *requests;
    uint64_t request_count;
};

/* Everything from standard input. */
void http_read_spec(struct http_spec *spec);

/* Adds a request to `out`, with fresh ids in its body. */
void http_ask(struct bytes *out, const struct http_spec *spec, const struct request *request);

#endif
