import t from 'tap'
import { buildTestApp } from '../support/app.js'
import { change, makeParticipant } from '../support/makers.js'

const test = await buildTestApp(t)
const { as, actors, strangers, stranger, nobody } = test

const SARI = {
  name: 'Sari Wulandari, S.E.',
  email: 'sari@example.go.id',
  background: 'banking',
  roles: ['coach'],
}

t.test('listPeople', async (t) => {
  t.test('200 by name, narrowed and paged', async (t) => {
    const first = await as.coach.get('/v1/people?limit=4')
    t.equal(first.status, 200)
    t.equal(first.body.items.length, 4)
    t.type(first.body.nextCursor, 'string')
    const second = await as.coach.get(`/v1/people?limit=200&cursor=${first.body.nextCursor}`)
    const all = [...first.body.items, ...second.body.items]
    t.equal(new Set(all.map(({ id }) => id)).size, Object.keys(actors.people).length)
    t.strictSame(
      all.map(({ name }) => name),
      all.map(({ name }) => name).toSorted(),
    )
    const coaches = await as.coach.get('/v1/people?role=coach,manager&q=LEAD&isActive=true')
    t.strictSame(
      coaches.body.items.map(({ name }: { name: string }) => name),
      ['Orang coachingLead'],
    )
  })

  t.test('403 for a reporter and a job: they see no persons', async (t) => {
    t.equal((await as.reporter.get('/v1/people')).status, 403)
    t.equal((await as.reporterJob.get('/v1/people')).status, 403)
    t.equal((await nobody.get('/v1/people')).status, 401)
  })
})

t.test('createPerson', async (t) => {
  t.test('201 with everything there, and null where nothing is', async (t) => {
    const made = await as.admin.post('/v1/people', SARI)
    t.equal(made.status, 201)
    t.match(made.body, { ...SARI, phone: null, deactivatedAt: null, blankedAt: null, version: 1 })
    t.equal(made.headers['location'], `/v1/people/${made.body.id}`)
    t.equal(made.headers['etag'], '"1"')
    t.strictSame((await as.admin.get(`/v1/people/${made.body.id}`)).body, made.body)
  })

  t.test('400 with a pointer to every fault', async (t) => {
    const { status, body } = await as.admin.post('/v1/people', {
      ...SARI,
      email: 'nobody',
      roles: ['coach', 'coach'],
      nick: 'S',
    })
    t.equal(status, 400)
    t.strictSame(body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted(), [
      '#/email',
      '#/nick',
      '#/roles',
    ])
  })

  t.test('403 for a manager', async (t) => {
    t.equal((await as.manager.post('/v1/people', SARI)).status, 403)
  })
})

t.test('getPerson', async (t) => {
  t.test('404, like a missing person, for another office', async (t) => {
    const theirs = await as.manager.get(`/v1/people/${strangers.people.coach.personId}`)
    const missing = await as.manager.get('/v1/people/0197a5c0-1c00-7000-8000-00000000ffff')
    t.equal(theirs.status, 404)
    t.strictSame({ ...theirs.body, instance: '' }, { ...missing.body, instance: '' })
  })

  t.test('200 with the verbs a caller may take', async (t) => {
    const url = `/v1/people/${actors.people.coach.personId}`
    const seen = await as.manager.get(url)
    t.ok(seen.body.allowedActions.every(({ allowed }: { allowed: boolean }) => !allowed))
    const byAdmin = await as.admin.get(url)
    const verbs = byAdmin.body.allowedActions.filter(({ allowed }: { allowed: boolean }) => allowed)
    t.strictSame(
      verbs.map(({ verb }: { verb: string }) => verb),
      ['deactivate', 'blank'],
    )
  })
})

