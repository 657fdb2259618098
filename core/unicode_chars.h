// Properties and case mappings of code points, Unicode 15.0 as in Python 3.12.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    UNICODE_MAX_EXPANSION = 3
};  // code points that one may become when its case changes

bool unicode_is_alpha(uint32_t code_point);
bool unicode_is_upper(uint32_t code_point);
bool unicode_is_lower(uint32_t code_point);
bool unicode_is_title(uint32_t code_point);  // titlecase letters such as U+01C5, which are neither upper nor lower
bool unicode_is_space(uint32_t code_point);
bool unicode_is_printable(uint32_t code_point);
bool unicode_is_decimal(uint32_t code_point);
bool unicode_is_digit(uint32_t code_point);
bool unicode_is_numeric(uint32_t code_point);
bool unicode_is_alnum(uint32_t code_point);
bool unicode_is_zero_width(uint32_t code_point);      // a mark or a format character: takes no column of a terminal
bool unicode_is_case_ignorable(uint32_t code_point);  // looked past by the rule for the final sigma

// What may begin an identifier and what may follow: XID_Start with '_', XID_Continue.
bool unicode_is_id_start(uint32_t code_point);
bool unicode_is_id_continue(uint32_t code_point);

// The wide characters of East Asian scripts and emoji, which take two columns of a terminal.
bool unicode_is_wide(uint32_t code_point);

// Upper, lower or title case.
bool unicode_is_cased(uint32_t code_point);

// The value of a decimal digit, 0..9; -1 for any other character.
int unicode_decimal_value(uint32_t code_point);

// Full case mappings: write one to three code points and return how many.
typedef unsigned UnicodeMapping(uint32_t code_point, uint32_t out[static UNICODE_MAX_EXPANSION]);
UnicodeMapping unicode_to_upper, unicode_to_lower, unicode_to_title, unicode_fold;
