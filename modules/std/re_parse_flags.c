// Flags inside patterns: (?i) for the whole, (?i-s:…) for a part.
#include "modules/std/re_parse.h"

enum {
    TEMPLATE = 1,  // the letter t, which is accepted and means nothing
    KINDS = RE_ASCII | RE_LOCALE | RE_UNICODE,
};

static uint32_t flag_of(char letter) {
    switch (letter) {
        case 'a': return RE_ASCII;
        case 'i': return RE_IGNORECASE;
        case 'L': return RE_LOCALE;
        case 'm': return RE_MULTILINE;
        case 's': return RE_DOTALL;
        case 't': return TEMPLATE;
        case 'u': return RE_UNICODE;
        case 'x': return RE_VERBOSE;
        default: return 0;
    }
}

static bool is_letter(const ReParser *parser) {
    return !re_at_end(parser) && ((*parser->place | 32) >= 'a' && (*parser->place | 32) <= 'z');
}

static bool check_kind(ReParser *parser, uint32_t flag, uint32_t added) {
    if (flag == RE_LOCALE && !parser->bytes) {
        return re_fail(parser, parser->place, "bad inline flags: cannot use 'L' flag with a str pattern");
    }
    if (flag == RE_UNICODE && parser->bytes) {
        return re_fail(parser, parser->place, "bad inline flags: cannot use 'u' flag with a bytes pattern");
    }
    if ((flag & KINDS) && (added & KINDS & ~flag)) {
        return re_fail(parser, parser->place, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    }
    return true;
}

// The flags before ')', ':' or '-'.
static bool read_added(ReParser *parser, uint32_t *added) {
    while (!re_at_end(parser) && !strchr("):-", *parser->place)) {
        uint32_t flag = flag_of(*parser->place);
        if (flag == 0) {
            return re_fail(parser, parser->place, "%s", is_letter(parser) ? "unknown flag" : "missing -, : or )");
        }
        *added |= flag;
        parser->place++;
        TRY_BOOL_OR(check_kind(parser, flag, *added), false);
    }
    return !re_at_end(parser) || re_fail(parser, parser->place, "missing -, : or )");
}

// The flags behind '-', up to ':'.
static bool read_removed(ReParser *parser, uint32_t *removed) {
    do {
        uint32_t flag = re_at_end(parser) ? 0 : flag_of(*parser->place);
        if (flag == 0) {
            bool letter = is_letter(parser);
            return re_fail(parser, parser->place, "%s",
                           letter     ? "unknown flag"
                           : *removed ? "missing :"
                                      : "missing flag");
        }
        parser->place++;
        if (flag & KINDS) {
            return re_fail(parser, parser->place, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        }
        *removed |= flag;
    } while (!re_is_next(parser, ':'));
    return true;
}

static bool set_global(ReParser *parser, const char *open, bool first, uint32_t added) {
    if (!first) {
        return re_fail(parser, open, "global flags not at the start of the expression");
    }
    parser->flags |= added;
    return true;
}

bool re_parse_flags(ReParser *parser, const char *open, bool first, bool *scoped) {
    uint32_t added = 0, removed = 0;
    *scoped = false;
    TRY_BOOL_OR(read_added(parser, &added), false);
    if (re_accept(parser, ')')) {
        return set_global(parser, open, first, added);
    }
    if ((added & TEMPLATE)) {
        return re_fail(parser, parser->place + 1, "bad inline flags: cannot turn on global flag");
    }
    if (re_accept(parser, '-')) {
        TRY_BOOL_OR(read_removed(parser, &removed), false);
        if (removed & TEMPLATE) {
            return re_fail(parser, parser->place + 1, "bad inline flags: cannot turn off global flag");
        }
    }
    if (added & removed) {
        return re_fail(parser, parser->place, "bad inline flags: flag turned on and off");
    }
    parser->place++;
    *scoped = true;
    if (added & KINDS) {
        parser->flags &= ~(uint32_t)KINDS;
    }
    parser->flags = (parser->flags | added) & ~removed;
    return true;
}
