// What the chip's pins can be besides digital: tables in flash from its chip.toml (tools/pin_functions.py).
#pragma once

#include "core/config.h"

typedef enum {
    PIN_I2C_SDA,
    PIN_I2C_SCL,
    PIN_SPI_SCK,
    PIN_SPI_MOSI,
    PIN_SPI_MISO,
    PIN_UART_TX,
    PIN_UART_RX,
    PIN_UART_RTS,
    PIN_UART_CTS,
    PIN_ADC,  // its instances are the channels
    PIN_LINES
} PinLine;

typedef uint64_t PinMask;  // bit n: pin n

typedef struct {
    const PinMask *instances;  // the pins where each instance of the peripheral has that line
    size_t count;
} PinFunction;

extern const PinFunction pin_functions[PIN_LINES];

// The instances (bit n: number n) of the peripheral that have that line at the pin; 0: it cannot be it.
uint32_t pin_instances(unsigned pin, PinLine line);

// Every pin where one of those instances has that line.
PinMask pin_candidates(PinLine line, uint32_t instances);
