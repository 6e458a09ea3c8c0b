import t from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, type Reply } from '../support/app.js'
import { feedCatchesUp } from '../support/feed.js'
import { change, makeProgramme } from '../support/makers.js'

const codes = ({ body }: Reply): string[] => body.errors.map(({ code }: { code: string }) => code)
const idsOf = ({ body }: Reply): string[] => body.items.map(({ id }: { id: string }) => id)

t.test('merging participants', async (t) => {
  const test = await buildTestApp(t)
  const { as, stranger, nobody, clock, actors } = test
  const programme = await makeProgramme(test)
  const url = (id: string) => `/v1/participants/${id}`
  const post = async (path: string, body: object): Promise<string> => {
    const reply = await as.manager.post(path, body)
    if (reply.status !== 201) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
    return reply.body.id
  }
  const register = (name: string, more: object = {}) =>
    post('/v1/participants', { kind: 'cooperative', regionCode: '32.71.03', name, ...more })
  const enrol = (participantId: string, more: object = {}) =>
    as.manager.post(`/v1/programmes/${programme.programmeId}/cases`, {
      participantId,
      nominationSource: 'Usulan Dekopinda',
      on: '2018-06-01',
      ...more,
    })
  const versionOf = async (path: string) => (await as.manager.get(path)).body.version
  const merge = async (id: string, survivorId: string, by = as.manager) =>
    by.post(`${url(id)}/merge`, { survivorId }, { ifMatch: await versionOf(url(id)) })
  const unmerge = async (id: string, by = as.manager) =>
    by.post(`${url(id)}/unmerge`, {}, { ifMatch: await versionOf(url(id)) })
  const pair = async (name: string) => {
    const one: [string, string] = [await register(`KSP ${name}`), await register(name)]
    return one
  }
  const merged = async (name: string) => {
    const [id, survivorId] = await pair(name)
    const reply = await merge(id, survivorId)
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
    return [id, survivorId] as const
  }
  const source = 'Buku RAT'

  t.test('200: both ids resolve, and the survivor shows the records of both', async (t) => {
    const nib = [{ scheme: 'nib', value: '9120000777' }]
    const deed = [{ scheme: 'badan_hukum', value: '77/BH/X' }]
    const id = await register('KSP Melati Sejati', { identifiers: nib })
    const survivorId = await register('Koperasi Melati Sejati', { identifiers: deed })
    const own = await post(`${url(survivorId)}/annual-figures`, { bookYear: 2017, source })
    const same = await post(`${url(id)}/annual-figures`, { bookYear: 2017, source })
    const older = await post(`${url(id)}/annual-figures`, { bookYear: 2016, source })
    const active = { status: 'active', source, on: '2018-06-11' }
    const inactive = { status: 'inactive', source, on: '2018-06-12' }
    await post(`${url(survivorId)}/statuses`, active)
    await post(`${url(id)}/statuses`, { ...active, status: 'inactive' })
    await post(`${url(id)}/statuses`, inactive)
    await post(`${url(id)}/officers`, { role: 'ketua', name: 'Ibu Ratna', startsOn: '2017-01-01' })
    const caseId = (await enrol(id)).body.id
    await feedCatchesUp(test.adminUrl)
    const before = (await as.manager.get('/v1/changes?types=participant,case&limit=1000')).body

    const done = await merge(id, survivorId)
    t.equal(done.status, 200)
    t.match(done.body, { id, mergedIntoId: survivorId, mergedAt: clock.now().toISOString() })
    t.strictSame((await as.coach.get(url(id))).body, done.body, 'it answers under its own id')
    const whole = (await as.coach.get(url(survivorId))).body
    t.match(whole, { mergedIntoId: null, mergedIds: [id], status: 'inactive', version: 3 })
    t.strictSame(
      whole.identifiers.map(({ scheme }: { scheme: string }) => scheme),
      ['badan_hukum', 'nib'],
    )
    const list = (of: string, what: string) => as.manager.get(`${url(of)}/${what}`)
    t.strictSame(idsOf(await list(survivorId, 'annual-figures')), [own, older])
    t.strictSame(idsOf(await list(survivorId, 'annual-figures?limit=1')), [own])
    t.strictSame(idsOf(await list(id, 'annual-figures')), [same, older])
    t.strictSame(
      (await list(survivorId, 'statuses')).body.items.map((one: { status: string }) => one.status),
      ['inactive', 'active'],
    )
    const officers = await list(survivorId, 'officers')
    t.equal(officers.body.items?.length, 1, JSON.stringify(officers.body))
    t.equal((await list(survivorId, 'identifiers')).body.items.length, 2)
    t.equal((await list(survivorId, 'figures-analysis')).body.years.length, 2)
    t.match((await list(survivorId, 'dissolution')).body.coachingHistory, [{ caseId }])
    t.strictSame(idsOf(await as.manager.get(`/v1/cases?participantId=${survivorId}`)), [caseId])
    t.strictSame(idsOf(await as.manager.get(`/v1/cases?participantId=${id}`)), [caseId])

    await feedCatchesUp(test.adminUrl)
    const feed = await as.manager.get(
      `/v1/changes?types=participant,case&after=${before.nextCursor}`,
    )
    t.strictSame([...new Set(idsOf(feed))].sort(), [id, survivorId, caseId].sort())
    const line = (await as.manager.get(`/v1/cases/${caseId}/timeline`)).body.items[0]
    t.equal(line.operationId, 'mergeParticipant')

    await t.test('lists leave it out, and its name and numbers find the survivor', async (t) => {
      const found = async (query: string) =>
        idsOf(await as.manager.get(`/v1/participants?${query}`))
      t.strictSame(await found('q=melati'), [survivorId])
      t.strictSame(await found('q=9120000777'), [survivorId])
      t.strictSame(await found('q=melati&isMerged=true'), [id])
      t.strictSame((await as.manager.get(`${url(id)}/likely-duplicates`)).body.items, [])
      t.strictSame((await as.manager.get(`${url(survivorId)}/likely-duplicates`)).body.items, [])
      const third = await register('Anggrek', { identifiers: [] })
      const again = await as.manager.post('/v1/participants', {
        kind: 'cooperative',
        regionCode: '32.71.03',
        name: 'Kop. Melati Sejati',
      })
      t.strictSame(
        again.body.likelyDuplicates.map((one: { participantId: string }) => one.participantId),
        [survivorId],
      )
      const taken = await as.manager.post(`${url(third)}/identifiers`, nib[0] ?? {})
      t.equal(taken.body.code, 'identifier_taken', 'a number keeps its one holder')
    })

    await t.test('409 participant_merged names the survivor to all that is new', async (t) => {
      const to = async (path: string, body: object) => {
        const reply = await as.manager.post(path, body)
        t.equal(reply.status, 409, path)
        t.match(reply.body, { code: 'participant_merged', mergedIntoId: survivorId }, path)
      }
      await to(`${url(id)}/annual-figures`, { bookYear: 2015, source })
      await to(`${url(id)}/statuses`, { status: 'active', source })
      await to(`${url(id)}/identifiers`, { scheme: 'nik_koperasi', value: '1' })
      await to(`${url(id)}/officers`, { role: 'manajer', name: 'A', startsOn: '2018-01-01' })
      await to(`/v1/programmes/${programme.programmeId}/waitlist`, {
        participantId: id,
        nominationSource: 'Kelurahan',
      })
      t.equal((await enrol(id)).body.code, 'participant_merged')
      const patched = await as.manager.patch(
        url(id),
        { name: 'Lain' },
        { ifMatch: done.body.version },
      )
      t.match(patched, { status: 409, body: { code: 'participant_merged' } })
    })

    t.test('409 for what one of the two has already', async (t) => {
      const year = await as.manager.post(`${url(survivorId)}/annual-figures`, {
        bookYear: 2016,
        source,
      })
      t.match(year, { status: 409, body: { code: 'book_year_recorded' } })
      const day = await as.manager.post(`${url(survivorId)}/statuses`, inactive)
      t.match(day, { status: 409, body: { code: 'status_that_day' } })
      t.match(codes(await enrol(survivorId)), ['already_enrolled'])
      const number = await as.manager.post(`${url(survivorId)}/identifiers`, {
        scheme: 'nib',
        value: '9120000888',
      })
      t.match(codes(number), ['duplicate'])
      const kept = await as.manager.patch(
        url(survivorId),
        { identifiers: whole.identifiers, kelompok: 'KPRI' },
        { ifMatch: await versionOf(url(survivorId)) },
      )
      t.equal(kept.status, 200, 'what GET shows may be sent back')
      t.strictSame(kept.body.identifiers, whole.identifiers)
    })

    t.test('200: unmerge gives back what was its own', async (t) => {
      const back = await unmerge(id)
      t.equal(back.status, 200)
      t.match(back.body, { mergedIntoId: null, mergedAt: null, mergedIds: [], identifiers: nib })
      t.match((await as.manager.get(url(survivorId))).body, { mergedIds: [], identifiers: deed })
      t.strictSame(idsOf(await list(survivorId, 'annual-figures')), [own])
      t.strictSame(idsOf(await as.manager.get(`/v1/cases?participantId=${survivorId}`)), [])
      t.equal((await enrol(survivorId)).status, 201, 'their cases are apart again')
      t.match(codes(await merge(id, survivorId)), ['both_have_open_case', 'both_have_open_case'])
      t.match(codes(await unmerge(id)), ['not_merged'])
    })
  })

  t.test('ties to either count for both', async (t) => {
    const [id, survivorId] = await pair('Kenanga')
    const { personId } = actors.people.diagnosisLead
    const person = `/v1/people/${personId}/affiliations`
    await post(person, { participantId: survivorId, kind: 'member', startsOn: '2016-01-01' })
    const { diagnosisTeamId } = programme
    const made = await enrol(id, { diagnosisTeamId, consentOn: '2018-06-01' })
    await merge(id, survivorId)
    const { body } = await as.diagnosisLead.get(`/v1/cases/${made.body.id}`)
    const step = body.allowedActions.find(
      ({ verb }: { verb: string }) => verb === 'close-without-findings',
    )
    t.ok(
      step.blockers.some(({ code }: { code: string }) => code === 'conflict_of_interest'),
      'declared with the survivor, met on a case of the merged one',
    )
    const waived = await as.manager.post(
      `/v1/cases/${made.body.id}/waive-conflict`,
      { personId, act: 'diagnose', reason: 'Tidak ada orang lain' },
      { ifMatch: body.version },
    )
    t.equal(waived.status, 200)
  })

  t.test('409 with everything in the way of a merge', async (t) => {
    const [id, survivorId] = await merged('Flamboyan')
    const [other, another] = await pair('Sedap Malam')
    t.match(codes(await merge(id, another)), ['already_merged'])
    t.match(codes(await merge(survivorId, another)), ['stands_for_others'])
    const chain = await merge(other, id)
    t.match(codes(chain), ['survivor_merged'])
    t.match(chain.body.errors[0].message, survivorId, 'and whom to merge into')
    t.equal((await merge(other, survivorId)).status, 200, 'several may be one')
    t.match((await as.manager.get(url(survivorId))).body.mergedIds.sort(), [id, other].sort())

    const shop = await register('Toko Melati', { kind: 'enterprise' })
    t.match(codes(await merge(shop, another)), ['other_kind'])
    const one = await register('Teratai', { identifiers: [{ scheme: 'nib', value: '1' }] })
    const two = await register('Teratai', { identifiers: [{ scheme: 'nib', value: '2' }] })
    await post(`/v1/programmes/${programme.programmeId}/waitlist`, {
      participantId: one,
      nominationSource: 'Kelurahan',
    })
    const refused = await merge(one, two)
    t.match(codes(refused), ['both_hold_number', 'waits_for_place'])
    t.strictSame(
      refused.body.allowedActions.map(({ verb, allowed }: { verb: string; allowed: boolean }) => [
        verb,
        allowed,
      ]),
      [
        ['merge', false],
        ['unmerge', false],
      ],
    )
  })

  t.test('409 cases_overlap, and side by side where one ended before', async (t) => {
    const [id, survivorId] = await pair('Cempaka')
    const withdraw = async (caseId: string, on: string) =>
      as.manager.post(
        `/v1/cases/${caseId}/withdraw`,
        { reason: 'declined', on },
        { ifMatch: await versionOf(`/v1/cases/${caseId}`) },
      )
    const first = (await enrol(id)).body.id
    t.equal((await withdraw(first, '2018-06-10')).status, 200)
    const second = (await enrol(survivorId, { on: '2018-06-05' })).body.id
    t.match(codes(await merge(id, survivorId)), ['cases_overlap'])
    const voided = await as.manager.post(
      `/v1/cases/${second}/void`,
      { reason: 'Salah catat' },
      { ifMatch: await versionOf(`/v1/cases/${second}`) },
    )
    t.equal(voided.status, 200)
    t.equal((await enrol(survivorId, { on: '2018-06-10' })).status, 201)
    t.equal((await merge(id, survivorId)).status, 200)
    const reopened = await as.manager.post(
      `/v1/cases/${first}/reopen`,
      { reason: 'Kembali' },
      { ifMatch: await versionOf(`/v1/cases/${first}`) },
    )
    t.match(codes(reopened), ['already_enrolled'])
  })

  t.test('409 recorded_since_merge for each new record of the survivor', async (t) => {
    const [id, survivorId] = await merged('Dahlia')
    const corrected = await as.manager.patch(
      url(survivorId),
      { kelompok: 'KPRI' },
      { ifMatch: await versionOf(url(survivorId)) },
    )
    t.equal(corrected.status, 200)
    clock.set('2018-06-14T03:10:00.000Z')
    const year = await post(`${url(survivorId)}/annual-figures`, { bookYear: 2017, source })
    await post(`${url(survivorId)}/officers`, { role: 'ketua', name: 'A', startsOn: '2018-01-01' })
    const refused = await unmerge(id)
    t.match(refused, { status: 409, body: { code: 'action_blocked' } })
    t.match(codes(refused), ['recorded_since_merge', 'recorded_since_merge'])
    t.equal(refused.body.errors[0].pointer, `#/annual-figures/${year}`)
  })

  t.test('who may, of what, and under which version', async (t) => {
    const [id, survivorId] = await pair('Mawar')
    const path = `${url(id)}/merge`
    const body = { survivorId }
    t.equal((await as.admin.post(path, body, { ifMatch: 1 })).status, 403)
    t.equal((await as.diagnosisLead.post(path, body, { ifMatch: 1 })).status, 403)
    t.equal((await nobody.post(path, body, { ifMatch: 1 })).status, 401)
    t.equal((await stranger.post(path, body, { ifMatch: 1 })).status, 404)
    t.equal((await as.manager.post(path, body)).status, 428)
    t.equal((await as.manager.post(path, body, { ifMatch: 9 })).status, 412)
    const theirs = await stranger.post('/v1/participants', {
      kind: 'cooperative',
      regionCode: '32.75.01',
      name: 'Mawar',
    })
    for (const unknown of [theirs.body.id, newId()]) {
      t.match(codes(await merge(id, unknown)), ['unknown_id'], 'theirs is as one that is not there')
    }
    t.match(codes(await merge(id, id)), ['invalid_value'])
    t.equal((await as.manager.get(url(id))).body.mergedIntoId, null)
    t.equal((await as.manager.post(`${url(newId())}/unmerge`, {}, { ifMatch: 1 })).status, 404)
  })

  t.test('two managers at once: one merge stands, whichever way round', async (t) => {
    const race = async (what: string, ...merges: Promise<Reply>[]) => {
      const [done, late] = (await Promise.all(merges)).map(({ status }) => status).sort()
      t.equal(done, 200, what)
      t.ok(late === 409 || late === 412, `${what}: ${late}`)
    }
    const [id, survivorId] = await pair('Bougenvil')
    await race('each into the other', merge(id, survivorId), merge(survivorId, id))
    const [one, two] = await pair('Alamanda')
    await race('the same twice', merge(one, two), merge(one, two))
    const [left, right] = await pair('Kamboja')
    const last = await register('Kamboja')
    await race('no chain comes of it', merge(left, right), merge(right, last))
  })

  t.test('a merge and an enrolment at once leave one open case', async (t) => {
    for (const name of ['Seroja', 'Soka', 'Tulip']) {
      const [id, survivorId] = await pair(name)
      t.equal((await enrol(survivorId)).status, 201)
      const [joined, entered] = await Promise.all([merge(id, survivorId), enrol(id)])
      t.equal(joined.status === 200, entered.status === 409, `${joined.status} ${entered.status}`)
      t.equal(joined.status === 409, entered.status === 201, `${joined.status} ${entered.status}`)
      const open = await as.manager.get(`/v1/cases?participantId=${survivorId}`)
      t.equal(open.body.items.length, 1)
      t.equal((await as.manager.get(url(id))).body.mergedIntoId !== null, joined.status === 200)
    }
  })

  t.test('what the database itself refuses', async (t) => {
    const [id, survivorId] = await merged('Wijaya Kusuma')
    const [other, another] = await pair('Nusa Indah')
    const into = (who: string, whom: string | null) =>
      change(
        test,
        `update participants set merged_into_id = $2::uuid,
           merged_at = case when $2::uuid is null then null else now() end where id = $1`,
        [who, whom],
      )
    const refused = async (work: Promise<unknown>, constraint: string) => {
      const broken = await work.then(
        () => null,
        (error: { constraint?: string }) => error.constraint,
      )
      t.equal(broken, constraint)
    }
    await refused(into(other, id), 'participants_merge_one_step')
    await refused(into(survivorId, other), 'participants_merge_one_step')
    await refused(into(id, another), 'participants_merge_one_step')
    await refused(into(other, other), 'participants_merged_into_another')
    const shop = await register('Toko Nusa', { kind: 'enterprise' })
    await refused(into(shop, other), 'participants_merge_one_step')
    await refused(
      change(
        test,
        `insert into participant_statuses (id, participant_id, status, starts_on, source)
         values ($1, $2, 'active', '2018-01-01', 'x')`,
        [newId(), id],
      ),
      'participants_merged_records_rest',
    )
    clock.set('2018-06-14T04:00:00.000Z')
    await post(`${url(survivorId)}/annual-figures`, { bookYear: 2017, source })
    await refused(into(id, null), 'participants_merge_depended_on')
    const own = (await enrol(other)).body.id
    t.equal((await enrol(another)).status, 201)
    await refused(into(other, another), 'case_intervals_never_overlap')
    t.equal((await as.manager.get(`/v1/cases/${own}`)).status, 200)
  })
})
