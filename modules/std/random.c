// random: the Mersenne Twister (MT19937 of Matsumoto and Nishimura), seeding, and the numbers that everything else
// uses.
#include <string.h>

#include "core/libm.h"
#include "core/sha512.h"
#include "gen/random.h"
#include "hal/rng.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "modules/std/random_parts.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "objects/shape.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

enum {
    SHIFT_SIZE = 397
};

// The generator
// ------------------------------------------------------------------------------------------------------------

static void fill_linear(uint32_t *state, uint32_t seed) {
    state[0] = seed;
    for (uint32_t i = 1; i < MERSENNE_WORDS; i++) {
        state[i] = 1812433253u * (state[i - 1] ^ state[i - 1] >> 30) + i;
    }
}

// One step of mixing the key into the state; moves on to the next word.
static void mix(uint32_t *state, uint32_t *i, uint32_t factor, uint32_t addend) {
    state[*i] = (state[*i] ^ (state[*i - 1] ^ state[*i - 1] >> 30) * factor) + addend;
    if (++*i == MERSENNE_WORDS) {
        state[0] = state[MERSENNE_WORDS - 1];
        *i = 1;
    }
}

// Initialise from a natural number given as 32-bit words, at least one. False = raised (MemoryError).
static bool mersenne_seed(RandomObject *random, const uint32_t *key, size_t length) {
    if (random->state == NULL) {
        TRY_BOOL_OR(buffer_new(&random->state, MERSENNE_WORDS * sizeof(uint32_t)), false);
    }
    uint32_t *state = random->state;
    fill_linear(state, 19650218u);
    uint32_t i = 1;
    size_t j = 0;
    for (size_t k = MAX(MERSENNE_WORDS, length); k > 0; k--) {
        mix(state, &i, 1664525u, key[j] + (uint32_t)j);
        j = j + 1 == length ? 0 : j + 1;
    }
    for (size_t k = MERSENNE_WORDS - 1; k > 0; k--) {
        mix(state, &i, 1566083941u, -i);
    }
    state[0] = 0x80000000u;
    random->index = MERSENNE_WORDS;
    random->has_gauss = false;
    return true;
}

static void generate(uint32_t *state) {
    for (uint32_t i = 0; i < MERSENNE_WORDS; i++) {
        uint32_t pair = (state[i] & 0x80000000u) | (state[(i + 1) % MERSENNE_WORDS] & 0x7fffffffu);
        state[i] = state[(i + SHIFT_SIZE) % MERSENNE_WORDS] ^ pair >> 1 ^ (pair & 1 ? 0x9908b0dfu : 0);
    }
}

static uint32_t next_word(RandomObject *random) {
    if (random->index >= MERSENNE_WORDS) {
        generate(random->state);
        random->index = 0;
    }
    uint32_t word = random->state[random->index++];
    word ^= word >> 11;
    word ^= word << 7 & 0x9d2c5680u;
    word ^= word << 15 & 0xefc60000u;
    return word ^ word >> 18;
}

// Seed from hardware noise if it was not seeded.
static bool mersenne_ensure_seeded(RandomObject *random) {
    if (LIKELY(random->state != NULL)) {
        return true;
    }
    uint32_t noise[16];
    hal_rng_fill(noise, sizeof noise);
    return mersenne_seed(random, noise, ARRAY_LENGTH(noise));
}

static bool uses_system(Value self) { return type_is_subtype(value_type(self), &random_SystemRandom_type); }

// The next 32 bits. False = raised.
static bool random_word(Value self, uint32_t *word) {
    if (uses_system(self)) {
        hal_rng_fill(word, sizeof *word);
        return true;
    }
    TRY_BOOL_OR(mersenne_ensure_seeded(random_of(self)), false);
    *word = next_word(random_of(self));
    return true;
}

static bool own_random_double(Value self, double *number) {
    uint32_t high, low;
    TRY_BOOL_OR(random_word(self, &high) && random_word(self, &low), false);
    *number = ((double)(high >> 5) * 67108864.0 + (double)(low >> 6)) * (1.0 / 9007199254740992.0);
    return true;
}

