// X-macro table of the special methods that are slots of built-in types:
// SLOT(declaration of the name, name, kind, operator, Special).
#pragma once

// clang-format off
#define SLOT_NAMES(SLOT) \
    SLOT(DECLARE_NAME(__getattribute__), __getattribute__, GETATTRIBUTE, 0, SPECIAL_GETATTRIBUTE) \
    SLOT(DECLARE_NAME(__setattr__), __setattr__, SETATTR, 0, SPECIAL_SETATTR) \
    SLOT(DECLARE_NAME(__delattr__), __delattr__, DELATTR, 0, SPECIAL_DELATTR) \
    SLOT(DECLARE_NAME(__get__), __get__, GET, 0, SPECIAL_GET) \
    SLOT(DECLARE_NAME(__set__), __set__, SET, 0, SPECIAL_SET) \
    SLOT(DECLARE_NAME(__delete__), __delete__, DELETE, 0, SPECIAL_DELETE) \
    SLOT(DECLARE_NAME(__call__), __call__, CALL, 0, SPECIAL_CALL) \
    SLOT(DECLARE_NAME(__repr__), __repr__, REPR, 0, SPECIAL_REPR) \
    SLOT(DECLARE_NAME(__str__), __str__, STR, 0, SPECIAL_STR) \
    SLOT(DECLARE_NAME(__format__), __format__, FORMAT, 0, SPECIAL_FORMAT) \
    SLOT(DECLARE_NAME(__hash__), __hash__, HASH, 0, SPECIAL_HASH) \
    SLOT(DECLARE_NAME(__bool__), __bool__, BOOL, 0, SPECIAL_BOOL) \
    SLOT(DECLARE_NAME(__len__), __len__, LEN, 0, SPECIAL_LEN) \
    SLOT(DECLARE_NAME(__getitem__), __getitem__, GETITEM, 0, SPECIAL_GETITEM) \
    SLOT(DECLARE_NAME(__setitem__), __setitem__, SETITEM, 0, SPECIAL_SETITEM) \
    SLOT(DECLARE_NAME(__delitem__), __delitem__, DELITEM, 0, SPECIAL_DELITEM) \
    SLOT(DECLARE_NAME(__contains__), __contains__, CONTAINS, 0, SPECIAL_CONTAINS) \
    SLOT(DECLARE_NAME(__iter__), __iter__, ITER, 0, SPECIAL_ITER) \
    SLOT(DECLARE_NAME(__next__), __next__, NEXT, 0, SPECIAL_NEXT) \
    SLOT(DECLARE_NAME(__lt__), __lt__, COMPARE, OP_LT, SPECIAL_COMPARE) \
    SLOT(DECLARE_NAME(__le__), __le__, COMPARE, OP_LE, SPECIAL_COMPARE) \
    SLOT(DECLARE_NAME(__eq__), __eq__, COMPARE, OP_EQ, SPECIAL_COMPARE) \
    SLOT(DECLARE_NAME(__ne__), __ne__, COMPARE, OP_NE, SPECIAL_COMPARE) \
    SLOT(DECLARE_NAME(__gt__), __gt__, COMPARE, OP_GT, SPECIAL_COMPARE) \
    SLOT(DECLARE_NAME(__ge__), __ge__, COMPARE, OP_GE, SPECIAL_COMPARE) \
    SLOT(DECLARE_NAME(__neg__), __neg__, UNARY, OP_NEG, SPECIAL_UNARY) \
    SLOT(DECLARE_NAME(__pos__), __pos__, UNARY, OP_POS, SPECIAL_UNARY) \
    SLOT(DECLARE_NAME(__invert__), __invert__, UNARY, OP_INVERT, SPECIAL_UNARY) \
    SLOT(DECLARE_NAME(__abs__), __abs__, UNARY, OP_ABS, SPECIAL_UNARY) \
    SLOT(DECLARE_NAME(__int__), __int__, UNARY, OP_INT, SPECIAL_UNARY) \
    SLOT(DECLARE_NAME(__float__), __float__, UNARY, OP_FLOAT, SPECIAL_UNARY) \
    SLOT(DECLARE_NAME(__complex__), __complex__, UNARY, OP_COMPLEX, SPECIAL_UNARY) \
    SLOT(DECLARE_NAME(__index__), __index__, UNARY, OP_INDEX, SPECIAL_UNARY) \
    SLOT(DECLARE_NAME(__add__), __add__, BINARY, OP_ADD, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__sub__), __sub__, BINARY, OP_SUB, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__mul__), __mul__, BINARY, OP_MUL, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__matmul__), __matmul__, BINARY, OP_MATMUL, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__truediv__), __truediv__, BINARY, OP_TRUEDIV, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__floordiv__), __floordiv__, BINARY, OP_FLOORDIV, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__mod__), __mod__, BINARY, OP_MOD, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__divmod__), __divmod__, BINARY, OP_DIVMOD, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__pow__), __pow__, BINARY, OP_POW, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__lshift__), __lshift__, BINARY, OP_LSHIFT, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__rshift__), __rshift__, BINARY, OP_RSHIFT, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__and__), __and__, BINARY, OP_AND, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__or__), __or__, BINARY, OP_OR, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__xor__), __xor__, BINARY, OP_XOR, SPECIAL_BINARY) \
    SLOT(DECLARE_NAME(__radd__), __radd__, REFLECTED, OP_ADD, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rsub__), __rsub__, REFLECTED, OP_SUB, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rmul__), __rmul__, REFLECTED, OP_MUL, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rmatmul__), __rmatmul__, REFLECTED, OP_MATMUL, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rtruediv__), __rtruediv__, REFLECTED, OP_TRUEDIV, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rfloordiv__), __rfloordiv__, REFLECTED, OP_FLOORDIV, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rmod__), __rmod__, REFLECTED, OP_MOD, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rdivmod__), __rdivmod__, REFLECTED, OP_DIVMOD, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rpow__), __rpow__, REFLECTED, OP_POW, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rlshift__), __rlshift__, REFLECTED, OP_LSHIFT, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rrshift__), __rrshift__, REFLECTED, OP_RSHIFT, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rand__), __rand__, REFLECTED, OP_AND, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__ror__), __ror__, REFLECTED, OP_OR, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__rxor__), __rxor__, REFLECTED, OP_XOR, SPECIAL_REFLECTED) \
    SLOT(DECLARE_NAME(__iadd__), __iadd__, INPLACE, OP_ADD, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__isub__), __isub__, INPLACE, OP_SUB, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__imul__), __imul__, INPLACE, OP_MUL, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__imatmul__), __imatmul__, INPLACE, OP_MATMUL, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__itruediv__), __itruediv__, INPLACE, OP_TRUEDIV, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__ifloordiv__), __ifloordiv__, INPLACE, OP_FLOORDIV, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__imod__), __imod__, INPLACE, OP_MOD, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__ipow__), __ipow__, INPLACE, OP_POW, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__ilshift__), __ilshift__, INPLACE, OP_LSHIFT, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__irshift__), __irshift__, INPLACE, OP_RSHIFT, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__iand__), __iand__, INPLACE, OP_AND, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__ior__), __ior__, INPLACE, OP_OR, SPECIAL_INPLACE) \
    SLOT(DECLARE_NAME(__ixor__), __ixor__, INPLACE, OP_XOR, SPECIAL_INPLACE)
// clang-format on
