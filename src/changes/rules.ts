import { type Role, STAFF } from '../platform/roles.js'

/** The kinds of object whose changes the feed tells; each is a resource of the API. */
export const CHANGE_TYPES = [
  'office',
  'person',
  'affiliation',
  'participant',
  'participant_status',
  'annual_figures',
  'penyakit',
  'programme',
  'team',
  'waitlist_entry',
  'case',
  'diagnosis',
  'finding',
  'recommendation',
  'handover',
  'session',
  'attendance',
  'progress',
  'measurement',
  'finding_outcome',
  'verdict',
  'health_examination',
  'homework',
] as const
export type ChangeType = (typeof CHANGE_TYPES)[number]

/** What an item says of its object as of the reading. */
export const CHANGE_OPS = ['upsert', 'remove'] as const
export type ChangeOp = (typeof CHANGE_OPS)[number]

// ── Who sees what ──────────────────────────────────────────────────────────────────────────

/** Types that are about persons alone; a reporter does not see them. */
const ABOUT_PERSONS: readonly ChangeType[] = ['person', 'affiliation']

/** Whether a caller works in the clinic, or reads its numbers only: then neither notes nor persons. */
export const seesPersons = (roles: readonly Role[]): boolean =>
  roles.some((role) => (STAFF as readonly Role[]).includes(role))

/** The types a caller may see, in the order of the vocabulary. */
export const visibleTypes = (roles: readonly Role[]): ChangeType[] =>
  CHANGE_TYPES.filter((type) => seesPersons(roles) || !ABOUT_PERSONS.includes(type))

/**
 * Members that hold a person or a free note: null for who reads numbers only. A dot steps into an
 * object or into each item of a list.
 */
export const WITHHELD: Readonly<Record<ChangeType, readonly string[]>> = {
  office: [],
  person: [],
  affiliation: [],
  participant: ['contactName', 'phone', 'email'],
  participant_status: ['recordedById'],
  annual_figures: ['evidence'],
  penyakit: [],
  programme: [],
  team: ['members'],
  waitlist_entry: ['endedReason'],
  case: ['notIllProposedById', 'voidReason'],
  health_examination: ['notExaminableNote', 'reopenReason', 'settledById', 'recordedById'],
  diagnosis: [
    'summary',
    'signerId',
    'signerName',
    'findings.evidence',
    'findings.dissent',
    'findings.authorId',
    'findings.dissents',
    'individualFindings',
    'recommendations.text',
    'recommendations.targetMetricName',
    'recommendations.authorId',
  ],
  finding: ['evidence', 'dissent', 'authorId', 'dissents'],
  recommendation: ['text', 'targetMetricName', 'authorId'],
  handover: [
    'offeredById',
    'answeredById',
    'reason',
    'recommendations.text',
    'recommendations.targetMetricName',
    'recommendations.authorId',
    'dissents',
    'answers.reason',
    'items',
  ],
  session: ['reason', 'cancelledById', 'recordedById', 'coachIds', 'guests.name', 'cases.note'],
  attendance: ['note'],
  homework: ['text', 'settledById', 'reason', 'recordedById'],
  progress: [
    'text',
    'reason',
    'details.counterpartName',
    'details.refusalReason',
    'details.answer',
    'recordedById',
  ],
  measurement: ['evidence', 'verifiedById', 'rejectionReason', 'recordedById'],
  finding_outcome: ['reason', 'evidence', 'recordedById'],
  verdict: ['issuedById', 'overriddenById', 'overrideReason', 'countersignedById'],
}

type Json = { [member: string]: unknown }

function withholdAt(value: unknown, [member = '', ...deeper]: readonly string[]): void {
  if (Array.isArray(value)) {
    for (const one of value) withholdAt(one, [member, ...deeper])
    return
  }
  const object = value as Json | null
  if (object === null || object[member] === undefined) return
  if (deeper.length > 0) {
    withholdAt(object[member], deeper)
    return
  }
  // An attendance says beside the note whether there is one that the reader does not see.
  if (object[member] !== null && 'noteHidden' in object) object['noteHidden'] = true
  object[member] = null
}