t.test('updatePerson', async (t) => {
  const { body: person } = await as.admin.post('/v1/people', SARI)
  const url = `/v1/people/${person.id}`

  t.test('200, one version up whichever table changes', async (t) => {
    const named = await as.admin.patch(url, { name: 'Sari W.' }, { ifMatch: 1 })
    t.match(named, { status: 200, body: { name: 'Sari W.', email: SARI.email, version: 2 } })
    const changed = await as.admin.patch(
      url,
      { email: null, roles: ['coach', 'manager'], background: 'expert' },
      { ifMatch: 2 },
    )
    t.match(changed.body, { email: null, roles: ['coach', 'manager'], version: 3 })
  })

  t.test('428 without If-Match, 412 with a stale one, 404 for another office', async (t) => {
    t.equal((await as.admin.patch(url, { name: 'X' })).status, 428)
    t.match(await as.admin.patch(url, { name: 'X' }, { ifMatch: 1 }), {
      status: 412,
      body: { currentVersion: 3 },
    })
    const theirs = `/v1/people/${strangers.people.coach.personId}`
    t.equal((await as.admin.patch(theirs, { name: 'X' }, { ifMatch: 1 })).status, 404)
  })

  t.test('new roles hold from the next request', async (t) => {
    const coach = `/v1/people/${actors.people.otherCoach.personId}`
    t.equal((await as.otherCoach.get('/v1/me')).body.roles[0], 'coach')
    await as.admin.patch(coach, { roles: ['reporter'] }, { ifMatch: 1 })
    t.equal((await as.otherCoach.get('/v1/people')).status, 403)
    await as.admin.patch(coach, { roles: ['coach'] }, { ifMatch: 2 })
    t.equal((await as.otherCoach.get('/v1/people')).status, 200)
  })

  t.test('422 last_admin when nobody else could run the office', async (t) => {
    const url = `/v1/people/${actors.people.admin.personId}`
    const refused = await as.admin.patch(url, { roles: ['manager'] }, { ifMatch: 1 })
    t.match(refused, {
      status: 422,
      body: { errors: [{ code: 'last_admin', pointer: '#/roles', in: 'body' }] },
    })
  })
})

t.test('deactivatePerson and reactivatePerson', async (t) => {
  const { personId, key } = actors.people.secondManager
  const url = `/v1/people/${personId}`

  t.test('200, and access ends at once', async (t) => {
    t.equal((await as.secondManager.get('/v1/me')).status, 200)
    const done = await as.admin.post(`${url}/deactivate`, { reason: 'Pindah.' }, { ifMatch: 1 })
    t.match(done, { status: 200, body: { deactivatedReason: 'Pindah.', version: 2 } })
    t.equal((await as.secondManager.get('/v1/me')).status, 401, key.slice(0, 5))
  })

  t.test('409 with the blocker when already deactivated', async (t) => {
    const again = await as.admin.post(`${url}/deactivate`, { reason: 'x' }, { ifMatch: 2 })
    t.match(again, {
      status: 409,
      body: { code: 'action_blocked', errors: [{ code: 'already_deactivated' }] },
    })
    t.equal(again.body.allowedActions.length, 3)
  })

  t.test('200, and the key is accepted again', async (t) => {
    t.equal((await as.admin.post(`${url}/reactivate`, {}, { ifMatch: 2 })).status, 200)
    t.equal((await as.secondManager.get('/v1/me')).status, 200)
    t.match(await as.admin.post(`${url}/reactivate`, {}, { ifMatch: 3 }), {
      status: 409,
      body: { errors: [{ code: 'already_active' }] },
    })
  })

  t.test('409 last_admin, also when two admins unmake each other at once', async (t) => {
    const own = `/v1/people/${actors.people.admin.personId}`
    t.match(await as.admin.post(`${own}/deactivate`, { reason: 'x' }, { ifMatch: 1 }), {
      status: 409,
      body: { errors: [{ code: 'last_admin' }] },
    })
    const other = `/v1/people/${actors.people.otherDiagnostician.personId}`
    await as.admin.patch(other, { roles: ['admin'] }, { ifMatch: 1 })
    const replies = await Promise.all([
      as.admin.post(`${other}/deactivate`, { reason: 'x' }, { ifMatch: 2 }),
      as.otherDiagnostician.post(`${own}/deactivate`, { reason: 'x' }, { ifMatch: 1 }),
    ])
    const won = replies.filter(({ status }) => status === 200)
    t.equal(won.length, 1)
    t.ok(replies.some(({ status }) => status === 409 || status === 401))
    await change(test, 'update people set deactivated_at = null where deactivated_at is not null')
    const { body } = await as.admin.get(other)
    await as.admin.patch(other, { roles: ['diagnostician'] }, { ifMatch: body.version })
  })

  t.test('403 for a manager, 404 for another office', async (t) => {
    const body = { reason: 'x' }
    t.equal((await as.manager.post(`${url}/deactivate`, body, { ifMatch: 3 })).status, 403)
    const theirs = `/v1/people/${strangers.people.coach.personId}/deactivate`
    t.equal((await as.admin.post(theirs, body, { ifMatch: 1 })).status, 404)
    t.equal((await stranger.post(`${url}/reactivate`, {}, { ifMatch: 3 })).status, 403)
  })
})

