import { v7 } from 'uuid'

/** A new identifier: UUIDv7, so that rows made one after the other sort that way (RFC 9562 s5.7). */
export const newId = (): string => v7()
