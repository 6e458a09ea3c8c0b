import t from 'tap'
import { convertIcsCalendar, type IcsEvent } from 'ts-ics'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, type Caller, caller } from '../support/app.js'
import { change, makeCase, makeProgramme } from '../support/makers.js'

const test = await buildTestApp(t)
const { app, as, actors, nobody, owner } = test
const programme = await makeProgramme(test)
const { caseId } = await makeCase(test, 'coaching', { programme })
const LINKS = '/v1/me/calendar-links'

/** A new link: its id and version, and the path of its address. */
async function link(by: Caller = as.coach) {
  const { status, body } = await by.post(LINKS, { label: 'Kalender di ponsel' })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return { id: body.id as string, path: String(body.address), version: body.version as number }
}
const { path } = await link()
const read = async (address = path) => {
  const { status, body, headers } = await nobody.get(address)
  return { status, headers, text: String(body) }
}
const events = async (address = path): Promise<IcsEvent[]> =>
  convertIcsCalendar(undefined, (await read(address)).text).events ?? []

/** Octets of the longest line, without its end. */
const longestLine = (text: string): number =>
  Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))

/** The parser leaves the first number out. */
const numberOf = ({ sequence = 0 }: IcsEvent): number => sequence

/** Plans or records a session of the coach's, and returns the entry that it is in the calendar. */
async function make(body: object): Promise<{ id: string; find: () => Promise<IcsEvent> }> {
  const made = await as.coach.post(`/v1/programmes/${programme.programmeId}/sessions`, {
    kind: 'individual',
    mode: 'on_site',
    topic: 'Buku kas',
    cases: [{ caseId }],
    ...body,
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  const find = async () => {
    const found = (await events()).filter(({ uid }) => uid === `${made.body.id}@klinik-koperasi`)
    if (found.length !== 1) throw new Error(`${found.length} entries of ${made.body.id}`)
    return found[0] as IcsEvent
  }
  return { id: made.body.id, find }
}

t.test('201 with an address that is told once', async (t) => {
  const body = { label: 'Komputer kantor' }
  const first = await as.coach.post(LINKS, body, { key: 'tautan' })
  t.match(first, { status: 201, body: { label: 'Komputer kantor', version: 1, lastUsedAt: null } })
  t.match(first.body.address, /^\/v1\/calendars\/[A-Za-z0-9_-]{43}$/)
  t.equal(first.headers['location'], `${LINKS}/${first.body.id}`)
  const again = await as.coach.post(LINKS, body, { key: 'tautan' })
  t.match(again, { status: 201, body: { id: first.body.id, token: null, address: null } })
  const { body: listed } = await as.coach.get(LINKS)
  t.equal(listed.items.length, 2)
  t.notOk(JSON.stringify(listed).includes('address'))
  t.strictSame((await as.coach.get(`${LINKS}/${first.body.id}`)).body, listed.items[1])
  const secret: string = first.body.token
  t.ok(first.body.address.endsWith(`/${secret}`))
  for (const table of ['ledger', 'idempotency_keys', 'calendar_links']) {
    const { rows } = await owner.query(
      `select from ${table} t where position($1 in to_jsonb(t)::text) > 0`,
      [secret],
    )
    t.equal(rows.length, 0, `${table} does not hold it`)
  }
  await as.coach.delete(`${LINKS}/${first.body.id}`, { ifMatch: 1 })
})

t.test('200 as a calendar of lines that end with CRLF and are 75 octets at most', async (t) => {
  await make({
    plannedOn: '2018-06-20',
    topic: 'Neraca, laba; rugi \\ dan “Sisa Hasil Usaha”\nsampai akhir tahun buku — lengkap',
    place: 'Jl. Anggrek 4, Bogor',
  })
  const { status, headers, text } = await read()
  t.equal(status, 200)
  t.equal(headers['content-type'], 'text/calendar; charset=utf-8')
  t.equal(headers['cache-control'], 'private, no-cache')
  t.ok(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'))
  t.ok(text.endsWith('\r\nEND:VCALENDAR\r\n'))
  t.notMatch(text, /[^\r]\n|\r[^\n]/)
  t.ok(longestLine(text) <= 75)
  const [entry] = await events()
  t.equal(
    entry?.summary,
    'Pendampingan: Neraca, laba; rugi \\ dan “Sisa Hasil Usaha”\nsampai akhir tahun buku — lengkap',
  )
  t.equal(entry?.location, 'Jl. Anggrek 4, Bogor')
})

t.test('no character of several octets is parted by a fold', async (t) => {
  const topics = [
    'Menyusun neraca dan perhitungan hasil usaha '.repeat(4).trim(),
    ...['', 'x', 'xy'].map((start) => `${start}${'é'.repeat(60)} — ${'”'.repeat(40)}`),
  ]
  for (const topic of topics) {
    const { find } = await make({ plannedOn: '2018-06-19', topic })
    t.equal((await find()).summary, `Pendampingan: ${topic}`)
  }
  const { text } = await read()
  t.notOk(text.includes('\ufffd'))
  t.ok(longestLine(text) <= 75)
})

t.test('a session without an hour takes the whole day, or its days', async (t) => {
  const one = await (await make({ plannedOn: '2018-06-21' })).find()
  t.match(one, { status: 'CONFIRMED', start: { type: 'DATE' }, end: { type: 'DATE' } })
  t.equal(one.start.date.toISOString(), '2018-06-21T00:00:00.000Z')
  t.equal(one.end?.date.toISOString(), '2018-06-22T00:00:00.000Z')
  const bimtek = { kind: 'bimtek', plannedOn: '2018-06-26', plannedUntilOn: '2018-06-28' }
  const three = await (await make(bimtek)).find()
  t.equal(three.summary, 'Bimtek: Buku kas')
  t.equal(three.end?.date.toISOString(), '2018-06-29T00:00:00.000Z')
})

t.test('an hour is that of the programme, on each of several days', async (t) => {
  const jakarta = await (
    await make({ plannedOn: '2018-06-22', startTime: '09:00', plannedMinutes: 90 })
  ).find()
  t.match(jakarta.start, { type: 'DATE-TIME', local: { timezone: 'Asia/Jakarta' } })
  t.equal(jakarta.start.date.toISOString(), '2018-06-22T02:00:00.000Z')
  t.match(jakarta.duration, { hours: 1, minutes: 30 })
  await change(test, `update programmes set time_zone = 'Asia/Jayapura' where id = $1`, [
    programme.programmeId,
  ])
  const many = await (
    await make({ plannedOn: '2018-06-25', plannedUntilOn: '2018-06-27', startTime: '08:30' })
  ).find()
  t.equal(many.start.date.toISOString(), '2018-06-24T23:30:00.000Z')
  t.match(many, { duration: { hours: 1 }, recurrenceRule: { frequency: 'DAILY', count: 3 } })
  t.match((await read()).text, /TZID:Asia\/Jayapura\r\nBEGIN:STANDARD[\s\S]*TZOFFSETTO:\+0900\r\n/)
  await change(test, `update programmes set time_zone = 'Asia/Jakarta' where id = $1`, [
    programme.programmeId,
  ])
})

t.test('one that was held or called off says so', async (t) => {
  const held = await make({
    plannedOn: '2018-06-11',
    held: {
      on: '2018-06-12',
      contactMinutes: 60,
      cases: [{ caseId, attendance: 'present', note: 'Rahasia koperasi' }],
    },
  })
  const { start, status, description } = await held.find()
  t.equal(start.date.toISOString(), '2018-06-12T00:00:00.000Z', 'on the day it was held')
  t.equal(status, 'CONFIRMED')
  t.match(description, /^Sudah terlaksana\nKasus: KK-2018-/)
  const off = await make({ plannedOn: '2018-06-29' })
  const before = await off.find()
  await as.coach.post(`/v1/sessions/${off.id}/cancel`, { reason: 'Ibu Tuti sakit' }, { ifMatch: 1 })
  const after = await off.find()
  t.match(after, { status: 'CANCELLED', timeTransparent: 'TRANSPARENT' })
  t.ok(numberOf(after) > numberOf(before))
})

t.test('one that was moved stays one entry, whose number rises', async (t) => {
  const first = await make({ plannedOn: '2018-07-02', startTime: '10:00' })
  const seen = [await first.find()]
  let id = first.id
  for (const [plannedOn, version] of [
    ['2018-07-09', 1],
    ['2018-07-03', 1],
  ] as const) {
    const moved = await as.coach.post(
      `/v1/sessions/${id}/reschedule`,
      { plannedOn, reason: 'Ketua berhalangan.' },
      { ifMatch: version },
    )
    t.equal(moved.status, 200)
    id = moved.body.replacedById
    seen.push(await first.find())
  }
  t.strictSame(
    seen.map(({ start }) => start.date.toISOString().slice(0, 10)),
    ['2018-07-02', '2018-07-09', '2018-07-03'],
  )
  const numbers = seen.map(numberOf)
  t.equal(numbers[0], 0)
  t.ok(numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0)))
})

t.test('no name of a person, no note and no reason is in it', async (t) => {
  const { text } = await read()
  const unfolded = text.replaceAll('\r\n ', '')
  for (const word of ['Orang coach', 'Koperasi Uji', 'Rahasia', 'Ibu Tuti', 'berhalangan']) {
    t.notOk(unfolded.includes(word), word)
  }
})

t.test('a calendar holds the sessions of its person alone', async (t) => {
  const { path: leads } = await link(as.coachingLead)
  t.strictSame(await events(leads), [])
  const { personId } = actors.people.coachingLead
  const shared = await make({
    plannedOn: '2018-07-05',
    coachIds: [actors.people.coach.personId, personId],
  })
  t.match(await events(leads), [{ uid: `${shared.id}@klinik-koperasi` }])
})

t.test('304 until something changes', async (t) => {
  const { headers } = await read()
  const ifNoneMatch = { headers: { 'if-none-match': String(headers['etag']) } }
  t.equal((await nobody.get(path, ifNoneMatch)).status, 304)
  test.clock.set('2018-06-14T05:00:00.000Z')
  t.equal((await nobody.get(path, ifNoneMatch)).status, 304, 'time alone changes nothing')
  await make({ plannedOn: '2018-07-12' })
  t.equal((await nobody.get(path, ifNoneMatch)).status, 200)
  const { body } = await as.coach.get(LINKS)
  t.ok(body.items[0].lastUsedAt, 'and the link says when it was read')
  t.equal(body.items[0].version, 1, 'which is no change of it')
})

t.test('404 for an address that nobody was given, was revoked, or of another’s link', async (t) => {
  const wrong = [`/v1/calendars/${'A'.repeat(43)}`, '/v1/calendars/apa-saja', `${path}x`]
  for (const address of wrong) t.equal((await read(address)).status, 404, address)
  const made = await link()
  t.equal((await read(made.path)).status, 200)
  t.equal((await as.coachingLead.get(`${LINKS}/${made.id}`)).status, 404)
  const theirs = await as.coachingLead.delete(`${LINKS}/${made.id}`, { ifMatch: made.version })
  t.equal(theirs.status, 404)
  t.equal((await as.coach.delete(`${LINKS}/${made.id}`)).status, 428)
  const revoked = await as.coach.delete(`${LINKS}/${made.id}`, { ifMatch: made.version })
  t.equal(revoked.status, 204)
  t.equal((await read(made.path)).status, 404)
  t.equal((await as.coach.get(`${LINKS}/${made.id}`)).status, 404)
})

t.test('an address opens a calendar and nothing else, and no key opens a calendar', async (t) => {
  const secret = path.split('/').at(-1) ?? ''
  t.equal((await caller(app, secret).get('/v1/me')).status, 401)
  const { key } = actors.people.coach
  t.equal((await read(`/v1/calendars/${key}`)).status, 404)
  t.equal((await caller(app, key).get(`/v1/calendars/${'A'.repeat(43)}`)).status, 404)
})

t.test('it ends with the access of its person, and comes back with it', async (t) => {
  const { personId } = actors.people.otherCoach
  const { path: others } = await link(as.otherCoach)
  t.equal((await read(others)).status, 200)
  await change(test, `update people set roles = '{reporter}' where id = $1`, [personId])
  t.equal((await read(others)).status, 404, 'who reads no sessions has no calendar of them')
  await change(test, `update people set roles = '{coach}' where id = $1`, [personId])
  t.equal((await read(others)).status, 200)
  const person = await as.admin.get(`/v1/people/${personId}`)
  await as.admin.post(
    `/v1/people/${personId}/deactivate`,
    { reason: 'Pindah tugas.' },
    { ifMatch: person.body.version },
  )
  t.equal((await read(others)).status, 404)
})

t.test('409 for an eleventh link, 403 for a credential that reads no sessions', async (t) => {
  const by = as.diagnostician
  for (let number = 0; number < 10; number += 1) await link(by)
  t.match(await by.post(LINKS, { label: 'Satu lagi' }), {
    status: 409,
    body: { code: 'too_many_calendar_links' },
  })
  const narrow = async (scopes: string[]) => {
    const { body } = await as.admin.post('/v1/api-keys', {
      personId: actors.people.manager.personId,
      label: 'Sempit',
      scopes,
      expiresAt: '2018-07-01T00:00:00.000Z',
    })
    return caller(app, body.key).post(LINKS, { label: 'Ponsel' })
  }
  t.match(await narrow(['api-keys:write']), { status: 403, body: { code: 'insufficient_scope' } })
  t.match(await narrow(['sessions:read']), { status: 403, body: { code: 'insufficient_scope' } })
  t.equal((await narrow(['api-keys:write', 'sessions:read'])).status, 201)
  t.equal((await as.reporterJob.post(LINKS, { label: 'Ponsel' })).status, 403)
  t.equal((await as.coach.get(`${LINKS}/${newId()}`)).status, 404)
})
