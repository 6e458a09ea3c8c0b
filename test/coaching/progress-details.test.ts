import { test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, caller } from '../support/app.js'
import { change, makeCase, makeParticipant, makeProgramme } from '../support/makers.js'

const codes = (body: { errors: { code: string; pointer?: string }[] }) =>
  body.errors.map(({ code, pointer }) => `${pointer} ${code}`)

type Json = Record<string, unknown>

const APPLIED = {
  type: 'financing',
  lender: 'Bank Kota Bogor',
  scheme: 'KUR mikro',
  step: 'applied',
  amountRupiah: 50_000_000,
  termMonths: 24,
}
const step = (step: string, rest: Json = {}) => ({
  type: 'financing',
  lender: 'Bank Kota Bogor',
  step,
  amountRupiah: 50_000_000,
  ...rest,
})

/** One of each type, as a coach sends it. */
const FACTS: Record<string, Json> = {
  financing: APPLIED,
  partnership: {
    counterpartName: 'Toko Makmur',
    seller: 'participant',
    goods: 'Boneka kain',
    monthlyValueRupiah: 18_000_000,
    sinceOn: '2018-06-01',
  },
  licence: {
    licenceKind: 'savings_and_loan',
    number: '518/0071',
    issuer: 'Dinas',
    issuedOn: '2018-06-01',
    validUntilOn: '2023-06-01',
  },
  training: {
    title: 'Pembukuan',
    organiser: 'Dekopinda',
    days: 3,
    personsFemale: 2,
    personsMale: 0,
    certificateNumber: 'DKP/114',
  },
  charter_revision: {
    charter: 'both',
    decidedOn: '2018-06-01',
    approvalNumber: 'AHU-0012',
  },
  officers_change: { decidedOn: '2018-06-01', meeting: 'rat', roles: ['ketua', 'bendahara'] },
  business_line: { name: 'Toko', startedOn: '2018-06-01', monthlySalesRupiah: 0 },
  online_channel: {
    channel: 'marketplace',
    address: 'https://toko.example',
    firstSaleOn: '2018-06-02',
  },
  referral: {
    referredTo: 'Satgas',
    letterNumber: '518/204',
    letterOn: '2018-06-01',
    answeredOn: '2018-06-10',
    answer: 'Diperiksa.',
  },
  dissolution_file: {
    step: 'members_decision',
    document: 'Berita acara',
    documentOn: '2018-06-01',
  },
}

