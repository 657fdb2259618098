// The commands of the drive.
#include <string.h>

#include "bulk.h"
#include "disk.h"
#include "services/fs/fs_errno.h"

static uint8_t data[512];

static int ask(const uint8_t *block, size_t block_length, uint32_t length) {
    const BulkResult result = bulk_run(block, block_length, length > 0 ? HOST_IN : HOST_NONE, data, length);
    return result.status == 0 ? result.moved : -1;
}
#define ASK(length, ...) ask((const uint8_t[]){__VA_ARGS__}, sizeof((const uint8_t[]){__VA_ARGS__}), length)

static bool begin(void) {
    loopback_unplug();
    disk_events[0] = '\0';
    disk.readonly = false;
    return bulk_begin();
}

static void the_drive_introduces_itself(void) {
    REQUIRE(begin());
    CHECK(ASK(36, 0x12, 0, 0, 0, 36, 0) == 36);
    CHECK(memcmp(data, "\0\x80\2\2\x1F\0\0\0Adder   CIRCUITPY drive 1.0 ", 36) == 0);
    CHECK(ASK(6, 0x12, 1, 0, 0, 6, 0) == 6 && data[3] == 2 && data[5] == 0x80);
    CHECK(ASK(20, 0x12, 1, 0x80, 0, 20, 0) == 20 && memcmp(data + 4, "0123456789ABCDEF", 16) == 0);
    CHECK(ASK(20, 0x12, 1, 0x83, 0, 20, 0) == -1 && bulk_sense() == 0x052400);
    CHECK(ASK(20, 0x12, 0, 0x80, 0, 20, 0) == -1 && bulk_sense() == 0x052400);
}

static void capacities(void) {
    REQUIRE(begin());
    CHECK(ASK(8, 0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0) == 8 && memcmp(data, "\0\0\0\x3F\0\0\2\0", 8) == 0);
    CHECK(ASK(12, 0x23, 0, 0, 0, 0, 0, 0, 0, 12, 0) == 12);
    CHECK(memcmp(data, "\0\0\0\x08\0\0\0\x40\2\0\2\0", 12) == 0);
}

static void modes(void) {
    REQUIRE(begin());
    CHECK(ASK(24, 0x1A, 0, 0x3F, 0, 192, 0) == 24 && data[0] == 23 && data[2] == 0 && data[4] == 8 && data[6] == 0);
    CHECK(ASK(4, 0x1A, 0, 0x3F, 0, 4, 0) == 4);
    CHECK(ASK(28, 0x5A, 0, 0x08, 0, 0, 0, 0, 0, 192, 0) == 28 && data[1] == 26 && data[3] == 0 && data[8] == 8);
    CHECK(ASK(24, 0x1A, 0, 0x1C, 0, 192, 0) == -1 && bulk_sense() == 0x052400);
    CHECK(ASK(24, 0x1A, 0, 0xC8, 0, 192, 0) == -1 && bulk_sense() == 0x053900);
    disk.readonly = true;
    CHECK(ASK(4, 0x1A, 0, 0x3F, 0, 4, 0) == 4 && data[2] == 0x80);
    CHECK(ASK(8, 0x5A, 0, 0x3F, 0, 0, 0, 0, 0, 8, 0) == 8 && data[3] == 0x80);
    disk.readonly = false;
}

static int write_one(void) {
    static const uint8_t block[10] = {0x2A, 0, 0, 0, 0, 1, 0, 0, 1, 0};
    return bulk_run(block, 10, HOST_OUT, data, 512).status;
}

static void writing_may_be_forbidden(void) {
    REQUIRE(begin());
    disk.readonly = true;
    CHECK(write_one() == 1 && bulk_sense() == 0x072700);
    disk.readonly = false;
    CHECK(write_one() == 0);
    disk_error = FS_EROFS;
    CHECK(write_one() == 1);
    disk_error = 0;
    CHECK(bulk_sense() == 0x072700);
    disk_error = FS_ENOSPC;
    CHECK(write_one() == 1);
    disk_error = 0;
    CHECK(bulk_sense() == 0x072707);
}

