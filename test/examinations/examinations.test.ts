import t from 'tap'
import { AFTER, answersOf, BEFORE, batchesOf, FORM, type Sheet } from '../../src/demo/forms.js'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp, type Caller, type Reply } from '../support/app.js'
import { change, type MadeCase, makeCase } from '../support/makers.js'

const test = await buildTestApp(t)
const { as } = test

const codes = ({ body }: Reply): string[] => body.errors.map(({ code }: { code: string }) => code)
const places = ({ body }: Reply): string[][] =>
  body.errors.map(({ code, pointer }: { code: string; pointer: string }) => [code, pointer])

const START = { instrumentId: FORM.id, point: 'baseline', bookYear: 2016 }

const start = (made: MadeCase, body: object = {}, by: Caller = as.diagnostician) =>
  by.post(`/v1/cases/${made.caseId}/health-examinations`, { ...START, ...body })

const at = (id: string, step = '') => `/v1/health-examinations/${id}${step}`
const save = (id: string, answers: readonly object[], by: Caller = as.diagnostician) =>
  by.post(at(id, '/answers'), { answers })

/** Begun, and filled by a sheet in as many requests as it takes. */
async function filled(made: MadeCase, sheet: Sheet = BEFORE, body: object = {}) {
  const { id } = (await start(made, { bookYear: sheet.bookYear, ...body })).body
  let last: Reply | null = null
  for (const batch of batchesOf(answersOf(sheet))) last = await save(id, batch)
  return { id: String(id), body: last?.body }
}

/** The steps of one caller, by verb: what stands in their way. */
async function steps(id: string, by: Caller = as.diagnostician): Promise<Record<string, string[]>> {
  const { body } = await by.get(at(id))
  return Object.fromEntries(
    body.allowedActions.map(
      ({ verb, blockers }: { verb: string; blockers: { code: string }[] }) => [
        verb,
        blockers.map(({ code }) => code),
      ],
    ),
  )
}

const take = async (id: string, verb: string, body: object = {}, by: Caller = as.diagnostician) => {
  const { version } = (await by.get(at(id))).body
  return by.post(at(id, `/${verb}`), body, { ifMatch: version })
}

const category = async (made: MadeCase, point = 'baseline') => {
  const { body } = await as.manager.get(
    `/v1/cases/${made.caseId}/measurements?metricCode=health_category&point=${point}`,
  )
  return body.items
}

/** A case in diagnosis whose health nobody has typed in. */
async function bareCase(): Promise<MadeCase> {
  const made = await makeCase(test, 'diagnosis')
  await change(test, `delete from measurements where case_id = $1 and metric_code = $2`, [
    made.caseId,
    'health_category',
  ])
  return made
}

t.test('listInstruments and getInstrument: a form a person can fill from', async (t) => {
  const list = await as.reporter.get('/v1/instruments')
  t.equal(list.status, 200)
  t.ok(list.body.items.some(({ id }: { id: string }) => id === FORM.id))
  const first = await as.reporter.get('/v1/instruments?limit=1')
  t.equal(first.body.items.length, 1)
  const { body } = await as.reporter.get(`/v1/instruments/${FORM.id}`)
  t.equal(body.questions.length, body.questionCount)
  const asked = new Set(body.questions.map(({ code }: { code: string }) => code))
  for (const aspect of body.aspects) {
    for (const part of aspect.subAspects) {
      for (const one of part.indicators) {
        t.ok(one.questionCodes.every((code: string) => asked.has(code)))
      }
    }
  }
  t.equal((await as.reporter.get('/v1/instruments/kuesioner')).status, 404)
})

