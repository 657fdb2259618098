// What is attached to the virtual board, by the board's TOML ([simulation] devices) or the option --attach.
#pragma once

#include "core/config.h"

// "24lc32@I2C:0x50", "mcp9808@I2C:0x18" (an address), "w25q16@SPI:D10" (a pin of the board), "loop@UART" (tx to rx),
// "volts@A0:1.5". The bus is one of the board's own. False: nothing of the kind, or no such place.
bool sim_attach(const char *text);
