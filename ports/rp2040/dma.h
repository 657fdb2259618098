// Direct memory access (2.5): twelve channels that copy between memory and peripherals beside the program.
#pragma once

#include "core/config.h"

enum {
    DMA_CHANNELS = 12,
    DMA_PACE_PIO = 0,       // and 8 for each block, 4 for receiving, 1 for each state machine
    DMA_PACE_NOTHING = 63,  // as fast as it goes
};

typedef struct {
    const volatile void *from;
    volatile void *to;
    uint32_t count;  // of units
    uint8_t unit;    // bytes: 1, 2 or 4
    uint8_t pace;    // the peripheral's request (table 120)
    bool from_advances, to_advances;
} DmaTransfer;

// Take a channel; -1: all are in use. Drivers that work for long keep theirs, others give it back after each transfer.
int dma_claim(void);
void dma_release(int channel);  // stops it

// Begin; with another transfer under way only when that has ended.
void dma_start(int channel, const DmaTransfer *transfer);
bool dma_is_busy(int channel);

// Called in an interrupt when a transfer of that channel has ended; it may start the next one at once. NULL: no more.
void dma_on_done(int channel, void (*done)(int channel));

void dma_interrupt(void);  // the vector
