#include "system/module_hint.h"

#include <string.h>

#include "core/packed_text.h"
#include "services/board_info.h"

// Names, and what to say about them; the first line that has a name speaks for it. Packed by the build of a chip's
// image.
static const char packable_message_groups[] =
    "asyncio neopixel neopixel_spi simpleio colorsys displayio_layout colorwheel ulab pyrtos "
    "circuitpython_typing foamyguy_displayio_inflate barbudor_ina3221:it is a library: copy it to lib/\n"
    "adafruit_pixelbuf:the library adafruit_pypixelbuf does its work: copy it to lib/\n"
    "wifi socketpool ssl mdns espnow ipaddress:it is built into boards with Wi-Fi, not into this one\n"
    "_bleio:it is built into boards with Bluetooth, not into this one\n"
    "rp2pio cyw43 picodvi wiznet:it is built into boards with an RP2040 or RP2350, not into this one\n"
    "espidf espcamera espulp dualbank qspibus mipidsi dotclockframebuffer:"
    "it is built into boards with an Espressif chip, not into this one\n"
    "samd:it is built into boards with a SAMD chip, not into this one\n"
    "camera gnss:it is built into the Spresense board, not into this one\n"
    "videocore:it is built into CircuitPython for the Raspberry Pi, not into this board\n"
    "_eve _pew _pixelmap _stage aesio alarm analogbufio analogio audiobusio audiocore audiodelays "
    "audiofilewriter audiofilters audiofreeverb audioi2sin audioio audiomixer audiomp3 audiopwmio audiospeed "
    "aurora_epaper bitbangio bitmapfilter bitmaptools bitops busdisplay busio canio codeop countio displayio "
    "epaperdisplay floppyio fontio fourwire framebufferio frequencyio getpass gifio i2cdisplaybus "
    "i2cioexpander i2ctarget imagecapture is31fl3741 jpegio keypad keypad_demux locale lvfontio max3421e "
    "mcp4822 memorymap memorymonitor msgpack neopixel_write nvm onewireio paralleldisplaybus ps2io pulseio "
    "pwmio qrio rainbowio rgbmatrix rotaryio sdcardio sdioio sharpdisplay spitarget synthio terminalio "
    "tilepalettemapper touchio traceback uheap usb usb_audio usb_cdc usb_hid usb_host usb_midi usb_video "
    "ustack vectorio watchdog:"
    "it is built into other boards, not into this one\n"
    "machine:it belongs to MicroPython; here digitalio, analogio and busio do its work\n"
    "network:it belongs to MicroPython; here it is wifi, on boards with Wi-Fi\n"
    "bluetooth:it belongs to MicroPython; here it is _bleio, on boards with Bluetooth\n"
    "rp2:it belongs to MicroPython; here it is rp2pio, on boards with an RP2040 or RP2350\n"
    "utime uos ujson ure ubinascii ustruct urandom uio ucollections uhashlib uselect uzlib uheapq uctypes "
    "usocket ussl uasyncio uerrno:it belongs to MicroPython; here try the name without the u\n"
    "socket:here sockets come from socketpool, on boards with Wi-Fi\n"
    "requests urllib http:on a board it is the library adafruit_requests: copy it to lib/\n"
    "numpy scipy:on a board it is ulab, on boards that have it built in\n"
    "RPi gpiozero smbus pigpio:it belongs to the Raspberry Pi computer; here digitalio and busio do its work\n"
    "serial:it belongs to computers; here it is busio.UART\n"
    "tkinter subprocess multiprocessing matplotlib pandas pygame PIL cv2:it exists only on computers\n";
static const char library[] = "adafruit_", library_as[] = "asyncio";

// Reads words to the end of the text or a colon, and says whether one of them is the name.
static bool read_names(PackedText *text, const char *name, size_t length) {
    bool found = false;
    char c;
    do {
        size_t matching = 0, word = 0;
        for (c = packed_text_next(text); c != ' ' && c != ':' && c != '\0'; c = packed_text_next(text), word++) {
            matching += matching == word && word < length && name[word] == c;
        }
        found = found || (word == length && matching == length);
    } while (c == ' ');
    return found;
}

static bool is_listed(const char *packed, const char *name, size_t length) {
    PackedText text = packed_text(packed);
    return read_names(&text, name, length);
}

static char read_hint(PackedText *text, char *hint) {
    char c;
    while ((c = packed_text_next(text)) != '\n' && c != '\0') {
        *hint++ = c;
    }
    *hint = '\0';
    return c;
}

// Of a module of our own that the image lacks; NULL if it has it or it is none.
static const char *tier_hint(const char *name, size_t length) {
    if (is_listed(board_info.modules_in_full, name, length)) {
        return MESSAGE("it is in the full image, not in this one (base); or copy it from the bundle to lib/");
    }
    if (is_listed(board_info.modules_in_bundle, name, length)) {
        return MESSAGE("it is in the bundle: copy it to lib/");
    }
    return is_listed(board_info.modules_in_large, name, length)
               ? MESSAGE("it is built into the images of boards with more flash, not into this one")
               : NULL;
}

static bool group_hint(const char *name, size_t length, char *hint) {
    PackedText text = packed_text(packable_message_groups);
    bool found;
    do {
        found = read_names(&text, name, length);
    } while (read_hint(&text, hint) != '\0' && !found);
    return found;
}

bool module_hint(const char *name, size_t length, char hint[static MODULE_HINT_SIZE]) {
    if (length == 0) {
        return false;
    }
    const char *tier = tier_hint(name, length);
    if (tier != NULL) {
        PackedText text = packed_text(tier);
        (void)read_hint(&text, hint);
        return true;
    }
    const bool is_library = length > sizeof library - 1 && memcmp(name, library, sizeof library - 1) == 0;
    return group_hint(name, length, hint) || (is_library && group_hint(library_as, sizeof library_as - 1, hint));
}
