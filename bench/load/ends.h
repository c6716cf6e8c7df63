/* The two ways in which the generator gives up, each with a line on stderr. */
#ifndef ENDS_H
#define ENDS_H

/* The spec is wrong: exit status 2. */
_Noreturn void wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Sockets could not be opened, or the machine refused something: exit status 1. */
_Noreturn void fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
