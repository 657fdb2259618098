// compile, eval, exec, globals, locals, __import__ and others that concern running code.
#include "gen/builtins.h"
#include "modules/std/functools.h"
#include "modules/std/path_argument.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/str.h"
#include "objects/text_codec.h"
#include "objects/tuple.h"
#include "vm/import.h"
#include "vm/vm.h"

FUNCTION(builtins, locals) { return vm_frame_locals(); }

FUNCTION(builtins, globals) {
    Dict *globals = vm_frame_globals();
    return globals != NULL ? value_from_object(globals) : value_from_object(TRY_PTR(dict_new()));
}

// Compiling
// -------------------------------------------------------------------------------------------------------------

static Code *compile_text(const char *text, size_t length, Str *filename, CompileMode mode) {
    if (memchr(text, 0, length) != NULL) {
        return raise_null(&SyntaxError_type, "source code string cannot contain null bytes");
    }
    CompileRequest request = {
        .source = text, .length = length, .filename = filename, .mode = mode, .keep_columns = true, .is_str = true};
    return vm_compile(&request);
}

// One statement, complete as it stands: at a prompt an empty line would have to say so.
static Code *compile_single(const Str *source, Str *filename) {
    Str *text = TRY_PTR_OR(str_format("%S\n\n", source), NULL);
    return compile_text(str_text(text), text->length, filename, COMPILE_SINGLE);
}

// Source text given as bytes: UTF-8, perhaps with a byte order mark.
static Value decode_source(Value source) {
    Str *encoding = TRY_PTR(str_from_c("utf-8-sig"));
    Value text = text_decode(source, encoding, NAME(strict));
    if (value_is_raised(text) && error_matches(&UnicodeDecodeError_type)) {
        Value error = error_fetch();
        return raise_error(&SyntaxError_type, "(unicode error) %V", error);
    }
    return text;
}

// The Code of a str or bytes; `kind` ("eval() arg 1 must be a string, bytes or code object") is for the message.
static Code *compile_object(Value source, Str *filename, CompileMode mode, const char *message) {
    if (value_is_instance(source, &str_type)) {
        const Str *str = value_str(source);
        if (mode == COMPILE_SINGLE) {
            return compile_single(str, filename);
        }
        return compile_text(str_text(str), str->length, filename, mode);
    }
    if (!value_is_instance(source, &bytes_type) && !value_is_instance(source, &bytearray_type)) {
        return raise_null(&TypeError_type, "%s", message);
    }
    Value text = TRY_OR(decode_source(source), NULL);
    return compile_object(text, filename, mode, message);
}

static bool parse_mode(Value mode, CompileMode *result) {
    static const char *const names[] = {[COMPILE_EXEC] = "exec", [COMPILE_EVAL] = "eval", [COMPILE_SINGLE] = "single"};
    if (!value_is_instance(mode, &str_type)) {
        return raise_false(&TypeError_type, "compile() argument 'mode' must be str, not %T", mode);
    }
    const Str *given = value_str(mode);
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        if (given->length == strlen(names[i]) && memcmp(str_text(given), names[i], given->length) == 0) {
            *result = (CompileMode)i;
            return true;
        }
    }
    return raise_false(&ValueError_type, "compile() mode must be 'exec', 'eval' or 'single'");
}

FUNCTION(builtins, compile) {
    CompileMode mode = COMPILE_EXEC;
    TRY_BOOL(parse_mode(args->mode, &mode));
    Value filename = TRY(path_text(args->filename));
    if (args->optimize < -1 || args->optimize > 2) {
        return raise_error(&ValueError_type, "compile(): invalid optimize value");
    }
    return value_from_object(TRY_PTR(compile_object(args->source, value_str(filename), mode,
                                                    "compile() arg 1 must be a string, bytes or AST object")));
}

// Running
// ---------------------------------------------------------------------------------------------------------------

// Names of a dict subclass may come from its __missing__, as those of any mapping.
static Value run(const Code *code, Value globals, Value locals, Tuple *closure) {
    bool same = (value_is_none(locals) || value_same(locals, globals)) && value_has_type(globals, &dict_type);
    Value namespace = same ? VALUE_NULL : value_is_none(locals) ? globals : locals;
    return vm_exec_with_closure(code, value_dict(globals), namespace, closure);
}

static Value eval_code(const Code *code, Value globals, Value locals) {
    if (code->free_count > 0) {
        return raise_error(&TypeError_type, "code object passed to eval() may not contain free variables");
    }
    return run(code, globals, locals, NULL);
}

static bool all_cells(const Tuple *cells) {
    for (size_t i = 0; i < cells->length; i++) {
        if (!value_has_type(cells->items[i], &cell_type)) {
            return false;
        }
    }
    return true;
}

