#include "ends.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void end(int status, const char *format, va_list values) {
    fputs("load: ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    exit(status);
}

void wrong(const char *format, ...) {
    va_list values;
    va_start(values, format);
    end(2, format, values);
}

void fail(const char *format, ...) {
    va_list values;
    va_start(values, format);
    end(1, format, values);
}
