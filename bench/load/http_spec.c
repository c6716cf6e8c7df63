#include <stdio.h>
#include <stdlib.h>

#include "ends.h"
#include "http.h"

#define MOST_CONCURRENT 4096

static const char HEAD[] = "%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s%s%s%s";

static void add_request(struct http_spec *spec, struct request request) {
    size_t count = spec->request_count + 1;
    spec->requests = realloc(spec->requests, sizeof request * count);
    if (spec->requests == NULL) fail("out of memory");
    spec->requests[spec->request_count++] = request;
}

static void get_line(struct http_spec *spec, const struct line *line) {
    const char *part[2] = {0};
    spec_split(line, 1, 2, part);
    add_request(spec, (struct request){.path = part[0], .token = part[1]});
}

static void post_line(struct http_spec *spec, const struct line *line) {
    const char *part[3] = {0};
    spec_split(line, 3, 3, part);
    struct template body = template_of(part[2]);
    if (template_count(&body, TEXT) + template_count(&body, NUMBER) > 0)
        wrong("only $ID has a meaning in a body");
    add_request(spec, (struct request){.path = part[0], .kind = part[1], .body = body});
}

void http_read_spec(struct http_spec *spec) {
    spec_begin(&spec->common);
    spec->concurrency = 8;
    struct line line;
    while (spec_next(&line)) {
        if (spec_common(&spec->common, &line)) continue;
        if (spec_is(&line, "concurrency")) spec->concurrency = (int)spec_number(&line, 1, MOST_CONCURRENT);
        else if (spec_is(&line, "open")) spec->rate = spec_number(&line, 0.001, 1e6);
        else if (spec_is(&line, "get")) get_line(spec, &line);
        else if (spec_is(&line, "post")) post_line(spec, &line);
        else spec_unknown(&line);
    }
    spec_check(&spec->common);
    if (spec->request_count == 0) wrong("there is nothing to ask for");
}

void http_ask(struct bytes *out, const struct http_spec *spec, const struct request *request) {
    char *head;
    int size = asprintf(&head, HEAD, request->kind != NULL ? "POST" : "GET", request->path,
                        spec->common.port, spec->common.headers,
                        request->token != NULL ? "Authorization: Bearer " : "",
                        request->token != NULL ? request->token : "",
                        request->token != NULL ? "\r\n" : "");
    if (size < 0) fail("out of memory");
    bytes_add(out, head, (size_t)size);
    free(head);
    if (request->kind == NULL) {
        bytes_add(out, "\r\n", 2);
        return;
    }
    char *body = malloc(template_most(&request->body, 0));
    if (body == NULL) fail("out of memory");
    size_t bytes = template_fill(&request->body, body, "", 0, 0);
    size = asprintf(&head, "Content-Type: %s\r\nContent-Length: %zu\r\n\r\n", request->kind, bytes);
    if (size < 0) fail("out of memory");
    bytes_add(out, head, (size_t)size);
    bytes_add(out, body, bytes);
    free(head);
    free(body);
}