/** An object's JSON text for who reads numbers only: persons and notes are null. */
export function withhold(type: ChangeType, body: string): string {
  if (WITHHELD[type].length === 0) return body
  const data: unknown = JSON.parse(body)
  for (const path of WITHHELD[type]) withholdAt(data, path.split('.'))
  return JSON.stringify(data)
}

// ── Positions ──────────────────────────────────────────────────────────────────────────────

/**
 * A place in the feed: after everything up to it, before everything beyond. `place` counts the
 * objects that one ledger entry touches, from 0; `xid` is decimal text, as PostgreSQL writes it.
 */
export type Position = { epoch: number; xid: string; seq: number; place: number }

/** What a cursor holds: the life of the database it was handed out in, and a position. */
export type FeedCursor = { issuedIn: number; position: Position }

/** Before the oldest change that is kept. */
export const START: Position = { epoch: 0, xid: '0', seq: 0, place: 0 }

/** The last place of an entry: what follows it belongs to the next entry. */
export const LAST_PLACE = 0xffff

const hex = (value: number | bigint, digits: number) => value.toString(16).padStart(digits, '0')

/**
 * A cursor as text of one width, which sorts as the feed does, so that the greatest of those a client
 * has seen is where to go on: the epoch it was handed out in and the position's (4 hex digits each),
 * the transaction (16), the entry (12) and the object (4).
 */
export const writeFeedCursor = (issuedIn: number, { epoch, xid, seq, place }: Position): string =>
  `${hex(issuedIn, 4)}${hex(epoch, 4)}${hex(BigInt(xid), 16)}${hex(seq, 12)}${hex(place, 4)}`

const CURSOR = /^([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{16})([0-9a-f]{12})([0-9a-f]{4})$/

/** What a text says as a cursor; null when it is none. */
export function readFeedCursor(text: string): FeedCursor | null {
  const [, issued = '', epoch = '', xid = '', seq = '', place = ''] = CURSOR.exec(text) ?? []
  if (issued === '') return null
  const issuedIn = Number.parseInt(issued, 16)
  const position = {
    epoch: Number.parseInt(epoch, 16),
    xid: BigInt(`0x${xid}`).toString(),
    seq: Number.parseInt(seq, 16),
    place: Number.parseInt(place, 16),
  }
  return position.epoch > issuedIn ? null : { issuedIn, position }
}

/** Where everything committed before a snapshot has been told: its oldest running transaction. */
export const horizonOf = ({ epoch, xmin }: { epoch: number; xmin: string }): Position => ({
  epoch,
  xid: xmin,
  seq: 0,
  place: 0,
})

/** The later of two positions. */
const later = (one: Position, other: Position): Position =>
  writeFeedCursor(0, one) > writeFeedCursor(0, other) ? one : other

// ── Pages ──────────────────────────────────────────────────────────────────────────────────

/** One object that one ledger entry touched. */
export type Touch = {
  position: Position
  type: ChangeType
  id: string
  /** The version of the row that was written; an object's own comes with its data. */
  version: number
  occurredAt: string
}

/** What one reading of the ledger gave. */
export type Window = {
  /** In order; of everything wanted in the entries read. */
  touches: readonly Touch[]
  /** The last entry read when more may follow it; null when the horizon was reached. */
  endedAt: Position | null
  horizon: Position
}

const nameOf = ({ type, id }: Touch) => `${type} ${id}`

/**
 * A page of at most `limit` objects. Several changes of one object within it are told once, at its
 * last: who stops anywhere in the page and goes on from there still meets every object that changed.
 */
export function pageOfWindow(
  { touches, endedAt, horizon }: Window,
  { after, limit }: { after: Position; limit: number },
): { items: Touch[]; next: Position; hasMore: boolean } {
  const last = new Map<string, Touch>()
  for (const touch of touches) {
    const name = nameOf(touch)
    if (!last.has(name) && last.size === limit) {
      const items = [...last.values()]
      return { items, next: items.at(-1)?.position ?? after, hasMore: true }
    }
    last.delete(name)
    last.set(name, touch)
  }
  const items = [...last.values()]
  if (endedAt !== null) return { items, next: { ...endedAt, place: LAST_PLACE }, hasMore: true }
  return { items, next: later(after, horizon), hasMore: false }
}
