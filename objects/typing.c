// Type parameters and type aliases: as much of them as running programs with PEP 695 syntax need.
#include "gen/typing_objects.h"
#include "heap/gc.h"
#include "objects/code_common.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/simple.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

// A TypeVar, ParamSpec or TypeVarTuple. Bound and constraints may be functions that are called when first asked for.
typedef struct {
    Object object;
    Str *name;
    Value bound, constraints;  // VALUE_NULL while only `evaluate` is known
    Value evaluate;            // VALUE_NULL if there is nothing to evaluate
    Value module;              // __name__ of the module that called the class; VALUE_NULL for one of a [T] list
    bool covariant, contravariant, infer_variance;
} TypeParameter;

static TypeParameter *as_parameter(Value v) { return (TypeParameter *)value_object(v); }

static TypeParameter *parameter_new(const Type *type, Str *name) {
    TypeParameter *parameter = TRY_PTR_OR(gc_new(type, sizeof(TypeParameter)), NULL);
    parameter->name = name;
    parameter->bound = VALUE_NONE;
    parameter->constraints = value_from_object(&tuple_empty);
    return parameter;
}

static Value calling_module(void) {
    Dict *globals = vm_frame_globals();
    Value module = globals == NULL ? VALUE_UNDEF : dict_get_str(globals, NAME(__name__));
    return value_is_undef(module) ? VALUE_NONE : module;
}

static bool check_variance(bool covariant, bool contravariant, bool inferred) {
    if (covariant && contravariant) {
        return raise_false(&ValueError_type, "Bivariant types are not supported.");
    }
    return !(inferred && (covariant || contravariant)) ||
           raise_false(&ValueError_type, "Variance cannot be specified with infer_variance.");
}

// A bound; a str stands for a type that is known later.
static Value type_argument(Value given) {
    if (!value_is_instance(given, &str_type)) {
        return given;
    }
    Value make = TRY(object_get_attr(TRY(vm_import("typing")), TRY_PTR(str_from_c("ForwardRef"))));
    return vm_call_values(make, 1, &given);
}

METHOD(TypeVar, __new__) {
    TRY_BOOL(check_variance(args->covariant, args->contravariant, args->infer_variance));
    if (args->constraints_count == 1) {
        return raise_error(&TypeError_type, "A single constraint is not allowed");
    }
    if (args->constraints_count > 0 && !value_is_none(args->bound)) {
        return raise_error(&TypeError_type, "Constraints cannot be combined with bound=...");
    }
    TypeParameter *parameter = TRY_PTR(parameter_new(&TypeVar_type, args->name));
    parameter->constraints = value_from_object(TRY_PTR(tuple_from(args->constraints, args->constraints_count)));
    parameter->bound = TRY(type_argument(args->bound));
    parameter->covariant = args->covariant;
    parameter->contravariant = args->contravariant;
    parameter->infer_variance = args->infer_variance;
    parameter->module = calling_module();
    return value_from_object(parameter);
}

METHOD(ParamSpec, __new__) {
    TRY_BOOL(check_variance(args->covariant, args->contravariant, args->infer_variance));
    TypeParameter *parameter = TRY_PTR(parameter_new(&ParamSpec_type, args->name));
    parameter->bound = TRY(type_argument(args->bound));
    parameter->covariant = args->covariant;
    parameter->contravariant = args->contravariant;
    parameter->infer_variance = args->infer_variance;
    parameter->module = calling_module();
    return value_from_object(parameter);
}

METHOD(TypeVarTuple, __new__) {
    TypeParameter *parameter = TRY_PTR(parameter_new(&TypeVarTuple_type, args->name));
    parameter->module = calling_module();
    return value_from_object(parameter);
}

static Value evaluated(Value self, Value *field) {
    TypeParameter *parameter = as_parameter(self);
    if (value_is_null(*field)) {
        *field = TRY(vm_call_values(parameter->evaluate, 0, NULL));
    }
    return *field;
}

