// The value of one line of settings.toml.
#pragma once

#include "services/settings.h"

// Make it wrong, with "Invalid format" as the problem.
void settings_fail(Setting *setting, const char *detail);

// Understand what stands behind the equals sign, in place; fills in all but key and line.
void settings_parse_value(char *text, Setting *setting);
