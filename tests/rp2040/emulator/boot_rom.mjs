// A boot ROM with what the firmware asks it for (datasheet 2.8.3): a table of functions, the function that searches it,
// and the loader, which stops the machine. The package has none.
const MAGIC = 0x01754d
const TABLE = 0x80
const SEARCH = 0x40
const LOADER = 0x60
export const LOADER_MARK = 0x55

// r0 = table, r1 = name: entries of two halfwords, the last one 0.
const search = [
  0x8802, // ldrh r2, [r0]
  0x2a00, // cmp r2, #0
  0xd005, // beq none
  0x428a, // cmp r2, r1
  0xd001, // beq found
  0x3004, // adds r0, #4
  0xe7f8, // b search
  0x8840, // found: ldrh r0, [r0, #2]
  0x4770, // bx lr
  0x2000, // none: movs r0, #0
  0x4770, // bx lr
]

export function bootRom() {
  const rom = new Uint32Array(4096)
  const halves = new Uint16Array(rom.buffer)
  const put = (address, values) => halves.set(values, address / 2)
  rom[0x10 / 4] = MAGIC
  put(0x14, [TABLE])
  put(0x18, [SEARCH | 1])
  put(SEARCH, search)
  put(LOADER, [0xbe00 | LOADER_MARK])
  put(TABLE, ['U'.charCodeAt(0) | ('B'.charCodeAt(0) << 8), LOADER | 1, 0])
  return rom
}
