// _hashlib: digest objects, key derivation, comparison in constant time.
#include "gen/_hashlib.h"

#include <string.h>

#include "core/digest.h"
#include "objects/bytes.h"
#include "objects/hex_text.h"
#include "objects/int.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

enum {
    UPDATE_BYTES = 1 << 15  // hashed between looks for Ctrl-C
};

typedef struct {
    Object object;
    Digest digest;
} Hash;

static Hash *hash_of(Value v) { return (Hash *)value_object(v); }

static const DigestKind *const kinds[] = {&digest_md5,      &digest_sha1,     &digest_sha224,    &digest_sha256,
                                          &digest_sha384,   &digest_sha512,   &digest_sha3_224,  &digest_sha3_256,
                                          &digest_sha3_384, &digest_sha3_512, &digest_shake_128, &digest_shake_256,
                                          &digest_blake2b,  &digest_blake2s};

static const DigestKind *find_kind(const Str *name) {
    for (size_t i = 0; i < ARRAY_LENGTH(kinds); i++) {
        if (str_equal_c(name, kinds[i]->name)) {
            return kinds[i];
        }
    }
    return NULL;
}

static size_t digest_size(const Digest *digest) {
    bool is_blake2 = digest->kind == &digest_blake2b || digest->kind == &digest_blake2s;
    return is_blake2 ? digest->blake2.size : digest->kind->size;
}

// Taking in data
// -------------------------------------------------------------------------------------------------------------

static bool add_bytes(Digest *digest, const uint8_t *data, size_t length) {
    for (size_t done = 0; done < length; done += UPDATE_BYTES) {
        digest->kind->update(digest, data + done, MIN(length - done, (size_t)UPDATE_BYTES));
        TRY_BOOL_OR(length - done <= UPDATE_BYTES || vm_poll_quietly(), false);
    }
    return true;
}

static bool update(Hash *hash, Value data) {
    BufferView view;
    if (value_is_any_str(data)) {
        return raise_false(&TypeError_type, "Strings must be encoded before hashing");
    }
    if (!object_has_buffer(data)) {
        return raise_false(&TypeError_type, "object supporting the buffer API required");
    }
    return object_buffer(data, &view, false) && add_bytes(&hash->digest, view.data, view.length);
}

static Value make_hash(const DigestKind *kind, Value data) {
    Hash *hash = TRY_PTR(type_allocate(kind->size == 0 ? &hashlib_HASHXOF_type : &hashlib_HASH_type));
    digest_init(&hash->digest, kind);
    TRY_BOOL(value_is_undef(data) || update(hash, data));
    return value_from_object(hash);
}

