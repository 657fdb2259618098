// From the reset to the first program: the safe-mode window, safemode.py or boot.py, boot_out.txt.
#pragma once

#include "core/config.h"
#include "core/macros.h"

// `window_s`: how long the safe-mode window is open if settings.toml does not say.
void startup_run(double window_s);

// An empty line and the one that says what board this is, which tools look for.
void print_banner(void);
