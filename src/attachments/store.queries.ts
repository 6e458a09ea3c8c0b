import { eq } from 'drizzle-orm'
import { statement } from '../platform/database.js'
import type { AttachmentStore } from './store.js'
import { attachmentPieces } from './table.js'

const PIECE = statement(`select bytes from attachment_pieces
  where office_id = klinik_office() and attachment_id = $1 and number = $2`)

/** The bytes in the database: one backup holds the case and its evidence. */
export const postgresStore: AttachmentStore = {
  async put(tx, attachmentId, pieces) {
    for (const [number, bytes] of pieces.entries()) {
      await tx.insert(attachmentPieces).values({ attachmentId, number, bytes })
    }
  },
  async *read(request, attachmentId) {
    for (let number = 0; ; number += 1) {
      const asked = [attachmentId, number]
      const [piece] = await request.readRows<{ bytes: Buffer }>(PIECE, asked)
      if (piece === undefined) return
      yield piece.bytes
    }
  },
  async drop(tx, attachmentId) {
    await tx.delete(attachmentPieces).where(eq(attachmentPieces.attachmentId, attachmentId))
  },
}
