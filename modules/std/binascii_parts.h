// Shared by the binascii*.c files only.
#pragma once

#include "heap/type.h"

// The bytes of a line of uuencoded text. RAISED: binascii.Error.
NODISCARD Value binascii_decode_uu(const BufferView *text);

// The bytes of quoted-printable text; header: '_' stands for a blank.
NODISCARD Value binascii_decode_qp(const BufferView *text, bool header);

typedef struct {
    bool quote_blanks;  // blanks and tabulators too
    bool is_text;       // line ends are line ends, not data
    bool header;        // blanks are '_'
} QuotedPrintable;

// Bytes as quoted-printable text, in lines of less than 77 characters.
NODISCARD Value binascii_encode_qp(const BufferView *data, QuotedPrintable options);
