// A host's side of the bulk-only transport, with the SCSI commands of a disk.
import { StallError } from './usb_host.mjs'

const COMMAND_MARK = 0x43425355
const STATUS_MARK = 0x53425355
const SECTOR = 512
const MOST_SECTORS = 64

export class MassStorage {
  constructor(host) {
    const { endpoints } = host.interface(8)
    this.host = host
    this.inEndpoint = endpoints.find((address) => address & 0x80) & 15
    this.outEndpoint = endpoints.find((address) => !(address & 0x80))
    this.tag = 0
  }

  // Returns {status, residue, data}; `out` is what the host sends, `inLength` how much it wants.
  command(bytes, inLength = 0, out = new Uint8Array(0)) {
    const wrapper = new Uint8Array(31)
    const view = new DataView(wrapper.buffer)
    view.setUint32(0, COMMAND_MARK, true)
    view.setUint32(4, ++this.tag, true)
    view.setUint32(8, inLength || out.length, true)
    wrapper[12] = inLength ? 0x80 : 0
    wrapper[14] = bytes.length
    wrapper.set(bytes, 15)
    this.host.out(this.outEndpoint, wrapper)
    const data = this.moveData(inLength, out)
    return { ...this.readStatus(), data }
  }
  moveData(inLength, out) {
    try {
      if (inLength) return this.host.bulkIn(this.inEndpoint, inLength)
      this.host.bulkOut(this.outEndpoint, out)
    } catch (error) {
      if (!(error instanceof StallError)) throw error
      this.host.control(2, 1, 0, inLength ? this.inEndpoint | 0x80 : this.outEndpoint)
    }
    return new Uint8Array(0)
  }
  readStatus() {
    const packet = this.host.in(this.inEndpoint)
    const view = new DataView(packet.buffer, packet.byteOffset, packet.length)
    if (packet.length !== 13 || view.getUint32(0, true) !== STATUS_MARK || view.getUint32(4, true) !== this.tag) {
      throw new Error(`not a status: ${Buffer.from(packet).toString('hex')}`)
    }
    return { status: packet[12], residue: view.getUint32(8, true) }
  }

  transfer(operation, sector, count) {
    return [operation, 0, sector >>> 24, (sector >> 16) & 255, (sector >> 8) & 255, sector & 255, 0, count >> 8, count & 255, 0]
  }
  read(sector, count) {
    const parts = []
    for (let at = 0; at < count; at += MOST_SECTORS) {
      const some = Math.min(MOST_SECTORS, count - at)
      parts.push(this.ok(this.command(this.transfer(0x28, sector + at, some), some * SECTOR)).data)
    }
    return Buffer.concat(parts)
  }
  write(sector, data) {
    this.ok(this.command(this.transfer(0x2a, sector, data.length / SECTOR), 0, data))
  }
  ok(result) {
    if (result.status !== 0) throw new Error(`the command failed with status ${result.status}`)
    return result
  }
  capacity() {
    return Buffer.from(this.ok(this.command([0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0], 8)).data).readUInt32BE(0) + 1
  }
}
