import pg from 'pg'
import t from 'tap'
import { followedTables } from '../../src/changes/queries.js'
import { CHANGE_TYPES, visibleTypes, withhold } from '../../src/changes/rules.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp, type Caller, type Reply } from '../support/app.js'
import { feedCatchesUp } from '../support/feed.js'
import { furnishOffice } from '../support/furnished.js'
import type { Loose } from '../support/loose.js'
import { change, type MadeCase, makeCase, makeParticipant } from '../support/makers.js'

type Item = {
  cursor: string
  type: string
  op: 'upsert' | 'remove'
  id: string
  version: number
  occurredAt: string
  data: Loose
}

const test = await buildTestApp(t)
const { as, stranger, actors, owner } = test

/** Everything committed after a cursor, page by page, and where to go on. */
async function readAll(by: Caller, from = '', query = 'limit=1000') {
  await feedCatchesUp(test.adminUrl)
  return readShown(by, from, query)
}

/** What the feed shows after a cursor, with whatever still holds it back. */
async function readShown(by: Caller, from: string, query = 'limit=1000') {
  const items: Item[] = []
  let after = from
  for (;;) {
    const place = after === '' ? '' : `&after=${after}`
    const { status, body } = await by.get(`/v1/changes?${query}${place}`)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
    items.push(...body.items)
    after = body.nextCursor
    if (!body.hasMore) return { items, after }
  }
}

/** Where the feed is now, with all that was committed so far. */
async function now(by: Caller = as.manager): Promise<string> {
  return (await readAll(by)).after
}

/** What a deed tells of one object: the last item of it. */
async function told(deed: () => Promise<unknown>, type: string, id: string) {
  const before = await now()
  const reply = (await deed()) as Partial<Reply>
  if (Number(reply?.status) >= 400) throw new Error(JSON.stringify(reply.body))
  const { items } = await readAll(as.manager, before)
  return items.filter((item) => item.type === type && item.id === id).at(-1)
}

const ours = await furnishOffice(test)

/** A session with one case that was held on 10 June, with a note for the team. */
async function holdSession({ programmeId, caseId }: MadeCase, note = 'Buku kas lengkap.') {
  const { body } = await as.coachingLead.post(`/v1/programmes/${programmeId}/sessions`, {
    kind: 'individual',
    mode: 'on_site',
    topic: 'Pembukuan',
    cases: [{ caseId, recommendationIds: [] }],
    held: {
      on: '2018-06-10',
      contactMinutes: 90,
      cases: [{ caseId, attendance: 'present', note }],
    },
  })
  const [attendance] = body.cases
  return {
    id: body.id,
    attendanceId: attendance.id,
    at: `/v1/sessions/${body.id}/attendances/${caseId}`,
  }
}

/** Of what an address shows, the members that the feed tells, in its parts too. */
function membersOf(shown: unknown, told: unknown): unknown {
  if (Array.isArray(told) && Array.isArray(shown)) {
    return shown.map((one, index) => membersOf(one, told[index]))
  }
  if (typeof told !== 'object' || told === null || typeof shown !== 'object') return shown
  const members = shown as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(told).map(([name, part]) => [name, membersOf(members[name], part)]),
  )
}

