import t from 'tap'
import { DATASETS } from '../../src/exports/queries.js'
import { buildTestApp, type Caller } from '../support/app.js'
import { feedCatchesUp } from '../support/feed.js'
import { furnishOffice } from '../support/furnished.js'
import { change, makeCase, makeParticipant } from '../support/makers.js'

const test = await buildTestApp(t)
const { as, stranger, actors, owner } = test
const ours = await furnishOffice(test)

const linesOf = (text: string) => text.split('\r\n').slice(0, -1)
const objectsOf = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

async function exported(by: Caller, path: string) {
  const { status, body, headers } = await by.get(`/v1/exports/${path}`)
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return { text: body as string, headers }
}

t.test('200 with the datasets, their columns and filters', async (t) => {
  const { status, body } = await as.manager.get('/v1/exports')
  t.equal(status, 200)
  const names = body.items.map(({ dataset }: { dataset: string }) => dataset)
  t.strictSame(
    names,
    DATASETS.map(({ dataset }) => dataset),
  )
  const measurements = body.items.find(
    ({ dataset }: { dataset: string }) => dataset === 'measurements',
  )
  t.ok(measurements.columns.some(({ name }: { name: string }) => name === 'evidence'))
  t.match(measurements.filters.find(({ name }: { name: string }) => name === 'status').values, [
    'reported',
    'verified',
    'rejected',
  ])
  const list = await as.reporter.get('/v1/code-lists/export-datasets')
  t.strictSame(
    list.body.items.map(({ code }: { code: string }) => code),
    names,
  )
  const first = await as.reporter.get('/v1/exports?limit=4')
  const rest = await as.reporter.get(`/v1/exports?limit=200&cursor=${first.body.nextCursor}`)
  const paged = [...first.body.items, ...rest.body.items]
  t.strictSame(
    paged.map(({ dataset }) => dataset),
    names,
    'also page by page',
  )
  t.equal(rest.body.nextCursor, null)
})

for (const { dataset, columns, filters } of DATASETS) {
  t.test(`200 with ${dataset} in every form`, async (t) => {
    const names = columns.map(({ name }) => name)
    t.equal(new Set(names).size, names.length, 'each column once')
    const csv = await exported(as.manager, dataset)
    const [head, ...rows] = linesOf(csv.text)
    t.equal(head, names.join(','))
    t.ok(rows.length > 0, 'there are rows')
    const ndjson = await exported(as.manager, `${dataset}?format=ndjson`)
    const objects = objectsOf(ndjson.text)
    t.equal(objects.length, rows.length)
    t.strictSame(Object.keys(objects[0]), names)
    const ids = objects.map(({ id }) => id)
    t.strictSame(ids, [...ids].sort(), 'by id')
    for (const name of Object.keys(filters)) {
      const word = filters[name as keyof typeof filters]?.words?.[0]
      const value = word ?? (name === 'regionCode' ? '32.71' : (ours[name] ?? ''))
      const narrowed = await exported(as.manager, `${dataset}?format=ndjson&${name}=${value}`)
      t.ok(objectsOf(narrowed.text).length <= rows.length, `narrowed by ${name}`)
      const other = '0197a5c0-1c00-7000-8000-00000000dead'
      if (word !== undefined || name === 'regionCode') continue
      t.strictSame(
        (await exported(as.manager, `${dataset}?format=ndjson&${name}=${other}`)).text,
        '',
      )
    }
  })
}

t.test('200 with the rows as the API shows them', async (t) => {
  const { text } = await exported(as.manager, `measurements?format=ndjson&caseId=${ours['caseId']}`)
  const { body } = await as.manager.get(`/v1/cases/${ours['caseId']}/measurements?limit=200`)
  const { items }: { items: Record<string, unknown>[] } = body
  t.ok(items.length > 0)
  for (const row of objectsOf(text)) {
    const item = items.find(({ id }) => id === row.id) ?? {}
    t.strictSame(row, Object.fromEntries(Object.keys(row).map((name) => [name, item[name]])))
  }
})

t.test('200 with headers that say what it is and where to go on', async (t) => {
  const { headers } = await exported(as.reporterJob, 'cases')
  t.equal(headers['content-type'], 'text/csv; charset=utf-8; header=present')
  t.equal(headers['content-disposition'], 'attachment; filename="cases-2018-06-14.csv"')
  t.equal(headers['snapshot-at'], '2018-06-14T03:00:00.000Z')
  t.match(headers['change-cursor'], /^[0-9a-f]{40}$/)
  t.equal(headers['cache-control'], 'no-store')

  const ndjson = await test.nobody.get('/v1/exports/cases', {
    headers: { 'x-api-key': actors.reporterJobKey, accept: 'application/x-ndjson' },
  })
  t.equal(ndjson.headers['content-type'], 'application/x-ndjson; charset=utf-8', 'by Accept')
  const both = await test.nobody.get('/v1/exports/cases?format=csv', {
    headers: { 'x-api-key': actors.reporterJobKey, accept: 'application/x-ndjson' },
  })
  t.match(both.headers['content-type'], 'text/csv', 'the parameter wins')
})

t.test('200 for HEAD, with the same headers and nothing read', async (t) => {
  const { statusCode, headers, body } = await test.app.inject({
    method: 'HEAD',
    url: '/v1/exports/cases',
    headers: { 'x-api-key': actors.reporterJobKey },
  })
  t.equal(statusCode, 200)
  t.equal(body, '')
  t.match(headers['change-cursor'], /^[0-9a-f]{40}$/)
})

