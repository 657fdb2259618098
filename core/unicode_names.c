// A name is searched by the codes of its words, in one pass over the stream of all names.
#include "core/unicode_names.h"

#include <string.h>

#include "core/macros.h"
#include "core/unicode_name_data.h"
#include "core/unicode_normal.h"

const bool unicode_has_names = true;

// Words
// -----------------------------------------------------------------------------------------------------------------

typedef struct {
    const uint8_t *at;
    char text[UNICODE_WORD_LENGTH];
    uint8_t length;
} Word;

static void read_word(Word *word) {
    unsigned head = *word->at++, shared = head >> 4, more = head & 15;
    if (more == 0) {
        more = *word->at++;
    }
    memcpy(word->text + shared, word->at, more);
    word->at += more;
    word->length = (uint8_t)(shared + more);
}

static void read_block_head(Word *word, size_t block) {
    word->at = unicode_name_words + unicode_name_word_blocks[block];
    read_word(word);
}

static void word_of_code(unsigned code, Word *word) {
    read_block_head(word, code / UNICODE_WORDS_PER_BLOCK);
    for (unsigned i = code % UNICODE_WORDS_PER_BLOCK; i > 0; i--) {
        read_word(word);
    }
}

static int compare_word(const Word *word, const char *text, size_t length) {
    int order = memcmp(word->text, text, MIN(word->length, length));
    return order != 0 ? order : (int)word->length - (int)length;
}

enum {
    NO_CODE = UINT16_MAX
};

// The code of a word among the codes [first, end), which are sorted; NO_CODE if it is none of them.
static unsigned find_code_between(const char *text, size_t length, unsigned first, unsigned end) {
    Word word;
    unsigned low = first, high = end;  // the word's code is in [low, high)
    while (high - low > 1) {
        unsigned middle = (low + high) / 2;
        word_of_code(middle, &word);
        if (compare_word(&word, text, length) <= 0) {
            low = middle;
        } else {
            high = middle;
        }
    }
    word_of_code(low, &word);
    return compare_word(&word, text, length) == 0 ? low : NO_CODE;
}

static unsigned find_code(const char *text, size_t length) {
    unsigned code = find_code_between(text, length, 0, UNICODE_SHORT_CODES);
    return code != NO_CODE ? code : find_code_between(text, length, UNICODE_SHORT_CODES, unicode_name_counts.words);
}

// Length of the first word of a name: it ends before a blank or a hyphen; a leading hyphen belongs to it.
static size_t word_length(const char *text, size_t length) {
    size_t end = length > 1 && text[0] == ' ' && text[1] == '-' ? 2 : length > 0 && text[0] == '-' ? 1 : 0;
    while (end < length && text[end] != ' ' && text[end] != '-') {
        end++;
    }
    return end;
}

// The stream of names
// --------------------------------------------------------------------------------------------------------------------

typedef struct {
    const uint8_t *at;
    uint16_t codes[UNICODE_NAME_WORDS];
    uint8_t count;
    uint8_t shared;  // words that are those of the name before
} Name;

static void read_name(Name *name) {
    unsigned head = *name->at++;
    name->shared = (uint8_t)(head >> 4);
    name->count = (uint8_t)(name->shared + (head & 15));
    for (unsigned i = name->shared; i < name->count; i++) {
        unsigned code = *name->at++;
        if (code >= UNICODE_SHORT_CODES) {
            code = UNICODE_SHORT_CODES + ((code - UNICODE_SHORT_CODES) << 8) + *name->at++;
        }
        name->codes[i] = (uint16_t)code;
    }
}

static size_t write_words(const Name *name, char *out) {
    size_t length = 0;
    for (unsigned i = 0; i < name->count; i++) {
        Word word;
        word_of_code(name->codes[i], &word);
        if (i > 0 && word.text[0] != '-' && word.text[0] != ' ') {
            out[length++] = ' ';
        }
        memcpy(out + length, word.text, word.length);
        length += word.length;
    }
    return length;
}

