// Shared by the binascii*.c files only.
#pragma once

#include "heap/type.h"

// The bytes of a line of uuencoded text. RAISED: binascii.Error.
NODISCARD Value binascii_decode_uu(const BufferView *text);

// The bytes of quoted-printable text; header: '_' stands for a blank.
NODISCARD Value binascii_decode_qp(const BufferView *text, bool header);
