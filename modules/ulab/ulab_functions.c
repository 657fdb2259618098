// Making arrays, their methods, and functions of whole arrays.
#include "core/libm.h"
#include "gen/_ulab.h"
#include "modules/ulab/ndarray.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

#include <string.h>

// Making
// ---------------------------------------------------------------------------------------------------------------

static bool optional_dtype(Value v, char *dtype) {
    *dtype = value_is_undef(v) ? 0 : dtype_from_value(v);
    return value_is_undef(v) || *dtype != 0;
}

FUNCTION(_ulab, array) {
    char dtype;
    TRY_BOOL(optional_dtype(args->dtype, &dtype));
    Ndarray *made = TRY_PTR(ndarray_from_value(args->object, dtype));
    return value_from_object(
        value_same(value_from_object(made), args->object) ? TRY_PTR(ndarray_copy(made, made->dtype)) : made);
}

FUNCTION(_ulab, asarray) {
    char dtype;
    TRY_BOOL(optional_dtype(args->dtype, &dtype));
    return value_from_object(TRY_PTR(ndarray_from_value(args->object, dtype)));
}

FUNCTION(_ulab, zeros) {
    char dtype;
    intptr_t given[NDIM_MAX];
    size_t shape[NDIM_MAX];
    TRY_BOOL(optional_dtype(args->dtype, &dtype));
    size_t ndim = shape_from_value(args->shape, given);
    if (ndim == SIZE_MAX) {
        return RAISED;
    }
    for (size_t i = 0; i < ndim; i++) {
        if (given[i] < 0) {
            return raise_error(&ValueError_type, "negative dimensions are not allowed");
        }
        shape[i] = (size_t)given[i];
    }
    return value_from_object(TRY_PTR(ndarray_new(dtype == 0 ? 'd' : dtype, ndim, shape)));
}

// Attributes
// -----------------------------------------------------------------------------------------------------------

static Value tuple_of(const intptr_t *numbers, size_t count) {
    Value items[NDIM_MAX];
    for (size_t i = 0; i < count; i++) {
        items[i] = value_from_small_int(numbers[i]);
    }
    return value_from_object(TRY_PTR(tuple_from(items, count)));
}

GETTER(ndarray, shape) { return tuple_of((const intptr_t *)value_ndarray(self)->shape, value_ndarray(self)->ndim); }
GETTER(ndarray, strides) { return tuple_of(value_ndarray(self)->strides, value_ndarray(self)->ndim); }
GETTER(ndarray, ndim) { return value_from_small_int(value_ndarray(self)->ndim); }
GETTER(ndarray, size) { return int_from_size(ndarray_size(value_ndarray(self))); }
GETTER(ndarray, itemsize) { return int_from_size(dtype_size(value_ndarray(self)->dtype)); }
GETTER(ndarray, dtype) { return value_from_small_int(value_ndarray(self)->dtype); }

static Value transposed(Value self) {
    Ndarray *view = TRY_PTR(ndarray_view(value_ndarray(self)));
    const Ndarray *array = value_ndarray(self);
    for (size_t i = 0; i < array->ndim; i++) {
        view->shape[i] = array->shape[array->ndim - 1 - i];
        view->strides[i] = array->strides[array->ndim - 1 - i];
    }
    return value_from_object(view);
}

GETTER(ndarray, T) { return transposed(self); }
METHOD(ndarray, transpose) { return transposed(args->self); }
METHOD(ndarray, copy) {
    return value_from_object(TRY_PTR(ndarray_copy(value_ndarray(args->self), value_ndarray(args->self)->dtype)));
}

// A contiguous array with these items: itself or a copy.
static Ndarray *contiguous(Ndarray *array) {
    return ndarray_is_contiguous(array) ? array : ndarray_copy(array, array->dtype);
}

static Value in_shape(Ndarray *array, size_t ndim, const size_t *shape) {
    Ndarray *view = TRY_PTR(ndarray_view(TRY_PTR(contiguous(array))));
    view->ndim = (uint8_t)ndim;
    intptr_t stride = (intptr_t)dtype_size(array->dtype);
    for (size_t axis = ndim; axis-- > 0;) {
        view->shape[axis] = shape[axis];
        view->strides[axis] = stride;
        stride *= (intptr_t)shape[axis];
    }
    return value_from_object(view);
}

GETTER(ndarray, flat) {
    const size_t size = ndarray_size(value_ndarray(self));
    return object_iter(TRY(in_shape(value_ndarray(self), 1, &size)));
}

