import {
  type Identifier,
  normaliseIdentifier,
  type ParticipantKind,
} from '../participants/rules.js'

/** What tells one participant of the office from another. */
export type KnownParticipant = {
  id: string
  kind: ParticipantKind
  name: string
  regionCode: string
}
/** A number that holds today, and whose it is. */
export type KnownNumber = { participantId: string; scheme: string; normalised: string }

/** What a row says of the participant it means. */
export type Likeness = {
  kind?: unknown
  name?: unknown
  regionCode?: unknown
  identifiers: readonly Identifier[]
}

/** Whom a row means: somebody known, nobody known, or perhaps one of these. */
export type Match =
  | { known: KnownParticipant }
  | { known: null; candidates: readonly KnownParticipant[] }

/** A name without capitals, signs, doubled blanks and the word "koperasi" in front of it. */
export const normaliseName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(koperasi|kop) (?=.)/, '')

/** The same region, or one within the other. */
const overlap = (one: string, other: string) =>
  `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`)

export const numberKey = ({ scheme, value }: Identifier): string =>
  `${scheme} ${normaliseIdentifier(value)}`

/** The participants of an office by what they are known by; see `match`. */
export class Register {
  readonly #byId = new Map<string, KnownParticipant>()
  readonly #byName = new Map<string, KnownParticipant[]>()
  readonly #holders = new Map<string, string>()
  readonly #schemes = new Map<string, Map<string, string>>()

  /** Those merged into another come last: what is known of them means that one. */
  constructor(
    participants: readonly (KnownParticipant & { mergedIntoId?: string | null })[],
    numbers: readonly KnownNumber[],
  ) {
    for (const { mergedIntoId = null, ...one } of participants) {
      const meant = mergedIntoId === null ? one : (this.find(mergedIntoId) ?? one)
      this.#byId.set(one.id, meant)
      const name = normaliseName(one.name)
      const namesakes = this.#byName.get(name) ?? []
      if (!namesakes.includes(meant)) this.#byName.set(name, [...namesakes, meant])
    }
    for (const { participantId: holderId, scheme, normalised } of numbers) {
      const participantId = this.find(holderId)?.id ?? holderId
      this.#holders.set(`${scheme} ${normalised}`, participantId)
      const held = this.#schemes.get(participantId) ?? new Map<string, string>()
      this.#schemes.set(participantId, held.set(scheme, normalised))
    }
  }

  find(id: string): KnownParticipant | null {
    return this.#byId.get(id) ?? null
  }

  /**
   * Whom a row means. A number decides, unless numbers of two participants are given, or name and
   * region both speak against it. Without a known number the name and the region do, unless kind or
   * number speak against it, or the region is only nearly the same.
   */
  match(row: Likeness): Match {
    const holders = this.#holdersOf(row.identifiers)
    const [holder] = holders
    if (holder === undefined) return this.#matchByName(row)
    if (holders.length > 1 || this.#isSomebodyElse(row, holder)) {
      return { known: null, candidates: holders }
    }
    return { known: holder }
  }

  #holdersOf(identifiers: readonly Identifier[]): KnownParticipant[] {
    const ids = new Set(identifiers.map((one) => this.#holders.get(numberKey(one))))
    return [...ids].flatMap((id) => (id === undefined ? [] : (this.find(id) ?? [])))
  }

  #isSomebodyElse({ name, regionCode }: Likeness, holder: KnownParticipant): boolean {
    if (typeof name !== 'string' || typeof regionCode !== 'string') return false
    const isNamedOtherwise = normaliseName(name) !== normaliseName(holder.name)
    return isNamedOtherwise && !overlap(regionCode, holder.regionCode)
  }

  #matchByName({ kind, name, regionCode, identifiers }: Likeness): Match {
    if (typeof name !== 'string' || typeof regionCode !== 'string') {
      return { known: null, candidates: [] }
    }
    const namesakes = this.#byName.get(normaliseName(name)) ?? []
    const candidates = namesakes.filter((one) => overlap(regionCode, one.regionCode))
    const [known, another] = candidates
    const isSure =
      known !== undefined &&
      another === undefined &&
      known.regionCode === regionCode &&
      (kind === undefined || kind === known.kind) &&
      identifiers.every((one) => !this.#hasOtherNumber(known.id, one))
    return isSure ? { known } : { known: null, candidates }
  }

  #hasOtherNumber(id: string, { scheme, value }: Identifier): boolean {
    const held = this.#schemes.get(id)?.get(scheme)
    return held !== undefined && held !== normaliseIdentifier(value)
  }
}
