// The RP2040's peripherals, by the names of its datasheet. Only what the drivers use.
#pragma once

#include "ports/cortex_m/cortex_m.h"

// Every register has aliases for atomic changes (2.1.2).
#define SET_BITS(register) (*(Register *)((uintptr_t) & (register) + 0x2000))
#define CLEAR_BITS(register) (*(Register *)((uintptr_t) & (register) + 0x3000))

typedef struct {
    Register reset, wdsel, reset_done;
} ResetsRegisters;
enum {
    RESET_IO_BANK0 = 1 << 5,
    RESET_PADS_BANK0 = 1 << 8,
    RESET_PLL_SYS = 1 << 12,
    RESET_PLL_USB = 1 << 13,
    RESET_TIMER = 1 << 21,
    RESET_UART0 = 1 << 22,
};

typedef struct {
    Register ctrl, div, selected;
} ClockRegisters;
typedef struct {
    ClockRegisters gpout[4], ref, sys, peri, usb, adc, rtc;
    Register resus_ctrl;
} ClocksRegisters;

typedef struct {
    Register ctrl, status, dormant, startup;
} XoscRegisters;

typedef struct {
    Register cs, pwr, fbdiv_int, prim;
} PllRegisters;

typedef struct {
    Register ctrl, freqa, freqb, dormant, div, phase, status, randombit;
} RoscRegisters;

typedef struct {
    struct {
        Register status, ctrl;
    } pins[30];
} IoBankRegisters;
typedef struct {
    Register voltage_select, pins[30];
} PadsRegisters;

enum {
    GPIO_FUNCTION_UART = 2,
    GPIO_FUNCTION_SIO = 5,
    GPIO_FUNCTION_NONE = 31
};
enum {
    PAD_SCHMITT = 1 << 1,
    PAD_PULL_DOWN = 1 << 2,
    PAD_PULL_UP = 1 << 3,
    PAD_4_MA = 1 << 4,
    PAD_INPUT_ENABLE = 1 << 6,
    PAD_OUTPUT_DISABLE = 1 << 7
};

typedef struct {
    Register cpuid, gpio_in, gpio_hi_in, reserved, gpio_out, gpio_out_set, gpio_out_clr, gpio_out_xor, gpio_oe,
        gpio_oe_set, gpio_oe_clr, gpio_oe_xor;
} SioRegisters;

typedef struct {
    Register timehw, timelw, timehr, timelr, alarm[4], armed, timerawh, timerawl, dbgpause, pause, intr, inte, intf,
        ints;
} TimerRegisters;

typedef struct {
    Register ctrl, load, reason, scratch[8], tick;
} WatchdogRegisters;
enum {
    WATCHDOG_TRIGGER = 1u << 31,
    WATCHDOG_REASON_TIMER = 1 << 0,
    WATCHDOG_REASON_FORCE = 1 << 1,
    WATCHDOG_TICK_ENABLE = 1 << 9
};

typedef struct {
    Register vreg, bod, chip_reset;
} VregRegisters;
enum {
    CHIP_RESET_POWER_ON = 1 << 8,
    CHIP_RESET_RUN_PIN = 1 << 16
};

typedef struct {
    Register frce_on, frce_off, wdsel, done;
} PsmRegisters;

typedef struct {
    Register dr, rsr, reserved1[4], fr, reserved2, ilpr, ibrd, fbrd, lcr_h, cr, ifls, imsc, ris, mis, icr, dmacr;
} UartRegisters;
enum {
    UART_FR_RX_EMPTY = 1 << 4,
    UART_FR_TX_FULL = 1 << 5,
    UART_LCR_FIFOS = 1 << 4,
    UART_LCR_8_BITS = 3 << 5,
    UART_CR_ENABLE = 1 << 0,
    UART_CR_TX = 1 << 8,
    UART_CR_RX = 1 << 9,
    UART_INTERRUPT_RX = 1 << 4,
    UART_INTERRUPT_RX_TIMEOUT = 1 << 6
};

enum {
    IRQ_TIMER_0 = 0,
    IRQ_UART0 = 20,
    IRQ_COUNT = 26
};

#define CLOCKS ((ClocksRegisters *)0x40008000)
#define RESETS ((ResetsRegisters *)0x4000C000)
#define PSM ((PsmRegisters *)0x40010000)
#define IO_BANK0 ((IoBankRegisters *)0x40014000)
#define PADS_BANK0 ((PadsRegisters *)0x4001C000)
#define XOSC ((XoscRegisters *)0x40024000)
#define PLL_SYS ((PllRegisters *)0x40028000)
#define PLL_USB ((PllRegisters *)0x4002C000)
#define UART0 ((UartRegisters *)0x40034000)
#define TIMER ((TimerRegisters *)0x40054000)
#define WATCHDOG ((WatchdogRegisters *)0x40058000)
#define ROSC ((RoscRegisters *)0x40060000)
#define VREG ((VregRegisters *)0x40064000)
#define SIO ((SioRegisters *)0xD0000000)
