// Which files a host has changed, told from its writes alone: recorded traces of Linux (tests/usb_guest/traces), and
// orders made by hand that stand for Windows and macOS, which were not recorded: they are assumptions.
#include <stdlib.h>
#include <string.h>

#include "../memory_device.h"
#include "core/crc32.h"
#include "parts.h"
#include "services/fs/fat/fat_changes.h"

enum {
    SECTORS = 1400,
    WRITE_US = 2000,
    WRITE_MAX = 240 * SECTOR_SIZE,
    LINE_MAX_BYTES = 3 * WRITE_MAX,
    SAVES_MAX = 32,
    WRITES_MAX = 256,
};

static MemoryDevice drive;
static FatVolume volume;
static FatChanges changes;
static uint64_t now_us;
static char path[128];

static void host_writes_many(uint32_t sector, const void *data, uint32_t count) {
    now_us += WRITE_US;
    fat_changes_note(&changes, sector, data, count, now_us);
    block_write(&drive.device, sector, data, count);
}

static void host_writes(uint32_t sector, const void *data) { host_writes_many(sector, data, 1); }

// All that is told at the next pause, each path between two newlines.
static const char *told_after_pause(void) {
    static char told[2048];
    strcpy(told, "\n");
    now_us += FAT_CHANGES_QUIET_US;
    for (int i = 0; i < 40 && fat_changes_take(&changes, now_us, path, sizeof path); i++) {
        if (strlen(told) + strlen(path) + 2 < sizeof told) {
            strcat(strcat(told, path), "\n");
        }
    }
    return told;
}

static bool tells(const char *told, const char *name) {
    char line[160];
    snprintf(line, sizeof line, "\n%s\n", name);
    return strstr(told, line) != NULL;
}

static bool tells_nothing(const char *told) { return strcmp(told, "\n") == 0; }

// Traces
// ----------------------------------------------------------------------------------------------------------------

// The number of sectors.
static uint32_t parse_bytes(const char *text, uint8_t data[WRITE_MAX]) {
    size_t length = 0;
    while (length < WRITE_MAX && *text != '\0' && *text != '\n') {
        char byte[3] = {text[0], text[1], 0};
        if (text[0] == ' ') {
            text++;
            continue;
        }
        text += 2;
        size_t count = *text == '*' ? (size_t)strtoul(text + 1, (char **)&text, 10) : 1;
        for (; count > 0 && length < WRITE_MAX; count--) {
            data[length++] = (uint8_t)strtoul(byte, NULL, 16);
        }
    }
    return (uint32_t)(length / SECTOR_SIZE);
}

typedef struct {
    unsigned writes;  // had come when it was over
    char target[64];
} Save;

typedef struct {
    uint32_t sector, count;
    uint8_t *data;
    bool is_late;
} Write;

// The order in which the writes of a save come. Each sector keeps the order of its own.
typedef enum {
    AS_RECORDED,
    DATA_LATE,  // tables and the root folder first
    DATA_FIRST,
    ORDERS
} Order;

typedef struct {
    Save saves[SAVES_MAX];
    Write writes[WRITES_MAX];
    size_t save_count, write_count;
} Trace;

static Trace trace;

// The file that a line of the trace's head is about; "" if it is gone afterwards.
static void find_target(const char *command, char target[64]) {
    static const char *const targets[] = {"/lib/package/a long name.py", "/lib/module.py", "/lib/package/__init__.py",
                                          "/code.py"};
    target[0] = '\0';
    if (sscanf(command, "%62[^,], %*u bytes", target + 1) == 1 && strstr(command, " bytes") != NULL) {
        target[0] = '/';
        return;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(targets); i++) {
        if (strstr(command, targets[i]) != NULL && strncmp(command, "rm", 2) != 0) {
            strcpy(target, targets[i]);
            return;
        }
    }
    target[0] = '\0';
}

static void read_line(const char *line) {
    static uint8_t data[WRITE_MAX];
    unsigned number;
    int used = 0;
    if (sscanf(line, "# %u writes after: %n", &number, &used) == 1 && trace.save_count < SAVES_MAX) {
        Save *save = &trace.saves[trace.save_count++];
        save->writes = number;
        find_target(line + used, save->target);
    } else if (sscanf(line, "holds %u %n", &number, &used) == 1) {
        block_write(&drive.device, number, data, parse_bytes(line + used, data));
    } else if (sscanf(line, "write %u %n", &number, &used) == 1 && trace.write_count < WRITES_MAX) {
        Write *write = &trace.writes[trace.write_count++];
        *write = (Write){number, parse_bytes(line + used, data), NULL, false};
        write->data = malloc((size_t)write->count * SECTOR_SIZE);
        memcpy(write->data, data, (size_t)write->count * SECTOR_SIZE);
    }
}

