// The bulk-only transport: the thirteen cases of its specification (6.7), broken commands, reset recovery.
#include <string.h>

#include "bulk.h"
#include "disk.h"

static const uint8_t test_ready[6] = {0x00};
static const uint8_t inquiry[6] = {0x12, 0, 0, 0, 36, 0};
static const uint8_t read_two[10] = {0x28, 0, 0, 0, 0, 4, 0, 0, 2, 0};
static const uint8_t write_two[10] = {0x2A, 0, 0, 0, 0, 8, 0, 0, 2, 0};
static uint8_t data[8192];

static bool works(void) {
    const BulkResult result = bulk_run(inquiry, 6, HOST_IN, data, 36);
    return result.moved == 36 && !result.stalled && result.status == 0 && result.residue == 0;
}

static void fill(void) {
    for (size_t i = 0; i < sizeof data; i++) {
        data[i] = (uint8_t)(i * 7 + i / 256);
    }
}

static void case_1_no_data(void) {
    REQUIRE(bulk_begin());
    const BulkResult result = bulk_run(test_ready, 6, HOST_NONE, NULL, 0);
    CHECK(result.status == 0 && result.residue == 0);
    const BulkResult failed = bulk_run("\xEE\0\0\0\0\0", 6, HOST_NONE, NULL, 0);
    CHECK(failed.status == 1 && failed.residue == 0);
    CHECK(works());
}

static void cases_2_and_3_the_device_has_data_that_nobody_expects(void) {
    REQUIRE(bulk_begin());
    CHECK(bulk_run(read_two, 10, HOST_NONE, NULL, 0).status == 2);
    bulk_recover();
    CHECK(bulk_run(write_two, 10, HOST_NONE, NULL, 0).status == 2);
    bulk_recover();
    CHECK(works());
}

static void case_4_the_host_waits_for_data_in_vain(void) {
    REQUIRE(bulk_begin());
    const BulkResult result = bulk_run(test_ready, 6, HOST_IN, data, 100);
    CHECK(result.stalled && result.moved == STALL && result.status == 0 && result.residue == 100);
    CHECK(works());
}

static void case_5_the_device_sends_less(void) {
    REQUIRE(bulk_begin());
    const BulkResult little = bulk_run(inquiry, 6, HOST_IN, data, 255);
    CHECK(little.stalled && little.moved == 36 && little.status == 0 && little.residue == 219);
    const BulkResult whole_packets = bulk_run(read_two, 10, HOST_IN, data, 4096);
    CHECK(whole_packets.stalled && whole_packets.moved == 1024 && whole_packets.residue == 3072);
    CHECK(whole_packets.status == 0);
    CHECK(works());
}

static void case_6_data_to_the_host(void) {
    REQUIRE(bulk_begin());
    memset(disk_bytes[4], 0x44, 512);
    memset(disk_bytes[5], 0x55, 512);
    const BulkResult result = bulk_run(read_two, 10, HOST_IN, data, 1024);
    CHECK(!result.stalled && result.moved == 1024 && result.status == 0 && result.residue == 0);
    CHECK(data[0] == 0x44 && data[511] == 0x44 && data[512] == 0x55 && data[1023] == 0x55);
}

static void case_7_the_device_would_send_more(void) {
    REQUIRE(bulk_begin());
    const BulkResult result = bulk_run(read_two, 10, HOST_IN, data, 512);
    CHECK(result.stalled && result.status == 2);
    bulk_recover();
    CHECK(works());
}

static void case_8_both_would_receive(void) {
    REQUIRE(bulk_begin());
    const BulkResult result = bulk_run(write_two, 10, HOST_IN, data, 1024);
    CHECK(result.stalled && result.moved == STALL && result.status == 2);
    bulk_recover();
    CHECK(works());
}

static void case_9_the_device_wants_no_data(void) {
    REQUIRE(bulk_begin());
    const BulkResult result = bulk_run(test_ready, 6, HOST_OUT, data, 512);
    CHECK(result.stalled && result.status == 0 && result.residue == 512);
    const BulkResult failed = bulk_run("\xEE\0\0\0\0\0", 6, HOST_OUT, data, 512);
    CHECK(failed.stalled && failed.status == 1 && failed.residue == 512);
    CHECK(works());
}

static void case_10_both_would_send(void) {
    REQUIRE(bulk_begin());
    const BulkResult result = bulk_run(read_two, 10, HOST_OUT, data, 1024);
    CHECK(result.stalled && result.status == 2);
    bulk_recover();
    CHECK(works());
}

static void case_11_the_host_sends_more(void) {
    REQUIRE(bulk_begin());
    fill();
    const BulkResult result = bulk_run(write_two, 10, HOST_OUT, data, 2048);
    CHECK(result.stalled && result.moved == 1024 && result.status == 0 && result.residue == 1024);
    CHECK(memcmp(disk_bytes[8], data, 1024) == 0);
    CHECK(works());
}

static void case_12_data_from_the_host(void) {
    REQUIRE(bulk_begin());
    fill();
    disk_written = 0;
    data[0] ^= 0xFF;
    const BulkResult result = bulk_run(write_two, 10, HOST_OUT, data, 1024);
    CHECK(!result.stalled && result.moved == 1024 && result.status == 0 && result.residue == 0);
    CHECK(memcmp(disk_bytes[8], data, 1024) == 0 && disk_written == 2);
}

