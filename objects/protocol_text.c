// Text forms of any object: repr, str, ascii, format.
#include "core/utf8.h"
#include "gen/names.h"
#include "objects/exception.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "vm/api.h"

// Require a Str from a special method: TypeError "%s returned non-string (type X)" otherwise.
static Value require_str_result(Value result, const char *method) {
    if (!value_is_raised(result) && !value_is_instance(result, &str_type)) {
        return raise_error(&TypeError_type, "%s returned non-string (type %T)", method, result);
    }
    return result;
}

Value object_default_repr(Value self) {
    const Type *type = value_type(self);
    Value module = type->info != NULL ? type_lookup(type, NAME(__module__)) : VALUE_UNDEF;
    if (type->info == NULL && type->module != NULL) {
        module = value_from_object(type->module);
    }
    bool shown = value_is_str(module) && value_str(module) != NAME(builtins);
    Str *text = shown ? str_format("<%V.%S object at 0x%zx>", module, type_qualified_name(type), self.bits)
                      : str_format("<%S object at 0x%zx>", type->name, self.bits);
    return value_from_object(TRY_PTR(text));
}

Value object_repr(Value self) {
    TRY_BOOL(vm_check_stack_while("while getting the repr of an object"));
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_REPR)) {
        return require_str_result(vm_call_special(self, NAME(__repr__), 0, NULL), "__repr__");
    }
    return type->slots->repr != NULL ? type->slots->repr(self) : object_default_repr(self);
}

Value object_str(Value self) {
    if (value_is_str(self)) {
        return self;
    }
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_STR)) {
        TRY_BOOL(vm_check_stack_while("while getting the str of an object"));
        return require_str_result(vm_call_special(self, NAME(__str__), 0, NULL), "__str__");
    }
    if (type->slots->str == NULL && type_overrides(type, SPECIAL_REPR)) {
        TRY_BOOL(vm_check_stack());
        return require_str_result(vm_call_special(self, NAME(__repr__), 0, NULL), "__str__");
    }
    return type->slots->str != NULL ? type->slots->str(self) : object_repr(self);
}

static bool add_escaped(StrBuilder *builder, uint32_t code_point) {
    static const char digits[] = "0123456789abcdef";
    char escape[10] = {'\\', code_point < 0x100 ? 'x' : code_point < 0x10000 ? 'u' : 'U'};
    size_t count = code_point < 0x100 ? 2 : code_point < 0x10000 ? 4 : 8;
    for (size_t i = 0; i < count; i++) {
        escape[2 + i] = digits[(code_point >> (4 * (count - 1 - i))) & 15];
    }
    return str_builder_add(builder, escape, count + 2);
}

Value object_ascii(Value self) {
    Str *repr = value_str(TRY(object_repr(self)));
    if (str_is_ascii(repr)) {
        return value_from_object(repr);
    }
    StrBuilder builder;
    str_builder_init(&builder);
    const char *text = str_text(repr), *end = text + repr->length;
    while (text < end) {
        uint32_t code_point = utf8_decode(&text, end, UTF8_SURROGATES);
        char byte = (char)code_point;
        if (!(code_point < 0x80 ? str_builder_add(&builder, &byte, 1) : add_escaped(&builder, code_point))) {
            break;
        }
    }
    return str_builder_finish(&builder);
}

Value object_format(Value self, Str *spec) {
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_FORMAT)) {
        Value argument = value_from_object(spec);
        Value result = TRY(vm_call_special(self, NAME(__format__), 1, &argument));
        if (!value_is_instance(result, &str_type)) {
            return raise_error(&TypeError_type, "__format__ must return a str, not %T", result);
        }
        return result;
    }
    bool through_str = spec->length == 0 && type->info != NULL;
    if (type->slots->format != NULL && !through_str) {
        return type->slots->format(self, spec);
    }
    if (spec->length > 0) {
        return raise_error(&TypeError_type, "unsupported format string passed to %T.__format__", self);
    }
    return object_str(self);
}
