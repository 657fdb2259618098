// The type of code objects: what Python sees of them, and the table of positions.
#include "objects/bytes.h"
#include "objects/code_parts.h"

#include "gen/code.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/opcodes.h"
#include "vm/api.h"

Code *code_new(void) { return gc_new(&code_type, sizeof(Code)); }

const Str *code_qualified_name(const Code *code) {
    const Str *before = code->qualifier;
    if (before == NULL || before->length == 0 || str_text(before)[before->length - 1] != '.') {
        return before != NULL && before->length > 0 ? before : code->name;
    }
    const Str *whole = str_format("%S%S", before, code->name);
    if (whole == NULL) {
        error_clear();
    }
    return whole != NULL ? whole : code->name;
}

static void code_trace(Object *self) {
    Code *code = (Code *)self;
    gc_visit_object(code->name);
    if (code->qualifier != NULL) {
        gc_visit_object(code->qualifier);
    }
    gc_visit_object(code->filename);
    gc_visit_buffer(&code->instructions);
    gc_visit_values(&code->constants, code->constants != NULL ? code->constant_count : 0);
    gc_visit_buffer(&code->exceptions);
    gc_visit_values(&code->local_names, code->local_names != NULL ? code->local_count + code->free_count : 0);
    gc_visit_buffer(&code->positions);
}

static const Code *as_code(Value v) { return (const Code *)value_object(v); }

static Value code_repr(Value self) {
    const Code *code = as_code(self);
    return value_from_object(TRY_PTR(str_format("<code object %S at 0x%x, file \"%S\", line %d>", code->name,
                                                (unsigned)self.bits, code->filename, (int)code->first_line)));
}

const Slots code_slots = {
    .size = sizeof(Code), .trace = code_trace, .repr = code_repr, .hash = code_hash, .compare = code_compare};

// Positions
//
// The table begins with a byte that says whether it has columns. Then, for each run of instructions at one place: the
// number of instructions, the difference of lines and, with columns, the further lines it spans, its column and how far
// the end column is from that. A run of no instructions ends the table. Numbers have 7 bits a byte, the low ones first;
// signed ones have the sign in bit 0.

typedef struct {
    const uint8_t *at;
    bool has_columns;
    uint32_t start, length;  // instructions of the current run
    CodePosition position;
} PositionReader;

static uint32_t read_unsigned(PositionReader *reader) {
    uint32_t number = 0;
    for (unsigned shift = 0;; shift += 7) {
        uint8_t byte = *reader->at++;
        number |= shift < 32 ? (uint32_t)(byte & 0x7f) << shift : 0;
        if (byte < 0x80) {
            break;
        }
    }
    return number;
}

static int32_t read_signed(PositionReader *reader) {
    uint32_t number = read_unsigned(reader);
    return (int32_t)(number >> 1) ^ -(int32_t)(number & 1);
}

static PositionReader reader_begin(const Code *code) {
    PositionReader reader = {
        code->positions, false, 0, 0, {(int32_t)code->first_line, -1, (int32_t)code->first_line, -1}};
    if (reader.at != NULL) {
        reader.has_columns = *reader.at++ != 0;
    }
    return reader;
}

static bool reader_next(PositionReader *reader) {
    if (reader->at == NULL || *reader->at == 0) {
        return false;
    }
    reader->start += reader->length;
    reader->length = read_unsigned(reader);
    reader->position.line += read_signed(reader);
    reader->position.end_line = reader->position.line;
    if (reader->has_columns) {
        reader->position.end_line += (int32_t)read_unsigned(reader);
        reader->position.column = (int32_t)read_unsigned(reader);
        reader->position.end_column = reader->position.column + read_signed(reader);
    }
    return true;
}

size_t code_positions_size(const Code *code) {
    PositionReader reader = reader_begin(code);
    while (reader_next(&reader)) {
    }
    return reader.at == NULL ? 0 : (size_t)(reader.at - code->positions) + 1;
}

CodePosition code_position(const Code *code, uint32_t pc) {
    PositionReader reader = reader_begin(code);
    while (reader_next(&reader)) {
        if (pc < reader.start + reader.length) {
            break;
        }
    }
    return reader.position;
}

enum {
    BYTES_PER_INSTRUCTION = sizeof(Instruction),
    UNITS_PER_INSTRUCTION = BYTES_PER_INSTRUCTION / 2
};

