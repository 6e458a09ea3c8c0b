import { z } from 'zod'
import {
  civilDate,
  count,
  email as emailAddress,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryBoolean,
  queryList,
  text,
  uniqueList,
  uuid,
  version,
} from '../platform/http/schema.js'
import { ActionView } from '../platform/problem/action.js'
import { ROLES } from '../platform/roles.js'
import { WEEKDAYS } from './holidays.rules.js'
import {
  AFFILIATION_KINDS,
  BACKGROUNDS,
  CREDENTIAL_KINDS,
  LANGUAGES,
  SCOPES,
  TIME_ZONES,
  WAITING_KINDS,
} from './rules.js'

/** What every stored record shows first. */
export const recordShape = {
  id: uuid().describe('The id of this record; it is in its address.'),
  version: version(),
  createdAt: instant().describe('When it was entered.'),
  updatedAt: instant().describe('When it last changed.'),
}

export const RoleView = z.enum(ROLES).meta({
  id: 'Role',
  description: 'What a person of an office may do; the teams say on which cases.',
  example: 'diagnostician',
})
export const BackgroundView = z.enum(BACKGROUNDS).meta({
  id: 'Background',
  description: 'The profession or institution a person of the clinic comes from.',
  example: 'banking',
})
export const TimeZoneView = z.enum(TIME_ZONES).meta({
  id: 'TimeZone',
  description: 'A civil zone of Indonesia: WIB, WITA or WIT.',
  example: 'Asia/Jakarta',
})
const OfficeLanguage = z
  .enum(LANGUAGES)
  .meta({ id: 'OfficeLanguage', description: 'The language an office works in.', example: 'id' })
const WeekdayView = z
  .enum(WEEKDAYS)
  .meta({ id: 'Weekday', description: 'A day of the week.', example: 'saturday' })
const AffiliationKind = z.enum(AFFILIATION_KINDS).meta({
  id: 'AffiliationKind',
  description: 'What ties a person to a participant.',
  example: 'member',
})
const Scope = z.enum(SCOPES).meta({
  id: 'Scope',
  description: 'One thing that a narrowed credential may still do.',
  example: 'cases:read',
})
const WaitingKind = z.enum(WAITING_KINDS).meta({
  id: 'WaitingKind',
  description: 'What the caller should do.',
  example: 'handover_to_answer',
})
const CredentialKind = z.enum(CREDENTIAL_KINDS).meta({
  id: 'CredentialKind',
  description: 'An API key, a token, or an observer’s key.',
  example: 'key',
})
const MyTeamKind = z.enum(['diagnosis', 'coaching']).meta({
  id: 'MyTeamKind',
  description: 'Which of the two teams.',
  example: 'coaching',
})
const MyTeamRole = z.enum(['lead', 'member']).meta({
  id: 'MyTeamRole',
  description: 'Whether the caller leads the team.',
  example: 'lead',
})

// ── Offices ────────────────────────────────────────────────────────────────────────────────

export const OfficeParams = idParam('officeId', 'The office; the caller’s own.')

const officeShape = {
  name: text(200)
    .describe('Its name, as on the letterhead.')
    .meta({ example: 'Dinas Koperasi dan UMKM Kota Bogor' }),
  regionCode: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/)
    .max(5)
    .describe('Kemendagri code of its province (`32`), or city or regency (`32.71`).')
    .meta({ example: '32.71' }),
  timeZone: TimeZoneView.describe('The zone in which its days begin and end.'),
  language: OfficeLanguage.describe(
    'The language it works in; texts the system writes into records use it.',
  ),
  ratDueMonths: count({ min: 1, max: 12 })
    .describe('Months after a book year within which the annual meeting (RAT) is due.')
    .meta({ example: 6 }),
  lateEntryLimitDays: count({ min: 0, max: 3660 })
    .describe('How many days back a fact may be entered without `lateReason`.')
    .meta({ example: 60 }),
  restDays: uniqueList(WeekdayView, 6)
    .describe(
      'The days of the week on which it does not work; Saturday and Sunday unless it is set.',
    )
    .meta({ example: ['saturday', 'sunday'] }),
}

