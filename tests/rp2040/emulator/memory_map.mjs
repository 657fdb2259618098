// What answers on the RP2040's bus (datasheet 2.2).
const RANGES = [
  [0x00000000, 0x00004000], // ROM
  [0x10000000, 0x16000000], // flash, its cache as RAM
  [0x18000000, 0x18000100], // SSI
  [0x20000000, 0x20042000], // RAM
  [0x40000000, 0x40070000], // APB
  [0x50000000, 0x50304000], // AHB: DMA, USB, PIO
  [0xd0000000, 0xd0000200], // SIO
  [0xe0000000, 0xe0100000], // the processor's own
]

export function isAddressUsable(address) {
  const unsigned = address >>> 0
  return RANGES.some(([start, end]) => unsigned >= start && unsigned < end)
}

export function isReadOnly(address) {
  const unsigned = address >>> 0
  return unsigned < 0x4000 || (unsigned >= 0x10000000 && unsigned < 0x14000000)
}
