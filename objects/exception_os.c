// OSError and its choice of subclass by errno.
#include "gen/exceptions.h"
#include "objects/exception_parts.h"
#include "objects/int.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

typedef struct {
    uint8_t number;
    const Type *type;
} NumberType;

// Linux numbers: ENOENT is 2, and so on.
static const NumberType number_types[] = {
    {1, &PermissionError_type},          {2, &FileNotFoundError_type},  {3, &ProcessLookupError_type},
    {4, &InterruptedError_type},         {10, &ChildProcessError_type}, {11, &BlockingIOError_type},
    {13, &PermissionError_type},         {17, &FileExistsError_type},   {20, &NotADirectoryError_type},
    {21, &IsADirectoryError_type},       {32, &BrokenPipeError_type},   {103, &ConnectionAbortedError_type},
    {104, &ConnectionResetError_type},   {108, &BrokenPipeError_type},  {110, &TimeoutError_type},
    {111, &ConnectionRefusedError_type}, {114, &BlockingIOError_type},  {115, &BlockingIOError_type},
};

const Type *exception_os_error_type(int error_number) {
    for (size_t i = 0; i < ARRAY_LENGTH(number_types); i++) {
        if (number_types[i].number == error_number) {
            return number_types[i].type;
        }
    }
    return &OSError_type;
}

// OSError(errno, text[, filename[, winerror[, filename2]]]); with other counts the arguments are just kept.
bool os_error_fill(Exception *exception, const Value *args, size_t count) {
    OSError *error = (OSError *)exception;
    error->error_number = error->message = error->filename = error->filename2 = VALUE_NONE;
    if (count < 2 || count > 5) {
        return true;
    }
    error->error_number = args[0];
    error->message = args[1];
    if (count >= 3 && !value_is_none(args[2])) {
        error->filename = args[2];
        exception->args = TRY_PTR_OR(tuple_from(args, 2), false);
    }
    if (count == 5) {
        error->filename2 = args[4];
    }
    return true;
}

static const Type *class_for(const Type *cls, const Value *args, size_t count) {
    bool by_number = cls == &OSError_type && count >= 2 && count <= 5 && value_is_small_int(args[0]);
    return by_number ? exception_os_error_type((int)value_small_int(args[0])) : cls;
}

static bool init_is_native(const Type *type) {
    return value_same(type_lookup(type, NAME(__init__)), type_lookup(&OSError_type, NAME(__init__)));
}

// The fields are filled here unless a subclass has its own __init__, whose arguments may mean anything.
METHOD(OSError, __new__) {
    const Type *type = class_for(value_class(args->cls), args->args, args->args_count);
    if (!init_is_native(type)) {
        return value_from_object(TRY_PTR(exception_allocate(type, (Tuple *)&tuple_empty)));
    }
    TRY_BOOL(exception_refuse_keywords(type, args->kwargs));
    Tuple *arguments = TRY_PTR(tuple_from(args->args, args->args_count));
    return value_from_object(TRY_PTR(exception_new(type, arguments)));
}

METHOD(OSError, __init__) {
    if (init_is_native(value_type(args->self))) {
        return VALUE_NONE;
    }
    TRY_BOOL(exception_refuse_keywords(value_type(args->self), args->kwargs));
    value_exception(args->self)->args = TRY_PTR(tuple_from(args->args, args->args_count));
    TRY_BOOL(os_error_fill(value_exception(args->self), args->args, args->args_count));
    return VALUE_NONE;
}

#define EXCEPTION_STRUCT OSError
EXCEPTION_FIELD(OSError, errno, error_number)
EXCEPTION_FIELD(OSError, strerror, message)
EXCEPTION_FIELD(OSError, filename, filename)
EXCEPTION_FIELD(OSError, filename2, filename2)
#undef EXCEPTION_STRUCT

static Value os_error_str(Value self) {
    const OSError *error = (OSError *)value_object(self);
    if (value_is_none(error->error_number) || value_is_none(error->message)) {
        return exception_str(self);
    }
    Str *text;
    if (value_is_none(error->filename)) {
        text = str_format("[Errno %V] %V", error->error_number, error->message);
    } else if (value_is_none(error->filename2)) {
        text = str_format("[Errno %V] %V: %R", error->error_number, error->message, error->filename);
    } else {
        text = str_format("[Errno %V] %V: %R -> %R", error->error_number, error->message, error->filename,
                          error->filename2);
    }
    return value_from_object(TRY_PTR(text));
}

const Slots OSError_slots = {
    .size = sizeof(OSError),
    .dict_offset = offsetof(Exception, attributes),
    .trace = exception_trace,
    .repr = exception_repr,
    .str = os_error_str,
};
