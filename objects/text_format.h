// The message language of raise_error() and str_format(), described in vm/api.h.
#pragma once

#include <stdarg.h>

#include "objects/str.h"

// NULL = raised: out of memory, or a repr or str of an argument failed.
NODISCARD Str *text_format_va(const char *format, va_list arguments);
