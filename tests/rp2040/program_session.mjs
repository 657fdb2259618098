// node program_session.mjs IMAGE.bin [bytes of flash]: runs Python programs, each from a saved state of the started board.
// They come as JSON, one a line:
//   {"source": "print(1)", "megacycles": 100}                    at the raw prompt
//   {"file": "a.py", "files": {"a.py": "print(1)"}, "beside": {"_b.py": ""}, "megacycles": 100}
//       from the drive, as the board runs code.py; "keep_state": true sets supervisor.runtime.keep_state. The state with the files `beside` it is kept for the next program.
// Each is answered with one line: "output" (of the drive's: with the traceback, one console has both) and "error" (of the
// raw prompt's), "ended" (false: the limit was reached), "cycles", "stop", "problems".
import fs from 'node:fs'
import readline from 'node:readline'
import { Machine } from './emulator/machine.mjs'
import { snapshot } from './emulator/snapshot.mjs'

const RAW_PROMPT = 'raw REPL; CTRL-B to exit\r\n>'
const START_RAW_PASTE = '\x05A\x01'
const PASTE_ANSWER_BYTES = 5 // R, 1, the window in two bytes, 1
const MORE = 1
const END = 4
const PROMPT = 0x3e // >
const START_MS = 20000
const FOLDER = '/t'
const CHUNK = 2000 // bytes of a file in one program that writes them

const machine = new Machine(fs.readFileSync(process.argv[2]), { eraseNs: 1e6, programNs: 1e5, size: Number(process.argv[3] ?? 2 << 20) })

const textFrom = (at) => Buffer.from(machine.output.slice(at))

function waitFor(text, at = 0) {
  if (!machine.run(START_MS, () => textFrom(at).includes(text))) throw new Error(`no ${text}: ${textFrom(at)}`)
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

const utf8 = (text) => Buffer.from(text ?? '', 'latin1').toString('utf8')

// At the raw prompt: what it printed, and its traceback.
function runRaw(source, limit) {
  const at = send(source)
  const ends = () => machine.output.slice(at).filter((byte) => byte === END).length
  const isAtPrompt = () => machine.output.at(-1) === PROMPT && machine.output.at(-2) === END && ends() >= 2
  machine.run(3600e3, () => machine.cycles > limit || isAtPrompt())
  const parts = textFrom(at).toString('latin1').split('\x04')
  return { output: utf8(parts[0]), error: utf8(parts[1]), ended: parts.length > 2 }
}

function execute(source) {
  const { output, error } = runRaw(source, machine.cycles + 4e9)
  if (output || error) throw new Error(`${source}\n${output}${error}`)
}

const bytesLiteral = (bytes) => `b'${[...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}'`

function writeFile(name, text) {
  const bytes = Buffer.from(text)
  const folders = name.split('/').slice(0, -1)
  folders.forEach((_, at) => execute(`import os\ntry: os.mkdir('${FOLDER}/${folders.slice(0, at + 1).join('/')}')\nexcept OSError: pass`))
  execute(`f = open('${FOLDER}/${name}', 'wb')`)
  for (let at = 0; at < bytes.length; at += CHUNK) execute(`f.write(${bytesLiteral(bytes.subarray(at, at + CHUNK))}) and None`)
  execute('f.close()')
}

function makeFolder(files) {
  execute(`import os, storage\nstorage.remount('/', readonly=False)\nos.mkdir('${FOLDER}')`)
  Object.entries(files).forEach(([name, text]) => writeFile(name, text))
}

// The line that the board writes first, and those behind which the program has ended: at the end of its own accord, or
// by sys.exit(), after which the prompt opens at once.
const ENDS = ['\r\nCode done running.\r\n', '\r\nAdder ']

function runFile(name, keepsState, limit) {
  execute(`import supervisor\nsupervisor.runtime.keep_state = ${keepsState ? 'True' : 'False'}\nsupervisor.set_next_code_file('${FOLDER}/${name}', working_directory='${FOLDER}')`)
  const before = machine.output.length
  const header = `${FOLDER}/${name} output:\r\n`
  machine.type('\x02\x04')
  waitFor(header, before)
  const at = before + textFrom(before).indexOf(header) + header.length
  let seen = -1
  const isOver = () => {
    if (machine.cycles > limit) return true
    if (machine.output.length === seen) return false
    seen = machine.output.length
    return ENDS.some((end) => textFrom(at).includes(end))
  }
  machine.run(3600e3, isOver)
  const text = textFrom(at).toString()
  const end = Math.min(...ENDS.map((each) => text.indexOf(each)).filter((place) => place >= 0))
  return { output: text.slice(0, end), error: '', ended: Number.isFinite(end) }
}

let prepared = null // {beside, restore}

function restoreDrive(beside) {
  const wanted = JSON.stringify(beside)
  if (prepared?.beside === wanted) return prepared.restore()
  restoreStarted()
  makeFolder(beside)
  prepared = { beside: wanted, restore: snapshot(machine) }
}

function run({ source, file, files, beside, keep_state, megacycles }) {
  if (file) {
    restoreDrive(beside ?? {})
    Object.entries(files).forEach(([name, text]) => writeFile(name, text))
  } else restoreStarted()
  const start = machine.cycles
  const limit = start + megacycles * 1e6
  const result = file ? runFile(file, keep_state, limit) : runRaw(source, limit)
  return { ...result, cycles: machine.cycles - start, stop: machine.stopReason, problems: machine.problems() }
}

startRawPrompt()
const restoreStarted = snapshot(machine)
console.log(JSON.stringify({ ready: true, problems: machine.problems() }))
for await (const line of readline.createInterface({ input: process.stdin })) console.log(JSON.stringify(run(JSON.parse(line))))
process.exit(0)