t.test('200 with every object as its own address shows it', async (t) => {
  const addresses: Record<string, [string, string]> = {
    office: ['officeId', '/v1/offices/'],
    person: ['personId', '/v1/people/'],
    participant: ['participantId', '/v1/participants/'],
    annual_figures: ['annualFiguresId', '/v1/annual-figures/'],
    programme: ['programmeId', '/v1/programmes/'],
    team: ['teamId', '/v1/teams/'],
    case: ['caseId', '/v1/cases/'],
    health_examination: ['healthExaminationId', '/v1/health-examinations/'],
    diagnosis: ['diagnosisId', '/v1/diagnoses/'],
    handover: ['handoverId', '/v1/handovers/'],
    session: ['sessionId', '/v1/sessions/'],
    homework: ['homeworkId', '/v1/homework/'],
    measurement: ['measurementId', '/v1/measurements/'],
    verdict: ['verdictId', '/v1/verdicts/'],
  }
  const { items } = await readAll(as.manager)
  const types = new Set(items.map(({ type }) => type))
  const list = await as.manager.get('/v1/code-lists/change-types')
  t.strictSame(
    list.body.items
      .map(({ code }: { code: string }) => code)
      .filter((one: string) => !types.has(one)),
    [],
    'no type is missing',
  )
  for (const [type, [parameter, address]] of Object.entries(addresses)) {
    const id = ours[parameter]
    const item = items.find((one) => one.type === type && one.id === id)
    const { status, body } = await as.manager.get(`${address}${id}`)
    t.equal(status, 200, `${address}${id}`)
    t.match(item, { op: 'upsert', version: body.version })
    t.strictSame(item?.data, membersOf(body, item?.data), type)
  }
})

/** Tables of the ledger whose rows show in no object of the feed, and why. */
const PEERS = 'shown while the peer agrees: read where they are, copied nowhere'
const FACTS = 'written with the progress they are of, and never changed'
const LEFT_OUT: Record<string, string> = {
  annual_figures_corrections: 'the figures themselves change with each',
  participant_officers: 'people of participants: read where they are, copied nowhere',
  participant_officer_contacts: 'people of participants: read where they are, copied nowhere',
  success_stories: PEERS,
  success_story_penyakit: PEERS,
  success_story_figures: PEERS,
  holidays: 'a calendar read whole, by year: GET /v1/holidays',
  api_keys: 'credentials are nobody’s copy',
  calendar_links: 'credentials are nobody’s copy',
  person_identities: 'credentials are nobody’s copy',
  health_answers: 'each batch moves the version of its examination, where they are read',
  case_stage_entries: 'the case itself changes with each; its timeline tells them',
  conflict_waivers: 'no object shows them; they are a metric',
  late_entries: 'no object shows them',
  progress_business_lines: FACTS,
  progress_charter_revisions: FACTS,
  progress_dissolution_files: FACTS,
  progress_financing: FACTS,
  progress_licences: FACTS,
  progress_officers_changes: FACTS,
  progress_online_channels: FACTS,
  progress_partnerships: FACTS,
  progress_referrals: FACTS,
  progress_trainings: FACTS,
  attachments: 'evidence stays with its case: GET /v1/cases/{caseId}/attachments',
  imports: 'what they bring in is told; how they went is at /v1/imports',
}

t.test('every table of the ledger is followed, or left out for a reason', async (t) => {
  const { rows } = await owner.query(
    `select tgrelid::regclass::text as table_name from pg_trigger where tgname = 'ledger' order by 1`,
  )
  const followed = new Set(CHANGE_TYPES.flatMap(followedTables))
  const known = [...followed, ...Object.keys(LEFT_OUT)].sort()
  t.strictSame(
    known,
    rows.map(({ table_name }) => table_name),
  )
})

t.test('200 with cursors that rise, and never twice the same object on a page', async (t) => {
  const { body } = await as.manager.get('/v1/changes?limit=1000')
  const items: Item[] = body.items
  const cursors = items.map(({ cursor }) => cursor)
  t.strictSame(cursors, [...cursors].sort())
  t.equal(new Set(cursors).size, cursors.length)
  t.equal(new Set(items.map(({ type, id }) => `${type} ${id}`)).size, items.length)
  t.ok(body.nextCursor > (cursors.at(-1) ?? ''), 'the end lies behind all of them')
})

