// Module time: clocks, waiting and struct_time. Text is made in time_format.c.
#include "gen/time.h"

#include <string.h>

#include "core/civil_time.h"
#include "core/libm.h"
#include "hal/clock.h"
#include "hal/timer.h"
#include "heap/gc.h"
#include "modules/std/lazy.h"
#include "modules/std/time_argument.h"
#include "modules/std/time_parts.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/struct_sequence.h"
#include "objects/tuple_slots.h"
#include "vm/api.h"
#include "vm/thread.h"

enum {
    NS_PER_S = 1000000000,
    US_PER_S = 1000000
};

// struct_time: nine items and, behind them, two that are attributes only --------------------------------------------

enum {
    ITEM_ZONE = TIME_FIELDS,
    ITEM_OFFSET,
    ITEM_COUNT
};

static const char *const field_names[TIME_FIELDS] = {"tm_year", "tm_mon",  "tm_mday", "tm_hour", "tm_min",
                                                     "tm_sec",  "tm_wday", "tm_yday", "tm_isdst"};

STRUCT_FIELD(struct_time, tm_year, 0)
STRUCT_FIELD(struct_time, tm_mon, 1)
STRUCT_FIELD(struct_time, tm_mday, 2)
STRUCT_FIELD(struct_time, tm_hour, 3)
STRUCT_FIELD(struct_time, tm_min, 4)
STRUCT_FIELD(struct_time, tm_sec, 5)
STRUCT_FIELD(struct_time, tm_wday, 6)
STRUCT_FIELD(struct_time, tm_yday, 7)
STRUCT_FIELD(struct_time, tm_isdst, 8)
STRUCT_FIELD(struct_time, tm_zone, ITEM_ZONE)
STRUCT_FIELD(struct_time, tm_gmtoff, ITEM_OFFSET)

static void struct_time_trace(Object *self) {
    const Tuple *tuple = (const Tuple *)self;
    for (size_t i = 0; i < ITEM_COUNT; i++) {
        gc_visit(tuple->items[i]);
    }
}

static Value struct_time_repr(Value self) {
    return struct_sequence_repr(self, "time.struct_time", field_names, TIME_FIELDS);
}

const Slots struct_time_slots = {TUPLE_SLOTS_UNTRACED, .set_attr = struct_sequence_set_attr, .trace = struct_time_trace,
                                 .repr = struct_time_repr};

static Value new_from_items(const Value items[ITEM_COUNT]) {
    Tuple *tuple = TRY_PTR(struct_sequence_new(&struct_time_type, items, ITEM_COUNT));
    tuple->length = TIME_FIELDS;
    return value_from_object(tuple);
}

// The attributes beyond the sequence from `names`, where they are given.
static bool add_named(Value names, Value items[ITEM_COUNT]) {
    if (!value_is_instance(names, &dict_type)) {
        return raise_false(&TypeError_type, "time.struct_time() takes a dict as second arg, if any");
    }
    Value zone = dict_get_str(value_dict(names), NAME(tm_zone));
    Value offset = dict_get_str(value_dict(names), NAME(tm_gmtoff));
    items[ITEM_ZONE] = value_is_undef(zone) ? items[ITEM_ZONE] : zone;
    items[ITEM_OFFSET] = value_is_undef(offset) ? items[ITEM_OFFSET] : offset;
    return true;
}

METHOD(struct_time, __new__) {
    const Tuple *given = TRY_PTR(struct_sequence_items(&struct_time_type, args->sequence, TIME_FIELDS, ITEM_COUNT));
    Value items[ITEM_COUNT] = {[ITEM_ZONE] = VALUE_NONE, [ITEM_OFFSET] = VALUE_NONE};
    memcpy(items, given->items, given->length * sizeof(Value));
    TRY_BOOL(value_is_undef(args->dict) || add_named(args->dict, items));
    return new_from_items(items);
}

METHOD(struct_time, __reduce__) {
    const Value *items = value_tuple(args->self)->items;
    Dict *named = TRY_PTR(dict_new());
    TRY_BOOL(dict_set_str(named, NAME(tm_zone), items[ITEM_ZONE]));
    TRY_BOOL(dict_set_str(named, NAME(tm_gmtoff), items[ITEM_OFFSET]));
    Value sequence = value_from_object(TRY_PTR(tuple_from(items, TIME_FIELDS)));
    Value arguments = TRY(tuple_pair(sequence, value_from_object(named)));
    return tuple_pair(value_from_object(value_type(args->self)), arguments);
}

// The fields of a moment that is `offset` seconds east of UTC.
static Value new_struct_time(int64_t utc, int32_t offset, bool daylight_saving, const char *zone) {
    CivilTime t;
    civil_from_seconds(utc + offset, &t);
    const Value items[ITEM_COUNT] = {
        TRY(int_from_i64(t.year)),
        value_from_small_int(t.month),
        value_from_small_int(t.day),
        value_from_small_int(t.hour),
        value_from_small_int(t.minute),
        value_from_small_int(t.second),
        value_from_small_int(t.weekday),
        value_from_small_int(t.year_day),
        value_from_small_int(daylight_saving),
        value_from_object(TRY_PTR(str_from_c(zone))),
        value_from_small_int(offset),
    };
    return new_from_items(items);
}

