// The % operator of str and bytes.
#pragma once

#include "objects/bytes.h"
#include "objects/str.h"

NODISCARD Value str_percent_format(const Str *format, Value arguments);
NODISCARD Value bytes_percent_format(Value format, Value arguments);
