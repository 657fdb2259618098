#include "services/reload_rules.h"

#include <string.h>

#include "services/drive/drive.h"
#include "services/fs/fs.h"

enum {
    HASHES_MAX = 512 / sizeof(uint32_t),
    REASON_MAX = 128,
    HASH_START = 0x811C9DC5,  // FNV-1a
    HASH_FACTOR = 0x01000193,
};

static struct {
    uint32_t hashes[HASHES_MAX];
    size_t count;
    bool only_noted;  // else every change counts: more paths than there is room for, or the user's wish, or the end of
                      // the run
    bool found, reason_is_known;
    char reason[REASON_MAX];
} rules;

// Paths
// -----------------------------------------------------------------------------------------------------------------

// The length without the ending of a module, so that a compiled module counts as its source.
static size_t module_length(const char *path) {
    static const char *const endings[] = {".py", ".adc"};
    const size_t length = strlen(path);
    for (size_t i = 0; i < ARRAY_LENGTH(endings); i++) {
        const size_t ending = strlen(endings[i]);
        if (length > ending && strcmp(path + length - ending, endings[i]) == 0) {
            return length - ending;
        }
    }
    return length;
}

static uint32_t hash_byte(uint32_t hash, char byte) {
    const bool upper = byte >= 'A' && byte <= 'Z';  // FAT does not tell letters of different case apart
    return (hash ^ (uint8_t)(upper ? byte + 'a' - 'A' : byte)) * HASH_FACTOR;
}

static uint32_t hash_path(const char *path, size_t length) {
    uint32_t hash = HASH_START;
    for (size_t i = 0; i < length; i++) {
        hash = hash_byte(hash, path[i]);
    }
    return hash;
}

// A listed folder is another thing than the folder itself.
static uint32_t hash_listing(const char *path, size_t length) { return hash_byte(hash_path(path, length), '/'); }

static size_t parent_length(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash == NULL || slash == path ? 1 : (size_t)(slash - path);
}

static bool is_hidden_name(const char *name, size_t length) {
    static const char windows[] = "System Volume Information";
    return name[0] == '.' || name[0] == '~' || (length == sizeof windows - 1 && memcmp(name, windows, length) == 0);
}

static bool is_hidden(const char *path) {
    while (*path != '\0') {
        path += *path == '/';
        const size_t length = strcspn(path, "/");
        if (length > 0 && is_hidden_name(path, length)) {
            return true;
        }
        path += length;
    }
    return false;
}

// The set of hashes
// --------------------------------------------------------------------------------------------------

static bool contains(uint32_t hash) {
    for (size_t i = 0; i < rules.count; i++) {
        if (rules.hashes[i] == hash) {
            return true;
        }
    }
    return false;
}

void reload_rules_note(const char *path, bool listed) {
    const uint32_t hash = listed ? hash_listing(path, strlen(path)) : hash_path(path, module_length(path));
    if (!rules.only_noted || contains(hash)) {
        return;
    }
    if (rules.count == HASHES_MAX) {
        rules.only_noted = false;
    } else {
        rules.hashes[rules.count++] = hash;
    }
}

bool reload_rules_concern(const char *path) {
    if (is_hidden(path)) {
        return false;
    }
    return !rules.only_noted || contains(hash_path(path, module_length(path))) ||
           contains(hash_listing(path, parent_length(path)));
}

// The run
// ---------------------------------------------------------------------------------------------------------------

static void forget_reason(void) {
    rules.found = false;
    rules.reason[0] = '\0';
}

void reload_rules_begin(bool any) {
    char path[FS_PATH_MAX];
    while (drive_take_change(path, sizeof path)) {
    }
    forget_reason();
    rules.only_noted = !any;
    rules.count = 0;
    fs_set_access_hook(reload_rules_note);
}

// What has arrived and was not looked at yet counts too: the end came in between.
void reload_rules_end(void) {
    fs_set_access_hook(NULL);
    forget_reason();
    rules.only_noted = false;
}

static bool is_known(const char *path) { return contains(hash_path(path, module_length(path))); }

// A path that the run has looked at says more than an editor's temporary file.
static void note_reason(const char *path) {
    if (rules.found && (rules.reason_is_known || !is_known(path))) {
        return;
    }
    rules.found = true;
    rules.reason_is_known = is_known(path);
    const size_t length = MIN(strlen(path), REASON_MAX - 1);
    memcpy(rules.reason, path, length);
    rules.reason[length] = '\0';
}

bool reload_rules_more(void) {
    char path[FS_PATH_MAX];
    bool more = false;
    while (drive_take_change(path, sizeof path)) {
        if (path[0] == '\0' || reload_rules_concern(path)) {
            note_reason(path);
            more = true;
        }
    }
    return more;
}

bool reload_rules_check(void) {
    (void)reload_rules_more();
    return rules.found;
}

const char *reload_rules_reason(void) { return rules.reason; }