t.test('startHealthExamination', async (t) => {
  const made = await bareCase()

  t.test('201 with an address, no answers and every question open', async (t) => {
    const reply = await start(made)
    t.equal(reply.status, 201)
    t.equal(reply.headers['location'], at(reply.body.id))
    t.match(reply.body, {
      state: 'draft',
      isInterim: false,
      instrumentInForce: false,
      instrumentVersion: FORM.version,
      answerCount: 0,
      finalScore: null,
      score: { final: null },
    })
    t.equal(reply.body.score.unanswered.length, FORM.questions.length)
    const again = await start(made)
    t.equal(again.status, 409)
    t.match(again.body, { code: 'conflict', healthExaminationId: reply.body.id })
  })

  t.test('422 for figures that do not fit the day', async (t) => {
    const other = await bareCase()
    const faults: [object, string][] = [
      [{ bookYear: 2018 }, 'figures_day_required'],
      [{ bookYear: 2017, figuresAsOfOn: '2018-03-31' }, 'outside_book_year'],
      [{ bookYear: 2018, figuresAsOfOn: '2018-06-30' }, 'figures_after_examination'],
      [{ on: '2018-04-01', lateReason: 'x' }, 'outside_interval'],
      [{ on: '2018-06-15' }, 'date_in_future'],
      [{ instrumentId: 'kuesioner' }, 'unknown_code'],
    ]
    for (const [body, code] of faults) {
      const reply = await start(other, body)
      t.equal(reply.status, 422, code)
      t.same(codes(reply), [code])
    }
    for (const figuresAsOfOn of [null, '2018-05-31']) {
      const ahead = await start(other, { bookYear: 2019, figuresAsOfOn })
      t.same(places(ahead), [['figures_after_examination', '#/bookYear']])
      t.match(ahead.body.errors[0].message, /paling akhir 2018/)
    }
    const interim = await start(other, { bookYear: 2018, figuresAsOfOn: '2018-05-31' })
    t.match(interim.body, { isInterim: true, figuresAsOfOn: '2018-05-31' })
    const enterprise = await makeCase(test, 'diagnosis', { kind: 'enterprise' })
    t.same(codes(await start(enterprise)), ['not_applicable_to_kind'])
  })

  t.test('403 and 409 by who asks, and by where the case stands', async (t) => {
    const other = await bareCase()
    t.equal((await start(other, {}, as.otherDiagnostician)).body.code, 'not_your_team')
    t.equal((await start(other, {}, as.coach)).body.code, 'not_your_team', 'a baseline')
    t.equal((await start(other, {}, as.manager)).body.code, 'not_your_role')
    t.same(codes(await start(other, { point: 'endline' })), ['wrong_stage'])
    const coached = await makeCase(test, 'coaching')
    t.same(codes(await start(coached)), ['wrong_stage'])
    t.equal((await start(coached, { point: 'midline' }, as.coach)).status, 201)
    t.equal((await start(coached, { point: 'endline' })).status, 201)
  })

  t.test('201 for one of two at once', async (t) => {
    const other = await bareCase()
    const replies = await Promise.all([start(other), start(other)])
    t.same(replies.map(({ status }) => status).sort(), [201, 409])
  })
})

