import t from 'tap'
import { buildTestApp } from '../support/app.js'
import { counts, faultsOf, importer, lines } from '../support/imports.js'

const test = await buildTestApp(t)
const { as, actors, owner, stranger } = test
const { send, ended, run, rowsOf } = importer(test)

const count = async (table: string) =>
  Number((await owner.query(`select count(*) from ${table}`)).rows[0].count)

const MELATI =
  'cooperative,Koperasi Melati Sejati,32.71.03,konsumen,518/49/BH/KANKOP,+62 813 0000 0000'
const FILE = lines(
  'kind,name,regionCode,jenis,badanHukum,phone',
  MELATI,
  '',
  'enterprise,"Keripik Pala ""Cihideung"", Bogor",32.71.04,,,',
)
const ONE_BAD = lines(
  'kind;name;regionCode;jenis;nib',
  'enterprise;Tahu Yun Yi;32.71.02;;9120000000001',
  'cooperative;Koperasi Kenanga;Bogor;jamu;',
  'enterprise;Roti Unyil;32.71.01;jasa;',
)

t.test('createImport', async (t) => {
  t.test('202 at once, Location, then completed: every row created, with its id', async (t) => {
    const sent = await send(FILE)
    t.match(sent, {
      status: 202,
      body: {
        state: 'received',
        rowCount: 2,
        encoding: 'utf-8',
        hasBom: false,
        separator: 'comma',
        createdCount: null,
        requestedById: actors.people.manager.personId,
        allowedActions: [{ verb: 'cancel', allowed: true }],
      },
    })
    t.equal(sent.headers['location'], `/v1/imports/${sent.body.id}`)
    const done = await ended(sent)
    t.match(done, { state: 'completed', processedCount: 2, dryRun: false, interruption: null })
    t.match(done, counts({ createdCount: 2 }))
    const rows = await rowsOf(done)
    t.match(rows, [
      { row: 2, key: '518/49/BH/KANKOP', fate: 'created', errors: [] },
      { row: 4, key: 'Keripik Pala "Cihideung", Bogor (32.71.04)', fate: 'created' },
    ])
    t.match((await as.coach.get(`/v1/participants/${rows[0]?.id}`)).body, {
      name: 'Koperasi Melati Sejati',
      phone: '+62 813 0000 0000',
      identifiers: [{ scheme: 'badan_hukum', value: '518/49/BH/KANKOP' }],
      version: 1,
    })
  })

  t.test('the ledger names the operation and the request, the person, and no phone', async (t) => {
    const { rows } = await owner.query(
      `select distinct l.operation_id, l.actor_id from ledger l join imports i on l.request_id = i.request_id::text
       where l.entity in ('participants', 'participant_identifiers', 'participant_contacts', 'imports')`,
    )
    t.strictSame(rows, [{ operation_id: 'createImport', actor_id: actors.people.manager.personId }])
    const { rows: kept } = await owner.query('select entity, changes from ledger')
    t.notMatch(JSON.stringify(kept), /813 0000|import_rows|import_uploads/)
    t.equal(await count('import_uploads'), 0, 'the bytes are gone')
  })

  t.test('completed, unchanged: the same file again', async (t) => {
    const again = await run(FILE)
    t.match(again, { state: 'completed', ...counts({ unchangedCount: 2 }) })
    t.ok((await rowsOf(again)).every(({ id }) => id !== null))
  })

  t.test('a bad row: rejected by default, and nothing of the file is written', async (t) => {
    const before = await count('participants')
    const done = await run(ONE_BAD)
    t.match(done, { state: 'rejected', ...counts({ createdCount: 1, rejectedCount: 2 }) })
    const rows = await rowsOf(done)
    t.strictSame(
      rows.map(({ id }) => id),
      [null, null, null],
    )
    t.strictSame(faultsOf(rows), [
      '3 regionCode invalid_format',
      '3 jenis invalid_value',
      '4 jenis not_applicable_to_kind',
    ])
    t.equal(rows[1]?.errors[0]?.pointer, '#/regionCode')
    t.equal(await count('participants'), before)
    t.strictSame((await rowsOf(done, '&fate=rejected')).length, 2)
  })

  t.test('dryRun=true: the same report, and nothing is written', async (t) => {
    const before = await count('participants')
    const bad = await run(ONE_BAD, { query: 'dataset=participants&dryRun=true' })
    const real = await run(ONE_BAD)
    t.match(bad, { state: 'rejected', dryRun: true })
    t.strictSame(await rowsOf(bad), await rowsOf(real))
    const good = lines('kind,name,regionCode', 'enterprise,Asinan Gedung Dalam,32.71.01')
    const tried = await run(good, { query: 'dataset=participants&dryRun=true' })
    t.match(tried, { state: 'completed', ...counts({ createdCount: 1 }) })
    t.match(await rowsOf(tried), [{ fate: 'created', id: null }])
    t.equal(await count('participants'), before)
    t.match(await run(good), { state: 'completed', ...counts({ createdCount: 1 }) })
    t.equal(await count('participants'), before + 1)
  })

  t.test('onError=skip: completed without the bad rows, and the five add up', async (t) => {
    const before = await count('participants')
    const done = await run(ONE_BAD, { query: 'dataset=participants&onError=skip' })
    t.match(done, { state: 'completed', ...counts({ createdCount: 1, rejectedCount: 2 }) })
    const { createdCount, updatedCount, unchangedCount, possibleDuplicateCount } = done
    const sum = createdCount + updatedCount + unchangedCount + possibleDuplicateCount
    t.equal(sum + done.rejectedCount, done.rowCount)
    t.equal(await count('participants'), before + 1)
  })

  t.test('an update changes the columns the file has and no other', async (t) => {
    const done = await run(
      lines(
        'Badan Hukum;region_code;phone;contactName;nib',
        ' 518/49/bh/kankop ;32,71;;Ibu Sari;9120000000099',
      ),
    )
    t.match(done, { state: 'completed', ...counts({ updatedCount: 1 }) })
    const [row] = await rowsOf(done)
    t.match((await as.coach.get(`/v1/participants/${row?.id}`)).body, {
      name: 'Koperasi Melati Sejati',
      regionCode: '32.71',
      contactName: 'Ibu Sari',
      phone: '+62 813 0000 0000',
      version: 2,
      identifiers: [
        { scheme: 'badan_hukum', value: '518/49/BH/KANKOP' },
        { scheme: 'nib', value: '9120000000099' },
      ],
    })
    const by = lines('name,regionCode,phone', "KOP. MELATI SEJATI,32.71,'+62 21 1")
    t.match(await run(by), { state: 'completed', ...counts({ updatedCount: 1 }) })
    t.match((await as.coach.get(`/v1/participants/${row?.id}`)).body, {
      name: 'KOP. MELATI SEJATI',
      phone: '+62 21 1',
    })
  })

  t.test('what may be somebody known is left out, and says who it may be', async (t) => {
    const done = await run(
      lines(
        'kind,name,regionCode,badanHukum,nib',
        'cooperative,Melati Sejati,32.71.03,,',
        'cooperative,Melati Sejati,32.71,999/BH,',
        'cooperative,Anggrek,31.74,,9120000000099',
        'cooperative,Anggrek,32.71,518/49/BH/KANKOP,9120000000001',
        'cooperative,Anggrek,32.71.01,,',
      ),
    )
    t.match(done, {
      state: 'completed',
      ...counts({ possibleDuplicateCount: 4, createdCount: 1 }),
    })
    const rows = await rowsOf(done, '&fate=possible_duplicate')
    t.strictSame(faultsOf(rows), [
      '2 name possible_duplicate',
      '3 badanHukum possible_duplicate',
      '4 nib possible_duplicate',
      '5 badanHukum possible_duplicate',
      '5 badanHukum possible_duplicate',
    ])
    t.match(rows[0]?.errors[0]?.message, /KOP\. MELATI SEJATI \(\/v1\/participants\//)
  })

  t.test('a cell beyond the header is a fault of its row', async (t) => {
    const done = await run(lines('kind,name,regionCode', 'cooperative,Sari, Jaya,32.71.01'))
    t.equal(done.state, 'rejected')
    t.match(faultsOf(await rowsOf(done)), [/too_many_cells/])
  })

  t.test('a file that says a thing twice, and a kind that does not fit', async (t) => {
    const done = await run(
      lines(
        'kind,name,regionCode,badanHukum',
        'cooperative,Dahlia,32.71.01,100/BH',
        'cooperative,Dahlia Jaya,32.71.01,100 / bh',
        'cooperative,Koperasi Dahlia,32.71.01,',
        'enterprise,Melati Sejati,32.71,518/49/BH/KANKOP',
      ),
    )
    t.equal(done.state, 'rejected')
    t.strictSame(faultsOf(await rowsOf(done)), [
      '3 badanHukum repeats_row',
      '4 name repeats_row',
      '5 kind kind_is_fixed',
    ])
  })

  t.test('NDJSON: null empties, an unknown member is a fault of its line', async (t) => {
    const type = 'application/x-ndjson'
    const file = [
      { nib: '9120000000099', phone: null, badanHukum: null },
      { nib: 9120000000099, name: 'X' },
      { nib: '9120000000098', nama: 'X' },
    ]
    const text = `${file.map((one) => JSON.stringify(one)).join('\n')}\n[]\n`
    const done = await run(text, { type, query: 'dataset=participants&onError=skip' })
    t.match(done, { separator: null, ...counts({ updatedCount: 1, rejectedCount: 3 }) })
    const rows = await rowsOf(done)
    t.match((await as.coach.get(`/v1/participants/${rows[0]?.id}`)).body, {
      phone: null,
      identifiers: [{ scheme: 'nib' }],
    })
    t.equal(rows[0]?.row, 1)
    const faults = faultsOf(rows)
    for (const one of ['2 nib invalid_type', '3 nama unknown_field', '4 null invalid_json']) {
      t.ok(faults.includes(one), one)
    }
  })

  t.test('Windows-1252 with semicolons, as Excel saves it', async (t) => {
    const text = lines('kind;name;regionCode', 'enterprise;Café Déjà Vu – Bogor;32.71.05')
    const bytes = Buffer.from(text.replace('–', '\x96'), 'latin1')
    const done = await run(bytes)
    t.match(done, { encoding: 'windows-1252', separator: 'semicolon', state: 'completed' })
    const [row] = await rowsOf(done)
    t.equal(row?.key, 'Café Déjà Vu – Bogor (32.71.05)')
  })

  t.test('a NUL and a damaged letter are faults of their rows', async (t) => {
    const text = lines(
      'kind,name,regionCode',
      'enterprise,Warung\0Tegal,32.71.05',
      'enterprise,Kafé Élan,32.71.05',
      'enterprise,Kaf# Rusak,32.71.05',
    )
    const bytes = Buffer.from(text)
    bytes[bytes.indexOf('#')] = 0xe9
    const done = await run(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))
    t.match(done, { encoding: 'utf-8', hasBom: true, state: 'rejected' })
    t.strictSame(faultsOf(await rowsOf(done)), ['2 name invalid_text', '4 name invalid_encoding'])
  })

  t.test('the template is a file that can be sent as it is', async (t) => {
    for (const dataset of ['participants', 'annual-figures']) {
      for (const profile of ['plain', 'excel']) {
        const url = `/v1/imports/templates/${dataset}?profile=${profile}`
        const template = await as.manager.get(url)
        t.equal(template.status, 200)
        t.equal(template.headers['content-type'], 'text/csv; charset=utf-8')
        t.match(template.headers['content-disposition'], `filename="${dataset}.csv"`)
        const done = await run(template.body, { query: `dataset=${dataset}` })
        t.match(done, { rowCount: 1, hasBom: profile === 'excel', possibleDuplicateCount: 1 })
      }
    }
    t.equal((await as.manager.get('/v1/imports/templates/cases')).status, 400)
  })

  t.test('replay: the same key and file give the same import; another file is 422', async (t) => {
    const key = 'peserta-maret'
    const file = lines('kind,name,regionCode', 'enterprise,Laksa Gang Aut,32.71.02')
    const first = await send(file, { key })
    const before = await count('imports')
    const second = await send(file, { key })
    t.equal(second.status, 202)
    t.equal(second.headers['idempotency-replayed'], 'true')
    t.strictSame(second.body, first.body)
    t.equal(second.headers['location'], first.headers['location'])
    t.equal(await count('imports'), before)
    t.match(await send(`${file}x,,\r\n`, { key }), {
      status: 422,
      body: { code: 'idempotency_key_reused' },
    })
    await ended(first)
  })

  t.test('400, 413, 415 before anything is kept', async (t) => {
    const before = await count('imports')
    const refused = async (file: string | Buffer, asked: object, wanted: object) =>
      t.match(await send(file, asked), wanted, JSON.stringify(asked).slice(0, 80))
    const code = (status: number, name: string) => ({ status, body: { code: name } })

    await refused(FILE, { key: null }, code(400, 'idempotency_key_required'))
    await refused(FILE, { query: 'dataset=cases' }, code(400, 'validation_failed'))
    await refused(FILE, { query: '' }, code(400, 'validation_failed'))
    await refused(
      FILE,
      { query: 'dataset=participants&onError=no' },
      code(400, 'validation_failed'),
    )
    await refused(FILE, { query: 'dataset=participants&dryRun=1' }, code(400, 'validation_failed'))
    await refused('', {}, code(400, 'import_unreadable'))
    await refused('kind,name\r\n', {}, code(400, 'import_unreadable'))
    await refused('kind,"name\r\na,b', {}, code(400, 'import_unreadable'))
    await refused(
      'kind,nama,kind\r\na,b,c',
      {},
      {
        ...code(400, 'import_unreadable'),
        body: {
          errors: [
            { pointer: '#/nama', code: 'unknown_field' },
            { pointer: '#/kind', code: 'duplicate' },
          ],
        },
      },
    )
    const many = `kind\r\n${'x\r\n'.repeat(20_001)}`
    await refused(many, {}, code(413, 'too_many_rows'))
    await refused(Buffer.alloc(10 * 1024 * 1024 + 1, 'x'), {}, code(413, 'payload_too_large'))
    for (const type of ['application/json', 'text/plain', '']) {
      const reply = await send('{}', { type })
      t.match(reply, code(415, 'unsupported_media_type'), type)
      t.equal(reply.headers['accept'], 'text/csv, application/x-ndjson')
    }
    t.equal(await count('imports'), before)
  })

  t.test('403 for a coach, 404 for another office, whose own list is empty', async (t) => {
    const apiKey = actors.people.coach.key
    t.match(await send(FILE, { apiKey }), { status: 403, body: { code: 'not_your_role' } })
    const { body } = await as.manager.get('/v1/imports?limit=1')
    const url = `/v1/imports/${body.items[0].id}`
    t.equal((await stranger.get(url)).status, 404)
    t.equal((await stranger.get(`${url}/rows`)).status, 404)
    t.equal((await stranger.post(`${url}/cancel`, {}, { ifMatch: 2 })).status, 404)
    t.strictSame((await stranger.get('/v1/imports')).body.items, [])
    t.equal((await as.coach.get(url)).status, 403)
  })

  t.test('a number of another office is nobody’s here', async (t) => {
    const theirs = importer(test, test.strangers.people.manager.key)
    t.match(await theirs.run(FILE), { state: 'completed', ...counts({ createdCount: 2 }) })
  })
})

t.test('listImports and listImportRows', async (t) => {
  const first = await as.manager.get('/v1/imports?limit=2&state=completed,rejected')
  const { nextCursor } = first.body
  const second = await as.manager.get(
    `/v1/imports?limit=2&state=completed,rejected&cursor=${nextCursor}`,
  )
  const ids = [...first.body.items, ...second.body.items].map(({ id }: { id: string }) => id)
  t.strictSame(ids, [...new Set(ids)].toSorted().toReversed(), 'latest first')
  const figures = await as.manager.get('/v1/imports?dataset=annual-figures')
  t.equal(figures.body.items.length, 2)
  t.strictSame((await as.manager.get('/v1/imports?state=running')).body.items, [])

  const done = await run(ONE_BAD)
  const url = `/v1/imports/${done.id}/rows`
  const page = await as.manager.get(`${url}?limit=2`)
  const rest = await as.manager.get(`${url}?limit=2&cursor=${page.body.nextCursor}`)
  t.strictSame(
    [...page.body.items, ...rest.body.items].map(({ row }: { row: number }) => row),
    [2, 3, 4],
  )
  const english = await as.manager.get(`${url}?fate=rejected`, {
    headers: { 'accept-language': 'en' },
  })
  t.equal(english.body.items[0].errors[0].message, 'It is not in the expected form.')
})