static void the_end_of_the_drive(void) {
    REQUIRE(begin());
    CHECK(ASK(512, 0x28, 0, 0, 0, 0, 63, 0, 0, 1, 0) == 512);
    CHECK(ASK(512, 0x28, 0, 0, 0, 0, 64, 0, 0, 1, 0) == -1 && bulk_sense() == 0x052100);
    CHECK(ASK(0, 0x28, 0, 0, 0, 0, 64, 0, 0, 0, 0) == 0);
    CHECK(ASK(0, 0x28, 0, 0, 0, 0, 65, 0, 0, 0, 0) == -1 && bulk_sense() == 0x052100);
    CHECK(ASK(512, 0x28, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 1, 0) == -1 && bulk_sense() == 0x052100);
    CHECK(ASK(0, 0x2F, 0, 0, 0, 0, 0, 0, 0, 64, 0) == 0);
    CHECK(ASK(0, 0x2F, 0, 0, 0, 0, 0, 0, 0, 65, 0) == -1 && bulk_sense() == 0x052100);
    CHECK(ASK(0, 0x2F, 2, 0, 0, 0, 0, 0, 0, 1, 0) == -1 && bulk_sense() == 0x052400);
    CHECK(ASK(0, 0x35, 0, 0, 0, 0, 0, 0, 0, 0, 0) == 0);
    CHECK(ASK(0, 0x35, 0, 0, 0, 1, 0, 0, 0, 0, 0) == -1 && bulk_sense() == 0x052100);
}

static void unknown_commands_are_illegal(void) {
    REQUIRE(begin());
    static const uint8_t known[] = {0x00, 0x03, 0x12, 0x1A, 0x1B, 0x1E, 0x23, 0x25, 0x28, 0x2A, 0x2F, 0x35, 0x5A};
    for (unsigned code = 0; code < 256; code++) {
        const uint8_t block[12] = {(uint8_t)code};
        if (memchr(known, (int)code, sizeof known) == NULL) {
            CHECK(ask(block, sizeof block, 0) == -1 && bulk_sense() == 0x052000);
        }
    }
}

static void sense_is_told_once(void) {
    REQUIRE(begin());
    CHECK(ASK(0, 0xEE) == -1);
    CHECK(bulk_sense() == 0x052000);
    CHECK(bulk_sense() == 0);
    CHECK(ASK(0, 0xEE) == -1);
    CHECK(ASK(0, 0x00, 0, 0, 0, 0, 0) == 0);
    CHECK(bulk_sense() == 0);
}

static void mounting_is_heard(void) {
    REQUIRE(begin());
    CHECK(strcmp(disk_events, "A") == 0);
    CHECK(ASK(0, 0x1E, 0, 0, 0, 1, 0) == 0);
    CHECK(ASK(0, 0x1E, 0, 0, 0, 0, 0) == 0);
    CHECK(ASK(0, 0x35, 0, 0, 0, 0, 0, 0, 0, 0, 0) == 0);
    CHECK(strcmp(disk_events, "APaS") == 0);
    REQUIRE(enumerate());  // perhaps another system, that says nothing when it mounts
    CHECK(strcmp(disk_events, "APaSA") == 0);
    loopback_unplug();
    CHECK(strcmp(disk_events, "APaSAd") == 0);
}

