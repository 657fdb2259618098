// Type: what the heap, the interpreter and the object protocol know about a kind of object.
//
// A built-in type is a const Type in flash that the bindings generator writes from its .pyi stub: `members` is its
// attribute table and `slots` what C code it has. A class made by Python is a Type in the heap: it shares the slots of
// the built-in type whose layout it extends, and `overrides` says which special methods Python code has replaced.
#pragma once

#include "heap/value.h"

typedef struct Str Str;
typedef struct Tuple Tuple;
typedef struct Dict Dict;
typedef struct Shape Shape;
typedef struct ClassInfo ClassInfo;
typedef struct MemberTable MemberTable;

typedef enum {
    OP_ADD,
    OP_SUB,
    OP_MUL,
    OP_MATMUL,
    OP_TRUEDIV,
    OP_FLOORDIV,
    OP_MOD,
    OP_DIVMOD,
    OP_POW,
    OP_LSHIFT,
    OP_RSHIFT,
    OP_AND,
    OP_OR,
    OP_XOR,
    BINARY_OP_COUNT
} BinaryOp;

typedef enum {
    OP_NEG,
    OP_POS,
    OP_INVERT,
    OP_ABS,
    OP_INT,      // __int__
    OP_FLOAT,    // __float__
    OP_COMPLEX,  // __complex__
    OP_INDEX,    // __index__
    UNARY_OP_COUNT
} UnaryOp;

typedef enum {
    OP_LT,
    OP_LE,
    OP_EQ,
    OP_NE,
    OP_GT,
    OP_GE,
    COMPARE_OP_COUNT
} CompareOp;

// A window on the bytes of an object that supports the buffer protocol. `data` is valid until the next allocation
// unless the object is pinned by being reachable from the C stack; fetch it again after a safe point.
typedef struct {
    uint8_t *data;
    size_t length;  // in bytes
    char format;    // struct-module code of one item, 'B' for plain bytes
    uint8_t item_size;
    bool readonly;
    Value keeper;  // keeps what __buffer__() returned alive while the view is on the C stack
} BufferView;

// Arguments as a call delivers them: `positional` values, then the values of the keywords named by `keywords`.
typedef struct {
    const Value *values;
    size_t positional;
    const Tuple *keywords;  // names (Str) of the values after the positional ones; NULL for none
} CallArgs;

// The memory views that keep the size of an object fixed.
typedef struct {
    uint32_t count;      // of those not released
    bool view_is_alive;  // set by a view when the collector visits it
} Exports;

// C implementations of special methods. A NULL slot means "does not support"; `self` has this type or a subclass.
typedef struct Slots {
    uint16_t size;            // bytes of an instance of the built-in type itself
    uint16_t type_flags;      // TypeFlags for the built-in type
    uint16_t dict_offset;     // of a `Dict *` field for instance attributes (NULL until the first); 0 if it has none
    uint16_t exports_offset;  // of an `Exports` field; 0 if memory views do not fix the size
    uint16_t binary_ops, reflected_ops, inplace_ops;  // bits (1 << OP_ADD) that dir() shows; 0: all if the slot is set
    uint16_t unary_ops;                               // bits (1 << OP_NEG) likewise
    void (*trace)(Object *self);     // visit the struct's Values and buffers (heap/gc.h); NULL if there are none
    void (*finalise)(Object *self);  // free outside resources when collected; must not allocate or run Python
    Value (*call)(Value self, const CallArgs *args);
    Value (*repr)(Value self);
    Value (*str)(Value self);                // NULL: same as repr
    Value (*format)(Value self, Str *spec);  // NULL: str(self) if spec is empty, else TypeError
    bool (*hash)(Value self,
                 intptr_t *hash);  // false = raised. NULL: by identity; unhashable types have __hash__ = None
    Value (*get_attr)(Value self, Str *name);                           // replaces generic lookup; NULL: generic
    bool (*set_attr)(Value self, Str *name, Value value);               // VALUE_UNDEF deletes; NULL: generic
    Value (*descr_get)(Value self, Value instance, const Type *owner);  // instance VALUE_NULL: through the class
    bool (*descr_set)(Value self, Value instance, Value value);         // VALUE_UNDEF deletes
    Value (*unary)(UnaryOp op, Value self);                             // VALUE_NOT_IMPLEMENTED to decline
    Value (*binary)(BinaryOp op, Value left, Value right);   // either operand is self; VALUE_NOT_IMPLEMENTED to decline
    Value (*inplace)(BinaryOp op, Value self, Value other);  // VALUE_NOT_IMPLEMENTED: fall back to binary
    Value (*compare)(CompareOp op, Value self, Value other);  // VALUE_NOT_IMPLEMENTED to decline; NULL: identity
    Value (*truth)(Value self);   // VALUE_TRUE, VALUE_FALSE or RAISED; NULL: by length, else true
    Value (*length)(Value self);  // small int
    Value (*get_item)(Value self, Value key);
    bool (*set_item)(Value self, Value key, Value value);  // VALUE_UNDEF deletes
    Value (*contains)(Value self, Value item);
    Value (*iter)(Value self);
    Value (*next)(Value self);  // STOP at the end
    bool (*buffer)(Value self, BufferView *view, bool writable);
} Slots;