METHOD(ndarray, flatten) {
    bool columns = args->order->length == 1 && str_text(args->order)[0] == 'F';
    Ndarray *array = value_ndarray(columns ? TRY(transposed(args->self)) : args->self);
    const size_t size = ndarray_size(array);
    return in_shape(TRY_PTR(ndarray_copy(array, array->dtype)), 1, &size);
}

// Take the lengths, with -1 for one of them. False if they do not make `size` items.
static bool fit_shape(const intptr_t *given, size_t ndim, size_t size, size_t *shape) {
    size_t product = 1, open = SIZE_MAX;
    for (size_t i = 0; i < ndim; i++) {
        shape[i] = (size_t)given[i];
        if (given[i] < -1 || (given[i] == -1 && open != SIZE_MAX)) {
            return false;
        }
        open = given[i] == -1 ? i : open;
        if (given[i] != -1 && __builtin_mul_overflow(product, shape[i], &product)) {
            return false;
        }
    }
    if (open != SIZE_MAX) {
        if (product == 0) {
            return false;
        }
        shape[open] = size / product;
        product *= shape[open];
    }
    return product == size;
}

METHOD(ndarray, reshape) {
    Ndarray *array = value_ndarray(args->self);
    intptr_t given[NDIM_MAX];
    size_t shape[NDIM_MAX], ndim = shape_from_value(args->shape, given);
    if (ndim == SIZE_MAX) {
        return RAISED;
    }
    const size_t size = ndarray_size(array);
    if (!fit_shape(given, ndim, size, shape)) {
        return raise_error(&ValueError_type, "cannot reshape array of size %zu into shape %R", size, args->shape);
    }
    return in_shape(array, ndim, shape);
}

static Value to_list(const Ndarray *array, size_t depth, intptr_t offset) {
    if (depth == array->ndim) {
        return item_value(item_get(array->storage->data + offset, array->dtype), array->dtype);
    }
    List *list = TRY_PTR(list_new(array->shape[depth]));
    for (size_t i = 0; i < array->shape[depth]; i++) {
        TRY_BOOL(list_append(list, TRY(to_list(array, depth + 1, offset + (intptr_t)i * array->strides[depth]))));
        TRY_BOOL(ndarray_poll(i));
    }
    return value_from_object(list);
}

METHOD(ndarray, tolist) { return to_list(value_ndarray(args->self), 0, value_ndarray(args->self)->offset); }

METHOD(ndarray, tobytes) {
    const Ndarray *array = TRY_PTR(contiguous(value_ndarray(args->self)));
    return value_from_object(
        TRY_PTR(bytearray_new(array->storage->data + array->offset, ndarray_size(array) * dtype_size(array->dtype))));
}

METHOD(ndarray, byteswap) {
    Ndarray *array = value_ndarray(args->self);
    array = args->inplace ? array : TRY_PTR(ndarray_copy(array, array->dtype));
    const size_t size = dtype_size(array->dtype);
    Cursor at;
    cursor_start(&at, array);
    for (size_t left = ndarray_size(array); left > 0; left--) {
        for (size_t i = 0; i < size / 2; i++) {
            uint8_t byte = at.item[i];
            at.item[i] = at.item[size - 1 - i];
            at.item[size - 1 - i] = byte;
        }
        cursor_next(&at);
    }
    return value_from_object(array);
}

// Functions of whole arrays
// --------------------------------------------------------------------------------------------

FUNCTION(_ulab, where) {
    const Ndarray *condition = TRY_PTR(ndarray_from_value(args->condition, '?'));
    const Ndarray *x = TRY_PTR(ndarray_from_value(args->x, 0)), *y = TRY_PTR(ndarray_from_value(args->y, 0));
    Ndarray common, all;
    TRY_BOOL(broadcast_shape(x, y, &common) && broadcast_shape(condition, &common, &all));
    Ndarray *result = TRY_PTR(ndarray_new(x->dtype == y->dtype ? x->dtype : 'd', all.ndim, all.shape));
    TRY_BOOL(ndarray_assign(result, y));
    Ndarray choices, values;
    TRY_BOOL(broadcast_to(condition, result, &choices) && broadcast_to(x, result, &values));
    Cursor to, choice, from;
    cursor_start(&to, result);
    cursor_start(&choice, &choices);
    cursor_start(&from, &values);
    for (size_t left = ndarray_size(result); left > 0; left--) {
        if (*choice.item != 0) {
            item_set(to.item, result->dtype, item_get(from.item, x->dtype));
        }
        cursor_next(&to);
        cursor_next(&choice);
        cursor_next(&from);
        TRY_BOOL(ndarray_poll(left));
    }
    return ndarray_result(result);
}