t.test('recordHealthAnswers', async (t) => {
  const made = await bareCase()
  const { id } = (await start(made)).body
  const [first, second] = answersOf(BEFORE)
  const amount = answersOf(BEFORE).find((one) => one.amount !== undefined)
  const FIRST = { ...first, evidence: 'Akta pendirian' }

  t.test('200 with the answers, their versions and a version of the whole', async (t) => {
    const before = (await as.diagnostician.get(at(id))).body
    const reply = await save(id, [FIRST])
    t.equal(reply.status, 200)
    t.match(reply.body.answers, [
      {
        ...FIRST,
        version: 1,
        missingReason: null,
        recordedById: test.actors.people.diagnostician.personId,
      },
    ])
    t.ok(reply.body.version > before.version)
    t.equal(reply.body.answerCount, 1)
  })

  t.test('409 answer_changed names the answer, and nothing of the batch is saved', async (t) => {
    const reply = await save(id, [second ?? {}, FIRST], as.diagnosisLead)
    t.equal(reply.status, 409)
    t.equal(reply.body.code, 'answer_changed')
    t.same(places(reply), [['answer_changed', '#/answers/1/version']])
    t.match(reply.body.answers, [{ questionCode: FIRST.questionCode, version: 1 }])
    t.equal((await as.diagnostician.get(at(id))).body.answerCount, 1)
  })

  t.test('200 for a change that names the version, and the last writer stands', async (t) => {
    const changed = { questionCode: FIRST.questionCode, missingReason: 'not_collected', version: 1 }
    const reply = await save(id, [changed], as.diagnosisLead)
    t.match(reply.body.answers, [
      {
        version: 2,
        met: null,
        missingReason: 'not_collected',
        method: null,
        evidence: null,
        recordedById: test.actors.people.diagnosisLead.personId,
      },
    ])
    const late = await save(id, [{ ...FIRST, version: 1 }], as.diagnosisLead)
    t.same(codes(late), ['answer_changed'])
    t.equal(late.body.title, 'Jawaban ini sudah berubah.', 'whoever it was: here the same person')
    t.equal((await save(id, [{ ...FIRST, version: 2 }])).status, 200)
  })

  t.test('200 for two examiners at once; on one question one of them wins', async (t) => {
    const [, , third, fourth, fifth] = answersOf(BEFORE)
    const apart = await Promise.all([
      save(id, [third ?? {}]),
      save(id, [fourth ?? {}], as.diagnosisLead),
    ])
    t.same(
      apart.map(({ status }) => status),
      [200, 200],
    )
    const together = await Promise.all([
      save(id, [fifth ?? {}]),
      save(id, [fifth ?? {}], as.diagnosisLead),
    ])
    t.same(together.map(({ status }) => status).sort(), [200, 409])
    t.equal((await as.diagnostician.get(at(id))).body.answerCount, 4)
  })

  t.test('422 for each answer that does not fit, each at its place', async (t) => {
    const { questionCode } = second ?? { questionCode: '' }
    const ofAmount = amount?.questionCode ?? ''
    const reply = await save(id, [
      { questionCode: 'Z9', met: true, method: 'document' },
      { questionCode, met: true, amount: 1, method: 'document' },
      { questionCode, met: true, method: 'document' },
      { questionCode: ofAmount, met: true, method: 'document' },
    ])
    t.equal(reply.status, 422)
    t.same(places(reply), [
      ['unknown_code', '#/answers/0/questionCode'],
      ['answer_or_reason', '#/answers/1'],
      ['duplicate', '#/answers/2/questionCode'],
      ['wrong_answer_kind', '#/answers/3'],
    ])
    const others: [object, string, string][] = [
      [{ amount: -1, method: 'document' }, 'out_of_range', '#/answers/0/amount'],
      [{ amount: 1.5, method: 'document' }, 'too_precise', '#/answers/0/amount'],
      [{ amount: 1 }, 'required', '#/answers/0/method'],
    ]
    for (const [body, code, pointer] of others) {
      t.same(places(await save(id, [{ questionCode: ofAmount, ...body }])), [[code, pointer]])
    }
  })

  t.test('403 and 404 for others', async (t) => {
    t.equal((await save(id, [FIRST], as.otherDiagnostician)).body.code, 'not_your_team')
    t.equal((await save(id, [FIRST], as.coach)).body.code, 'not_your_team', 'a baseline')
    t.equal((await save(newId(), [FIRST])).status, 404)
    t.equal((await test.stranger.get(at(id))).status, 404)
    t.equal((await as.manager.get(at(newId()))).status, 404)
  })
})