// Whether the closure given to exec() has a cell for each free variable.
static bool check_closure(const Code *code, Value closure) {
    if (code->free_count == 0) {
        return value_is_none(closure) || raise_false(&TypeError_type, "cannot use a closure with this code object");
    }
    bool fits = value_has_type(closure, &tuple_type) && value_tuple(closure)->length == code->free_count &&
                all_cells(value_tuple(closure));
    return fits || raise_false(&TypeError_type, "code object requires a closure of exactly length %zu",
                               (size_t)code->free_count);
}

// The namespaces that were given or the caller's; `locals` stays VALUE_NONE where names are globals.
static bool choose_namespaces(Value *globals, Value *locals) {
    if (!value_is_none(*globals)) {
        return true;
    }
    if (value_is_none(*locals)) {
        *locals = TRY_OR(vm_frame_locals(), false);
    }
    Dict *current = vm_frame_globals();
    *globals = value_from_object(current != NULL ? current : TRY_PTR_OR(dict_new(), false));
    return true;
}

static bool is_mapping(Value v) { return !value_is_undef(type_lookup(value_type(v), NAME(__getitem__))); }

// What eval() compiles: blanks before an expression are no indentation.
static Value without_leading_blanks(Value source) {
    if (value_is_instance(source, &bytes_type) || value_is_instance(source, &bytearray_type)) {
        source = TRY(decode_source(source));
    }
    if (!value_is_instance(source, &str_type)) {
        return source;  // compile_object() says what is wrong
    }
    const Str *text = value_str(source);
    size_t blanks = 0;
    while (blanks < text->length && (str_text(text)[blanks] == ' ' || str_text(text)[blanks] == '\t')) {
        blanks++;
    }
    return blanks == 0 ? source : value_from_object(TRY_PTR(str_new(str_text(text) + blanks, text->length - blanks)));
}

FUNCTION(builtins, eval) {
    Value globals = args->globals, locals = args->locals;
    if (!value_is_none(locals) && !is_mapping(locals)) {
        return raise_error(&TypeError_type, "locals must be a mapping");
    }
    if (!value_is_none(globals) && !value_is_instance(globals, &dict_type)) {
        return raise_error(&TypeError_type, is_mapping(globals)
                                                ? "globals must be a real dict; try eval(code, {}, mapping)"
                                                : "globals must be a dict");
    }
    TRY_BOOL(choose_namespaces(&globals, &locals));
    if (value_has_type(args->source, &code_type)) {
        return eval_code((const Code *)value_object(args->source), globals, locals);
    }
    Str *filename = TRY_PTR(str_intern("<string>", 8));
    Value source = TRY(without_leading_blanks(args->source));
    return eval_code(
        TRY_PTR(compile_object(source, filename, COMPILE_EVAL, "eval() arg 1 must be a string, bytes or code object")),
        globals, locals);
}

FUNCTION(builtins, exec) {
    Value globals = args->globals, locals = args->locals;
    if (!value_is_none(globals) && !value_is_instance(globals, &dict_type)) {
        return raise_error(&TypeError_type, "exec() globals must be a dict, not %T", globals);
    }
    if (!value_is_none(locals) && !is_mapping(locals)) {
        return raise_error(&TypeError_type, "locals must be a mapping or None, not %T", locals);
    }
    TRY_BOOL(choose_namespaces(&globals, &locals));
    const Code *code;
    Tuple *closure = NULL;
    if (value_has_type(args->source, &code_type)) {
        code = (const Code *)value_object(args->source);
        TRY_BOOL(check_closure(code, args->closure));
        closure = value_is_none(args->closure) ? NULL : value_tuple(args->closure);
    } else if (!value_is_none(args->closure)) {
        return raise_error(&TypeError_type, "closure can only be used when source is a code object");
    } else {
        Str *filename = TRY_PTR(str_intern("<string>", 8));
        code = TRY_PTR(compile_object(args->source, filename, COMPILE_EXEC,
                                      "exec() arg 1 must be a string, bytes or code object"));
    }
    TRY(run(code, globals, locals, closure));
    return VALUE_NONE;
}

// Importing and delegating
// ------------------------------------------------------------------------------------------------

FUNCTION(builtins, __import__) {
    if (!value_is_any_str(args->name)) {
        return raise_error(&TypeError_type, "module name must be a string");
    }
    return vm_import_statement(value_str(args->name), args->fromlist, args->level, args->globals);
}

FUNCTION(builtins, breakpoint) {
    Value sys = TRY(vm_import("sys"));
    Value hook = TRY(object_find_attr(sys, NAME(breakpointhook)));
    if (value_is_undef(hook)) {
        return raise_error(&RuntimeError_type, "lost sys.breakpointhook");
    }
    Value call = TRY(partial_new(hook, args->args, args->args_count, args->kws));
    return vm_call_values(call, 0, NULL);
}

FUNCTION(builtins, open) {
    Value io = TRY(vm_import("io"));
    Value arguments[] = {args->file,   args->mode,    args->buffering, args->encoding,
                         args->errors, args->newline, args->closefd,   args->opener};
    return vm_call_method(io, NAME(open), ARRAY_LENGTH(arguments), arguments);
}
