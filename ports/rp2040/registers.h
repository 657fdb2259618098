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
    RESET_ADC = 1 << 0,
    RESET_DMA = 1 << 2,
    RESET_I2C0 = 1 << 3,  // and the next for I2C1
    RESET_IO_BANK0 = 1 << 5,
    RESET_PADS_BANK0 = 1 << 8,
    RESET_PIO0 = 1 << 10,
    RESET_PIO1 = 1 << 11,
    RESET_PLL_SYS = 1 << 12,
    RESET_PLL_USB = 1 << 13,
    RESET_PWM = 1 << 14,
    RESET_RTC = 1 << 15,
    RESET_SPI0 = 1 << 16,  // and the next for SPI1
    RESET_TIMER = 1 << 21,
    RESET_UART0 = 1 << 22,  // and the next for UART1
    RESET_USB = 1 << 24,
};

typedef struct {
    Register ctrl, div, selected;
} ClockRegisters;
typedef struct {
    ClockRegisters gpout[4], ref, sys, peri, usb, adc, rtc;
    Register resus_ctrl;
} ClocksRegisters;

enum {
    CLOCK_ENABLE = 1 << 11,
    RTC_CLOCK_FROM_XOSC = 3 << 5
};

typedef struct {
    Register clkdiv_m1, setup_0, setup_1, ctrl, irq_setup_0, irq_setup_1, rtc_1, rtc_0, intr, inte, intf, ints;
} RtcRegisters;
enum {
    RTC_ENABLE = 1 << 0,
    RTC_ACTIVE = 1 << 1,
    RTC_LOAD = 1 << 4
};

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
    GPIO_FUNCTION_SPI = 1,
    GPIO_FUNCTION_UART = 2,
    GPIO_FUNCTION_I2C = 3,
    GPIO_FUNCTION_PWM = 4,
    GPIO_FUNCTION_SIO = 5,
    GPIO_FUNCTION_PIO0 = 6,
    GPIO_FUNCTION_NONE = 31
};
enum {
    PAD_SCHMITT = 1 << 1,
    PAD_PULL_DOWN = 1 << 2,
    PAD_PULL_UP = 1 << 3,
    PAD_4_MA = 1 << 4,
    PAD_INPUT_ENABLE = 1 << 6,
    PAD_OUTPUT_DISABLE = 1 << 7,
    PAD_DEFAULT = PAD_SCHMITT | PAD_4_MA | PAD_INPUT_ENABLE
};

typedef struct {
    Register cpuid, gpio_in, gpio_hi_in, reserved, gpio_out, gpio_out_set, gpio_out_clr, gpio_out_xor, gpio_oe,
        gpio_oe_set, gpio_oe_clr, gpio_oe_xor, reserved2[12], div_udividend, div_udivisor, div_sdividend, div_sdivisor,
        div_quotient, div_remainder;
} SioRegisters;

typedef struct {
    Register csr, div, ctr, cc, top;
} PwmSliceRegisters;
enum {
    PWM_ENABLE = 1 << 0
};

typedef struct {
    Register timehw, timelw, timehr, timelr, alarm[4], armed, timerawh, timerawl, dbgpause, pause, intr, inte, intf,
        ints;
} TimerRegisters;

