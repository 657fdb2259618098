// Exception instances. Subclasses with C fields of their own (OSError, StopIteration, SyntaxError, UnicodeError, groups)
// extend this struct.
#pragma once

#include "heap/type.h"
#include "objects/tuple.h"

typedef struct Exception {
    Object object;
    Tuple *args;
    Value cause;      // __cause__, VALUE_NONE if absent; as are the next two
    Value context;    // __context__
    Value traceback;  // Traceback objects, innermost last
    bool suppress_context;
} Exception;

// One type object per class of objects/exceptions.pyi: BaseException_type, TypeError_type, OSError_type, …
extern const Type BaseException_type, Exception_type, TypeError_type, ValueError_type, IndexError_type, KeyError_type,
    AttributeError_type, NameError_type, UnboundLocalError_type, RuntimeError_type, RecursionError_type,
    NotImplementedError_type, StopIteration_type, StopAsyncIteration_type, GeneratorExit_type, KeyboardInterrupt_type,
    SystemExit_type, MemoryError_type, OverflowError_type, ZeroDivisionError_type, ArithmeticError_type,
    FloatingPointError_type, LookupError_type, AssertionError_type, ImportError_type, ModuleNotFoundError_type,
    OSError_type, EOFError_type, SyntaxError_type, IndentationError_type, TabError_type, UnicodeError_type,
    UnicodeDecodeError_type, UnicodeEncodeError_type, UnicodeTranslateError_type, BufferError_type, ReferenceError_type,
    SystemError_type, BaseExceptionGroup_type, ExceptionGroup_type, Warning_type, FileNotFoundError_type,
    FileExistsError_type, IsADirectoryError_type, NotADirectoryError_type, PermissionError_type, BlockingIOError_type,
    TimeoutError_type;
