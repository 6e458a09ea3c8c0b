import t from 'tap'
import { buildTestApp, caller } from '../support/app.js'

const test = await buildTestApp(t)
const { app, as, actors, strangers } = test
const REPORTS = { label: 'Laporan bulanan', scopes: ['metrics:read'] }

t.test('createApiKey', async (t) => {
  t.test('201 for a job, the key shown once and working', async (t) => {
    const made = await as.admin.post('/v1/api-keys', REPORTS)
    t.match(made, { status: 201, body: { ...REPORTS, personId: null, version: 1 } })
    t.equal(made.headers['location'], `/v1/api-keys/${made.body.id}`)
    t.equal(made.body.expiresAt, '2019-06-14T03:00:00.000Z')
    const me = await caller(app, made.body.key).get('/v1/me')
    t.match(me.body, { person: null, roles: ['reporter'], credential: { id: made.body.id } })
    const { key: _key, ...shown } = made.body
    const { body } = await as.admin.get(`/v1/api-keys/${made.body.id}`)
    t.strictSame(Object.keys(body), Object.keys(shown))
  })

  t.test('201 for a person, narrowed to scopes', async (t) => {
    const { personId } = actors.people.coach
    const { body } = await as.admin.post('/v1/api-keys', {
      ...REPORTS,
      personId,
      expiresAt: '2018-07-01T07:00:00+07:00',
    })
    t.equal(body.expiresAt, '2018-07-01T00:00:00.000Z')
    const narrowed = caller(app, body.key)
    t.equal((await narrowed.get('/v1/me')).body.person.id, personId)
    t.match(await narrowed.get('/v1/people'), {
      status: 403,
      body: { code: 'insufficient_scope' },
    })
  })

  t.test('a repeated reply shows no key, and none is kept', async (t) => {
    const first = await as.admin.post('/v1/api-keys', REPORTS, { key: 'retry-1' })
    t.match(first.body.key, /^ck_/)
    const again = await as.admin.post('/v1/api-keys', REPORTS, { key: 'retry-1' })
    t.match(again, { status: 201, body: { id: first.body.id, key: null } })
    t.equal(again.headers['idempotency-replayed'], 'true')
    const { rows } = await test.owner.query(
      "select body from idempotency_keys where key = 'retry-1'",
    )
    t.notMatch(rows[0].body, /ck_/)
  })

  t.test('422 for more than a year, the past, and a person who is not there', async (t) => {
    for (const expiresAt of ['2019-06-20T00:00:00Z', '2018-06-14T02:59:00Z']) {
      t.match(await as.admin.post('/v1/api-keys', { ...REPORTS, expiresAt }), {
        status: 422,
        body: { errors: [{ code: 'out_of_range', pointer: '#/expiresAt' }] },
      })
    }
    const { personId } = strangers.people.coach
    t.match(await as.admin.post('/v1/api-keys', { ...REPORTS, personId }), {
      status: 422,
      body: { errors: [{ code: 'unknown_id', pointer: '#/personId' }] },
    })
  })

  t.test('422 when a narrowed credential asks for a wider one', async (t) => {
    const { body } = await as.admin.post('/v1/api-keys', {
      label: 'Kunci admin',
      personId: actors.people.admin.personId,
      scopes: ['api-keys:write', 'cases:read'],
    })
    const narrowed = caller(app, body.key)
    for (const scopes of [null, ['cases:read', 'cases:write']]) {
      t.match(await narrowed.post('/v1/api-keys', { label: 'x', scopes }), {
        status: 422,
        body: { errors: [{ code: 'beyond_your_scopes' }] },
      })
    }
    const fits = { label: 'x', scopes: ['cases:read'] }
    t.equal((await narrowed.post('/v1/api-keys', fits)).status, 201)
  })

  t.test('400 for an unknown scope, 403 for a manager', async (t) => {
    const unknown = { ...REPORTS, scopes: ['cases:delete'] }
    t.equal((await as.admin.post('/v1/api-keys', unknown)).status, 400)
    t.equal((await as.manager.post('/v1/api-keys', REPORTS)).status, 403)
  })
})

