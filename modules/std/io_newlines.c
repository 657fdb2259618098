// Line ends: which ones a text has had.
#include "gen/io.h"
#include "modules/std/io_parts.h"
#include "objects/tuple.h"
#include "vm/api.h"

void line_endings_add(LineEndings *endings, const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '\n') {
            endings->crlf |= endings->after_cr;
            endings->lf |= !endings->after_cr;
        } else {
            endings->cr |= endings->after_cr;
        }
        endings->after_cr = text[i] == '\r';
    }
}

Value line_endings_value(const LineEndings *endings) {
    const struct {
        bool seen;
        const char *text;
    } kinds[] = {{endings->cr || endings->after_cr, "\r"}, {endings->lf, "\n"}, {endings->crlf, "\r\n"}};
    Value found[ARRAY_LENGTH(kinds)];
    size_t count = 0;
    for (size_t i = 0; i < ARRAY_LENGTH(kinds); i++) {
        if (kinds[i].seen) {
            found[count++] = value_from_object(TRY_PTR(str_from_c(kinds[i].text)));
        }
    }
    return count == 0 ? VALUE_NONE : count == 1 ? found[0] : value_from_object(TRY_PTR(tuple_from(found, count)));
}