test('facts of progress', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test)
  const { as, app, strangers, stranger } = test
  const at = (recommendationId: string) => `/v1/recommendations/${recommendationId}/progress`
  const begin = async (kind?: 'cooperative' | 'enterprise') => {
    const made = await makeCase(test, 'coaching', { programme, ...(kind && { kind }) })
    const url = at(made.recommendationId)
    const post = (body: Json, on = '2018-06-10') =>
      as.coach.post(url, { state: 'in_progress', on, ...body })
    return { ...made, url, post }
  }
  /** Makes a recommendation one of another kind, although its diagnosis is sealed. */
  const ofKind = async (recommendationId: string, kind: string) => {
    await change(test, 'alter table recommendations disable trigger user', [])
    await change(test, 'update recommendations set kind = $2 where id = $1', [
      recommendationId,
      kind,
    ])
    await change(test, 'alter table recommendations enable trigger user', [])
  }

  await t.test('201 with facts of each type, shown as they were given', async (t) => {
    const one = await begin()
    for (const [type, facts] of Object.entries(FACTS)) {
      if (type === 'dissolution_file') await ofKind(one.recommendationId, 'pembubaran')
      const { status, body } = await one.post({ details: { type, ...facts } })
      t.equal(status, 201, type)
      t.match(body.details, { type, ...facts })
      const { body: again } = await as.manager.get(`/v1/progress/${body.id}`)
      t.strictSame(again, body)
    }
    const { body } = await as.coach.get(`/v1/cases/${one.caseId}?include=progress`)
    t.strictSame(
      body.progress.map(({ details }: { details: Json }) => details['type']),
      Object.keys(FACTS),
    )
  })

  await t.test('201 with null where nothing was said', async (t) => {
    const one = await begin()
    const { body } = await one.post({ details: step('applied') })
    t.match(body, { followsId: null, deferredUntilOn: null })
    t.strictSame(body.details, {
      type: 'financing',
      lender: 'Bank Kota Bogor',
      scheme: null,
      step: 'applied',
      amountRupiah: 50_000_000,
      termMonths: null,
      refusalReason: null,
    })
    const { body: inWords } = await one.post({ text: 'Berkas disiapkan.' })
    t.equal(inWords.details, null)
  })

  await t.test('201 refused by one lender, approved and paid out by another', async (t) => {
    const one = await begin()
    const asked = await one.post({ details: APPLIED }, '2018-05-20')
    const refused = await one.post(
      {
        followsId: asked.body.id,
        details: step('refused', { refusalReason: 'Agunan kurang.' }),
      },
      '2018-05-25',
    )
    t.match([refused.status, refused.body.followsId], [201, asked.body.id])
    const other = { lender: 'LPDB-KUMKM' }
    const again = await one.post({ details: step('applied', other) }, '2018-05-28')
    const followsId = again.body.id
    const approved = await one.post(
      { followsId, details: step('approved', { ...other, amountRupiah: 40_000_000 }) },
      '2018-06-01',
    )
    t.equal(approved.status, 201)
    const pay = (amountRupiah: number, on?: string) =>
      one.post({ followsId, details: step('disbursed', { ...other, amountRupiah }) }, on)
    t.strictSame(codes((await pay(1, '2018-05-30')).body), ['#/on before_earlier_fact'])
    t.equal((await pay(30_000_000)).status, 201)
    const tooMuch = await pay(10_000_001)
    t.strictSame(codes(tooMuch.body), ['#/details/amountRupiah above_approved'])
    t.match(tooMuch.body.errors[0].message, /10000000/)
    t.equal((await pay(10_000_000)).status, 201)
    t.strictSame(codes((await pay(1)).body), ['#/details/amountRupiah above_approved'])
  })

  await t.test('422 for steps that do not follow', async (t) => {
    const one = await begin()
    const asked = await one.post({ details: APPLIED })
    const followsId = asked.body.id
    const refuse = step('refused', { refusalReason: 'Agunan kurang.' })
    const tried = async (body: Json, on?: string) => codes((await one.post(body, on)).body)
    t.strictSame(await tried({ details: step('approved') }), ['#/followsId application_required'])
    t.strictSame(await tried({ followsId, details: APPLIED }), ['#/followsId second_application'])
    t.strictSame(await tried({ followsId, details: step('disbursed') }), [
      '#/details/step application_not_approved',
    ])
    t.strictSame(await tried({ followsId, details: step('refused') }), [
      '#/details/refusalReason reason_required',
    ])
    t.strictSame(
      await tried({ followsId, details: step('approved', { refusalReason: 'Agunan.' }) }),
      ['#/details/refusalReason not_refused'],
    )
    t.strictSame(await tried({ followsId, details: step('approved', { lender: 'LPDB' }) }), [
      '#/details/lender other_lender',
    ])
    t.strictSame(await tried({ followsId, details: step('approved') }, '2018-06-09'), [
      '#/on before_earlier_fact',
    ])
    t.equal((await one.post({ followsId, details: refuse })).status, 201)
    t.strictSame(await tried({ followsId, details: step('approved') }), [
      '#/details/step application_answered',
    ])
    t.strictSame(await tried({ followsId, details: step('disbursed') }), [
      '#/details/step application_not_approved',
    ])
  })

  await t.test('201 and 422 when two lenders’ answers to one application race', async (t) => {
    const one = await begin()
    const { body } = await one.post({ details: APPLIED })
    const answers = await Promise.all(
      [step('approved'), step('refused', { refusalReason: 'Agunan kurang.' })].map((details) =>
        one.post({ followsId: body.id, details }),
      ),
    )
    t.strictSame(answers.map(({ status }) => status).sort(), [201, 422])
    const late = answers.find(({ status }) => status === 422)
    t.strictSame(codes(late?.body), ['#/details/step application_answered'])
  })

  await t.test('422 when it goes on with what is not its matter', async (t) => {
    const one = await begin()
    const other = await begin()
    const inWords = await one.post({ text: 'Berkas disiapkan.' })
    const elsewhere = await other.post({ details: APPLIED })
    const partnership = { type: 'partnership', ...FACTS['partnership'] }
    const began = await one.post({ details: partnership })
    const went = await one.post({
      followsId: began.body.id,
      details: { ...partnership, endedOn: '2018-06-09' },
    })
    t.equal(went.status, 201, 'a partnership goes on, and ends')
    const another = await one.post({
      followsId: began.body.id,
      details: { ...partnership, counterpartName: 'Toko Lain' },
    })
    t.strictSame(codes(another.body), ['#/details other_counterpart'])
    for (const followsId of [newId(), inWords.body.id, elsewhere.body.id, went.body.id]) {
      const { status, body } = await one.post({ followsId, details: partnership })
      t.equal(status, 422)
      t.strictSame(codes(body), ['#/followsId unknown_progress'])
    }
    const mixed = await one.post({ followsId: began.body.id, details: step('approved') })
    t.strictSame(codes(mixed.body), ['#/followsId unknown_progress'])
    const wordless = await one.post({ followsId: began.body.id, text: 'Berlanjut.' })
    t.strictSame(codes(wordless.body), ['#/followsId unknown_progress'])
  })

  await t.test('422 for a partner of nobody, of two, or of itself', async (t) => {
    const one = await begin()
    const partner = await makeParticipant(test)
    const facts = {
      type: 'partnership',
      seller: 'counterpart',
      goods: 'Kain',
      sinceOn: '2018-06-01',
    }
    const tried = (rest: Json) => one.post({ details: { ...facts, ...rest } })
    const known = await tried({ counterpartParticipantId: partner })
    t.match(known.body.details, { counterpartParticipantId: partner, counterpartName: null })
    const both = { counterpartParticipantId: partner, counterpartName: 'Toko Makmur' }
    t.strictSame(codes((await tried(both)).body), ['#/details/counterpartName one_counterpart'])
    t.strictSame(codes((await tried({})).body), ['#/details/counterpartName one_counterpart'])
    for (const counterpartParticipantId of [newId(), one.participantId]) {
      t.strictSame(codes((await tried({ counterpartParticipantId })).body), [
        '#/details/counterpartParticipantId unknown_id',
      ])
    }
  })

  await t.test('422 for facts that do not fit the recommendation or the participant', async (t) => {
    const one = await begin()
    const dissolved = { type: 'dissolution_file', ...FACTS['dissolution_file'] }
    const { status, body } = await one.post({ details: dissolved })
    t.equal(status, 422)
    t.strictSame(codes(body), ['#/details/type type_not_for_kind'])
    t.match(body.errors[0].message, /financing, partnership/)
    const enterprise = await begin('enterprise')
    const revised = { type: 'charter_revision', ...FACTS['charter_revision'] }
    t.strictSame(codes((await enterprise.post({ details: revised })).body), [
      '#/details/type not_applicable_to_kind',
    ])
  })

  await t.test('422 for days and counts that cannot be', async (t) => {
    const one = await begin()
    const tried = async (type: string, rest: Json) =>
      codes((await one.post({ details: { type, ...FACTS[type], ...rest } })).body)
    t.strictSame(await tried('licence', { issuedOn: '2018-06-15' }), [
      '#/details/issuedOn date_in_future',
    ])
    t.strictSame(await tried('licence', { validUntilOn: '2018-05-31' }), [
      '#/details/validUntilOn ends_before_start',
    ])
    t.strictSame(await tried('referral', { answer: null }), ['#/details/answer needed_together'])
    t.strictSame(await tried('training', { personsFemale: 0 }), [
      '#/details/personsFemale nobody_trained',
    ])
  })

  await t.test('400 for members of another type, none or an unknown one', async (t) => {
    const one = await begin()
    for (const details of [
      { ...FACTS['training'] },
      { type: 'percent', value: 80 },
      { type: 'training', ...FACTS['training'], lender: 'Bank' },
      { ...APPLIED, amountRupiah: 0 },
    ]) {
      t.equal((await one.post({ details })).status, 400, JSON.stringify(details))
    }
  })

  await t.test('201 deferred until a day, 422 for another state or an earlier day', async (t) => {
    const one = await begin()
    const until = (state: string, deferredUntilOn: string) =>
      one.post({ state, deferredUntilOn, reason: 'Menunggu panen.' })
    const deferred = await until('deferred', '2018-09-01')
    t.match([deferred.status, deferred.body.deferredUntilOn], [201, '2018-09-01'])
    t.strictSame(codes((await until('in_progress', '2018-09-01')).body), [
      '#/deferredUntilOn not_deferred',
    ])
    t.strictSame(codes((await until('deferred', '2018-06-10')).body), [
      '#/deferredUntilOn date_not_after',
    ])
  })

  await t.test('200 lists a case, and the office, by type, state, day and programme', async (t) => {
    const one = await begin()
    const first = await one.post({ details: APPLIED }, '2018-06-01')
    const second = await one.post({
      state: 'done',
      details: { type: 'training', ...FACTS['training'] },
    })
    const url = `/v1/cases/${one.caseId}/progress`
    const ids = async (path: string) =>
      (await as.manager.get(path)).body.items.map(({ id }: { id: string }) => id)
    t.strictSame(await ids(url), [second.body.id, first.body.id])
    t.strictSame(await ids(`${url}?type=financing`), [first.body.id])
    t.strictSame(await ids(`${url}?state=done`), [second.body.id])
    t.strictSame(await ids(`${url}?onFrom=2018-06-02`), [second.body.id])
    t.strictSame(await ids(`${url}?onBefore=2018-06-02`), [first.body.id])
    const page = await as.manager.get(`${url}?limit=1`)
    t.strictSame(await ids(`${url}?limit=1&cursor=${page.body.nextCursor}`), [first.body.id])
    const financing = await as.manager.get('/v1/progress?type=financing&limit=200')
    t.ok(
      financing.body.items.every(
        ({ details }: { details: Json }) => details['type'] === 'financing',
      ),
    )
    t.ok(financing.body.items.some(({ id }: { id: string }) => id === first.body.id))
    const ofProgramme = `programmeId=${programme.programmeId}`
    t.ok((await ids(`/v1/progress?${ofProgramme}`)).includes(first.body.id))
    t.strictSame(await ids(`/v1/progress?programmeId=${newId()}`), [])
  })

  await t.test('404 and nothing of another office', async (t) => {
    const one = await begin()
    const { body } = await one.post({ details: APPLIED })
    t.equal((await stranger.get(`/v1/cases/${one.caseId}/progress`)).status, 404)
    t.strictSame((await stranger.get('/v1/progress')).body.items, [])
    const strangerCoach = caller(app, strangers.people.coach.key)
    const details = step('approved')
    const followed = await strangerCoach.post(one.url, {
      state: 'done',
      followsId: body.id,
      details,
    })
    t.equal(followed.status, 404)
    t.equal((await as.reporter.get('/v1/progress')).status, 403)
  })
})
