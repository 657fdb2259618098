#include "system/options.h"

#include <stdlib.h>
#include <string.h>

enum {
    HEAP_BYTES_MIN = 32 * 1024
};

// A number of bytes with an optional K, M or G; 0 if it is none.
static size_t parse_size(const char *text) {
    char *end;
    unsigned long long number = strtoull(text, &end, 10);
    size_t unit = *end == 'K' || *end == 'k'   ? 1u << 10
                  : *end == 'M' || *end == 'm' ? 1u << 20
                  : *end == 'G' || *end == 'g' ? 1u << 30
                                               : 1;
    end += unit > 1;
    return end == text || *end != '\0' || number > SIZE_MAX / unit ? 0 : (size_t)number * unit;
}

// The value of `--name VALUE` or `--name=VALUE`; NULL if this is another option or the value is missing.
static const char *option_value(int count, char **arguments, int *index, const char *name) {
    const char *argument = arguments[*index];
    size_t length = strlen(name);
    if (strncmp(argument, name, length) != 0) {
        return NULL;
    }
    if (argument[length] == '=') {
        *index += 1;
        return argument + length + 1;
    }
    if (argument[length] != '\0' || *index + 1 >= count) {
        return NULL;
    }
    *index += 2;
    return arguments[*index - 1];
}

bool options_take(int count, char **arguments, int *index, LanguageOptions *options, const char **error) {
    const char *value;
    *error = NULL;
    if (strcmp(arguments[*index], "--gc-stress") == 0) {
        options->gc_stress = true;
        *index += 1;
        return true;
    }
    if ((value = option_value(count, arguments, index, "--heap"))) {
        options->heap_bytes = parse_size(value);
        if (options->heap_bytes < HEAP_BYTES_MIN) {
            *error = "--heap takes a size of at least 32K, for example 190K or 64M";
        }
        return true;
    }
    if ((value = option_value(count, arguments, index, "--fail-allocation"))) {
        options->fail_allocation = parse_size(value);
        if (options->fail_allocation == 0) {
            *error = "--fail-allocation takes the number of an allocation, counted from 1";
        }
        return true;
    }
    return false;
}
