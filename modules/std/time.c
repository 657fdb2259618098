#include "gen/time.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/civil_time.h"
#include "hal/clock.h"
#include "hal/timer.h"
#include "objects/int.h"
#include "objects/struct_sequence.h"
#include "objects/tuple_slots.h"
#include "vm/api.h"

enum {
    NS_PER_S = 1000000000,
    US_PER_S = 1000000
};

// struct_time ---------------------------------------------------------------------------------------------------------

enum {
    TIME_FIELDS = 9
};

static const char *const field_names[TIME_FIELDS] = {"tm_year", "tm_mon",  "tm_mday", "tm_hour", "tm_min",
                                                     "tm_sec",  "tm_wday", "tm_yday", "tm_isdst"};
static const char *const weekday_names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                            "Friday", "Saturday", "Sunday"};
static const char *const month_names[] = {"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};

STRUCT_FIELD(struct_time, tm_year, 0)
STRUCT_FIELD(struct_time, tm_mon, 1)
STRUCT_FIELD(struct_time, tm_mday, 2)
STRUCT_FIELD(struct_time, tm_hour, 3)
STRUCT_FIELD(struct_time, tm_min, 4)
STRUCT_FIELD(struct_time, tm_sec, 5)
STRUCT_FIELD(struct_time, tm_wday, 6)
STRUCT_FIELD(struct_time, tm_yday, 7)
STRUCT_FIELD(struct_time, tm_isdst, 8)

// The two fields that are attributes only, from the local zone at that moment.
static int32_t local_offset_of(Value self, const char **zone) {
    const Value *items = value_tuple(self)->items;
    int64_t seconds =
        civil_to_seconds(value_small_int(items[0]), (int)value_small_int(items[1]), (int)value_small_int(items[2]),
                         value_small_int(items[3]), value_small_int(items[4]), value_small_int(items[5]));
    bool daylight;
    return hal_clock_local_offset_s(seconds, &daylight, zone);
}

GETTER(struct_time, tm_zone) {
    const char *zone;
    local_offset_of(self, &zone);
    return value_from_object(TRY_PTR(str_from_c(zone)));
}

GETTER(struct_time, tm_gmtoff) {
    const char *zone;
    return value_from_small_int(local_offset_of(self, &zone));
}

static Value struct_time_repr(Value self) {
    return struct_sequence_repr(self, "time.struct_time", field_names, TIME_FIELDS);
}

const Slots struct_time_slots = {TUPLE_SLOTS, .repr = struct_time_repr};

METHOD(struct_time, __new__) { return struct_sequence_from(&struct_time_type, args->sequence, TIME_FIELDS); }

static Value new_struct_time(int64_t seconds, bool daylight_saving) {
    CivilTime t;
    civil_from_seconds(seconds, &t);
    Value year = TRY(int_from_i64(t.year));
    const Value items[TIME_FIELDS] = {
        year,
        value_from_small_int(t.month),
        value_from_small_int(t.day),
        value_from_small_int(t.hour),
        value_from_small_int(t.minute),
        value_from_small_int(t.second),
        value_from_small_int(t.weekday),
        value_from_small_int(t.year_day),
        value_from_small_int(daylight_saving),
    };
    return value_from_object(TRY_PTR(struct_sequence_new(&struct_time_type, items, TIME_FIELDS)));
}

// Calendar fields given by Python, as plain numbers.
static bool read_fields(Value time_tuple, int64_t fields[TIME_FIELDS]) {
    if (!value_is_instance(time_tuple, &tuple_type)) {
        return raise_false(&TypeError_type, "Tuple or struct_time argument required");
    }
    const Tuple *tuple = value_tuple(time_tuple);
    if (tuple->length != TIME_FIELDS) {
        return raise_false(&TypeError_type, "function takes exactly 9 arguments (%zu given)", tuple->length);
    }
    for (size_t i = 0; i < TIME_FIELDS; i++) {
        intptr_t number;
        TRY_BOOL_OR(object_to_intptr(tuple->items[i], &number), false);
        fields[i] = number;
    }
    return true;
}

// Waiting
// -----------------------------------------------------------------------------------------------------------------

static bool duration_us(Value seconds, uint64_t *us) {
    double number;
    TRY_BOOL_OR(object_to_double(seconds, &number), false);
    if (isnan(number)) {
        return raise_false(&ValueError_type, "Invalid value NaN (not a number)");
    }
    if (number < 0) {
        return raise_false(&ValueError_type, "sleep length must be non-negative");
    }
    if (number > 9.2e9) {
        return raise_false(&OverflowError_type, "timestamp too large to convert to C PyTime_t");
    }
    *us = (uint64_t)ceil(number * US_PER_S);
    return true;
}

FUNCTION(time, sleep) {
    uint64_t us;
    TRY_BOOL(duration_us(args->seconds, &us));
    uint64_t deadline = hal_timer_us() + us;
    do {
        TRY_BOOL(vm_poll());
        hal_timer_wait_until(deadline);
    } while (hal_timer_us() < deadline);
    TRY_BOOL(vm_poll());
    return VALUE_NONE;
}

// Clocks
// ------------------------------------------------------------------------------------------------------------------

static Value seconds_from_us(uint64_t us) { return value_from_double((double)us / US_PER_S); }

FUNCTION(time, time) { return value_from_double((double)hal_clock_ns() / NS_PER_S); }
FUNCTION(time, time_ns) { return int_from_i64(hal_clock_ns()); }
FUNCTION(time, monotonic) { return seconds_from_us(hal_timer_us()); }
FUNCTION(time, monotonic_ns) { return int_from_u64(hal_timer_us() * 1000); }
FUNCTION(time, perf_counter) { return seconds_from_us(hal_timer_us()); }
FUNCTION(time, perf_counter_ns) { return int_from_u64(hal_timer_us() * 1000); }
FUNCTION(time, process_time) { return seconds_from_us(hal_timer_us()); }
FUNCTION(time, process_time_ns) { return int_from_u64(hal_timer_us() * 1000); }

// Calendar
// ----------------------------------------------------------------------------------------------------------------

static bool read_seconds(Value seconds, int64_t *result) {
    if (value_is_none(seconds)) {
        int64_t ns = hal_clock_ns();
        *result = ns / NS_PER_S - (ns % NS_PER_S < 0);
        return true;
    }
    double number;
    TRY_BOOL_OR(object_to_double(seconds, &number), false);
    if (isnan(number)) {
        return raise_false(&ValueError_type, "Invalid value NaN (not a number)");
    }
    if (fabs(number) > 6.7e16) {  // years must fit the calendar functions
        return raise_false(&OverflowError_type, "timestamp out of range for platform time_t");
    }
    *result = (int64_t)floor(number);
    return true;
}

FUNCTION(time, gmtime) {
    int64_t seconds;
    TRY_BOOL(read_seconds(args->seconds, &seconds));
    return new_struct_time(seconds, false);
}

static Value local_time(Value seconds_or_none) {
    int64_t seconds;
    bool daylight;
    const char *zone;
    TRY_BOOL(read_seconds(seconds_or_none, &seconds));
    int32_t offset = hal_clock_local_offset_s(seconds, &daylight, &zone);
    return new_struct_time(seconds + offset, daylight);
}

FUNCTION(time, localtime) { return local_time(args->seconds); }

FUNCTION(time, mktime) {
    int64_t f[TIME_FIELDS];
    TRY_BOOL(read_fields(args->time_tuple, f));
    int64_t local = civil_to_seconds(f[0], (int)f[1], (int)f[2], f[3], f[4], f[5]);
    bool daylight;
    const char *zone;
    int32_t guess = hal_clock_local_offset_s(local, &daylight, &zone);
    return value_from_double((double)(local - hal_clock_local_offset_s(local - guess, &daylight, &zone)));
}

// asctime and strftime
// ---------------------------------------------------------------------------------------------------

static bool fields_or_now(Value time_tuple, int64_t fields[TIME_FIELDS]) {
    if (value_is_undef(time_tuple)) {
        time_tuple = TRY_OR(local_time(VALUE_NONE), false);
    }
    return read_fields(time_tuple, fields);
}

static Value format_asctime(const int64_t *f) {
    char text[64];
    int length = snprintf(text, sizeof text, "%.3s %.3s %2d %02d:%02d:%02d %lld", weekday_names[((f[6] % 7) + 7) % 7],
                          month_names[(f[1] + 11) % 12], (int)f[2], (int)f[3], (int)f[4], (int)f[5], (long long)f[0]);
    return value_from_object(TRY_PTR(str_new_ascii(text, (size_t)length)));
}

FUNCTION(time, asctime) {
    int64_t f[TIME_FIELDS];
    TRY_BOOL(fields_or_now(args->time_tuple, f));
    return format_asctime(f);
}

FUNCTION(time, ctime) {
    int64_t f[TIME_FIELDS];
    Value local = TRY(local_time(args->seconds));
    TRY_BOOL(read_fields(local, f));
    return format_asctime(f);
}

static int week_of_year(const int64_t *f, int first_weekday) {
    int64_t days_since_first = (f[6] - first_weekday + 7) % 7;
    return (int)((f[7] - 1 + 7 - days_since_first) / 7);
}

// ISO 8601: weeks begin on Monday, week 1 holds the first Thursday.
static void iso_week(const int64_t *f, int64_t *year, int *week) {
    int64_t thursday = civil_days(f[0], 1, 1) + f[7] - 1 - f[6] + 3;
    CivilTime t;
    civil_from_seconds(thursday * 86400, &t);
    *year = t.year;
    *week = (t.year_day - 1) / 7 + 1;
}

enum {
    DIRECTIVE_MAX = 80
};

// The text of one directive; false if the letter is none.
static bool format_directive(char letter, const int64_t *f, char out[DIRECTIVE_MAX]) {
    int64_t iso_year;
    int iso;
    int hour12 = (int)(f[3] % 12 == 0 ? 12 : f[3] % 12);
    const char *weekday = weekday_names[((f[6] % 7) + 7) % 7];
    const char *month = month_names[(f[1] + 11) % 12];
    const char *zone;
    bool daylight;
    int64_t seconds = civil_to_seconds(f[0], (int)f[1], (int)f[2], f[3], f[4], f[5]);
    int32_t offset = hal_clock_local_offset_s(seconds, &daylight, &zone);
    iso_week(f, &iso_year, &iso);
    switch (letter) {
        case 'a': snprintf(out, DIRECTIVE_MAX, "%.3s", weekday); break;
        case 'A': snprintf(out, DIRECTIVE_MAX, "%s", weekday); break;
        case 'b':
        case 'h': snprintf(out, DIRECTIVE_MAX, "%.3s", month); break;
        case 'B': snprintf(out, DIRECTIVE_MAX, "%s", month); break;
        case 'c':
            snprintf(out, DIRECTIVE_MAX, "%.3s %.3s %2d %02d:%02d:%02d %lld", weekday, month, (int)f[2], (int)f[3],
                     (int)f[4], (int)f[5], (long long)f[0]);
            break;
        case 'C': snprintf(out, DIRECTIVE_MAX, "%02d", (int)(f[0] / 100)); break;
        case 'd': snprintf(out, DIRECTIVE_MAX, "%02d", (int)f[2]); break;
        case 'D':
        case 'x': snprintf(out, DIRECTIVE_MAX, "%02d/%02d/%02d", (int)f[1], (int)f[2], (int)(f[0] % 100)); break;
        case 'e': snprintf(out, DIRECTIVE_MAX, "%2d", (int)f[2]); break;
        case 'F': snprintf(out, DIRECTIVE_MAX, "%lld-%02d-%02d", (long long)f[0], (int)f[1], (int)f[2]); break;
        case 'g': snprintf(out, DIRECTIVE_MAX, "%02d", (int)(iso_year % 100)); break;
        case 'G': snprintf(out, DIRECTIVE_MAX, "%lld", (long long)iso_year); break;
        case 'H': snprintf(out, DIRECTIVE_MAX, "%02d", (int)f[3]); break;
        case 'I': snprintf(out, DIRECTIVE_MAX, "%02d", hour12); break;
        case 'j': snprintf(out, DIRECTIVE_MAX, "%03d", (int)f[7]); break;
        case 'm': snprintf(out, DIRECTIVE_MAX, "%02d", (int)f[1]); break;
        case 'M': snprintf(out, DIRECTIVE_MAX, "%02d", (int)f[4]); break;
        case 'n': snprintf(out, DIRECTIVE_MAX, "\n"); break;
        case 'p': snprintf(out, DIRECTIVE_MAX, "%s", f[3] < 12 ? "AM" : "PM"); break;
        case 'r':
            snprintf(out, DIRECTIVE_MAX, "%02d:%02d:%02d %s", hour12, (int)f[4], (int)f[5], f[3] < 12 ? "AM" : "PM");
            break;
        case 'R': snprintf(out, DIRECTIVE_MAX, "%02d:%02d", (int)f[3], (int)f[4]); break;
        case 's': snprintf(out, DIRECTIVE_MAX, "%lld", (long long)(seconds - offset)); break;
        case 'S': snprintf(out, DIRECTIVE_MAX, "%02d", (int)f[5]); break;
        case 't': snprintf(out, DIRECTIVE_MAX, "\t"); break;
        case 'T':
        case 'X': snprintf(out, DIRECTIVE_MAX, "%02d:%02d:%02d", (int)f[3], (int)f[4], (int)f[5]); break;
        case 'u': snprintf(out, DIRECTIVE_MAX, "%d", (int)f[6] + 1); break;
        case 'U': snprintf(out, DIRECTIVE_MAX, "%02d", week_of_year(f, 6)); break;
        case 'V': snprintf(out, DIRECTIVE_MAX, "%02d", iso); break;
        case 'w': snprintf(out, DIRECTIVE_MAX, "%d", (int)(f[6] + 1) % 7); break;
        case 'W': snprintf(out, DIRECTIVE_MAX, "%02d", week_of_year(f, 0)); break;
        case 'y': snprintf(out, DIRECTIVE_MAX, "%02d", (int)(f[0] % 100)); break;
        case 'Y': snprintf(out, DIRECTIVE_MAX, "%lld", (long long)f[0]); break;
        case 'z':
            snprintf(out, DIRECTIVE_MAX, "%c%02d%02d", offset < 0 ? '-' : '+', (int)(labs(offset) / 3600),
                     (int)(labs(offset) / 60 % 60));
            break;
        case 'Z': snprintf(out, DIRECTIVE_MAX, "%s", zone); break;
        case '%': snprintf(out, DIRECTIVE_MAX, "%%"); break;
        default: return false;
    }
    return true;
}

static bool check_fields(const int64_t *f) {
    static const struct {
        int field;
        int64_t low, high;
        const char *message;
    } ranges[] = {
        {1, 0, 12, "month out of range"},        {2, 0, 31, "day of month out of range"},
        {3, 0, 23, "hour out of range"},         {4, 0, 59, "minute out of range"},
        {5, 0, 61, "seconds out of range"},      {6, -1, INT32_MAX, "day of week out of range"},
        {7, 0, 366, "day of year out of range"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(ranges); i++) {
        int64_t value = f[ranges[i].field];
        if (value < ranges[i].low || value > ranges[i].high) {
            return raise_false(&ValueError_type, "%s", ranges[i].message);
        }
    }
    return true;
}

FUNCTION(time, strftime) {
    int64_t f[TIME_FIELDS];
    TRY_BOOL(fields_or_now(args->time_tuple, f));
    TRY_BOOL(check_fields(f));
    // A month, day or day of year of 0 counts as 1, as CPython's documentation says.
    f[1] += f[1] == 0;
    f[2] += f[2] == 0;
    f[7] += f[7] == 0;
    StrBuilder builder;
    str_builder_init(&builder);
    size_t length = args->format->length;
    for (size_t i = 0; i < length;) {
        const char *text = str_text(args->format) + i;
        char directive[DIRECTIVE_MAX];
        if (text[0] == '%' && i + 1 < length && format_directive(text[1], f, directive)) {
            str_builder_add_c(&builder, directive);
            i += 2;
            continue;
        }
        size_t plain = 1;
        while (i + plain < length && text[plain] != '%') {
            plain++;
        }
        str_builder_add(&builder, text, plain);
        i += plain;
    }
    return str_builder_finish(&builder);
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
