// What the board's TOML says, as constants (tools/boardgen writes build/gen/board_data.c).
#pragma once

#include "core/config.h"

typedef struct {
    const char *name;
    unsigned pin;
} BoardPinName;

typedef struct {
    const char *name;
    int8_t pins[3];  // scl, sda; sck, mosi, miso; or tx, rx. -1: none
} BoardBusPins;

typedef enum {
    BOARD_LED_NONE,
    BOARD_LED_PLAIN,    // one LED
    BOARD_LED_COLOURS,  // three LEDs: red, green, blue
    BOARD_LED_PIXEL,    // a WS2812: its data, what powers it
} BoardStatusLedKind;

typedef struct {
    BoardStatusLedKind kind;
    int8_t pins[3];  // -1: none
    bool inverted;   // on while its pin is low
    char order[4];   // in which a pixel takes its colours: "GRB"
} BoardStatusLed;

typedef struct {
    const char *name, *id, *mcu;
    uint32_t frequency_hz;
    BoardStatusLed status_led;
    uint32_t flash_bytes;  // 0: the port knows
    int button_pin;        // -1: none
    int usb_vbus_pin;      // high while the cable brings power; -1: none
    uint16_t usb_vendor_id, usb_product_id;
    const char *usb_manufacturer, *usb_product;
    const BoardPinName *pin_names;
    size_t pin_name_count;
    const BoardBusPins *buses;   // the last one has no name
    const char *const *devices;  // what the simulation attaches (ports/linux/sim/attach.h); the last one is NULL
    // What the image lacks and where it is, with blanks between the names: "difflib enum logging.config". Packed texts
    // (core/packed_text.h).
    const char *modules_in_full, *modules_in_bundle, *modules_in_large;
} BoardInfo;

extern const BoardInfo board_info;

// The board's name for a chip pin ("LED"), or NULL if it has none.
const char *board_pin_name(unsigned pin);

// The chip pin of a name of the board, or -1.
int board_pin_number(const char *name);