static Value line_entry(const PositionReader *reader) {
    Tuple *entry = TRY_PTR(tuple_new(3));
    entry->items[0] = int_from_size((size_t)reader->start * BYTES_PER_INSTRUCTION);
    entry->items[1] = int_from_size((size_t)(reader->start + reader->length) * BYTES_PER_INSTRUCTION);
    entry->items[2] = value_from_small_int(reader->position.line);
    return value_from_object(entry);
}

METHOD(code, co_lines) {
    List *lines = TRY_PTR(list_new(0));
    const Code *code = as_code(args->self);
    PositionReader reader = reader_begin(code);
    while (reader_next(&reader)) {
        TRY_BOOL(list_append(lines, TRY(line_entry(&reader))));
    }
    return object_iter(value_from_object(lines));
}

static Value number_or_none(int32_t number) { return number < 0 ? VALUE_NONE : value_from_small_int(number); }

static Value position_entry(const CodePosition *position) {
    Tuple *entry = TRY_PTR(tuple_new(4));
    entry->items[0] = number_or_none(position->line);
    entry->items[1] = number_or_none(position->end_line);
    entry->items[2] = number_or_none(position->column);
    entry->items[3] = number_or_none(position->end_column);
    return value_from_object(entry);
}

// One for each unit of two bytes, so that programs find an instruction's at tb_lasti // 2, as they do in CPython.
METHOD(code, co_positions) {
    List *positions = TRY_PTR(list_new(0));
    PositionReader reader = reader_begin(as_code(args->self));
    while (reader_next(&reader)) {
        Value entry = TRY(position_entry(&reader.position));
        for (uint32_t i = 0; i < reader.length * UNITS_PER_INSTRUCTION; i++) {
            TRY_BOOL(list_append(positions, entry));
        }
    }
    return object_iter(value_from_object(positions));
}

// Attributes

// Code is made by the compiler only.
METHOD(code, __new__) {
    if (args->args_count < 16) {
        return raise_error(&TypeError_type, "code expected at least 16 arguments, got %zu", args->args_count);
    }
    return raise_error(&TypeError_type, "cannot create 'code' instances");
}

GETTER(code, co_name) { return value_from_object(as_code(self)->name); }
GETTER(code, co_qualname) { return value_from_object(code_qualified_name(as_code(self))); }
GETTER(code, co_filename) { return value_from_object(as_code(self)->filename); }
GETTER(code, co_firstlineno) { return int_from_size(as_code(self)->first_line); }
GETTER(code, co_argcount) { return value_from_small_int(as_code(self)->parameter_count); }
GETTER(code, co_posonlyargcount) { return value_from_small_int(as_code(self)->positional_only_count); }
GETTER(code, co_kwonlyargcount) { return value_from_small_int(as_code(self)->keyword_only_count); }
GETTER(code, co_stacksize) { return value_from_small_int(as_code(self)->register_count); }

// The instructions as they lie in memory.
GETTER(code, co_code) {
    const Code *code = as_code(self);
    return value_from_object(TRY_PTR(bytes_new(code->instructions, code->instruction_count * sizeof(Instruction))));
}

static bool is_in_function(const Code *code) {
    return code->qualifier != NULL && strstr(str_text(code->qualifier), ".<locals>.") != NULL;
}

// CPython's numbers.
GETTER(code, co_flags) {
    static const struct {
        uint32_t own, shown;
    } flags[] = {
        {CODE_VARARGS, 0x04},
        {CODE_VARKEYWORDS, 0x08},
        {CODE_GENERATOR, 0x20},
        {CODE_COROUTINE, 0x80},
        {CODE_ITERABLE_COROUTINE, 0x100},
        {CODE_ASYNC_GENERATOR, 0x200},
        {CODE_FUTURE_ANNOTATIONS, 0x1000000},
    };
    unsigned shown = as_code(self)->flags & CODE_NAMESPACE ? 0 : 0x03;
    shown |= shown != 0 && is_in_function(as_code(self)) ? 0x10 : 0;
    for (size_t i = 0; i < ARRAY_LENGTH(flags); i++) {
        shown |= as_code(self)->flags & flags[i].own ? flags[i].shown : 0;
    }
    return value_from_small_int((intptr_t)shown);
}

static Value tuple_of(const Value *items, size_t count) {
    return count == 0 ? value_from_object(&tuple_empty) : value_from_object(TRY_PTR(tuple_from(items, count)));
}

