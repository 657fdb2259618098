// Clocks (datasheet 2.15 to 2.18): the reference from the crystal, the system at 125 MHz, USB and ADC at 48 MHz.
#include "ports/rp2040/chip.h"

enum {
    XOSC_STARTUP_CYCLES = 47,  // 1 ms in steps of 256 periods
    XOSC_1_TO_15_MHZ = 0xAA0,
    PLL_POWER_DOWN = 1 << 0,
    PLL_POST_DIVIDER_DOWN = 1 << 3,
    PLL_VCO_DOWN = 1 << 5,
    SYSTEM_FROM_REFERENCE = 1 << 0,  // SELECTED of clk_sys
    SYSTEM_FROM_AUXILIARY = 1 << 1,
    REFERENCE_FROM_ROSC = 1 << 0,  // SELECTED of clk_ref
    REFERENCE_FROM_XOSC = 1 << 2,
    DIVIDE_BY_1 = 1 << 8
};
static const uint32_t XOSC_ENABLE = 0xFAB << 12, STABLE = 1u << 31, LOCKED = 1u << 31;

// Hardware that never answers must not stop the board for good: a start without it ends in the watchdog's or nobody's
// hands, but it ends.
static void wait_for(const Register *where, uint32_t bits) {
    enum {
        MOST_READS = 1000000
    };
    for (uint32_t reads = 0; (*where & bits) != bits && reads < MOST_READS; reads++) {
    }
}

void leave_reset(uint32_t blocks) {
    CLEAR_BITS(RESETS->reset) = blocks;
    wait_for(&RESETS->reset_done, blocks);
}

// 12 MHz times `feedback`, divided twice.
static void pll_start(PllRegisters *pll, uint32_t feedback, uint32_t divider1, uint32_t divider2) {
    pll->cs = 1;
    pll->fbdiv_int = feedback;
    CLEAR_BITS(pll->pwr) = PLL_POWER_DOWN | PLL_VCO_DOWN;
    wait_for(&pll->cs, LOCKED);
    pll->prim = divider1 << 16 | divider2 << 12;
    CLEAR_BITS(pll->pwr) = PLL_POST_DIVIDER_DOWN;
}

// After a reset without power loss the clocks may run from the PLLs already.
static void use_ring_oscillator(void) {
    CLEAR_BITS(CLOCKS->sys.ctrl) = 1;
    wait_for(&CLOCKS->sys.selected, SYSTEM_FROM_REFERENCE);
    CLEAR_BITS(CLOCKS->ref.ctrl) = 3;
    wait_for(&CLOCKS->ref.selected, REFERENCE_FROM_ROSC);
}

void clocks_start(void) {
    enum {
        MICROSECOND_CYCLES = XOSC_HZ / 1000000
    };
    CLOCKS->resus_ctrl = 0;
    XOSC->startup = XOSC_STARTUP_CYCLES;
    XOSC->ctrl = XOSC_1_TO_15_MHZ;
    SET_BITS(XOSC->ctrl) = XOSC_ENABLE;
    wait_for(&XOSC->status, STABLE);
    use_ring_oscillator();
    SET_BITS(RESETS->reset) = RESET_PLL_SYS | RESET_PLL_USB;
    leave_reset(RESET_PLL_SYS | RESET_PLL_USB);
    pll_start(PLL_SYS, 125, 6, 2);  // 1500 MHz / 12
    pll_start(PLL_USB, 100, 5, 5);  // 1200 MHz / 25
    CLOCKS->ref.div = DIVIDE_BY_1;
    CLOCKS->ref.ctrl = 2;
    wait_for(&CLOCKS->ref.selected, REFERENCE_FROM_XOSC);
    CLOCKS->sys.div = DIVIDE_BY_1;
    CLOCKS->sys.ctrl = 0;
    CLOCKS->sys.ctrl = 1;
    wait_for(&CLOCKS->sys.selected, SYSTEM_FROM_AUXILIARY);
    CLOCKS->usb.div = DIVIDE_BY_1;
    CLOCKS->usb.ctrl = CLOCK_ENABLE;
    CLOCKS->adc.div = DIVIDE_BY_1;
    CLOCKS->adc.ctrl = CLOCK_ENABLE;
    CLOCKS->peri.ctrl = CLOCK_ENABLE;
    WATCHDOG->tick = MICROSECOND_CYCLES | WATCHDOG_TICK_ENABLE;
}
