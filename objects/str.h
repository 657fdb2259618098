// str: immutable UTF-8 with its code point count. Short text stands in the object itself; long text is a buffer; flash
// strings point to a literal. Repeated concatenation shares one over-allocated buffer: every Str made by it is a view,
// a prefix of a hidden StrOwner that only ever grows, so `s += x` in a loop takes linear time. Instances of subclasses
// of str are views of a plain Str.
#pragma once

#include "core/packed_text.h"
#include "heap/type.h"

enum {
    STR_INTERNED = 1,  // unique for its text: compare by pointer
    STR_INLINE = 2,    // the text stands where `text` would
    STR_VIEW = 4,      // a prefix of `owner`, which is no view itself
    STR_FLASH = 8,     // text (and usually the Str) is in flash
    STR_JOINED = 16,   // made by one concatenation: one more makes a growing owner
    STR_WIDE = 32,     // not ASCII: the object is a WideStr
};

// Longer text gets a buffer of its own.
enum {
    STR_INLINE_MAX = 64
};

enum {
    STR_HASH_BITS = 26
};

struct Str {
    Object object;
    uint32_t flags : 32 - STR_HASH_BITS;
    uint32_t hash : STR_HASH_BITS;  // str_hash_bytes(); 0 = not computed yet (never in flash)
    uint32_t length;                // bytes
    union {
        const char *text;  // flash or owned buffer; not NUL-terminated in general
        Str *owner;        // STR_VIEW
    };
};

// Most strings are ASCII and need no count of their characters. An instance of a subclass has room for it in any case.
typedef struct {
    Str str;
    uint32_t code_points;
    char inline_text[];  // STR_INLINE
} WideStr;

extern const Type str_type;
extern const Str str_empty;
extern const Str str_ascii[128];  // the strings of one ASCII character

static inline bool value_is_str(Value v) { return value_has_type(v, &str_type); }
static inline Str *value_str(Value v) { return (Str *)value_object(v); }
static inline bool str_is_ascii(const Str *str) { return !(str->flags & STR_WIDE); }
static inline uint32_t str_code_points(const Str *str) {
    return str_is_ascii(str) ? str->length : ((const WideStr *)str)->code_points;
}

// A str or an instance of a subclass.
static inline bool value_is_any_str(Value v) { return value_is_instance(v, &str_type); }

// The text. Valid until the next allocation unless the Str itself stays on the C stack.
const char *str_text(const Str *str);

// The one string hash: FNV-1a over the bytes, folded to STR_HASH_BITS, never 0.
uint32_t str_hash_bytes(const char *text, size_t length);
uint32_t str_hash(const Str *str);
bool str_equal(const Str *a, const Str *b);
bool str_equal_c(const Str *str, const char *text);

// Order by code points: negative, 0 or positive.
int str_compare(const Str *a, const Str *b);

// All return NULL with MemoryError raised on failure. `text` may point into a buffer (it is pinned by the caller's
// frame). Text must be valid UTF-8 (surrogates allowed as three bytes, as Python's str may hold them).
NODISCARD Str *str_new(const char *text, size_t length);
NODISCARD Str *str_new_ascii(const char *text, size_t length);  // caller knows it is ASCII
NODISCARD Str *str_from_c(const char *text);
NODISCARD Str *str_formatted(const char *format, ...);  // the format language of raise_error() in vm/api.h
#define str_format(literal, ...) str_formatted(MESSAGE(literal), ##__VA_ARGS__)
NODISCARD Str *str_concat(Str *left, Str *right);
NODISCARD Str *str_from_code_point(uint32_t code_point);

// A Str of `length` bytes and `code_points` whose text, str_writable_text(), the caller fills at once. `length` must
// not be 0. NULL = raised.
NODISCARD Str *str_allocate(size_t length, size_t code_points);

// Give a new `str` its length: a WideStr if it is not ASCII.
void str_set_length(Str *str, size_t length, size_t code_points);

static inline char *str_writable_text(Str *str) { return (char *)(uintptr_t)str_text(str); }

// `str` itself if it is a plain str, else a plain str with the text of this instance of a subclass. NULL = raised.
NODISCARD Str *str_plain(Str *str);

// An instance of `cls`, str or a subclass, with the text of `str`. NULL = raised.
NODISCARD Str *str_as_instance(const Type *cls, Str *str);

// Any UTF-8, invalid bytes replaced by U+FFFD. NULL = raised.
NODISCARD Str *str_from_untrusted(const char *text, size_t length);

// Positions in code points <-> offsets in bytes. Constant time for ASCII; a long text gets a sparse index when it is
// first indexed in its middle. `position` <= code_points, `offset` at the start of a character.
size_t str_offset(const Str *str, size_t position);
size_t str_position(const Str *str, size_t offset);
uint32_t str_code_point_at(const Str *str, size_t position);

// The characters from `start` up to `stop` (code points, start <= stop <= code_points). NULL = raised.
NODISCARD Str *str_substring(const Str *str, size_t start, size_t stop);

// The bytes [start, stop) of the text as a str; `str` itself if that is all of it. NULL = raised.
NODISCARD Str *str_slice_bytes(const Str *str, size_t start, size_t stop);

// repr() of a str.
NODISCARD Value str_repr(const Str *str);

// The interned string with this text; identity comparison is enough for two interned strings.
NODISCARD Str *str_intern(const char *text, size_t length);
NODISCARD Str *str_interned(Str *str);

// Weak intern table, called by the VM's roots_sweep_weak().
void str_sweep_interned(void);
void str_forget_interned(void);  // the heap is about to go

// Keep the intern table itself; called by the VM's roots_visit().
void str_visit_roots(void);

// Flash strings of names used by C code: NAME(append) is the interned "append". tools/bindgen finds the uses and
// defines the strings. In a static initialiser write NAME_CONSTANT(append) after DECLARE_NAME(append).
#define NAME(text)                          \
    ({                                      \
        extern const Str interned_##text;   \
        (Str *)(uintptr_t)&interned_##text; \
    })
#define DECLARE_NAME(text) extern const Str interned_##text;
#define NAME_CONSTANT(text) (&interned_##text)

// A growing text under construction on the C side, itself on the C stack. Short text stays in `small`, longer text is a
// heap buffer owned by `str`.
typedef struct {
    Str *str;  // NULL while the text is in `small`
    size_t capacity;
    size_t length;       // bytes so far
    size_t code_points;  // so far
    bool failed;         // an append raised MemoryError; later appends do nothing
    char small[STR_INLINE_MAX];
} StrBuilder;

void str_builder_init(StrBuilder *builder);
bool str_builder_add(StrBuilder *builder, const char *text, size_t length);  // false = raised
bool str_builder_add_str(StrBuilder *builder, const Str *str);
bool str_builder_add_c(StrBuilder *builder, const char *text);
bool str_builder_add_char(StrBuilder *builder, char ascii);
bool str_builder_add_code_point(StrBuilder *builder, uint32_t code_point);
bool str_builder_fill(StrBuilder *builder, uint32_t code_point, size_t count);  // `count` times the same character

// Room for at least `bytes` more without growing; false = raised.
bool str_builder_reserve(StrBuilder *builder, size_t bytes);

// The text so far; valid until the next append.
const char *str_builder_text(const StrBuilder *builder);

// Forget what was added after the first `length` bytes, `code_points` characters.
void str_builder_truncate(StrBuilder *builder, size_t length, size_t code_points);

NODISCARD Value str_builder_finish(StrBuilder *builder);  // the Str, or RAISED if any append failed
