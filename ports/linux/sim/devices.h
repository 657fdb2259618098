// Devices on the virtual board's buses, as their datasheets say they behave at the byte level.
#pragma once

#include "core/config.h"

typedef struct SimI2cDevice SimI2cDevice;
struct SimI2cDevice {
    SimI2cDevice *next;
    uint8_t address, scl, sda;
    bool (*start)(SimI2cDevice *device, bool is_read);  // addressed; false: it does not acknowledge
    bool (*write)(SimI2cDevice *device, uint8_t byte);  // false: it does not acknowledge
    uint8_t (*read)(SimI2cDevice *device);
    void (*stop)(SimI2cDevice *device);
};

typedef struct SimSpiDevice SimSpiDevice;
struct SimSpiDevice {
    SimSpiDevice *next;
    uint8_t sck, select;
    void (*start)(SimSpiDevice *device);  // the select pin went low
    uint8_t (*exchange)(SimSpiDevice *device, uint8_t byte);
    void (*stop)(SimSpiDevice *device);
};

// Put a device on its bus. Its lines get the resistors that they have on a real board.
void sim_i2c_attach(SimI2cDevice *device);
void sim_spi_attach(SimSpiDevice *device);

// A wire between two pins of a serial line, and a voltage at the input of a channel of the converter.
void sim_uart_wire(unsigned tx, unsigned rx);
void sim_adc_set(unsigned channel, double volts);

// New devices; NULL: no memory.
SimI2cDevice *sim_new_24lc32(void);
SimI2cDevice *sim_new_mcp9808(void);
SimSpiDevice *sim_new_w25q16(void);