export const OfficeView = z
  .object({
    ...recordShape,
    ...officeShape,
    isDemo: z
      .boolean()
      .describe('Whether it holds the demo story; then no real observer counts it.')
      .meta({ example: false }),
  })
  .meta({ id: 'Office', description: 'A Dinas: the office whose clinic this is.' })
export type Office = z.infer<typeof OfficeView>

export const OfficePatch = z
  .strictObject(officeShape)
  .partial()
  .meta({ id: 'OfficePatch', description: 'What changes; the rest stays.' })

// ── People ─────────────────────────────────────────────────────────────────────────────────

export const PersonParams = idParam('personId', 'The person.')

const name = text(200).describe('Full name with titles.').meta({ example: 'Sari Wulandari, S.E.' })
const email = emailAddress()
  .nullable()
  .describe('E-mail at work; null without one, and once blanked.')
  .meta({ example: 'sari@example.go.id' })
const phone = text(40)
  .nullable()
  .describe('Phone at work; null without one, and once blanked.')
  .meta({ example: '+62 812 0000 0000' })
const background = BackgroundView.describe(
  'Where the person comes from; a signature keeps it beside the role.',
)
const roles = uniqueList(RoleView, 5)
  .describe('What the person may do in this office.')
  .meta({ example: ['diagnostician'] })

export const PersonView = z
  .object({
    ...recordShape,
    name: name.nullable().describe('Full name with titles; null once blanked.'),
    email,
    phone,
    background,
    roles,
    deactivatedAt: instant()
      .nullable()
      .describe('Since when the person has no access; null while there is access.')
      .meta({ example: null }),
    deactivatedReason: text(500)
      .nullable()
      .describe('Why the access ended; null while there is access.')
      .meta({ example: null }),
    blankedAt: instant()
      .nullable()
      .describe('When the personal data were emptied; null until then.')
      .meta({ example: null }),
  })
  .meta({ id: 'Person', description: 'Staff or an outside expert of the office.' })
export type Person = z.infer<typeof PersonView>

export const PersonWithActions = z
  .object({
    ...PersonView.shape,
    allowedActions: z
      .array(ActionView)
      .max(10)
      .describe('Each step on a person, and what is in its way for this caller.'),
  })
  .meta({
    id: 'PersonWithActions',
    description: 'A person, and what the caller may do about the access and the data.',
  })

export const PersonPage = pageOf(PersonView, 'PersonPage')

export const PersonListQuery = z.strictObject({
  ...PageQuery.shape,
  q: text(100)
    .optional()
    .describe('Only people whose name holds this, in upper or lower case.')
    .meta({ example: 'sari' }),
  role: queryList(RoleView)
    .optional()
    .describe('Only holders of any of these roles.')
    .meta({ example: ['coach'] }),
  isActive: queryBoolean()
    .optional()
    .describe('Only people with access, or only those without; both if absent.')
    .meta({ example: true }),
})

export const PersonCreate = z
  .strictObject({
    name,
    email: email.optional(),
    phone: phone.optional(),
    background,
    roles,
  })
  .meta({ id: 'PersonCreate', description: 'Somebody to add to the office.' })

export const PersonPatch = PersonCreate.partial().meta({
  id: 'PersonPatch',
  description: 'What changes of a person; null empties e-mail or phone.',
})

export const PersonDeactivate = z
  .strictObject({
    reason: text(500).describe('Why access ends.').meta({ example: 'Pindah tugas.' }),
  })
  .meta({ id: 'PersonDeactivate', description: 'Ends the access of a person.' })

export const Empty = z
  .strictObject({})
  .meta({ id: 'Empty', description: 'An empty object: this step needs nothing more.' })

// ── Affiliations ───────────────────────────────────────────────────────────────────────────

export const AffiliationParams = idParam('affiliationId', 'The declared tie.')

const participantId = uuid()
  .describe('The participant the person is tied to.')
  .meta({ example: '0197a5c0-1c00-7000-8000-000000000107' })
const kind = AffiliationKind.describe('What ties the person to it.')
const startsOn = civilDate().describe('First day of the tie.').meta({ example: '2016-01-01' })

export const AffiliationView = z
  .object({
    ...recordShape,
    personId: uuid().describe('The person, whom the tie bars.'),
    participantId,
    kind,
    startsOn,
    endsOn: civilDate()
      .nullable()
      .describe('Last day of the tie; null while it lasts.')
      .meta({ example: null }),
  })
  .meta({
    id: 'Affiliation',
    description: 'A declared tie: it bars the person from judging that participant.',
  })