t.test('prefillHealthExamination', async (t) => {
  const made = await bareCase()
  const figures = async (bookYear: number, body: object) =>
    (
      await as.manager.post(`/v1/participants/${made.participantId}/annual-figures`, {
        bookYear,
        source: 'Neraca RAT',
        ...body,
      })
    ).body
  await figures(2010, { assetsRupiah: 900_000_000, shuRupiah: -4_000_000, evidence: 'hlm. 4' })
  await figures(2009, { assetsRupiah: 880_000_000 })
  const { id } = (await start(made, { bookYear: 2010 })).body
  await save(id, [
    { questionCode: 'shu_bersih', missingReason: 'refused' },
    { questionCode: 'kas_dan_bank', amount: 7, method: 'interview' },
  ])
  const prefill = (by: Caller = as.diagnostician, body: object = {}) =>
    by.post(at(id, '/prefill'), body)

  t.test('200 answers what is open, with where it is from, and nothing twice', async (t) => {
    const reply = await prefill()
    t.equal(reply.status, 200)
    const answers = new Map(
      reply.body.answers.map((one: { questionCode: string }) => [one.questionCode, one]),
    )
    t.strictSame([...answers.keys()].sort(), [
      'kas_dan_bank',
      'shu_bersih',
      'total_aset',
      'total_aset_tahun_lalu',
    ])
    t.match(answers.get('total_aset'), {
      amount: 900_000_000,
      method: 'document',
      evidence: 'Angka tahunan 2010: Neraca RAT; hlm. 4',
      version: 1,
      recordedById: test.actors.people.diagnostician.personId,
    })
    t.match(answers.get('total_aset_tahun_lalu'), {
      amount: 880_000_000,
      evidence: 'Angka tahunan 2009: Neraca RAT',
    })
    t.match(answers.get('shu_bersih'), { amount: null, missingReason: 'refused' })
    t.match(answers.get('kas_dan_bank'), { amount: 7, method: 'interview' })
    const again = await prefill()
    t.strictSame(again.body, reply.body, 'the very same, its version too')
  })

  t.test('400 for a body, 403 for others, 409 once it is settled', async (t) => {
    t.equal((await prefill(as.diagnostician, { bookYear: 2010 })).status, 400)
    t.equal((await prefill(as.otherDiagnostician)).body.code, 'not_your_team')
    t.equal((await prefill(as.manager)).body.code, 'not_your_role')
    t.equal((await prefill(test.stranger)).status, 403)
    await take(id, 'mark-not-examinable', { reason: 'no_rat' })
    t.same(codes(await prefill()), ['not_examinable'])
  })
})

t.test('updateHealthExamination corrects the days of a draft', async (t) => {
  const { id } = (await start(await bareCase())).body
  const patch = async (body: object) => {
    const { version } = (await as.diagnostician.get(at(id))).body
    return as.diagnostician.patch(at(id), body, { ifMatch: version })
  }
  t.match((await patch({ bookYear: 2018, figuresAsOfOn: '2018-05-31' })).body, {
    bookYear: 2018,
    isInterim: true,
  })
  t.same(codes(await patch({ bookYear: 2017 })), ['outside_book_year'])
  t.match((await patch({ bookYear: 2017, figuresAsOfOn: null, on: '2018-06-13' })).body, {
    on: '2018-06-13',
    isInterim: false,
  })
  t.equal((await as.diagnostician.patch(at(id), { bookYear: 2017 })).status, 428)
  t.equal((await as.diagnostician.patch(at(id), { bookYear: 2017 }, { ifMatch: 1 })).status, 412)
})

