// Commands of session.mjs about what pins do:
//   {"do": "record", "number": 5}                  begin to note the pin's edges
//   {"do": "edges", "number": 5}                   those since the last call, as [nanoseconds, level]
import { recordPin } from './emulator/waves.mjs'

export function waveCommands(machine) {
  let recorded = new Map()
  return {
    record: ({ number }) => void recorded.set(number, recordPin(machine(), number)),
    edges: ({ number }) => ({ edges: recorded.get(number).splice(0) }),
  }
}
