// ndarray: numbers of one kind in up to four dimensions. An array is a view of a bytearray that nobody else sees;
// slices and transposes share it.
#pragma once

#include "heap/type.h"
#include "objects/bytes.h"

enum {
    NDIM_MAX = 4
};

// Kinds of items are the codes of the module struct: '?' bool, 'B' uint8, 'b' int8, 'H' uint16, 'h' int16, 'd' float.
typedef struct {
    Object object;
    ByteArray *storage;
    intptr_t offset;  // of the first item, in bytes
    uint8_t ndim;
    char dtype;
    size_t shape[NDIM_MAX];
    intptr_t strides[NDIM_MAX];  // in bytes
} Ndarray;

extern const Type ndarray_type;
static inline Ndarray *value_ndarray(Value v) { return (Ndarray *)value_object(v); }
static inline bool value_is_ndarray(Value v) { return value_has_type(v, &ndarray_type); }

// Walks through the items, the last axis fastest. The address is valid as long as the array is on the C stack.
typedef struct {
    const Ndarray *array;
    size_t index[NDIM_MAX];
    uint8_t *item;
    size_t done;
} Cursor;

void cursor_start(Cursor *cursor, const Ndarray *array);
void cursor_next(Cursor *cursor);

// What loops over items do now and then: false = raised (Ctrl-C).
NODISCARD bool ndarray_poll(size_t step);

size_t dtype_size(char dtype);  // 0: there is no such kind
// Every kind of item as a double, which holds them all exactly.
double item_get(const uint8_t *item, char dtype);
void item_set(uint8_t *item, char dtype, double number);  // whole numbers wrap around
Value item_value(double number, char dtype);

size_t ndarray_size(const Ndarray *array);         // how many items
bool ndarray_is_contiguous(const Ndarray *array);  // they lie one behind the other, the last axis fastest

// Zeros. NULL = raised.
NODISCARD Ndarray *ndarray_new(char dtype, size_t ndim, const size_t *shape);

// Another view of the same storage; shape and strides can be changed then. NULL = raised.
NODISCARD Ndarray *ndarray_view(const Ndarray *array);

// A copy with items of another kind.
NODISCARD Ndarray *ndarray_copy(const Ndarray *array, char dtype);

// Of an array (itself if the kind is right), nested iterables or a number (no dimensions). dtype 0: float, or the
// array's own. NULL = raised.
NODISCARD Ndarray *ndarray_from_value(Value v, char dtype);

// A kind as Python gives it: a number, or a text of one character. 0 = raised.
NODISCARD char dtype_from_value(Value v);

// The common shape of two arrays. False = ValueError raised.
NODISCARD bool broadcast_shape(const Ndarray *left, const Ndarray *right, Ndarray *common);

// Make `view`, on the C stack, show the array in a shape that it can be broadcast to. False = ValueError raised.
NODISCARD bool broadcast_to(const Ndarray *array, const Ndarray *common, Ndarray *view);

// array[...] = source, which is broadcast. False = raised.
NODISCARD bool ndarray_assign(const Ndarray *array, const Ndarray *source);

// What a reference to an element gives: a number if there are no dimensions left, else the array.
NODISCARD Value ndarray_result(Ndarray *array);

// A shape given as an int or a tuple of ints; the number of dimensions. SIZE_MAX = raised.
NODISCARD size_t shape_from_value(Value v, intptr_t shape[NDIM_MAX]);

// Slots of the type that are in other files.
Value ndarray_get_item(Value self, Value key);
bool ndarray_set_item(Value self, Value key, Value value);
Value ndarray_binary(BinaryOp op, Value left, Value right);
Value ndarray_inplace(BinaryOp op, Value self, Value other);
Value ndarray_unary(UnaryOp op, Value self);
Value ndarray_compare(CompareOp op, Value self, Value other);
