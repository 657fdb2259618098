// The names that the target's C code keeps in flash (gen/names.txt): a string of the same text must be the same object.
#pragma once

#include <stdbool.h>
#include <stddef.h>

// `text`: one name a line, sorted by byte; it must stay.
void target_names_set(char *text, size_t length);
bool target_names_has(const char *name, size_t length);
