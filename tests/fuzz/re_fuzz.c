// libFuzzer target for regular expressions: the input is a byte of flags, a pattern, a zero byte, and a text. Whatever
// they are, compiling, searching, splitting and replacing end without a crash, and every match lies inside the text.
#include <stdlib.h>
#include <string.h>

#include "gen/names.h"
#include "heap/gc.h"
#include "modules/std/re_find.h"
#include "system/host.h"
#include "system/language.h"
#include "vm/host.h"

enum {
    HEAP_BYTES = 1 << 20,
    BYTES_FLAG = 1,   // of the first byte: a pattern of bytes
    STRESS_FLAG = 4,  // collect at every allocation; the other bits are flags of the pattern
};

// Ctrl-C at the first look: a pattern that takes long ends there.
static bool interrupt(uint32_t events UNUSED) { return raise_false(&KeyboardInterrupt_type, "too long"); }

static void write_nothing(int stream UNUSED, const char *data UNUSED, size_t length UNUSED) {}

static void start_once(void) {
    static const HostActions actions = {.write = write_nothing, .handle_events = interrupt};
    static bool started;
    const LanguageOptions options = {0};
    if (!started && !language_start(&options, HEAP_BYTES, __builtin_frame_address(0))) {
        abort();
    }
    started = true;
    host_set_actions(&actions);
}

static Value text_of(const uint8_t *data, size_t length, bool bytes) {
    Str *str = bytes ? NULL : TRY_PTR(str_from_untrusted((const char *)data, length));
    return bytes ? value_from_object(TRY_PTR(bytes_new(data, length))) : value_from_object(str);
}

static void check_spans(const ReMatch *match, size_t length) {
    for (uint32_t i = 0; i < 2 * (match->pattern->groups + 1); i += 2) {
        uint32_t start = match->spans[i], end = match->spans[i + 1];
        if (start != RE_NO_POSITION && (start > length || end > length || start > end)) {
            abort();
        }
    }
}

static size_t length_of(Value text, bool bytes) { return bytes ? value_bytes(text)->length : value_str(text)->length; }

static Value search_all(RePattern *pattern, Value text) {
    bool bytes = re_is_bytes(pattern);
    ReRequest request = RE_WHOLE_TEXT(pattern, text);
    for (int mode = RE_SEARCH; mode <= RE_WHOLE; mode++) {
        host_pending = true;
        Value match = TRY(re_find(&request, (ReMode)mode));
        if (!value_is_none(match)) {
            check_spans(re_match(match), length_of(text, bytes));
        }
    }
    host_pending = true;
    (void)TRY(re_find_all(&request));
    host_pending = true;
    (void)TRY(re_split(pattern, text, 0));
    ReReplacement replacement = {pattern, pattern->pattern, text, 0, 0};
    host_pending = true;
    return re_replace(&replacement);
}

static Value try_input(uint8_t flags, const uint8_t *data, size_t size) {
    const uint8_t *zero = memchr(data, 0, size);
    size_t pattern_length = zero ? (size_t)(zero - data) : size;
    bool bytes = flags & BYTES_FLAG;
    uint32_t bits = flags & (RE_IGNORECASE | RE_MULTILINE | RE_DOTALL | RE_VERBOSE);
    Value text = TRY(text_of(zero ? zero + 1 : data, zero ? size - pattern_length - 1 : 0, bytes));
    host_pending = true;
    Value pattern = TRY(re_pattern_new(TRY(text_of(data, pattern_length, bytes)), bits));
    (void)TRY(object_repr(pattern));
    return search_all(re_pattern(pattern), text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    start_once();
    gc_set_stack_base(__builtin_frame_address(0));
    if (size == 0) {
        return 0;
    }
    gc_set_stress(data[0] & STRESS_FLAG);
    if (value_is_raised(try_input(data[0], data + 1, size - 1))) {
        error_clear();
    }
    gc_set_stress(false);
    return 0;
}