static void read_trace(const char *file_name) {
    static char line[LINE_MAX_BYTES];
    FILE *file = fopen(file_name, "r");
    REQUIRE(file != NULL);
    memset(&trace, 0, sizeof trace);
    while (fgets(line, sizeof line, file) != NULL) {
        read_line(line);
    }
    fclose(file);
}

static void free_trace(void) {
    for (size_t i = 0; i < trace.write_count; i++) {
        free(trace.writes[i].data);
    }
}

static uint32_t first_data_sector(void) {
    uint8_t boot[SECTOR_SIZE];
    block_read(&drive.device, 0, boot, 1);
    return boot[14] + boot[16] * boot[22] + (boot[17] | boot[18] << 8) * 32u / SECTOR_SIZE;
}

static void swap(Write *first, Write *second) {
    const Write other = *first;
    *first = *second;
    *second = other;
}

static void put_in_order(Order order) {
    const uint32_t first_data = first_data_sector();
    size_t begin = 0;
    for (size_t save = 0; save < trace.save_count; begin = trace.saves[save++].writes) {
        const size_t end = trace.saves[save].writes;
        for (size_t i = begin; i < end; i++) {
            trace.writes[i].is_late = (trace.writes[i].sector >= first_data) == (order == DATA_LATE);
        }
        for (size_t i = begin; i < end; i++) {
            for (size_t j = i; j > begin && trace.writes[j - 1].is_late && !trace.writes[j].is_late; j--) {
                swap(&trace.writes[j - 1], &trace.writes[j]);
            }
        }
    }
}

static void begin_tracking(void) {
    REQUIRE(fat_mount(&volume, &drive.device) == 0);
    fat_changes_begin(&changes, &volume);
}

// 0: there is no such file.
static uint32_t file_sum(const char *name) {
    static FatVolume reader;
    FsFile file = {.driver = &fat_driver, .mount_state = &reader};
    uint8_t data[SECTOR_SIZE];
    size_t done = 0;
    uint32_t sum = 0;
    if (fat_mount(&reader, &drive.device) != 0 || fat_driver.open(&reader, name, FS_READ, &file) != 0) {
        return 0;
    }
    while (fat_driver.read(&file, data, sizeof data, &done) == 0 && done > 0) {
        sum = crc32_update(sum, data, done);
    }
    fat_driver.close(&file);
    return sum;
}

typedef struct {
    size_t save;  // the one that is going on
    unsigned pauses, told, missed;
    bool is_told;
    uint32_t told_sum;  // of the file when it was told last
} Play;

static void pause_and_look(Play *play) {
    const char *told = told_after_pause();
    const char *target = trace.saves[play->save].target;
    play->pauses++;
    play->told += !tells_nothing(told);
    if (tells(told, target)) {
        play->is_told = true;
        play->told_sum = file_sum(target);
    }
}

// The file was told, and it was the same then as it is now.
static void end_save(Play *play) {
    const Save *save = &trace.saves[play->save++];
    if (save->target[0] != '\0' && !(play->is_told && play->told_sum == file_sum(save->target))) {
        printf("  not told as it is after %u writes: %s\n", save->writes, save->target);
        play->missed++;
    }
    play->is_told = false;
}

// The host pauses at the end of each save, or after each single write.
static void play(const char *file_name, Order order, bool pause_always) {
    static const char *const orders[ORDERS] = {"as recorded", "data late", "data first"};
    Play played = {0};
    memory_device_open(&drive, SECTORS);
    read_trace(file_name);
    put_in_order(order);
    begin_tracking();
    for (size_t i = 0; i < trace.write_count && played.save < trace.save_count; i++) {
        const Write *write = &trace.writes[i];
        host_writes_many(write->sector, write->data, write->count);
        const bool ends = trace.saves[played.save].writes == i + 1;
        if (ends || pause_always) {
            pause_and_look(&played);
        }
        if (ends) {
            end_save(&played);
        }
    }
    CHECK(trace.save_count > 5 && played.save == trace.save_count && trace.write_count > 30);
    CHECK(played.missed == 0);
    printf("  %s, %s: %zu saves, %zu writes, %u pauses, something told in %u\n", file_name, orders[order],
           trace.save_count, trace.write_count, played.pauses, played.told);
    free_trace();
    memory_device_close(&drive);
}

