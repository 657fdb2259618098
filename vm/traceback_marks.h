// Which part of an operation's source text a traceback marks with ^ rather than ~.
#pragma once

#include <stdbool.h>
#include <stddef.h>

// The operator of a binary operation, or the brackets of a subscript: offsets into the text of the expression. False:
// it is neither, and all of it is marked alike.
bool traceback_find_operator(const char *text, size_t length, size_t *start, size_t *end);