export type Affiliation = z.infer<typeof AffiliationView>

export const AffiliationPage = pageOf(AffiliationView, 'AffiliationPage')

export const AffiliationCreate = z
  .strictObject({ participantId, kind, startsOn })
  .meta({ id: 'AffiliationCreate', description: 'A tie to declare.' })

export const AffiliationPatch = z
  .strictObject({
    startsOn: startsOn.optional(),
    endsOn: civilDate()
      .nullable()
      .optional()
      .describe('Last day of the tie; null when it lasts after all.')
      .meta({
        example: '2018-06-30',
      }),
  })
  .meta({ id: 'AffiliationPatch', description: 'When the tie began or ended.' })

// ── Identities and keys ────────────────────────────────────────────────────────────────────

export const IdentityParams = idParam('identityId', 'The account of a person.')

const issuer = z
  .url()
  .max(500)
  .describe('Issuer: `iss` of the tokens.')
  .meta({ example: 'https://sso.example.go.id/realms/kota-bogor' })
const subject = text(255)
  .describe('`sub` of the tokens: the account at that issuer.')
  .meta({ example: '6f1c2b1e-0000-4000-8000-000000000001' })

export const IdentityView = z
  .object({
    ...recordShape,
    personId: uuid().describe('The person this account is.'),
    issuer,
    subject,
  })
  .meta({ id: 'Identity', description: 'An account of an OIDC provider that is this person.' })
export type Identity = z.infer<typeof IdentityView>

export const IdentityPage = pageOf(IdentityView, 'IdentityPage')

export const IdentityCreate = z
  .strictObject({ issuer, subject })
  .meta({ id: 'IdentityCreate', description: 'An account to let in as this person.' })

export const ApiKeyParams = idParam('apiKeyId', 'The API key.')

const label = text(100)
  .describe('What it is for; no personal data.')
  .meta({ example: 'Laporan bulanan' })
const scopes = z
  .array(Scope)
  .min(1)
  .max(SCOPES.length)
  .meta({ example: ['metrics:read'] })

export const ApiKeyView = z
  .object({
    ...recordShape,
    personId: uuid()
      .nullable()
      .describe('The person who acts with it; null for a job, which reads numbers only.')
      .meta({ example: null }),
    label,
    scopes: scopes.nullable().describe('All it may still do; null when it is not narrowed.'),
    expiresAt: instant()
      .describe('When it stops working.')
      .meta({ example: '2019-03-01T00:00:00.000Z' }),
    lastUsedAt: instant()
      .nullable()
      .describe('When it was last used, to the minute; null when never.')
      .meta({ example: null }),
  })
  .meta({ id: 'ApiKey', description: 'A key that has not been revoked; its secret is not kept.' })
export type ApiKey = z.infer<typeof ApiKeyView>

export const ApiKeyCreated = z
  .object({
    ...ApiKeyView.shape,
    key: z
      .string()
      .max(100)
      .nullable()
      .describe('The key, for `X-API-Key`: shown now and never again. Null in a repeated reply.')
      .meta({ example: 'ck_0197a5c01c0070008000000000000901_<secret>' }),
  })
  .meta({ id: 'ApiKeyCreated', description: 'A new key, with its secret.' })

export const ApiKeyPage = pageOf(ApiKeyView, 'ApiKeyPage')

export const ApiKeyListQuery = z.strictObject({
  ...PageQuery.shape,
  personId: uuid().optional().describe('Only keys of this person.'),
})

export const ApiKeyCreate = z
  .strictObject({
    personId: uuid()
      .nullable()
      .optional()
      .describe('Who acts with it; absent or null for a job, which reads numbers only.'),
    label,
    scopes: scopes.nullable().optional().describe('All it may do; absent or null: not narrowed.'),
    expiresAt: instant()
      .optional()
      .describe('When it stops working, at most a year from now; a year if absent.')
      .meta({ example: '2019-03-01T00:00:00.000Z' }),
  })
  .meta({ id: 'ApiKeyCreate', description: 'A key to make.' })