t.test('completeHealthExamination', async (t) => {
  t.test('409 unanswered_questions for each aspect that is open', async (t) => {
    const made = await bareCase()
    const { id } = (await start(made)).body
    const reply = await take(id, 'complete')
    t.equal(reply.status, 409)
    t.same(
      places(reply),
      FORM.aspects.map((_, index) => ['unanswered_questions', `#/score/aspects/${index}`]),
    )
  })

  t.test('200 keeps the score, and the category becomes a reported measurement', async (t) => {
    const made = await bareCase()
    const { id, body } = await filled(made)
    t.same(await steps(id), {
      'record-answers': [],
      discard: [],
      prefill: [],
      complete: [],
      'mark-not-examinable': [],
      reopen: ['not_completed'],
    })
    const reply = await take(id, 'complete', { on: '2018-06-14' })
    t.equal(reply.status, 200)
    t.match(reply.body, {
      state: 'completed',
      finalScore: body.score.final,
      category: 'dalam_pengawasan',
      settledOn: '2018-06-14',
      settledById: test.actors.people.diagnostician.personId,
    })
    t.same(reply.body.score, body.score)
    const [measurement] = await category(made)
    t.match(measurement, {
      value: 2,
      verification: 'reported',
      healthExaminationId: id,
      id: reply.body.measurementId,
    })
    const [answer] = answersOf(BEFORE)
    t.same(codes(await save(id, [{ ...answer, version: 1 }])), ['already_completed'])
    const correction = await as.manager.patch(
      `/v1/measurements/${measurement.id}`,
      { value: 4 },
      { ifMatch: measurement.version },
    )
    t.same(codes(correction), ['read_from_examination'])
    await enterOffice(test.owner, test.actors.officeId)
    await t.rejects(
      test.owner.query(`update health_answers set met = not met where health_examination_id = $1`, [
        id,
      ]),
      { code: 'KK004' },
    )
    await t.rejects(
      test.owner.query(`update health_examinations set final_score = 100 where id = $1`, [id]),
      { code: 'KK004' },
    )
  })

  t.test('200 in place of a figure that was typed; 409 when that is verified', async (t) => {
    const typed = await makeCase(test, 'diagnosis')
    const [before] = await category(typed)
    const { id } = await filled(typed, AFTER)
    t.match((await take(id, 'complete')).body, { category: 'cukup_sehat' })
    t.match(await category(typed), [{ id: before.id, value: 3, healthExaminationId: id }])

    const verified = await makeCase(test, 'diagnosis')
    const [figure] = await category(verified)
    await change(
      test,
      `update measurements set verification = 'verified', verified_by_id = $2, verified_on = '2018-06-14' where id = $1`,
      [figure.id, test.actors.people.manager.personId],
    )
    const other = await filled(verified, AFTER)
    t.same(await steps(other.id), {
      'record-answers': [],
      discard: [],
      prefill: [],
      complete: ['measurement_verified'],
      'mark-not-examinable': ['measurement_verified'],
      reopen: ['not_completed'],
    })
    t.same(codes(await take(other.id, 'complete')), ['measurement_verified'])
  })

  t.test('409 for one of two at once, and 412 on a form that has moved', async (t) => {
    const { id } = await filled(await bareCase())
    const { version } = (await as.diagnostician.get(at(id))).body
    const both = await Promise.all(
      [as.diagnostician, as.diagnosisLead].map((by) =>
        by.post(at(id, '/complete'), {}, { ifMatch: version }),
      ),
    )
    t.same(both.map(({ status }) => status).sort(), [200, 412])
  })

  t.test('422 before the day of the examination', async (t) => {
    const { id } = await filled(await bareCase())
    t.same(codes(await take(id, 'complete', { on: '2018-06-13' })), ['before_earlier_fact'])
  })

  t.test('200 without a category where too little is computable', async (t) => {
    const made = await bareCase()
    const { id } = (await start(made)).body
    const none = FORM.questions.map(({ code }) => ({
      questionCode: code,
      missingReason: 'refused' as const,
    }))
    await save(id, none.slice(0, 100))
    await save(id, none.slice(100))
    t.match((await take(id, 'complete')).body, { finalScore: null, category: null })
    t.match(await category(made), [{ value: null, missingReason: 'not_collected' }])
  })
})

t.test('markNotExaminable', async (t) => {
  const made = await bareCase()
  const { id } = (await start(made)).body
  t.same(codes(await take(id, 'mark-not-examinable', { reason: 'other' })), ['reason_required'])
  const reply = await take(id, 'mark-not-examinable', { reason: 'no_rat', note: 'Sejak 2015.' })
  t.match(reply.body, { state: 'not_examinable', notExaminableReason: 'no_rat', finalScore: null })
  t.match(await category(made), [{ value: null, missingReason: 'not_applicable' }])
  t.same(codes(await take(id, 'complete')).slice(0, 1), ['not_examinable'])
})

