// Substring search in bytes, in time linear in the length of the text.
#pragma once

#include "core/config.h"

#define SEARCH_NONE SIZE_MAX

// Offset of the first / last occurrence, or SEARCH_NONE. An empty needle is found at 0 / at the end.
size_t text_find(const char *text, size_t length, const char *needle, size_t needle_length);
size_t text_rfind(const char *text, size_t length, const char *needle, size_t needle_length);

// Occurrences that do not overlap, at most `limit`. The needle is not empty.
size_t text_count(const char *text, size_t length, const char *needle, size_t needle_length, size_t limit);
