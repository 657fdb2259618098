// The class statement.
#include "gen/builtins.h"
#include "objects/list.h"
#include "objects/native.h"
#include "objects/type.h"
#include "vm/vm.h"

typedef struct {
    Function *body;
    Str *name;
    Tuple *written_bases;  // as in the class statement
    Tuple *bases;          // after __mro_entries__
    Dict *keywords;        // without metaclass; never NULL
    Value metaclass;
    Value namespace;
} ClassStatement;

// Bases that are not classes (Generic[T]) say what to inherit from
// ---------------------------------------------------------

static bool is_class(Value v) { return value_is_object(v) && (type_flags(value_object(v)->type) & TYPE_CLASSES); }

static bool extend_with_entries(List *list, Value entries) {
    if (!value_is_instance(entries, &tuple_type)) {
        return raise_false(&TypeError_type, "__mro_entries__ must return a tuple");
    }
    const Tuple *tuple = value_tuple(entries);
    for (size_t index = 0; index < tuple->length; index++) {
        TRY_BOOL_OR(list_append(list, tuple->items[index]), false);
    }
    return true;
}

static bool resolve_base(const ClassStatement *statement, Value base, List *list, bool *changed) {
    if (!is_class(base)) {
        Value method = TRY_OR(object_find_attr(base, NAME(__mro_entries__)), false);
        if (!value_is_undef(method)) {
            *changed = true;
            Value entries = TRY_OR(vm_call_1(method, value_from_object(statement->written_bases)), false);
            return extend_with_entries(list, entries);
        }
    }
    return list_append(list, base);
}

static bool resolve_bases(ClassStatement *statement) {
    const Tuple *written = statement->written_bases;
    List *list = TRY_PTR_OR(list_new(written->length), false);
    bool changed = false;
    for (size_t index = 0; index < written->length; index++) {
        TRY_BOOL_OR(resolve_base(statement, written->items[index], list, &changed), false);
    }
    statement->bases = statement->written_bases;
    if (changed) {
        statement->bases = TRY_PTR_OR(tuple_from(list->items, list->length), false);
    }
    return true;
}

// The metaclass and the namespace
// -----------------------------------------------------------------------------------------

static bool choose_metaclass(ClassStatement *statement) {
    Value given = TRY_OR(dict_pop(statement->keywords, value_from_object(NAME(metaclass))), false);
    if (!value_is_undef(given) && !is_class(given)) {
        statement->metaclass = given;
        return true;
    }
    const Type *start = &type_type;
    if (!value_is_undef(given)) {
        start = (const Type *)value_object(given);
    } else if (statement->bases->length > 0) {
        start = value_type(statement->bases->items[0]);
    }
    const Type *winner = TRY_PTR_OR(type_most_derived_metatype(start, statement->bases), false);
    statement->metaclass = value_from_object(winner);
    return true;
}

static Value call_with_keywords(Value callable, size_t count, const Value *arguments, const Dict *keywords) {
    if (keywords->length == 0) {
        return vm_call_values(callable, count, arguments);
    }
    Tuple *names = TRY_PTR(tuple_new(keywords->length));
    Tuple *values = TRY_PTR(tuple_new(count + keywords->length));
    copy_values(values->items, arguments, count);
    uint32_t position = 0;
    for (size_t index = 0; index < names->length; index++) {
        dict_next(keywords, &position, &names->items[index], &values->items[count + index]);
    }
    CallArgs args = {values->items, count, names};
    return vm_call(callable, &args);
}

static bool is_mapping(Value v) {
    return value_is_dict(v) || !value_is_undef(type_lookup(value_type(v), NAME(__getitem__)));
}

static bool prepare_namespace(ClassStatement *statement) {
    Value prepare = VALUE_UNDEF;
    if (value_object(statement->metaclass) != &type_type.object) {
        prepare = TRY_OR(object_find_attr(statement->metaclass, NAME(__prepare__)), false);
    }
    if (value_is_undef(prepare)) {
        Dict *dict = TRY_PTR_OR(dict_new(), false);
        statement->namespace = value_from_object(dict);
        return true;
    }
    Value arguments[] = {value_from_object(statement->name), value_from_object(statement->bases)};
    statement->namespace = TRY_OR(call_with_keywords(prepare, 2, arguments, statement->keywords), false);
    if (is_mapping(statement->namespace)) {
        return true;
    }
    if (is_class(statement->metaclass)) {
        return raise_false(&TypeError_type, "%N.__prepare__() must return a mapping, not %T",
                           (const Type *)value_object(statement->metaclass), statement->namespace);
    }
    return raise_false(&TypeError_type, "<metaclass>.__prepare__() must return a mapping, not %T",
                       statement->namespace);
}

static bool set_in_namespace(const ClassStatement *statement, Str *name, Value value) {
    if (value_is_dict(statement->namespace)) {
        return dict_set_str(value_dict(statement->namespace), name, value);
    }
    return object_set_item(statement->namespace, value_from_object(name), value);
}

// The body returns the cell of __class__ if a method uses it; type() fills it.
static bool run_body(const ClassStatement *statement, Value *cell) {
    if (statement->bases != statement->written_bases) {
        Value written = value_from_object(statement->written_bases);
        TRY_BOOL_OR(set_in_namespace(statement, NAME(__orig_bases__), written), false);
    }
    *cell = TRY_OR(vm_run_in_namespace(statement->body, statement->namespace), false);
    return !value_has_type(*cell, &cell_type) || set_in_namespace(statement, NAME(__classcell__), *cell);
}

// type.__new__() fills the cell that a metaclass's __new__ must hand on.
static bool check_cell(const ClassStatement *statement, Value cell, Value cls) {
    if (!value_has_type(cell, &cell_type) || !is_class(cls)) {
        return true;
    }
    Value contents = ((Cell *)value_object(cell))->contents, name = value_from_object(statement->name);
    if (value_is_undef(contents)) {
        return raise_false(&RuntimeError_type,
                           "__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?", name,
                           cls);
    }
    return value_same(contents, cls) ||
           raise_false(&TypeError_type, "__class__ set to %R defining %R as %R", contents, name, cls);
}

static Value make_class(const ClassStatement *statement, Value cell) {
    Value arguments[] = {value_from_object(statement->name), value_from_object(statement->bases), statement->namespace};
    Value cls = TRY(call_with_keywords(statement->metaclass, 3, arguments, statement->keywords));
    TRY_BOOL(check_cell(statement, cell, cls));
    return cls;
}

FUNCTION(builtins, __build_class__) {
    if (!value_has_type(args->func, &function_type)) {
        return raise_error(&TypeError_type, "__build_class__: func must be a function");
    }
    if (!value_is_instance(args->name, &str_type)) {
        return raise_error(&TypeError_type, "__build_class__: name is not a string");
    }
    ClassStatement statement = {.body = (Function *)value_object(args->func), .name = value_str(args->name)};
    statement.written_bases = TRY_PTR(tuple_from(args->bases, args->bases_count));
    statement.keywords = TRY_PTR(args->kwds == NULL ? dict_new() : dict_copy(args->kwds));
    Value cell;
    TRY_BOOL(resolve_bases(&statement));
    TRY_BOOL(choose_metaclass(&statement));
    TRY_BOOL(prepare_namespace(&statement));
    TRY_BOOL(run_body(&statement, &cell));
    return make_class(&statement, cell);
}
