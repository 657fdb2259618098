// Docstrings of what is written in C. tools/bindgen packs them (tools/bindgen/docs.py says how).
#pragma once

#include "heap/value.h"

// __doc__ as Python sees it: a str; None for NULL.
NODISCARD Value doc_value(const char *packed);