// ── Me ─────────────────────────────────────────────────────────────────────────────────────

const MyTeam = z
  .object({
    teamId: uuid().describe('The team.'),
    programmeId: uuid().describe('Its programme.'),
    kind: MyTeamKind.describe('Whether it diagnoses or coaches.'),
    role: MyTeamRole.describe('Whether the caller leads it.'),
    name: text(200).describe('Name of the team.').meta({ example: 'Tim Pendampingan A' }),
  })
  .meta({ id: 'MyTeam', description: 'A team the caller belongs to today.' })

const MyPerson = z
  .object({
    id: uuid().describe('The person.'),
    name: name.nullable().describe('Full name with titles; null once blanked.'),
    background,
  })
  .meta({ id: 'MyPerson', description: 'The caller as a person.' })

const MyOffice = z
  .object({
    id: uuid().describe('The office.'),
    name: officeShape.name,
    regionCode: officeShape.regionCode,
    timeZone: officeShape.timeZone,
    language: officeShape.language,
    today: civilDate().describe('The date it is in the office now.'),
  })
  .meta({ id: 'MyOffice', description: 'The office the caller belongs to.' })

const MyCredential = z
  .object({
    id: uuid().describe('The key or identity in use.'),
    kind: CredentialKind.describe('What kind of credential it is.'),
    scopes: z
      .array(z.string().max(200))
      .max(1000)
      .nullable()
      .describe('All it may do; null when it is not narrowed.')
      .meta({ example: null }),
    expiresAt: instant()
      .nullable()
      .describe('When it stops working; null for a token, which says so itself.')
      .meta({
        example: '2019-03-01T00:00:00.000Z',
      }),
  })
  .meta({ id: 'MyCredential', description: 'The credential of this call.' })

const MyObserver = z
  .object({
    id: uuid().describe('The observer.'),
    name: text(200).describe('Name of the observer.').meta({ example: 'Provinsi Jawa Barat' }),
    regionPrefix: z
      .string()
      .max(5)
      .describe('Kemendagri code of the region it reads; empty for the whole country.')
      .meta({ example: '32' }),
    isDemo: z
      .boolean()
      .describe('Whether it reads demo offices, and only those.')
      .meta({ example: false }),
  })
  .meta({ id: 'MyObserver', description: 'A reader of aggregates, of no office.' })

const WaitingItem = z
  .object({
    kind: WaitingKind.describe('What to do with it.'),
    href: z
      .string()
      .max(300)
      .describe('Address of the record it is about.')
      .meta({ example: '/v1/handovers/0197a5c0-1c00-7000-8000-000000000401' }),
    caseId: uuid()
      .nullable()
      .describe('The case it is about; null for a session, which may serve many.'),
    label: z
      .string()
      .max(800)
      .describe('What it is about, for people.')
      .meta({ example: 'KK-2018-0007 Koperasi Karya Mandiri' }),
    since: civilDate().describe('The day since which it waits.').meta({ example: '2018-03-20' }),
  })
  .meta({ id: 'WaitingItem', description: 'One thing that waits for the caller.' })

export const Waiting = z
  .object({
    total: count()
      .describe('How many things wait, also those beyond the first fifty.')
      .meta({ example: 1 }),
    items: z.array(WaitingItem).max(50).describe('The first fifty, longest waiting first.'),
  })
  .meta({ id: 'Waiting', description: 'What waits for the caller.' })

export const MeView = z
  .object({
    person: MyPerson.nullable().describe('The caller as a person; null for a job and an observer.'),
    office: MyOffice.nullable().describe('The office of the caller; null for an observer.'),
    observer: MyObserver.nullable().describe(
      'The caller as an observer; null for anyone of an office.',
    ),
    roles: z
      .array(RoleView)
      .max(5)
      .describe('Roles of the caller; empty for an observer, `reporter` for a job.')
      .meta({ example: ['coach'] }),
    teams: z
      .array(MyTeam)
      .max(200)
      .describe('Teams the caller is in today, latest programme first.'),
    credential: MyCredential.describe('The credential in use.'),
    waiting: Waiting.describe('What the caller should do next.'),
  })
  .meta({ id: 'Me', description: 'The caller, and what waits for the caller.' })
export type Me = z.infer<typeof MeView>