// One calendar field given by Python: what CPython keeps in a C int. False = raised.
static bool read_field(Value item, int64_t *field) {
    Value number = TRY_OR(object_index(item), false);
    if (!int_to_i64(number, field)) {
        return raise_false(&OverflowError_type, "Python int too large to convert to C long");
    }
    if (*field > INT32_MAX || *field < INT32_MIN) {
        return raise_formatted_false(&OverflowError_type, *field > 0 ? MESSAGE("signed integer is greater than maximum")
                                                                     : MESSAGE("signed integer is less than minimum"));
    }
    return true;
}

// The zone of a plain tuple is the local one at that moment.
static bool read_zone(const Tuple *tuple, bool named, TimeFields *fields) {
    const int64_t *f = fields->f;
    bool daylight;
    const char *zone;
    int64_t seconds = civil_to_seconds(f[0], (int)f[1], (int)f[2], f[3], f[4], f[5]);
    fields->offset_s = hal_clock_local_offset_s(seconds, &daylight, &zone);
    size_t length = strlen(zone);
    if (named && value_is_str(tuple->items[ITEM_ZONE])) {
        const Str *given = value_str(tuple->items[ITEM_ZONE]);
        zone = str_text(given);
        length = given->length;
    }
    length = MIN(length, ZONE_NAME_MAX);
    memcpy(fields->zone, zone, length);
    fields->zone[length] = '\0';
    if (named && value_is_small_int(tuple->items[ITEM_OFFSET])) {
        fields->offset_s = (int32_t)value_small_int(tuple->items[ITEM_OFFSET]);
    }
    return true;
}

bool time_read_fields(Value time_tuple, const char *function, TimeFields *fields) {
    if (!value_is_instance(time_tuple, &tuple_type)) {
        return raise_false(&TypeError_type, "Tuple or struct_time argument required");
    }
    const Tuple *tuple = value_tuple(time_tuple);
    if (tuple->length != TIME_FIELDS) {
        return raise_false(&TypeError_type, "%s(): illegal time tuple argument", function);
    }
    for (size_t i = 0; i < TIME_FIELDS; i++) {
        TRY_BOOL_OR(read_field(tuple->items[i], &fields->f[i]), false);
    }
    return read_zone(tuple, value_has_type(time_tuple, &struct_time_type), fields);
}

// Waiting
// -----------------------------------------------------------------------------------------------------------------

static bool duration_us(Value seconds, uint64_t *us) {
    static const double LONGEST_S = 9.2e9;  // 64 bits of nanoseconds
    double number;
    TRY_BOOL_OR(time_seconds(seconds, &number), false);
    if (double_abs(number) > LONGEST_S) {
        return raise_formatted_false(&OverflowError_type, value_is_int(seconds)
                                                              ? MESSAGE("timestamp too large to convert to C _PyTime_t")
                                                              : MESSAGE("timestamp out of range for platform time_t"));
    }
    if (number < 0) {
        return raise_false(&ValueError_type, "sleep length must be non-negative");
    }
    *us = (uint64_t)double_ceil(number * US_PER_S);
    return true;
}

FUNCTION(time, sleep) {
    uint64_t us;
    TRY_BOOL(duration_us(args->seconds, &us));
    uint64_t deadline = hal_timer_us() + us;
    do {
        TRY_BOOL(vm_poll());
        vm_wait_until(deadline);
    } while (hal_timer_us() < deadline);
    TRY_BOOL(vm_poll());
    return VALUE_NONE;
}

// Clocks
// ------------------------------------------------------------------------------------------------------------------

static Value seconds_from_us(uint64_t us) { return value_from_double((double)us / US_PER_S); }

// What a program has put in the place of the board's clock by rtc.set_time_source(): *now is its `datetime`,
// VALUE_UNDEF without such.
static bool stand_in_now(Value *now) {
    const Value rtc = dict_get_str(vm_modules(), NAME(rtc));
    *now = VALUE_UNDEF;
    if (value_is_undef(rtc)) {
        return true;
    }
    const Value source = TRY_OR(object_find_attr(rtc, NAME(_time_source)), false);
    if (!value_is_undef(source) && !value_is_none(source)) {
        *now = TRY_OR(object_get_attr(source, NAME(datetime)), false);
    }
    return true;
}

static Value seconds_of_local(Value time_tuple);