typedef struct {
    Register ctrl, load, reason, scratch[8], tick;
} WatchdogRegisters;
enum {
    WATCHDOG_TRIGGER = 1u << 31,
    WATCHDOG_ENABLE = 1 << 30,
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
enum {
    PSM_ALL_BUT_OSCILLATORS = 0x1FFFC
};

typedef struct {
    Register dr, rsr, reserved1[4], fr, reserved2, ilpr, ibrd, fbrd, lcr_h, cr, ifls, imsc, ris, mis, icr, dmacr;
} UartRegisters;
enum {
    UART_DR_BREAK = 1 << 10,
    UART_FR_BUSY = 1 << 3,
    UART_FR_RX_EMPTY = 1 << 4,
    UART_FR_TX_FULL = 1 << 5,
    UART_LCR_PARITY = 1 << 1,
    UART_LCR_EVEN_PARITY = 1 << 2,
    UART_LCR_2_STOP_BITS = 1 << 3,
    UART_LCR_FIFOS = 1 << 4,
    UART_LCR_5_BITS = 0 << 5,
    UART_LCR_8_BITS = 3 << 5,
    UART_CR_ENABLE = 1 << 0,
    UART_CR_TX = 1 << 8,
    UART_CR_RX = 1 << 9,
    UART_CR_RTS = 1 << 14,
    UART_CR_CTS = 1 << 15,
    UART_INTERRUPT_RX = 1 << 4,
    UART_INTERRUPT_RX_TIMEOUT = 1 << 6
};

// DW_apb_i2c (4.3.17)
typedef struct {
    Register con, tar, sar, reserved1, data_cmd, ss_scl_hcnt, ss_scl_lcnt, fs_scl_hcnt, fs_scl_lcnt, reserved2[2],
        intr_stat, intr_mask, raw_intr_stat, rx_tl, tx_tl, clr_intr, clr_rx_under, clr_rx_over, clr_tx_over, clr_rd_req,
        clr_tx_abrt, clr_rx_done, clr_activity, clr_stop_det, clr_start_det, clr_gen_call, enable, status, txflr, rxflr,
        sda_hold, tx_abrt_source, slv_data_nack_only, dma_cr, dma_tdlr, dma_rdlr, sda_setup, ack_general_call,
        enable_status, fs_spklen;
} I2cRegisters;
enum {
    I2C_CON_CONTROLLER = 1 << 0,
    I2C_CON_FAST = 2 << 1,
    I2C_CON_RESTART = 1 << 5,
    I2C_CON_NO_TARGET = 1 << 6,
    I2C_DATA_READ = 1 << 8,
    I2C_DATA_STOP = 1 << 9,
    I2C_DATA_RESTART = 1 << 10,
    I2C_INTERRUPT_ABORT = 1 << 6,
    I2C_INTERRUPT_STOP = 1 << 9,
    I2C_STATUS_ACTIVE = 1 << 5,
    I2C_ABORT_ADDRESS = 1 << 0,
    I2C_FIFO_ENTRIES = 16
};

// PL022 (4.4.4)
typedef struct {
    Register cr0, cr1, dr, sr, cpsr, imsc, ris, mis, icr, dmacr;
} SpiRegisters;
enum {
    SPI_CR0_8_BITS = 7,
    SPI_CR0_POLARITY = 1 << 6,
    SPI_CR0_PHASE = 1 << 7,
    SPI_CR0_RATE_SHIFT = 8,
    SPI_CR1_ENABLE = 1 << 1,
    SPI_SR_TX_NOT_FULL = 1 << 1,
    SPI_SR_RX_NOT_EMPTY = 1 << 2,
    SPI_SR_BUSY = 1 << 4,
    SPI_FIFO_ENTRIES = 8
};

typedef struct {
    Register cs, result, fcs, fifo, div, intr, inte, intf, ints;
} AdcRegisters;
enum {
    ADC_CS_ENABLE = 1 << 0,
    ADC_CS_TEMPERATURE = 1 << 1,
    ADC_CS_START = 1 << 2,
    ADC_CS_READY = 1 << 8,
    ADC_CS_INPUT_SHIFT = 12,
    ADC_RESULT_BITS = 12
};

typedef struct {
    Register ctrlr0, ctrlr1, ssienr, mwcr, ser, baudr, txftlr, rxftlr, txflr, rxflr, sr, imr, isr, risr, txoicr, rxoicr,
        rxuicr, msticr, icr, dmacr, dmatdlr, dmardlr, idr, version, dr0;
} SsiRegisters;
enum {
    SSI_CTRLR0_8_BITS = 7 << 16,
    SSI_CTRLR0_MODE_MASK = 3 << 8,
    SSI_CTRLR0_READ = 3 << 8,
    SSI_SR_RX_NOT_EMPTY = 1 << 3
};

typedef struct {
    struct {
        Register status, ctrl;
    } sclk, ss, sd[4];
} IoQspiRegisters;
enum {
    QSPI_OUTPUT_NORMAL = 0 << 8,
    QSPI_OUTPUT_LOW = 2 << 8,
    QSPI_OUTPUT_HIGH = 3 << 8,
    QSPI_OUTPUT_OFF = 2 << 12
};

typedef struct {
    Register ctrl, flush, stat;
} XipRegisters;

typedef struct {
    Register addr_endp[16], main_ctrl, sof_wr, sof_rd, sie_ctrl, sie_status, int_ep_ctrl, buff_status,
        buff_cpu_should_handle, ep_abort, ep_abort_done, ep_stall_arm, nak_poll, ep_status_stall_nak, usb_muxing,
        usb_pwr, usbphy_direct, usbphy_direct_override, usbphy_trim, reserved, intr, inte, intf, ints;
} UsbRegisters;
enum {
    USB_MAIN_ENABLE = 1 << 0,
    USB_SIE_RESUME = 1 << 12,
    USB_SIE_PULL_UP = 1 << 16,
    USB_SIE_EP0_INTERRUPT = 1 << 29,
    USB_STATUS_SUSPENDED = 1 << 4,
    USB_STATUS_RESUME = 1 << 11,
    USB_STATUS_SETUP = 1 << 17,
    USB_STATUS_BUS_RESET = 1 << 19,
    USB_MUXING_TO_PHY = 1 << 0,
    USB_MUXING_SOFTCON = 1 << 3,
    USB_PWR_VBUS_OVERRIDE = 1 << 2,
    USB_PWR_VBUS_DETECT = 1 << 3,
    USB_INTERRUPT_BUFFER = 1 << 4,
    USB_INTERRUPT_BUS_RESET = 1 << 12,
    USB_INTERRUPT_SUSPEND = 1 << 14,
    USB_INTERRUPT_RESUME = 1 << 15,
    USB_INTERRUPT_SETUP = 1 << 16
};

// The memory shared with the controller (4.1.2.5): [number][0] is IN, [number][1] is OUT.
typedef struct {
    uint8_t setup[8];
    Register endpoint_control[15][2];  // from endpoint 1
    Register buffer_control[16][2];
    uint8_t endpoint_0[2 * 64];
    uint8_t buffers[0x1000 - 0x180];
} UsbMemory;
enum {
    USB_BUFFER_LENGTH = 0x3FF,
    USB_BUFFER_AVAILABLE = 1 << 10,
    USB_BUFFER_STALL = 1 << 11,
    USB_BUFFER_DATA1 = 1 << 13,
    USB_BUFFER_FULL = 1 << 15,
    USB_ENDPOINT_TYPE_SHIFT = 26,
    USB_ENDPOINT_INTERRUPT = 1 << 29
};
static const uint32_t USB_ENDPOINT_ENABLE = 1u << 31;

typedef struct {
    Register read_addr, write_addr, trans_count, ctrl_trig, aliases[12];
} DmaChannelRegisters;
typedef struct {
    DmaChannelRegisters channels[12];
    Register reserved1[64], intr, inte0, intf0, ints0, reserved2, inte1, intf1, ints1, timer[4], multi_chan_trigger,
        sniff_ctrl, sniff_data, reserved3, fifo_levels, abort;
} DmaRegisters;
enum {
    DMA_ENABLE = 1 << 0,
    DMA_READ_ADVANCES = 1 << 4,
    DMA_WRITE_ADVANCES = 1 << 5,
    DMA_BUSY = 1 << 24
};

typedef struct {
    Register clkdiv, execctrl, shiftctrl, addr, instr, pinctrl;
} PioMachineRegisters;
typedef struct {
    Register ctrl, fstat, fdebug, flevel, txf[4], rxf[4], irq, irq_force, input_sync_bypass, dbg_padout, dbg_padoe,
        dbg_cfginfo, instr_mem[32];
    PioMachineRegisters machines[4];
} PioRegisters;
enum {
    PIO_RESTART = 1 << 4,  // and 1 for each machine, as those below
    PIO_RESTART_CLOCK = 1 << 8,
    PIO_JOIN_SENDS = 1 << 30,
    PIO_RECEIVE_EMPTY = 8,  // bit numbers of fstat
    PIO_SEND_FULL = 16
};

enum {
    IRQ_TIMER_0 = 0,
    IRQ_USB = 5,
    IRQ_DMA_0 = 11,
    IRQ_UART0 = 20,
    IRQ_UART1 = 21,
    IRQ_COUNT = 26
};

#define FLASH_WINDOW 0x10000000u
#define XIP ((XipRegisters *)0x14000000)
#define SSI ((SsiRegisters *)0x18000000)
#define CLOCKS ((ClocksRegisters *)0x40008000)
#define RESETS ((ResetsRegisters *)0x4000C000)
#define PSM ((PsmRegisters *)0x40010000)
#define IO_BANK0 ((IoBankRegisters *)0x40014000)
#define IO_QSPI ((IoQspiRegisters *)0x40018000)
#define PADS_BANK0 ((PadsRegisters *)0x4001C000)
#define XOSC ((XoscRegisters *)0x40024000)
#define PLL_SYS ((PllRegisters *)0x40028000)
#define PLL_USB ((PllRegisters *)0x4002C000)
#define UART0 ((UartRegisters *)0x40034000)
#define PWM ((PwmSliceRegisters *)0x40050000)
#define UART1 ((UartRegisters *)0x40038000)
#define SPI0 ((SpiRegisters *)0x4003C000)
#define SPI1 ((SpiRegisters *)0x40040000)
#define I2C0 ((I2cRegisters *)0x40044000)
#define I2C1 ((I2cRegisters *)0x40048000)
#define ADC ((AdcRegisters *)0x4004C000)
#define TIMER ((TimerRegisters *)0x40054000)
#define WATCHDOG ((WatchdogRegisters *)0x40058000)
#define RTC ((RtcRegisters *)0x4005C000)
#define ROSC ((RoscRegisters *)0x40060000)
#define VREG ((VregRegisters *)0x40064000)
#define DMA ((DmaRegisters *)0x50000000)
#define USB_MEMORY ((UsbMemory *)0x50100000)
#define USB ((UsbRegisters *)0x50110000)
#define PIO0 ((PioRegisters *)0x50200000)
#define PIO1 ((PioRegisters *)0x50300000)
#define SIO ((SioRegisters *)0xD0000000)