t.test('deleteHealthExamination', async (t) => {
  const discard = async (id: string, by: Caller = as.diagnostician) => {
    const { version } = (await as.manager.get(at(id))).body
    return by.delete(at(id), { ifMatch: version })
  }

  t.test('204 with its answers, and the feed tells of it', async (t) => {
    const made = await bareCase()
    const { id, body } = await filled(made)
    const [answer] = body.answers
    await change(
      test,
      `insert into attachments (id, case_id, subject_kind, subject_id, media_type, byte_count, sha256, uploaded_by_id)
       values ($1, $2, 'health_answer', $3, 'application/pdf', 1, repeat('0', 64), $4)`,
      [newId(), made.caseId, answer.id, test.actors.people.diagnostician.personId],
    )
    t.equal((await discard(id, as.coach)).body.code, 'not_your_team')
    t.equal((await as.diagnostician.delete(at(id))).status, 428)
    t.equal((await as.diagnostician.delete(at(id), { ifMatch: 1 })).status, 412)
    t.equal((await discard(id)).status, 204)
    t.equal((await as.diagnostician.get(at(id))).status, 404)
    const files = (await as.diagnostician.get(`/v1/cases/${made.caseId}/attachments`)).body.items
    t.match(files, [{ subjectKind: null, subjectId: null }])
    await enterOffice(test.owner, test.actors.officeId)
    const { rows } = await test.owner.query(
      `select op from ledger where entity_id in ($1, $2) and op = 'delete'`,
      [id, answer.id],
    )
    t.equal(rows.length, 2)
    t.equal((await start(made)).status, 201, 'the place is free again')
  })

  t.test('409 when it is settled, here and in the database', async (t) => {
    const made = await bareCase()
    const { id } = await filled(made)
    await take(id, 'complete')
    t.same(codes(await discard(id)), ['already_completed'])
    await enterOffice(test.owner, test.actors.officeId)
    for (const [table, column] of [
      ['health_answers', 'health_examination_id'],
      ['health_examinations', 'id'],
    ]) {
      const gone = test.owner.query(`delete from ${table} where ${column} = $1`, [id])
      await t.rejects(gone, { code: 'KK004' })
    }
    await take(id, 'reopen', { reason: 'Formulir keliru.' })
    await take(id, 'mark-not-examinable', { reason: 'no_rat' })
    t.same(codes(await discard(id)), ['not_examinable'])
    await take(id, 'reopen', { reason: 'Formulir keliru.' })
    t.equal((await discard(id)).status, 204)
    t.match(await category(made), [{ missingReason: 'not_collected', healthExaminationId: null }])
  })
})

t.test('409 is_recorder for whoever has an answer in it, whoever completed it', async (t) => {
  const made = await bareCase()
  const { id } = await filled(made)
  const reply = await take(id, 'complete', {}, as.diagnosisLead)
  t.equal(reply.body.settledById, test.actors.people.diagnosisLead.personId)
  const url = `/v1/measurements/${reply.body.measurementId}`
  const { version, allowedActions } = (await as.diagnostician.get(url)).body
  t.same(allowedActions[0].blockers[0].code, 'is_recorder')
  const typed = await as.diagnostician.post(`${url}/verify`, {}, { ifMatch: version })
  t.same(places(typed), [['is_recorder', '#/healthExaminationId']])
  const completed = await as.diagnosisLead.post(`${url}/verify`, {}, { ifMatch: version })
  t.same(places(completed), [['is_recorder', '#/recordedById']])
  t.equal((await as.manager.post(`${url}/verify`, {}, { ifMatch: version })).status, 200)
})

t.test('409 category_of_other_form while the category stands by another form', async (t) => {
  const made = await bareCase()
  const { id } = await filled(made)
  const { measurementId } = (await take(id, 'complete')).body
  const other = (await start(made, { instrumentId: 'perdep-06-2016' })).body.id
  const refused = await take(other, 'mark-not-examinable', { reason: 'no_rat' })
  t.same(places(refused), [['category_of_other_form', '#/measurementId']])
  t.match(refused.body.errors[0].message, id, 'it names the other examination')
  t.ok((await steps(other))['complete']?.includes('category_of_other_form'))
  t.equal((await as.diagnostician.get(at(id))).body.measurementId, measurementId)
  t.match(await category(made), [{ id: measurementId, value: 2, healthExaminationId: id }])

  await take(id, 'reopen', { reason: 'Formulir lain yang berlaku.' })
  t.equal((await take(other, 'mark-not-examinable', { reason: 'no_rat' })).status, 200)
  t.match(await category(made), [{ missingReason: 'not_applicable', healthExaminationId: other }])
  t.same(codes(await take(id, 'complete')), ['category_of_other_form'])
})

