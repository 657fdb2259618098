// OSError and its choice of subclass by errno.
#include "core/error_text.h"
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

Str *exception_os_error_text(int error_number) {
    char text[ERROR_TEXT_SIZE];
    return error_text(error_number, text) ? str_from_c(text) : str_format("Unknown error %d", error_number);
}

static bool is_number(Value v) {
    return !value_is_undef(type_lookup(value_type(v), NAME(__index__))) || value_is_instance(v, &float_type);
}

// The third argument of a BlockingIOError may be the number of characters written.
static bool take_third(OSError *error, const Value *args, bool *is_count) {
    *is_count = type_is_subtype(error->base.object.type, &BlockingIOError_type) && is_number(args[2]);
    if (*is_count) {
        error->written = TRY_OR(object_index(args[2]), false);
    } else {
        error->filename = args[2];
    }
    return true;
}

// OSError(errno, text[, filename[, winerror[, filename2]]]); with other counts the arguments are just kept.
bool os_error_fill(Exception *exception, const Value *args, size_t count) {
    OSError *error = (OSError *)exception;
    if (count < 2 || count > 5) {
        return true;
    }
    error->error_number = args[0];
    error->message = args[1];
    if (count == 2 || value_is_none(args[2])) {
        return true;
    }
    bool is_count;
    TRY_BOOL_OR(take_third(error, args, &is_count), false);
    if (count == 5 && !is_count && !value_is_none(args[4])) {
        error->filename2 = args[4];
    }
    if (!is_count) {
        exception->args = TRY_PTR_OR(tuple_from(args, 2), false);
    }
    return true;
}

static const Type *class_for(const Type *cls, const Value *args, size_t count) {
    bool by_number = cls == &OSError_type && count >= 2 && count <= 5;
    if (by_number && value_is_bool(args[0])) {
        return exception_os_error_type(value_same(args[0], VALUE_TRUE));
    }
    return by_number && value_is_small_int(args[0]) ? exception_os_error_type((int)value_small_int(args[0])) : cls;
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

GETTER(OSError, characters_written) {
    Value written = ((OSError *)value_object(self))->written;
    return value_is_undef(written) ? raise_error(&AttributeError_type, "characters_written") : written;
}
SETTER(OSError, characters_written) {
    OSError *error = (OSError *)value_object(self);
    if (value_is_undef(value) && value_is_undef(error->written)) {
        return raise_false(&AttributeError_type, "characters_written");
    }
    error->written = value_is_undef(value) ? value : TRY_OR(object_index(value), false);
    return true;
}

// With the file names that `args` leaves out.
METHOD(OSError, __reduce__) {
    const OSError *self = (OSError *)value_object(args->self);
    Value reduced = TRY(exception_reduce_with(&self->base, NULL, 0));
    if (self->base.args->length != 2 || value_is_undef(self->filename)) {
        return reduced;
    }
    const Value *given = self->base.args->items;
    Value values[] = {given[0], given[1], self->filename, VALUE_NONE, self->filename2};
    Tuple *all = TRY_PTR(tuple_from(values, value_is_undef(self->filename2) ? 3 : 5));
    value_tuple(reduced)->items[1] = value_from_object(all);
    return reduced;
}

static Value os_error_str(Value self) {
    const OSError *error = (OSError *)value_object(self);
    Value number = exception_none_if_unset(error->error_number), message = exception_none_if_unset(error->message);
    Str *text;
    if (value_is_undef(error->filename)) {
        if (value_is_undef(error->error_number) || value_is_undef(error->message)) {
            return exception_str(self);
        }
        text = str_format("[Errno %V] %V", number, message);
    } else if (value_is_undef(error->filename2)) {
        text = str_format("[Errno %V] %V: %R", number, message, error->filename);
    } else {
        text = str_format("[Errno %V] %V: %R -> %R", number, message, error->filename, error->filename2);
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
