import { test } from 'tap'
import { PENYAKIT_CATALOGUE } from '../../src/penyakit/catalogue.js'
import { buildTestApp, type Reply } from '../support/app.js'

const ENTRY = {
  code: 'LOK-01',
  group: 'USA',
  label: { id: 'Lahan usaha terendam rob', en: 'Premises flooded by the tide' },
  definition: {
    id: 'Tempat usaha terendam air pasang.',
    en: 'The premises stand under tidal water.',
  },
  treatments: ['bimbingan', 'konversi_usaha'],
  appliesTo: ['cooperative', 'enterprise'],
}

const codesOf = ({ body }: Reply): string[] => body.items.map(({ code }: { code: string }) => code)

test('penyakit', async (t) => {
  const { as, stranger, nobody } = await buildTestApp(t)

  t.test('listPenyakit', async (t) => {
    t.test('200 with the whole catalogue, both labels, by code, page by page', async (t) => {
      const whole = await as.diagnostician.get('/v1/penyakit?limit=200')
      t.equal(whole.status, 200)
      t.strictSame(codesOf(whole), PENYAKIT_CATALOGUE.map(({ code }) => code).sort())
      const paged: string[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page: Reply = await as.diagnostician.get(
          `/v1/penyakit?limit=15${cursor === '' ? '' : `&cursor=${cursor}`}`,
        )
        paged.push(...codesOf(page))
        cursor = page.body.nextCursor
      }
      t.strictSame(paged, codesOf(whole))
    })

    t.test('200 filtered by group and kind of participant', async (t) => {
      const filtered = await as.coach.get('/v1/penyakit?group=KEL,USA&appliesTo=enterprise')
      const expected = PENYAKIT_CATALOGUE.filter(
        ({ group, appliesTo }) =>
          ['KEL', 'USA'].includes(group) && appliesTo.some((kind) => kind === 'enterprise'),
      )
      t.strictSame(codesOf(filtered), expected.map(({ code }) => code).sort())
    })

    t.test('400 for an unknown filter or cursor, 401 for nobody', async (t) => {
      t.equal((await as.coach.get('/v1/penyakit?grup=KEL')).status, 400)
      t.equal((await as.coach.get('/v1/penyakit?appliesTo=village')).status, 400)
      t.equal((await as.coach.get('/v1/penyakit?cursor=zzz')).body.code, 'invalid_cursor')
      t.equal((await nobody.get('/v1/penyakit')).status, 401)
    })
  })

  t.test('getPenyakit', async (t) => {
    const { status, body } = await as.reporter.get('/v1/penyakit/KEL-01')
    t.equal(status, 200)
    t.match(body, { code: 'KEL-01', origin: 'common', group: 'KEL', version: 1, retiredAt: null })
    t.equal(body.label.id, 'RAT tidak dilaksanakan')
    t.equal((await as.reporter.get('/v1/penyakit/KEL-99')).status, 404)
    t.equal((await nobody.get('/v1/penyakit/KEL-01')).status, 401)
  })

  t.test('createPenyakit', async (t) => {
    t.test('201 for the office alone', async (t) => {
      const { status, body, headers } = await as.manager.post('/v1/penyakit', ENTRY)
      t.equal(status, 201)
      t.equal(headers['location'], '/v1/penyakit/LOK-01')
      t.match(body, { ...ENTRY, origin: 'office', indications: null, version: 1 })
      t.strictSame((await as.coach.get('/v1/penyakit/LOK-01')).body, body)
      t.ok(codesOf(await as.coach.get('/v1/penyakit?group=USA')).includes('LOK-01'))
      t.equal((await stranger.get('/v1/penyakit/LOK-01')).status, 404)
      t.equal((await stranger.post('/v1/penyakit', ENTRY)).status, 201, 'their code is their own')
    })

    t.test('201 once, however often it is sent with one key', async (t) => {
      const entry = { ...ENTRY, code: 'LOK-02' }
      const first = await as.manager.post('/v1/penyakit', entry, { key: 'once' })
      const again = await as.manager.post('/v1/penyakit', entry, { key: 'once' })
      t.strictSame([again.status, again.body], [201, first.body])
      t.equal(again.headers['idempotency-replayed'], 'true')
      t.equal(again.headers['location'], '/v1/penyakit/LOK-02')
    })

    t.test(
      '409 for a code of the office, 422 for unknown codes, 400 for a common code',
      async (t) => {
        const taken = await as.manager.post('/v1/penyakit', ENTRY)
        t.equal(taken.status, 409)
        t.equal(taken.body.code, 'penyakit_code_taken')
        const unknown = await as.manager.post('/v1/penyakit', { ...ENTRY, group: 'XYZ' })
        t.equal(unknown.status, 422)
        t.equal(unknown.body.errors[0].code, 'unknown_code')
        t.equal((await as.manager.post('/v1/penyakit', { ...ENTRY, code: 'KEL-01' })).status, 400)
      },
    )

    t.test('403 for all but admins and managers, 401 for nobody', async (t) => {
      t.equal((await as.diagnosisLead.post('/v1/penyakit', ENTRY)).status, 403)
      t.equal((await as.reporter.post('/v1/penyakit', ENTRY)).status, 403)
      t.equal((await nobody.post('/v1/penyakit', ENTRY)).status, 401)
    })
  })

  t.test('retirePenyakit', async (t) => {
    const url = '/v1/penyakit/LOK-01/retire'

    t.test('428, 412, 403, 404, 401', async (t) => {
      t.equal((await as.admin.post(url)).status, 428)
      t.equal((await as.admin.post(url, {}, { ifMatch: 3 })).status, 412)
      t.equal((await as.coach.post(url, {}, { ifMatch: 1 })).status, 403)
      t.equal((await as.admin.post('/v1/penyakit/LOK-99/retire', {}, { ifMatch: 1 })).status, 404)
      t.equal((await nobody.post(url, {}, { ifMatch: 1 })).status, 401)
    })

    t.test('200 and it leaves the entries in use', async (t) => {
      const { status, body } = await as.admin.post(url, {}, { ifMatch: 1 })
      t.equal(status, 200)
      t.match(body, { retiredAt: '2018-06-14T03:00:00.000Z', version: 2 })
      t.notOk(
        codesOf(await as.coach.get('/v1/penyakit?limit=200&isRetired=false')).includes('LOK-01'),
      )
      t.strictSame(codesOf(await as.coach.get('/v1/penyakit?isRetired=true')), ['LOK-01'])
    })

    t.test('409 for a retired entry and for the common catalogue', async (t) => {
      const again = await as.admin.post(url, {}, { ifMatch: 2 })
      t.equal(again.status, 409)
      t.equal(again.body.errors[0].code, 'already_retired')
      t.equal(again.body.currentStage, 'retired')
      const common = await as.admin.post('/v1/penyakit/KEL-01/retire', {}, { ifMatch: 1 })
      t.equal(common.body.errors[0].code, 'common_catalogue')
    })
  })
})
