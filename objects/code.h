// Code: one compiled function, class body, module or expression. Immutable once made, and identical in RAM and in
// flash, where the tables point to const arrays.
#pragma once

#include "heap/type.h"
#include "objects/str.h"
#include "objects/tuple.h"

enum {
    CODE_VARARGS = 1,      // has *args
    CODE_VARKEYWORDS = 2,  // has **kwargs
    CODE_GENERATOR = 4,
    CODE_COROUTINE = 8,
    CODE_ASYNC_GENERATOR = 16,
    CODE_NAMESPACE = 32,     // names live in a dict (class body, module, exec): uses the *_NAME instructions
    CODE_NESTED = 64,        // has free variables
    CODE_SIMPLE_ARGS = 128,  // no *args, **kwargs, keyword-only parameters or cells: arguments are the registers
    CODE_METHOD_CANDIDATE = 256,
    CODE_ITERABLE_COROUTINE = 512,
    CODE_FUTURE_ANNOTATIONS = 1024,
    CODE_DOCSTRING = 2048,  // the first constant is the docstring, and nothing else
};

// Sorted innermost first: the first entry that covers the pc handles the exception.
typedef struct {
    uint32_t start, end;  // instruction offsets, [start, end)
    uint32_t handler;     // offset to continue at
    uint32_t reg;         // register that receives the exception
} ExceptionEntry;

// Register layout at entry: positional parameters (positional-only first), keyword-only parameters, *args, **kwargs,
// then other local variables and temporaries. Parameters that are captured are wrapped by MAKE_CELL at the start.
typedef struct Code {
    Object object;
    const Str *name;
    const Str *qualifier;  // what stands before the name in __qualname__, "Class." or "outer.<locals>."; NULL: nothing.
                           // One that does not end with a dot is the whole __qualname__
    const Str *filename;
    const uint32_t *instructions;  // buffer or flash, as are the other tables
    const Value *constants;        // constants, names and nested Code objects share one table
    const ExceptionEntry *exceptions;
    const Value *local_names;  // Str of registers 0 … local_count - 1, then of the closure's cells in its order
    const uint8_t *positions;  // compact table, see code_position(); NULL: nothing is known
    uint32_t instruction_count;
    uint32_t constant_count;
    uint32_t first_line;
    uint16_t register_count;   // all registers, temporaries and call windows included
    uint16_t local_count;      // parameters and local variables, the low registers
    uint16_t parameter_count;  // positional parameters, positional-only included
    uint16_t positional_only_count;
    uint16_t keyword_only_count;
    uint16_t free_count;
    uint16_t flags;
    uint16_t exception_count;
} Code;

enum {
    INSTRUCTION_BYTES = sizeof(uint32_t)  // the unit of co_code, co_lines(), f_lasti and tb_lasti
};

extern const Type code_type;

// The Str of a closure's cell.
static inline Value code_free_name(const Code *code, size_t index) {
    return code->local_names[code->local_count + index];
}

// The docstring or None.
static inline Value code_doc(const Code *code) {
    return code->flags & CODE_DOCSTRING ? code->constants[0] : VALUE_NONE;
}

// Its __qualname__, which is made when it is asked for; the plain name if there is no memory for it.
const Str *code_qualified_name(const Code *code);

// A zeroed Code with type set; the compiler fills it. NULL = raised.
NODISCARD Code *code_new(void);

// Line and column range (1-based lines, 0-based UTF-8 byte columns) of the instruction at `pc`. A code without columns
// reports column -1.
typedef struct {
    int32_t line, column, end_line, end_column;
} CodePosition;
CodePosition code_position(const Code *code, uint32_t pc);

// Bytes of the table of positions.
size_t code_positions_size(const Code *code);
