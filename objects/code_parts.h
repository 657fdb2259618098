// Shared by the files of the type code.
#pragma once

#include "objects/code.h"
#include "objects/opcodes.h"
#include "vm/api.h"

Value code_compare(CompareOp op, Value self, Value other);
bool code_hash(Value self, intptr_t *hash);
