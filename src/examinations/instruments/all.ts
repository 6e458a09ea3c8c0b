import type { Instrument } from '../instrument.js'
import { KKPKK_SEKTOR_RIIL } from './kkpkk-sektor-riil.js'

/** Every instrument there is, the newest first. A published one stays as it is. */
export const INSTRUMENTS: readonly Instrument[] = [KKPKK_SEKTOR_RIIL]

/** An instrument by its id, or null. */
export const findInstrument = (id: string): Instrument | null =>
  INSTRUMENTS.find((instrument) => instrument.id === id) ?? null
