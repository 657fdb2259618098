#include "ports/rp2040/dma.h"

#include "ports/rp2040/chip.h"

static uint16_t claimed;
static void (*handlers[DMA_CHANNELS])(int channel);

int dma_claim(void) {
    for (int channel = 0; channel < DMA_CHANNELS; channel++) {
        if (!(claimed >> channel & 1)) {
            claimed |= (uint16_t)(1u << channel);
            leave_reset(RESET_DMA);
            return channel;
        }
    }
    return -1;
}

// What is on its way ends first (2.5.5.3); a channel that never ends is left behind after a while.
void dma_release(int channel) {
    enum {
        MOST_READS = 10000
    };
    dma_on_done(channel, NULL);
    DMA->abort = 1u << channel;
    for (unsigned reads = 0; (DMA->abort >> channel & 1) && reads < MOST_READS; reads++) {
    }
    claimed &= (uint16_t) ~(1u << channel);
}

void dma_start(int channel, const DmaTransfer *transfer) {
    DmaChannelRegisters *registers = &DMA->channels[channel];
    registers->read_addr = (uint32_t)(uintptr_t)transfer->from;
    registers->write_addr = (uint32_t)(uintptr_t)transfer->to;
    registers->trans_count = transfer->count;
    registers->ctrl_trig =
        DMA_ENABLE | (uint32_t)(transfer->unit / 2) << 2 | (transfer->from_advances ? DMA_READ_ADVANCES : 0) |
        (transfer->to_advances ? DMA_WRITE_ADVANCES : 0) | (uint32_t)channel << 11 | (uint32_t)transfer->pace << 15;
}

bool dma_is_busy(int channel) { return (DMA->channels[channel].ctrl_trig & DMA_BUSY) != 0; }

void dma_on_done(int channel, void (*done)(int channel)) {
    handlers[channel] = done;
    DMA->ints0 = 1u << channel;
    if (done) {
        SET_BITS(DMA->inte0) = 1u << channel;
        interrupt_enable(IRQ_DMA_0);
    } else {
        CLEAR_BITS(DMA->inte0) = 1u << channel;
    }
}

void dma_interrupt(void) {
    const uint32_t ended = DMA->ints0;
    DMA->ints0 = ended;
    for (int channel = 0; channel < DMA_CHANNELS; channel++) {
        if (ended >> channel & 1) {
            handlers[channel](channel);
        }
    }
}
