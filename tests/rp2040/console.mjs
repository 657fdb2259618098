// node console.mjs IMAGE.bin: a board in the emulator, its console in this terminal. Ctrl-] ends it. What it writes to its flash
// is forgotten.
import fs from 'node:fs'
import { Machine } from './emulator/machine.mjs'

const SLICE_MS = 2
const ENOUGH_ROOM = 16 // bytes of the UART's queue
const END = 0x1d

let machine = new Machine(fs.readFileSync(process.argv[2]))
let shown = 0
const typed = []

function end(status) {
  if (process.stdin.isTTY) process.stdin.setRawMode(false)
  for (const problem of machine.problems()) console.error(`\r\n${problem}`)
  process.exit(status)
}

function takeInput(data) {
  if (data.includes(END)) end(0)
  typed.push(...data)
}

function step() {
  const uart = machine.chip.uart[0]
  while (typed.length > 0 && uart.rxFIFO.itemCount < ENOUGH_ROOM) uart.feedByte(typed.shift())
  machine.run(SLICE_MS)
  if (machine.output.length > shown) process.stdout.write(Buffer.from(machine.output.slice(shown)))
  shown = machine.output.length
  if (machine.resetRequest) {
    machine = machine.restarted()
    shown = 0
  } else if (machine.stopReason) {
    console.error(`\r\nthe machine stands still: ${machine.stopReason}`)
    end(1)
  }
}

const begin = Date.now()

// A machine that sleeps is much faster than time.
function tick() {
  step()
  const early = machine.milliseconds - (Date.now() - begin)
  setTimeout(tick, Math.max(0, Math.min(early, 100)))
}

if (process.stdin.isTTY) process.stdin.setRawMode(true)
process.stdin.on('data', takeInput)
process.stdin.on('end', () => typed.length === 0 && end(0))
tick()
