// The attached client: its commands become requests on the bus, which answer it when they are over.
#pragma once

#include "core/config.h"

// Take over a connection, which has had its reply; the session closes it.
void session_begin(int socket);
bool session_is_open(void);

// Read what has come and write what is ready, as far as that goes without waiting. False if there is more to read.
bool session_poll(void);
void session_flush(void);

// Close the connection; the requests fail.
void session_end(void);