typedef enum {
    REDUCE_SUM,
    REDUCE_MIN,
    REDUCE_MAX,
    REDUCE_ARGMIN,
    REDUCE_ARGMAX,
    REDUCE_ALL,
    REDUCE_ANY,
    REDUCE_PRODUCT
} Reduction;

// Over `count` items that lie `stride` bytes apart.
static double reduce(Reduction kind, const uint8_t *item, char dtype, size_t count, intptr_t stride) {
    double best = item_get(item, dtype), total = kind == REDUCE_PRODUCT || kind == REDUCE_ALL ? 1 : 0;
    size_t where = 0;
    for (size_t i = 0; i < count; i++, item += stride) {
        double number = item_get(item, dtype);
        bool better = kind == REDUCE_MIN || kind == REDUCE_ARGMIN ? number < best : number > best;
        better = better || (double_is_nan(number) && !double_is_nan(best));
        where = better ? i : where;
        best = better ? number : best;
        total = kind == REDUCE_SUM       ? total + number
                : kind == REDUCE_PRODUCT ? total * number
                : kind == REDUCE_ALL     ? total != 0 && number != 0
                                         : total != 0 || number != 0;
    }
    bool is_place = kind == REDUCE_ARGMIN || kind == REDUCE_ARGMAX;
    return is_place ? (double)where : kind == REDUCE_MIN || kind == REDUCE_MAX ? best : total;
}

static char reduced_dtype(Reduction kind, char dtype) {
    switch (kind) {
        case REDUCE_MIN:
        case REDUCE_MAX: return dtype;
        case REDUCE_ARGMIN:
        case REDUCE_ARGMAX: return 'H';
        case REDUCE_ALL:
        case REDUCE_ANY: return '?';
        default: return 'd';
    }
}

static Value whole_result(Reduction kind, double number, char dtype) {
    if (kind == REDUCE_ARGMIN || kind == REDUCE_ARGMAX) {
        return int_from_double(number);
    }
    bool adds = kind == REDUCE_SUM || kind == REDUCE_PRODUCT;
    return adds && dtype != 'd' ? int_from_double(number) : item_value(number, reduced_dtype(kind, dtype));
}

static Value reduce_axis(Reduction kind, Ndarray *array, size_t axis) {
    Ndarray rest = *array;
    rest.ndim--;
    for (size_t i = axis; i < rest.ndim; i++) {
        rest.shape[i] = array->shape[i + 1];
        rest.strides[i] = array->strides[i + 1];
    }
    Ndarray *result = TRY_PTR(ndarray_new(reduced_dtype(kind, array->dtype), rest.ndim, rest.shape));
    Cursor from, to;
    cursor_start(&from, &rest);
    cursor_start(&to, result);
    for (size_t left = ndarray_size(result); left > 0; left--) {
        item_set(to.item, result->dtype,
                 reduce(kind, from.item, array->dtype, array->shape[axis], array->strides[axis]));
        cursor_next(&from);
        cursor_next(&to);
        TRY_BOOL(vm_poll_quietly());
    }
    return value_from_object(result);
}

FUNCTION(_ulab, _reduce) {
    Reduction kind = (Reduction)args->kind;
    Ndarray *array = TRY_PTR(ndarray_from_value(args->a, 0));
    bool needs_items = kind != REDUCE_SUM && kind != REDUCE_PRODUCT && kind != REDUCE_ALL && kind != REDUCE_ANY;
    if (needs_items && ndarray_size(array) == 0) {
        return raise_error(&ValueError_type, "attempt to get the extreme of an empty sequence");
    }
    intptr_t axis = 0;
    TRY_BOOL(value_is_none(args->axis) || object_to_intptr(args->axis, &axis));
    if (!value_is_none(args->axis) && array->ndim > 0 && (axis < -array->ndim || axis >= array->ndim)) {
        return raise_error(&ValueError_type, "axis %zd is out of bounds for array of dimension %d", axis, array->ndim);
    }
    if (!value_is_none(args->axis) && array->ndim > 1) {
        return reduce_axis(kind, array, (size_t)(axis < 0 ? axis + array->ndim : axis));
    }
    const Ndarray *line = TRY_PTR(contiguous(array));
    const size_t size = ndarray_size(line);
    if (size == 0) {
        return whole_result(kind, kind == REDUCE_PRODUCT || kind == REDUCE_ALL, line->dtype);
    }
    double number =
        reduce(kind, line->storage->data + line->offset, line->dtype, size, (intptr_t)dtype_size(line->dtype));
    return whole_result(kind, number, line->dtype);
}

