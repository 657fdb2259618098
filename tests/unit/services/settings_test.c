// One line of settings.toml at a time.
#include <string.h>

#include "parts.h"
#include "services/settings.h"

static char line[SETTING_LINE_MAX];
static Setting setting;

static bool parse(const char *text) {
    strcpy(line, text);
    setting = (Setting){.line = 1};
    return settings_parse_line(line, &setting);
}

static bool is_text(const char *source, const char *meaning) {
    return parse(source) && setting.kind == SETTING_TEXT && strcmp(setting.text, meaning) == 0 &&
           strcmp(setting.key, "KEY") == 0;
}

static bool is_integer(const char *source, int64_t number) {
    return parse(source) && setting.kind == SETTING_INTEGER && setting.integer == number;
}

static bool is_number(const char *source, double number) {
    return parse(source) && setting.kind == SETTING_NUMBER && setting.number == number;
}

static bool is_wrong(const char *source, const char *detail) {
    return parse(source) && setting.kind == SETTING_WRONG && strcmp(setting.problem, "Invalid format") == 0 &&
           strcmp(setting.detail, detail) == 0;
}

static void texts(void) {
    CHECK(is_text("KEY = \"value\"", "value"));
    CHECK(is_text("KEY=\"value\"\r", "value"));
    CHECK(is_text("  KEY\t=  \"a b\"   # comment", "a b"));
    CHECK(is_text("KEY = \"\"", ""));
    CHECK(is_text("KEY = \"with # and = and [\"", "with # and = and ["));
    CHECK(is_text("KEY = \"gr\xC3\xBC\xC3\x9F\"", "gr\xC3\xBC\xC3\x9F"));
}

static void escapes(void) {
    CHECK(is_text("KEY = \"\\b\\t\\n\\v\\f\\r\\\"\\\\\"", "\b\t\n\v\f\r\"\\"));
    CHECK(is_text("KEY = \"\\u0041\\u00e4\\U0001F40D.\"", "A\xC3\xA4\xF0\x9F\x90\x8D."));
    CHECK(is_wrong("KEY = \"\\x41\"", "unknown escape behind \\"));
    for (size_t i = 0; i < 4; i++) {
        static const char *const wrong[] = {"KEY = \"\\u12\"", "KEY = \"\\uD800\"", "KEY = \"\\U00110000\"",
                                            "KEY = \"\\u0000\""};
        CHECK(parse(wrong[i]) && setting.kind == SETTING_WRONG);
        CHECK(strcmp(setting.problem, "Invalid unicode escape") == 0);
    }
}

static void integers(void) {
    CHECK(is_integer("KEY = 42", 42));
    CHECK(is_integer("KEY = -7 # minus", -7));
    CHECK(is_integer("KEY = +7", 7));
    CHECK(is_integer("KEY = 0", 0));
    CHECK(is_integer("KEY = 0x1F", 31));
    CHECK(is_integer("KEY = 0o17", 15));
    CHECK(is_integer("KEY = 017", 15));
    CHECK(is_integer("KEY = 0b101", 5));
    CHECK(is_integer("KEY = 9223372036854775807", INT64_MAX));
    CHECK(is_integer("KEY = -9223372036854775808", INT64_MIN));
    CHECK(is_number("KEY = 9223372036854775808", 9223372036854775808.0));
    CHECK(strcmp(setting.text, "9223372036854775808") == 0);
}

static void numbers_and_truth(void) {
    CHECK(is_number("KEY = 0.5", 0.5));
    CHECK(is_number("KEY = -1e3", -1000));
    CHECK(parse("KEY = inf") && setting.kind == SETTING_NUMBER && setting.number > 1e308);
    CHECK(parse("KEY = nan") && setting.kind == SETTING_NUMBER);
    CHECK(parse("KEY = true") && setting.kind == SETTING_TRUTH && setting.integer == 1);
    CHECK(parse("KEY = false") && setting.kind == SETTING_TRUTH && setting.integer == 0);
    CHECK(strcmp(setting.text, "false") == 0);
}

static void wrong_values(void) {
    CHECK(is_wrong("KEY = \"open", "no closing quote"));
    CHECK(is_wrong("KEY = \"open\\\"", "no closing quote"));
    CHECK(is_wrong("KEY = \"a\" \"b\"", "something stands behind the value"));
    CHECK(is_wrong("KEY = 1 2", "something stands behind the value"));
    CHECK(is_wrong("KEY =", "no value"));
    CHECK(is_wrong("KEY = # nothing", "no value"));
    CHECK(is_wrong("KEY \"value\"", "no = behind the name"));
    CHECK(is_wrong("KEY = 'single'", "neither \"text\" nor a number nor true or false"));
    CHECK(is_wrong("KEY = True", "neither \"text\" nor a number nor true or false"));
    CHECK(is_wrong("KEY = \"\xFF\"", "not UTF-8"));
}

static void other_lines(void) {
    CHECK(parse("") && setting.kind == SETTING_MISSING);
    CHECK(parse("   # only a comment = 3") && setting.kind == SETTING_MISSING);
    CHECK(parse("= 3") && setting.kind == SETTING_MISSING);
    CHECK(!parse("[table]"));
    CHECK(!parse("  [table]"));
}

void settings_tests(void) {
    RUN_TEST(texts);
    RUN_TEST(escapes);
    RUN_TEST(integers);
    RUN_TEST(numbers_and_truth);
    RUN_TEST(wrong_values);
    RUN_TEST(other_lines);
}