typedef enum {
    TYPE_HEAP = 1,               // made by Python: `info` is set, `members` is NULL
    TYPE_BASE_ALLOWED = 2,       // may be subclassed
    TYPE_ABSTRACT_NEW = 4,       // cannot be instantiated from Python
    TYPE_HAS_ATTRS = 8,          // instances carry __slots__ values or attributes (objects/shape.h)
    TYPE_HAS_FINALISER = 16,     // defines __del__
    TYPE_SEQUENCE_PATTERN = 32,  // matches a sequence pattern
    TYPE_MAPPING_PATTERN = 64,   // matches a mapping pattern
    TYPE_METHOD = 128,           // a function-like descriptor: obj.f() may pass obj first without binding
    TYPE_DATA_DESCRIPTOR = 256,  // has __set__ or __delete__
    TYPE_SELF_PATTERN = 512,     // class pattern with one positional sub-pattern binds the subject itself
    TYPE_VARIABLE_SIZE = 1024,   // the struct ends in inline data (tuple, int): allocate with type_allocate_variable()
    TYPE_TAIL_DICT = 2048,       // heap subclass of such a type: a `Dict *` stands in the last word of the block
    TYPE_OWN_LOOKUP_ID = 4096,   // classes and modules: lookups are cached per object (objects/lookup.h)
    TYPE_CLASSES = 8192,         // instances are classes: `type` and metaclasses
    TYPE_WEAKREFS = 16384,       // instances of the built-in type can be referred to weakly
} TypeFlags;

// Which special methods a heap class, or a base other than its built-in one, defines in Python.
typedef enum {
    SPECIAL_GETATTRIBUTE,
    SPECIAL_GETATTR,
    SPECIAL_SETATTR,
    SPECIAL_DELATTR,
    SPECIAL_GET,
    SPECIAL_SET,
    SPECIAL_DELETE,
    SPECIAL_CALL,
    SPECIAL_REPR,
    SPECIAL_STR,
    SPECIAL_FORMAT,
    SPECIAL_HASH,
    SPECIAL_BOOL,
    SPECIAL_LEN,
    SPECIAL_GETITEM,
    SPECIAL_SETITEM,
    SPECIAL_DELITEM,
    SPECIAL_CONTAINS,
    SPECIAL_ITER,
    SPECIAL_NEXT,
    SPECIAL_UNARY,      // any of the methods behind UnaryOp
    SPECIAL_BINARY,     // any __op__
    SPECIAL_REFLECTED,  // any __rop__
    SPECIAL_INPLACE,    // any __iop__
    SPECIAL_COMPARE,    // any of the six
    SPECIAL_NEW,
    SPECIAL_INIT,
    SPECIAL_DEL,
    SPECIAL_MISSING,
    SPECIAL_BUFFER,
    SPECIAL_COUNT
} Special;

struct Type {
    Object object;  // its metatype
    const Str *name;
    const Type *base;            // the base whose layout and slots this type extends; NULL for object
    const Slots *slots;          // never NULL
    const MemberTable *members;  // built-in types: attributes in flash; NULL for heap classes
    ClassInfo *info;             // heap classes: dictionary, MRO, subclasses, shapes (objects/type.h)
    uint32_t overrides;          // bit set of Special
    uint16_t flags;              // TypeFlags of a heap class; built-in types: see type_flags()
    uint16_t attrs_offset;       // where struct Attrs (objects/shape.h) begins in an instance; 0 if it has none
    const Str *module;           // NULL for builtins; for heap classes but those that are to look built-in
    uint16_t doc;                // built-in types: of objects/doc.h
} FLASH_ALIGNED;

extern const Type type_type;    // type
extern const Type object_type;  // object

static inline uint16_t type_flags(const Type *type) { return (uint16_t)(type->flags | type->slots->type_flags); }

// Built-in types, and classes of lib/ that stand for one: named with their module in messages, never changed.
static inline bool type_is_static(const Type *type) { return type->info == NULL || type->module != NULL; }

static inline bool type_overrides(const Type *type, Special special) { return (type->overrides >> special) & 1; }

// The type of any Value, immediates included. VALUE_NULL and the internal markers must not be passed.
const Type *value_type(Value v);

// True if `type` is `base` or inherits from it (real MRO, no __subclasscheck__).
bool type_is_subtype(const Type *type, const Type *base);

// True if `v` is an object (not an immediate) of `base` or a subclass of it.
bool value_is_instance(Value v, const Type *base);
