import type { FastifyRequest } from 'fastify'
import type { Tx } from '../platform/database.js'

/**
 * Where the bytes of attachments lie. Everything else about a file is a row beside its case, so that
 * another place for the bytes is another of these and nothing more.
 */
export type AttachmentStore = {
  /** Keeps a file under the id of its row, which the same transaction writes. */
  put(tx: Tx, attachmentId: string, pieces: readonly Buffer[]): Promise<void>
  /**
   * The bytes in order, a piece at a time, each read with the access the caller has by then. Ends
   * early when the file is removed meanwhile.
   */
  read(request: FastifyRequest, attachmentId: string): AsyncGenerator<Buffer>
  /** Forgets a file for good. */
  drop(tx: Tx, attachmentId: string): Promise<void>
}
