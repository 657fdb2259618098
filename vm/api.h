// What objects/ and modules/ may ask of the virtual machine: raise, call, and the object protocol. The one permitted
// knot in the layers; keep it small.
#pragma once

#include "core/packed_text.h"
#include "heap/type.h"
#include "objects/exception.h"

// Raising
// ---------------------------------------------------------------------------------------------------------------
//
// The message language, also of str_format():
//   %s C string   %S const Str *   %R Value, its repr   %V Value, its str   %T Value, the name of its type
//   %A Value, the name of its type, but None itself
//   %N const Type *, its name (with the module if it is a built-in type of one; ->name is bare)   %d int   %zd intptr_t
//   %zu size_t   %zx size_t (hex) %x unsigned (hex)   %c int (code point)   %%
// An exception that is being handled becomes the __context__ when the frame is unwound, not here.

// Set a pending exception; always RAISED. raise_error() takes a literal, raise_formatted() any ASCII text or packed
// text.
Value raise_formatted(const Type *type, const char *format, ...);
#define raise_error(type, literal, ...) RAISE_(type, MESSAGE(literal), ##__VA_ARGS__)

// The types that are raised most often have functions of their own, which spares each of their calls an argument.
Value raise_type_error(const char *format, ...);
Value raise_value_error(const char *format, ...);
#define IS_CONSTANT_(type, constant) (__builtin_constant_p((type) == (constant)) && (type) == (constant))
#define RAISE_(type, ...)                                                    \
    (IS_CONSTANT_(type, &TypeError_type)    ? raise_type_error(__VA_ARGS__)  \
     : IS_CONSTANT_(type, &ValueError_type) ? raise_value_error(__VA_ARGS__) \
                                            : raise_formatted(type, __VA_ARGS__))

#define raise_false(...) ((void)raise_error(__VA_ARGS__), false)
#define raise_formatted_false(...) ((void)raise_formatted(__VA_ARGS__), false)
#define raise_null(...) ((void)raise_error(__VA_ARGS__), NULL)

// Make `exception` (an instance) pending, or an instance of a class with `value` as its only argument.
Value raise_instance(Value exception);
Value raise_with_value(const Type *type, Value value);   // KeyError(key), StopIteration(value)
Value raise_os_error(int error_number, Value filename);  // filename VALUE_NULL: none; picks the subclass by errno

// Where only an error number can be passed on (a file system that Python serves): take the pending exception and give a
// negative number for it, that of an OSError negated. raise_os_error() of that number raises the same exception. A bare
// OSError(2) gives 2: what is raised then names the file.
int error_to_number(void);

// For code that takes every OSError for "there is no such file": false, with the exception raised, if such a negative
// number stands for anything else.
NODISCARD bool error_number_is_os_error(int error_number);

bool error_pending(void);
bool error_matches(const Type *type);  // the pending exception is an instance of `type`
Value error_fetch(void);               // take the pending exception, clearing it
static inline void error_clear(void) { (void)error_fetch(); }

// Calling
// ---------------------------------------------------------------------------------------------------------------

// callable(…): what it returns, or RAISED.
NODISCARD Value vm_call(Value callable, const CallArgs *args);
NODISCARD Value vm_call_values(Value callable, size_t count, const Value *arguments);  // positional only
Value vm_call_1(Value callable, Value argument);

// obj.name(arguments…), looked up on the instance as Python does.
NODISCARD Value vm_call_method(Value self, Str *name, size_t count, const Value *arguments);

// type(obj).name(obj, arguments…): special method lookup. VALUE_UNDEF if the type has no such attribute.
NODISCARD Value vm_call_special(Value self, Str *name, size_t count, const Value *arguments);

// Guard for recursive C code: false with RecursionError raised when the C stack is nearly used up.
NODISCARD bool vm_check_stack(void);

// The same for code that takes more than what is kept for all that does not check: true if so many bytes are left.
NODISCARD bool vm_check_stack_room(size_t bytes);

// The same where CPython's message also says what went too deep: "in comparison".
NODISCARD bool vm_check_stack_while(const char *activity);

// The lowest address of the C stack that code may use, for guards that compare addresses themselves.
const void *vm_stack_limit(void);

// Call regularly (every few thousand steps) in long loops of C so that Ctrl-C works; false = raised.
NODISCARD bool vm_poll(void);

// The same, but no Python runs: for loops that hold pointers into what a finaliser, or a program that is looked at
// while it stands still, could change.
NODISCARD bool vm_poll_quietly(void);
bool vm_is_quiet(void);  // vm_poll_quietly() is what handles events

// Object protocol: Python overrides included
// -----------------------------------------------------------------------------

NODISCARD Value object_get_attr(Value self, Str *name);
NODISCARD Value object_find_attr(Value self, Str *name);             // VALUE_UNDEF instead of AttributeError
NODISCARD bool object_set_attr(Value self, Str *name, Value value);  // VALUE_UNDEF deletes

// Attribute of a type through its MRO, without binding; VALUE_UNDEF if missing. Cannot raise.
Value type_lookup(const Type *type, const Str *name);

