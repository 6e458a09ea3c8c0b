import { createHash } from 'node:crypto'
import type { Json } from '../story/step.js'

/** What ids are of, with the collection in which each lives; the order gives the canonical numbers. */
const COLLECTIONS = {
  office: 'offices',
  person: 'people',
  apiKey: 'api-keys',
  identity: 'identities',
  affiliation: 'affiliations',
  programme: 'programmes',
  team: 'teams',
  teamMember: 'team-members',
  participant: 'participants',
  participantStatus: 'participant-statuses',
  annualFigures: 'annual-figures',
  waitlistEntry: 'waitlist-entries',
  case: 'cases',
  diagnosis: 'diagnoses',
  finding: 'findings',
  recommendation: 'recommendations',
  handover: 'handovers',
  session: 'sessions',
  progress: 'progress',
  measurement: 'measurements',
  findingOutcome: 'finding-outcomes',
  verdict: 'verdicts',
  import: 'imports',
  request: 'requests',
} as const
type Kind = keyof typeof COLLECTIONS
const KINDS = Object.keys(COLLECTIONS) as Kind[]

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const ADDRESSED = new RegExp(`/v1/([a-z-]+)/(${UUID.source})`, 'g')
const KEY = /ck_([0-9a-f]{32})_[A-Za-z0-9_-]{43}/g
const CALENDAR = /(?<=\/v1\/calendars\/)[A-Za-z0-9_-]{43}/g
const SECRET = 'contoh-kunci-palsu-jangan-dipakai-di-klinik'
const HASH = /\b[0-9a-f]{64}\b/g
const LINKED_CURSOR = /(?<=[?&](?:cursor|after)=)[^&>]+/g
const CURSORS = ['cursor', 'nextCursor', 'Change-Cursor', 'after']
/** Members whose names do not end in what they are of. */
const PEOPLE = /(^|[a-z])(By|signer|author|actor|coach)Ids?$/

const ofMember = (name: string): Kind | undefined =>
  PEOPLE.test(name)
    ? 'person'
    : KINDS.findLast((kind) => new RegExp(`(^|[a-z])${kind}Ids?$`, 'i').test(name))

/** Calls back for every text in a value, with the name of the member that holds it. */
function walk(value: unknown, visit: (text: string, name: string) => void, name = ''): void {
  if (typeof value === 'string') visit(value, name)
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    walk(member, visit, Array.isArray(value) ? name : key)
  }
}

/** What each id is of, by the addresses and the names under which it appears. */
function kindsOf(value: unknown): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  walk(value, (text) => {
    for (const [, collection, id = ''] of text.matchAll(ADDRESSED)) {
      const kind = KINDS.find((one) => COLLECTIONS[one] === collection)
      if (kind !== undefined) kinds.set(id, kind)
    }
  })
  walk(value, (text, name) => {
    const kind = ofMember(name)
    if (kind !== undefined && !kinds.has(text)) kinds.set(text, kind)
  })
  return kinds
}

/** Gives each new text the next number. */
function numbering() {
  const numbers = new Map<string, number>()
  return (text: string): number => {
    const number = numbers.get(text) ?? numbers.size + 1
    numbers.set(text, number)
    return number
  }
}

function canonicalIds(value: unknown): (id: string) => string {
  const kinds = kindsOf(value)
  const numberings = new Map<string, (id: string) => number>()
  return (id) => {
    const kind = kinds.get(id)
    const place = kind === undefined ? 0 : KINDS.indexOf(kind) + 1
    const number = numberings.get(String(kind)) ?? numbering()
    numberings.set(String(kind), number)
    const tail = `${String(place).padStart(2, '0')}${String(number(id)).padStart(4, '0')}`
    return `0197a5c0-1c00-7000-8000-${tail.padStart(12, '0')}`
  }
}

const dashed = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** A cursor that says nothing, as long as the one it stands for where its length is part of its form. */
function fakeCursor(cursor: string, number: number): string {
  if (/^[0-9a-f]+$/.test(cursor)) return number.toString(16).padStart(cursor.length, '0')
  return Buffer.from(JSON.stringify(['contoh', number])).toString('base64url')
}

/**
 * The same value with everything random in it replaced, each thing by the same stand-in wherever it
 * appears: ids by what they are of and in the order of their appearance, secrets, hashes and cursors.
 */
export function canonical<Value>(value: Value): Value {
  const idOf = canonicalIds(value)
  const hashNumber = numbering()
  const cursorNumber = numbering()

  const mend = (text: string, name: string): string => {
    if (CURSORS.includes(name)) return fakeCursor(text, cursorNumber(text))
    if (name === 'token') return SECRET
    return text
      .replaceAll(LINKED_CURSOR, (cursor) => fakeCursor(cursor, cursorNumber(cursor)))
      .replaceAll(KEY, (_, hex: string) => `ck_${idOf(dashed(hex)).replaceAll('-', '')}_${SECRET}`)
      .replaceAll(CALENDAR, SECRET)
      .replaceAll(UUID, idOf)
      .replaceAll(HASH, (hash) =>
        createHash('sha256')
          .update(`${hashNumber(hash)}`)
          .digest('hex'),
      )
  }
  const mendAll = (part: unknown, name: string): unknown => {
    if (typeof part === 'string') return mend(part, name)
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.map((item) => mendAll(item, name))
    return Object.fromEntries(
      Object.entries(part).map(([key, member]) => [key, mendAll(member as Json, key)]),
    )
  }
  return mendAll(value, '') as Value
}
