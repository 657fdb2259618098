#include "objects/doc.h"

#include "core/packed_text.h"
#include "objects/str.h"

Value doc_value(uint16_t place) {
    if (place == 0) {
        return VALUE_NONE;
    }
    StrBuilder builder;
    str_builder_init(&builder);
    PackedText text = packed_text(&native_docs[place]);
    for (char byte; (byte = packed_text_next(&text)) != 0;) {
        TRY_BOOL(str_builder_add(&builder, &byte, 1));
    }
    return str_builder_finish(&builder);
}
