#include "services/settings_value.h"

#include <string.h>

#include "core/number_text.h"
#include "core/utf8.h"

void settings_fail(Setting *setting, const char *detail) {
    setting->kind = SETTING_WRONG;
    setting->problem = "Invalid format";
    setting->detail = detail;
}

// True if nothing but a comment is left.
static bool is_end(const char *text) {
    text += strspn(text, " \t");
    return *text == '\0' || *text == '#';
}

// Text in quotes
// -----------------------------------------------------------------------------------------------------

// The code point of `digits` hexadecimal digits; UTF8_INVALID if it is none that text may hold.
static uint32_t read_hex(const char *text, unsigned digits) {
    uint32_t code_point = 0;
    for (unsigned i = 0; i < digits; i++) {
        unsigned digit = digit_value(text[i]);
        if (digit >= 16) {
            return UTF8_INVALID;
        }
        code_point = code_point << 4 | digit;
    }
    bool usable = code_point > 0 && code_point <= UTF8_LAST_CODE_POINT && !utf8_is_surrogate(code_point);
    return usable ? code_point : UTF8_INVALID;
}

// One escape, *from behind the backslash. It is never shorter than what it stands for. False = wrong.
static bool read_escape(const char **from, char **to, Setting *setting) {
    static const char letters[] = "btnvfr\"\\", meanings[] = "\b\t\n\v\f\r\"\\";
    const char letter = *(*from)++;
    const char *known = letter != '\0' ? strchr(letters, letter) : NULL;
    if (known != NULL) {
        *(*to)++ = meanings[known - letters];
        return true;
    }
    if (letter != 'u' && letter != 'U') {
        settings_fail(setting, "unknown escape behind \\");
        return false;
    }
    const unsigned digits = letter == 'u' ? 4 : 8;
    const uint32_t code_point = read_hex(*from, digits);
    if (code_point == UTF8_INVALID) {
        settings_fail(setting, "\\u takes 4 and \\U 8 hexadecimal digits of a character");
        setting->problem = "Invalid unicode escape";
        return false;
    }
    *from += digits;
    *to += utf8_encode(code_point, *to);
    return true;
}

static void parse_text(char *text, Setting *setting) {
    const char *from = text + 1;
    char *to = text;
    while (*from != '"' && *from != '\0') {
        if (*from != '\\') {
            *to++ = *from++;
            continue;
        }
        from++;
        if (!read_escape(&from, &to, setting)) {
            return;
        }
    }
    if (*from == '\0') {
        settings_fail(setting, "no closing quote");
    } else if (!is_end(from + 1)) {
        settings_fail(setting, "something stands behind the value");
    } else if (utf8_validate(text, (size_t)(to - text), UTF8_STRICT) < (size_t)(to - text)) {
        settings_fail(setting, "not UTF-8");
    } else {
        *to = '\0';
        setting->kind = SETTING_TEXT;
        setting->text = text;
    }
}

// Numbers and words
// --------------------------------------------------------------------------------------------------

static unsigned base_of(const char **digits) {
    static const char letters[] = "xXoObB";
    static const uint8_t bases[] = {16, 16, 8, 8, 2, 2};
    if ((*digits)[0] != '0' || (*digits)[1] == '\0') {
        return 10;
    }
    const char *letter = strchr(letters, (*digits)[1]);
    *digits += letter != NULL ? 2 : 1;
    return letter != NULL ? bases[letter - letters] : 8;
}

static bool parse_integer(const char *text, int64_t *number) {
    const bool negative = *text == '-';
    const char *digits = text + (negative || *text == '+');
    const unsigned base = base_of(&digits);
    const uint64_t largest = (uint64_t)INT64_MAX + negative;
    uint64_t magnitude = 0;
    if (*digits == '\0') {
        return false;
    }
    for (; *digits != '\0'; digits++) {
        const unsigned digit = digit_value(*digits);
        if (digit >= base || magnitude > (largest - digit) / base) {
            return false;
        }
        magnitude = magnitude * base + digit;
    }
    *number = negative ? (int64_t)(0 - magnitude) : (int64_t)magnitude;
    return true;
}

static void parse_word(const char *word, Setting *setting) {
    setting->text = word;
    if (strcmp(word, "true") == 0 || strcmp(word, "false") == 0) {
        setting->kind = SETTING_TRUTH;
        setting->integer = word[0] == 't';
    } else if (parse_integer(word, &setting->integer)) {
        setting->kind = SETTING_INTEGER;
        setting->number = (double)setting->integer;
    } else if (double_parse(word, strlen(word), &setting->number) == strlen(word)) {
        setting->kind = SETTING_NUMBER;
    } else {
        settings_fail(setting, "neither \"text\" nor a number nor true or false");
    }
}

void settings_parse_value(char *text, Setting *setting) {
    if (*text == '"') {
        parse_text(text, setting);
        return;
    }
    if (*text == '\0' || *text == '#') {
        settings_fail(setting, "no value");
        return;
    }
    char *end = text + strcspn(text, " \t#");
    if (!is_end(end)) {
        settings_fail(setting, "something stands behind the value");
        return;
    }
    *end = '\0';
    parse_word(text, setting);
}