// `words` get the first `bits` random bits, the last word the highest of its draw.
static bool fill_random_bits(Value self, uint8_t *bytes, size_t bits) {
    for (size_t done = 0; done < bits; done += 32) {
        uint32_t word;
        TRY_BOOL_OR(random_word(self, &word) && poll_at(done / 32), false);
        if (bits - done < 32) {
            word >>= 32 - (bits - done);
        }
        for (size_t i = 0; i < 4; i++) {
            bytes[done / 8 + i] = (uint8_t)(word >> (8 * i));
        }
    }
    return true;
}

static Value own_random_bits(Value self, size_t bits) {
    if (bits <= 32) {
        uint32_t word = 0;
        TRY_BOOL(bits == 0 || random_word(self, &word));
        return int_from_u64(bits == 0 ? 0 : word >> (32 - bits));
    }
    size_t length = (bits + 31) / 32 * 4;
    uint8_t *bytes = TRY_PTR(gc_new_raw(length));
    TRY_BOOL(fill_random_bits(self, bytes, bits));
    return int_from_bytes_magnitude(bytes, length, false);
}

// Python subclasses and instances may replace random() and getrandbits()
// --------------------------------------------------------------------

static bool class_replaces(Value self, const Str *name) {
    const Type *type = value_type(self);
    return type != &random_Random_type && type != &random_SystemRandom_type &&
           !value_same(type_lookup(type, name), type_lookup(&random_Random_type, name));
}

static bool is_replaced(Value self, const Str *name) {
    const Dict *attributes = random_of(self)->attributes;
    return (attributes != NULL && !value_is_undef(dict_get_str(attributes, name))) || class_replaces(self, name);
}

bool random_double(Value self, double *number) {
    if (LIKELY(!is_replaced(self, NAME(random)))) {
        return own_random_double(self, number);
    }
    Value result = TRY_OR(vm_call_method(self, NAME(random), 0, NULL), false);
    return object_to_double(result, number);
}

Value random_bits(Value self, size_t bits) {
    if (LIKELY(!is_replaced(self, NAME(getrandbits)))) {
        return own_random_bits(self, bits);
    }
    Value count = int_from_size(bits);
    return vm_call_method(self, NAME(getrandbits), 1, &count);
}

// Below `limit` by random() alone, for subclasses that replace only that.
static Value below_by_double(Value self, Value limit) {
    const double maximum = 9007199254740992.0;
    double number, top;
    TRY_BOOL(int_to_finite_double(limit, &top));
    double excess = double_fmod(maximum, top);
    do {
        TRY_BOOL(random_double(self, &number));
    } while (number >= (maximum - excess) / maximum);
    return int_from_double(double_floor(double_fmod(number * maximum, top)));
}

Value random_below(Value self, Value limit) {
    if (class_replaces(self, NAME(random)) && !class_replaces(self, NAME(getrandbits))) {
        return below_by_double(self, limit);
    }
    size_t bits = int_bit_length(limit);
    for (;;) {
        Value number = TRY(random_bits(self, bits));
        if (int_compare(number, limit) < 0) {
            return number;
        }
    }
}

bool random_index(Value self, size_t limit, size_t *index) {
    Value number = TRY_OR(random_below(self, int_from_size(limit)), false);
    uint64_t wide = 0;
    (void)int_to_u64(number, &wide);
    *index = (size_t)wide;
    return true;
}

METHOD(random_Random, random) {
    double number;
    TRY_BOOL(own_random_double(args->self, &number));
    return value_from_double(number);
}

METHOD(random_Random, getrandbits) {
    intptr_t bits;
    TRY_BOOL(object_to_intptr(args->k, &bits));
    if (bits < 0) {
        return raise_error(&ValueError_type, "number of bits must be non-negative");
    }
    return own_random_bits(args->self, (size_t)bits);
}

METHOD(random_Random, randbytes) {
    intptr_t count;
    TRY_BOOL(object_to_intptr(args->n, &count));
    if (count < 0) {
        return raise_error(&ValueError_type, "number of bits must be non-negative");
    }
    Value number = TRY(random_bits(args->self, (size_t)count * 8));
    if (count == 0) {
        return value_from_object(&bytes_empty);
    }
    Bytes *bytes = TRY_PTR(bytes_allocate((size_t)count));
    if (!int_to_bytes_magnitude(number, bytes_writable_data(bytes), (size_t)count)) {
        return raise_error(&OverflowError_type, "int too big to convert");
    }
    return value_from_object(bytes);
}

// Seeding
// ------------------------------------------------------------------------------------------------------------------

