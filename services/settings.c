#include "services/settings.h"

#include <stdio.h>
#include <string.h>

#include "services/console/console.h"
#include "services/fs/fs.h"
#include "services/settings_value.h"

static const char settings_path[] = "/settings.toml";

static bool is_key_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

static char *skip_blanks(char *text) { return text + strspn(text, " \t"); }

static void cut_line_end(char *line) {
    size_t length = strlen(line);
    while (length > 0 && strchr(" \t\r\n", line[length - 1]) != NULL) {
        line[--length] = '\0';
    }
}

bool settings_parse_line(char *line, Setting *setting) {
    *setting = (Setting){.kind = SETTING_MISSING, .line = setting->line};
    cut_line_end(line);
    char *key = skip_blanks(line), *end = key;
    if (*key == '[') {
        return false;
    }
    while (is_key_character(*end)) {
        end++;
    }
    if (end == key) {
        return true;
    }
    char *rest = skip_blanks(end);
    setting->key = key;
    if (*rest == '=') {
        *end = '\0';
        settings_parse_value(skip_blanks(rest + 1), setting);
    } else {
        *end = '\0';
        settings_fail(setting, "no = behind the name");
    }
    return true;
}

// Reading
// ------------------------------------------------------------------------------------------------------------

typedef struct {
    FsFile file;
    char piece[64];
    size_t position, length;
    unsigned line;
} Reader;

static int next_byte(Reader *reader) {
    if (reader->position == reader->length) {
        reader->position = 0;
        if (fs_read(&reader->file, reader->piece, sizeof reader->piece, &reader->length) != 0 || reader->length == 0) {
            reader->length = 0;
            return -1;
        }
    }
    return (uint8_t)reader->piece[reader->position++];
}

// False at the end of the file. What does not fit is cut; *whole says whether it fitted.
static bool read_line(Reader *reader, char *line, bool *whole) {
    size_t length = 0;
    int byte = next_byte(reader);
    if (byte < 0) {
        return false;
    }
    *whole = true;
    for (; byte >= 0 && byte != '\n'; byte = next_byte(reader)) {
        if (length < SETTING_LINE_MAX - 1) {
            line[length++] = (char)byte;
        } else {
            *whole = false;
        }
    }
    line[length] = '\0';
    reader->line++;
    return true;
}

static void drop_byte_order_mark(const Reader *reader, char *line) {
    static const char mark[] = "\xEF\xBB\xBF";
    if (reader->line == 1 && strncmp(line, mark, 3) == 0) {
        memmove(line, line + 3, strlen(line + 3) + 1);
    }
}

// The next setting of the file; false at the end.
static bool next_setting(Reader *reader, char *line, Setting *setting) {
    bool whole;
    do {
        if (!read_line(reader, line, &whole)) {
            return false;
        }
        drop_byte_order_mark(reader, line);
        setting->line = reader->line;
        if (!settings_parse_line(line, setting)) {
            return false;
        }
    } while (setting->kind == SETTING_MISSING);
    if (!whole) {
        settings_fail(setting, "the line is too long");
    }
    return true;
}

Setting settings_find(const char *key, char *line) {
    Reader reader = {.line = 0};
    Setting setting = {.kind = SETTING_MISSING};
    if (fs_open(settings_path, FS_READ, &reader.file) != 0) {
        return setting;
    }
    bool found = false;
    while (!found && next_setting(&reader, line, &setting)) {
        found = strcmp(setting.key, key) == 0;
    }
    fs_close(&reader.file);
    return found ? setting : (Setting){.kind = SETTING_MISSING};
}

bool settings_each(bool (*visit)(void *state, const Setting *setting), void *state) {
    char line[SETTING_LINE_MAX];
    Reader reader = {.line = 0};
    Setting setting = {.kind = SETTING_MISSING};
    if (fs_open(settings_path, FS_READ, &reader.file) != 0) {
        return true;
    }
    bool go_on = true;
    while (go_on && next_setting(&reader, line, &setting)) {
        go_on = visit(state, &setting);
    }
    fs_close(&reader.file);
    return go_on;
}

void settings_describe_problem(const Setting *setting, char *text, size_t size) {
    snprintf(text, size, "%s (settings.toml, line %u: %s)", setting->problem, setting->line, setting->detail);
}

// For the system
// ---------------------------------------------------------------------------------------------------------

// The program does not look at these: they are no reason to start it again.
static Setting find_for_system(const char *key, char *line) {
    FsAccessHook listener = fs_set_access_hook(NULL);
    const Setting setting = settings_find(key, line);
    fs_set_access_hook(listener);
    return setting;
}

// A value of the wrong kind counts as missing, and the console says so.
static bool is_usable(const Setting *setting, bool is_right, const char *wanted) {
    if (setting->kind == SETTING_MISSING || is_right) {
        return is_right;
    }
    char text[SETTING_LINE_MAX + 160], problem[128];
    Setting wrong = *setting;
    if (setting->kind != SETTING_WRONG) {
        settings_fail(&wrong, wanted);
    }
    settings_describe_problem(&wrong, problem, sizeof problem);
    snprintf(text, sizeof text, "An error occurred while retrieving '%s':\n%s\n", setting->key, problem);
    console_print(text);
    return false;
}

double settings_number(const char *key, double missing) {
    char line[SETTING_LINE_MAX];
    const Setting setting = find_for_system(key, line);
    const bool is_number = setting.kind == SETTING_INTEGER || setting.kind == SETTING_NUMBER;
    return is_usable(&setting, is_number, "not a number") ? setting.number : missing;
}

bool settings_flag(const char *key, bool missing) {
    char line[SETTING_LINE_MAX];
    const Setting setting = find_for_system(key, line);
    const bool is_flag = setting.kind == SETTING_TRUTH || setting.kind == SETTING_INTEGER;
    return is_usable(&setting, is_flag, "neither true nor false") ? setting.integer != 0 : missing;
}

bool settings_text_is(const char *key, const char *text) {
    char line[SETTING_LINE_MAX];
    const Setting setting = find_for_system(key, line);
    return is_usable(&setting, setting.kind == SETTING_TEXT, "not \"text\"") && strcmp(setting.text, text) == 0;
}
