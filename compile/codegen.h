// Code generation: shared by the codegen files.
//
// Registers of a unit: parameters and local variables are the low ones; temporaries stand above them in stack
// discipline (`top` is the first free one). An expression is generated into a target register. The target is written
// by the last instruction only if it is a local variable, so that an exception leaves the variable as it was; a
// temporary given as target is dead and may be used as scratch space.
#pragma once

#include "compile/scope.h"
#include "objects/code.h"
#include "objects/code_common.h"
#include "objects/opcodes.h"

typedef unsigned Register;

enum {
    LOCAL_REGISTERS_MAX = 128,  // further locals stand in a list, see codegen_name.c
    REGISTERS_MAX = 256,        // that instructions can address
    SPILL_THRESHOLD = 170,      // expressions that begin above it put the temporaries below them into a list
    WINDOW_ITEMS_MAX = 32,      // longer displays and calls are built in chunks
    NESTED_BLOCKS_MAX = 20,
    NO_REGISTER = 0xffff,
};

enum {
    NOWHERE = UINT32_MAX
};

// Which local registers are certainly bound.
typedef struct {
    uint64_t words[LOCAL_REGISTERS_MAX / 64];
} BoundSet;

typedef struct {
    uint32_t position;  // NOWHERE until placed
    uint32_t waiting;   // the last jump to it + 1; they are chained by Jump.next
    bool is_used;
    BoundSet bound;  // at every jump to it
} Label;

typedef enum {
    JUMP_PLAIN,
    JUMP_SHORT,
    JUMP_OF_PAIR
} JumpKind;

typedef struct {
    uint32_t pc, target;
    union {
        uint32_t next;  // before the label is placed: the jump to it before this one + 1
        int32_t shift;  // when the segment is resolved: how far code behind this jump moves
    };
    uint8_t kind;  // JumpKind: JUMP; conditional with 16 bits; JUMP that belongs to the instruction before
    bool is_removed, is_widened;
} Jump;

// Code covered by one exception handler: one or more ranges, since jumps out of it leave and come back.
typedef struct Region {
    uint32_t start;  // of the open range, NOWHERE while suspended
    uint32_t handler;
    Register reg;
    bool is_used;
    BoundSet bound;  // at the handler
} Region;

typedef struct {
    uint32_t start, end;
    Region *region;
} RegionRange;

typedef struct {
    uint32_t pc;
    uint32_t line, column, end_line, end_column;
} PositionRun;

typedef struct {
    void *items;
    uint32_t count, capacity;
} Vector;

typedef enum {
    BLOCK_LOOP,
    BLOCK_TRY,           // leaving it: nothing but the end of its region
    BLOCK_HANDLER,       // except body: restore the handled exception, unbind the name
    BLOCK_STAR_HANDLER,  // except* body: must not be left by a jump
    BLOCK_WITH,          // leaving it: call the exit method
    BLOCK_FINALLY_TRY,   // leaving it: go through the finally body
    BLOCK_FINALLY_BODY,  // leaving it: drop what led here
} BlockKind;

// Why a finally body runs; in its state register.
typedef enum {
    WHY_NORMAL,
    WHY_EXCEPTION,
    WHY_RETURN,
    WHY_BREAK,
    WHY_CONTINUE,
    WHY_COUNT
} Why;

typedef struct Block {
    struct Block *outer;
    BlockKind kind;
    bool is_async;
    uint8_t reasons;  // BLOCK_FINALLY_TRY: bit set of Why that occur
    const Node *node;
    Region *region;                       // NULL if it has none
    Label *break_label, *continue_label;  // BLOCK_LOOP
    Register iterator;                    // BLOCK_LOOP: may hold a generator to close, or NO_REGISTER
    Label *finally_label;                 // BLOCK_FINALLY_TRY
    Register state;                       // FINALLY: why
    Register value;                       // FINALLY: exception or return value; WITH: the exit window
    Register handled;                     // HANDLER, FINALLY_BODY: saved handled exception
    const Node *handler;                  // HANDLER: to unbind its name
} Block;

struct Unit {
    Unit *outer;
    Scope *scope;
    Scope *outer_scope;  // to go back to
    Code *code;
    Block *blocks;
    unsigned block_depth;