FUNCTION(time, time) {
    Value now;
    TRY_BOOL(stand_in_now(&now));
    return value_is_undef(now) ? value_from_double((double)hal_clock_ns() / NS_PER_S) : seconds_of_local(now);
}
FUNCTION(time, time_ns) { return int_from_i64(hal_clock_ns()); }
FUNCTION(time, monotonic) { return seconds_from_us(hal_timer_us()); }
FUNCTION(time, monotonic_ns) { return int_from_u64(hal_timer_us() * 1000); }
FUNCTION(time, perf_counter) { return seconds_from_us(hal_timer_us()); }
FUNCTION(time, perf_counter_ns) { return int_from_u64(hal_timer_us() * 1000); }
FUNCTION(time, process_time) { return seconds_from_us(hal_timer_us()); }
FUNCTION(time, process_time_ns) { return int_from_u64(hal_timer_us() * 1000); }
FUNCTION(time, thread_time) { return seconds_from_us(hal_timer_us()); }
FUNCTION(time, thread_time_ns) { return int_from_u64(hal_timer_us() * 1000); }

// Calendar
// ----------------------------------------------------------------------------------------------------------------

static bool read_seconds(Value seconds, int64_t *result) {
    if (value_is_none(seconds)) {
        int64_t ns = hal_clock_ns();
        *result = ns / NS_PER_S - (ns % NS_PER_S < 0);
        return true;
    }
    double number;
    if (!time_seconds(seconds, &number)) {
        return error_matches(&OverflowError_type)
                   ? (error_clear(), raise_false(&OverflowError_type, "timestamp out of range for platform time_t"))
                   : false;
    }
    if (double_abs(number) > 6.7e16) {  // years must fit the calendar functions
        return raise_false(&OverflowError_type, "timestamp out of range for platform time_t");
    }
    *result = (int64_t)double_floor(number);
    return true;
}

FUNCTION(time, gmtime) {
    int64_t seconds;
    TRY_BOOL(read_seconds(args->seconds, &seconds));
    return new_struct_time(seconds, 0, false, "GMT");
}

Value time_local(Value seconds_or_none) {
    int64_t seconds;
    bool daylight;
    const char *zone;
    TRY_BOOL(read_seconds(seconds_or_none, &seconds));
    int32_t offset = hal_clock_local_offset_s(seconds, &daylight, &zone);
    return new_struct_time(seconds, offset, daylight, zone);
}

FUNCTION(time, localtime) {
    Value now = VALUE_UNDEF;
    TRY_BOOL(!value_is_none(args->seconds) || stand_in_now(&now));
    return value_is_undef(now) ? time_local(args->seconds) : now;
}

static Value seconds_of_local(Value time_tuple) {
    TimeFields fields;
    TRY_BOOL(time_read_fields(time_tuple, "mktime", &fields));
    const int64_t *f = fields.f;
    int64_t local = civil_to_seconds(f[0], (int)f[1], (int)f[2], f[3], f[4], f[5]);
    bool daylight;
    const char *zone;
    int32_t guess = hal_clock_local_offset_s(local, &daylight, &zone);
    return value_from_double((double)(local - hal_clock_local_offset_s(local - guess, &daylight, &zone)));
}

FUNCTION(time, mktime) { return seconds_of_local(args->time_tuple); }

FUNCTION(time, __getattr__) {
    static const LazyName names[] = {{"strptime", "_strptime"}, {"get_clock_info", "_clock_info"}};
    return lazy_attribute("time", names, ARRAY_LENGTH(names), args->name);
}

// The local zone without and with daylight saving: looked up in January and July of this year.
static void zones(int32_t *standard, int32_t *saving, const char **standard_name, const char **saving_name) {
    CivilTime now;
    civil_from_seconds(hal_clock_ns() / NS_PER_S, &now);
    bool january_saving, july_saving;
    const char *january_name, *july_name;
    int32_t january =
        hal_clock_local_offset_s(civil_to_seconds(now.year, 1, 1, 0, 0, 0), &january_saving, &january_name);
    int32_t july = hal_clock_local_offset_s(civil_to_seconds(now.year, 7, 1, 0, 0, 0), &july_saving, &july_name);
    *standard = january_saving ? july : january;
    *standard_name = january_saving ? july_name : january_name;
    *saving = january_saving ? january : july;
    *saving_name = january_saving ? january_name : july_name;
}

MODULE_GETTER(time, timezone) {
    int32_t standard, saving;
    const char *a, *b;
    zones(&standard, &saving, &a, &b);
    return value_from_small_int(-standard);
}

MODULE_GETTER(time, altzone) {
    int32_t standard, saving;
    const char *a, *b;
    zones(&standard, &saving, &a, &b);
    return value_from_small_int(-saving);
}

MODULE_GETTER(time, daylight) {
    int32_t standard, saving;
    const char *a, *b;
    zones(&standard, &saving, &a, &b);
    return value_from_small_int(standard != saving);
}

MODULE_GETTER(time, tzname) {
    int32_t standard, saving;
    const char *standard_name, *saving_name;
    zones(&standard, &saving, &standard_name, &saving_name);
    Value first = value_from_object(TRY_PTR(str_from_c(standard_name)));
    Value second = value_from_object(TRY_PTR(str_from_c(saving_name)));
    return tuple_pair(first, second);
}
