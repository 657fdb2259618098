#include "objects/doc.h"

#include "core/packed_text.h"
#include "objects/str.h"

Value doc_value(const char *packed) {
    if (packed == NULL) {
        return VALUE_NONE;
    }
    StrBuilder builder;
    str_builder_init(&builder);
    PackedText text = packed_text(packed, doc_pairs);
    for (char byte; (byte = packed_text_next(&text)) != 0;) {
        TRY_BOOL(str_builder_add(&builder, &byte, 1));
    }
    return str_builder_finish(&builder);
}
