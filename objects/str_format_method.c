// str.format() and str.format_map(): replacement fields with attribute and item lookup, conversions and nested fields.
#include "gen/str.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/str_parts.h"
#include "vm/api.h"

// Replacement fields may stand in the specification of a field, but not in theirs.
enum {
    MAX_NESTING = 2
};

typedef enum {
    NUMBERING_UNKNOWN,
    NUMBERING_AUTOMATIC,
    NUMBERING_MANUAL
} Numbering;

typedef struct {
    const Value *positional;  // NULL: format_map()
    size_t positional_count;
    Dict *keywords;  // NULL for none
    Value mapping;   // of format_map(), else VALUE_UNDEF
    Numbering numbering;
    size_t next_number;
} FormatArguments;

// A part of the format text; it stays where it is, since the format string is on the C stack.
typedef struct {
    const char *start;
    const char *end;
} Range;

typedef struct {
    Range name, spec;
    uint32_t conversion;  // 0: none
} Field;

// Parsing a field
// -------------------------------------------------------------------------------------------------------

// The field's name ends at the first of '!', ':', '}' outside of brackets.
static bool parse_name(const char **place, const char *end, Range *name) {
    bool in_brackets = false;
    name->start = *place;
    for (; *place < end; (*place)++) {
        char c = **place;
        if (in_brackets) {
            in_brackets = c != ']';
        } else if (c == '[') {
            in_brackets = true;
        } else if (c == '{') {
            return raise_false(&ValueError_type, "unexpected '{' in field name");
        } else if (c == '!' || c == ':' || c == '}') {
            break;
        }
    }
    name->end = *place;
    return *place < end || raise_false(&ValueError_type, "expected '}' before end of string");
}

static bool parse_conversion(const char **place, const char *end, uint32_t *conversion) {
    if (*place >= end) {
        return raise_false(&ValueError_type, "end of string while looking for conversion specifier");
    }
    *conversion = utf8_decode(place, end, UTF8_SURROGATES);
    if (*place >= end) {
        return raise_false(&ValueError_type, "unmatched '{' in format spec");
    }
    return **place == ':' || **place == '}' || raise_false(&ValueError_type, "expected ':' after conversion specifier");
}

// Up to the brace that closes the field.
static bool parse_spec(const char **place, const char *end, Range *spec) {
    spec->start = *place;
    for (int depth = 1; *place < end; (*place)++) {
        depth += (**place == '{') - (**place == '}');
        if (depth == 0) {
            spec->end = *place;
            return true;
        }
    }
    return raise_false(&ValueError_type, "unmatched '{' in format spec");
}

// `*place` stands behind the opening brace, and behind the closing one afterwards.
static bool parse_field(const char **place, const char *end, Field *field) {
    *field = (Field){0};
    if (*place >= end) {
        return raise_false(&ValueError_type, "Single '{' encountered in format string");
    }
    TRY_BOOL_OR(parse_name(place, end, &field->name), false);
    if (**place == '!') {
        (*place)++;
        TRY_BOOL_OR(parse_conversion(place, end, &field->conversion), false);
    }
    if (**place == ':') {
        (*place)++;
        TRY_BOOL_OR(parse_spec(place, end, &field->spec), false);
    }
    (*place)++;
    return true;
}

// Finding the object
// ----------------------------------------------------------------------------------------------------

// The number that the text is; -1 if it is none, -2 with ValueError raised if it is too large.
static intptr_t parse_index(Range text) {
    intptr_t number = text.start == text.end ? -1 : 0;
    for (const char *place = text.start; place < text.end; place++) {
        if (*place < '0' || *place > '9') {
            return -1;
        }
        if (number > (INTPTR_MAX - (*place - '0')) / 10) {
            (void)raise_error(&ValueError_type, "Too many decimal digits in format string");
            return -2;
        }
        number = number * 10 + (*place - '0');
    }
    return number;
}

static Value range_str(Range range) {
    return value_from_object(TRY_PTR(str_new(range.start, (size_t)(range.end - range.start))));
}

static Value positional_argument(const FormatArguments *arguments, size_t index) {
    if (!value_is_undef(arguments->mapping)) {
        return raise_error(&ValueError_type, "Format string contains positional fields");
    }
    if (index >= arguments->positional_count) {
        return raise_error(&IndexError_type, "Replacement index %zu out of range for positional args tuple", index);
    }
    return arguments->positional[index];
}

static Value keyword_argument(const FormatArguments *arguments, Range name) {
    Value key = TRY(range_str(name));
    if (!value_is_undef(arguments->mapping)) {
        return object_get_item(arguments->mapping, key);
    }
    Value found = arguments->keywords == NULL ? VALUE_UNDEF : TRY(dict_get(arguments->keywords, key));
    return value_is_undef(found) ? raise_with_value(&KeyError_type, key) : found;
}

static bool set_numbering(FormatArguments *arguments, Numbering numbering) {
    if (arguments->numbering == NUMBERING_UNKNOWN) {
        arguments->numbering = numbering;
    }
    if (arguments->numbering == numbering) {
        return true;
    }
    return raise_formatted_false(
        &ValueError_type, numbering == NUMBERING_AUTOMATIC
                              ? MESSAGE("cannot switch from manual field specification to automatic field numbering")
                              : MESSAGE("cannot switch from automatic field numbering to manual field specification"));
}

