// Crashes on demand, for tests of safe mode.
#pragma once

#include "core/config.h"

// A moment from now the main thread crashes: "stack", "memory" or "assertion". False: there is no such fault.
bool provoke_later(const char *fault);
