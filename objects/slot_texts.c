#include "objects/slot_texts.h"

typedef struct {
    const char *parameters;  // after $self
    const char *doc;         // NULL: made of the operator
} SlotTexts;

static const SlotTexts texts[] = {
    [SLOT_GETATTRIBUTE] = {"name, /", "self.name."},
    [SLOT_SETATTR] = {"name, value, /", "self.name = value."},
    [SLOT_DELATTR] = {"name, /", "del self.name."},
    [SLOT_GET] = {"instance, owner=None, /", "The value of this attribute of instance, or of the class owner."},
    [SLOT_SET] = {"instance, value, /", "Set this attribute of instance."},
    [SLOT_DELETE] = {"instance, /", "Delete this attribute of instance."},
    [SLOT_CALL] = {"/, *args, **kwargs", "self(*args, **kwargs)."},
    [SLOT_REPR] = {"/", "repr(self)."},
    [SLOT_STR] = {"/", "str(self)."},
    [SLOT_FORMAT] = {"format_spec, /", "format(self, format_spec)."},
    [SLOT_HASH] = {"/", "hash(self)."},
    [SLOT_BOOL] = {"/", "Whether self counts as true."},
    [SLOT_LEN] = {"/", "len(self)."},
    [SLOT_GETITEM] = {"key, /", "self[key]."},
    [SLOT_SETITEM] = {"key, value, /", "self[key] = value."},
    [SLOT_DELITEM] = {"key, /", "del self[key]."},
    [SLOT_CONTAINS] = {"key, /", "key in self."},
    [SLOT_ITER] = {"/", "iter(self)."},
    [SLOT_NEXT] = {"/", "next(self)."},
    [SLOT_COMPARE] = {"value, /", NULL},
    [SLOT_UNARY] = {"/", NULL},
    [SLOT_BINARY] = {"value, /", NULL},
    [SLOT_REFLECTED] = {"value, /", NULL},
    [SLOT_INPLACE] = {"value, /", NULL},
};

static const char *const unary_docs[UNARY_OP_COUNT] = {
    [OP_NEG] = "-self.",
    [OP_POS] = "+self.",
    [OP_INVERT] = "~self.",
    [OP_ABS] = "abs(self).",
    [OP_INT] = "int(self).",
    [OP_FLOAT] = "float(self).",
    [OP_COMPLEX] = "complex(self).",
    [OP_INDEX] = "The int that self stands for as an index.",
};

static const char *const compare_signs[COMPARE_OP_COUNT] = {
    [OP_LT] = "<", [OP_LE] = "<=", [OP_EQ] = "==", [OP_NE] = "!=", [OP_GT] = ">", [OP_GE] = ">=",
};

static Value operator_doc(const SlotName *slot) {
    bool reflected = slot->kind == SLOT_REFLECTED;
    const char *left = reflected ? "value" : "self", *right = reflected ? "self" : "value";
    if (slot->op == OP_DIVMOD) {
        return value_from_object(TRY_PTR(str_format("divmod(%s, %s).", left, right)));
    }
    const char *sign = slot->op == OP_POW ? "**" : binary_op_sign((BinaryOp)slot->op);
    const char *assigns = slot->kind == SLOT_INPLACE ? "=" : "";
    return value_from_object(TRY_PTR(str_format("%s %s%s %s.", left, sign, assigns, right)));
}

Value slot_doc(const SlotName *slot) {
    switch (slot->kind) {
        case SLOT_UNARY: return value_from_object(TRY_PTR(str_from_c(unary_docs[slot->op])));
        case SLOT_COMPARE: return value_from_object(TRY_PTR(str_format("self %s value.", compare_signs[slot->op])));
        case SLOT_BINARY:
        case SLOT_REFLECTED:
        case SLOT_INPLACE: return operator_doc(slot);
        default: return value_from_object(TRY_PTR(str_from_c(texts[slot->kind].doc)));
    }
}

Value slot_text_signature(const SlotName *slot) {
    bool takes_modulus = slot->op == OP_POW && (slot->kind == SLOT_BINARY || slot->kind == SLOT_REFLECTED);
    const char *parameters = takes_modulus ? "value, mod=None, /" : texts[slot->kind].parameters;
    return value_from_object(TRY_PTR(str_format("($self, %s)", parameters)));
}