t.test('blankPerson', async (t) => {
  const { body: person } = await as.admin.post('/v1/people', SARI, { key: 'sari' })
  const url = `/v1/people/${person.id}`
  const identity = { issuer: 'https://sso.example.go.id', subject: 'sari' }
  await as.admin.post(`${url}/identities`, identity)
  const { body: made } = await as.admin.post('/v1/api-keys', { personId: person.id, label: 'uji' })

  t.test('200, everything personal is empty and every way in is closed', async (t) => {
    const blanked = await as.admin.post(`${url}/blank`, {}, { ifMatch: 1 })
    t.match(blanked, {
      status: 200,
      body: { name: null, email: null, phone: null, background: 'banking', roles: ['coach'] },
    })
    t.type(blanked.body.blankedAt, 'string')
    t.type(blanked.body.deactivatedAt, 'string')
    t.equal((await as.admin.get(`/v1/api-keys/${made.id}`)).status, 404)
    t.strictSame((await as.admin.get(`${url}/identities`)).body.items, [])
    const { rows } = await test.owner.query(
      'select * from person_contacts where id = $1 and coalesce(name, email, phone) is not null',
      [person.id],
    )
    t.equal(rows.length, 0)
  })

  t.test('replies kept for repetition are forgotten', async (t) => {
    const { rows } = await test.owner.query("select from idempotency_keys where key = 'sari'")
    t.equal(rows.length, 0)
  })

  t.test('the ledger never held a personal value', async (t) => {
    const { rows } = await test.owner.query(
      "select changes from ledger where entity in ('person_contacts', 'person_identities')",
    )
    t.ok(rows.length > 0)
    t.notMatch(JSON.stringify(rows), /sari/i)
  })

  t.test('409 to blank, fill or bring back again', async (t) => {
    t.match(await as.admin.post(`${url}/blank`, {}, { ifMatch: 2 }), {
      status: 409,
      body: { errors: [{ code: 'already_blanked' }] },
    })
    t.match(await as.admin.patch(url, { name: 'Sari' }, { ifMatch: 2 }), {
      status: 409,
      body: { code: 'person_blanked' },
    })
    t.match(await as.admin.post(`${url}/identities`, identity), {
      status: 409,
      body: { code: 'person_blanked' },
    })
    t.equal((await as.admin.post(`${url}/reactivate`, {}, { ifMatch: 2 })).status, 409)
  })

  t.test('403 for a manager', async (t) => {
    t.equal((await as.manager.post(`${url}/blank`, {}, { ifMatch: 2 })).status, 403)
  })
})

t.test('affiliations', async (t) => {
  const participantId = await makeParticipant(test)
  const { personId } = actors.people.diagnostician
  const url = `/v1/people/${personId}/affiliations`
  const tie = { participantId, kind: 'member', startsOn: '2016-01-01' }

  t.test('201 by the person, and by a manager for the person', async (t) => {
    const own = await as.diagnostician.post(url, tie)
    t.match(own, { status: 201, body: { ...tie, personId, endsOn: null, version: 1 } })
    t.equal((await as.manager.post(url, { ...tie, kind: 'family' })).status, 201)
    const { body } = await as.coach.get(url)
    t.equal(body.items.length, 2)
    t.equal((await as.coach.get(`/v1/affiliations/${own.body.id}`)).status, 200)
  })

  t.test('409 when that tie lasts already', async (t) => {
    t.match(await as.diagnostician.post(url, tie), {
      status: 409,
      body: { code: 'affiliation_declared' },
    })
  })

  t.test('422 for an unknown participant and a day to come, both named', async (t) => {
    const { status, body } = await as.diagnostician.post(url, {
      ...tie,
      participantId: strangers.officeId,
      startsOn: '2018-06-15',
    })
    t.equal(status, 422)
    t.strictSame(
      body.errors.map(({ code }: { code: string }) => code),
      ['date_in_future', 'unknown_id'],
    )
  })

  t.test('403 for a colleague; 403 to free oneself; 404 for another office', async (t) => {
    t.equal((await as.coach.post(url, { ...tie, kind: 'owner' })).status, 403)
    const managers = `/v1/people/${actors.people.manager.personId}/affiliations`
    const own = await as.manager.post(managers, tie)
    const one = `/v1/affiliations/${own.body.id}`
    const end = { endsOn: '2018-06-01' }
    t.equal((await as.manager.patch(one, end, { ifMatch: 1 })).status, 403)
    t.equal((await as.diagnostician.patch(one, end, { ifMatch: 1 })).status, 403)
    t.equal((await stranger.patch(one, end, { ifMatch: 1 })).status, 404)
    t.equal((await stranger.get(one)).status, 404)
    t.equal((await as.manager.get(`/v1/people/${strangers.officeId}/affiliations`)).status, 404)
    t.match(await as.admin.patch(one, { endsOn: '2015-01-01' }, { ifMatch: 1 }), {
      status: 422,
      body: { errors: [{ code: 'ends_before_start' }] },
    })
    t.match(await as.admin.patch(one, end, { ifMatch: 1 }), { status: 200, body: end })
  })
})
