// Exceptions with a few attributes of their own.
#include "gen/exceptions.h"
#include "objects/exception_parts.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

// The fields of every struct here are Values behind Exception, which exception_trace() visits by the size in Slots.
#define KIND_SLOTS(type, show)                                                                          \
    {                                                                                                   \
        .size = sizeof(type), .dict_offset = offsetof(Exception, attributes), .trace = exception_trace, \
        .repr = exception_repr, .str = show                                                             \
    }

extern const Slots StopIteration_slots, SystemExit_slots, ImportError_slots, AttributeError_slots, NameError_slots,
    OSError_slots, SyntaxError_slots, BaseExceptionGroup_slots;

// Set a field from a keyword argument, which is counted in `used`.
static void take_keyword(Dict *keywords, const Str *name, Value *field, size_t *used) {
    Value value = keywords != NULL ? dict_get_str(keywords, name) : VALUE_UNDEF;
    if (!value_is_undef(value)) {
        *field = value;
        (*used)++;
    }
}

static bool check_all_used(const Exception *error, Dict *keywords, size_t used, size_t allowed) {
    size_t given = keywords != NULL ? keywords->length : 0;
    const Type *native = type_native_base(error->object.type);
    if (given == used) {
        return true;
    }
    if (given > allowed) {
        return raise_false(&TypeError_type, "%N() takes at most %zu keyword argument%s (%zu given)", native, allowed,
                           allowed == 1 ? "" : "s", given);
    }
    uint32_t position = 0;
    Value key, value;
    while (dict_next(keywords, &position, &key, &value)) {
        const Str *name = value_str(key);
        bool of_import = name == NAME(path) || name == NAME(name_from);
        bool known = name == NAME(name) || (of_import && type_is_subtype(native, &ImportError_type)) ||
                     (name == NAME(obj) && type_is_subtype(native, &AttributeError_type));
        if (!known) {
            return raise_false(&TypeError_type, "'%S' is an invalid keyword argument for %N()", name, native);
        }
    }
    return true;
}

static bool import_error_fill(ImportError *error, const Value *args, size_t count, Dict *keywords) {
    size_t used = 0;
    error->message = count == 1 ? args[0] : VALUE_UNDEF;
    error->module_name = error->path = error->name_from = VALUE_UNDEF;
    take_keyword(keywords, NAME(name), &error->module_name, &used);
    take_keyword(keywords, NAME(path), &error->path, &used);
    take_keyword(keywords, NAME(name_from), &error->name_from, &used);
    return check_all_used(&error->base, keywords, used, 3);
}

static bool attribute_error_fill(AttributeError *error, Dict *keywords) {
    size_t used = 0;
    error->name = error->object = VALUE_UNDEF;
    take_keyword(keywords, NAME(name), &error->name, &used);
    take_keyword(keywords, NAME(obj), &error->object, &used);
    return check_all_used(&error->base, keywords, used, 2);
}

static bool name_error_fill(AttributeError *error, Dict *keywords) {
    size_t used = 0;
    error->name = VALUE_UNDEF;
    take_keyword(keywords, NAME(name), &error->name, &used);
    return check_all_used(&error->base, keywords, used, 1);
}

static bool system_exit_fill(SystemExit *error, const Value *args, size_t count) {
    error->code = VALUE_NONE;
    if (count == 1) {
        error->code = args[0];
    } else if (count > 1) {
        error->code = value_from_object(TRY_PTR_OR(tuple_from(args, count), false));
    }
    return true;
}

bool exception_fill(Exception *error, const Value *args, size_t count, Dict *keywords) {
    const Type *type = error->object.type;
    const Slots *slots = type->slots;
    if (slots == &ImportError_slots) {
        return import_error_fill((ImportError *)error, args, count, keywords);
    }
    if (slots == &AttributeError_slots) {
        return attribute_error_fill((AttributeError *)error, keywords);
    }
    if (slots == &NameError_slots) {
        return name_error_fill((AttributeError *)error, keywords);
    }
    TRY_BOOL_OR(exception_refuse_keywords(type, keywords), false);
    if (slots == &StopIteration_slots) {
        ((StopIteration *)error)->value = count > 0 ? args[0] : VALUE_NONE;
        return true;
    }
    if (slots == &SystemExit_slots) {
        return system_exit_fill((SystemExit *)error, args, count);
    }
    if (slots == &OSError_slots) {
        return os_error_fill(error, args, count);
    }
    if (slots == &SyntaxError_slots) {
        return syntax_error_fill(error, args, count);
    }
    if (type_is_subtype(type, &UnicodeError_type)) {
        return unicode_error_fill(error, args, count);
    }
    return slots == &BaseExceptionGroup_slots ? exception_group_fill(error, args, count) : true;
}