    Register first_temporary, top, floor;
    unsigned named_count;       // registers of variables, those of comprehensions included
    Str **comprehension_names;  // by register; NULL where it is no variable of a comprehension
    unsigned register_count;
    unsigned overflow_count;  // locals that stand in the overflow list
    Register overflow_list;

    bool is_reachable;
    bool is_class_body;
    bool has_return_value;
    bool annotations_ready;
    BoundSet bound;
    BoundSet deletable;  // locals that some statement unbinds

    uint32_t instruction_capacity, constant_capacity, exception_capacity, position_capacity;
    uint32_t positions_length;  // bytes of the table so far
    uint32_t *constant_table;   // hash table of constant number + 1
    uint32_t constant_table_size;
    Vector jumps, ranges, runs;  // of the current segment
    Region no_region;            // stands in for one that could not be allocated
    uint32_t segment_start;
    uint32_t position_line;  // of the last run written to the position table
};

// codegen_unit.c: units, registers, blocks

// Begin code for a scope; `name` and `qualified_name` are those of the function.
void unit_begin(Compiler *c, Unit *unit, Scope *scope, Str *name);
// Finish it and go back to the outer unit. NULL after a failure.
Code *unit_end(Compiler *c);
// Resolve the jumps of the code generated so far; nothing may wait for a label.
void unit_finish_segment(Compiler *c);
// Registers for the local variables, cells for the captured ones. Parameters come first.
void unit_assign_registers(Compiler *c, NodeList const *parameters, size_t parameter_groups);

// New registers above all others; they are given back by setting unit->top.
Register temporary(Compiler *c);
Register temporaries(Compiler *c, unsigned count);
bool is_temporary(const Compiler *c, Register reg);
// `target` if it may be written before the expression is complete, else a new temporary.
Register scratch_for(Compiler *c, Register target);
void move_to(Compiler *c, Register target, Register source);

// A statement that jumps have to leave in an orderly way; `block` lies on the C stack until block_pop(). False: nested
// too deep, as is any other failure.
bool block_push(Compiler *c, Block *block, BlockKind kind, const Node *node);
void block_pop(Compiler *c);

// Room for one more item at the end. NULL: no memory, and the compilation has failed.
void *vector_push(Compiler *c, Vector *vector, size_t item_size);

// Sets of registers of variables that certainly have a value.
bool bound_has(const BoundSet *set, Register reg);
void bound_add(BoundSet *set, Register reg);
void bound_remove(BoundSet *set, Register reg);
void bound_intersect(BoundSet *set, const BoundSet *other);
void bound_subtract(BoundSet *set, const BoundSet *other);

// codegen_emit.c: instructions, labels, regions

uint32_t here(const Compiler *c);
void emit_abc(Compiler *c, Opcode opcode, unsigned a, unsigned b, unsigned operand);
void emit_abx(Compiler *c, Opcode opcode, unsigned a, unsigned bx);
void emit_extra(Compiler *c, unsigned a, unsigned bx);
// The last operand is a constant number of any size.
void emit_ak(Compiler *c, Opcode opcode, unsigned a, uint32_t constant);
void emit_an(Compiler *c, Opcode opcode, unsigned a, Str *name);
void emit_abn(Compiler *c, Opcode opcode, unsigned a, unsigned b, Str *name);
void emit_load_immediate(Compiler *c, Register target, Value immediate);
void emit_load_none(Compiler *c, Register target);
void emit_load_constant(Compiler *c, Register target, Value constant);
void emit_return(Compiler *c, Register reg);

void label_init(Label *label);
void label_place(Compiler *c, Label *label);
// A label for jumps back to here.
void label_place_loop(Compiler *c, Label *label);
void emit_jump(Compiler *c, Label *label);
// JUMP_TRUE, JUMP_FALSE, JUMP_NONE, JUMP_NOT_NONE
void emit_jump_if(Compiler *c, Opcode opcode, Register reg, Label *label);
// Jump to the label if a condition has the truth `sense`.
typedef struct {
    Label *label;
    bool sense;
} Branch;

// A fused comparison and its JUMP.
void emit_jump_compare(Compiler *c, Opcode opcode, Register a, unsigned b, Branch branch);
// FOR_ITER and its JUMP.
void emit_for_iter(Compiler *c, Register state, Register target, Label *label);

