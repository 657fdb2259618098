// core/unicode_chars and core/text_search.
#include <string.h>

#include "core/text_search.h"
#include "core/unicode_chars.h"
#include "tests/unit/harness.h"

HARNESS_STATE;

enum {
    CODE_POINTS = 0x110000
};

static uint32_t count_of(bool (*holds)(uint32_t)) {
    uint32_t count = 0;
    for (uint32_t c = 0; c < CODE_POINTS; c++) {
        count += holds(c);
    }
    return count;
}

static void characters_are_wide_where_a_terminal_gives_them_two_columns(void) {
    CHECK(unicode_is_wide(0x1100) && unicode_is_wide(0x65E5) && unicode_is_wide(0xFF01) && unicode_is_wide(0x1F600));
    CHECK(unicode_is_wide(0x20000) && unicode_is_wide(0x3FFFD));
    CHECK(!unicode_is_wide('a') && !unicode_is_wide(0xE9) && !unicode_is_wide(0x3BB) && !unicode_is_wide(0xFF71));
    CHECK(!unicode_is_wide(0x1249) && !unicode_is_wide(0x40000) && !unicode_is_wide(0x110000));  // not assigned
}

// The numbers are what CPython 3.12's str methods give.
static void properties_hold_for_as_many_characters_as_in_cpython(void) {
    CHECK(count_of(unicode_is_alpha) == 136104);
    CHECK(count_of(unicode_is_upper) == 1951);
    CHECK(count_of(unicode_is_lower) == 2544);
    CHECK(count_of(unicode_is_title) == 31);
    CHECK(count_of(unicode_is_space) == 29);
    CHECK(count_of(unicode_is_printable) == 148998);
    CHECK(count_of(unicode_is_decimal) == 680);
    CHECK(count_of(unicode_is_digit) == 808);
    CHECK(count_of(unicode_is_numeric) == 1912);
    CHECK(count_of(unicode_is_alnum) == 137935);
}

static bool maps_to(UnicodeMapping *map, uint32_t from, uint32_t a, uint32_t b, uint32_t c) {
    uint32_t out[UNICODE_MAX_EXPANSION] = {0};
    unsigned count = map(from, out);
    return count == 1u + (b != 0) + (c != 0) && out[0] == a && (b == 0 || out[1] == b) && (c == 0 || out[2] == c);
}

static void case_mappings(void) {
    CHECK(maps_to(unicode_to_upper, 'a', 'A', 0, 0));
    CHECK(maps_to(unicode_to_upper, 0xDF, 'S', 'S', 0));
    CHECK(maps_to(unicode_to_title, 0xDF, 'S', 's', 0));
    CHECK(maps_to(unicode_to_upper, 0xFB03, 'F', 'F', 'I'));
    CHECK(maps_to(unicode_to_title, 0x1C6, 0x1C5, 0, 0));
    CHECK(maps_to(unicode_to_lower, 0x130, 'i', 0x307, 0));
    CHECK(maps_to(unicode_to_title, 0x10D0, 0x10D0, 0, 0));
    CHECK(maps_to(unicode_to_upper, 0x10D0, 0x1C90, 0, 0));
    CHECK(maps_to(unicode_fold, 0x1E9E, 's', 's', 0));
    CHECK(maps_to(unicode_to_lower, 0x10427, 0x1044F, 0, 0));
}

static void decimal_values(void) {
    CHECK(unicode_decimal_value('7') == 7);
    CHECK(unicode_decimal_value(0x669) == 9);
    CHECK(unicode_decimal_value(0x1D7FF) == 9);
    CHECK(unicode_decimal_value(0xB2) == -1);
}

static size_t find_slowly(const char *text, size_t length, const char *needle, size_t needle_length, bool last) {
    size_t found = SEARCH_NONE;
    for (size_t i = 0; i + needle_length <= length; i++) {
        if (memcmp(text + i, needle, needle_length) == 0) {
            found = i;
            if (!last) {
                break;
            }
        }
    }
    return found;
}

static uint32_t random_state = 1;

static void fill_randomly(char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        random_state = random_state * 1664525 + 1013904223;
        text[i] = (char)('a' + (random_state >> 30));
    }
}

static void searching_agrees_with_trying_every_place(void) {
    char text[40], needle[6];
    for (int round = 0; round < 20000; round++) {
        size_t length = (size_t)round % sizeof text, needle_length = (size_t)round / 7 % sizeof needle;
        fill_randomly(text, length);
        fill_randomly(needle, needle_length);
        REQUIRE(text_find(text, length, needle, needle_length) ==
                find_slowly(text, length, needle, needle_length, false));
        REQUIRE(text_rfind(text, length, needle, needle_length) ==
                find_slowly(text, length, needle, needle_length, true));
    }
}

static void counting_does_not_overlap(void) {
    CHECK(text_count("aaaaa", 5, "aa", 2, SIZE_MAX) == 2);
    CHECK(text_count("aaaaa", 5, "a", 1, 3) == 3);
    CHECK(text_count("", 0, "a", 1, SIZE_MAX) == 0);
}

int main(void) {
    RUN_TEST(characters_are_wide_where_a_terminal_gives_them_two_columns);
    RUN_TEST(properties_hold_for_as_many_characters_as_in_cpython);
    RUN_TEST(case_mappings);
    RUN_TEST(decimal_values);
    RUN_TEST(searching_agrees_with_trying_every_place);
    RUN_TEST(counting_does_not_overlap);
    return harness_finish();
}
