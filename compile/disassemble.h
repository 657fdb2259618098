// Code as text, for people and tests.
#pragma once

#include "objects/code.h"

// The text of one code: a header line, then one line an instruction with its source line, jump targets marked; then the
// exception table. Nested code objects follow if `nested`. RAISED on failure.
NODISCARD Value code_disassemble(const Code *code, bool nested);
