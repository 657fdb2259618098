// Which characters may stand in identifiers: Unicode's XID_Start and XID_Continue, with '_' as a start.
#pragma once

#include "core/config.h"

bool unicode_is_id_start(uint32_t code_point);
bool unicode_is_id_continue(uint32_t code_point);

// The ASCII text of 1 to 3 characters that NFKC makes of a compatibility character (full-width letters, mathematical
// alphabets, ligatures …), written to `out`; 0 when the character is none of these. Other effects of NFKC (composition,
// non-ASCII results) are left out.
size_t unicode_compatibility_ascii(uint32_t code_point, char out[static 3]);