static void case_13_the_device_wants_more(void) {
    REQUIRE(bulk_begin());
    memset(disk_bytes[8], 0x11, 1024);
    fill();
    const BulkResult result = bulk_run(write_two, 10, HOST_OUT, data, 512);
    CHECK(result.stalled && result.status == 2);
    CHECK(disk_bytes[8][0] == 0x11 && disk_bytes[8][511] == 0x11);
    bulk_recover();
    CHECK(works());
}

// What is no command
// -----------------------------------------------------------------------------------------------------------------

static bool is_halted(uint8_t endpoint) {
    uint8_t status[2];
    CHECK(host_control((Request){0x82, 0, 0, endpoint, 2}, status) == 2);
    return status[0] == 1;
}

static void broken(const void *packet, size_t length) {
    REQUIRE(bulk_begin());
    CHECK(host_out(bulk_out, packet, length) == (int)length);
    CHECK(is_halted(bulk_in) && is_halted(bulk_out));
    CHECK(host_control((Request){0x02, 1, 0, bulk_in, 0}, NULL) == 0);
    CHECK(host_control((Request){0x02, 1, 0, bulk_out, 0}, NULL) == 0);
    CHECK(host_control((Request){0x01, 11, 0, bulk_interface, 0}, NULL) == 0);
    CHECK(is_halted(bulk_in) && is_halted(bulk_out));  // only the reset of the class helps
    bulk_recover();
    CHECK(!is_halted(bulk_in) && !is_halted(bulk_out));
    CHECK(works());
}

static void nonsense_needs_reset_recovery(void) {
    char packet[64] = "USBCtag1\0\0\0\0\0\0\6";
    broken(packet, 30);
    broken(packet, 32);
    broken(packet, 64);
    packet[3] = 'X';
    broken(packet, 31);
    packet[3] = 'C';
    packet[14] = 0;
    broken(packet, 31);
    packet[14] = 17;
    broken(packet, 31);
    packet[14] = 6;
    packet[13] = 16;
    broken(packet, 31);
}

static void other_units_do_not_exist(void) {
    uint8_t status[13];
    char packet[31] = "USBCtag1\0\0\0\0\0\1\6";
    REQUIRE(bulk_begin());
    CHECK(host_out(bulk_out, packet, 31) == 31);
    CHECK(host_in(bulk_in, status, 13) == 13 && status[12] == 1);
    CHECK(bulk_sense() == 0x052500);
    CHECK(host_control((Request){0xA1, 0xFE, 0, bulk_interface, 1}, status) == 1 && status[0] == 0);
    CHECK(host_control((Request){0xA1, 0xFE, 1, bulk_interface, 1}, status) == STALL);
}

static void a_reset_in_the_middle_begins_anew(void) {
    REQUIRE(bulk_begin());
    CHECK(bulk_send_command(read_two, 10, HOST_IN, 1024) == 31);
    CHECK(host_in(bulk_in, data, 64) == 64);
    bulk_recover();
    CHECK(works());
    CHECK(bulk_send_command(write_two, 10, HOST_OUT, 1024) == 31);
    CHECK(host_out(bulk_out, data, 64) == 64);
    bulk_recover();
    CHECK(works());
    CHECK(bulk_send_command(write_two, 10, HOST_OUT, 1024) == 31);
    REQUIRE(enumerate());  // a reset of the bus
    CHECK(works());
}

static void a_host_that_stops_sending_hears_of_it(void) {
    uint8_t status[13];
    REQUIRE(bulk_begin());
    CHECK(bulk_send_command(write_two, 10, HOST_OUT, 1024) == 31);
    CHECK(host_out(bulk_out, data, 100) == 100);
    CHECK(hal_usb_is_stalled(bulk_out));
    CHECK(host_in(bulk_in, status, 13) == 13 && status[12] == 2);
    bulk_recover();
    CHECK(works());
}

static void a_failing_drive_ends_the_data(void) {
    REQUIRE(bulk_begin());
    disk_error = 5;
    const BulkResult read = bulk_run(read_two, 10, HOST_IN, data, 1024);
    CHECK(read.stalled && read.status == 1 && read.residue == 1024);
    disk_error = 0;
    CHECK(bulk_sense() == 0x031100);
    disk_error = 5;
    const BulkResult written = bulk_run(write_two, 10, HOST_OUT, data, 1024);
    CHECK(written.stalled && written.status == 1 && written.residue == 512);
    disk_error = 0;
    CHECK(bulk_sense() == 0x030C00);
    CHECK(works());
}

void transport_tests(void) {
    RUN_TEST(case_1_no_data);
    RUN_TEST(cases_2_and_3_the_device_has_data_that_nobody_expects);
    RUN_TEST(case_4_the_host_waits_for_data_in_vain);
    RUN_TEST(case_5_the_device_sends_less);
    RUN_TEST(case_6_data_to_the_host);
    RUN_TEST(case_7_the_device_would_send_more);
    RUN_TEST(case_8_both_would_receive);
    RUN_TEST(case_9_the_device_wants_no_data);
    RUN_TEST(case_10_both_would_send);
    RUN_TEST(case_11_the_host_sends_more);
    RUN_TEST(case_12_data_from_the_host);
    RUN_TEST(case_13_the_device_wants_more);
    RUN_TEST(nonsense_needs_reset_recovery);
    RUN_TEST(other_units_do_not_exist);
    RUN_TEST(a_reset_in_the_middle_begins_anew);
    RUN_TEST(a_host_that_stops_sending_hears_of_it);
    RUN_TEST(a_failing_drive_ends_the_data);
}
