#include "core/unicode_normal.h"

#include <string.h>

#include "core/unicode_properties.h"

enum {
    HANGUL_LEAD_FIRST = 0x1100,
    HANGUL_VOWEL_FIRST = 0x1161,
    HANGUL_TAIL_BEFORE_FIRST = 0x11A7,
    FIRST_DECOMPOSABLE = 0xA0,
    FIRST_COMBINING = 0x300
};

static unsigned combining_class(uint32_t c) { return c < FIRST_COMBINING ? 0 : unicode_record(c)->combining; }

// Decomposition
// --------------------------------------------------------------------------------------------------------------------

static size_t decompose_hangul(uint32_t index, uint32_t *out) {
    out[0] = HANGUL_LEAD_FIRST + index / (HANGUL_VOWELS * HANGUL_TAILS);
    out[1] = HANGUL_VOWEL_FIRST + index / HANGUL_TAILS % HANGUL_VOWELS;
    out[2] = HANGUL_TAIL_BEFORE_FIRST + index % HANGUL_TAILS;
    return out[2] == HANGUL_TAIL_BEFORE_FIRST ? 2 : 3;
}

// The C recursion is as deep as mappings of the database lead to others: four levels.
size_t unicode_decompose(uint32_t code_point, bool compatible, uint32_t out[static UNICODE_DECOMPOSED_LENGTH]) {
    uint32_t parts[UNICODE_DECOMPOSITION_LENGTH], index = code_point - HANGUL_FIRST;
    const char *tag = "";
    if (index < HANGUL_COUNT) {
        return decompose_hangul(index, out);
    }
    size_t count = code_point < FIRST_DECOMPOSABLE ? 0 : unicode_decomposition(code_point, parts, &tag);
    if (count == 0 || (tag[0] != '\0' && !compatible)) {
        out[0] = code_point;
        return 1;
    }
    uint32_t whole[UNICODE_DECOMPOSED_LENGTH];
    size_t length = 0;
    for (size_t i = 0; i < count; i++) {
        size_t more = unicode_decompose(parts[i], compatible, whole);
        memcpy(out + length, whole, more * sizeof *whole);
        length += more;
    }
    return length;
}

// Order
// --------------------------------------------------------------------------------------------------------------------

// A stable counting sort, so that a long run of marks takes no longer than its length.
static void sort_marks(uint32_t *marks, size_t count, uint32_t *scratch) {
    size_t starts[256 + 1] = {0};
    for (size_t i = 0; i < count; i++) {
        starts[combining_class(marks[i]) + 1]++;
    }
    for (size_t i = 1; i < 256; i++) {
        starts[i] += starts[i - 1];
    }
    for (size_t i = 0; i < count; i++) {
        scratch[starts[combining_class(marks[i])]++] = marks[i];
    }
    memcpy(marks, scratch, count * sizeof *marks);
}

bool unicode_order_marks(uint32_t *points, size_t count, uint32_t *scratch, UnicodeGoOn *go_on) {
    for (size_t start = 0; start < count; start++) {
        size_t end = start;
        unsigned before = 0, class;
        bool sorted = true;
        if (go_on != NULL && !go_on(start)) {
            return false;
        }
        for (; end < count && (class = combining_class(points[end])) > 0; end++) {
            sorted = sorted && before <= class;
            before = class;
        }
        if (!sorted) {
            sort_marks(points + start, end - start, scratch);
        }
        start = end;
    }
    return true;
}

// Composition
// --------------------------------------------------------------------------------------------------------------------

static uint32_t compose_hangul(uint32_t first, uint32_t second) {
    uint32_t lead = first - HANGUL_LEAD_FIRST, vowel = second - HANGUL_VOWEL_FIRST;
    if (lead < HANGUL_LEADS && vowel < HANGUL_VOWELS) {
        return HANGUL_FIRST + (lead * HANGUL_VOWELS + vowel) * HANGUL_TAILS;
    }
    uint32_t syllable = first - HANGUL_FIRST, tail = second - HANGUL_TAIL_BEFORE_FIRST;
    bool takes_tail = syllable < HANGUL_COUNT && syllable % HANGUL_TAILS == 0 && tail - 1 < HANGUL_TAILS - 1;
    return takes_tail ? first + tail : 0;
}

// The character that two compose to; 0 if they do not.
static uint32_t compose_pair(uint32_t first, uint32_t second) {
    uint32_t parts[UNICODE_DECOMPOSITION_LENGTH];
    const char *tag;
    for (size_t low = 0, high = unicode_property_counts.composites; low < high;) {
        size_t middle = (low + high) / 2;
        unicode_decomposition(unicode_composites[middle], parts, &tag);
        if (parts[0] == first && parts[1] == second) {
            return unicode_composites[middle];
        }
        if (parts[0] < first || (parts[0] == first && parts[1] < second)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return compose_hangul(first, second);
}

// A character composes with the last starter unless one between them that stays has its combining class or a higher
// one.
size_t unicode_compose(uint32_t *points, size_t count, UnicodeGoOn *go_on) {
    size_t length = 0, starter = SIZE_MAX;
    unsigned before = 0;  // combining class of the last one that stayed behind the starter
    for (size_t i = 0; i < count; i++) {
        if (go_on != NULL && !go_on(i)) {
            return SIZE_MAX;
        }
        unsigned class = combining_class(points[i]);
        bool adjacent = starter != SIZE_MAX && starter + 1 == length;
        bool reachable = starter != SIZE_MAX && points[i] >= FIRST_COMBINING && (adjacent || before < class);
        uint32_t composed = reachable ? compose_pair(points[starter], points[i]) : 0;
        if (composed != 0) {
            points[starter] = composed;
            continue;
        }
        if (class == 0) {
            starter = length;
        }
        before = class;
        points[length++] = points[i];
    }
    return length;
}
