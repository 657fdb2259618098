// __new__ of built-in types that leave the work to __init__, and of exceptions: functions that differ in their owner
// only.
#include "gen/exceptions.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/native.h"
#include "objects/property.h"
#include "objects/set.h"
#include "objects/super.h"
#include "objects/type.h"
#include "vm/api.h"

struct new_args {
    Value cls;
    const Value *args;
    size_t args_count;
    Dict *kwargs;
};

Value native_new_plain(const void *raw) {
    Value class = ((const struct new_args *)raw)->cls;
    return value_from_object(TRY_PTR(type_new_plain_instance((const Type *)value_object(class))));
}

DECLARE_NAME(cls)
DECLARE_NAME(args)
DECLARE_NAME(kwargs)
DECLARE_NAME(__new__)
#define PARAM(name, kind, passing) \
    { NAME_CONSTANT(name), kind, passing, offsetof(struct new_args, name), {0}, 1, 0, 0.0 }
static const Param params[] = {
    PARAM(cls, ARG_VALUE, PARAM_POSITIONAL_ONLY),
    PARAM(args, ARG_VARARGS, PARAM_POSITIONAL_ONLY),
    PARAM(kwargs, ARG_VARKW, PARAM_KEYWORD_ONLY),
};
static const Signature signature = {
    ARRAY_LENGTH(params),    1,     1, SIGNATURE_VARARGS | SIGNATURE_VARKW | SIGNATURE_METHOD,
    sizeof(struct new_args), params};

#define NEW_FUNCTION(type, body)                         \
    const NativeFunction new_of_##type FLASH_ALIGNED = { \
        {&native_function_type}, NAME_CONSTANT(__new__), &signature, body, &type##_type, NULL};

#define PLAIN_NEW(type) NEW_FUNCTION(type, native_new_plain)
#define PLAIN_TYPES(X) X(list) X(dict) X(set) X(bytearray) X(property) X(classmethod) X(staticmethod) X(super) X(module)
PLAIN_TYPES(PLAIN_NEW)

#define EXCEPTION_NEW(type) NEW_FUNCTION(type, BaseException___new___method)
#define EXCEPTIONS(X)                                                                                                  \
    X(KeyboardInterrupt)                                                                                               \
    X(GeneratorExit)                                                                                                   \
    X(Exception)                                                                                                       \
    X(StopAsyncIteration)                                                                                              \
    X(ArithmeticError)                                                                                                 \
    X(FloatingPointError)                                                                                              \
    X(OverflowError) X(ZeroDivisionError) X(AssertionError) X(BufferError) X(EOFError) X(ModuleNotFoundError)          \
        X(LookupError) X(IndexError) X(MemoryError) X(UnboundLocalError) X(ReferenceError) X(RuntimeError)             \
            X(NotImplementedError) X(RecursionError) X(IndentationError) X(TabError) X(UnicodeError) X(UnicodeWarning) \
                X(SystemError) X(TypeError) X(ValueError) X(Warning) X(BytesWarning) X(DeprecationWarning)             \
                    X(EncodingWarning) X(FutureWarning) X(ImportWarning) X(PendingDeprecationWarning)                  \
                        X(ResourceWarning) X(RuntimeWarning) X(SyntaxWarning) X(UserWarning)
EXCEPTIONS(EXCEPTION_NEW)

#define OS_ERROR_NEW(type) NEW_FUNCTION(type, OSError___new___method)
#define OS_ERRORS(X)                                                                                         \
    X(BlockingIOError)                                                                                       \
    X(ChildProcessError)                                                                                     \
    X(ConnectionError)                                                                                       \
    X(BrokenPipeError)                                                                                       \
    X(ConnectionAbortedError)                                                                                \
    X(ConnectionRefusedError)                                                                                \
    X(ConnectionResetError) X(FileExistsError) X(FileNotFoundError) X(InterruptedError) X(IsADirectoryError) \
        X(NotADirectoryError) X(PermissionError) X(ProcessLookupError) X(TimeoutError)
OS_ERRORS(OS_ERROR_NEW)
