// compile, eval, exec, globals, locals, __import__ and others that concern running code.
#include "compile/source_decode.h"
#include "gen/builtins.h"
#include "modules/std/functools.h"
#include "modules/std/path_argument.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/function.h"
#include "objects/memoryview.h"
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
// ---------------------------------------------------------------------------------------------------------------------

// What compile(), eval() and exec() say about the source besides its text.
typedef struct {
    Str *filename;
    CompileMode mode;
    OptimizeLevel optimize;
    bool future_annotations;
    const char *expected;  // message for a source of the wrong type
} SourceOptions;

static SourceOptions options_for(CompileMode mode, const char *expected) {
    return (SourceOptions){.mode = mode, .expected = expected};
}

static bool check_text(const Str *text) {
    return memchr(str_text(text), 0, text->length) == NULL ||
           raise_false(&SyntaxError_type, "source code string cannot contain null bytes");
}

static Code *compile_text(const Str *text, const SourceOptions *options) {
    TRY_BOOL_OR(check_text(text), NULL);
    const CompileRequest request = {
        .source = str_text(text),
        .length = text->length,
        .filename = options->filename,
        .mode = options->mode,
        .optimize = options->optimize,
        .future_annotations = options->future_annotations,
        .keep_columns = true,
        .is_str = true,
    };
    return vm_compile(&request);
}

// The text of a source that is a str or bytes. NULL = raised.
static Str *source_text(Value source, const SourceOptions *options) {
    if (value_is_instance(source, &str_type)) {
        TRY_OR(text_encode(value_str(source), NAME(utf_8), NAME(strict)), NULL);
        return value_str(source);
    }
    BufferView view;
    if (!object_buffer(source, &view, false)) {
        error_clear();
        return (void)raise_formatted(&TypeError_type, options->expected), NULL;
    }
    return source_decode(source, options->filename);
}

static Code *compile_object(Value source, const SourceOptions *options) {
    const Str *text = TRY_PTR_OR(source_text(source, options), NULL);
    return compile_text(text, options);
}

// Code that uses a __future__ feature passes it on to what it compiles.
static bool inherits_annotations(void) {
    const Frame *frame = vm_frame_at(0);
    return frame != NULL && (frame->code->flags & CODE_FUTURE_ANNOTATIONS);
}

static bool parse_mode(Value mode, CompileMode *result) {
    static const char *const names[] = {[COMPILE_EXEC] = "exec", [COMPILE_EVAL] = "eval", [COMPILE_SINGLE] = "single"};
    if (!value_is_instance(mode, &str_type)) {
        return value_is_none(mode)
                   ? raise_false(&TypeError_type, "compile() argument 'mode' must be str, not None")
                   : raise_false(&TypeError_type, "compile() argument 'mode' must be str, not %T", mode);
    }
    TRY_BOOL_OR(codec_check_name(value_str(mode)), false);
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        if (str_equal_c(value_str(mode), names[i])) {
            *result = (CompileMode)i;
            return true;
        }
    }
    return raise_false(&ValueError_type, "compile() mode must be 'exec', 'eval' or 'single'");
}

enum {
    FLAG_ONLY_AST = 0x400,
    FLAG_ANNOTATIONS = 0x1000000,
    KNOWN_FLAGS = 0x10 | 0x200 | FLAG_ONLY_AST | 0x1000 | 0x2000 | 0x4000 | 0x1FE0000,  // of modules ast and __future__
    LARGEST_LEVEL = 2
};

static bool check_flags(intptr_t flags, intptr_t level) {
    if (flags & ~(intptr_t)KNOWN_FLAGS) {
        return raise_false(&ValueError_type, "compile(): unrecognised flags");
    }
    if (level < -1 || level > LARGEST_LEVEL) {
        return raise_false(&ValueError_type, "compile(): invalid optimize value");
    }
    return true;
}

static bool is_text(Value source) {
    BufferView view;
    bool text = value_is_instance(source, &str_type) || object_buffer(source, &view, false);
    if (!text) {
        error_clear();
    }
    return text;
}

// A source that is no text may be a tree: module ast, which is loaded then, says.
static Value compile_tree(Value source, const SourceOptions *options, Value mode, intptr_t flags, intptr_t optimize) {
    if (is_text(source)) {
        Str *text = TRY_PTR(source_text(source, options));
        TRY_BOOL(check_text(text));
        source = value_from_object(text);
    }
    Value arguments[] = {source,
                         value_from_object(options->filename),
                         mode,
                         value_from_small_int(flags),
                         value_from_small_int(optimize),
                         value_from_bool(options->future_annotations)};
    Value function = TRY(object_get_attr(TRY(vm_import("ast")), TRY_PTR(str_intern("_compile", 8))));
    return vm_call_values(function, ARRAY_LENGTH(arguments), arguments);
}

static bool is_tree(Value source) { return !value_is_undef(type_lookup(value_type(source), NAME(_fields))); }

