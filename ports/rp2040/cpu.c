// The chip: why it started, how it starts again.
#include "hal/cpu.h"

#include "core/libm.h"
#include "ports/rp2040/chip.h"

enum {
    MODE_SCRATCH = 0,  // watchdog scratch registers keep their contents over a reset
    MODE_MAGIC = 0x41640000,
    MODE_MASK = 0xFFFF
};

static HalResetReason reason;
static HalRunMode run_mode;

static HalResetReason read_reason(void) {
    const uint32_t chip = VREG->chip_reset, watchdog = WATCHDOG->reason;
    return (watchdog & WATCHDOG_REASON_FORCE)   ? HAL_RESET_SOFTWARE
           : (watchdog & WATCHDOG_REASON_TIMER) ? HAL_RESET_WATCHDOG
           : (chip & CHIP_RESET_RUN_PIN)        ? HAL_RESET_PIN
           : (chip & CHIP_RESET_POWER_ON)       ? HAL_RESET_POWER_ON
                                                : HAL_RESET_UNKNOWN;
}

void reset_reason_read(void) {
    const uint32_t kept = WATCHDOG->scratch[MODE_SCRATCH];
    reason = read_reason();
    run_mode = (kept & ~(uint32_t)MODE_MASK) == MODE_MAGIC ? (HalRunMode)(kept & MODE_MASK) : HAL_RUN_NORMAL;
    WATCHDOG->scratch[MODE_SCRATCH] = 0;
}

// The boot ROM's loader of UF2 files, which never returns; nothing where there is no boot ROM (2.8.3): its first words
// tell, then the address of a table of functions with names of two letters and of the function that searches it.
void boot_loader_start(void) {
    enum {
        LOAD_BY_USB = 'U' | 'B' << 8,
        MAGIC = 0x01754D,
        MAGIC_MASK = 0xFFFFFF
    };
    extern const uint32_t rom_magic[];  // linker script
    extern const uint16_t rom_table[], rom_search[];
    typedef void LoadByUsb(uint32_t activity_pins, uint32_t disabled_interfaces);
    typedef LoadByUsb *Search(const uint16_t *table, uint32_t name);
    if (run_mode < HAL_RUN_UF2 || (rom_magic[0] & MAGIC_MASK) != MAGIC) {
        return;
    }
    LoadByUsb *load = ((Search *)(uintptr_t)rom_search[0])((const uint16_t *)(uintptr_t)rom_table[0], LOAD_BY_USB);
    if (load) {
        retained_forget();
        load(0, 0);
    }
}

HalResetReason hal_cpu_reset_reason(void) { return reason; }
HalRunMode hal_cpu_run_mode(void) { return run_mode; }

void hal_cpu_set_next_run_mode(HalRunMode mode) {
    WATCHDOG->scratch[MODE_SCRATCH] = mode == HAL_RUN_NORMAL ? 0 : MODE_MAGIC | mode;
}

// By the watchdog, since the processor's own request leaves the peripherals as they are. Not the oscillators.
void hal_cpu_reset(void) {
    PSM->wdsel = PSM_ALL_BUT_OSCILLATORS;
    WATCHDOG->ctrl = WATCHDOG_TRIGGER;
    for (;;) {
    }
}

void port_end_after_fault(bool is_noted UNUSED, const uint32_t *registers UNUSED) { hal_cpu_reset(); }

// The chip has no number of its own; its flash has.
size_t hal_cpu_uid(uint8_t uid[HAL_UID_MAX]) {
    flash_read_unique_id(uid);
    return FLASH_ID_BYTES;
}

uint32_t hal_cpu_frequency_hz(void) { return SYSTEM_HZ; }
double hal_cpu_voltage(void) { return DOUBLE_NAN; }
