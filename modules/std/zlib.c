// zlib: the compressor and decompressor objects, and the functions that use them.
#include "gen/zlib.h"

#include <string.h>

#include "core/adler32.h"
#include "core/crc32.h"
#include "core/deflate.h"
#include "core/inflate.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "modules/std/lazy.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/poll.h"
#include "objects/type.h"
#include "vm/api.h"

enum {
    PIECE = 1 << 13,  // bytes of input and output between looks for Ctrl-C
    FORMAT_RAW = 0,
    FORMAT_ZLIB,
    FORMAT_GZIP,
    DEFAULT_LEVEL = 6,
    STRATEGY_HUFFMAN_ONLY = 2,
    STRATEGY_RLE = 3,
    STRATEGY_FIXED = 4
};

typedef struct {
    Object object;
    uint8_t *memory;  // buffer of deflate_memory() bytes
    Deflate deflate;
    uint8_t format, window_bits, strategy;
    bool begun, finished, has_dictionary;
    uint32_t checksum, total, dictionary_checksum;
} Compress;

typedef struct {
    Object object;
    uint8_t *history;  // buffer: the end of what was put out
    size_t history_length;
    Inflate inflate;
    Bytes *unused_data, *unconsumed_tail;
    Value dictionary;  // VALUE_UNDEF: none
    bool eof;
} Decompress;

static Compress *compress_of(Value v) { return (Compress *)value_object(v); }
static Decompress *decompress_of(Value v) { return (Decompress *)value_object(v); }

// A copy of a buffer, if there is any.
static bool copy_buffer(uint8_t **to, uint8_t *const *from, size_t length) {
    if (length > 0) {
        TRY_BOOL_OR(buffer_new(to, length), false);
        memcpy(*to, *from, length);
    }
    return true;
}

// Compressing
// -----------------------------------------------------------------------------------------------------------------

static bool write_to_builder(void *builder, const void *data, size_t length) {
    return bytes_builder_add(builder, data, length);
}

static void add_number(BytesBuilder *out, uint32_t number, bool big_endian) {
    for (unsigned i = 0; i < 4; i++) {
        bytes_builder_add_byte(out, (uint8_t)(number >> 8 * (big_endian ? 3 - i : i)));
    }
}

static void add_zlib_header(const Compress *self, BytesBuilder *out) {
    unsigned level = self->deflate.level;
    unsigned grade = self->strategy >= STRATEGY_HUFFMAN_ONLY || level < 2 ? 0 : level < 6 ? 1 : level == 6 ? 2 : 3;
    unsigned head = ((self->window_bits - 8u) << 4 | 8) << 8 | grade << 6 | (self->has_dictionary ? 0x20 : 0);
    head += 31 - head % 31;
    bytes_builder_add_byte(out, (uint8_t)(head >> 8));
    bytes_builder_add_byte(out, (uint8_t)head);
    if (self->has_dictionary) {
        add_number(out, self->dictionary_checksum, true);
    }
}

static void add_header(Compress *self, BytesBuilder *out) {
    if (self->begun) {
        return;
    }
    self->begun = true;
    if (self->format == FORMAT_ZLIB) {
        add_zlib_header(self, out);
    } else if (self->format == FORMAT_GZIP) {
        uint8_t speed = self->deflate.level == 9 ? 2 : self->deflate.level == 1 ? 4 : 0;
        const uint8_t header[10] = {0x1f, 0x8b, 8, 0, 0, 0, 0, 0, speed, 3};
        bytes_builder_add(out, header, sizeof header);
    }
}

static void add_end(const Compress *self, BytesBuilder *out) {
    if (self->format != FORMAT_RAW) {
        add_number(out, self->checksum, self->format == FORMAT_ZLIB);
    }
    if (self->format == FORMAT_GZIP) {
        add_number(out, self->total, false);
    }
}

static void sum(Compress *self, const uint8_t *data, size_t length) {
    self->total += (uint32_t)length;
    if (self->format != FORMAT_RAW) {
        self->checksum = self->format == FORMAT_GZIP ? crc32_update(self->checksum, data, length)
                                                     : adler32_update(self->checksum, data, length);
    }
}

static bool add_data(Compress *self, BytesBuilder *out, Value data) {
    const DeflateSink sink = {write_to_builder, out};
    BufferView view;
    TRY_BOOL_OR(object_buffer(data, &view, false), false);
    for (size_t done = 0; done < view.length; done += PIECE) {
        const uint8_t *piece = view.data + done;
        size_t length = MIN(view.length - done, (size_t)PIECE);
        sum(self, piece, length);
        TRY_BOOL_OR(deflate_run(&self->deflate, self->memory, &sink, piece, length, DEFLATE_NO_FLUSH), false);
        TRY_BOOL_OR(vm_poll_quietly(), false);
    }
    return true;
}

