/* The load generator of Parley's benchmark: `load ws|join|http`, spec on stdin, JSON on stdout. */
#include <stdio.h>
#include <string.h>

#include "ends.h"
#include "modes.h"
#include "wire.h"

int main(int count, char **words) {
    static const struct {
        const char *name;
        void (*run)(FILE *to);
    } MODES[] = {{"ws", run_ws}, {"join", run_join}, {"http", run_http}};

    for (size_t i = 0; count == 2 && i < sizeof MODES / sizeof *MODES; i++)
        if (strcmp(words[1], MODES[i].name) == 0) {
            wire_lift_limits();
            MODES[i].run(stdout);
            return 0;
        }
    wrong("usage: load ws|join|http < spec");
}
