import type { Text } from '../platform/language.js'
import { type Action, action, notYourRoleBlocker } from '../platform/problem/action.js'
import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'
import type { Role } from '../platform/roles.js'

/** Where the people of a clinic come from; kept on a signature beside the role. */
export const BACKGROUNDS = [
  'academic',
  'banking',
  'expert',
  'dekopinda',
  'practitioner',
  'office',
] as const
export type Background = (typeof BACKGROUNDS)[number]

/** What ties a person to a participant, and so bars the person from judging it. */
export const AFFILIATION_KINDS = [
  'member',
  'board',
  'employee',
  'owner',
  'family',
  'lender',
  'other',
] as const
export type AffiliationKind = (typeof AFFILIATION_KINDS)[number]

export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The three civil zones of Indonesia: WIB, WITA, WIT. */
export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type TimeZone = (typeof TIME_ZONES)[number]

/** How one person stands, as the verbs on people ask it. */
export type PersonFacts = {
  id: string
  version: number
  roles: readonly Role[]
  deactivatedAt: string | null
  blankedAt: string | null
  /** Active admins of the office beside this person. */
  otherAdminCount: number
}

/** Who acts: a person of the office, or one of its jobs (then `personId` is null). */
export type Caller = { personId: string | null; roles: readonly Role[] }

export const isAdmin = ({ roles }: Caller): boolean => roles.includes('admin')

/** Whether the office would be left without an admin if this person were none. */
const isLastAdmin = (person: PersonFacts): boolean =>
  person.roles.includes('admin') && person.deactivatedAt === null && person.otherAdminCount === 0

const LAST_ADMIN: Text = {
  id: 'Orang ini admin terakhir dinas. Angkat admin lain lebih dahulu.',
  en: 'This is the last admin of the office. Appoint another admin first.',
}
const DEACTIVATED: Text = {
  id: 'Orang ini sudah nonaktif.',
  en: 'This person is deactivated already.',
}
const ACTIVE: Text = { id: 'Orang ini masih aktif.', en: 'This person is active.' }
const BLANKED: Text = {
  id: 'Data pribadi orang ini sudah dikosongkan.',
  en: 'The personal data of this person have been emptied.',
}

/** The verbs on a person as the caller may take them; GET shows them, POST refuses with them. */
export function personActions(person: PersonFacts, caller: Caller): Action[] {
  const role = isAdmin(caller) ? [] : [notYourRoleBlocker]
  const last: Blocker[] = isLastAdmin(person)
    ? [{ code: 'last_admin', pointer: '/roles', message: LAST_ADMIN }]
    : []
  const blanked: Blocker = { code: 'already_blanked', pointer: '/blankedAt', message: BLANKED }
  const isBlanked = person.blankedAt === null ? [] : [blanked]
  const deactivated: Blocker = {
    code: 'already_deactivated',
    pointer: '/deactivatedAt',
    message: DEACTIVATED,
  }
  const active: Blocker = { code: 'already_active', pointer: '/deactivatedAt', message: ACTIVE }
  const isActive = person.deactivatedAt === null
  const href = (verb: string) => `/v1/people/${person.id}/${verb}`
  return [
    action(
      'deactivatePerson',
      'deactivate',
      href('deactivate'),
      [...role, ...(isActive ? last : [deactivated])],
      ['reason'],
    ),
    action('reactivatePerson', 'reactivate', href('reactivate'), [
      ...role,
      ...(isActive ? [active] : isBlanked),
    ]),
    action('blankPerson', 'blank', href('blank'), [...role, ...isBlanked, ...last]),
  ]
}

/** What is wrong with giving a person these roles; empty when nothing is. */
export const rolesErrors = (person: PersonFacts, roles: readonly Role[]): FieldError[] =>
  isLastAdmin(person) && !roles.includes('admin')
    ? [invalid('/roles', 'last_admin', LAST_ADMIN)]
    : []

/** A tie is declared by the person or for the person. */
export const mayDeclareAffiliation = (caller: Caller, personId: string): boolean =>
  caller.personId === personId || isAdmin(caller) || caller.roles.includes('manager')

/** A tie is ended by an admin or manager who is not the one it bars: nobody frees oneself. */
export const mayEndAffiliation = (caller: Caller, personId: string): boolean =>
  caller.personId !== personId && (isAdmin(caller) || caller.roles.includes('manager'))