static bool flush(Compress *self, BytesBuilder *out, DeflateFlush mode) {
    const DeflateSink sink = {write_to_builder, out};
    TRY_BOOL_OR(deflate_run(&self->deflate, self->memory, &sink, (const uint8_t *)"", 0, mode), false);
    if (mode == DEFLATE_FINISH) {
        add_end(self, out);
        self->finished = true;
        buffer_free(&self->memory);
    }
    return true;
}

// False: no such format. zlib itself takes 9 for 8.
static bool read_format(intptr_t wbits, uint8_t *format, unsigned *bits) {
    if (wbits >= 8 && wbits <= 15) {
        *format = FORMAT_ZLIB;
        *bits = wbits == 8 ? 9 : (unsigned)wbits;
        return true;
    }
    *format = wbits < 0 ? FORMAT_RAW : FORMAT_GZIP;
    *bits = (unsigned)(wbits < 0 ? -wbits : wbits - 16);
    return *bits >= 9 && *bits <= 15;
}

// `size_bits` limits the window that is kept. NULL = raised.
static Compress *make_compress(uint8_t format, unsigned window_bits, unsigned size_bits, intptr_t level) {
    Compress *self = TRY_PTR_OR(type_allocate(&zlib_Compress_type), NULL);
    unsigned bits = MIN(MIN(window_bits, size_bits), (unsigned)DEFLATE_MAX_BITS);
    self->format = format;
    self->window_bits = (uint8_t)window_bits;
    self->checksum = format == FORMAT_ZLIB;
    deflate_init(&self->deflate, level < 0 ? DEFAULT_LEVEL : (unsigned)level, bits);
    TRY_BOOL_OR(buffer_new(&self->memory, deflate_memory(bits)), NULL);
    return self;
}

// As much as the data needs, up to what a compressor object has by default.
static unsigned bits_for(size_t length) {
    unsigned bits = DEFLATE_MIN_BITS;
    while (bits < 13 && (size_t)1 << bits < length) {
        bits++;
    }
    return bits;
}

FUNCTION(zlib, compress) {
    BufferView view;
    uint8_t format;
    unsigned bits;
    TRY_BOOL(object_buffer(args->data, &view, false));
    if (args->level < -1 || args->level > 9 || !read_format(args->wbits, &format, &bits)) {
        return raise_error(&zlib_error_type, "Bad compression level");
    }
    Compress *self = TRY_PTR(make_compress(format, bits, bits_for(view.length), args->level));
    BytesBuilder out;
    bytes_builder_init(&out);
    add_header(self, &out);
    TRY_BOOL(add_data(self, &out, args->data) && flush(self, &out, DEFLATE_FINISH));
    return bytes_builder_finish(&out);
}

static bool use_dictionary(Compress *self, Value dictionary) {
    BufferView view;
    TRY_BOOL_OR(object_buffer(dictionary, &view, false), false);
    self->has_dictionary = true;
    self->dictionary_checksum = adler32_update(1, view.data, view.length);
    deflate_set_dictionary(&self->deflate, self->memory, view.data, view.length);
    return true;
}

FUNCTION(zlib, compressobj) {
    uint8_t format;
    unsigned bits;
    bool valid = args->level >= -1 && args->level <= 9 && args->method == 8 && args->memLevel >= 1 &&
                 args->memLevel <= 9 && args->strategy >= 0 && args->strategy <= STRATEGY_FIXED &&
                 read_format(args->wbits, &format, &bits);
    if (!valid) {
        return raise_error(&ValueError_type, "Invalid initialization option");
    }
    unsigned size_bits = (unsigned)args->memLevel + 5;
    Compress *self = TRY_PTR(make_compress(format, bits, MAX(size_bits, (unsigned)DEFLATE_MIN_BITS), args->level));
    self->strategy = (uint8_t)args->strategy;
    self->deflate.fixed_only = args->strategy == STRATEGY_FIXED;
    self->deflate.matches = args->strategy == STRATEGY_HUFFMAN_ONLY ? DEFLATE_NO_MATCHES
                            : args->strategy == STRATEGY_RLE        ? DEFLATE_RUNS
                                                                    : DEFLATE_ANY;
    TRY_BOOL(value_is_none(args->zdict) || use_dictionary(self, args->zdict));
    return value_from_object(self);
}