t.test('listApiKeys', async (t) => {
  t.test('200: all for an admin, their own for others, no secret for anyone', async (t) => {
    const all = await as.admin.get('/v1/api-keys?limit=200')
    t.ok(all.body.items.length > Object.keys(actors.people).length)
    t.notMatch(JSON.stringify(all.body), /secret|sha256|ck_/)
    const { personId, keyId } = actors.people.manager
    const own = await as.manager.get('/v1/api-keys')
    t.strictSame(
      own.body.items.map(({ id }: { id: string }) => id),
      [keyId],
    )
    const coachs = await as.manager.get(`/v1/api-keys?personId=${actors.people.coach.personId}`)
    t.strictSame(coachs.body.items, [])
    const theirs = await as.admin.get(`/v1/api-keys?personId=${personId}`)
    t.equal(theirs.body.items.length, 1)
    t.strictSame((await as.reporterJob.get('/v1/api-keys')).body.items, [])
    const paged = await as.admin.get('/v1/api-keys?limit=2')
    t.equal(
      (await as.admin.get(`/v1/api-keys?limit=2&cursor=${paged.body.nextCursor}`)).status,
      200,
    )
  })
})

t.test('revokeApiKey', async (t) => {
  t.test('204, and the key answers 401 at once', async (t) => {
    const { body } = await as.admin.post('/v1/api-keys', REPORTS)
    const job = caller(app, body.key)
    t.equal((await job.get('/v1/me')).status, 200)
    const url = `/v1/api-keys/${body.id}`
    t.equal((await as.admin.delete(url)).status, 428)
    t.equal((await as.admin.delete(url, { ifMatch: 1 })).status, 204)
    t.match(await job.get('/v1/me'), { status: 401, body: { code: 'unauthorized' } })
    t.equal((await as.admin.get(url)).status, 404)
    t.equal((await as.admin.delete(url, { ifMatch: '*' })).status, 404)
  })

  t.test('404 for a key of somebody else or another office; 204 for one’s own', async (t) => {
    const coachs = `/v1/api-keys/${actors.people.otherCoach.keyId}`
    t.equal((await as.manager.get(coachs)).status, 404)
    t.equal((await as.manager.delete(coachs, { ifMatch: 1 })).status, 404)
    const strangers_ = `/v1/api-keys/${strangers.people.admin.keyId}`
    t.equal((await as.admin.get(strangers_)).status, 404)
    t.equal((await as.otherCoach.delete(coachs, { ifMatch: '*' })).status, 204)
    t.equal((await as.otherCoach.get('/v1/me')).status, 401)
  })
})

t.test('a key ends when it expires', async (t) => {
  const { body } = await as.admin.post('/v1/api-keys', {
    ...REPORTS,
    expiresAt: '2018-06-14T04:00:00Z',
  })
  const job = caller(app, body.key)
  t.equal((await job.get('/v1/me')).status, 200)
  test.clock.set('2018-06-14T04:00:00.000Z')
  t.equal((await job.get('/v1/me')).status, 401)
})

t.test('identities', async (t) => {
  const { personId } = actors.people.coach
  const url = `/v1/people/${personId}/identities`
  const account = { issuer: 'https://sso.example.go.id', subject: 'coach-1' }

  t.test('201, seen by the admin and the person alone', async (t) => {
    const made = await as.admin.post(url, account)
    t.match(made, { status: 201, body: { ...account, personId, version: 1 } })
    t.equal((await as.coach.get(url)).body.items.length, 1)
    t.equal((await as.coach.get(`/v1/identities/${made.body.id}`)).status, 200)
    t.equal((await as.manager.get(url)).status, 404)
    t.equal((await as.manager.get(`/v1/identities/${made.body.id}`)).status, 404)
  })

  t.test('409 when the account is somebody already', async (t) => {
    const other = `/v1/people/${actors.people.manager.personId}/identities`
    t.match(await as.admin.post(other, account), {
      status: 409,
      body: { code: 'identity_taken' },
    })
  })

  t.test('204 to remove; 403 for others; 404 for another office', async (t) => {
    const { body } = await as.admin.get(url)
    const one = `/v1/identities/${body.items[0].id}`
    t.equal((await as.coach.delete(one, { ifMatch: 1 })).status, 403)
    t.equal((await as.manager.post(url, account)).status, 403)
    t.equal((await as.admin.delete(one, { ifMatch: 1 })).status, 204)
    t.equal((await as.admin.get(one)).status, 404)
    const theirs = `/v1/people/${strangers.people.coach.personId}/identities`
    t.equal((await as.admin.post(theirs, account)).status, 404)
  })
})
