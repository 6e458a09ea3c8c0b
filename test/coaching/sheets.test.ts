import { test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, type TestApp } from '../support/app.js'
import { change, type MadeCase, makeCase } from '../support/makers.js'

const bimtek = (cases: readonly MadeCase[]) => ({
  kind: 'bimtek',
  mode: 'on_site',
  plannedOn: '2018-06-18',
  plannedUntilOn: '2018-06-20',
  startTime: '08:30',
  place: 'Aula <b>dinas</b>',
  topic: 'Pembukuan koperasi',
  topics: ['Buku kas', 'Neraca & laba'],
  guests: [{ name: 'Bapak Hendra', organisation: 'Dekopinda Kota Bogor', role: 'Narasumber' }],
  cases: cases.map(({ caseId, recommendationId }) => ({
    caseId,
    recommendationIds: [recommendationId],
  })),
})

async function created(test: TestApp, { programmeId }: MadeCase, body: object): Promise<string> {
  const reply = await test.as.coach.post(`/v1/programmes/${programmeId}/sessions`, body)
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
  return reply.body.id
}

/** A page as somebody gets it. */
const open = (test: TestApp, key: string, path: string) =>
  test.app.inject({ method: 'GET', url: `/v1/sessions/${path}`, headers: { 'x-api-key': key } })

const times = (body: string, text: string) => body.split(text).length - 1

