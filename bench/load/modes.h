/* The three things that can be measured; each reads its spec, and writes one JSON object. */
#ifndef MODES_H
#define MODES_H

#include <stdio.h>

void run_ws(FILE *to);
void run_join(FILE *to);
void run_http(FILE *to);

#endif