// In the order of the trace and in others that are legal.
static void play_all(const char *file_name) {
    for (Order order = AS_RECORDED; order < ORDERS; order++) {
        play(file_name, order, false);
        play(file_name, order, true);
    }
}

static void linux_saves_are_told(void) {
    play_all("tests/usb_guest/traces/linux-default.trace");
    play_all("tests/usb_guest/traces/linux-flush.trace");
    play_all("tests/usb_guest/traces/linux-sync.trace");
}

// Assumed, not recorded
static void windows_and_macos_saves_are_told(void) {
    play_all("tests/usb_guest/traces/windows-assumed.trace");
    play_all("tests/usb_guest/traces/macos-assumed.trace");
}

// By hand
// -----------------------------------------------------------------------------------------------------------------

static LoggedWrite *last_writes;
static size_t last_count;

static void new_drive(void) {
    FatFormat format = {.label = "CIRCUITPY", .serial = 1};
    memory_device_open(&drive, SECTORS);
    REQUIRE(fat_format(&volume, &drive.device, &format) == 0);
    begin_tracking();
    now_us += 1000000;
}

static void write_file(FatVolume *shadow, const char *name, const char *text, size_t length) {
    FsFile file = {.driver = &fat_driver, .mount_state = shadow};
    size_t done;
    REQUIRE(fat_driver.open(shadow, name, FS_WRITE | FS_CREATE | FS_TRUNCATE, &file) == 0);
    CHECK(fat_driver.write(&file, text, length, &done) == 0 && done == length);
    CHECK(fat_driver.close(&file) == 0 && fat_flush(shadow) == 0);
}

typedef void Work(FatVolume *shadow);

// What a host's cache holds after `work`: the last contents of each sector that changed.
static void let_host(Work *work) {
    static FatVolume shadow;
    MemoryDevice copy;
    memory_device_open(&copy, SECTORS);
    memcpy(copy.sectors, drive.sectors, (size_t)SECTORS * SECTOR_SIZE);
    REQUIRE(fat_mount(&shadow, &copy.device) == 0);
    work(&shadow);
    last_count = 0;
    last_writes = realloc(last_writes, SECTORS * sizeof *last_writes);
    for (uint32_t sector = 0; sector < SECTORS; sector++) {
        const uint8_t *data = copy.sectors + (size_t)sector * SECTOR_SIZE;
        if (memcmp(data, drive.sectors + (size_t)sector * SECTOR_SIZE, SECTOR_SIZE) != 0) {
            last_writes[last_count].sector = sector;
            memcpy(last_writes[last_count++].data, data, SECTOR_SIZE);
        }
    }
    memory_device_close(&copy);
}

typedef enum {
    TABLES,
    FOLDERS,  // the root
    DATA
} Part;

static Part part_of(uint32_t sector) {
    return sector >= volume.data_start ? DATA : sector >= volume.root_start ? FOLDERS : TABLES;
}

static void send(Part part) {
    for (size_t i = 0; i < last_count; i++) {
        if (part_of(last_writes[i].sector) == part) {
            host_writes(last_writes[i].sector, last_writes[i].data);
        }
    }
}

static char text[3000];

static void save_new(FatVolume *shadow) { write_file(shadow, "/code.py", text, 2000); }
static void save_longer(FatVolume *shadow) { write_file(shadow, "/code.py", text, 2900); }

static void fill_text(char first) {
    for (size_t i = 0; i < sizeof text; i++) {
        text[i] = (char)(first + (int)(i % 23));
    }
}

static void a_new_file_whose_data_come_late(void) {
    new_drive();
    fill_text('A');
    let_host(save_new);
    send(FOLDERS);
    CHECK(tells_nothing(told_after_pause()));
    send(TABLES);
    CHECK(tells_nothing(told_after_pause()));
    send(DATA);
    CHECK(!fat_changes_take(&changes, now_us, path, sizeof path));  // not before the pause
    CHECK(tells(told_after_pause(), "/code.py"));
    CHECK(tells_nothing(told_after_pause()));
    memory_device_close(&drive);
}

static void a_longer_file_whose_data_come_late(void) {
    new_drive();
    fill_text('A');
    let_host(save_new);
    send(TABLES), send(FOLDERS), send(DATA);
    CHECK(tells(told_after_pause(), "/code.py"));
    fill_text('B');
    let_host(save_longer);
    send(FOLDERS);
    CHECK(tells_nothing(told_after_pause()));  // the chain is too short
    send(TABLES);
    CHECK(tells_nothing(told_after_pause()));  // nothing in its last cluster
    send(DATA);
    CHECK(tells(told_after_pause(), "/code.py"));
    memory_device_close(&drive);
}

