import { test } from 'tap'
import { buildTestApp } from '../support/app.js'
import { makeCase, makeParticipant, makeProgramme } from '../support/makers.js'

const MISSING = '0197a5c0-0000-7000-8000-000000000000'

test('the waitlist of a programme', async (t) => {
  const test = await buildTestApp(t)
  const { as, stranger, nobody } = test
  const programme = await makeProgramme(test)
  const url = `/v1/programmes/${programme.programmeId}/waitlist`
  const nominationSource = 'Usulan kelurahan'

  const nominate = async () => {
    const participantId = await makeParticipant(test)
    return as.manager.post(url, { participantId, nominationSource })
  }

  const first = await nominate()
  const second = await nominate()
  const third = await nominate()
  const places = async () => {
    const { body } = await as.coach.get(`${url}?isWaiting=true`)
    return body.items.map(({ id, place }: { id: string; place: number }) => [id, place])
  }

  t.test('addToWaitlist', async (t) => {
    t.test('201 behind everyone who waits', async (t) => {
      t.equal(first.status, 201)
      t.equal(first.headers['location'], `/v1/waitlist-entries/${first.body.id}`)
      t.match(third.body, {
        place: 3,
        endedAt: null,
        endedReason: null,
        nominationSource,
        version: 1,
      })
      t.strictSame((await as.coach.get(String(third.headers['location']))).body, third.body)
    })

    t.test('409 twice, with an open case, and once the programme is over', async (t) => {
      const again = await as.manager.post(url, {
        participantId: first.body.participantId,
        nominationSource,
      })
      t.equal(again.status, 409)
      t.equal(again.body.code, 'already_waiting')
      const { participantId } = await makeCase(test, 'enrolled', { programme })
      const enrolled = await as.manager.post(url, { participantId, nominationSource })
      t.equal(enrolled.body.errors[0].code, 'already_enrolled')
      const closed = await makeProgramme(test)
      await test.owner.query("update programmes set status = 'closed' where id = $1", [
        closed.programmeId,
      ])
      const over = await as.manager.post(`/v1/programmes/${closed.programmeId}/waitlist`, {
        participantId: first.body.participantId,
        nominationSource,
      })
      t.equal(over.body.errors[0].code, 'programme_over')
    })

    t.test('422 for a participant that is not there', async (t) => {
      const { status, body } = await as.manager.post(url, {
        participantId: MISSING,
        nominationSource,
      })
      t.equal(status, 422)
      t.equal(body.errors[0].code, 'unknown_id')
    })

    t.test('403, 404 and 401 for others', async (t) => {
      const body = { participantId: first.body.participantId, nominationSource }
      t.equal((await as.coachingLead.post(url, body)).status, 403)
      t.equal((await stranger.post(url, body)).status, 404)
      t.equal((await nobody.post(url, body)).status, 401)
    })
  })

  t.test('listWaitlist and getWaitlistEntry', async (t) => {
    t.test('200 page by page, who came first first', async (t) => {
      const page = await as.coach.get(`${url}?limit=2`)
      const next = await as.coach.get(`${url}?limit=2&cursor=${page.body.nextCursor}`)
      t.strictSame(
        [...page.body.items, ...next.body.items].map(({ id }) => id),
        [first, second, third].map(({ body }) => body.id),
      )
    })

    t.test('403, 404 and 401 for others', async (t) => {
      for (const address of [url, `/v1/waitlist-entries/${first.body.id}`]) {
        t.equal((await as.reporter.get(address)).status, 403)
        t.equal((await stranger.get(address)).status, 404)
        t.equal((await nobody.get(address)).status, 401)
      }
    })
  })

  t.test('removeFromWaitlist', async (t) => {
    const remove = `/v1/waitlist-entries/${first.body.id}/remove`
    const reason = 'Mengundurkan diri.'

    t.test('400 without a reason, 428, 412, 403, 404, 401', async (t) => {
      t.equal((await as.manager.post(remove, {}, { ifMatch: 1 })).status, 400)
      t.equal((await as.manager.post(remove, { reason })).status, 428)
      t.equal((await as.manager.post(remove, { reason }, { ifMatch: 7 })).status, 412)
      t.equal((await as.coach.post(remove, { reason }, { ifMatch: 1 })).status, 403)
      t.equal((await stranger.post(remove, { reason }, { ifMatch: 1 })).status, 404)
      t.equal((await nobody.post(remove, { reason }, { ifMatch: 1 })).status, 401)
    })

    t.test('200 with the reason, and everyone behind moves up', async (t) => {
      const { status, body } = await as.manager.post(remove, { reason }, { ifMatch: 1 })
      t.equal(status, 200)
      t.match(body, {
        place: null,
        endedReason: reason,
        endedAt: '2018-06-14T03:00:00.000Z',
        version: 2,
      })
      t.strictSame(await places(), [
        [second.body.id, 1],
        [third.body.id, 2],
      ])
      const ended = await as.coach.get(`${url}?isWaiting=false`)
      t.equal(ended.body.items.length, 1)
    })

    t.test('409 when it has ended', async (t) => {
      const { status, body } = await as.manager.post(remove, { reason }, { ifMatch: 2 })
      t.equal(status, 409)
      t.equal(body.errors[0].code, 'already_ended')
    })

    t.test('enrolment takes a nominee off, by its own verb', async (t) => {
      const enrolled = await as.manager.post(`/v1/programmes/${programme.programmeId}/cases`, {
        participantId: second.body.participantId,
        nominationSource,
      })
      t.equal(enrolled.status, 201)
      const { body } = await as.coach.get(`/v1/waitlist-entries/${second.body.id}`)
      t.match(body, { place: null, endedReason: 'enrolled' })
      t.strictSame(await places(), [[third.body.id, 1]])
    })
  })
})
