import type { Instrument } from '../instrument.js'
import { KKPKK_SEKTOR_RIIL } from './kkpkk-sektor-riil.js'
import { PERDEP_06_2016 } from './perdep-06-2016.js'

/** Every instrument there is, the newest first. A published one stays as it is. */
export const INSTRUMENTS: readonly Instrument[] = [KKPKK_SEKTOR_RIIL, PERDEP_06_2016]

/** An instrument by its id, or null. */
export const findInstrument = (id: string): Instrument | null =>
  INSTRUMENTS.find((instrument) => instrument.id === id) ?? null
