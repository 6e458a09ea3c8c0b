import t from 'tap'
import {
  affiliationErrors,
  keyErrors,
  keyExpiry,
  mayDeclareAffiliation,
  mayEndAffiliation,
  maySeeCredentials,
  type PersonFacts,
  personActions,
  rolesErrors,
  zoneOfRegion,
} from '../../src/offices/rules.js'

const admin = { personId: 'a', roles: ['admin'] } as const
const manager = { personId: 'm', roles: ['manager'] } as const
const coach = { personId: 'c', roles: ['coach'] } as const
const job = { personId: null, roles: ['reporter'] } as const

const PERSON: PersonFacts = {
  id: 'p',
  version: 1,
  roles: ['coach'],
  deactivatedAt: null,
  blankedAt: null,
  otherAdminCount: 1,
}
const AT = '2018-06-14T03:00:00.000Z'

/** The blockers of each verb, by name. */
const blockers = (person: Partial<PersonFacts>, caller: typeof admin | typeof coach = admin) =>
  Object.fromEntries(
    personActions({ ...PERSON, ...person }, caller).map(({ verb, blockers }) => [
      verb,
      blockers.map(({ code }) => code),
    ]),
  )

t.test('verbs on a person', async (t) => {
  t.strictSame(blockers({}), { deactivate: [], reactivate: ['already_active'], blank: [] })
  t.strictSame(blockers({ deactivatedAt: AT }), {
    deactivate: ['already_deactivated'],
    reactivate: [],
    blank: [],
  })
  t.strictSame(blockers({ deactivatedAt: AT, blankedAt: AT }), {
    deactivate: ['already_deactivated'],
    reactivate: ['already_blanked'],
    blank: ['already_blanked'],
  })
  t.strictSame(blockers({ roles: ['admin'], otherAdminCount: 0 }), {
    deactivate: ['last_admin'],
    reactivate: ['already_active'],
    blank: ['last_admin'],
  })
  t.strictSame(blockers({ roles: ['admin'], otherAdminCount: 0, deactivatedAt: AT })['blank'], [])
  t.strictSame(blockers({}, coach)['deactivate'], ['not_your_role'])
})

t.test('the last admin stays admin', async (t) => {
  const last: PersonFacts = { ...PERSON, roles: ['admin', 'manager'], otherAdminCount: 0 }
  t.equal(rolesErrors(last, ['manager'])[0]?.code, 'last_admin')
  t.strictSame(rolesErrors(last, ['admin']), [])
  t.strictSame(rolesErrors({ ...last, otherAdminCount: 1 }, ['manager']), [])
})

t.test('ties are declared freely and ended by others', async (t) => {
  t.ok(mayDeclareAffiliation(coach, 'c'))
  t.notOk(mayDeclareAffiliation(coach, 'm'))
  t.ok(mayDeclareAffiliation(manager, 'c'))
  t.ok(mayEndAffiliation(manager, 'c'))
  t.notOk(mayEndAffiliation(manager, 'm'))
  t.notOk(mayEndAffiliation(coach, 'm'))
})

t.test('days of a tie', async (t) => {
  const codes = (startsOn: string, endsOn: string | null) =>
    affiliationErrors({ startsOn, endsOn }, '2018-06-14').map(({ code }) => code)
  t.strictSame(codes('2016-01-01', null), [])
  t.strictSame(codes('2018-06-15', null), ['date_in_future'])
  t.strictSame(codes('2016-01-01', '2018-06-15'), ['date_in_future'])
  t.strictSame(codes('2016-01-02', '2016-01-01'), ['ends_before_start'])
})

t.test('credentials are seen by admins and their person', async (t) => {
  t.ok(maySeeCredentials(admin, null))
  t.ok(maySeeCredentials(coach, 'c'))
  t.notOk(maySeeCredentials(coach, 'm'))
  t.notOk(maySeeCredentials(job, null))
})

t.test('a key lasts a year at most and is no wider than its maker', async (t) => {
  const now = new Date(AT)
  const codes = (
    expiresAt: string,
    scopes: Parameters<typeof keyErrors>[0]['scopes'],
    own: string[] | null,
  ) => keyErrors({ expiresAt, scopes }, { now, scopes: own }).map(({ code }) => code)
  const inAYear = keyExpiry(now)
  t.equal(inAYear, '2019-06-14T03:00:00.000Z')
  t.strictSame(codes(inAYear, null, null), [])
  t.strictSame(codes(AT, null, null), ['out_of_range'])
  t.strictSame(codes('2019-06-16T03:00:00.000Z', null, null), ['out_of_range'])
  t.strictSame(codes(inAYear, null, ['cases:read']), ['beyond_your_scopes'])
  t.strictSame(codes(inAYear, ['cases:write'], ['cases:read']), ['beyond_your_scopes'])
  t.strictSame(codes(inAYear, ['cases:read'], ['cases:read', 'cases:write']), [])
})

t.test('zones by province', async (t) => {
  t.equal(zoneOfRegion('32.71'), 'Asia/Jakarta')
  t.equal(zoneOfRegion('61'), 'Asia/Jakarta')
  t.equal(zoneOfRegion('64.72'), 'Asia/Makassar')
  t.equal(zoneOfRegion('73'), 'Asia/Makassar')
  t.equal(zoneOfRegion('81.71'), 'Asia/Jayapura')
  t.equal(zoneOfRegion('94'), 'Asia/Jayapura')
})
