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
#include "objects/simple_namespace.h"
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
    return value_from_object(TRY_PTR(type_allocate((const Type *)value_object(class))));
}

DECLARE_NAME(cls)
DECLARE_NAME(args)
DECLARE_NAME(kwargs)
DECLARE_NAME(__new__)
#define PARAM(name, kind, passing)                                                    \
    {                                                                                 \
        NAME_CONSTANT(name), kind, passing, 0, offsetof(struct new_args, name), { 0 } \
    }
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

PLAIN_NEW(list)
PLAIN_NEW(dict)
PLAIN_NEW(set)
PLAIN_NEW(bytearray)
PLAIN_NEW(property)
PLAIN_NEW(classmethod)
PLAIN_NEW(staticmethod)
PLAIN_NEW(super)
PLAIN_NEW(SimpleNamespace)
PLAIN_NEW(module)

#define EXCEPTION_NEW(type) NEW_FUNCTION(type, BaseException___new___method)

EXCEPTION_NEW(KeyboardInterrupt)
EXCEPTION_NEW(GeneratorExit)
EXCEPTION_NEW(Exception)
EXCEPTION_NEW(StopAsyncIteration)
EXCEPTION_NEW(ArithmeticError)
EXCEPTION_NEW(FloatingPointError)
EXCEPTION_NEW(OverflowError)
EXCEPTION_NEW(ZeroDivisionError)
EXCEPTION_NEW(AssertionError)
EXCEPTION_NEW(BufferError)
EXCEPTION_NEW(EOFError)
EXCEPTION_NEW(ModuleNotFoundError)
EXCEPTION_NEW(LookupError)
EXCEPTION_NEW(IndexError)
EXCEPTION_NEW(MemoryError)
EXCEPTION_NEW(UnboundLocalError)
EXCEPTION_NEW(ReferenceError)
EXCEPTION_NEW(RuntimeError)
EXCEPTION_NEW(NotImplementedError)
EXCEPTION_NEW(RecursionError)
EXCEPTION_NEW(IndentationError)
EXCEPTION_NEW(TabError)
EXCEPTION_NEW(UnicodeError)
EXCEPTION_NEW(UnicodeWarning)
EXCEPTION_NEW(SystemError)
EXCEPTION_NEW(TypeError)
EXCEPTION_NEW(ValueError)
EXCEPTION_NEW(Warning)
EXCEPTION_NEW(BytesWarning)
EXCEPTION_NEW(DeprecationWarning)
EXCEPTION_NEW(EncodingWarning)
EXCEPTION_NEW(FutureWarning)
EXCEPTION_NEW(ImportWarning)
EXCEPTION_NEW(PendingDeprecationWarning)
EXCEPTION_NEW(ResourceWarning)
EXCEPTION_NEW(RuntimeWarning)
EXCEPTION_NEW(SyntaxWarning)
EXCEPTION_NEW(UserWarning)

#define OS_ERROR_NEW(type) NEW_FUNCTION(type, OSError___new___method)

OS_ERROR_NEW(BlockingIOError)
OS_ERROR_NEW(ChildProcessError)
OS_ERROR_NEW(ConnectionError)
OS_ERROR_NEW(BrokenPipeError)
OS_ERROR_NEW(ConnectionAbortedError)
OS_ERROR_NEW(ConnectionRefusedError)
OS_ERROR_NEW(ConnectionResetError)
OS_ERROR_NEW(FileExistsError)
OS_ERROR_NEW(FileNotFoundError)
OS_ERROR_NEW(InterruptedError)
OS_ERROR_NEW(IsADirectoryError)
OS_ERROR_NEW(NotADirectoryError)
OS_ERROR_NEW(PermissionError)
OS_ERROR_NEW(ProcessLookupError)
OS_ERROR_NEW(TimeoutError)
