// The commands of session.mjs that play the USB host:
//   {"do": "usb"}                                  reset the bus, enumerate, configure, open the console's port; with
//                                                  "timed": true packets then take as long as at 12 Mbit/s
//   {"do": "control", "request": [type, request, value, index], "length": 18}   or "data": "hex"; answers "data" (hex)
//   {"do": "send", "text": "1+1\r"}                bytes to the serial port
//   {"do": "receive", "text": ">>> ", "ms": 1000}  run until the port has brought this since the last "receive"
//   {"do": "disk"}                                 "sectors" of the drive
//   {"do": "read", "sector": 0, "count": 1}        "data" in base64
//   {"do": "write", "sector": 0, "data": base64}
//   {"do": "scsi", "command": [...], "length": 36} "status", "residue", "data" (hex)
//   {"do": "bus", "what": "suspend"}               or "resume", "reset"
// A stalled request answers "stalled": true.
import { MassStorage } from './emulator/mass_storage.mjs'
import { StallError, UsbHost } from './emulator/usb_host.mjs'

const CLASS_CDC_CONTROL = 2
const CLASS_CDC_DATA = 10
const SET_CONTROL_LINE_STATE = 0x22

export function usbCommands(getMachine) {
  let host, disk, serial
  let received = 0

  function openPort() {
    const control = host.interface(CLASS_CDC_CONTROL)
    const { endpoints } = host.interface(CLASS_CDC_DATA)
    serial = host.addStream(endpoints.find((each) => each & 0x80) & 15, endpoints.find((each) => !(each & 0x80)))
    host.control(0x21, SET_CONTROL_LINE_STATE, 3, control.number)
  }

  function usb({ timed }) {
    if (host?.machine !== getMachine()) host = new UsbHost(getMachine())
    received = 0
    const described = host.enumerate()
    openPort()
    disk = new MassStorage(host)
    host.isTimed = timed ?? false
    return described
  }

  function receive({ text, ms }) {
    let seen = -1
    const find = () => Buffer.from(serial.received.slice(received)).indexOf(text)
    const found = getMachine().run(ms, () => {
      if (serial.received.length === seen) return false
      seen = serial.received.length
      return find() >= 0
    })
    const length = found ? find() + Buffer.byteLength(text) : serial.received.length - received
    const usb = Buffer.from(serial.received.slice(received, received + length)).toString('utf8')
    received += found ? length : 0
    return { found, usb }
  }

  function stallable(action) {
    try {
      return action()
    } catch (error) {
      if (!(error instanceof StallError)) throw error
      return { stalled: true }
    }
  }

  const hex = (bytes) => Buffer.from(bytes).toString('hex')
  return {
    usb,
    receive,
    send: ({ text }) => void serial.sending.push(...Buffer.from(text)),
    control: ({ request, length, data }) =>
      stallable(() => ({ data: hex(host.control(...request, data ? Buffer.from(data, 'hex') : (length ?? 0))) })),
    disk: () => ({ sectors: disk.capacity() }),
    read: ({ sector, count }) => ({ data: disk.read(sector, count).toString('base64') }),
    write: ({ sector, data }) => disk.write(sector, Buffer.from(data, 'base64')),
    scsi: ({ command, length }) => {
      const result = disk.command(command, length ?? 0)
      return { ...result, data: hex(result.data) }
    },
    bus: ({ what }) => host[what](),
  }
}