// Split a name in capital letters into codes; false if it has an unknown word.
static bool split_name(const char *text, size_t length, Name *name) {
    name->count = 0;
    for (size_t at = 0; at < length;) {
        size_t word = word_length(text + at, length - at);
        unsigned code = word == 0 || name->count == UNICODE_NAME_WORDS ? NO_CODE : find_code(text + at, word);
        if (code == NO_CODE) {
            return false;
        }
        name->codes[name->count++] = (uint16_t)code;
        at += word;
        at += at + 1 < length && text[at] == ' ' && text[at + 1] != '-';
    }
    return name->count > 0;
}

// The number of a name in the stream, or SIZE_MAX. `same` counts the leading words in which the name just read agrees
// with the wanted one; while a name shares more than these with the one before, it differs at the same word.
static size_t find_in_stream(const Name *wanted) {
    Name name = {.at = unicode_name_data};
    const uint8_t *end = unicode_name_data + unicode_name_counts.data_length;
    unsigned same = 0;
    for (size_t number = 0; name.at < end; number++) {
        read_name(&name);
        if (name.shared <= same) {
            same = name.shared;
            while (same < MIN(name.count, wanted->count) && name.codes[same] == wanted->codes[same]) {
                same++;
            }
        }
        if (same == wanted->count && name.count == same) {
            return number;
        }
    }
    return SIZE_MAX;
}

// Numbers and code points
// --------------------------------------------------------------------------------------------------------------------

static const UnicodeNameRange *range_before(uint32_t key, bool by_number) {
    size_t low = 0, high = unicode_name_counts.ranges;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        const UnicodeNameRange *range = &unicode_name_ranges[middle];
        if ((by_number ? range->number : range->code_point) <= key) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return &unicode_name_ranges[low];
}

static size_t points_of_number(size_t number, uint32_t *out) {
    if (number < unicode_name_counts.characters) {
        const UnicodeNameRange *range = range_before((uint32_t)number, true);
        out[0] = range->code_point + (uint32_t)(number - range->number);
        return 1;
    }
    number -= unicode_name_counts.characters;
    if (number < unicode_name_counts.aliases) {
        out[0] = unicode_name_aliases[number];
        return 1;
    }
    const uint16_t *start = &unicode_name_sequence_starts[number - unicode_name_counts.aliases];
    size_t count = (size_t)(start[1] - start[0]);
    memcpy(out, unicode_name_sequence_points + start[0], count * sizeof *out);
    return count;
}

static size_t listed_name(uint32_t code_point, char *out) {
    const UnicodeNameRange *range = range_before(code_point, false);
    const UnicodeNameRange *last = unicode_name_ranges + unicode_name_counts.ranges - 1;
    uint32_t end = range == last ? unicode_name_counts.characters : range[1].number;
    uint32_t number = range->number + (code_point - range->code_point);
    if (code_point < range->code_point || number >= end) {
        return 0;
    }
    Name name = {.at = unicode_name_data + unicode_name_groups[number / UNICODE_NAMES_PER_GROUP]};
    for (uint32_t i = number % UNICODE_NAMES_PER_GROUP + 1; i > 0; i--) {
        read_name(&name);
    }
    return write_words(&name, out);
}

// Names made of the code point
// --------------------------------------------------------------------------------------------------------------------

static size_t write_hex(uint32_t number, char *out) {
    size_t digits = number > 0xFFFF ? 5 : 4;
    for (size_t i = digits; i-- > 0; number >>= 4) {
        out[i] = "0123456789ABCDEF"[number & 15];
    }
    return digits;
}

static bool read_hex(const char *text, size_t length, uint32_t *number) {
    *number = 0;
    for (size_t i = 0; i < length; i++) {
        const char *digit = memchr("0123456789ABCDEF", text[i], 16);
        if (digit == NULL) {
            return false;
        }
        *number = *number << 4 | (uint32_t)(digit - "0123456789ABCDEF");
    }
    return length == 4 || length == 5;
}