t.test('200 with the same objects in pages of one, each no longer than asked', async (t) => {
  const whole = await readAll(as.manager, '', 'types=session,attendance,case&limit=1000')
  const seen = new Set<string>()
  let after = ''
  for (let pages = 0; pages < 500; pages += 1) {
    const place = after === '' ? '' : `&after=${after}`
    const reply = await as.manager.get(`/v1/changes?types=session,attendance,case&limit=1${place}`)
    t.ok(reply.body.items.length <= 1)
    for (const { type, id } of reply.body.items) seen.add(`${type} ${id}`)
    const link = String(reply.headers['link'] ?? '')
    t.equal(link.includes(`after=${reply.body.nextCursor}`), reply.body.hasMore, 'Link while more')
    after = reply.body.nextCursor
    if (!reply.body.hasMore) break
  }
  t.strictSame(seen, new Set(whole.items.map(({ type, id }) => `${type} ${id}`)))
})

t.test('200 with nothing, and a cursor to keep, when nothing happened', async (t) => {
  const { body } = await as.manager.get(`/v1/changes?after=${await now()}`)
  t.strictSame([body.items, body.hasMore], [[], false])
  t.match(body.nextCursor, /^[0-9a-f]{40}$/)
})

t.test('a slow writer holds back what comes after it, and then both come in order', async (t) => {
  const connect = async () => {
    const client = new pg.Client({ connectionString: test.adminUrl })
    await client.connect()
    t.teardown(() => client.end())
    await enterOffice(client, actors.officeId, actors.people.manager.personId)
    return client
  }
  const insert = async (client: pg.Client, name: string) => {
    const { rows } = await client.query(
      `insert into participants (id, kind, name, region_code)
       values (gen_random_uuid(), 'cooperative', $1, '32.71') returning id`,
      [name],
    )
    return rows[0].id as string
  }
  const [slow, fast] = [await connect(), await connect()]
  const before = await now()
  await slow.query('begin')
  const late = await insert(slow, 'Koperasi Lambat')
  const early = await insert(fast, 'Koperasi Cepat')

  const meanwhile = await readShown(as.manager, before)
  t.strictSame(meanwhile.items, [], 'neither of them while the first is open')
  await slow.query('commit')
  const { items } = await readAll(as.manager, meanwhile.after)
  t.strictSame(
    items.map(({ id }) => id),
    [late, early],
    'the slow one, which began first, comes first',
  )
})

t.test('what was deleted is told as removed, without data', async (t) => {
  const { diagnosisId } = await makeCase(test, 'diagnosis')
  const { body: finding } = await as.diagnostician.post(`/v1/diagnoses/${diagnosisId}/findings`, {
    penyakitCode: 'KEU-01',
    certainty: 'suspected',
    severity: 'mild',
  })
  const remove = () => as.diagnostician.delete(`/v1/findings/${finding.id}`, { ifMatch: 1 })
  const before = await now()
  t.equal((await remove()).status, 204)
  const { items } = await readAll(as.manager, before)
  t.match(
    items.find(({ type, id }) => type === 'finding' && id === finding.id),
    { op: 'remove', data: null, version: 1 },
  )
  t.ok(
    items.some(({ type, id, op }) => type === 'diagnosis' && id === diagnosisId && op === 'upsert'),
    'its diagnosis has changed with it',
  )
})

t.test('an object has changed when a part of what it shows has', async (t) => {
  const made = await makeCase(test, 'coaching')
  const participant = `/v1/participants/${made.participantId}`

  const standing = await told(
    () => as.manager.post(`${participant}/statuses`, { status: 'inactive', source: 'Uji' }),
    'participant',
    made.participantId,
  )
  t.equal(standing?.data.status, 'inactive', 'a standing is a change of its participant')

  const renamed = await told(
    () => as.manager.patch(participant, { name: 'Koperasi Nama Baru' }, { ifMatch: 2 }),
    'case',
    made.caseId,
  )
  t.equal(renamed?.data.participantName, 'Koperasi Nama Baru', 'a name is a change of the cases')

  const session = await holdSession(made)
  const served = { recommendationIds: [made.recommendationId] }
  const whole = await told(
    () => as.coach.patch(session.at, served, { ifMatch: 1 }),
    'session',
    session.id,
  )
  t.strictSame(
    whole?.data.cases[0].recommendationIds,
    [made.recommendationId],
    'an attendance is a change of its session',
  )

  const takenOff = await told(
    () =>
      change(test, 'update session_attendances set removed_at = now() where session_id = $1', [
        session.id,
      ]),
    'attendance',
    session.attendanceId,
  )
  t.match(takenOff, { op: 'remove', data: null }, 'who was taken off a session is gone from it')
})

