// time.strftime() and time.asctime().
#include "gen/time.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/civil_time.h"
#include "core/number_text.h"
#include "modules/std/time_parts.h"
#include "vm/api.h"

static const char *const weekday_names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                            "Friday", "Saturday", "Sunday"};
static const char *const month_names[] = {"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};

static const char *weekday_name(const TimeFields *t) { return weekday_names[((t->f[6] % 7) + 7) % 7]; }
static const char *month_name(const TimeFields *t) { return month_names[(t->f[1] + 11) % 12]; }

// Fields that text can be made of; a month, day or day of the year of 0 counts as 1. False = raised.
static bool check_fields(TimeFields *t) {
    static const struct {
        uint8_t field;
        int8_t low;
        int32_t high;
        const char *message;
    } ranges[] = {
        {1, 0, 12, "month out of range"},        {2, 0, 31, "day of month out of range"},
        {3, 0, 23, "hour out of range"},         {4, 0, 59, "minute out of range"},
        {5, 0, 61, "seconds out of range"},      {6, -1, INT32_MAX, "day of week out of range"},
        {7, 0, 366, "day of year out of range"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(ranges); i++) {
        int64_t value = t->f[ranges[i].field];
        if (value < ranges[i].low || value > ranges[i].high) {
            return raise_false(&ValueError_type, "%s", ranges[i].message);
        }
    }
    t->f[1] += t->f[1] == 0;
    t->f[2] += t->f[2] == 0;
    t->f[7] += t->f[7] == 0;
    return true;
}

// Of the argument, or of now if none was given.
static bool fields_or_now(Value time_tuple, const char *function, TimeFields *t) {
    if (value_is_undef(time_tuple)) {
        time_tuple = TRY_OR(time_local(VALUE_NONE), false);
    }
    return time_read_fields(time_tuple, function, t) && check_fields(t);
}

// asctime -------------------------------------------------------------------------------------------------------------

static int write_asctime(char *out, size_t size, const TimeFields *t) {
    const int64_t *f = t->f;
    return snprintf(out, size, "%.3s %.3s %2d %02d:%02d:%02d %lld", weekday_name(t), month_name(t), (int)f[2],
                    (int)f[3], (int)f[4], (int)f[5], (long long)f[0]);
}

static Value asctime_of(const TimeFields *t) {
    char text[64];
    int length = write_asctime(text, sizeof text, t);
    return value_from_object(TRY_PTR(str_new_ascii(text, (size_t)length)));
}

FUNCTION(time, asctime) {
    TimeFields t;
    TRY_BOOL(fields_or_now(args->time_tuple, "asctime", &t));
    return asctime_of(&t);
}

FUNCTION(time, ctime) {
    TimeFields t;
    TRY_BOOL(fields_or_now(TRY(time_local(args->seconds)), "ctime", &t));
    return asctime_of(&t);
}

// strftime ------------------------------------------------------------------------------------------------------------

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

static int put_number(char *out, const char *format, int64_t number) {
    return snprintf(out, DIRECTIVE_MAX, format, (int)number);
}

// Directives that are one number; *format says how it is padded. False if the letter is none of them.
static bool number_directive(char letter, const TimeFields *t, const char **format, int64_t *number) {
    const int64_t *f = t->f;
    int64_t iso_year, hour12 = f[3] % 12 == 0 ? 12 : f[3] % 12;
    int iso;
    iso_week(f, &iso_year, &iso);
    *format = "%02d";
    switch (letter) {
        case 'C': *number = f[0] / 100; return true;
        case 'd': *number = f[2]; return true;
        case 'e': *format = "%2d", *number = f[2]; return true;
        case 'g': *number = iso_year % 100; return true;
        case 'G': *format = "%d", *number = iso_year; return true;
        case 'H': *number = f[3]; return true;
        case 'I': *number = hour12; return true;
        case 'j': *format = "%03d", *number = f[7]; return true;
        case 'k': *format = "%2d", *number = f[3]; return true;
        case 'l': *format = "%2d", *number = hour12; return true;
        case 'm': *number = f[1]; return true;
        case 'M': *number = f[4]; return true;
        case 'S': *number = f[5]; return true;
        case 'u': *format = "%d", *number = f[6] + 1; return true;
        case 'U': *number = week_of_year(f, 6); return true;
        case 'V': *number = iso; return true;
        case 'w': *format = "%d", *number = (f[6] + 1) % 7; return true;
        case 'W': *number = week_of_year(f, 0); return true;
        case 'y': *number = f[0] % 100; return true;
        case 'Y': *format = "%d", *number = f[0]; return true;
        default: return false;
    }
}

// snprintf() of small C libraries prints 32 bits only.
static void write_integer(char *out, int64_t number) {
    if (number < 0) {
        *out++ = '-';
    }
    integer_to_text(number < 0 ? (uint64_t)0 - (uint64_t)number : (uint64_t)number, 10, out);
}

// The text of a directive; *numeric: it is padded with zeros. False if the letter is none.
static bool format_directive(char letter, const TimeFields *t, char out[DIRECTIVE_MAX], bool *numeric) {
    const int64_t *f = t->f;
    const char *format, *half = f[3] < 12 ? "AM" : "PM";
    int64_t number, hour12 = f[3] % 12 == 0 ? 12 : f[3] % 12;
    *numeric = number_directive(letter, t, &format, &number);
    if (*numeric) {
        put_number(out, format, number);
        return true;
    }
    switch (letter) {
        case 'a': snprintf(out, DIRECTIVE_MAX, "%.3s", weekday_name(t)); break;
        case 'A': snprintf(out, DIRECTIVE_MAX, "%s", weekday_name(t)); break;
        case 'b':
        case 'h': snprintf(out, DIRECTIVE_MAX, "%.3s", month_name(t)); break;
        case 'B': snprintf(out, DIRECTIVE_MAX, "%s", month_name(t)); break;
        case 'c': write_asctime(out, DIRECTIVE_MAX, t); break;
        case 'D':
        case 'x': snprintf(out, DIRECTIVE_MAX, "%02d/%02d/%02d", (int)f[1], (int)f[2], (int)(f[0] % 100)); break;
        case 'F': snprintf(out, DIRECTIVE_MAX, "%lld-%02d-%02d", (long long)f[0], (int)f[1], (int)f[2]); break;
        case 'n': strcpy(out, "\n"); break;
        case 'p': strcpy(out, half); break;
        case 'P': strcpy(out, f[3] < 12 ? "am" : "pm"); break;
        case 'r': snprintf(out, DIRECTIVE_MAX, "%02d:%02d:%02d %s", (int)hour12, (int)f[4], (int)f[5], half); break;
        case 'R': snprintf(out, DIRECTIVE_MAX, "%02d:%02d", (int)f[3], (int)f[4]); break;
        case 's':
            number = civil_to_seconds(f[0], (int)f[1], (int)f[2], f[3], f[4], f[5]) - t->offset_s;
            write_integer(out, number);
            break;
        case 't': strcpy(out, "\t"); break;
        case 'T':
        case 'X': snprintf(out, DIRECTIVE_MAX, "%02d:%02d:%02d", (int)f[3], (int)f[4], (int)f[5]); break;
        case 'z':
            snprintf(out, DIRECTIVE_MAX, "%c%02d%02d", t->offset_s < 0 ? '-' : '+', (int)(labs(t->offset_s) / 3600),
                     (int)(labs(t->offset_s) / 60 % 60));
            break;
        case 'Z': strcpy(out, t->zone); break;
        case '%': strcpy(out, "%"); break;
        default: return false;
    }
    return true;
}

// What stands between '%' and the letter, as in the C library of Linux.
typedef struct {
    char padding;  // '-': none, '_': blanks, '0': zeros; 0: as usual
    char letters;  // '^': upper case, '#': the other case
    size_t width;
} Modifiers;

// Returns the index of the directive's letter.
static size_t read_modifiers(const char *text, size_t length, Modifiers *modifiers) {
    size_t i = 0;
    *modifiers = (Modifiers){0};
    for (; i < length && text[i] && strchr("-_0^#", text[i]); i++) {
        *(text[i] == '^' || text[i] == '#' ? &modifiers->letters : &modifiers->padding) = text[i];
    }
    for (; i < length && text[i] >= '0' && text[i] <= '9'; i++) {
        modifiers->width = MIN(modifiers->width * 10 + (size_t)(text[i] - '0'), DIRECTIVE_MAX);
    }
    return i + (i < length && (text[i] == 'E' || text[i] == 'O'));
}

static void change_case(char *text, char how, char directive) {
    bool lower = how == '#' && strchr("pZ", directive);
    for (; *text; text++) {
        bool is_upper = *text >= 'A' && *text <= 'Z', is_lower = *text >= 'a' && *text <= 'z';
        *text = (char)(lower && is_upper ? *text + ('a' - 'A') : !lower && is_lower ? *text - ('a' - 'A') : *text);
    }
}

static bool add_directive(StrBuilder *builder, const char *text, char usual_fill, const Modifiers *modifiers) {
    size_t length = strlen(text), skipped = 0;
    char fill = modifiers->padding == '_' ? ' ' : modifiers->padding == '0' ? '0' : usual_fill;
    while (modifiers->padding && skipped + 1 < length && (text[skipped] == '0' || text[skipped] == ' ') &&
           text[skipped + 1] >= '0' && text[skipped + 1] <= '9') {
        skipped++;
    }
    size_t wanted = modifiers->padding == '-' ? modifiers->width : MAX(modifiers->width, length);
    for (size_t i = length - skipped; i < wanted; i++) {
        str_builder_add(builder, &fill, 1);
    }
    return str_builder_add(builder, text + skipped, length - skipped);
}

// The directive at the beginning of `text`, a '%'. Returns its length, 1 if it is none.
static size_t format_one(StrBuilder *builder, const char *text, size_t length, const TimeFields *t) {
    Modifiers modifiers;
    char out[DIRECTIVE_MAX];
    bool numeric;
    size_t letter = 1 + read_modifiers(text + 1, length - 1, &modifiers);
    if (letter >= length || !format_directive(text[letter], t, out, &numeric)) {
        str_builder_add(builder, text, 1);
        return 1;
    }
    if (modifiers.letters) {
        change_case(out, modifiers.letters, text[letter]);
    }
    add_directive(builder, out, numeric && !strchr("ekl", text[letter]) ? '0' : ' ', &modifiers);
    return letter + 1;
}

FUNCTION(time, strftime) {
    TimeFields t;
    const char *format = str_text(args->format);
    size_t length = args->format->length;
    TRY_BOOL(fields_or_now(args->time_tuple, "strftime", &t));
    if (memchr(format, '\0', length)) {
        return raise_error(&ValueError_type, "embedded null character");
    }
    StrBuilder builder;
    str_builder_init(&builder);
    for (size_t i = 0; i < length;) {
        const char *text = str_text(args->format) + i, *percent = memchr(text, '%', length - i);
        size_t plain = percent ? (size_t)(percent - text) : length - i;
        str_builder_add(&builder, text, plain);
        i += plain;
        i += i < length ? format_one(&builder, str_text(args->format) + i, length - i, &t) : 0;
    }
    return str_builder_finish(&builder);
}
