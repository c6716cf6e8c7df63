/* What the kernel knows of a connection's other end, when that is a process on this machine. */
#ifndef FAR_END_H
#define FAR_END_H

#include <stdbool.h>

/* Whether the server's end of the connection from `client_port` to `server_port` is no longer
 * established. False too when the kernel doesn't tell (no inet_diag). Costs some microseconds. */
bool far_end_is_closed(int server_port, int client_port);

#endif
