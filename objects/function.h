// Python functions, their cells, bound methods and the decorators that are types.
#pragma once

#include "objects/code.h"

typedef struct Function {
    Object object;
    const Code *code;
    Dict *globals;
    Tuple *defaults;         // NULL for none
    Dict *keyword_defaults;  // NULL for none
    Tuple *closure;          // cells; NULL for none
    Dict *attributes;        // the __dict__; NULL until needed
    Dict *metadata;          // __name__, __annotations__, __type_params__ … once set; NULL until needed
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

// Set __annotations__, __type_params__, __name__, __qualname__, __module__ or __doc__ without checks. False = raised.
NODISCARD bool function_set_metadata(Function *function, Str *name, Value value);

// __name__ and __qualname__ as they are now.
const Str *function_name(const Function *function);
const Str *function_qualified_name(const Function *function);
// The __qualname__ that was set; NULL: it is that of the code.
const Str *function_own_qualified_name(const Function *function);
NODISCARD Cell *cell_new(Value contents);
NODISCARD Value method_new(Value function, Value self);
