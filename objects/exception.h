// Exception instances. Subclasses with C fields of their own (OSError, StopIteration, SyntaxError, UnicodeError,
// groups) extend this struct.
#pragma once

#include "heap/type.h"
#include "objects/tuple.h"

typedef struct Exception {
    Object object;
    Tuple *args;
    Value cause;       // __cause__, VALUE_NONE if absent; as are the next two
    Value context;     // __context__
    Value traceback;   // Traceback objects, innermost last
    Dict *attributes;  // the __dict__, __notes__ included; NULL until needed
    bool suppress_context;
    bool context_settled;  // an unset context stays so when the exception next comes out of C code
} Exception;

typedef struct {
    Exception base;
    Value value;
} StopIteration;

static inline Value exception_none_if_unset(Value field) { return value_is_undef(field) ? VALUE_NONE : field; }

// What `return` gave the iterator that raised it.
static inline Value stop_iteration_value(Value exception) {
    return exception_none_if_unset(((StopIteration *)value_object(exception))->value);
}

typedef struct {
    Exception base;
    Value code;
} SystemExit;

typedef struct {
    Exception base;
    Value error_number, message, filename, filename2, written;  // VALUE_UNDEF if not given
} OSError;

typedef struct {
    Exception base;
    Value message, module_name, path, name_from;  // VALUE_UNDEF if not given
} ImportError;

typedef struct {
    Exception base;
    Value name, object;  // VALUE_UNDEF if not given; NameError has `name` only
} AttributeError;

typedef struct {
    Exception base;
    Value message, filename, line, column, text, end_line, end_column, print_file_and_line;  // or VALUE_UNDEF
} SyntaxErrorObject;

typedef struct {
    Exception base;
    Value encoding, object, start, end, reason;  // VALUE_UNDEF if not given; the Translate kind has no encoding
} UnicodeError;

typedef struct {
    Exception base;
    Str *message;
    Tuple *exceptions;
} ExceptionGroup;

// An instance of an exception class (a built-in one or a subclass without a Python __new__ or __init__) with these
// arguments, its attributes filled in as the class's __init__ does. NULL = raised.
NODISCARD Exception *exception_new(const Type *type, Tuple *args);

// UnicodeDecodeError or UnicodeEncodeError about object[start:end]; always RAISED.
Value exception_raise_unicode(const Type *type, const char *encoding, Value object, size_t start, size_t end,
                              const char *reason);

// The OSError subclass for an errno (FileNotFoundError for ENOENT), OSError_type if it has none. CPython's numbers on
// Linux are used on every target.
const Type *exception_os_error_type(int error_number);

// What an errno means, the same words on every target. NULL = raised.
NODISCARD Str *exception_os_error_text(int error_number);

// split() of a group by a type, tuple of types or callable: matching part and rest, VALUE_NONE where empty. False =
// raised. Works for except*.
NODISCARD bool exception_group_split(Value group, Value condition, Value *matching, Value *rest);

// group.derive(exceptions) with traceback, cause, context and notes of `group`. RAISED on failure.
NODISCARD Value exception_group_derive(Value group, Value exceptions);

// One type object per class of objects/exceptions.pyi: BaseException_type, TypeError_type, OSError_type, …
extern const Type BaseException_type, Exception_type, TypeError_type, ValueError_type, IndexError_type, KeyError_type,
    AttributeError_type, NameError_type, UnboundLocalError_type, RuntimeError_type, RecursionError_type,
    NotImplementedError_type, StopIteration_type, StopAsyncIteration_type, GeneratorExit_type, KeyboardInterrupt_type,
    SystemExit_type, MemoryError_type, OverflowError_type, ZeroDivisionError_type, ArithmeticError_type,
    FloatingPointError_type, LookupError_type, AssertionError_type, ImportError_type, ModuleNotFoundError_type,
    OSError_type, EOFError_type, SyntaxError_type, IndentationError_type, TabError_type, UnicodeError_type,
    UnicodeDecodeError_type, UnicodeEncodeError_type, UnicodeTranslateError_type, BufferError_type, ReferenceError_type,
    SystemError_type, BaseExceptionGroup_type, ExceptionGroup_type, Warning_type, FileNotFoundError_type,
    FileExistsError_type, ChildProcessError_type, ProcessLookupError_type, InterruptedError_type, BrokenPipeError_type,
    ConnectionError_type, ConnectionAbortedError_type, ConnectionRefusedError_type, ConnectionResetError_type,
    IsADirectoryError_type, NotADirectoryError_type, PermissionError_type, BlockingIOError_type, TimeoutError_type,
    DeprecationWarning_type, FutureWarning_type, PendingDeprecationWarning_type, ImportWarning_type,
    ResourceWarning_type, RuntimeWarning_type, SyntaxWarning_type;

// Set name and obj of an AttributeError that has neither.
void exception_describe_attribute(Value exception, Value name, Value object);

// exception.add_note(text). False = raised.
NODISCARD bool exception_add_note(Value exception, Str *text);
