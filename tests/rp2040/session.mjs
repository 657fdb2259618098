// node session.mjs IMAGE.bin: runs commands that come as JSON, one a line, on standard input, and answers each with one
// line of JSON. The emulated time stands still between commands.
//   {"do": "expect", "text": ">>> ", "ms": 1000}   run until the console has written this since the last "expect"
//   {"do": "type", "text": "1+1\r"}                bytes to the console
//   {"do": "run", "ms": 100}                       run for so long
//   {"do": "pin", "number": 5, "level": true}      drive a pin from outside; null lets go of it
//   {"do": "pins"}                                 the levels of all pins
// Every answer has "text" (all that was written since the last answer), "ms" and "cycles" since reset, "stop" (why the
// machine stands still, or null) and "problems" (faults, warnings of the emulator).
import fs from 'node:fs'
import readline from 'node:readline'
import { Machine } from './emulator/machine.mjs'

const machine = new Machine(fs.readFileSync(process.argv[2]))
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

const commands = {
  expect,
  type: ({ text }) => machine.type(text),
  run: ({ ms }) => machine.run(ms),
  pin: ({ number, level }) => machine.drivePin(number, level ?? undefined),
  pins: () => ({ levels: machine.chip.gpio.map((pin) => pin.value) }),
}

function answer(command) {
  const result = commands[command.do](command)
  const text = Buffer.from(machine.output.slice(answered)).toString('utf8')
  answered = machine.output.length
  const state = { text, ms: machine.milliseconds, cycles: machine.cycles, stop: machine.stopReason, problems: machine.problems() }
  console.log(JSON.stringify({ ...state, ...result }))
}

for await (const line of readline.createInterface({ input: process.stdin })) answer(JSON.parse(line))
process.exit(0)