#define CONSTRUCTOR(name) \
    FUNCTION(_hashlib, name) { return make_hash(&digest_##name, args->string); }

CONSTRUCTOR(md5)
CONSTRUCTOR(sha1)
CONSTRUCTOR(sha224)
CONSTRUCTOR(sha256)
CONSTRUCTOR(sha384)
CONSTRUCTOR(sha512)
CONSTRUCTOR(sha3_224)
CONSTRUCTOR(sha3_256)
CONSTRUCTOR(sha3_384)
CONSTRUCTOR(sha3_512)
CONSTRUCTOR(shake_128)
CONSTRUCTOR(shake_256)

// Results
// --------------------------------------------------------------------------------------------------------------------

// A copy of the state is finished, so that more data may follow.
static Value digest_bytes(Value self, size_t length) {
    if (length == 0) {
        return value_from_object(&bytes_empty);
    }
    Bytes *bytes = TRY_PTR(bytes_allocate(length));
    Digest copy = hash_of(self)->digest;
    copy.kind->finish(&copy, bytes_writable_data(bytes), length);
    return value_from_object(bytes);
}

static Value digest_hex(Value self, size_t length) {
    const Bytes *bytes = value_bytes(TRY(digest_bytes(self, length)));
    return hex_from_bytes(bytes_data(bytes), length, (HexGroups){0});
}

static Value copy_of(Value self) {
    Hash *copy = TRY_PTR(type_allocate(value_type(self)));
    copy->digest = hash_of(self)->digest;
    return value_from_object(copy);
}

static bool check_length(intptr_t length) {
    return length >= 0 || raise_false(&ValueError_type, "length must not be negative, not %zd", length);
}

#define COMMON_METHODS(type, data)                                                                          \
    METHOD(type, update) { return update(hash_of(args->self), args->data) ? VALUE_NONE : RAISED; }          \
    METHOD(type, copy) { return copy_of(args->self); }                                                      \
    GETTER(type, name) { return value_from_object(TRY_PTR(str_from_c(hash_of(self)->digest.kind->name))); } \
    GETTER(type, digest_size) { return int_from_size(digest_size(&hash_of(self)->digest)); }                \
    GETTER(type, block_size) { return int_from_size(hash_of(self)->digest.kind->block); }
#define FIXED_METHODS(type, data)                                                                        \
    COMMON_METHODS(type, data)                                                                           \
    METHOD(type, digest) { return digest_bytes(args->self, digest_size(&hash_of(args->self)->digest)); } \
    METHOD(type, hexdigest) { return digest_hex(args->self, digest_size(&hash_of(args->self)->digest)); }

FIXED_METHODS(hashlib_HASH, obj)
FIXED_METHODS(hashlib_blake2b, data)
FIXED_METHODS(hashlib_blake2s, data)
COMMON_METHODS(hashlib_HASHXOF, obj)

METHOD(hashlib_HASHXOF, digest) {
    TRY_BOOL(check_length(args->length));
    return digest_bytes(args->self, (size_t)args->length);
}

METHOD(hashlib_HASHXOF, hexdigest) {
    TRY_BOOL(check_length(args->length));
    return digest_hex(args->self, (size_t)args->length);
}

static Value hash_repr(Value self) {
    const Hash *hash = hash_of(self);
    return value_from_object(
        TRY_PTR(str_format("<%s %T object @ 0x%zx>", hash->digest.kind->name, self, (size_t)hash)));
}

const Slots hashlib_HASH_slots = {.size = sizeof(Hash), .repr = hash_repr};
const Slots hashlib_blake2b_slots = {.size = sizeof(Hash)};

// BLAKE2
// ---------------------------------------------------------------------------------------------------------------------

// Copy a key, salt or person of at most `limit` bytes; *length is how many were given.
static bool text_parameter(Value given, uint8_t *to, size_t limit, const char *what, uint8_t *length) {
    BufferView view;
    *length = 0;
    if (value_is_undef(given)) {
        return true;
    }
    TRY_BOOL_OR(object_buffer(given, &view, false), false);
    if (view.length > limit) {
        return raise_false(&ValueError_type, "maximum %s length is %zu bytes", what, limit);
    }
    memcpy(to, view.data, view.length);
    *length = (uint8_t)view.length;
    return true;
}

static bool check_range(intptr_t number, intptr_t low, intptr_t high, const char *name) {
    return (number >= low && number <= high) ||
           raise_false(&ValueError_type, "%s must be between %zd and %zd", name, low, high);
}

static bool unsigned_parameter(Value given, unsigned bits, const char *name, uint64_t *number) {
    Value integer = TRY_OR(object_index(given), false);
    if (int_sign(integer) < 0) {
        return raise_false(&ValueError_type, "value must be positive");
    }
    if (int_bit_length(integer) > bits) {
        return raise_false(&OverflowError_type, "%s is too large", name);
    }
    return int_to_u64(integer, number);
}

// The constructors of both take the same arguments, which are different structs to C.
typedef struct {
    Value data, key, salt, person, leaf_size, node_offset;
    intptr_t digest_size, fanout, depth, node_depth, inner_size;
    bool last_node;
} Blake2Arguments;

static bool check_numbers(const DigestKind *kind, const Blake2Arguments *given) {
    intptr_t size = kind->size;
    if (given->digest_size < 1 || given->digest_size > size) {
        return raise_false(&ValueError_type, "digest_size must be between 1 and %zd bytes", size);
    }
    if (given->inner_size < 0 || given->inner_size > size) {
        return raise_false(&ValueError_type, "inner_size must be between 0 and is %zd", size);
    }
    return check_range(given->fanout, 0, 255, "fanout") && check_range(given->depth, 1, 255, "depth") &&
           check_range(given->node_depth, 0, 255, "node_depth");
}

static Value make_blake2(const Type *type, const DigestKind *kind, const Blake2Arguments *given) {
    size_t text = kind->size / 4;
    uint64_t leaf_size;
    uint8_t length;
    TRY_BOOL(check_numbers(kind, given));
    Blake2Parameters parameters = {
        .digest_size = (uint8_t)given->digest_size,
        .fanout = (uint8_t)given->fanout,
        .depth = (uint8_t)given->depth,
        .node_depth = (uint8_t)given->node_depth,
        .inner_size = (uint8_t)given->inner_size,
        .last_node = given->last_node,
    };
    TRY_BOOL(unsigned_parameter(given->leaf_size, 32, "leaf_size", &leaf_size));
    parameters.leaf_size = (uint32_t)leaf_size;
    TRY_BOOL(
        unsigned_parameter(given->node_offset, kind->size == 64 ? 64 : 48, "node_offset", &parameters.node_offset));
    TRY_BOOL(text_parameter(given->salt, parameters.salt, text, "salt", &length));
    TRY_BOOL(text_parameter(given->person, parameters.person, text, "person", &length));
    TRY_BOOL(text_parameter(given->key, parameters.key, kind->size, "key", &parameters.key_size));
    Hash *hash = TRY_PTR(type_allocate(type));
    blake2_init(&hash->digest, kind, &parameters);
    TRY_BOOL(value_is_undef(given->data) || update(hash, given->data));
    return value_from_object(hash);
}

#define BLAKE2_NEW(kind)                                                                                        \
    METHOD(hashlib_##kind, __new__) {                                                                           \
        const Blake2Arguments given = {args->data,      args->key,         args->salt,        args->person,     \
                                       args->leaf_size, args->node_offset, args->digest_size, args->fanout,     \
                                       args->depth,     args->node_depth,  args->inner_size,  args->last_node}; \
        return make_blake2((const Type *)value_object(args->cls), &digest_##kind, &given);                      \
    }

BLAKE2_NEW(blake2b)
BLAKE2_NEW(blake2s)

// PBKDF2 (RFC 8018)
// ----------------------------------------------------------------------------------------------------------

// HMAC (RFC 2104) with one key for many messages: the states after its two padded keys.
typedef struct {
    Digest inner, outer;
} Keyed;

static void keyed_init(Keyed *keyed, const DigestKind *kind, const uint8_t *key, size_t length) {
    uint8_t block[DIGEST_BLOCK_MAX] = {0};
    if (length > kind->block) {
        digest_init(&keyed->inner, kind);
        kind->update(&keyed->inner, key, length);
        kind->finish(&keyed->inner, block, kind->size);
    } else if (length > 0) {
        memcpy(block, key, length);
    }
    Digest *both[] = {&keyed->inner, &keyed->outer};
    for (int i = 0; i < 2; i++) {
        for (size_t at = 0; at < kind->block; at++) {
            block[at] ^= i == 0 ? 0x36 : 0x36 ^ 0x5c;
        }
        digest_init(both[i], kind);
        kind->update(both[i], block, kind->block);
    }
}

// The digest of the message that `inner` has taken in.
static void keyed_finish(const Keyed *keyed, Digest *inner, uint8_t *result) {
    const DigestKind *kind = inner->kind;
    Digest outer = keyed->outer;
    kind->finish(inner, result, kind->size);
    kind->update(&outer, result, kind->size);
    kind->finish(&outer, result, kind->size);
}

// One block of the key: the exclusive or of all iterations. `first` has taken in the salt.
static bool derive_block(const Keyed *keyed, const Digest *first, uint32_t number, intptr_t iterations, uint8_t *sum) {
    const DigestKind *kind = first->kind;
    uint8_t count[4] = {(uint8_t)(number >> 24), (uint8_t)(number >> 16), (uint8_t)(number >> 8), (uint8_t)number};
    uint8_t turn[DIGEST_MAX];
    Digest inner = *first;
    kind->update(&inner, count, sizeof count);
    keyed_finish(keyed, &inner, turn);
    memcpy(sum, turn, kind->size);
    for (intptr_t i = 1; i < iterations; i++) {
        inner = keyed->inner;
        kind->update(&inner, turn, kind->size);
        keyed_finish(keyed, &inner, turn);
        for (size_t at = 0; at < kind->size; at++) {
            sum[at] ^= turn[at];
        }
        TRY_BOOL_OR(i % 128 != 0 || vm_poll_quietly(), false);
    }
    return true;
}

static Value derive_key(const Keyed *keyed, Value salt, intptr_t iterations, size_t length) {
    Bytes *key = TRY_PTR(bytes_allocate(length));
    uint8_t block[DIGEST_MAX];
    BufferView view;
    Digest first = keyed->inner;
    TRY_BOOL(object_buffer(salt, &view, false) && add_bytes(&first, view.data, view.length));
    uint32_t number = 1;
    for (size_t done = 0; done < length; number++) {
        TRY_BOOL(derive_block(keyed, &first, number, iterations, block) && vm_poll_quietly());
        size_t count = MIN(length - done, (size_t)first.kind->size);
        memcpy(bytes_writable_data(key) + done, block, count);
        done += count;
    }
    return value_from_object(key);
}

FUNCTION(_hashlib, pbkdf2_hmac) {
    const DigestKind *kind = find_kind(args->hash_name);
    if (kind == NULL || kind->size == 0) {
        return raise_error(&ValueError_type, "unsupported hash type %S", args->hash_name);
    }
    BufferView password, salt;
    TRY_BOOL(object_buffer(args->password, &password, false) && object_buffer(args->salt, &salt, false));
    intptr_t length = kind->size;
    TRY_BOOL(value_is_none(args->dklen) || object_to_intptr(args->dklen, &length));
    if (args->iterations < 1) {
        return raise_error(&ValueError_type, "iteration value must be greater than 0.");
    }
    if (length < 1) {
        return raise_error(&ValueError_type, "key length must be greater than 0.");
    }
    Keyed keyed;
    keyed_init(&keyed, kind, password.data, password.length);
    return derive_key(&keyed, args->salt, args->iterations, (size_t)length);
}

// Comparing
// -----------------------------------------------------------------------------------------------------------------

static bool ascii_argument(Value given, BufferView *view) {
    const Str *str = value_str(given);
    view->data = (uint8_t *)(uintptr_t)str_text(str);
    view->length = str->length;
    return str_is_ascii(str) ||
           raise_false(&TypeError_type, "comparing strings with non-ASCII characters is not supported");
}

static bool compared_arguments(Value a, Value b, BufferView views[2]) {
    if (value_is_any_str(a) && value_is_any_str(b)) {
        return ascii_argument(a, &views[0]) && ascii_argument(b, &views[1]);
    }
    if (!object_has_buffer(a) && !object_has_buffer(b)) {
        return raise_false(&TypeError_type, "unsupported operand types(s) or combination of types: '%T' and '%T'", a,
                           b);
    }
    return object_buffer(a, &views[0], false) && object_buffer(b, &views[1], false);
}

FUNCTION(_hashlib, compare_digest) {
    BufferView views[2];
    TRY_BOOL(compared_arguments(args->a, args->b, views));
    const BufferView *given = &views[1], *expected = &views[0];
    unsigned difference = given->length != expected->length;
    const uint8_t *other = difference ? given->data : expected->data;
    for (size_t i = 0; i < given->length; i++) {
        TRY_BOOL(poll_quietly_at(i));
        difference |= other[i] ^ given->data[i];
    }
    return value_from_bool(difference == 0);
}
