// A trace of all pins as a Value Change Dump (IEEE 1364), which GTKWave and PulseView open.
#pragma once

#include "core/config.h"

// Start writing to a file; false if it cannot be created.
bool vcd_open(const char *path);
bool vcd_is_open(void);
void vcd_close(void);
