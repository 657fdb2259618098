// A line of text beside the console: on a board with a display, on the virtual board in the terminal's last line.
#pragma once

#include "hal/status.h"

// UTF-8 without control characters; "" clears it. The text is copied.
void hal_status_bar_set(const char *text);
