#include "core/civil_time.h"

enum {
    DAYS_PER_ERA = 146097,
    YEARS_PER_ERA = 400,
    SECONDS_PER_DAY = 86400
};

// Years are counted from March so that the leap day is the last of its year; day 0 of an era is 0000-03-01.
enum {
    EPOCH_DAY = 719468
};

static int64_t floor_divide(int64_t a, int64_t b) { return a / b - (a % b < 0); }

int64_t civil_days(int64_t year, int month, int day) {
    int64_t month_index = month - 1;
    year += floor_divide(month_index, 12);
    month = (int)(month_index - floor_divide(month_index, 12) * 12) + 1;
    int64_t march_year = year - (month <= 2);
    int64_t era = floor_divide(march_year, YEARS_PER_ERA);
    int64_t year_of_era = march_year - era * YEARS_PER_ERA;
    int march_month = (month + 9) % 12;
    int64_t day_of_year = (153 * march_month + 2) / 5 + day - 1;
    return era * DAYS_PER_ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - EPOCH_DAY;
}

int64_t civil_to_seconds(int64_t year, int month, int day, int64_t hour, int64_t minute, int64_t second) {
    return civil_days(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
}

void civil_from_seconds(int64_t seconds, CivilTime *time) {
    int64_t days = floor_divide(seconds, SECONDS_PER_DAY);
    int rest = (int)(seconds - days * SECONDS_PER_DAY);
    int64_t shifted = days + EPOCH_DAY;
    int64_t era = floor_divide(shifted, DAYS_PER_ERA);
    int64_t day_of_era = shifted - era * DAYS_PER_ERA;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (DAYS_PER_ERA - 1)) / 365;
    int day_of_year = (int)(day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100));
    int march_month = (5 * day_of_year + 2) / 153;
    time->day = day_of_year - (153 * march_month + 2) / 5 + 1;
    time->month = march_month < 10 ? march_month + 3 : march_month - 9;
    time->year = era * YEARS_PER_ERA + year_of_era + (time->month <= 2);
    time->hour = rest / 3600;
    time->minute = rest / 60 % 60;
    time->second = rest % 60;
    time->weekday = (int)(((days + 3) % 7 + 7) % 7);
    time->year_day = (int)(days - civil_days(time->year, 1, 1)) + 1;
}
