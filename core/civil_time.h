// Calendar arithmetic: days since 1970-01-01 to year, month, day and back (proleptic Gregorian).
#pragma once

#include "core/config.h"

typedef struct {
    int64_t year;
    int month, day;  // 1-12, 1-31
    int hour, minute, second;
    int weekday;   // Monday is 0
    int year_day;  // 1-366
} CivilTime;

int64_t civil_days(int64_t year, int month, int day);

// Seconds since 1970-01-01 00:00; fields outside their range carry over.
int64_t civil_to_seconds(int64_t year, int month, int day, int64_t hour, int64_t minute, int64_t second);
void civil_from_seconds(int64_t seconds, CivilTime *time);
