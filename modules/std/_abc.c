// The flags of classes that `match` looks at, for collections.abc.Sequence and Mapping.
#include "gen/_abc.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "vm/api.h"

enum {
    FLAG_SEQUENCE = 1 << 5,
    FLAG_MAPPING = 1 << 6
};

FUNCTION(_abc, collection_flags) {
    uint16_t flags = type_flags(value_class(args->cls));
    return value_from_small_int((flags & TYPE_SEQUENCE_PATTERN)  ? FLAG_SEQUENCE
                                : (flags & TYPE_MAPPING_PATTERN) ? FLAG_MAPPING
                                                                 : 0);
}

FUNCTION(_abc, mark_collection) {
    Type *type = value_class(args->cls);
    if (type->flags & TYPE_HEAP) {
        type->flags &= (uint16_t) ~(TYPE_SEQUENCE_PATTERN | TYPE_MAPPING_PATTERN);
        type->flags |= args->flags == FLAG_SEQUENCE ? TYPE_SEQUENCE_PATTERN : TYPE_MAPPING_PATTERN;
    }
    return VALUE_NONE;
}