METHOD(zlib_Compress, compress) {
    Compress *self = compress_of(args->self);
    BufferView view;
    BytesBuilder out;
    TRY_BOOL(object_buffer(args->data, &view, false));
    if (self->finished) {
        return raise_error(&zlib_error_type, "Error -2 while compressing data: inconsistent stream state");
    }
    bytes_builder_init(&out);
    add_header(self, &out);
    TRY_BOOL(add_data(self, &out, args->data));
    return bytes_builder_finish(&out);
}

METHOD(zlib_Compress, flush) {
    static const uint8_t modes[] = {DEFLATE_NO_FLUSH, DEFLATE_SYNC,   DEFLATE_SYNC,
                                    DEFLATE_FORGET,   DEFLATE_FINISH, DEFLATE_BLOCK};
    Compress *self = compress_of(args->self);
    BytesBuilder out;
    if (args->mode == 0) {
        return value_from_object(&bytes_empty);
    }
    if (self->finished || args->mode < 0 || args->mode >= (intptr_t)ARRAY_LENGTH(modes)) {
        return raise_error(&zlib_error_type, "Error -2 while flushing: inconsistent stream state");
    }
    bytes_builder_init(&out);
    add_header(self, &out);
    TRY_BOOL(flush(self, &out, (DeflateFlush)modes[args->mode]));
    return bytes_builder_finish(&out);
}

static Value copy_compress(Value given) {
    const Compress *self = compress_of(given);
    if (self->finished) {
        return raise_error(&ValueError_type, "Inconsistent stream state");
    }
    Compress *copy = TRY_PTR(type_allocate(&zlib_Compress_type));
    *copy = *self;
    copy->memory = NULL;
    TRY_BOOL(copy_buffer(&copy->memory, &self->memory, deflate_memory(self->deflate.window_bits)));
    return value_from_object(copy);
}

METHOD(zlib_Compress, copy) { return copy_compress(args->self); }
METHOD(zlib_Compress, __copy__) { return copy_compress(args->self); }
METHOD(zlib_Compress, __deepcopy__) { return copy_compress(args->self); }

static void compress_trace(Object *self) { gc_visit_buffer(&((Compress *)self)->memory); }

const Slots zlib_Compress_slots = {.size = sizeof(Compress), .trace = compress_trace};

// Decompressing
// ---------------------------------------------------------------------------------------------------------------

// False: no such format.
static bool init_inflate(Inflate *stream, intptr_t wbits) {
    if (wbits < 0) {
        inflate_init(stream, INFLATE_RAW, (unsigned)-wbits);
        return wbits >= -15 && wbits <= -8;
    }
    intptr_t kind = wbits / 16, bits = wbits % 16;
    static const uint8_t formats[] = {INFLATE_ZLIB, INFLATE_GZIP, INFLATE_DETECT};
    if (kind > 2 || (bits != 0 && bits < 8)) {
        return false;
    }
    inflate_init(stream, (InflateFormat)formats[kind], (unsigned)bits);
    return true;
}

static size_t history_limit(const Decompress *self) {
    unsigned bits = self->inflate.window_bits != 0 ? self->inflate.window_bits : INFLATE_WINDOW_BITS;
    return (size_t)1 << bits;
}

// Room for `length` more bytes, up to the limit. False = raised.
static bool reserve_history(Decompress *self, size_t length) {
    size_t limit = history_limit(self), needed = MIN(limit, self->history_length + MIN(length, limit));
    return needed <= buffer_capacity(&self->history) ||
           buffer_resize(&self->history, MIN(limit, buffer_grown_capacity(needed)));
}

// Keep the end of what was put out, as far back as matches may refer to. There must be room.
static void keep_history(Decompress *self, const uint8_t *data, size_t length) {
    size_t limit = history_limit(self), added = MIN(length, limit), kept = MIN(self->history_length, limit - added);
    if (kept > 0) {
        memmove(self->history, self->history + self->history_length - kept, kept);
    }
    if (added > 0) {
        memcpy(self->history + kept, data + length - added, added);
    }
    self->history_length = kept + added;
}

// Hand over the dictionary that the stream asks for. False = raised.
static bool give_dictionary(Decompress *self) {
    BufferView view;
    if (value_is_undef(self->dictionary)) {
        return raise_false(&zlib_error_type, "Error 2 while decompressing data");
    }
    TRY_BOOL_OR(object_buffer(self->dictionary, &view, false), false);
    if (!inflate_accept_dictionary(&self->inflate, adler32_update(1, view.data, view.length))) {
        return raise_false(&zlib_error_type, "Error -3 while setting zdict: invalid input data");
    }
    TRY_BOOL_OR(reserve_history(self, view.length) && object_buffer(self->dictionary, &view, false), false);
    keep_history(self, view.data, view.length);
    return true;
}

