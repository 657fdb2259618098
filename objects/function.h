// Python functions, their cells, bound methods and the decorators that are types.
#pragma once

#include "objects/code.h"

typedef struct Function {
    Object object;
    const Code *code;
    Dict *globals;
    Tuple *defaults;       // NULL for none
    Dict *keyword_defaults;  // NULL for none
    Tuple *closure;        // cells; NULL for none
    Dict *attributes;      // __name__ and so on once changed, annotations, user attributes; NULL until needed
} Function;

typedef struct Cell {
    Object object;
    Value contents;  // VALUE_UNDEF when empty
} Cell;

typedef struct BoundMethod {
    Object object;
    Value function;
    Value self;
} BoundMethod;

extern const Type function_type;
extern const Type cell_type;
extern const Type method_type;

NODISCARD Function *function_new(const Code *code, Dict *globals);
NODISCARD Cell *cell_new(Value contents);
NODISCARD Value method_new(Value function, Value self);
