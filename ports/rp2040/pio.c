// PIO (chapter 3): two blocks of four state machines. Those of a block share 32 words of instruction memory.
#include "hal/pio.h"

#include "ports/rp2040/chip.h"

enum {
    BLOCKS = 2,
    MACHINES = 4,
    PIN_MAX = 30,
    NOWHERE = -1
};

// What each machine that is in use runs, and where that lies.
static struct {
    const uint16_t *instructions;  // NULL: the machine is free
    uint8_t offset, length;
} users[BLOCKS][MACHINES];

static PioRegisters *const blocks[BLOCKS] = {PIO0, PIO1};

static PioMachineRegisters *registers_of(const HalPio *pio) { return &blocks[pio->block]->machines[pio->machine]; }

static uint32_t words_at(unsigned offset, unsigned length) { return (uint32_t)(((uint64_t)1 << length) - 1) << offset; }

static uint32_t used_words(unsigned block) {
    uint32_t used = 0;
    for (unsigned i = 0; i < MACHINES; i++) {
        used |= users[block][i].instructions ? words_at(users[block][i].offset, users[block][i].length) : 0;
    }
    return used;
}

static int free_machine(unsigned block) {
    for (int i = 0; i < MACHINES; i++) {
        if (!users[block][i].instructions) {
            return i;
        }
    }
    return NOWHERE;
}

// Where the program lies already.
static int find_loaded(unsigned block, const HalPioProgram *program) {
    for (unsigned i = 0; i < MACHINES; i++) {
        if (users[block][i].instructions == program->instructions && users[block][i].length == program->length) {
            return users[block][i].offset;
        }
    }
    return NOWHERE;
}

static int find_room(unsigned block, const HalPioProgram *program) {
    const uint32_t used = used_words(block);
    const int last = HAL_PIO_INSTRUCTIONS - program->length;
    for (int offset = program->origin < 0 ? 0 : program->origin; offset <= last; offset++) {
        if (!(used & words_at((unsigned)offset, program->length))) {
            return offset;
        }
        if (program->origin >= 0) {
            break;
        }
    }
    return NOWHERE;
}

// Jumps go to addresses of the memory.
static void load(unsigned block, const HalPioProgram *program, unsigned offset) {
    enum {
        OPERATION = 7 << 13,
        JUMP = 0
    };
    for (unsigned i = 0; i < program->length; i++) {
        const uint16_t word = program->instructions[i];
        blocks[block]->instr_mem[offset + i] = word + ((word & OPERATION) == JUMP ? offset : 0);
    }
}

static bool place(HalPio *pio, const HalPioProgram *program) {
    for (unsigned block = 0; block < BLOCKS; block++) {
        const int machine = free_machine(block), loaded = find_loaded(block, program);
        const int offset = loaded >= 0 ? loaded : find_room(block, program);
        if (machine < 0 || offset < 0) {
            continue;
        }
        leave_reset(block == 0 ? RESET_PIO0 : RESET_PIO1);
        if (loaded < 0) {
            load(block, program, (unsigned)offset);
        }
        users[block][machine].instructions = program->instructions;
        users[block][machine].offset = (uint8_t)offset;
        users[block][machine].length = program->length;
        *pio = (HalPio){(uint8_t)block, (uint8_t)machine};
        return true;
    }
    return false;
}

// The registers' fields: 3.7.
static uint32_t pin_control(const HalPioSettings *settings) {
    const uint32_t side = settings->side.count + settings->side_is_optional;
    return side << 29 | (uint32_t)settings->set.count << 26 | (uint32_t)settings->out.count << 20 |
           (uint32_t)settings->first_in << 15 | (uint32_t)settings->side.first << 10 |
           (uint32_t)settings->set.first << 5 | settings->out.first;
}

static uint32_t shift_control(const HalPioSettings *settings) {
    return (uint32_t)settings->only_receives << 31 | (uint32_t)settings->only_sends << 30 |
           (uint32_t)(settings->pull_bits & 31) << 25 | (uint32_t)(settings->push_bits & 31) << 20 |
           (uint32_t)settings->out_shifts_right << 19 | (uint32_t)settings->in_shifts_right << 18 |
           (uint32_t)(settings->pull_bits > 0) << 17 | (uint32_t)(settings->push_bits > 0) << 16;
}

static uint32_t run_control(const HalPioProgram *program, const HalPioSettings *settings, uint32_t offset) {
    return (uint32_t)settings->side_is_optional << 30 | (uint32_t)settings->side_is_direction << 29 |
           (uint32_t)settings->jump_pin << 24 | (program->wrap + offset) << 12 | (program->wrap_target + offset) << 7;
}

HalStatus hal_pio_open(HalPio *pio, const HalPioProgram *program, const HalPioSettings *settings) {
    if (settings->divider < HAL_PIO_DIVIDER_ONE || program->length > HAL_PIO_INSTRUCTIONS) {
        return HAL_INVALID;
    }
    if (!place(pio, program)) {
        return HAL_BUSY;
    }
    const uint32_t offset = users[pio->block][pio->machine].offset;
    PioMachineRegisters *registers = registers_of(pio);
    registers->clkdiv = settings->divider << 8;  // 65536 times is 0
    registers->execctrl = run_control(program, settings, offset);
    registers->shiftctrl = shift_control(settings) ^ PIO_JOIN_SENDS;  // a change of this empties the queues
    registers->shiftctrl = shift_control(settings);
    registers->pinctrl = pin_control(settings);
    SET_BITS(blocks[pio->block]->ctrl) = (PIO_RESTART | PIO_RESTART_CLOCK) << pio->machine;
    registers->instr = offset;  // a jump to its start
    return HAL_OK;
}

void hal_pio_close(HalPio *pio) {
    hal_pio_run(pio, false);
    users[pio->block][pio->machine].instructions = NULL;
}

// By instructions that the machine executes at once: `set pins` and `set pindirs`.
void hal_pio_take_pins(const HalPio *pio, uint32_t pins, uint32_t outputs, uint32_t levels) {
    enum {
        SET_PINS = 0xE000,
        SET_DIRECTIONS = 0xE080
    };
    PioMachineRegisters *registers = registers_of(pio);
    const uint32_t before = registers->pinctrl;
    for (unsigned pin = 0; pin < PIN_MAX; pin++) {
        if (pins >> pin & 1) {
            registers->pinctrl = 1 << 26 | pin << 5;
            registers->instr = SET_PINS | (levels >> pin & 1);
            registers->instr = SET_DIRECTIONS | (outputs >> pin & 1);
            pin_configure(pin, PAD_DEFAULT, GPIO_FUNCTION_PIO0 + pio->block);
        }
    }
    registers->pinctrl = before;
}

void hal_pio_run(const HalPio *pio, bool on) {
    Register *ctrl = &blocks[pio->block]->ctrl;
    *(on ? &SET_BITS(*ctrl) : &CLEAR_BITS(*ctrl)) = 1u << pio->machine;
}

bool hal_pio_put(const HalPio *pio, uint32_t word) {
    const bool full = (blocks[pio->block]->fstat >> (PIO_SEND_FULL + pio->machine) & 1) != 0;
    if (!full) {
        blocks[pio->block]->txf[pio->machine] = word;
    }
    return !full;
}

bool hal_pio_get(const HalPio *pio, uint32_t *word) {
    const bool empty = (blocks[pio->block]->fstat >> (PIO_RECEIVE_EMPTY + pio->machine) & 1) != 0;
    if (!empty) {
        *word = blocks[pio->block]->rxf[pio->machine];
    }
    return !empty;
}
