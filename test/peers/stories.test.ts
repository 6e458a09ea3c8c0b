import { test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp } from '../support/app.js'
import { makeCase, makeParticipant, makeProgramme } from '../support/makers.js'

type Json = Record<string, unknown>

const codes = (body: { errors: { code: string; pointer?: string }[] }) =>
  body.errors.map(({ code, pointer }) => `${pointer} ${code}`)

const STORY = {
  name: 'Koperasi Berkah',
  kind: 'cooperative',
  title: 'Dari Rp37 juta ke Rp30 miliar',
  story: 'Anggota menabung tiap pekan.',
  penyakitCodes: ['KEL-01', 'MOD-01'],
  figures: [
    {
      what: 'Omzet setahun',
      unit: 'rupiah',
      valueBefore: 37_000_000,
      yearBefore: 2013,
      valueAfter: 30_000_000_000,
      yearAfter: 2017,
    },
  ],
  consentOn: '2018-02-12',
  consentEvidence: 'Surat 12 Februari 2018',
  reviewDueOn: '2019-02-12',
}

test('success stories', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test)
  const { as, actors, stranger } = test
  const create = (rest: Json = {}) => as.coach.post('/v1/success-stories', { ...STORY, ...rest })
  const made = async (rest: Json = {}) => {
    const { status, body } = await create(rest)
    t.equal(status, 201)
    return body
  }
  const at = (id: string) => `/v1/success-stories/${id}`
  const statusOf = (participantId: string, status: string) =>
    as.manager.post(`/v1/participants/${participantId}/statuses`, {
      status,
      source: 'Berita acara',
    })

  await t.test('201 records one, shown as it was given', async (t) => {
    const { status, headers, body } = await create()
    t.equal(status, 201)
    t.equal(headers['location'], at(body.id))
    t.match(body, {
      ...STORY,
      version: 1,
      participantId: null,
      standing: 'offered',
      reviewedOn: null,
      withdrawnOn: null,
      plannedVisitCount: 0,
      heldVisitCount: 0,
      recordedById: actors.people.coach.personId,
    })
    t.strictSame((await as.manager.get(at(body.id))).body, body)
  })

  await t.test('201 of a participant, by its name and kind', async (t) => {
    const participantId = await makeParticipant(test, { kind: 'enterprise', name: 'Keripik Talas' })
    const { name: _name, kind: _kind, ...rest } = STORY
    const reply = await as.coach.post('/v1/success-stories', {
      ...rest,
      participantId,
      penyakitCodes: ['MOD-01'],
    })
    t.equal(reply.status, 201)
    t.match(reply.body, { participantId, name: 'Keripik Talas', kind: 'enterprise' })
    const cooperative = await as.coach.post('/v1/success-stories', { ...rest, participantId })
    t.strictSame(codes(cooperative.body), ['#/penyakitCodes/0 not_applicable_to_kind'])
  })

  await t.test('422 for a peer that is not there, or whose kind nobody said', async (t) => {
    const { kind: _kind, ...kindless } = STORY
    const tried = async (body: Json) =>
      codes((await as.coach.post('/v1/success-stories', body)).body)
    t.strictSame(await tried({ ...STORY, name: null, participantId: newId() }), [
      '#/participantId unknown_id',
    ])
    t.strictSame(await tried(kindless), ['#/kind required'])
    t.strictSame(await tried({ ...STORY, participantId: await makeParticipant(test) }), [
      '#/name one_peer',
    ])
    t.strictSame(await tried({ ...STORY, penyakitCodes: ['XXX-99'] }), [
      '#/penyakitCodes/0 unknown_code',
    ])
  })

  await t.test('200 stands as consent, review, peer and withdrawal say', async (t) => {
    const noConsent = { consentOn: null, consentEvidence: null }
    t.equal((await made(noConsent)).standing, 'no_consent')
    t.equal((await made({ reviewDueOn: '2018-06-13' })).standing, 'review_due')
    t.equal((await made({ reviewDueOn: '2018-06-14' })).standing, 'offered', 'its last day')
    const participantId = await makeParticipant(test)
    const { name: _name, ...rest } = STORY
    const { body } = await as.coach.post('/v1/success-stories', { ...rest, participantId })
    const standing = async () => (await as.coach.get(at(body.id))).body.standing
    t.equal(await standing(), 'offered')
    await statusOf(participantId, 'inactive')
    t.equal(await standing(), 'peer_not_active')
  })

  await t.test('200 corrected, and its lists replaced', async (t) => {
    const story = await made()
    const tag = { ifMatch: 1 }
    const { status, body } = await as.manager.patch(
      at(story.id),
      { title: 'Modal sendiri', penyakitCodes: ['USA-03'], figures: [] },
      tag,
    )
    t.equal(status, 200)
    t.match(body, { version: 2, title: 'Modal sendiri', penyakitCodes: ['USA-03'], figures: [] })
    t.equal(body.story, STORY.story)
    const stale = await as.manager.patch(at(story.id), { title: 'Lagi' }, tag)
    t.equal(stale.status, 412)
    t.strictSame(stale.body.changes[0].members.sort(), ['figures', 'penyakitCodes', 'title'])
    const half = await as.manager.patch(at(story.id), { consentEvidence: null }, { ifMatch: 2 })
    t.strictSame(codes(half.body), ['#/consentEvidence needed_together'])
  })

  await t.test('200 reviewed: offered again until the next date', async (t) => {
    const story = await made({ reviewDueOn: '2018-06-01' })
    const review = (body: Json) => as.manager.post(`${at(story.id)}/review`, body, { ifMatch: 1 })
    const backwards = await review({ reviewDueOn: '2018-06-14' })
    t.strictSame(codes(backwards.body), ['#/reviewDueOn date_not_after'])
    const { status, body } = await review({ reviewDueOn: '2019-06-14' })
    t.equal(status, 200)
    t.match(body, {
      version: 2,
      standing: 'offered',
      reviewedOn: '2018-06-14',
      reviewDueOn: '2019-06-14',
    })
    const earlier = await as.manager.post(
      `${at(story.id)}/review`,
      { reviewDueOn: '2019-07-01', on: '2018-06-13' },
      { ifMatch: 2 },
    )
    t.strictSame(codes(earlier.body), ['#/on before_earlier_fact'])
  })

  await t.test('200 withdrawn for good, 409 from then on', async (t) => {
    const story = await made()
    const withdraw = (version: number) =>
      as.manager.post(
        `${at(story.id)}/withdraw`,
        { reason: 'Koperasi gagal bayar.' },
        { ifMatch: version },
      )
    const { status, body } = await withdraw(1)
    t.equal(status, 200)
    t.match(body, {
      standing: 'withdrawn',
      withdrawnOn: '2018-06-14',
      withdrawnById: actors.people.manager.personId,
      withdrawalReason: 'Koperasi gagal bayar.',
    })
    const later = [
      await withdraw(2),
      await as.manager.patch(at(story.id), { title: 'Lagi' }, { ifMatch: 2 }),
      await as.manager.post(
        `${at(story.id)}/review`,
        { reviewDueOn: '2019-06-14' },
        { ifMatch: 2 },
      ),
    ]
    for (const reply of later) t.match([reply.status, reply.body.code], [409, 'story_withdrawn'])
  })

  await t.test(
    '200 lists them by standing, kind, penyakit and participant, in pages',
    async (t) => {
      const participantId = await makeParticipant(test)
      const { name: _name, kind: _kind, ...rest } = STORY
      const create = async (more: Json) =>
        (await as.coach.post('/v1/success-stories', { ...rest, participantId, ...more })).body.id
      const first = await create({ penyakitCodes: ['KEU-04'] })
      const second = await create({ consentOn: null, consentEvidence: null })
      const of = `/v1/success-stories?participantId=${participantId}`
      const ids = async (path: string) =>
        (await as.coach.get(path)).body.items.map(({ id }: { id: string }) => id)
      t.strictSame(await ids(of), [second, first])
      t.strictSame(await ids(`${of}&standing=offered`), [first])
      t.strictSame(await ids(`${of}&standing=no_consent,withdrawn`), [second])
      t.strictSame(await ids(`${of}&penyakitCode=KEU-04`), [first])
      t.strictSame(await ids(`${of}&kind=enterprise`), [])
      const page = await as.coach.get(`${of}&limit=1`)
      t.strictSame(await ids(`${of}&limit=1&cursor=${page.body.nextCursor}`), [first])
    },
  )

  await t.test('200 matches a case by what its sealed diagnosis confirms', async (t) => {
    const one = await makeCase(test, 'coaching', { programme })
    const url = `/v1/cases/${one.caseId}/matching-stories`
    for (const { id, version } of (await as.coach.get('/v1/success-stories?limit=200')).body
      .items) {
      await as.manager.post(`${at(id)}/withdraw`, { reason: 'Selesai.' }, { ifMatch: version })
    }
    const enterprise = await made({ kind: 'enterprise', penyakitCodes: ['MOD-01'] })
    const same = await made()
    const own = await as.coach.post('/v1/success-stories', {
      ...STORY,
      name: null,
      participantId: one.participantId,
    })
    t.equal(own.status, 201)
    await made({ consentOn: null, consentEvidence: null })
    await made({ penyakitCodes: ['USA-03'] })
    const { body } = await as.coach.get(url)
    t.strictSame(
      body.items.map(({ id, sharedPenyakitCodes, sharedCount, isSameKind }: Json) => ({
        id,
        sharedPenyakitCodes,
        sharedCount,
        isSameKind,
      })),
      [{ id: same.id, sharedPenyakitCodes: ['KEL-01'], sharedCount: 1, isSameKind: true }],
    )
    t.equal(enterprise.standing, 'offered', 'it overcame something else')
    const draft = await makeCase(test, 'diagnosis', { programme })
    t.strictSame((await as.coach.get(`/v1/cases/${draft.caseId}/matching-stories`)).body.items, [])
    const again = await made()
    const page = await as.coach.get(`${url}?limit=1`)
    t.equal(page.body.items[0].id, again.id, 'the last entered first')
    const next = await as.coach.get(`${url}?limit=1&cursor=${page.body.nextCursor}`)
    t.equal(next.body.items[0].id, same.id)
    t.equal(next.body.nextCursor, null)
  })

  await t.test('201 a peer visit to one, 422 for another kind and one not offered', async (t) => {
    const one = await makeCase(test, 'coaching', { programme })
    const story = await made()
    const visit = {
      kind: 'peer_visit',
      mode: 'on_site',
      plannedOn: '2018-06-20',
      topic: 'Belajar menabung',
      cases: [{ caseId: one.caseId }],
      successStoryId: story.id,
    }
    const plan = (rest: Json) =>
      as.coach.post(`/v1/programmes/${programme.programmeId}/sessions`, { ...visit, ...rest })
    const planned = await plan({})
    t.match([planned.status, planned.body.successStoryId], [201, story.id])
    const held = { contactMinutes: 90, cases: [{ caseId: one.caseId, attendance: 'present' }] }
    t.equal((await plan({ plannedOn: undefined, held })).status, 201)
    t.match((await as.coach.get(at(story.id))).body, { plannedVisitCount: 1, heldVisitCount: 1 })
    t.strictSame(codes((await plan({ kind: 'bimtek' })).body), ['#/successStoryId not_peer_visit'])
    t.strictSame(codes((await plan({ successStoryId: newId() })).body), [
      '#/successStoryId unknown_id',
    ])
    const change = (body: Json) =>
      as.coach.patch(`/v1/sessions/${planned.body.id}`, body, { ifMatch: planned.body.version })
    t.strictSame(codes((await change({ kind: 'individual' })).body), [
      '#/successStoryId not_peer_visit',
    ])
    const moved = await as.coach.post(
      `/v1/sessions/${planned.body.id}/reschedule`,
      { plannedOn: '2018-06-27', reason: 'Hujan.' },
      { ifMatch: planned.body.version },
    )
    const { body: next } = await as.coach.get(`/v1/sessions/${moved.body.replacedById}`)
    t.equal(next.successStoryId, story.id, 'a visit that is moved goes to the same peer')
    await as.manager.post(`${at(story.id)}/withdraw`, { reason: 'Gagal.' }, { ifMatch: 1 })
    t.strictSame(codes((await plan({})).body), ['#/successStoryId story_not_offered'])
    const late = await plan({ plannedOn: undefined, held: { ...held, on: '2018-06-12' } })
    t.equal(late.status, 201, 'it was offered on the day of the visit')
    const changed = await as.coach.patch(
      `/v1/sessions/${next.id}`,
      { kind: 'individual', successStoryId: null },
      { ifMatch: next.version },
    )
    t.match([changed.status, changed.body.successStoryId], [200, null])
  })

  await t.test('404 for another office, 403 for who reads numbers only', async (t) => {
    const story = await made()
    t.equal((await stranger.get(at(story.id))).status, 404)
    t.strictSame((await stranger.get('/v1/success-stories')).body.items, [])
    t.equal((await stranger.get(`/v1/cases/${newId()}/matching-stories`)).status, 404)
    t.equal((await as.reporter.get('/v1/success-stories')).status, 403)
  })
})
