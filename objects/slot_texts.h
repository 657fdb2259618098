// What special methods of built-in types say about themselves: composed from their kind and operator.
#pragma once

#include "objects/slot_call.h"

NODISCARD Value slot_text_signature(const SlotName *slot);  // "($self, value, /)"
NODISCARD Value slot_doc(const SlotName *slot);             // "self + value."