FUNCTION(builtins, compile) {
    SourceOptions options = options_for(COMPILE_EXEC, MESSAGE("compile() arg 1 must be a string, bytes or AST object"));
    Value filename = TRY(path_fspath(args->filename));
    options.filename = value_str(value_is_str(filename) ? filename : TRY(path_decode(filename)));
    TRY_BOOL(codec_check_name(options.filename));
    TRY_BOOL(parse_mode(args->mode, &options.mode));
    TRY_BOOL(check_flags(args->flags, args->optimize));
    options.optimize = (OptimizeLevel)(args->optimize + 1);
    options.future_annotations = (args->flags & FLAG_ANNOTATIONS) || (!args->dont_inherit && inherits_annotations());
    if ((args->flags & FLAG_ONLY_AST) || is_tree(args->source)) {
        return compile_tree(args->source, &options, args->mode, args->flags, args->optimize);
    }
    return value_from_object(TRY_PTR(compile_object(args->source, &options)));
}

// Running
// ---------------------------------------------------------------------------------------------------------------

// Where names live: VALUE_NULL for the globals themselves. A subclass of dict may have methods of its own.
static Value namespace_of(Value globals, Value locals) {
    bool same = value_is_none(locals) || value_same(locals, globals);
    return !same ? locals : value_is_dict(globals) ? VALUE_NULL : globals;
}

static Value run(const Code *code, Value globals, Value locals) {
    return vm_exec(code, value_dict(globals), namespace_of(globals, locals));
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
static Str *without_leading_blanks(Str *text) {
    size_t blanks = 0;
    while (blanks < text->length && (str_text(text)[blanks] == ' ' || str_text(text)[blanks] == '\t')) {
        blanks++;
    }
    return blanks == 0 ? text : str_new(str_text(text) + blanks, text->length - blanks);
}

static const Code *code_for_eval(Value source) {
    if (value_has_type(source, &code_type)) {
        const Code *code = (const Code *)value_object(source);
        return code->free_count == 0
                   ? code
                   : raise_null(&TypeError_type, "code object passed to eval() may not contain free variables");
    }
    SourceOptions options = options_for(COMPILE_EVAL, MESSAGE("eval() arg 1 must be a string, bytes or code object"));
    options.filename = TRY_PTR_OR(str_intern("<string>", 8), NULL);
    options.future_annotations = inherits_annotations();
    Str *text = TRY_PTR_OR(source_text(source, &options), NULL);
    return compile_text(TRY_PTR_OR(without_leading_blanks(text), NULL), &options);
}

FUNCTION(builtins, eval) {
    Value globals = args->globals, locals = args->locals;
    if (!value_is_none(locals) && !is_mapping(locals)) {
        return raise_error(&TypeError_type, "locals must be a mapping");
    }
    if (!value_is_none(globals) && !value_is_instance(globals, &dict_type)) {
        return raise_formatted(&TypeError_type,
                               is_mapping(globals) ? MESSAGE("globals must be a real dict; try eval(expr, {}, mapping)")
                                                   : MESSAGE("globals must be a dict"));
    }
    TRY_BOOL(choose_namespaces(&globals, &locals));
    return run(TRY_PTR(code_for_eval(args->source)), globals, locals);
}

// The cells for the free variables of code that is executed: NULL if it has none. False = raised.
static bool check_closure(const Code *code, Value closure, Tuple **cells) {
    *cells = NULL;
    if (code->free_count == 0) {
        return value_is_none(closure) || raise_false(&TypeError_type, "cannot use a closure with this code object");
    }
    bool fits = value_has_type(closure, &tuple_type) && value_tuple(closure)->length == code->free_count;
    for (size_t i = 0; fits && i < code->free_count; i++) {
        fits = value_has_type(value_tuple(closure)->items[i], &cell_type);
    }
    if (!fits) {
        return raise_false(&TypeError_type, "code object requires a closure of exactly length %zu",
                           (size_t)code->free_count);
    }
    *cells = value_tuple(closure);
    return true;
}

static Value exec_code(const Code *code, Value closure, Value globals, Value locals) {
    Tuple *cells;
    TRY_BOOL(check_closure(code, closure, &cells));
    return vm_exec_with_closure(code, value_dict(globals), namespace_of(globals, locals), cells);
}

static Value exec_source(Value source, Value globals, Value locals) {
    SourceOptions options = options_for(COMPILE_EXEC, MESSAGE("exec() arg 1 must be a string, bytes or code object"));
    options.filename = TRY_PTR(str_intern("<string>", 8));
    options.future_annotations = inherits_annotations();
    return run(TRY_PTR(compile_object(source, &options)), globals, locals);
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
    if (value_has_type(args->source, &code_type)) {
        TRY(exec_code((const Code *)value_object(args->source), args->closure, globals, locals));
        return VALUE_NONE;
    }
    if (!value_is_none(args->closure)) {
        return raise_error(&TypeError_type, "closure can only be used when source is a code object");
    }
    TRY(exec_source(args->source, globals, locals));
    return VALUE_NONE;
}

// Importing and delegating
// ------------------------------------------------------------------------------------------------

FUNCTION(builtins, __import__) {
    if (!value_is_any_str(args->name)) {
        return raise_error(&TypeError_type, "module name must be a string");
    }
    Value globals = args->globals;
    if (value_is_none(globals) && args->fromlist.bits == VALUE_TRUE.bits && vm_frame_globals() != NULL) {
        globals = value_from_object(vm_frame_globals());  // as libraries for CircuitPython load a part when it is used
    }
    return vm_import_statement(value_str(args->name), args->fromlist, args->level, globals);
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
