// What must hold of a text before it is lexed.
#include <string.h>
#include <strings.h>

#include "compile/syntax_error.h"
#include "core/utf8.h"

static bool is_encoding_char(char c) {
    return (unsigned char)(c - '0') < 10 || (unsigned char)((c | 0x20) - 'a') < 26 || c == '-' || c == '_' || c == '.';
}

// The name behind "coding:" or "coding=" in a comment line; length 0 if the line declares nothing.
static Text declared_encoding(const char *line, const char *end) {
    static const char word[] = "coding";
    while (line < end && (*line == ' ' || *line == '\t' || *line == '\f')) {
        line++;
    }
    if (line == end || *line != '#') {
        return (Text){0};
    }
    for (; end - line > (ptrdiff_t)sizeof(word); line++) {
        char mark = line[sizeof(word) - 1];
        if (memcmp(line, word, sizeof(word) - 1) != 0 || (mark != ':' && mark != '=')) {
            continue;
        }
        const char *name = line + sizeof(word);
        while (name < end && (*name == ' ' || *name == '\t')) {
            name++;
        }
        const char *name_end = name;
        while (name_end < end && is_encoding_char(*name_end)) {
            name_end++;
        }
        if (name_end > name) {
            return (Text){name, (uint32_t)(name_end - name)};
        }
    }
    return (Text){0};
}

static bool is_utf8_name(Text name) {
    static const char *const names[] = {"utf-8", "utf8", "utf_8", "utf-8-sig"};
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        if (strlen(names[i]) == name.length && strncasecmp(names[i], name.text, name.length) == 0) {
            return true;
        }
    }
    return name.length > 6 && strncasecmp(name.text, "utf-8-", 6) == 0;
}

static bool is_blank(const char *line, const char *end) {
    while (line < end && (*line == ' ' || *line == '\t' || *line == '\f')) {
        line++;
    }
    return line == end || *line == '#';
}

// The encoding declared in the first or second line.
static Text find_declaration(SourceText source) {
    const char *line = source.start;
    for (int number = 0; number < 2 && line < source.end; number++) {
        const char *end = line;
        while (end < source.end && *end != '\n' && *end != '\r') {
            end++;
        }
        Text name = declared_encoding(line, end);
        if (name.length > 0 || !is_blank(line, end)) {
            return name;
        }
        line = end + (end < source.end && *end == '\r' && end + 1 < source.end && end[1] == '\n' ? 2 : 1);
    }
    return (Text){0};
}

Text source_other_encoding(SourceText source) {
    Text name = find_declaration(source);
    return name.length > 0 && !is_utf8_name(name) ? name : (Text){0};
}

static void fail_encoding(SourceText source, SyntaxError *error, size_t valid) {
    unsigned char byte = (unsigned char)source.start[valid];
    const char *reason = byte < 0xC2 || byte > 0xF4 ? "invalid start byte" : "invalid continuation byte";
    if (valid + utf8_invalid_length(source.start + valid, source.end) == (size_t)(source.end - source.start)) {
        reason = "unexpected end of data";
    }
    syntax_error_set_plain(error, SYNTAX_ERROR_SYNTAX,
                           "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %u: %s", byte,
                           (unsigned)valid, reason);
}

int source_check(SourceText source, bool is_str, bool is_decoded, SyntaxError *error) {
    size_t length = (size_t)(source.end - source.start);
    if (length > INT32_MAX) {
        syntax_error_set_plain(error, SYNTAX_ERROR_MEMORY, "source is too long");
        return -1;
    }
    if (memchr(source.start, '\0', length) != NULL) {
        syntax_error_set_plain(error, SYNTAX_ERROR_SYNTAX, "source code string cannot contain null bytes");
        return -1;
    }
    if (is_str) {
        return 0;
    }
    int bom = length >= 3 && memcmp(source.start, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    Text name = source_other_encoding((SourceText){source.start + bom, source.end});
    if (name.length > 0 && !is_decoded && utf8_count(source.start, length) != length) {
        syntax_error_set_plain(error, SYNTAX_ERROR_SYNTAX, "unknown encoding: %.*s", (int)name.length, name.text);
        return -1;
    }
    size_t valid = utf8_validate(source.start, length, UTF8_STRICT);
    if (valid < length) {
        fail_encoding(source, error, valid);
        return -1;
    }
    return bom;
}