Region *region_begin(Compiler *c, Register reg);
void region_suspend(Compiler *c, Region *region);
void region_resume(Compiler *c, Region *region);
// End it; code that follows is not covered.
void region_end(Compiler *c, Region *region);
// The handler begins here; unreachable if nothing was covered.
void region_place_handler(Compiler *c, Region *region);

// codegen_constant.c: constants

// The number of a constant in the unit's table; equal constants of one type share it.
uint32_t constant_number(Compiler *c, Value constant);
uint32_t constant_number_name(Compiler *c, Str *name);
// The docstring, before there are other constants; none is ever the same as it.
void constant_docstring(Compiler *c, Str *doc);
// A Code object, which is never shared.
uint32_t constant_number_code(Compiler *c, const Code *code);
// The value of a constant expression, computed if it is small; VALUE_NULL if it is none (or after a failure).
Value constant_value(Compiler *c, const Node *node);
// A tuple of `count` constant expressions; VALUE_NULL if one is none.
Value constant_tuple(Compiler *c, NodeList elements);
bool value_is_true(Value constant);
// The text of a constant as source; NULL after a failure.
Str *constant_repr(Compiler *c, Value constant);

// codegen_fold.c
Value fold_unary(Compiler *c, AstOperator op, Value operand);
Value fold_binary(Compiler *c, AstOperator op, Value left, Value right);

// codegen_name.c: variables

// The register of a plain local variable that holds no cell, or NO_REGISTER. Storing may write it directly.
Register name_register(Compiler *c, Str *name);
// A register with the value: the variable's own one where possible, else a temporary. `is_last` says that no operand
// that is evaluated later can rebind the variable.
Register name_operand(Compiler *c, const Node *node, bool is_last);
void name_load(Compiler *c, Str *name, Register target);
void name_store(Compiler *c, Str *name, Register value);
// Note that the variable's register was written directly.
void name_mark_bound(Compiler *c, Str *name);
void name_delete(Compiler *c, Str *name);
// Unbind at the end of `except … as name`: no error if it is unbound already.
void name_unbind(Compiler *c, Str *name);
// The closure tuple that `code` needs in R[target]; false if it needs none.
bool name_load_closure(Compiler *c, const Code *code, Register target);
void name_forbid_debug(Compiler *c, const Node *node, Text name, bool is_delete);

// codegen_expr.c, codegen_condition.c, codegen_display.c, codegen_call.c, codegen_fstring.c, codegen_comprehension.c
// -------

void expression_into(Compiler *c, const Node *node, Register target);
// A register with the value, for reading.
Register expression_operand(Compiler *c, const Node *node);
// The same for an operand before `later` (or NULL), which must not change it.
Register expression_operand_before(Compiler *c, const Node *node, const Node *later);
// The same; if the value is not in a register of its own it goes to `scratch`, or with NO_REGISTER to a new temporary.
Register expression_operand_in(Compiler *c, const Node *node, Register scratch, const Node *later);
// The value in a new temporary on top.
Register expression_temporary(Compiler *c, const Node *node);
void expression_discard(Compiler *c, const Node *node);
// False if evaluating the expression certainly binds no variable of this scope.
bool may_rebind(const Compiler *c, const Node *node);

// Jump to `label` if the truth of the expression equals `sense`.
void condition_jump(Compiler *c, const Node *node, Label *label, bool sense);
void boolean_operation(Compiler *c, const Node *node, Register target);
void comparison(Compiler *c, const Node *node, Register target);

void display_sequence(Compiler *c, const Node *node, Register target);
void display_dict(Compiler *c, const Node *node, Register target);
// A list (or, with BUILD_TUPLE, tuple, or set) of elements that may be starred.
void display_elements(Compiler *c, NodeList elements, Opcode build, Register target);
void call_expression(Compiler *c, const Node *node, Register target);
typedef struct {
    NodeList positional, keywords;
} CallOperands;

// Arguments and call of the callable in R[window]; `ready` arguments, below the top, stand behind it already.
void call_operands(Compiler *c, Register window, unsigned ready, CallOperands operands, Register target);
void formatted_string(Compiler *c, const Node *node, Register target);
void comprehension(Compiler *c, const Node *node, Register target);
void generator_expression(Compiler *c, const Node *node, Register target);