// Rows of a by columns of b; a vector is one row or one column.
static bool multiply(const Ndarray *a, const Ndarray *b, const Ndarray *result) {
    const size_t rows = a->ndim == 2 ? a->shape[0] : 1, inner = a->shape[a->ndim - 1];
    const size_t columns = b->ndim == 2 ? b->shape[1] : 1;
    const intptr_t row_step = a->ndim == 2 ? a->strides[0] : 0, column_step = b->ndim == 2 ? b->strides[1] : 0;
    double *to = (double *)(void *)result->storage->data;
    for (size_t i = 0; i < rows * columns; i++) {
        const uint8_t *x = a->storage->data + a->offset + (intptr_t)(i / columns) * row_step;
        const uint8_t *y = b->storage->data + b->offset + (intptr_t)(i % columns) * column_step;
        double sum = 0;
        for (size_t k = 0; k < inner; k++, x += a->strides[a->ndim - 1], y += b->strides[0]) {
            sum += item_get(x, a->dtype) * item_get(y, b->dtype);
        }
        memcpy(to + i, &sum, sizeof sum);
        TRY_BOOL_OR(vm_poll_quietly(), false);
    }
    return true;
}

FUNCTION(_ulab, dot) {
    const Ndarray *a = TRY_PTR(ndarray_from_value(args->a, 0)), *b = TRY_PTR(ndarray_from_value(args->b, 0));
    if (a->ndim == 0 || a->ndim > 2 || b->ndim == 0 || b->ndim > 2 || a->shape[a->ndim - 1] != b->shape[0]) {
        return raise_error(&ValueError_type, "these arrays cannot be multiplied: their shapes do not match");
    }
    size_t shape[2], ndim = 0;
    if (a->ndim == 2) {
        shape[ndim++] = a->shape[0];
    }
    if (b->ndim == 2) {
        shape[ndim++] = b->shape[1];
    }
    Ndarray *result = TRY_PTR(ndarray_new('d', ndim, shape));
    TRY_BOOL(multiply(a, b, result));
    return ndarray_result(result);
}

// Fourier transform
// ----------------------------------------------------------------------------------------------------

static void swap(double *a, double *b) {
    double kept = *a;
    *a = *b;
    *b = kept;
}

// The items in the order of their indices' bits reversed.
static void reverse_bits(double *real, double *imag, size_t count) {
    for (size_t i = 1, j = 0; i < count; i++) {
        size_t bit = count >> 1;
        for (; j & bit; bit >>= 1) {
            j ^= bit;
        }
        j ^= bit;
        if (i < j) {
            swap(&real[i], &real[j]);
            swap(&imag[i], &imag[j]);
        }
    }
}

static void butterfly(double *real, double *imag, size_t half, const double turn[2]) {
    double re = real[half] * turn[0] - imag[half] * turn[1], im = real[half] * turn[1] + imag[half] * turn[0];
    real[half] = real[0] - re;
    imag[half] = imag[0] - im;
    real[0] += re;
    imag[0] += im;
}

static bool transform(double *real, double *imag, size_t count, double sign) {
    reverse_bits(real, imag, count);
    for (size_t half = 1; half < count; half *= 2) {
        for (size_t k = 0; k < half; k++) {
            const double angle = sign * 3.141592653589793 * (double)k / (double)half;
            const double turn[2] = {double_cos(angle), double_sin(angle)};
            for (size_t i = k; i < count; i += 2 * half) {
                butterfly(real + i, imag + i, half, turn);
            }
            TRY_BOOL_OR(vm_poll_quietly(), false);
        }
    }
    return true;
}

static bool is_line_of_floats(Value v) {
    return value_is_ndarray(v) && value_ndarray(v)->dtype == 'd' && value_ndarray(v)->ndim == 1 &&
           ndarray_is_contiguous(value_ndarray(v));
}

FUNCTION(_ulab, _fft) {
    if (!is_line_of_floats(args->real) || !is_line_of_floats(args->imag)) {
        return raise_error(&TypeError_type, "arrays of floats in one dimension are required");
    }
    const Ndarray *real = value_ndarray(args->real), *imag = value_ndarray(args->imag);
    const size_t count = ndarray_size(real);
    if (ndarray_size(imag) != count || count == 0 || (count & (count - 1)) != 0) {
        return raise_error(&ValueError_type, "input array length must be power of 2");
    }
    double *re = (double *)(void *)(real->storage->data + real->offset);
    double *im = (double *)(void *)(imag->storage->data + imag->offset);
    TRY_BOOL(transform(re, im, count, args->inverse ? 1 : -1));
    for (size_t i = 0; args->inverse && i < count; i++) {
        re[i] /= (double)count;
        im[i] /= (double)count;
    }
    return VALUE_NONE;
}
