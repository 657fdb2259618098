// node session.mjs IMAGE.bin [OPTIONS as JSON]: runs commands that come as JSON, one a line, on standard input, and answers each with one
// line of JSON. The emulated time stands still between commands.
//   {"do": "expect", "text": ">>> ", "ms": 1000}   run until the console has written this since the last "expect"
//   {"do": "type", "text": "1+1\r"}                bytes to the console
//   {"do": "line", "text": "abc"}                  the same at the speed of the line, without waiting for room
//   {"do": "run", "ms": 100}                       run for so long
//   {"do": "pin", "number": 5, "level": true}      drive a pin from outside; null lets go of it
//   {"do": "pins"}                                 the levels of all pins
//   {"do": "peek", "address": 1073922048}          a word of memory or a register
//   {"do": "power"}                                power off and on; what the flash holds stays
//   {"do": "restart"}                              go on after the firmware or its watchdog has asked for a reset
//   {"do": "reset"}                                the RUN pin goes low and high again
//   {"do": "boot", "pressed": true}                the BOOT button
//   {"do": "execute", "code": "002088470000", "address": 1234, "argument": "text"}   go on with this Thumb code, or at this
//                                                  address, with r0 pointing to the text
//   {"do": "interrupt", "number": 26}              an interrupt from nowhere
//   {"do": "until", "state": "erasing"}            run until the flash is erasing
//   {"do": "faults"}                               the faults so far, which are then no problems any more
//   {"do": "profile"}                              from now on count cycles for each address; the next one answers "counts"
//   {"do": "flash"}                                what the flash has done: "erased", "programmed", "suspended"
//   {"do": "cut", "operations": 5, "seed": 1}      the power fails in the 5th flash operation from now: "stop" is then "power cut"
//   {"do": "save", "path": "x.bin"}                write the whole flash to a file, for "node session.mjs x.bin"
// and those of usb_session.mjs, wave_session.mjs and bus_session.mjs. Every answer has "text" (all that was written since the last answer), "ms" and "cycles" since reset, "stop" (why the
// machine stands still, or null) and "problems" (faults, warnings of the emulator).
import fs from 'node:fs'
import readline from 'node:readline'
import { busCommands } from './bus_session.mjs'
import { Machine } from './emulator/machine.mjs'
import { usbCommands } from './usb_session.mjs'
import { waveCommands } from './wave_session.mjs'

let machine = new Machine(fs.readFileSync(process.argv[2]), JSON.parse(process.argv[3] ?? '{}'))
let answered = 0 // bytes of output
let expected = 0

function expect({ text, ms }) {
  const wanted = Buffer.from(text)
  let seen = -1
  const found = machine.run(ms, () => {
    if (machine.output.length === seen) return false
    seen = machine.output.length
    return Buffer.from(machine.output.slice(expected)).includes(wanted)
  })
  if (found) expected += Buffer.from(machine.output.slice(expected)).indexOf(wanted) + wanted.length
  return { found }
}

function replace(next) {
  if (machine.problems().length > 0) throw new Error(machine.problems().join('\n'))
  machine = next
  answered = expected = 0
}

function restart() {
  if (!machine.resetRequest) throw new Error('nobody has asked for a reset')
  replace(machine.restarted())
}

// At the end of RAM, where the heap is used last.
const SPARE = 0x20041f00

function execute({ code, address, argument }) {
  const { sram } = machine.chip
  const put = (at, bytes) => sram.set(bytes, at - 0x20000000)
  put(SPARE, Buffer.from(code ?? '', 'hex'))
  put(SPARE + 0x80, Buffer.from(`${argument ?? ''}\0`))
  machine.divert(address ?? SPARE, SPARE + 0x80)
}

function interrupt({ number }) {
  machine.chip.core.enabledInterrupts |= 1 << number
  machine.chip.setInterrupt(number, true)
}

let profiled = null

function profile() {
  const { core } = machine.chip
  if (profiled) {
    core.executeInstruction = profiled.execute
    const { counts } = profiled
    profiled = null
    return { counts: [...counts] }
  }
  profiled = { execute: core.executeInstruction, counts: new Map() }
  const { execute, counts } = profiled
  core.executeInstruction = function () {
    const address = this.PC
    const cycles = execute.call(this)
    counts.set(address, (counts.get(address) ?? 0) + cycles)
    return cycles
  }
  return {}
}

function faults() {
  const noted = machine.faults
  machine.faults = []
  return { faults: noted }
}

const commands = {
  expect,
  type: ({ text }) => machine.type(text),
  line: ({ text }) => machine.typeAtLineRate(text),
  run: ({ ms }) => machine.run(ms),
  pin: ({ number, level }) => machine.drivePin(number, level ?? undefined),
  power: () => replace(machine.powerCycled()),
  restart,
  reset: () => replace(machine.afterButton()),
  boot: ({ pressed }) => void (machine.flash.pins.isButtonPressed = pressed),
  execute,
  interrupt,
  faults,
  profile,
  until: () => ({ found: machine.run(5000, () => machine.flash.isErasing && machine.flash.isBusy) }),
  flash: () => machine.flash.counts,
  cut: ({ operations, seed }) => machine.flash.scheduleCut(operations, seed),
  save: ({ path }) => fs.writeFileSync(path, machine.flash.memory),
  ...usbCommands(() => machine),
  ...waveCommands(() => machine),
  ...busCommands(() => machine),
  peek: ({ address }) => ({ word: machine.chip.readUint32(address) }),
  pins: () => ({ levels: machine.chip.gpio.map((pin) => pin.value) }),
}

// A computer whose device has gone gets no answers.
function attempt(command) {
  try {
    return commands[command.do](command)
  } catch (error) {
    if (machine.stopReason !== 'power cut') throw error
    return { failed: true }
  }
}

function answer(command) {
  const result = attempt(command)
  const text = Buffer.from(machine.output.slice(answered)).toString('utf8')
  answered = machine.output.length
  const state = { text, ms: machine.milliseconds, cycles: machine.cycles, stop: machine.stopReason, problems: machine.problems() }
  console.log(JSON.stringify({ ...state, ...result }))
}

for await (const line of readline.createInterface({ input: process.stdin })) answer(JSON.parse(line))
process.exit(0)
