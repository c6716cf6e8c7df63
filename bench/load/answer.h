/* HTTP/1.1 answers (RFC 9112), as far as servers send them. */
#ifndef ANSWER_H
#define ANSWER_H

#include <stdbool.h>
#include <stddef.h>

struct answer {
    int status;
    bool retry_after; /* it says when to come back */
    bool closes;      /* the connection ends with it */
};

/* Its bytes with head and body; 0 when it isn't whole. Fails on one that only the connection's end
 * would end: no server here sends such. */
size_t answer_at(const char *data, size_t size, struct answer *answer);

#endif
