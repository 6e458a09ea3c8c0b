import { z } from 'zod'
import {
  civilDate,
  count,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryBoolean,
  queryList,
  text,
  uuid,
  version,
} from '../platform/http/schema.js'
import { ActionView } from '../platform/problem/action.js'
import { ROLES } from '../platform/roles.js'
import {
  AFFILIATION_KINDS,
  BACKGROUNDS,
  LANGUAGES,
  SCOPES,
  TIME_ZONES,
  WAITING_KINDS,
} from './rules.js'

/** What every stored record shows first. */
export const recordShape = {
  id: uuid().describe('The record itself.'),
  version: version(),
  createdAt: instant().describe('When it was recorded.'),
  updatedAt: instant().describe('When it last changed.'),
}

export const RoleView = z.enum(ROLES).meta({
  id: 'Role',
  description: 'What a person of an office may do; teams say the rest.',
  example: 'diagnostician',
})
export const BackgroundView = z.enum(BACKGROUNDS).meta({
  id: 'Background',
  description: 'Where a person of the clinic comes from.',
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
const AffiliationKind = z.enum(AFFILIATION_KINDS).meta({
  id: 'AffiliationKind',
  description: 'What ties a person to a participant.',
  example: 'member',
})
const Scope = z
  .enum(SCOPES)
  .meta({ id: 'Scope', description: 'One thing a narrowed credential may still do.' })
const WaitingKind = z.enum(WAITING_KINDS).meta({
  id: 'WaitingKind',
  description: 'What somebody waits for.',
  example: 'handover_to_answer',
})
const CredentialKind = z.enum(['key', 'identity', 'observer']).meta({
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

export const OfficeParams = idParam('officeId')

const officeShape = {
  name: text(200)
    .describe('As on its letterhead.')
    .meta({ example: 'Dinas Koperasi dan UMKM Kota Bogor' }),
  regionCode: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/)
    .max(5)
    .describe('Kemendagri code of its province, city or regency.')
    .meta({ example: '32.71' }),
  timeZone: TimeZoneView.describe('Where its days begin and end.'),
  language: OfficeLanguage.describe('The language it works in.'),
  ratDueMonths: count({ min: 1, max: 12 })
    .describe('Months after a book year within which the annual meeting (RAT) is due.')
    .meta({ example: 6 }),
  lateEntryLimitDays: count({ min: 0, max: 3660 })
    .describe('How many days back a fact may be entered without a reason.')
    .meta({ example: 60 }),
}

export const OfficeView = z
  .object({
    ...recordShape,
    ...officeShape,
    isDemo: z.boolean().describe('Holds the demo story; never counted.').meta({ example: false }),
  })
  .meta({ id: 'Office', description: 'A Dinas: the office whose clinic this is.' })
export type Office = z.infer<typeof OfficeView>

export const OfficePatch = z
  .strictObject(officeShape)
  .partial()
  .meta({ id: 'OfficePatch', description: 'What changes; the rest stays.' })

// ── People ─────────────────────────────────────────────────────────────────────────────────

export const PersonParams = idParam('personId')

const name = text(200).describe('Full name with titles.').meta({ example: 'Sari Wulandari, S.E.' })
const email = z.email().max(254).describe('Work address.').meta({ example: 'sari@example.go.id' })
const phone = text(40).describe('Work phone.').meta({ example: '+62 812 0000 0000' })
const background = BackgroundView.describe('Kept on signatures beside the role.')
const roles = z
  .array(RoleView)
  .min(1)
  .max(5)
  .refine((list) => new Set(list).size === list.length, {
    params: {
      code: 'duplicate',
      text: { id: 'Satu peran cukup disebut sekali.', en: 'Name each role once.' },
    },
  })
  .describe('What the person may do in this office.')
  .meta({ example: ['diagnostician'] })

export const PersonView = z
  .object({
    ...recordShape,
    name: name.nullable().describe('Null once blanked.'),
    email: email.nullable(),
    phone: phone.nullable(),
    background,
    roles,
    deactivatedAt: instant()
      .nullable()
      .describe('Since when the person has no access.')
      .meta({ example: null }),
    deactivatedReason: text(500).nullable().describe('Why.').meta({ example: null }),
    blankedAt: instant()
      .nullable()
      .describe('When the personal data were emptied; signatures keep role and background.')
      .meta({ example: null }),
  })
  .meta({ id: 'Person', description: 'Staff or an outside expert of the office.' })
export type Person = z.infer<typeof PersonView>

export const PersonWithActions = z
  .object({
    ...PersonView.shape,
    allowedActions: z.array(ActionView).max(10).describe('Each verb, and what stands in its way.'),
  })
  .meta({ id: 'PersonWithActions', description: 'A person, and what the caller may do about it.' })

export const PersonPage = pageOf(PersonView, 'PersonPage')

export const PersonListQuery = z.strictObject({
  ...PageQuery.shape,
  q: text(100).optional().describe('Part of the name.').meta({ example: 'sari' }),
  role: queryList(RoleView)
    .optional()
    .describe('Holders of any of these roles.')
    .meta({ example: ['coach'] }),
  isActive: queryBoolean()
    .optional()
    .describe('Only people with access, or only those without.')
    .meta({ example: true }),
})

export const PersonCreate = z
  .strictObject({
    name,
    email: email.nullable().optional(),
    phone: phone.nullable().optional(),
    background,
    roles,
  })
  .meta({ id: 'PersonCreate', description: 'A new person of the office.' })

export const PersonPatch = PersonCreate.partial().meta({
  id: 'PersonPatch',
  description: 'What changes; null empties an address or phone.',
})

export const PersonDeactivate = z
  .strictObject({
    reason: text(500).describe('Why access ends.').meta({ example: 'Pindah tugas.' }),
  })
  .meta({ id: 'PersonDeactivate', description: 'Why access ends.' })

export const Empty = z.strictObject({}).meta({ id: 'Empty', description: 'Nothing to say.' })

// ── Affiliations ───────────────────────────────────────────────────────────────────────────

export const AffiliationParams = idParam('affiliationId')

const participantId = uuid()
  .describe('The participant the person is tied to.')
  .meta({ example: '0197a5c0-1c00-7000-8000-000000000107' })
const kind = AffiliationKind.describe('What the tie is.')
const startsOn = civilDate().describe('First day of the tie.').meta({ example: '2016-01-01' })

export const AffiliationView = z
  .object({
    ...recordShape,
    personId: uuid().describe('Whom it bars.'),
    participantId,
    kind,
    startsOn,
    endsOn: civilDate()
      .nullable()
      .describe('Last day; null while it lasts.')
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
      .describe('Last day of the tie; null: it lasts.')
      .meta({
        example: '2018-06-30',
      }),
  })
  .meta({ id: 'AffiliationPatch', description: 'When the tie began or ended.' })

// ── Identities and keys ────────────────────────────────────────────────────────────────────

export const IdentityParams = idParam('identityId')

const issuer = z
  .url()
  .max(500)
  .describe('`iss` of the tokens.')
  .meta({ example: 'https://sso.example.go.id/realms/kota-bogor' })
const subject = text(255)
  .describe('`sub` of the tokens: the account at that issuer.')
  .meta({ example: '6f1c2b1e-0000-4000-8000-000000000001' })

export const IdentityView = z
  .object({ ...recordShape, personId: uuid().describe('Who that account is.'), issuer, subject })
  .meta({ id: 'Identity', description: 'An account of an OIDC provider that is this person.' })
export type Identity = z.infer<typeof IdentityView>

export const IdentityPage = pageOf(IdentityView, 'IdentityPage')

export const IdentityCreate = z
  .strictObject({ issuer, subject })
  .meta({ id: 'IdentityCreate', description: 'An account to let in as this person.' })

export const ApiKeyParams = idParam('apiKeyId')

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
      .describe('Who acts with it; null for a job, which reads numbers only.')
      .meta({ example: null }),
    label,
    scopes: scopes.nullable().describe('What it is narrowed to; null: not narrowed.'),
    expiresAt: instant().describe('When it ends.').meta({ example: '2019-03-01T00:00:00.000Z' }),
    lastUsedAt: instant().nullable().describe('Last use, to the minute.').meta({ example: null }),
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
      .describe('For `X-API-Key`. Shown now and never again; null when a reply is repeated.')
      .meta({ example: 'ck_0197a5c01c0070008000000000000901_<secret>' }),
  })
  .meta({ id: 'ApiKeyCreated', description: 'A new key, with its secret.' })

export const ApiKeyPage = pageOf(ApiKeyView, 'ApiKeyPage')

export const ApiKeyListQuery = z.strictObject({
  ...PageQuery.shape,
  personId: uuid().optional().describe('Keys of this person.'),
})

export const ApiKeyCreate = z
  .strictObject({
    personId: uuid()
      .nullable()
      .optional()
      .describe('Who acts with it; absent or null for a job, which reads numbers only.'),
    label,
    scopes: scopes.nullable().optional().describe('What to narrow it to; absent: not narrowed.'),
    expiresAt: instant()
      .optional()
      .describe('At most a year from now; a year if absent.')
      .meta({ example: '2019-03-01T00:00:00.000Z' }),
  })
  .meta({ id: 'ApiKeyCreate', description: 'A key to make.' })

// ── Me ─────────────────────────────────────────────────────────────────────────────────────

const MyTeam = z
  .object({
    teamId: uuid().describe('The team.'),
    programmeId: uuid().describe('Its programme.'),
    kind: MyTeamKind.describe('Which of the two.'),
    role: MyTeamRole.describe('Lead or member.'),
    name: text(200).describe('Its name.').meta({ example: 'Tim Pendampingan A' }),
  })
  .meta({ id: 'MyTeam', description: 'A team the caller belongs to today.' })

const MyPerson = z
  .object({
    id: uuid().describe('The person.'),
    name: name.nullable(),
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
    today: civilDate().describe('Today’s date there.'),
  })
  .meta({ id: 'MyOffice', description: 'The office the caller belongs to.' })

const MyCredential = z
  .object({
    id: uuid().describe('The key or identity in use.'),
    kind: CredentialKind.describe('What it is.'),
    scopes: z
      .array(z.string().max(200))
      .max(1000)
      .nullable()
      .describe('What it is narrowed to; null: not narrowed.')
      .meta({ example: null }),
    expiresAt: instant().nullable().describe('When it ends.').meta({
      example: '2019-03-01T00:00:00.000Z',
    }),
  })
  .meta({ id: 'MyCredential', description: 'The credential of this call.' })

const MyObserver = z
  .object({
    id: uuid().describe('The observer.'),
    name: text(200).describe('Who reads.').meta({ example: 'Provinsi Jawa Barat' }),
    regionPrefix: z.string().max(5).describe('Region read; empty: all.').meta({ example: '32' }),
    isDemo: z.boolean().describe('Reads demo offices only.').meta({ example: false }),
  })
  .meta({ id: 'MyObserver', description: 'A reader of aggregates, of no office.' })

const WaitingItem = z
  .object({
    kind: WaitingKind.describe('What to do.'),
    href: z
      .string()
      .max(300)
      .describe('What it is about.')
      .meta({ example: '/v1/handovers/0197a5c0-1c00-7000-8000-000000000401' }),
    caseId: uuid().nullable().describe('Its case; null where it serves many.'),
    label: z
      .string()
      .max(800)
      .describe('For people.')
      .meta({ example: 'KK-2018-0007 Koperasi Karya Mandiri' }),
    since: civilDate().describe('Since when it waits.').meta({ example: '2018-03-20' }),
  })
  .meta({ id: 'WaitingItem', description: 'One thing that waits for the caller.' })

const Waiting = z
  .object({
    total: count().describe('How many there are.').meta({ example: 1 }),
    items: z.array(WaitingItem).max(50).describe('The first fifty, longest waiting first.'),
  })
  .meta({ id: 'Waiting', description: 'What waits for the caller.' })

export const MeView = z
  .object({
    person: MyPerson.nullable().describe('Null for a job and an observer.'),
    office: MyOffice.nullable().describe('Null for an observer.'),
    observer: MyObserver.nullable().describe('Null for anyone of an office.'),
    roles: z
      .array(RoleView)
      .max(5)
      .describe('What the caller may do; empty for an observer.')
      .meta({ example: ['coach'] }),
    teams: z.array(MyTeam).max(200).describe('Teams of today, latest programme first.'),
    credential: MyCredential,
    waiting: Waiting,
  })
  .meta({ id: 'Me', description: 'The caller, and what waits for the caller.' })
export type Me = z.infer<typeof MeView>