t.test('a person who is blanked is told to all who hold the name', async (t) => {
  const { diagnosisId, diagnosisTeamId } = await makeCase(test, 'handover')
  const { body } = await as.manager.get(`/v1/diagnoses/${diagnosisId}`)
  t.type(body.signerName, 'string')
  const before = await now()
  await change(test, 'update person_contacts set name = null where id = $1', [body.signerId])
  const { items } = await readAll(as.manager, before)
  const at = (type: string, id: string) =>
    items.find((item) => item.type === type && item.id === id)?.data
  t.equal(at('person', body.signerId)?.name, null)
  t.equal(at('diagnosis', diagnosisId)?.signerName, null)
  const member = at('team', diagnosisTeamId)?.members.find(
    ({ personId }: { personId: string }) => personId === body.signerId,
  )
  t.equal(member?.personName, null)
})

t.test('notes come by their visibility, and to a reporter not at all', async (t) => {
  const made = await makeCase(test, 'coaching')
  const session = await holdSession(made, 'Bendahara sakit.')
  const seen = async (by: Caller) => {
    const { items } = await readAll(by, '', 'types=attendance&limit=1000')
    const { note, noteHidden } =
      items.filter(({ id }) => id === session.attendanceId).at(-1)?.data ?? {}
    return { note, noteHidden }
  }
  const shown = { note: 'Bendahara sakit.', noteHidden: false }
  const hidden = { note: null, noteHidden: true }
  t.strictSame(await seen(as.coachingLead), shown, 'the team')
  t.strictSame(await seen(as.otherCoach), hidden, 'a coach of no team')
  await as.coach.patch(session.at, { noteVisibility: 'office' }, { ifMatch: 1 })
  t.strictSame(await seen(as.otherCoach), shown, 'once the office may')
  t.strictSame(await seen(as.reporter), hidden, 'a reporter even then')
  t.strictSame(await seen(as.reporterJob), hidden, 'and a job')
})

t.test('a reporter finds no person and no note in the whole feed', async (t) => {
  const { items } = await readAll(as.reporterJob)
  const text = JSON.stringify(items)
  const people = Object.values(actors.people).map(({ personId }) => personId)
  t.strictSame(
    people.filter((personId) => text.includes(personId)),
    [],
    'no id of a person',
  )
  t.notMatch(text, /Orang [a-z]/, 'no name of a person')
  t.strictSame(
    items.filter(({ type }) => type === 'person' || type === 'affiliation'),
    [],
  )
  const { rows } = await owner.query(
    `select text from recommendations union select evidence from findings where evidence is not null`,
  )
  t.ok(rows.length > 0)
  for (const { text: note } of rows) t.notOk(text.includes(note), note)
  t.ok(items.some(({ type, data }) => type === 'finding' && data?.penyakitCode !== undefined))
})

t.test('a reporter reads none of the columns whose values the ledger keeps out', async (t) => {
  const { rows } = await owner.query(
    `select c.relname as table_name, encode(tgargs, 'escape') as hidden from pg_trigger g
       join pg_class c on c.oid = g.tgrelid where tgname = 'ledger' and tgnargs > 0`,
  )
  const camel = (column: string) =>
    column.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
  let count = 0
  for (const { table_name: table, hidden } of rows) {
    const type = CHANGE_TYPES.find((one) => followedTables(one)[0] === table)
    if (type === undefined) continue
    for (const column of String(hidden)
      .split('\\000')
      .filter((one) => one !== '')) {
      const told = JSON.parse(withhold(type, JSON.stringify({ [camel(column)]: 'x' })))
      const isHidden = told[camel(column)] === null || !visibleTypes(['reporter']).includes(type)
      t.ok(isHidden, `${type}.${camel(column)}`)
      count += 1
    }
  }
  t.ok(count > 15, `${count} columns`)
})