test('the papers of a session', async (t) => {
  const test = await buildTestApp(t)
  const { people } = test.actors
  const [made, other] = [
    await makeCase(test, 'coaching'),
    await makeCase(test, 'coaching', { kind: 'enterprise' }),
  ]
  const shop = await makeCase(test, 'coaching', { programme: made, kind: 'enterprise' })
  const held = {
    on: '2018-06-11',
    heldUntilOn: '2018-06-13',
    contactMinutes: 900,
    cases: [
      {
        caseId: made.caseId,
        attendance: 'present',
        daysAttended: 2,
        personsFemale: 3,
        personsMale: 1,
        note: 'Rahasia tim <script>alert(1)</script>',
        homework: [{ text: 'Kumpulkan bukti Mei.', dueOn: '2018-06-25' }],
      },
      { caseId: shop.caseId, attendance: 'absent' },
    ],
  }
  const { plannedOn: _on, plannedUntilOn: _until, ...recorded } = bimtek([made, shop])
  const heldId = await created(test, made, { ...recorded, held })

  await t.test('200 a planned bimtek has lines to sign, a column for each day', async (t) => {
    const id = await created(test, made, bimtek([made, shop]))
    const { statusCode, headers, body } = await open(
      test,
      people.coach.key,
      `${id}/attendance-list`,
    )
    t.equal(statusCode, 200)
    t.match(headers, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': /default-src 'none'/,
      'cache-control': 'no-store',
    })
    t.match(body, /<html lang="id">/)
    t.match(body, /Senin, 18 Juni 2018 sampai Rabu, 20 Juni 2018 \(3 hari\)/)
    t.match(body, /08\.30 WIB/)
    t.match(body, 'Aula &lt;b>dinas&lt;/b>')
    for (const day of ['18 Jun', '19 Jun', '20 Jun']) {
      t.equal(times(body, `Tanda tangan ${day}<`), 2, `${day}: participants, and coaches`)
    }
    t.equal(times(body, 'rowspan="2"'), 4, 'two lines for each of the two cases')
    t.match(body, /Bapak Hendra.*Narasumber, Dekopinda Kota Bogor/s)
    t.notMatch(body, /<script|https?:|Tidak hadir/)
  })

  await t.test('200 a planned visit of one case has more lines', async (t) => {
    const { plannedUntilOn: _untilOn, startTime: _at, guests: _guests, ...visit } = bimtek([made])
    const id = await created(test, made, { ...visit, kind: 'individual' })
    const { body } = await open(test, people.coach.key, `${id}/attendance-list`)
    t.equal(times(body, '<tr>'), 11, 'two heads, eight lines and the coach')
    t.match(body, /Senin, 18 Juni 2018</)
    t.notMatch(body, /Pukul|sampai/)
  })

  await t.test('200 a month of days goes in tables of four', async (t) => {
    const id = await created(test, made, { ...bimtek([made]), plannedUntilOn: '2018-07-18' })
    const { body } = await open(test, people.coach.key, `${id}/attendance-list`)
    t.equal(times(body, '<h2>Peserta</h2>'), 8)
    t.equal(times(body, 'Tanda tangan 18 Jul<'), 2)
  })

  await t.test('200 a session that was held says who came', async (t) => {
    const { body } = await open(test, people.manager.key, `${heldId}/attendance-list`)
    t.match(body, /Senin, 11 Juni 2018 sampai Rabu, 13 Juni 2018/)
    t.match(body, /Hari diikuti dari 3/)
    t.match(body, /Hadir<.*>2<.*>3<.*>1</s)
    t.match(body, /Tidak hadir</)
    t.match(body, /1 hadir/)
    t.notMatch(body, /Rahasia|Tanda tangan 11/)
  })

  await t.test('200 a session that was called off says so', async (t) => {
    const id = await created(test, made, bimtek([made]))
    const reason = 'Aula dipakai.'
    await test.as.coach.post(`/v1/sessions/${id}/cancel`, { reason }, { ifMatch: 1 })
    const { body } = await open(test, people.coach.key, `${id}/attendance-list`)
    t.match(body, /Pertemuan ini dibatalkan\./)
  })

  await t.test('200 the minutes, with what their reader may read', async (t) => {
    const mine = await open(test, people.coach.key, `${heldId}/minutes`)
    t.equal(mine.statusCode, 200)
    t.match(mine.headers, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': /default-src 'none'/,
      'cache-control': 'no-store',
    })
    t.match(mine.body, /Berita Acara Pertemuan/)
    t.match(mine.body, /900 menit bersama peserta/)
    t.match(mine.body, /<li>Neraca &amp; laba<\/li>/)
    t.match(mine.body, /Rahasia tim &lt;script/)
    t.match(mine.body, /Rekomendasi yang dikerjakan/)
    t.match(mine.body, /Kumpulkan bukti Mei\..*Peserta.*25 Juni 2018.*Belum selesai/s)
    t.match(mine.body, /Wakil peserta/)
    t.notMatch(mine.body, /<script|https?:/)
    const theirs = await open(test, people.diagnostician.key, `${heldId}/minutes`)
    t.notMatch(theirs.body, /Rahasia/)
    t.match(theirs.body, /Ada catatan yang tidak dibuka untuk Anda/)
  })

  await t.test('200 the minutes of one enterprise are signed by its owner', async (t) => {
    const { plannedOn: _one, plannedUntilOn: _two, ...visit } = bimtek([other])
    const attended = { caseId: other.caseId, attendance: 'present' }
    const once = { on: '2018-06-11', contactMinutes: 60, cases: [attended] }
    const id = await created(test, other, { ...visit, held: once })
    await change(test, 'update person_contacts set name = null where id = $1', [
      people.coach.personId,
    ])
    const { statusCode, body } = await open(test, people.manager.key, `${id}/minutes`)
    t.equal(statusCode, 200, 'a coach whose name was emptied leaves a blank')
    t.match(body, /Pemilik usaha/)
    t.notMatch(body, /Tugas|Ada catatan/)
  })

  await t.test('409 session_not_held before it was held', async (t) => {
    const id = await created(test, made, bimtek([made]))
    const reply = await open(test, people.coach.key, `${id}/minutes`)
    t.equal(reply.statusCode, 409)
    t.equal(reply.json().code, 'session_not_held')
  })

  await t.test('404 for another office and where there is none; 403 for a reporter', async (t) => {
    for (const paper of ['attendance-list', 'minutes']) {
      const { strangers } = test
      const foreign = await open(test, strangers.people.coach.key, `${heldId}/${paper}`)
      const missing = await open(test, strangers.people.coach.key, `${newId()}/${paper}`)
      t.strictSame([foreign.statusCode, missing.statusCode], [404, 404], paper)
      t.equal((await open(test, people.reporter.key, `${heldId}/${paper}`)).statusCode, 403)
    }
  })
})