// Await what is in R[reg] with the result in R[target]; `kind` as for GET_AWAITABLE.
void await_value(Compiler *c, Register reg, unsigned kind, Register target);
// Fetch and await the next item of asynchronous iterator R[iterator]; jump to `end` when there is none.
typedef struct {
    Region *region;
    Register exception;
} AsyncNext;
void async_next(Compiler *c, Register iterator, Register target, AsyncNext *next);
void async_next_end(Compiler *c, AsyncNext *next, Label *end);

// codegen_target.c: assignment targets

void target_store(Compiler *c, const Node *target, Register value);
void target_delete(Compiler *c, const Node *target);
void assignment(Compiler *c, const Node *node);
void augmented_assignment(Compiler *c, const Node *node);
void annotated_assignment(Compiler *c, const Node *node);

// codegen_function.c, codegen_class.c, codegen_generic.c

void function_definition(Compiler *c, const Node *node);
void lambda_expression(Compiler *c, const Node *node, Register target);
// MAKE_FUNCTION with its closure.
void make_function(Compiler *c, const Code *code, Register target);
void annotation_into(Compiler *c, const Node *annotation, Register target);
// Decorators, outermost first, each in a call window; returns the window of the last one or NO_REGISTER.
void decorators_load(Compiler *c, NodeList decorators);
void decorators_call(Compiler *c, NodeList decorators, Register value);
Str *docstring_of(Compiler *c, NodeList body);
Str *docstring_of_statement(Compiler *c, const Node *statement);

void class_definition(Compiler *c, const Node *node);
// The same in three parts for a class whose body comes statement by statement.
typedef struct {
    Unit type_parameters, body;
    Node *node;
    bool is_first;  // no statement of the body yet
} StreamedClass;
void streamed_class_begin(Compiler *c, StreamedClass *class, Node *node);
void streamed_class_statement(Compiler *c, StreamedClass *class, const Node *node);
void streamed_class_end(Compiler *c, StreamedClass *class);
void annotations_prepare(Compiler *c);

// Begin the function of type parameters, which makes the type variables; `finish` calls it into R[target].
void generic_begin(Compiler *c, Unit *unit, Scope *scope, Text name, unsigned parameter_count);
void generic_make_parameters(Compiler *c, NodeList params);
void type_alias(Compiler *c, const Node *node);

// codegen_stmt.c, codegen_loop.c, codegen_try.c, codegen_with.c, codegen_match.c, codegen_import.c

void statement(Compiler *c, const Node *node);
void statements(Compiler *c, NodeList body);
void while_statement(Compiler *c, const Node *node);
void for_statement(Compiler *c, const Node *node);
void async_for_statement(Compiler *c, const Node *node);
void break_statement(Compiler *c, const Node *node);
void continue_statement(Compiler *c, const Node *node);
void return_statement(Compiler *c, const Node *node);
void try_statement(Compiler *c, const Node *node);
void try_star_statement(Compiler *c, const Node *node);
void with_statement(Compiler *c, const Node *node);
void match_statement(Compiler *c, const Node *node);
void import_statement(Compiler *c, const Node *node);
void import_from_statement(Compiler *c, const Node *node);

// Leave the blocks from the innermost one out to `until` (NULL: all) for `why`, then jump or return. `value` is the
// register of the return value.
void leave_blocks(Compiler *c, Block *from, Why why, Register value);
void with_exit_normally(Compiler *c, const Block *block, Register above);

// annotation_text.c: whether a name in an annotation is bound only for interpreters or boards that have it.
bool annotation_may_lack_names(Compiler *c, const Node *annotation);

// unparse.c: the text of such an annotation
Str *unparse_expression(Compiler *c, const Node *node);

// peephole.c
// Tidy the instructions from unit->segment_start on, resolve jumps, and write exception and position tables.
void segment_resolve(Compiler *c);
// Where an instruction of the segment goes.
uint32_t segment_moved(const Unit *unit, uint32_t pc);
// codegen_position.c
// Append the runs of the segment to the unit's position table.
void positions_write(Compiler *c);
// No runs follow.
void positions_end(Compiler *c);
