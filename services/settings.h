// settings.toml at the root of the drive: KEY = value lines, read from the file at every access.
//
// Values are "text" (with the escapes \b \t \n \v \f \r \" \\ \uXXXX \UXXXXXXXX), whole numbers (also 0x, 0o, 0b and
// octal with a leading 0), other numbers (inf and nan too), true and false. # begins a comment; a [table] ends the part
// that counts. The first line with a key wins.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    SETTING_LINE_MAX = 640
};

typedef enum {
    SETTING_MISSING,
    SETTING_TEXT,
    SETTING_INTEGER,
    SETTING_NUMBER,
    SETTING_TRUTH,
    SETTING_WRONG,
} SettingKind;

typedef struct {
    SettingKind kind;
    const char *key;
    const char *text;     // of a text its meaning, of other values as they are written; NUL-terminated
    int64_t integer;      // of an integer or truth value
    double number;        // of an integer or number
    const char *problem;  // of a wrong one: "Invalid format" or "Invalid unicode escape"
    const char *detail;   // what exactly
    unsigned line;        // in the file, from 1
} Setting;

// Find a key. `line` (SETTING_LINE_MAX bytes) is the room for the key and text of the result.
Setting settings_find(const char *key, char *line);

// Call `visit` with each setting, wrong ones included, until it returns false; false if it did.
bool settings_each(bool (*visit)(void *state, const Setting *setting), void *state);

// What is wrong, as "Invalid format (settings.toml, line 3: no closing quote)".
void settings_describe_problem(const Setting *setting, char *text, size_t size);

// Settings of the system itself: no access of the program's (services/reload_rules.h). A wrong value counts as missing;
// the console says what is wrong.
double settings_number(const char *key, double missing);
bool settings_flag(const char *key, bool missing);
bool settings_text_is(const char *key, const char *text);

// One line, which is changed and must live as long as the result; MISSING if it is a comment, a table or empty.
// False: a table begins.
bool settings_parse_line(char *line, Setting *setting);