static Value init_and_fill(Value self, const Value *args, size_t count, Dict *keywords) {
    Exception *error = value_exception(self);
    error->args = TRY_PTR(tuple_from(args, count));
    TRY_BOOL(exception_fill(error, args, count, keywords));
    return VALUE_NONE;
}

#define INIT(type) \
    METHOD(type, __init__) { return init_and_fill(args->self, args->args, args->args_count, args->kwargs); }

INIT(StopIteration)
INIT(SystemExit)
INIT(ImportError)
INIT(AttributeError)
INIT(NameError)
INIT(SyntaxError)
INIT(UnicodeDecodeError)
INIT(UnicodeEncodeError)
INIT(UnicodeTranslateError)

#define EXCEPTION_STRUCT StopIteration
EXCEPTION_FIELD(StopIteration, value, value)
#undef EXCEPTION_STRUCT
#define EXCEPTION_STRUCT SystemExit
EXCEPTION_FIELD(SystemExit, code, code)
#undef EXCEPTION_STRUCT
#define EXCEPTION_STRUCT ImportError
EXCEPTION_FIELD(ImportError, msg, message)
EXCEPTION_FIELD(ImportError, name, module_name)
EXCEPTION_FIELD(ImportError, path, path)
EXCEPTION_FIELD(ImportError, name_from, name_from)
#undef EXCEPTION_STRUCT
#define EXCEPTION_STRUCT AttributeError
EXCEPTION_FIELD(AttributeError, name, name)
EXCEPTION_FIELD(AttributeError, obj, object)
EXCEPTION_FIELD(NameError, name, name)
#undef EXCEPTION_STRUCT

METHOD(ImportError, __reduce__) {
    const ImportError *self = (ImportError *)value_object(args->self);
    NamedField fields[] = {
        {NAME(name), self->module_name}, {NAME(path), self->path}, {NAME(name_from), self->name_from}};
    return exception_reduce_with(&self->base, fields, ARRAY_LENGTH(fields));
}

// The object may be anything, so it is left out.
METHOD(AttributeError, __reduce__) {
    const AttributeError *self = (AttributeError *)value_object(args->self);
    NamedField fields[] = {{NAME(name), self->name}, {NAME(args), value_from_object(self->base.args)}};
    return exception_reduce_with(&self->base, fields, ARRAY_LENGTH(fields));
}

void exception_describe_attribute(Value exception, Value name, Value object) {
    AttributeError *error = (AttributeError *)value_object(exception);
    if (value_is_undef(error->name) && value_is_undef(error->object)) {
        error->name = name;
        error->object = object;
    }
}

static Value import_error_str(Value self) {
    Value message = ((ImportError *)value_object(self))->message;
    return value_is_str(message) ? message : exception_str(self);
}

// Alone, a key is shown as its repr, so that KeyError('') says something.
static Value key_error_str(Value self) {
    const Tuple *args = value_exception(self)->args;
    return args->length == 1 ? object_repr(args->items[0]) : exception_str(self);
}

const Slots StopIteration_slots = KIND_SLOTS(StopIteration, exception_str);
const Slots SystemExit_slots = KIND_SLOTS(SystemExit, exception_str);
const Slots ImportError_slots = KIND_SLOTS(ImportError, import_error_str);
const Slots AttributeError_slots = KIND_SLOTS(AttributeError, exception_str);
const Slots NameError_slots = KIND_SLOTS(AttributeError, exception_str);
const Slots KeyError_slots = KIND_SLOTS(Exception, key_error_str);