static void data_may_come_first(void) {
    new_drive();
    fill_text('A');
    let_host(save_new);
    send(DATA);
    CHECK(tells_nothing(told_after_pause()));
    send(TABLES);
    CHECK(tells_nothing(told_after_pause()));
    send(FOLDERS);
    CHECK(tells(told_after_pause(), "/code.py"));
    memory_device_close(&drive);
}

static void later_data_are_told_again(void) {
    uint8_t data[SECTOR_SIZE];
    new_drive();
    fill_text('A');
    let_host(save_new);
    send(TABLES), send(FOLDERS), send(DATA);
    CHECK(tells(told_after_pause(), "/code.py"));
    for (int again = 0; again < 3; again++) {
        memset(data, 'a' + again, sizeof data);
        host_writes(volume.data_start + 1, data);
        CHECK(tells(told_after_pause(), "/code.py"));
    }
    memory_device_close(&drive);
}

static void zeros_are_no_source(void) {
    static const uint8_t zeros[SECTOR_SIZE];
    new_drive();
    fill_text('A');
    let_host(save_new);
    send(TABLES), send(FOLDERS);
    for (uint32_t i = 0; i < 4; i++) {
        host_writes(volume.data_start + i, zeros);
    }
    CHECK(tells_nothing(told_after_pause()));
    send(DATA);
    CHECK(tells(told_after_pause(), "/code.py"));
    memory_device_close(&drive);
}

static void save_long_name(FatVolume *shadow) { write_file(shadow, "/a rather long name.py", text, 600); }
static void rename_it(FatVolume *shadow) {
    CHECK(fat_driver.rename(shadow, "/a rather long name.py", "/Another.py") == 0 && fat_flush(shadow) == 0);
}
static void remove_it(FatVolume *shadow) {
    CHECK(fat_driver.remove(shadow, "/Another.py") == 0 && fat_flush(shadow) == 0);
}

static void names_that_go_are_told(void) {
    new_drive();
    fill_text('A');
    let_host(save_long_name);
    send(TABLES), send(FOLDERS), send(DATA);
    CHECK(tells(told_after_pause(), "/a rather long name.py"));
    let_host(rename_it);
    send(FOLDERS);
    const char *told = told_after_pause();
    CHECK(tells(told, "/a rather long name.py") && tells(told, "/Another.py"));
    let_host(remove_it);
    send(FOLDERS), send(TABLES);
    CHECK(tells(told_after_pause(), "/Another.py"));
    CHECK(tells_nothing(told_after_pause()));
    memory_device_close(&drive);
}

static void save_many(FatVolume *shadow) {
    char name[32];
    for (int i = 0; i < 60; i++) {
        snprintf(name, sizeof name, "/f%d.py", i);
        write_file(shadow, name, text, 100);
    }
}

static void too_many_are_told_without_a_path(void) {
    new_drive();
    fill_text('A');
    let_host(save_many);
    send(DATA), send(TABLES), send(FOLDERS);
    CHECK(tells(told_after_pause(), ""));
    memory_device_close(&drive);
}

static void save_in_folder(FatVolume *shadow) {
    CHECK(fat_driver.mkdir(shadow, "/lib") == 0);
    write_file(shadow, "/lib/module.py", text, 1500);
}
static void save_in_folder_again(FatVolume *shadow) {
    write_file(shadow, "/lib/module.py", text, 1600);
    write_file(shadow, "/lib/other.py", text, 10);
}

static void files_in_folders(void) {
    new_drive();
    fill_text('A');
    let_host(save_in_folder);
    send(TABLES), send(FOLDERS), send(DATA);
    CHECK(tells(told_after_pause(), "/lib/module.py"));
    fill_text('C');
    let_host(save_in_folder_again);
    send(DATA), send(TABLES);
    const char *told = told_after_pause();
    CHECK(tells(told, "/lib/module.py") && tells(told, "/lib/other.py"));
    memory_device_close(&drive);
}

void changes_tests(void) {
    RUN_TEST(linux_saves_are_told);
    RUN_TEST(windows_and_macos_saves_are_told);
    RUN_TEST(a_new_file_whose_data_come_late);
    RUN_TEST(a_longer_file_whose_data_come_late);
    RUN_TEST(data_may_come_first);
    RUN_TEST(later_data_are_told_again);
    RUN_TEST(zeros_are_no_source);
    RUN_TEST(names_that_go_are_told);
    RUN_TEST(too_many_are_told_without_a_path);
    RUN_TEST(files_in_folders);
    free(last_writes);
}
