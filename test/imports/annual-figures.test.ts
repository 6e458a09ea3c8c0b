import t from 'tap'
import { buildTestApp } from '../support/app.js'
import { counts, faultsOf, importer, lines } from '../support/imports.js'

const test = await buildTestApp(t)
const { as } = test
const { run, rowsOf } = importer(test)
const query = 'dataset=annual-figures'
const source = 'Laporan RAT'

const made = await as.manager.post('/v1/participants', {
  kind: 'cooperative',
  name: 'Koperasi Melati Sejati',
  regionCode: '32.71.03',
  identifiers: [{ scheme: 'nik_koperasi', value: '3271010000017' }],
})
await as.manager.post('/v1/participants', {
  kind: 'enterprise',
  name: 'Keripik Pala',
  regionCode: '32.71.04',
})
const figures = `/v1/participants/${made.body.id}/annual-figures`

t.test('figures of years, by number, by name and region, and by id', async (t) => {
  const done = await run(
    lines(
      'nikKoperasi;name;regionCode;participantId;bookYear;membersFemale;shuRupiah;assetsRupiah;source',
      `3271010000017;;;;2017;64;-42000000;850000000;${source}`,
      `;Kop. Melati Sejati;32.71.03;;2016;60;;;${source}`,
      `;;;${made.body.id.toUpperCase()};2015;;;;${source}`,
      `;Keripik Pala;32.71.04;;2017;;;90000000;${source}`,
    ),
    { query },
  )
  t.match(done, { state: 'completed', ...counts({ createdCount: 4 }) })
  t.strictSame(
    (await rowsOf(done)).map(({ key }) => key),
    [
      '3271010000017 2017',
      'Kop. Melati Sejati (32.71.03) 2016',
      `${made.body.id.toUpperCase()} 2015`,
      'Keripik Pala (32.71.04) 2017',
    ],
  )
  const { body } = await as.coach.get(figures)
  t.match(body.items, [
    { bookYear: 2017, membersFemale: 64, membersMale: null, shuRupiah: -42_000_000, source },
    { bookYear: 2016, membersFemale: 60 },
    { bookYear: 2015, membersFemale: null },
  ])
})

t.test('a year that is stored: unchanged, or updated in the columns of the file', async (t) => {
  const done = await run(
    lines(
      'nikKoperasi,bookYear,membersFemale,ratHeldOn,source',
      `3271010000017,2017,64,,${source}`,
      `3271010000017,2016,61,2017-03-12,${source}`,
    ),
    { query },
  )
  t.match(done, { state: 'completed', ...counts({ unchangedCount: 1, updatedCount: 1 }) })
  const { body } = await as.coach.get(figures)
  t.match(body.items, [
    { bookYear: 2017, shuRupiah: -42_000_000, version: 1 },
    { bookYear: 2016, membersFemale: 61, ratHeldOn: '2017-03-12', version: 2 },
    {},
  ])
})

t.test('the rules of a single request, at their columns', async (t) => {
  const done = await run(
    lines(
      'nikKoperasi,name,regionCode,bookYear,membersFemale,assetsRupiah,shuRupiah,ratHeldOn,source',
      `3271010000017,,,2019,,,,,${source}`,
      `3271010000017,,,2014,,850.000.000,,2013-12-31,${source}`,
      `,Keripik Pala,32.71.04,2016,3,,1,,`,
      `,Koperasi Tak Dikenal,32.71.04,2016,,,,,${source}`,
      `3271010000017,,,2013,,,,12/03/2014,${source}`,
      `3271010000017,,,2012,,,,,${source}`,
      `3271010000017,,,2012,,,,,${source}`,
      `,Melati Sejati,32.71,2012,,,,,${source}`,
    ),
    { query },
  )
  t.match(done, {
    state: 'rejected',
    ...counts({ createdCount: 1, rejectedCount: 6, possibleDuplicateCount: 1 }),
  })
  t.strictSame(faultsOf(await rowsOf(done)), [
    '2 bookYear date_in_future',
    '3 assetsRupiah invalid_type',
    '3 ratHeldOn before_book_year',
    '4 source required',
    '5 name unknown_participant',
    '6 ratHeldOn invalid_format',
    '8 bookYear repeats_row',
    '9 name possible_duplicate',
  ])
  t.equal((await as.coach.get(figures)).body.items.length, 3, 'nothing was written')
})
