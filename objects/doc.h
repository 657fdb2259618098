// Docstrings of what is written in C. tools/bindgen packs them (tools/bindgen/docs.py says how).
#pragma once

#include "heap/value.h"

// All of them, each with its 0; the first is the empty one (build/gen/docs.c).
extern const char native_docs[];

// __doc__ as Python sees it: the str that begins there in native_docs; None for 0.
NODISCARD Value doc_value(uint16_t place);
