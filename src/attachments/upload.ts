import { createHash } from 'node:crypto'
import { payloadTooLarge } from '../platform/problem/request-kinds.js'
import {
  ATTACHMENT_BYTES_MAX,
  type AttachmentMediaType,
  detectMediaType,
  HEAD_BYTES,
} from './rules.js'

/** A file as it arrived: what it is by its own bytes, and its bytes in pieces. */
export type Upload = {
  /** Null when it is nothing that is taken; then nothing of it was kept. */
  mediaType: AttachmentMediaType | null
  byteCount: number
  sha256: string
  pieces: Buffer[]
}

/** The size from which a piece is stored by itself; none is twice as large. */
const PIECE_BYTES = 256 * 1024

/** Parts of a file, gathered into pieces. */
class Pieces {
  readonly done: Buffer[] = []
  #waiting: Buffer[] = []
  #bytes = 0

  get head(): Buffer {
    return this.done[0] ?? Buffer.concat(this.#waiting)
  }

  add(part: Buffer): void {
    this.#waiting.push(part)
    this.#bytes += part.length
    if (this.#bytes >= PIECE_BYTES) this.cut()
  }

  cut(): void {
    if (this.#bytes > 0) this.done.push(Buffer.concat(this.#waiting))
    this.#waiting = []
    this.#bytes = 0
  }
}

/**
 * Takes a file in while it arrives: hashed and cut into pieces as it comes. Nothing is kept of one
 * whose first bytes do not vouch for it. Throws `payload_too_large` as soon as it is.
 */
export async function receive(
  stream: AsyncIterable<Buffer>,
  announcedBytes: number,
): Promise<Upload> {
  if (announcedBytes > ATTACHMENT_BYTES_MAX) throw payloadTooLarge()
  const hash = createHash('sha256')
  const pieces = new Pieces()
  let byteCount = 0
  let isRefused = false
  for await (const part of stream) {
    byteCount += part.length
    if (byteCount > ATTACHMENT_BYTES_MAX) throw payloadTooLarge()
    hash.update(part)
    if (isRefused) continue
    for (let at = 0; at < part.length; at += PIECE_BYTES) {
      pieces.add(part.subarray(at, at + PIECE_BYTES))
    }
    isRefused = byteCount >= HEAD_BYTES && detectMediaType(pieces.head) === null
  }
  pieces.cut()
  const mediaType = isRefused ? null : detectMediaType(pieces.head)
  const sha256 = hash.digest('hex')
  return { mediaType, byteCount, sha256, pieces: mediaType === null ? [] : pieces.done }
}
