// What the drivers of this port share.
#pragma once

#include "ports/rp2040/registers.h"

enum {
    XOSC_HZ = 12000000,
    SYSTEM_HZ = 125000000
};

// A function that runs from RAM: while the flash is busy, or for speed.
#define RAM_FUNCTION __attribute__((noinline, long_call, section(".ram_text")))

// Crystal, PLLs, clocks of the peripherals, the tick of the timers.
void clocks_start(void);

// Take blocks (RESET_… bits) out of reset and wait until they are.
void leave_reset(uint32_t blocks);

void interrupt_enable(unsigned number);

// The vectors.
void timer_interrupt(void);
void timer_call_interrupt(void);
void timer_second_call_interrupt(void);
void uart0_interrupt(void);
void uart1_interrupt(void);
void usb_interrupt(void);
void watchdog_interrupt(void);

// The console (console.c) has UART0 unless a program has it (uart.c).
void console_start(void);
void console_leave(void);  // its pins, if they still are its own
bool console_has_pin(unsigned pin);
void console_take_pin(unsigned pin);
void console_interrupt(void);
bool uart0_is_lent(void);
void timer_start(void);

// The wall clock, after the timer.
void clock_start(void);

// Which of the pad's bits and which function a pin has.
void pin_configure(unsigned pin, uint32_t pad, unsigned function);

// After a reset: what it was, and what the run before left (cpu.c, retained.c). Before anything else in C.
void reset_reason_read(void);
void retained_start(void);
void retained_forget(void);

// Go there if the run before wished it.
void boot_loader_start(void);

// Before the flash's driver is used: its copy of the second-stage loader.
void flash_start(void);

enum {
    FLASH_ID_BYTES = 8
};
void flash_read_unique_id(uint8_t id[FLASH_ID_BYTES]);