static void ejecting_works_even_when_prevented(void) {
    REQUIRE(begin());
    CHECK(ASK(0, 0x1E, 0, 0, 0, 1, 0) == 0);
    CHECK(ASK(0, 0x1B, 0, 0, 0, 0, 0) == 0 && usb_drive_has_medium());
    CHECK(ASK(0, 0x1B, 0, 0, 0, 2, 0) == 0 && !usb_drive_has_medium());
    CHECK(strcmp(disk_events, "APE") == 0);
    CHECK(ASK(0, 0x00, 0, 0, 0, 0, 0) == -1 && bulk_sense() == 0x023A00);
    CHECK(ASK(8, 0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0) == -1 && bulk_sense() == 0x023A00);
    CHECK(write_one() == 1 && bulk_sense() == 0x023A00);
    CHECK(ASK(12, 0x23, 0, 0, 0, 0, 0, 0, 0, 12, 0) == 12 && data[8] == 3);
    CHECK(ASK(0, 0x1B, 0, 0, 0, 2, 0) == 0);
    CHECK(ASK(0, 0x1B, 0, 0, 0, 3, 0) == 0 && usb_drive_has_medium());
    CHECK(strcmp(disk_events, "APEL") == 0);
    CHECK(ASK(0, 0x00, 0, 0, 0, 0, 0) == -1 && bulk_sense() == 0x062800);
    CHECK(ASK(0, 0x00, 0, 0, 0, 0, 0) == 0);
}

static void a_new_enumeration_brings_an_ejected_drive_back(void) {
    REQUIRE(begin());
    CHECK(ASK(0, 0x1B, 0, 0, 0, 2, 0) == 0 && !usb_drive_has_medium());
    REQUIRE(enumerate());
    CHECK(usb_drive_has_medium() && strcmp(disk_events, "AELA") == 0);
    CHECK(ASK(0, 0x00, 0, 0, 0, 0, 0) == 0);
}

// It may have the drive mounted all the time.
static void a_host_that_sleeps_or_resets_the_bus_keeps_the_drive(void) {
    REQUIRE(begin());
    CHECK(ASK(0, 0x1E, 0, 0, 0, 1, 0) == 0);
    loopback_suspend(true);
    loopback_suspend(false);
    loopback_reset();
    CHECK(strcmp(disk_events, "AP") == 0 && usb_drive_is_attached());
    REQUIRE(enumerate());
    CHECK(strcmp(disk_events, "APA") == 0);
    loopback_unplug();
    CHECK(strcmp(disk_events, "APAd") == 0 && !usb_drive_is_attached());
}

static void the_board_may_take_the_medium_away(void) {
    REQUIRE(begin());
    usb_drive_remove_medium();
    CHECK(ASK(0, 0x00, 0, 0, 0, 0, 0) == -1 && bulk_sense() == 0x023A00);
    CHECK(ASK(0, 0x1B, 0, 0, 0, 3, 0) == 0 && !usb_drive_has_medium());
    usb_drive_insert_medium();
    CHECK(bulk_sense() == 0x062800);
    CHECK(ASK(0, 0x00, 0, 0, 0, 0, 0) == 0);
    const uint8_t block[10] = {0x28, 0, 0, 0, 0, 4, 0, 0, 2, 0};
    CHECK(bulk_send_command(block, 10, HOST_IN, 1024) == 31);
    usb_drive_remove_medium();
    CHECK(host_in(bulk_in, data, 512) == 512 && hal_usb_is_stalled(bulk_in));
    usb_drive_insert_medium();
}

void scsi_tests(void) {
    RUN_TEST(the_drive_introduces_itself);
    RUN_TEST(capacities);
    RUN_TEST(modes);
    RUN_TEST(writing_may_be_forbidden);
    RUN_TEST(the_end_of_the_drive);
    RUN_TEST(unknown_commands_are_illegal);
    RUN_TEST(sense_is_told_once);
    RUN_TEST(mounting_is_heard);
    RUN_TEST(ejecting_works_even_when_prevented);
    RUN_TEST(a_new_enumeration_brings_an_ejected_drive_back);
    RUN_TEST(a_host_that_sleeps_or_resets_the_bus_keeps_the_drive);
    RUN_TEST(the_board_may_take_the_medium_away);
}