// P.args and P.kwargs
typedef struct {
    Object object;
    Value origin;
} ParamSpecPart;

static Value param_spec_part(const Type *type, Value origin) {
    ParamSpecPart *part = TRY_PTR(gc_new(type, sizeof(ParamSpecPart)));
    part->origin = origin;
    return value_from_object(part);
}

METHOD(ParamSpecArgs, __new__) { return param_spec_part(&ParamSpecArgs_type, args->origin); }
METHOD(ParamSpecKwargs, __new__) { return param_spec_part(&ParamSpecKwargs_type, args->origin); }

static Value part_origin(Value self) { return ((ParamSpecPart *)value_object(self))->origin; }
GETTER(ParamSpecArgs, __origin__) { return part_origin(self); }
GETTER(ParamSpecKwargs, __origin__) { return part_origin(self); }

static Value part_repr(Value self) {
    const char *name = value_has_type(self, &ParamSpecArgs_type) ? "args" : "kwargs";
    Value origin = part_origin(self);
    if (value_has_type(origin, &ParamSpec_type)) {
        return value_from_object(TRY_PTR(str_format("%S.%s", as_parameter(origin)->name, name)));
    }
    return value_from_object(TRY_PTR(str_format("%V.%s", TRY(object_repr(origin)), name)));
}