/** Keys and identities are seen by admins and by the person they belong to. */
export const maySeeCredentials = (caller: Caller, personId: string | null): boolean =>
  isAdmin(caller) || (personId !== null && caller.personId === personId)

/** What a caller shows to be known by. */
export const CREDENTIAL_KINDS = ['key', 'identity', 'observer'] as const

const RESOURCES = [
  'offices',
  'people',
  'api-keys',
  'participants',
  'penyakit',
  'programmes',
  'cases',
  'diagnoses',
  'handovers',
  'sessions',
  'progress',
  'measurements',
  'verdicts',
  'attachments',
] as const

/** What a credential may be narrowed to; every operation names the one it needs. */
export const SCOPES = [
  ...RESOURCES.flatMap((resource) => [`${resource}:read`, `${resource}:write`] as const),
  'diagnoses:sign',
  'metrics:read',
  'changes:read',
  'exports:read',
] as const
export type Scope = (typeof SCOPES)[number]

/** Days a key may live, leap years included. */
export const KEY_DAYS_MAX = 366
const DAY_MS = 86_400_000

/** When a key ends: as asked, or a year from now. */
export const keyExpiry = (now: Date, asked?: string): string =>
  asked ?? new Date(now.getTime() + 365 * DAY_MS).toISOString()

/** What is wrong with a key that is asked for; empty when nothing is. */
export function keyErrors(
  key: { expiresAt: string; scopes: readonly Scope[] | null },
  { now, scopes }: { now: Date; scopes: readonly string[] | null },
): FieldError[] {
  const errors: FieldError[] = []
  const life = new Date(key.expiresAt).getTime() - now.getTime()
  if (life <= 0 || life > KEY_DAYS_MAX * DAY_MS) {
    errors.push(
      invalid('/expiresAt', 'out_of_range', {
        id: 'Kunci berlaku paling lama satu tahun sejak sekarang.',
        en: 'A key lasts from now to a year from now at most.',
      }),
    )
  }
  const isWider =
    scopes !== null && !(key.scopes ?? [null]).every((one) => one !== null && scopes.includes(one))
  if (isWider) {
    errors.push(
      invalid('/scopes', 'beyond_your_scopes', {
        id: 'Kunci tidak boleh lebih luas daripada kredensial yang membuatnya.',
        en: 'A key may not be wider than the credential that makes it.',
      }),
    )
  }
  return errors
}

/** What is wrong with the days of a tie; a fact, so never in the future. Null `endsOn`: it lasts. */
export function affiliationErrors(
  { startsOn, endsOn }: { startsOn: string; endsOn: string | null },
  today: string,
): FieldError[] {
  const errors: FieldError[] = []
  if (startsOn > today) errors.push(invalid('/startsOn', 'date_in_future', IN_FUTURE))
  if (endsOn !== null && endsOn > today) {
    errors.push(invalid('/endsOn', 'date_in_future', IN_FUTURE))
  }
  if (endsOn !== null && endsOn < startsOn) {
    errors.push(
      invalid('/endsOn', 'ends_before_start', {
        id: 'Tanggal akhir mendahului tanggal mulai.',
        en: 'The end lies before the start.',
      }),
    )
  }
  return errors
}

const IN_FUTURE: Text = {
  id: 'Tanggal belum terjadi. Isi tanggal hari ini atau sebelumnya.',
  en: 'The date lies in the future. Give today or an earlier day.',
}

/** What may wait for a person, by the rules of the workflow. */
export const WAITING_KINDS = [
  'handover_to_answer',
  'diagnosis_to_sign',
  'session_to_account_for',
  'measurement_to_verify',
  'verdict_to_countersign',
] as const
export type WaitingKind = (typeof WAITING_KINDS)[number]

const ZONE_OF_PROVINCES: readonly [RegExp, TimeZone][] = [
  [/^(51|52|53|63|64|65|7\d)/, 'Asia/Makassar'],
  [/^(8\d|9\d)/, 'Asia/Jayapura'],
]

/** The zone of a region by its province. Source: Keppres 41/1987, and the provinces made since. */
export const zoneOfRegion = (regionCode: string): TimeZone =>
  ZONE_OF_PROVINCES.find(([provinces]) => provinces.test(regionCode))?.[1] ?? 'Asia/Jakarta'
