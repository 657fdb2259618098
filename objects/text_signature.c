#include "objects/text_signature.h"

#include "gen/names.h"
#include "objects/str.h"
#include "vm/api.h"

DECLARE_NAME(__init__)
DECLARE_NAME(__new__)

typedef struct {
    StrBuilder text;
    bool empty;
    bool slash_due;   // the last parameter was positional-only
    bool star_given;  // what follows can be given by keyword only
} Writer;

static void writer_init(Writer *writer) {
    *writer = (Writer){.empty = true};
    str_builder_init(&writer->text);
    str_builder_add_char(&writer->text, '(');
}

static Value writer_finish(Writer *writer) {
    str_builder_add_c(&writer->text, writer->slash_due ? ", /)" : ")");
    return str_builder_finish(&writer->text);
}

static void add_item(Writer *writer, const char *text) {
    str_builder_add_c(&writer->text, writer->empty ? "" : ", ");
    str_builder_add_c(&writer->text, text);
    writer->empty = false;
}

static bool add_default(Writer *writer, const Param *param) {
    if (value_is_null(param_fallback(param))) {
        return true;
    }
    str_builder_add_char(&writer->text, '=');
    if (value_is_undef(param_fallback(param))) {
        return str_builder_add_c(&writer->text, "<unrepresentable>");
    }
    Value text = TRY_OR(object_repr(param_fallback(param)), false);
    return str_builder_add_str(&writer->text, value_str(text));
}

static bool is_positional_only(const Param *param) {
    return param->keyword == PARAM_POSITIONAL_ONLY && param->kind != ARG_VARARGS && param->kind != ARG_VARKW;
}

// The marks that the language wants between kinds of parameters.
static void add_marks(Writer *writer, const Param *param) {
    if (writer->slash_due && !is_positional_only(param)) {
        add_item(writer, "/");
    }
    writer->slash_due = is_positional_only(param);
    if (param->keyword == PARAM_KEYWORD_ONLY && param->kind != ARG_VARKW && !writer->star_given) {
        add_item(writer, "*");
        writer->star_given = true;
    }
    writer->star_given |= param->kind == ARG_VARARGS;
}

static bool add_param(Writer *writer, const Param *param) {
    add_marks(writer, param);
    add_item(writer, param->kind == ARG_VARARGS ? "*" : param->kind == ARG_VARKW ? "**" : "");
    str_builder_add_str(&writer->text, param_name(param));
    return add_default(writer, param);
}

// A stub's table has *args behind what is given by keyword only.
static unsigned place_of(const Param *param) {
    if (param->kind == ARG_VARARGS || param->kind == ARG_VARKW) {
        return param->kind == ARG_VARARGS ? 1 : 3;
    }
    return param->keyword == PARAM_KEYWORD_ONLY ? 2 : 0;
}

static bool add_params(Writer *writer, const Signature *signature, size_t first) {
    const Param *params = signature_params(signature);
    for (unsigned place = 0; place <= 3; place++) {
        for (size_t i = first; i < signature->count; i++) {
            if (place_of(&params[i]) == place) {
                TRY_BOOL_OR(add_param(writer, &params[i]), false);
            }
        }
    }
    return true;
}

// NULL for static methods.
static const char *name_of_receiver(const NativeFunction *function) {
    if (function->owner == 0) {
        return "$module";
    }
    if (function->object.type == &native_method_type) {
        return "$self";
    }
    return native_signature(function)->flags & SIGNATURE_METHOD ? "$type" : NULL;
}

static size_t receiver_count(const NativeFunction *function) {
    bool method = function->object.type == &native_method_type || native_signature(function)->flags & SIGNATURE_METHOD;
    return method && native_signature(function)->count > 0;
}

Value native_text_signature(const NativeFunction *function) {
    if (native_name(function) == NAME(__init__) || native_name(function) == NAME(__new__)) {
        bool new = native_name(function) == NAME(__new__);
        const char *text = new ? "($type, *args, **kwargs)" : "($self, /, *args, **kwargs)";
        return value_from_object(TRY_PTR(str_from_c(text)));
    }
    Writer writer;
    writer_init(&writer);
    const char *receiver = name_of_receiver(function);
    if (receiver != NULL) {
        add_item(&writer, receiver);
        writer.slash_due = true;
    }
    TRY_BOOL(add_params(&writer, native_signature(function), receiver_count(function)));
    return writer_finish(&writer);
}

static const NativeFunction *constructor_part(const Type *type, Str *name) {
    Value found = members_find(type->members, name);
    bool native = value_has_type(found, &native_function_type) || value_has_type(found, &native_method_type);
    return native ? (const NativeFunction *)value_object(found) : NULL;
}

Value type_text_signature(const Type *type) {
    const NativeFunction *constructor = constructor_part(type, NAME(__init__));
    if (constructor == NULL) {
        constructor = constructor_part(type, NAME(__new__));
    }
    if (constructor == NULL) {
        return VALUE_NONE;
    }
    Writer writer;
    writer_init(&writer);
    TRY_BOOL(add_params(&writer, native_signature(constructor), receiver_count(constructor)));
    return writer_finish(&writer);
}