// Those of a function begin with its docstring or None.
GETTER(code, co_consts) {
    const Code *code = as_code(self);
    if (code->flags & (CODE_NAMESPACE | CODE_DOCSTRING)) {
        return tuple_of(code->constants, code->constant_count);
    }
    Tuple *constants = TRY_PTR(tuple_new(code->constant_count + 1u));
    constants->items[0] = VALUE_NONE;
    for (size_t i = 0; i < code->constant_count; i++) {
        constants->items[i + 1] = code->constants[i];
    }
    return value_from_object(constants);
}

static Value free_names_tuple(const Code *code) {
    return tuple_of(code->free_count > 0 ? code->local_names + code->local_count : NULL, code->free_count);
}
GETTER(code, co_freevars) { return free_names_tuple(as_code(self)); }

// Registers that an instruction of this kind makes cells of.
static List *names_of_cells(const Code *code, Opcode wanted) {
    List *names = TRY_PTR_OR(list_new(0), NULL);
    for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
        Instruction word = code->instructions[pc];
        if (instruction_opcode(word) == wanted && instruction_a(word) < code->local_count) {
            TRY_BOOL_OR(list_append(names, code->local_names[instruction_a(word)]), NULL);
        }
    }
    return names;
}

GETTER(code, co_cellvars) {
    const Code *code = as_code(self);
    List *names = TRY_PTR(names_of_cells(code, OPCODE_MAKE_CELL)),
         *others = TRY_PTR(names_of_cells(code, OPCODE_NEW_CELL));
    for (size_t i = 0; i < others->length; i++) {
        TRY_BOOL(list_append(names, others->items[i]));
    }
    TRY_BOOL(list_sort(names, VALUE_NONE, false));
    return tuple_of(names->items, names->length);
}

static bool is_listed(const List *names, Value name) {
    for (size_t i = 0; i < names->length; i++) {
        if (value_same(names->items[i], name)) {
            return true;
        }
    }
    return false;
}

const char opcode_formats[OPCODE_COUNT][OPCODE_FORMAT_SIZE] = {
#define OPCODE(name, format, operands, effect) format,
#include "objects/opcodes.def"
#undef OPCODE
};

// Number of the constant that is the instruction's name; constant_count if it has none.
static uint32_t name_operand(const Code *code, Instruction word, uint32_t high) {
    const char *format = opcode_formats[instruction_opcode(word)];
    if (format[1] == 'N' && format[2] == 'x') {
        return instruction_bx(word) | high << 16;
    }
    return format[2] == 'N' ? instruction_c(word) | high << 8 : code->constant_count;
}

// Locals that are cells from the start are not among the variables, nor are the helpers of generator expressions.
static bool is_variable(Value name, const List *cells) {
    const Str *text = value_str(name);
    bool is_helper = str_text(text)[0] == '.' && !str_equal_c(text, ".0");
    return !is_helper && !is_listed(cells, name);
}

static List *variables(const Code *code) {
    List *cells = TRY_PTR_OR(names_of_cells(code, OPCODE_NEW_CELL), NULL);
    List *names = TRY_PTR_OR(list_new(0), NULL);
    for (uint32_t i = 0; i < code->local_count; i++) {
        if (is_variable(code->local_names[i], cells)) {
            TRY_BOOL_OR(list_append(names, code->local_names[i]), NULL);
        }
    }
    return names;
}

GETTER(code, co_varnames) {
    const List *names = TRY_PTR(variables(as_code(self)));
    return tuple_of(names->items, names->length);
}

GETTER(code, co_nlocals) {
    const List *names = TRY_PTR(variables(as_code(self)));
    return int_from_size(names->length);
}

GETTER(code, co_names) {
    const Code *code = as_code(self);
    List *names = TRY_PTR(list_new(0));
    uint32_t high = 0;
    for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
        Instruction word = code->instructions[pc];
        if (instruction_opcode(word) == OPCODE_EXT) {
            high = (uint32_t)word >> 8;
            continue;
        }
        uint32_t number = name_operand(code, word, high);
        high = 0;
        if (instruction_opcode(word) != OPCODE_CHECK_BOUND && number < code->constant_count &&
            !is_listed(names, code->constants[number])) {
            TRY_BOOL(list_append(names, code->constants[number]));
        }
    }
    return tuple_of(names->items, names->length);
}