// One piece of input into at most one piece of output behind what the builder has. False = raised.
static bool run_piece(Decompress *self, InflateInput *input, BytesBuilder *out, size_t limit, InflateResult *result) {
    if (out->length == out->capacity) {
        size_t more = MIN(MAX(out->length, (size_t)BYTES_INLINE_MAX), (size_t)PIECE);
        TRY_BOOL_OR(bytes_builder_reserve(out, MIN(more, limit - out->length)), false);
    }
    size_t room = MIN(MIN(limit, out->capacity) - out->length, (size_t)PIECE);
    InflateInput piece = {input->data + input->taken, MIN(input->length - input->taken, (size_t)PIECE), 0};
    InflateOutput output = {bytes_builder_data(out), out->length + room, out->length, self->history,
                            self->history_length};
    *result = inflate_run(&self->inflate, &piece, &output);
    input->taken += piece.taken;
    out->length = output.length;
    if (*result == INFLATE_NEEDS_DICTIONARY) {
        return give_dictionary(self);
    }
    if (*result == INFLATE_BROKEN) {
        return raise_false(&zlib_error_type, "Error -3 while decompressing data: %s", self->inflate.error);
    }
    return vm_poll_quietly();
}

// Decompress until the input or the limit is used up, or the stream ends.
static bool run(Decompress *self, InflateInput *input, BytesBuilder *out, size_t limit) {
    for (;;) {
        InflateResult result;
        TRY_BOOL_OR(run_piece(self, input, out, limit, &result), false);
        if (result == INFLATE_DONE) {
            self->eof = true;
            return true;
        }
        bool stuck = result == INFLATE_NEEDS_INPUT ? input->taken == input->length
                                                   : result == INFLATE_NEEDS_OUTPUT && out->length == limit;
        if (stuck) {
            return true;
        }
    }
}

static Decompress *make_decompress(void) {
    Decompress *self = TRY_PTR_OR(type_allocate(&zlib_Decompress_type), NULL);
    self->unused_data = self->unconsumed_tail = (Bytes *)(uintptr_t)&bytes_empty;
    self->dictionary = VALUE_UNDEF;
    return self;
}

FUNCTION(zlib, decompress) {
    BufferView view;
    BytesBuilder out;
    TRY_BOOL(object_buffer(args->data, &view, false));
    if (args->bufsize < 0) {
        return raise_error(&ValueError_type, "bufsize must be non-negative");
    }
    Decompress *self = TRY_PTR(make_decompress());
    if (!init_inflate(&self->inflate, args->wbits)) {
        return raise_error(&zlib_error_type, "Error -2 while preparing to decompress data: inconsistent stream state");
    }
    InflateInput input = {view.data, view.length, 0};
    bytes_builder_init(&out);
    TRY_BOOL(run(self, &input, &out, SIZE_MAX / 2));
    if (!self->eof) {
        return raise_error(&zlib_error_type, "Error -5 while decompressing data: incomplete or truncated stream");
    }
    return bytes_builder_finish(&out);
}

FUNCTION(zlib, decompressobj) {
    Decompress *self = TRY_PTR(make_decompress());
    if (!value_is_undef(args->zdict) && !object_has_buffer(args->zdict)) {
        return raise_error(&TypeError_type, "zdict argument must support the buffer protocol");
    }
    if (!init_inflate(&self->inflate, args->wbits)) {
        return raise_error(&ValueError_type, "Invalid initialization option");
    }
    self->dictionary = args->zdict;
    TRY_BOOL(args->wbits >= 0 || value_is_undef(args->zdict) || give_dictionary(self));
    return value_from_object(self);
}

// `tail` behind what was there before, for unused_data. NULL = raised.
static Bytes *joined(const Bytes *before, const uint8_t *tail, size_t length) {
    if (before->length + length == 0) {
        return (Bytes *)(uintptr_t)&bytes_empty;
    }
    Bytes *both = TRY_PTR_OR(bytes_allocate(before->length + length), NULL);
    memcpy(bytes_writable_data(both), bytes_data(before), before->length);
    memcpy(bytes_writable_data(both) + before->length, tail, length);
    return both;
}