t.test('reopenHealthExamination', async (t) => {
  t.test('200 makes it a draft, and its measurement waits', async (t) => {
    const made = await bareCase()
    const { id } = await filled(made)
    await take(id, 'complete')
    const reply = await take(id, 'reopen', { reason: 'Aset salah baca.' })
    t.match(reply.body, {
      state: 'draft',
      finalScore: null,
      settledOn: null,
      reopenReason: 'Aset salah baca.',
    })
    t.match(await category(made), [{ value: null, missingReason: 'not_collected' }])
    const question = { questionCode: 'total_aset', amount: 1_000_000_000, method: 'document' }
    t.equal((await save(id, [{ ...question, version: 1 }])).status, 200)
    t.equal((await take(id, 'complete')).status, 200)
    t.match(await category(made), [{ value: 2, missingReason: null }])
  })

  t.test('409 when a second person stands behind the figure, until it is rejected', async (t) => {
    const made = await bareCase()
    const { id } = await filled(made)
    const { measurementId } = (await take(id, 'complete')).body
    const second = async (verb: string, body: object = {}) => {
      const path = `/v1/measurements/${measurementId}`
      const { version } = (await as.manager.get(path)).body
      return as.manager.post(`${path}/${verb}`, body, { ifMatch: version })
    }
    t.equal((await second('verify')).status, 200)
    t.same(codes(await take(id, 'reopen', { reason: 'x' })), ['measurement_verified'])
    t.equal((await second('reject', { reason: 'Neraca lain.' })).status, 200)
    t.match((await take(id, 'reopen', { reason: 'x' })).body, { measurementId: null })
    t.equal((await take(id, 'complete')).status, 200)
    t.same(
      (await category(made))
        .map(({ verification }: { verification: string }) => verification)
        .sort(),
      ['rejected', 'reported'],
    )
  })

  t.test('409 when a verdict was read from it, and after the diagnosis is signed', async (t) => {
    const made = await makeCase(test, 'evaluation')
    const { id } = await filled(made, AFTER, { point: 'endline' })
    await take(id, 'complete')
    await change(
      test,
      `insert into verdicts (id, case_id, rule_code, rule_result, result, criteria, issued_on, issued_by_id)
       values ($1, $2, 'default-2018', 'good', 'good', '[]', '2018-06-14', $3)`,
      [newId(), made.caseId, test.actors.people.manager.personId],
    )
    t.same(codes(await take(id, 'reopen', { reason: 'x' })), ['verdict_stands'])
    await change(test, `update cases set stage = 'handover' where id = $1`, [made.caseId])
    t.same((await steps(id))['reopen'], ['wrong_stage', 'verdict_stands'])
  })
})

t.test('listHealthExaminations shows results, and steps when asked', async (t) => {
  const made = await makeCase(test, 'coaching')
  for (const point of ['midline', 'endline']) await start(made, { point })
  const url = `/v1/cases/${made.caseId}/health-examinations`
  const first = await as.reporter.get(url)
  t.equal(first.body.code, 'not_your_role')
  const page = await as.manager.get(`${url}?limit=1`)
  t.equal(page.body.items.length, 1)
  t.notOk('allowedActions' in page.body.items[0])
  const rest = await as.coach.get(
    `${url}?limit=1&include=allowedActions&cursor=${page.body.nextCursor}`,
  )
  t.equal(rest.status, 400, 'the cursor is bound to what was asked')
  const whole = await as.coach.get(`${url}?include=allowedActions`)
  t.equal(whole.body.items.length, 2)
  t.equal(whole.body.items[0].allowedActions.length, 6)
  t.equal((await test.stranger.get(url)).status, 404)
})
