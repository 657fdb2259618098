// str.translate() and the tables it takes.
#include "core/utf8.h"
#include "gen/str.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/poll.h"
#include "objects/str_parts.h"
#include "vm/api.h"

static bool map_character(Dict *table, uint32_t from, Value to) {
    return dict_set(table, value_from_small_int((intptr_t)from), to);
}

static Value table_from_dict(Value mapping) {
    if (!value_is_dict(mapping)) {
        return raise_error(&TypeError_type, "if you give only one argument to maketrans it must be a dict");
    }
    Dict *table = TRY_PTR(dict_new());
    uint32_t position = 0;
    Value key, value;
    while (dict_next(value_dict(mapping), &position, &key, &value)) {
        if (value_is_any_str(key)) {
            if (str_code_points(value_str(key)) != 1) {
                return raise_error(&ValueError_type, "string keys in translate table must be of length 1");
            }
            TRY_BOOL(map_character(table, str_code_point_at(value_str(key), 0), value));
        } else if (!value_is_undef(int_from_value(key))) {
            TRY_BOOL(dict_set(table, key, value));
        } else {
            return raise_error(&TypeError_type, "keys in translate table must be strings or integers");
        }
    }
    return value_from_object(table);
}

static Value table_from_strings(Value x, Value y, Value z) {
    if (!value_is_any_str(y)) {
        return raise_error(&TypeError_type, "maketrans() argument 2 must be str, not %A", y);
    }
    if (!value_is_undef(z) && !value_is_any_str(z)) {
        return raise_error(&TypeError_type, "maketrans() argument 3 must be str, not %A", z);
    }
    if (!value_is_any_str(x)) {
        return raise_error(&TypeError_type, "first maketrans argument must be a string if there is a second argument");
    }
    if (str_code_points(value_str(x)) != str_code_points(value_str(y))) {
        return raise_error(&ValueError_type, "the first two maketrans arguments must have equal length");
    }
    Dict *table = TRY_PTR(dict_new());
    StrCursor from = str_cursor(value_str(x)), to = str_cursor(value_str(y));
    uint32_t a, b;
    while (str_cursor_next(&from, &a) && str_cursor_next(&to, &b)) {
        TRY_BOOL(vm_poll());
        TRY_BOOL(map_character(table, a, value_from_small_int((intptr_t)b)));
    }
    if (!value_is_undef(z)) {
        StrCursor removed = str_cursor(value_str(z));
        while (str_cursor_next(&removed, &a)) {
            TRY_BOOL(map_character(table, a, VALUE_NONE));
        }
    }
    return value_from_object(table);
}

METHOD(str, maketrans) {
    return value_is_undef(args->y) ? table_from_dict(args->x) : table_from_strings(args->x, args->y, args->z);
}

// table[code_point]; VALUE_UNDEF if the table has no such entry.
static Value look_up(Value table, uint32_t code_point) {
    Value key = value_from_small_int((intptr_t)code_point);
    if (value_is_dict(table)) {
        return dict_get(value_dict(table), key);
    }
    Value found = object_get_item(table, key);
    if (value_is_raised(found) && error_matches(&LookupError_type)) {
        error_clear();
        return VALUE_UNDEF;
    }
    return found;
}

static bool add_translated(StrBuilder *builder, uint32_t code_point, Value to) {
    if (value_is_undef(to)) {
        return str_builder_add_code_point(builder, code_point);
    }
    if (value_is_none(to)) {
        return true;
    }
    if (value_is_any_str(to)) {
        return str_builder_add_str(builder, value_str(to));
    }
    Value number = int_from_value(to);
    if (value_is_undef(number)) {
        return raise_false(&TypeError_type, "character mapping must return integer, None or str");
    }
    int64_t mapped;
    if (!int_to_i64(number, &mapped) || mapped < 0 || mapped > UTF8_LAST_CODE_POINT) {
        return raise_false(&ValueError_type, "character mapping must be in range(0x110000)");
    }
    return str_builder_add_code_point(builder, (uint32_t)mapped);
}

METHOD(str, translate) {
    StrBuilder builder;
    str_builder_init(&builder);
    StrCursor cursor = str_cursor(value_str(args->self));
    size_t step = 0;
    for (uint32_t c; str_cursor_next(&cursor, &c); step++) {
        TRY_BOOL(add_translated(&builder, c, TRY(look_up(args->table, c))) && poll_at(step));
    }
    return str_builder_finish(&builder);
}