t.test('200 with the types asked for, 403 for persons to a reporter', async (t) => {
  const { items } = await readAll(as.reporter, '', 'types=verdict,finding_outcome&limit=1000')
  t.strictSame([...new Set(items.map(({ type }) => type))].sort(), ['finding_outcome', 'verdict'])
  const refused = await as.reporter.get('/v1/changes?types=person,case', {
    headers: { 'accept-language': 'en' },
  })
  t.match(refused, { status: 403, body: { code: 'not_your_role' } })
  t.match(refused.body.detail, 'person')
})

t.test('another office sees nothing of ours, from the same cursor', async (t) => {
  const { items } = await readAll(stranger)
  const text = JSON.stringify(items)
  t.ok(items.length > 0, 'but its own')
  t.strictSame(
    Object.values(ours).filter((id) => id !== 'LOK-77' && id !== '' && text.includes(id)),
    [],
  )
  const before = await now()
  await makeParticipant(test)
  t.strictSame((await readAll(stranger, before)).items, [])
})

t.test('400 for what is no cursor, no type, no limit', async (t) => {
  const refuse = async (query: string, code: string, parameter: string) => {
    const { status, body } = await as.manager.get(`/v1/changes?${query}`)
    t.match({ status, body }, { status: 400, body: { code, errors: [{ in: 'query', parameter }] } })
  }
  await refuse('after=zzz', 'invalid_cursor', 'after')
  await refuse(`after=${'g'.repeat(40)}`, 'invalid_cursor', 'after')
  await refuse(`after=${(await now()).slice(1)}`, 'invalid_cursor', 'after')
  await refuse('types=sesi', 'validation_failed', 'types')
  for (const limit of ['0', '1001', 'abc', '']) {
    await refuse(`limit=${limit}`, 'validation_failed', 'limit')
  }
  await refuse('cursor=zzz', 'validation_failed', 'cursor')
})

t.test('a key without the scope is refused, one with it is not', async (t) => {
  const key = async (scopes: string[]) => {
    const { body } = await as.admin.post('/v1/api-keys', { label: 'Gudang data', scopes })
    return { headers: { 'x-api-key': body.key } }
  }
  const { nobody } = test
  const narrow = await nobody.get('/v1/changes', await key(['metrics:read']))
  t.match(narrow, { status: 403, body: { code: 'insufficient_scope' } })
  const fitting = await nobody.get('/v1/changes?limit=1', await key(['changes:read']))
  t.equal(fitting.status, 200)
})

t.test(
  'after a restore old cursors end with 410, and a new reading spans both lives',
  async (t) => {
    const all = await readAll(as.manager)
    await owner.query(
      `insert into ledger_epochs (epoch, system_identifier)
     select max(epoch) + 1, 'restored' from ledger_epochs`,
    )
    const refused = await as.manager.get(`/v1/changes?after=${all.after}`, {
      headers: { 'accept-language': 'en' },
    })
    t.match(refused, {
      status: 410,
      body: { code: 'cursor_expired', restartFrom: '/v1/exports' },
    })
    const old = all.items.at(-1)?.cursor ?? ''
    t.equal((await as.manager.get(`/v1/changes?after=${old}`)).status, 410)

    const participantId = await makeParticipant(test)
    const again = await readAll(as.manager, '', 'limit=7')
    const names = ({ items }: { items: Item[] }) =>
      new Set(items.map(({ type, id }) => `${type} ${id}`))
    t.strictSame(
      [...names(all)].filter((name) => !names(again).has(name)),
      [],
      'everything of the former life, in pages',
    )
    t.equal(again.items.at(-1)?.id, participantId, 'and then what came since')
    t.strictSame((await readAll(as.manager, again.after)).items, [])
  },
)
