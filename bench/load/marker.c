#include "marker.h"

struct marker marker_of(const char *text) {
    struct marker marker = {text, strlen(text), 0, 0};
    size_t size = marker.size < 8 ? marker.size : 8;
    memcpy(&marker.word, text, size);
    memset(&marker.mask, 0xff, size);
    return marker;
}
