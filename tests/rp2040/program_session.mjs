// node program_session.mjs IMAGE.bin: runs Python programs, each from the same state: the raw prompt after the start of
// the board. Programs come as JSON, one a line: {"source": "print(1)", "megacycles": 100}; each is answered with one line:
// "output" and "error" as the board wrote them, "ended" (false: the limit was reached), "cycles", "stop", "problems".
import fs from 'node:fs'
import readline from 'node:readline'
import { Machine } from './emulator/machine.mjs'
import { snapshot } from './emulator/snapshot.mjs'

const RAW_PROMPT = 'raw REPL; CTRL-B to exit\r\n>'
const START_RAW_PASTE = '\x05A\x01'
const PASTE_ANSWER_BYTES = 5 // R, 1, the window in two bytes, 1
const MORE = 1
const END = 4
const START_MS = 20000

const machine = new Machine(fs.readFileSync(process.argv[2]), { eraseNs: 1e6, programNs: 1e5 })

const textFrom = (at) => Buffer.from(machine.output.slice(at))

function waitFor(text) {
  if (!machine.run(START_MS, () => textFrom(0).includes(text))) throw new Error(`no ${text}: ${textFrom(0)}`)
}

function startRawPrompt() {
  waitFor('Press any key to enter the REPL')
  machine.run(1000) // behind the safe-mode window and the first writes of the drive
  machine.type('\r')
  waitFor('>>> ')
  machine.type('\x01')
  waitFor(RAW_PROMPT)
  machine.run(50)
}

const outputReaches = (length) => () => machine.output.length >= length

// By raw paste, as the board's window allows. What the board writes then begins at the returned place.
function send(source) {
  let at = machine.output.length
  machine.type(START_RAW_PASTE)
  if (!machine.run(1000, outputReaches(at + PASTE_ANSWER_BYTES))) throw new Error('no raw paste')
  const window = machine.output[at + 2] | (machine.output[at + 3] << 8)
  at += PASTE_ANSWER_BYTES
  let room = window
  for (const byte of Buffer.from(source)) {
    if (room === 0) {
      if (!machine.run(10000, outputReaches(at + 1)) || machine.output[at] !== MORE) break
      at++
      room = window
    }
    machine.typeByte(byte)
    room--
  }
  machine.typeByte(END)
  while (machine.run(60000, outputReaches(at + 1)) && machine.output[at] === MORE) at++
  return at + 1 // behind the board's own END
}

function run({ source, megacycles }) {
  const limit = machine.cycles + megacycles * 1e6
  const start = machine.cycles
  const at = send(source)
  const ends = () => machine.output.slice(at).filter((byte) => byte === END).length
  const isOver = () => machine.cycles > limit || (machine.output.at(-2) === END && ends() >= 2)
  machine.run(3600e3, isOver)
  const parts = textFrom(at).toString('latin1').split('\x04')
  const utf8 = (text) => Buffer.from(text ?? '', 'latin1').toString('utf8')
  return {
    output: utf8(parts[0]),
    error: utf8(parts[1]),
    ended: parts.length > 2,
    cycles: machine.cycles - start,
    stop: machine.stopReason,
    problems: machine.problems(),
  }
}

startRawPrompt()
const restore = snapshot(machine)
console.log(JSON.stringify({ ready: true, problems: machine.problems() }))
for await (const line of readline.createInterface({ input: process.stdin })) {
  restore()
  console.log(JSON.stringify(run(JSON.parse(line))))
}
process.exit(0)
