#include "system/module_hint.h"

#include <stdbool.h>
#include <string.h>

#include "core/macros.h"
#include "services/board_info.h"

// Names between blanks; the first group that has a name speaks for it.
static const struct {
    const char *names, *hint;
} groups[] = {
    {" asyncio neopixel neopixel_spi simpleio colorsys displayio_layout colorwheel ulab pyrtos "
     "circuitpython_typing foamyguy_displayio_inflate barbudor_ina3221 ",
     "it is a library: copy it to lib/"},
    {" wifi socketpool ssl mdns espnow ipaddress ", "it is built into boards with Wi-Fi, not into this one"},
    {" _bleio ", "it is built into boards with Bluetooth, not into this one"},
    {" rp2pio cyw43 picodvi wiznet ", "it is built into boards with an RP2040 or RP2350, not into this one"},
    {" espidf espcamera espulp dualbank qspibus mipidsi dotclockframebuffer ",
     "it is built into boards with an Espressif chip, not into this one"},
    {" samd ", "it is built into boards with a SAMD chip, not into this one"},
    {" camera gnss ", "it is built into the Spresense board, not into this one"},
    {" videocore ", "it is built into CircuitPython for the Raspberry Pi, not into this board"},
    {" _eve _pew _pixelmap _stage adafruit_bus_device adafruit_pixelbuf aesio alarm analogbufio analogio audiobusio "
     "audiocore audiodelays audiofilewriter audiofilters audiofreeverb audioi2sin audioio audiomixer audiomp3 "
     "audiopwmio audiospeed aurora_epaper bitbangio bitmapfilter bitmaptools bitops busdisplay busio canio codeop "
     "countio displayio epaperdisplay floppyio fontio fourwire framebufferio frequencyio getpass gifio "
     "i2cdisplaybus i2cioexpander i2ctarget imagecapture is31fl3741 jpegio keypad keypad_demux locale lvfontio "
     "max3421e mcp4822 memorymap memorymonitor msgpack neopixel_write nvm onewireio paralleldisplaybus ps2io pulseio "
     "pwmio qrio rainbowio rgbmatrix rotaryio sdcardio sdioio sharpdisplay spitarget synthio "
     "terminalio tilepalettemapper touchio traceback uheap usb usb_audio usb_cdc usb_hid usb_host usb_midi usb_video "
     "ustack vectorio watchdog ",
     "it is built into other boards, not into this one"},
    {" machine ", "it belongs to MicroPython; here digitalio, analogio and busio do its work"},
    {" network ", "it belongs to MicroPython; here it is wifi, on boards with Wi-Fi"},
    {" bluetooth ", "it belongs to MicroPython; here it is _bleio, on boards with Bluetooth"},
    {" rp2 ", "it belongs to MicroPython; here it is rp2pio, on boards with an RP2040 or RP2350"},
    {" utime uos ujson ure ubinascii ustruct urandom uio ucollections uhashlib uselect uzlib uheapq uctypes usocket "
     "ussl "
     "uasyncio uerrno ",
     "it belongs to MicroPython; here try the name without the u"},
    {" socket ", "here sockets come from socketpool, on boards with Wi-Fi"},
    {" requests urllib http ", "on a board it is the library adafruit_requests: copy it to lib/"},
    {" numpy scipy ", "on a board it is ulab, on boards that have it built in"},
    {" RPi gpiozero smbus pigpio ", "it belongs to the Raspberry Pi computer; here digitalio and busio do its work"},
    {" serial ", "it belongs to computers; here it is busio.UART"},
    {" tkinter subprocess multiprocessing matplotlib pandas pygame PIL cv2 ", "it exists only on computers"},
};

static bool has_name(const char *names, const char *name, size_t length) {
    for (const char *at = names; (at = strchr(at, ' ')) != NULL;) {
        at++;
        if (strncmp(at, name, length) == 0 && at[length] == ' ') {
            return true;
        }
    }
    return false;
}

// Of a module of our own that the image lacks.
static const char *tier_hint(const char *name, size_t length) {
    if (length > 0 && has_name(board_info.modules_in_full, name, length)) {
        return "it is in the full image, not in this one (base); or copy it from the bundle to lib/";
    }
    if (length > 0 && has_name(board_info.modules_in_bundle, name, length)) {
        return "it is in the bundle: copy it to lib/";
    }
    return length > 0 && has_name(board_info.modules_in_large, name, length)
               ? "it is built into the images of boards with more flash, not into this one"
               : NULL;
}

const char *module_hint(const char *name, size_t length) {
    static const char library[] = "adafruit_";
    const char *tier = tier_hint(name, length);
    if (tier != NULL) {
        return tier;
    }
    for (size_t i = 0; length > 0 && i < ARRAY_LENGTH(groups); i++) {
        if (has_name(groups[i].names, name, length)) {
            return groups[i].hint;
        }
    }
    bool is_library = length > sizeof library - 1 && memcmp(name, library, sizeof library - 1) == 0;
    return is_library ? groups[0].hint : NULL;
}