static bool seed_with_int(RandomObject *random, Value integer) {
    size_t words = (int_bit_length(integer) + 31) / 32;
    words = MAX(words, 1);
    uint8_t *bytes = TRY_PTR_OR(gc_new_raw(words * 4), false);
    (void)int_to_bytes_magnitude(integer, bytes, words * 4);
    uint32_t *key = (uint32_t *)bytes;
    for (size_t i = 0; i < words; i++) {
        const uint8_t *b = bytes + 4 * i;
        key[i] = (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
    }
    return mersenne_seed(random, key, words);
}

// The bytes followed by their SHA-512, as a big-endian number.
static bool seed_with_bytes(RandomObject *random, const uint8_t *data, size_t length) {
    size_t total = length + SHA512_DIGEST;
    uint8_t *reversed = TRY_PTR_OR(gc_new_raw(total), false);
    Sha512 hash;
    uint8_t digest[SHA512_DIGEST];
    sha512_init(&hash);
    sha512_update(&hash, data, length);
    sha512_finish(&hash, digest);
    for (size_t i = 0; i < total; i++) {
        reversed[total - 1 - i] = i < length ? data[i] : digest[i - length];
    }
    Value number = TRY_OR(int_from_bytes_magnitude(reversed, total, false), false);
    return seed_with_int(random, number);
}

static bool seed_with(RandomObject *random, Value seed) {
    double number;
    Value integer = int_from_value(seed);
    if (value_is_none(seed)) {
        random->state = NULL;
        return mersenne_ensure_seeded(random);
    }
    if (!value_is_undef(integer)) {
        return seed_with_int(random, integer);
    }
    if (float_from_value(seed, &number)) {
        Value hash = TRY_OR(int_from_u64((uint64_t)float_hash64(number)), false);
        return seed_with_int(random, hash);
    }
    if (value_is_instance(seed, &str_type)) {
        return seed_with_bytes(random, (const uint8_t *)str_text(value_str(seed)), value_str(seed)->length);
    }
    if (value_is_any_bytes(seed) || value_is_any_bytearray(seed)) {
        BufferView view;
        TRY_BOOL_OR(object_buffer(seed, &view, false), false);
        return seed_with_bytes(random, view.data, view.length);
    }
    return raise_false(&TypeError_type,
                       "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
}

// The seeding of Python 2, for str and bytes: a hash of the characters.
static Value old_text_seed(Value seed) {
    BufferView view;
    if (value_is_instance(seed, &str_type)) {
        view.data = (uint8_t *)(uintptr_t)str_text(value_str(seed));
        view.length = value_str(seed)->length;
    } else if (value_is_any_bytes(seed)) {
        TRY_BOOL(object_buffer(seed, &view, false));
    } else {
        return seed;
    }
    uint64_t x = view.length > 0 ? (uint64_t)view.data[0] << 7 : 0;
    for (size_t i = 0; i < view.length; i++) {
        x = 1000003u * x ^ view.data[i];
    }
    x ^= view.length;
    return int_from_u64(x == UINT64_MAX ? UINT64_MAX - 1 : x);
}

METHOD(random_Random, seed) {
    Value seed = args->version == 1 ? TRY(old_text_seed(args->a)) : args->a;
    TRY_BOOL(seed_with(random_of(args->self), seed));
    return VALUE_NONE;
}

METHOD(random_Random, __new__) {
    return value_from_object(TRY_PTR(type_allocate((const Type *)value_object(args->cls))));
}

METHOD(random_Random, __init__) {
    // Without a seed the state, 2.5 KB, is made when it is first needed.
    Value own = type_lookup(value_type(args->self), NAME(seed));
    bool seeds_later = value_is_none(args->x) && value_same(own, type_lookup(&random_Random_type, NAME(seed)));
    return seeds_later ? VALUE_NONE : vm_call_method(args->self, NAME(seed), 1, &args->x);
}

METHOD(random_SystemRandom, seed) { return VALUE_NONE; }

static Value raise_no_state(void) {
    return raise_error(&NotImplementedError_type, "System entropy source does not have state.");
}

METHOD(random_SystemRandom, getstate) { return raise_no_state(); }
METHOD(random_SystemRandom, setstate) { return raise_no_state(); }

// State
// --------------------------------------------------------------------------------------------------------------------

METHOD(random_Random, getstate) {
    RandomObject *random = random_of(args->self);
    TRY_BOOL(mersenne_ensure_seeded(random));
    Tuple *words = TRY_PTR(tuple_new(MERSENNE_WORDS + 1));
    for (size_t i = 0; i < MERSENNE_WORDS; i++) {
        words->items[i] = TRY(int_from_u64(random->state[i]));
    }
    words->items[MERSENNE_WORDS] = value_from_small_int((intptr_t)random->index);
    Value gauss = random->has_gauss ? TRY(value_from_double(random->gauss)) : VALUE_NONE;
    Value parts[] = {value_from_small_int(3), value_from_object(words), gauss};
    return value_from_object(TRY_PTR(tuple_from(parts, 3)));
}

METHOD(random_Random, __getstate__) { return vm_call_method(args->self, NAME(getstate), 0, NULL); }
METHOD(random_Random, __setstate__) { return vm_call_method(args->self, NAME(setstate), 1, &args->state); }

METHOD(random_Random, __reduce__) {
    Value state = TRY(vm_call_method(args->self, NAME(getstate), 0, NULL));
    Value parts[] = {value_from_object(value_type(args->self)), value_from_object(&tuple_empty), state};
    return value_from_object(TRY_PTR(tuple_from(parts, 3)));
}

static bool set_words(RandomObject *random, const Tuple *words) {
    TRY_BOOL_OR(mersenne_ensure_seeded(random), false);
    for (size_t i = 0; i < MERSENNE_WORDS; i++) {
        Value item = words->items[i];
        if (!value_is_int(item)) {
            return raise_false(&TypeError_type, "an integer is required");
        }
        uint64_t word = 0;
        if (!int_to_u64(item, &word)) {
            return raise_false(&OverflowError_type, "can't convert negative value to unsigned int");
        }
        random->state[i] = (uint32_t)word;
    }
    intptr_t index;
    TRY_BOOL_OR(object_to_intptr(words->items[MERSENNE_WORDS], &index), false);
    if (index < 0 || index > MERSENNE_WORDS) {
        return raise_false(&ValueError_type, "invalid state");
    }
    random->index = (uint32_t)index;
    return true;
}

// The words of version 2 were signed on some machines.
static Value unsigned_words(Value words) {
    Value given = TRY(tuple_from_iterable(words));
    Tuple *result = TRY_PTR(tuple_new(value_tuple(given)->length));
    Value limit = TRY(int_from_u64(1ull << 32));
    for (size_t i = 0; i < result->length; i++) {
        Value word = value_tuple(given)->items[i];
        if (!value_is_int(word)) {
            return raise_error(&TypeError_type, "an integer is required");
        }
        result->items[i] = TRY(object_binary(OP_MOD, word, limit));
    }
    return value_from_object(result);
}

METHOD(random_Random, setstate) {
    Value version = TRY(object_get_item(args->state, value_from_small_int(0)));
    bool old = value_same(version, value_from_small_int(2));
    if (!old && !value_same(version, value_from_small_int(3))) {
        return raise_error(&ValueError_type, "state with version %V passed to Random.setstate() of version 3",
                           TRY(object_str(version)));
    }
    Value words = TRY(object_get_item(args->state, value_from_small_int(1)));
    Value gauss = TRY(object_get_item(args->state, value_from_small_int(2)));
    words = old ? TRY(unsigned_words(words)) : words;
    if (!value_is_tuple(words)) {
        return raise_error(&TypeError_type, "state vector must be a tuple");
    }
    if (value_tuple(words)->length != MERSENNE_WORDS + 1) {
        return raise_error(&ValueError_type, "state vector is the wrong size");
    }
    RandomObject *random = random_of(args->self);
    TRY_BOOL(set_words(random, value_tuple(words)));
    random->has_gauss = float_from_value(gauss, &random->gauss);
    return VALUE_NONE;
}

GETTER(random_Random, __dict__) { return instance_dict_get(self); }
SETTER(random_Random, __dict__) { return instance_dict_set(self, value); }

static void random_trace(Object *self) {
    gc_visit_buffer(&((RandomObject *)self)->state);
    gc_visit_object(((RandomObject *)self)->attributes);
}

const Slots random_Random_slots = {
    .size = sizeof(RandomObject),
    .type_flags = TYPE_BASE_ALLOWED | TYPE_WEAKREFS,
    .dict_offset = offsetof(RandomObject, attributes),
    .trace = random_trace,
};
