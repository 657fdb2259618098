// Which characters may stand in identifiers: Unicode's XID_Start and XID_Continue, with '_' as a start.
#pragma once

#include "core/config.h"

bool unicode_is_id_start(uint32_t code_point);
bool unicode_is_id_continue(uint32_t code_point);
