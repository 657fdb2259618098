// The groups of tests of this program, and what they share.
#pragma once

#include "../harness.h"
#include "loopback.h"

enum {
    CONFIGURATION_MAX = 512
};

// Compose and start with these wishes; reset the bus, address and configure the device. False if something fails.
bool enumerate(void);

// The address of endpoint `index` (from 0) of the first interface of this class (in the order of descriptors) that has
// endpoints, or 0.
uint8_t find_endpoint(uint8_t class, unsigned nth_interface, unsigned index);

// The number of the n-th interface of this class.
int find_interface(uint8_t class, unsigned nth);

// The configuration descriptor as the host reads it; its length.
int read_configuration(uint8_t configuration[CONFIGURATION_MAX]);

// A drive in memory.
enum {
    DISK_SECTORS = 64
};
extern uint8_t disk_bytes[DISK_SECTORS][512];
extern int disk_error;  // what the next access to it returns

// Make it the drive of the device that is composed next.
void disk_install(void);

void control_tests(void);
void descriptor_tests(void);
void serial_tests(void);
void transport_tests(void);
void scsi_tests(void);
void hid_tests(void);
void midi_tests(void);