static size_t numbered_name(uint32_t code_point, char *out) {
    for (size_t i = 0; i < unicode_name_counts.numbered; i++) {
        const UnicodeNumberedNames *names = &unicode_numbered_names[i];
        if (code_point >= names->first && code_point <= names->last) {
            size_t length = strlen(names->prefix);
            memcpy(out, names->prefix, length);
            return length + write_hex(code_point, out + length);
        }
    }
    return 0;
}

// `name` in capital letters; `original` as it was given.
static bool find_numbered(const char *name, const char *original, size_t length, uint32_t *out) {
    for (size_t i = 0; i < unicode_name_counts.numbered; i++) {
        const UnicodeNumberedNames *names = &unicode_numbered_names[i];
        const char *text = names->is_exact ? original : name;
        size_t prefix = strlen(names->prefix);
        if (length > prefix && memcmp(text, names->prefix, prefix) == 0 &&
            read_hex(text + prefix, length - prefix, out) && *out >= names->first && *out <= names->last) {
            return true;
        }
    }
    return false;
}

// Hangul syllables are named by the short names of the letters that they are made of.
static const char hangul_prefix[] = "HANGUL SYLLABLE ";
static const char hangul_leads[HANGUL_LEADS][3] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                                   "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
static const char hangul_vowels[HANGUL_VOWELS][4] = {"A",   "AE", "YA", "YAE", "EO", "E",  "YEO",
                                                     "YE",  "O",  "WA", "WAE", "OE", "YO", "U",
                                                     "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
static const char hangul_tails[HANGUL_TAILS][3] = {"",   "G",  "GG", "GS", "N",  "NJ", "NH", "D", "L",  "LG",
                                                   "LM", "LB", "LS", "LT", "LP", "LH", "M",  "B", "BS", "S",
                                                   "SS", "NG", "J",  "C",  "K",  "T",  "P",  "H"};

static size_t hangul_name(uint32_t code_point, char *out) {
    uint32_t index = code_point - HANGUL_FIRST;
    if (index >= HANGUL_COUNT) {
        return 0;
    }
    const char *parts[] = {hangul_prefix, hangul_leads[index / (HANGUL_VOWELS * HANGUL_TAILS)],
                           hangul_vowels[index / HANGUL_TAILS % HANGUL_VOWELS], hangul_tails[index % HANGUL_TAILS]};
    size_t length = 0;
    for (size_t i = 0; i < ARRAY_LENGTH(parts); i++) {
        size_t part = strlen(parts[i]);
        memcpy(out + length, parts[i], part);
        length += part;
    }
    return length;
}

static bool find_hangul(const char *name, size_t length, uint32_t *out) {
    size_t prefix = sizeof hangul_prefix - 1;
    if (length <= prefix || length > prefix + 7 || memcmp(name, hangul_prefix, prefix) != 0) {
        return false;
    }
    char made[UNICODE_NAME_LENGTH];
    for (*out = HANGUL_FIRST; *out < HANGUL_FIRST + HANGUL_COUNT; ++*out) {
        if (hangul_name(*out, made) == length && memcmp(made, name, length) == 0) {
            return true;
        }
    }
    return false;
}

// --------------------------------------------------------------------------------------------------------------------

size_t unicode_name(uint32_t code_point, char out[static UNICODE_NAME_LENGTH]) {
    size_t length = hangul_name(code_point, out);
    length = length > 0 ? length : numbered_name(code_point, out);
    return length > 0 ? length : listed_name(code_point, out);
}

size_t unicode_find_name(const char *name, size_t length, uint32_t out[static UNICODE_SEQUENCE_LENGTH]) {
    char capitals[UNICODE_NAME_LENGTH];
    if (length > UNICODE_NAME_LENGTH) {
        return 0;
    }
    for (size_t i = 0; i < length; i++) {
        capitals[i] = (char)(name[i] - (name[i] >= 'a' && name[i] <= 'z' ? 'a' - 'A' : 0));
    }
    if (find_hangul(name, length, out) || find_numbered(capitals, name, length, out)) {
        return 1;
    }
    Name wanted;
    if (!split_name(capitals, length, &wanted)) {
        return 0;
    }
    size_t number = find_in_stream(&wanted);
    return number == SIZE_MAX ? 0 : points_of_number(number, out);
}