NODISCARD Value object_repr(Value self);  // a Str Value; RecursionError instead of overflow
NODISCARD Value object_str(Value self);   // a Str Value
NODISCARD Value object_ascii(Value self);
NODISCARD Value object_format(Value self, Str *spec);
NODISCARD bool object_hash(Value self, intptr_t *hash);
// What hash() shows: of numbers, and of what __hash__ gives, CPython's 64 bits on every board.
NODISCARD bool object_hash64(Value self, int64_t *hash);
bool number_hash64(Value self, int64_t *hash);  // false: no number, or NaN; no __hash__ is called

// Identity or ==, as containers compare. False = raised.
NODISCARD bool object_equal(Value left, Value right, bool *equal);
NODISCARD bool object_compare(CompareOp op, Value left, Value right, bool *result);  // truth of the rich comparison
NODISCARD Value object_rich_compare(CompareOp op, Value left, Value right);
NODISCARD bool object_truth(Value self, bool *truth);

// Operators, with the reflected method of the other operand. TypeError: unsupported operand.
NODISCARD Value object_binary(BinaryOp op, Value left, Value right);
NODISCARD Value object_inplace(BinaryOp op, Value left, Value right);
NODISCARD Value object_unary(UnaryOp op, Value self);
NODISCARD Value object_power_modulo(Value base, Value exponent, Value modulus);  // pow() with three arguments

NODISCARD bool object_length(Value self, size_t *length);     // TypeError if it has none
NODISCARD bool object_length_hint(Value self, size_t *hint);  // leaves *hint as it is if unknown
NODISCARD Value object_get_item(Value self, Value key);
NODISCARD bool object_set_item(Value self, Value key, Value value);  // VALUE_UNDEF deletes
NODISCARD bool object_contains(Value self, Value item, bool *found);
NODISCARD Value object_iter(Value self);
NODISCARD Value object_next(Value iterator);  // STOP at the end; a StopIteration raised by Python is swallowed
// A step with the `next` of a type as Python sees it: the item, or StopIteration raised with what the iterator
// returned.
Value call_next(Value (*next)(Value), Value iterator);
NODISCARD bool object_buffer(Value self, BufferView *view,
                             bool writable);  // TypeError: a bytes-like object is required

bool object_has_buffer(Value self);  // object_buffer() may succeed
NODISCARD Value
object_python_buffer(Value self);  // the memoryview that a class's __buffer__() gives; VALUE_UNDEF: none

NODISCARD bool object_is_instance(Value self, Value class_or_tuple, bool *result);
NODISCARD bool object_is_subclass(Value class, Value class_or_tuple, bool *result);
bool object_is_callable(Value self);

// Conversions of an argument
// ----------------------------------------------------------------------------------------------

NODISCARD Value object_index(Value self);                              // an int Value by __index__; TypeError otherwise
NODISCARD bool object_to_intptr(Value self, intptr_t *number);         // __index__; OverflowError if too large
NODISCARD bool object_to_index_clamped(Value self, intptr_t *number);  // for slices: clamps instead
NODISCARD bool object_to_double(Value self, double *number);           // float, int, __float__, __index__

// Import and modules
// ------------------------------------------------------------------------------------------------------

NODISCARD Value vm_import(const char *dotted_name);  // the module itself ("a.b.c" gives c)
Value vm_builtin(const Str *name);                   // a name of builtins; VALUE_UNDEF if missing
Dict *vm_modules(void);                              // sys.modules; never NULL after vm_init() began to import

// globals['__builtins__'] if the program has put something else there than the module builtins, else VALUE_UNDEF; and
// a name of that: VALUE_UNDEF if missing.
Value vm_own_builtins(const Dict *globals);
NODISCARD Value vm_own_builtin(Value own, Str *name);

// The running frame
// -------------------------------------------------------------------------------------------------------

// The class and first argument for super() without arguments. False = RuntimeError raised.
NODISCARD bool vm_current_super(Value *cls, Value *self);
Dict *vm_frame_globals(void);  // NULL if no Python code runs

// Have the VM look up at its next safe point, where callbacks of weak references and finalisers run. May be called
// while collecting.
void vm_request_safe_point(void);

// Hand the pending exception to sys.unraisablehook, which by default writes "Exception ignored in: object" and the
// traceback on standard error; clears it. `message` replaces "Exception ignored in"; NULL for none.
void vm_write_unraisable(const char *message, Value object);

// What that hook is called with, and the default hook itself.
bool vm_is_unraisable(Value v);
void vm_report_unraisable(Value arguments);

// A warning about what the running Python code does, or about a line of source. False = raised: a filter of module
// warnings made it an error.
NODISCARD bool vm_warn(const Type *category, const char *message);  // a format without arguments, or packed
NODISCARD bool vm_warn_str(const Type *category, Str *text);
NODISCARD bool vm_warn_at(const Type *category, Str *message, Str *filename, uint32_t line);

// Recursion guard for repr of containers: true if `self` is already being shown; else enters it.
bool vm_repr_enter(Value self);
void vm_repr_leave(Value self);