// Note what of the input is left. What follows the end of the stream is the tail, too, if there was one before (so it
// is in zlib of CPython). False = raised.
static bool keep_rest(Decompress *self, const InflateInput *input) {
    const uint8_t *rest = input->data + input->taken;
    size_t length = input->length - input->taken;
    bool has_tail = !self->eof || self->unconsumed_tail->length > 0;
    if (self->eof && length > 0) {
        self->unused_data = TRY_PTR_OR(joined(self->unused_data, rest, length), false);
    }
    self->unconsumed_tail = TRY_PTR_OR(joined(&bytes_empty, rest, has_tail ? length : 0), false);
    return true;
}

static Value decompress_piece(Decompress *self, const uint8_t *data, size_t length, size_t limit) {
    InflateInput input = {data, length, 0};
    BytesBuilder out;
    bytes_builder_init(&out);
    TRY_BOOL(run(self, &input, &out, limit));
    if (self->eof) {
        buffer_free(&self->history);
        self->history_length = 0;
    } else {
        TRY_BOOL(reserve_history(self, out.length));
        keep_history(self, bytes_builder_data(&out), out.length);
    }
    TRY_BOOL(keep_rest(self, &input));
    return bytes_builder_finish(&out);
}

METHOD(zlib_Decompress, decompress) {
    BufferView view;
    TRY_BOOL(object_buffer(args->data, &view, false));
    if (args->max_length < 0) {
        return raise_error(&ValueError_type, "max_length must be non-negative");
    }
    size_t limit = args->max_length == 0 ? SIZE_MAX / 2 : (size_t)args->max_length;
    return decompress_piece(decompress_of(args->self), view.data, view.length, limit);
}

METHOD(zlib_Decompress, flush) {
    Decompress *self = decompress_of(args->self);
    if (args->length <= 0) {
        return raise_error(&ValueError_type, "length must be greater than zero");
    }
    const Bytes *tail = self->unconsumed_tail;
    return decompress_piece(self, bytes_data(tail), tail->length, SIZE_MAX / 2);
}

static Value copy_decompress(Value given) {
    const Decompress *self = decompress_of(given);
    Decompress *copy = TRY_PTR(type_allocate(&zlib_Decompress_type));
    *copy = *self;
    copy->history = NULL;
    TRY_BOOL(copy_buffer(&copy->history, &self->history, self->history_length));
    return value_from_object(copy);
}

METHOD(zlib_Decompress, copy) { return copy_decompress(args->self); }
METHOD(zlib_Decompress, __copy__) { return copy_decompress(args->self); }
METHOD(zlib_Decompress, __deepcopy__) { return copy_decompress(args->self); }
GETTER(zlib_Decompress, unused_data) { return value_from_object(decompress_of(self)->unused_data); }
GETTER(zlib_Decompress, unconsumed_tail) { return value_from_object(decompress_of(self)->unconsumed_tail); }
GETTER(zlib_Decompress, eof) { return value_from_bool(decompress_of(self)->eof); }

static void decompress_trace(Object *object) {
    Decompress *self = (Decompress *)object;
    gc_visit_buffer(&self->history);
    gc_visit_object(self->unused_data);
    gc_visit_object(self->unconsumed_tail);
    gc_visit(self->dictionary);
}

const Slots zlib_Decompress_slots = {.size = sizeof(Decompress), .trace = decompress_trace};

// Checksums
// -------------------------------------------------------------------------------------------------------------------

static Value checksum(Value data, Value start, uint32_t (*update)(uint32_t, const void *, size_t)) {
    Value low = TRY(int_binary(OP_AND, TRY(object_index(start)), TRY(int_from_u64(UINT32_MAX))));
    uint64_t bits = 0;
    (void)int_to_u64(low, &bits);
    BufferView view;
    TRY_BOOL(object_buffer(data, &view, false));
    uint32_t value = (uint32_t)bits;
    for (size_t done = 0; done < view.length; done += POLL_BYTES) {
        value = update(value, view.data + done, MIN(view.length - done, (size_t)POLL_BYTES));
        TRY_BOOL(vm_poll_quietly());
    }
    return int_from_u64(value);
}

FUNCTION(zlib, adler32) { return checksum(args->data, args->value, adler32_update); }
FUNCTION(zlib, crc32) { return checksum(args->data, args->value, crc32_update); }

FUNCTION(zlib, __getattr__) {
    static const LazyName names[] = {{"_ZlibDecompressor", "_zlib_more"}};
    return lazy_attribute("zlib", names, ARRAY_LENGTH(names), args->name);
}