static Value first_object(FormatArguments *arguments, Range name) {
    if (name.start == name.end) {
        TRY_BOOL(set_numbering(arguments, NUMBERING_AUTOMATIC));
        return positional_argument(arguments, arguments->next_number++);
    }
    intptr_t index = parse_index(name);
    if (index == -1) {
        return keyword_argument(arguments, name);
    }
    if (index < 0) {
        return RAISED;
    }
    TRY_BOOL(set_numbering(arguments, NUMBERING_MANUAL));
    return positional_argument(arguments, (size_t)index);
}

static Value attribute_step(Value object, Range name) {
    if (name.start == name.end) {
        return raise_error(&ValueError_type, "Empty attribute in format string");
    }
    Value text = TRY(range_str(name));
    return object_get_attr(object, TRY_PTR(str_interned(value_str(text))));
}

static Value item_step(Value object, Range key) {
    if (key.start == key.end) {
        return raise_error(&ValueError_type, "Empty attribute in format string");
    }
    intptr_t index = parse_index(key);
    if (index == -2) {
        return RAISED;
    }
    return object_get_item(object, index >= 0 ? TRY(int_from_i64(index)) : TRY(range_str(key)));
}

static const char *find_any(const char *place, const char *end, const char *characters) {
    while (place < end && (*place == '\0' || strchr(characters, *place) == NULL)) {
        place++;
    }
    return place;
}

// One ".name" or "[key]"; *place stands behind it afterwards.
static Value next_step(Value object, const char **place, const char *end) {
    const char *start = *place + 1;
    if (**place == '.') {
        *place = find_any(start, end, ".[");
        return attribute_step(object, (Range){start, *place});
    }
    if (**place != '[') {
        return raise_error(&ValueError_type, "Only '.' or '[' may follow ']' in format field specifier");
    }
    const char *close = find_any(start, end, "]");
    if (close == end) {
        return raise_error(&ValueError_type, "Missing ']' in format string");
    }
    *place = close + 1;
    return item_step(object, (Range){start, close});
}

static Value find_object(FormatArguments *arguments, Range name) {
    const char *place = find_any(name.start, name.end, ".[");
    Value object = TRY(first_object(arguments, (Range){name.start, place}));
    while (place < name.end) {
        object = TRY(next_step(object, &place, name.end));
    }
    return object;
}

// Formatting
// ------------------------------------------------------------------------------------------------------------

static Value convert(Value object, uint32_t conversion) {
    switch (conversion) {
        case 0: return object;
        case 'r': return object_repr(object);
        case 's': return object_str(object);
        case 'a': return object_ascii(object);
        default: break;
    }
    if (conversion > 32 && conversion < 127) {
        return raise_error(&ValueError_type, "Unknown conversion specifier %c", (int)conversion);
    }
    return raise_error(&ValueError_type, "Unknown conversion specifier \\x%x", (unsigned)conversion);
}

static Value format_range(Range format, FormatArguments *arguments, int nesting);

static bool add_field(StrBuilder *builder, const Field *field, FormatArguments *arguments, int nesting) {
    Value object = TRY_OR(find_object(arguments, field->name), false);
    object = TRY_OR(convert(object, field->conversion), false);
    Value spec = value_from_object(&str_empty);
    if (field->spec.start != field->spec.end) {
        bool nested = memchr(field->spec.start, '{', (size_t)(field->spec.end - field->spec.start)) != NULL;
        spec = nested ? format_range(field->spec, arguments, nesting - 1) : range_str(field->spec);
        TRY_BOOL_OR(!value_is_raised(spec), false);
    }
    if (value_is_str(object) && value_str(spec)->length == 0) {
        return str_builder_add_str(builder, value_str(object));
    }
    Value text = TRY_OR(object_format(object, value_str(spec)), false);
    return str_builder_add_str(builder, value_str(text));
}

// Literal text up to a field; doubled braces stand for one. *place is at the end or behind the opening brace.
static bool add_literal(StrBuilder *builder, const char **place, const char *end, bool *field_follows) {
    *field_follows = false;
    while (*place < end) {
        const char *stop = find_any(*place, end, "{}");
        TRY_BOOL_OR(str_builder_add(builder, *place, (size_t)(stop - *place)), false);
        *place = stop;
        if (stop == end) {
            return true;
        }
        *place = stop + 1;
        if (*place < end && **place == *stop) {
            str_builder_add_char(builder, *stop);
            (*place)++;
        } else if (*stop == '}') {
            return raise_false(&ValueError_type, "Single '}' encountered in format string");
        } else {
            *field_follows = true;
            return true;
        }
    }
    return true;
}

static Value format_range(Range format, FormatArguments *arguments, int nesting) {
    if (nesting <= 0) {
        return raise_error(&ValueError_type, "Max string recursion exceeded");
    }
    StrBuilder builder;
    str_builder_init(&builder);
    const char *place = format.start;
    while (place < format.end) {
        bool field_follows;
        TRY_BOOL(add_literal(&builder, &place, format.end, &field_follows));
        if (field_follows) {
            Field field;
            TRY_BOOL(parse_field(&place, format.end, &field));
            TRY_BOOL(add_field(&builder, &field, arguments, nesting));
        }
    }
    return str_builder_finish(&builder);
}

static Value format_str_with(Value self, FormatArguments *arguments) {
    const Str *format = value_str(self);
    Range range = {str_text(format), str_text(format) + format->length};
    return format_range(range, arguments, MAX_NESTING);
}

METHOD(str, format) {
    FormatArguments arguments = {.positional = args->args,
                                 .positional_count = args->args_count,
                                 .keywords = args->kwargs,
                                 .mapping = VALUE_UNDEF};
    return format_str_with(args->self, &arguments);
}

METHOD(str, format_map) {
    FormatArguments arguments = {.mapping = args->mapping};
    return format_str_with(args->self, &arguments);
}