static Value part_compare(CompareOp op, Value self, Value other) {
    if ((op != OP_EQ && op != OP_NE) || value_type(self) != value_type(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return value_from_bool(value_same(part_origin(self), part_origin(other)) == (op == OP_EQ));
}

static void part_trace(Object *self) { gc_visit(((ParamSpecPart *)self)->origin); }

const Slots ParamSpecArgs_slots = {
    .size = sizeof(ParamSpecPart), .trace = part_trace, .repr = part_repr, .compare = part_compare};

GETTER(TypeVar, __name__) { return value_from_object(as_parameter(self)->name); }
GETTER(TypeVar, __bound__) { return evaluated(self, &as_parameter(self)->bound); }
GETTER(TypeVar, __constraints__) { return evaluated(self, &as_parameter(self)->constraints); }
GETTER(TypeVar, __covariant__) { return value_from_bool(as_parameter(self)->covariant); }
GETTER(TypeVar, __contravariant__) { return value_from_bool(as_parameter(self)->contravariant); }
GETTER(TypeVar, __infer_variance__) { return value_from_bool(as_parameter(self)->infer_variance); }
GETTER(ParamSpec, __name__) { return value_from_object(as_parameter(self)->name); }
GETTER(ParamSpec, __bound__) { return as_parameter(self)->bound; }
GETTER(ParamSpec, __covariant__) { return value_from_bool(as_parameter(self)->covariant); }
GETTER(ParamSpec, __contravariant__) { return value_from_bool(as_parameter(self)->contravariant); }
GETTER(ParamSpec, __infer_variance__) { return value_from_bool(as_parameter(self)->infer_variance); }
GETTER(ParamSpec, args) { return param_spec_part(&ParamSpecArgs_type, self); }
GETTER(ParamSpec, kwargs) { return param_spec_part(&ParamSpecKwargs_type, self); }

static Value module_of(Value self) {
    Value module = as_parameter(self)->module;
    return value_is_null(module) ? value_from_object(NAME(typing)) : module;
}
GETTER(TypeVar, __module__) { return module_of(self); }
GETTER(ParamSpec, __module__) { return module_of(self); }
GETTER(TypeVarTuple, __module__) { return module_of(self); }
METHOD(TypeVar, __reduce__) { return value_from_object(as_parameter(args->self)->name); }
METHOD(ParamSpec, __reduce__) { return value_from_object(as_parameter(args->self)->name); }
METHOD(TypeVarTuple, __reduce__) { return value_from_object(as_parameter(args->self)->name); }
GETTER(TypeVarTuple, __name__) { return value_from_object(as_parameter(self)->name); }

METHOD(TypeVar, __typing_subst__) {
    return value_is_none(args->argument) ? value_from_object(&NoneType_type) : args->argument;
}
METHOD(ParamSpec, __typing_subst__) {
    Value given = args->argument;
    if (value_is_tuple(given) || value_is_instance(given, &list_type)) {
        return tuple_from_iterable(given);
    }
    if (value_same(given, VALUE_ELLIPSIS) || value_has_type(given, &ParamSpec_type)) {
        return given;
    }
    return raise_error(&TypeError_type, "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got %R",
                       given);
}
METHOD(TypeVarTuple, __typing_subst__) {
    return raise_error(&TypeError_type, "Substitution of bare TypeVarTuple is not supported");
}

static Value refuse_as_base(Value self) {
    return raise_error(&TypeError_type, "Cannot subclass an instance of %S", value_type(self)->name);
}
METHOD(TypeVar, __mro_entries__) { return refuse_as_base(args->self); }
METHOD(ParamSpec, __mro_entries__) { return refuse_as_base(args->self); }
METHOD(TypeVarTuple, __mro_entries__) { return refuse_as_base(args->self); }
METHOD(ParamSpecArgs, __mro_entries__) { return refuse_as_base(args->self); }
METHOD(ParamSpecKwargs, __mro_entries__) { return refuse_as_base(args->self); }

static Value parameter_repr(Value self) {
    const TypeParameter *parameter = as_parameter(self);
    const char *sign = parameter->covariant ? "+" : parameter->contravariant ? "-" : "~";
    bool plain = parameter->infer_variance || value_has_type(self, &TypeVarTuple_type);
    return value_from_object(TRY_PTR(str_format("%s%S", plain ? "" : sign, parameter->name)));
}

static Value parameter_binary(BinaryOp op, Value left, Value right) {
    return op == OP_OR ? union_new(left, right) : VALUE_NOT_IMPLEMENTED;
}

static void parameter_trace(Object *self) {
    TypeParameter *parameter = (TypeParameter *)self;
    gc_visit_object(parameter->name);
    gc_visit(parameter->bound);
    gc_visit(parameter->constraints);
    gc_visit(parameter->evaluate);
    gc_visit(parameter->module);
}

const Slots TypeVar_slots = {
    .size = sizeof(TypeParameter),
    .trace = parameter_trace,
    .repr = parameter_repr,
    .binary = parameter_binary,
    .binary_ops = 1 << OP_OR,
};

// *Ts gives Unpack[Ts].
static Value tuple_parameter_iter(Value self) {
    Value unpacked = TRY(generic_alias_new(value_from_object(&Unpack_type), self));
    Tuple *only = TRY_PTR(tuple_from(&unpacked, 1));
    return object_iter(value_from_object(only));
}

const Slots TypeVarTuple_slots = {
    .size = sizeof(TypeParameter), .trace = parameter_trace, .repr = parameter_repr, .iter = tuple_parameter_iter};

// The type parameters of a list [T, *Ts, **P] as they stand in Generic[T, *Ts, P].
static Value with_unpacked(Value parameters) {
    const Tuple *given = value_tuple(parameters);
    Tuple *shown = TRY_PTR(tuple_from(given->items, given->length));
    for (size_t i = 0; i < shown->length; i++) {
        if (value_has_type(shown->items[i], &TypeVarTuple_type)) {
            shown->items[i] = TRY(generic_alias_new(value_from_object(&Unpack_type), shown->items[i]));
        }
    }
    return value_from_object(shown);
}

// Aliases
// ---------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Str *name;
    Value value;     // VALUE_NULL until asked for
    Value evaluate;  // VALUE_NULL if the value was given
    Value type_params, module;
} TypeAlias;

static TypeAlias *as_alias(Value v) { return (TypeAlias *)value_object(v); }

static TypeAlias *alias_new(Str *name, Value type_params) {
    TypeAlias *alias = TRY_PTR_OR(gc_new(&TypeAliasType_type, sizeof(TypeAlias)), NULL);
    alias->name = name;
    alias->type_params = type_params;
    alias->module = calling_module();
    return alias;
}

METHOD(TypeAliasType, __new__) {
    if (!value_is_instance(args->type_params, &tuple_type)) {
        return raise_error(&TypeError_type, "type_params must be a tuple");
    }
    TypeAlias *alias = TRY_PTR(alias_new(args->name, args->type_params));
    alias->value = args->value;
    return value_from_object(alias);
}

GETTER(TypeAliasType, __name__) { return value_from_object(as_alias(self)->name); }
GETTER(TypeAliasType, __module__) { return as_alias(self)->module; }
GETTER(TypeAliasType, __type_params__) { return as_alias(self)->type_params; }
GETTER(TypeAliasType, __parameters__) { return with_unpacked(as_alias(self)->type_params); }
METHOD(TypeAliasType, __reduce__) { return value_from_object(as_alias(args->self)->name); }
GETTER(TypeAliasType, __value__) {
    TypeAlias *alias = as_alias(self);
    if (value_is_null(alias->value)) {
        alias->value = TRY(vm_call_values(alias->evaluate, 0, NULL));
    }
    return alias->value;
}

static Value alias_repr(Value self) { return value_from_object(as_alias(self)->name); }

static Value alias_get_item(Value self, Value key) {
    if (value_is_tuple(as_alias(self)->type_params) && value_tuple(as_alias(self)->type_params)->length == 0) {
        return raise_error(&TypeError_type, "Only generic type aliases are subscriptable");
    }
    return generic_alias_new(self, key);
}

static void alias_trace(Object *self) {
    TypeAlias *alias = (TypeAlias *)self;
    gc_visit_object(alias->name);
    gc_visit(alias->value);
    gc_visit(alias->evaluate);
    gc_visit(alias->type_params);
    gc_visit(alias->module);
}

const Slots TypeAliasType_slots = {
    .size = sizeof(TypeAlias),
    .trace = alias_trace,
    .repr = alias_repr,
    .binary = parameter_binary,
    .binary_ops = 1 << OP_OR,
    .get_item = alias_get_item,
};

// What compiled code calls (objects/code_common.h)
// ----------------------------------------------------------------------

static Value make_parameter(const Type *type, Value name) {
    TypeParameter *parameter = TRY_PTR(parameter_new(type, value_str(name)));
    parameter->infer_variance = type != &TypeVarTuple_type;
    return value_from_object(parameter);
}

static Value make_lazy(Value name, Value evaluate, bool constrained) {
    Value made = TRY(make_parameter(&TypeVar_type, name));
    as_parameter(made)->evaluate = evaluate;
    *(constrained ? &as_parameter(made)->constraints : &as_parameter(made)->bound) = VALUE_NULL;
    return made;
}

FUNCTION(typing_objects, make_type_var) { return make_parameter(&TypeVar_type, args->name); }
FUNCTION(typing_objects, make_type_var_bound) { return make_lazy(args->name, args->value, false); }
FUNCTION(typing_objects, make_type_var_constraints) { return make_lazy(args->name, args->value, true); }
FUNCTION(typing_objects, make_param_spec) { return make_parameter(&ParamSpec_type, args->name); }
FUNCTION(typing_objects, make_type_var_tuple) { return make_parameter(&TypeVarTuple_type, args->name); }

FUNCTION(typing_objects, make_type_alias) {
    Value params = value_is_none(args->value) ? value_from_object(&tuple_empty) : args->value;
    TypeAlias *alias = TRY_PTR(alias_new(value_str(args->name), params));
    alias->evaluate = args->evaluate;
    return value_from_object(alias);
}

FUNCTION(typing_objects, make_generic_base) {
    return generic_alias_new(value_from_object(&Generic_type), TRY(with_unpacked(args->name)));
}