t.test('the Excel profile writes a mark, semicolons, decimal commas and no formula', async (t) => {
  const participantId = await makeParticipant(test, { name: '=1+1' })
  const { caseId } = await makeCase(test, 'coaching')
  await change(
    test,
    `update measurements set value = 0.125 where case_id = $1 and metric_code = 'shu_rupiah'`,
    [caseId],
  )
  const excel = await exported(
    as.manager,
    `participants?profile=excel&participantId=${participantId}`,
  )
  t.equal(excel.text.charCodeAt(0), 0xfeff)
  t.match(excel.text, ";'=1+1;")
  t.notMatch((await exported(as.manager, 'participants')).text, /^\ufeff|'=1\+1/)

  const columns = 'metricCode,value,missingReason'
  const at = `measurements?caseId=${caseId}&columns=${columns}`
  t.match((await exported(as.manager, `${at}&profile=excel`)).text, 'shu_rupiah;0,125;\r\n')
  t.match((await exported(as.manager, at)).text, 'shu_rupiah,0.125,\r\n')
})

t.test('200 with the columns asked for, in that order', async (t) => {
  const { text } = await exported(as.reporter, 'cases?columns=result,caseNumber')
  const [head, row] = linesOf(text)
  t.equal(head, 'result,caseNumber')
  t.match(row, /^,KK-2018-/, 'null is empty')
})

t.test('400 for what it does not know', async (t) => {
  const refuse = async (path: string, parameter: string) => {
    const { status, body } = await as.manager.get(`/v1/exports/${path}`)
    t.match({ status, body }, { status: 400, body: { errors: [{ in: 'query', parameter }] } }, path)
  }
  await refuse('cases?format=xml', 'format')
  await refuse('cases?profile=word', 'profile')
  await refuse('cases?format=ndjson&profile=excel', 'profile')
  await refuse('cases?columns=id,nama', 'columns')
  await refuse('cases?regionCode=32.71', 'regionCode')
  await refuse('cases?stage=selesai', 'stage')
  await refuse('cases?caseId=zzz', 'caseId')
  await refuse('cases?limit=5', 'limit')
})

t.test('404 for a dataset that is not there', async (t) => {
  t.match(await as.manager.get('/v1/exports/people'), { status: 404, body: { code: 'not_found' } })
})

t.test('a reporter gets no person and no note', async (t) => {
  const people = Object.values(actors.people).map(({ personId }) => personId)
  const { rows } = await owner.query(
    `select text from recommendations union select evidence from findings where evidence is not null`,
  )
  for (const { dataset, columns } of DATASETS) {
    const { text } = await exported(as.reporterJob, dataset)
    t.strictSame(
      people.filter((personId) => text.includes(personId)),
      [],
      `${dataset}: no person`,
    )
    t.strictSame(
      rows.filter(({ text: note }) => text.includes(note)),
      [],
      `${dataset}: no note`,
    )
    const hidden = columns.find(({ withheld }) => withheld !== null)
    if (hidden === undefined) continue
    const refused = await as.reporter.get(`/v1/exports/${dataset}?columns=${hidden.name}`)
    t.match(refused, { status: 403, body: { code: 'not_your_role' } }, hidden.name)
    t.equal((await as.manager.get(`/v1/exports/${dataset}?columns=${hidden.name}`)).status, 200)
  }
  const { body } = await as.reporter.get('/v1/exports')
  t.notMatch(JSON.stringify(body), 'coachIds')
})

t.test('another office gets nothing of ours', async (t) => {
  for (const { dataset } of DATASETS) {
    const { text } = await exported(stranger, `${dataset}?format=ndjson`)
    t.equal(text, '', dataset)
  }
})

t.test('coaches and diagnosticians take no whole tables', async (t) => {
  for (const by of [as.coach, as.diagnostician]) {
    t.match(await by.get('/v1/exports/cases'), { status: 403, body: { code: 'not_your_role' } })
  }
})

t.test('the feed goes on where an export ended, and misses nothing', async (t) => {
  const slow = test.owner
  await slow.query('begin')
  const late = await makeParticipant(test, { name: 'Koperasi Terlambat' })
  const { text, headers } = await exported(as.manager, 'participants?format=ndjson')
  await slow.query('commit')
  t.notOk(text.includes(late), 'what was not committed is not in the export')
  const after = String(headers['change-cursor'])
  await feedCatchesUp(test.adminUrl)
  const { body } = await as.manager.get(`/v1/changes?types=participant&after=${after}`)
  t.ok(
    body.items.some(({ id }: { id: string }) => id === late),
    'but in the feed that follows it',
  )
})

t.test('429 after ten exports a minute, and none of it from the other calls', async (t) => {
  const limited = await buildTestApp(t, { settings: { KLINIK_RATE_LIMIT_PER_MINUTE: '600' } })
  for (let count = 0; count < 10; count += 1) {
    t.equal((await limited.as.reporter.get('/v1/exports/cases')).status, 200)
  }
  const refused = await limited.as.reporter.get('/v1/exports/cases')
  t.match(refused, { status: 429, headers: { 'ratelimit-policy': '"exports";q=10;w=60' } })
  t.type(refused.headers['retry-after'], 'string')
  t.equal((await limited.as.reporter.get('/v1/exports')).status, 200)
})
