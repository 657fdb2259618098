// The volume label: an entry of the root folder, and a copy in the boot sector.
#include <string.h>

#include "services/fs/fat/fat_parts.h"

enum {
    BOOT_EXTENDED = 38,  // 0x29: serial number, label and kind follow
    BOOT_EXTENDED_32 = 66,
    EXTENDED_SIGNATURE = 0x29,
    EXTENDED_LABEL = 5,
};

static int find_label(FatVolume *volume, FatCursor *cursor, uint8_t **entry) {
    int error;
    *cursor = (FatCursor){.first = fat_root(volume)};
    for (; (error = fat_cursor_load(volume, cursor, entry)) == 0; cursor->index++) {
        if ((*entry)[0] == NAME_END) {
            return FS_ENOENT;
        }
        bool is_label = !fat_entry_is_long(*entry) && ((*entry)[ENTRY_ATTRIBUTES] & FAT_VOLUME);
        if ((*entry)[0] != NAME_DELETED && is_label) {
            return 0;
        }
    }
    return error;
}

int fat_get_label(FatVolume *volume, char *label) {
    FatCursor cursor;
    uint8_t *entry;
    size_t length = 0;
    int error = find_label(volume, &cursor, &entry);
    for (size_t i = 0; i < FAT_LABEL_MAX && !error; i++) {
        label[i] = (char)entry[i];
        length = entry[i] != ' ' ? i + 1 : length;
    }
    label[length] = '\0';
    return error == FS_ENOENT ? 0 : error;
}

static bool make_label(const char *text, uint8_t *label) {
    size_t length = strlen(text);
    memset(label, ' ', FAT_LABEL_MAX);
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        if (length > FAT_LABEL_MAX || c < ' ' || c == 0x7F || strchr("\"*+,./:;<=>?[\\]|", c)) {
            return false;
        }
        label[i] = (uint8_t)(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
    }
    return length == 0 || text[0] != ' ';
}

static int set_boot_label(FatVolume *volume, const uint8_t *label) {
    uint8_t *boot;
    int error = fat_load(volume, volume->boot_sector, &boot);
    uint8_t *extended = boot + (volume->bits == 32 ? BOOT_EXTENDED_32 : BOOT_EXTENDED);
    if (error || extended[0] != EXTENDED_SIGNATURE) {
        return error;
    }
    memcpy(extended + EXTENDED_LABEL, label[0] == ' ' ? (const uint8_t *)"NO NAME    " : label, FAT_LABEL_MAX);
    fat_touch(volume);
    return fat_write_window(volume);
}

static int add_label(FatVolume *volume, const uint8_t *label) {
    uint8_t fields[FAT_ENTRY_SIZE] = {0}, *entry;
    static const FatName any = {.length = 1, .units = {'L'}};  // a place for it, then its own eleven bytes
    FatFound found;
    fields[ENTRY_ATTRIBUTES] = FAT_VOLUME;
    fat_stamp(fields);
    int error = fat_add(volume, fat_root(volume), &any, fields, &found);
    error = error ? error : fat_cursor_load(volume, &found.cursor, &entry);
    if (!error) {
        memcpy(entry, label, FAT_LABEL_MAX);
        fat_touch(volume);
    }
    return error ? error : fat_write_window(volume);
}

int fat_set_label(FatVolume *volume, const char *text) {
    uint8_t label[FAT_LABEL_MAX], *entry;
    FatCursor cursor;
    if (volume->device->readonly) {
        return FS_EROFS;
    }
    if (!make_label(text, label)) {
        return FS_EINVAL;
    }
    int error = find_label(volume, &cursor, &entry);
    if (!error) {
        memcpy(entry, label, FAT_LABEL_MAX);
        entry[0] = text[0] ? entry[0] : NAME_DELETED;
        fat_touch(volume);
        error = fat_write_window(volume);
    } else if (error == FS_ENOENT) {
        error = text[0] ? add_label(volume, label) : 0;
    }
    return error ? error : set_boot_label(volume, label);
}
