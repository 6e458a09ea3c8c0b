import { createHash, randomBytes } from 'node:crypto'
import t from 'tap'
import { ATTACHMENT_BYTES_MAX, CASE_ATTACHMENTS_MAX } from '../../src/attachments/rules.js'
import { FORM } from '../../src/demo/forms.js'
import type { Part } from '../support/actors.js'
import { buildTestApp, type Reply } from '../support/app.js'
import { attacher, PDF } from '../support/attachments.js'
import { change, makeCase } from '../support/makers.js'

const test = await buildTestApp(t)
const made = await makeCase(test, 'coaching')
const attach = attacher(test)
const list = `/v1/cases/${made.caseId}/attachments`

const codesOf = (reply: Reply): string[] =>
  reply.body.errors.map(({ code }: { code: string }) => code)

/** The bytes of an attachment as somebody gets them. */
const download = (id: string, as: Part = 'coach', method: 'GET' | 'HEAD' = 'GET') =>
  test.app.inject({
    method,
    url: `/v1/attachments/${id}/content`,
    headers: { 'x-api-key': test.actors.people[as].key },
  })

t.test('addAttachment', async (t) => {
  t.test('201 with what the file is, and its bytes come back as they were', async (t) => {
    const photograph = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(900_000)])
    const query = { fileName: 'buku kas é.png', title: 'Buku kas' }
    const reply = await attach(made.caseId, photograph, { query, type: 'image/jpeg' })
    t.equal(reply.status, 201)
    t.equal(reply.headers['location'], `/v1/attachments/${reply.body.id}`)
    t.match(reply.body, {
      version: 1,
      caseId: made.caseId,
      subjectKind: null,
      subjectId: null,
      title: 'Buku kas',
      fileName: 'buku kas é.png.jpg',
      mediaType: 'image/jpeg',
      byteCount: photograph.length,
      sha256: createHash('sha256').update(photograph).digest('hex'),
      uploadedById: test.actors.people.coach.personId,
      removedAt: null,
      allowedActions: [{ verb: 'remove', allowed: true, requires: ['reason'] }],
    })
    const kept = await test.owner.query(
      'select number from attachment_pieces where attachment_id = $1',
      [reply.body.id],
    )
    t.ok(kept.rows.length > 1, 'in pieces')
    const file = await download(reply.body.id, 'diagnostician')
    t.equal(file.statusCode, 200)
    t.ok(file.rawPayload.equals(photograph))
    t.match(file.headers, {
      'content-type': 'image/jpeg',
      'content-length': String(photograph.length),
      'content-disposition': /^attachment; filename="buku kas _.png.jpg"; filename\*=UTF-8''/,
      'x-content-type-options': 'nosniff',
      'content-security-policy': /default-src 'none'/,
      'cache-control': 'no-store',
    })
    const head = await download(reply.body.id, 'coach', 'HEAD')
    t.equal(head.headers['content-length'], String(photograph.length))
    t.equal(head.rawPayload.length, 0)
  })

  t.test(
    '201 once for a request that is repeated; 422 for another file under its key',
    async (t) => {
      const key = 'once-and-again'
      const first = await attach(made.caseId, PDF, { key })
      const again = await attach(made.caseId, PDF, { key })
      t.equal(again.headers['idempotency-replayed'], 'true')
      t.same(again.body, first.body)
      const other = await attach(made.caseId, Buffer.concat([PDF, PDF]), { key })
      t.equal(other.body.code, 'idempotency_key_reused')
    },
  )

  t.test('201 from managers and both teams, on a closed case too', async (t) => {
    for (const as of ['manager', 'diagnostician', 'coachingLead'] as const) {
      t.equal((await attach(made.caseId, PDF, { as })).status, 201, as)
    }
    const closed = await makeCase(test, 'coaching', { programme: made })
    await change(
      test,
      `update cases set stage = 'closed', result = 'good', closed_on = '2018-06-13' where id = $1`,
      [closed.caseId],
    )
    t.equal((await attach(closed.caseId)).status, 201)
  })

  t.test('400 without Idempotency-Key, 404 and 403 before that', async (t) => {
    t.equal((await attach(made.caseId, PDF, { key: null })).body.code, 'idempotency_key_required')
    t.equal((await attach(made.participantId)).status, 404)
    for (const as of ['otherDiagnostician', 'otherCoach'] as const) {
      const reply = await attach(made.caseId, PDF, { as, key: null })
      t.match(reply, { status: 403, body: { code: 'not_your_team' } })
    }
    t.equal((await attach(made.caseId, PDF, { as: 'admin' })).body.code, 'not_your_role')
  })

  t.test('400 for a name with a path in it', async (t) => {
    const reply = await attach(made.caseId, PDF, { query: { fileName: '../etc/passwd' } })
    t.equal(reply.status, 400)
  })

  t.test('409 case_void, too_many_attachments', async (t) => {
    const full = await makeCase(test, 'diagnosis', { programme: made })
    await change(
      test,
      `insert into attachments (id, case_id, file_name, media_type, byte_count, sha256, uploaded_by_id)
       select gen_random_uuid(), $1, 'a.pdf', 'application/pdf', 1, repeat('0', 64), $2
       from generate_series(1, $3::int)`,
      [full.caseId, test.actors.people.manager.personId, CASE_ATTACHMENTS_MAX],
    )
    await change(test, `update cases set voided_at = now(), void_reason = 'Ganda' where id = $1`, [
      full.caseId,
    ])
    const reply = await attach(full.caseId, PDF, { as: 'manager' })
    t.equal(reply.status, 409)
    t.same(codesOf(reply), ['case_void', 'too_many_attachments'])
  })

  t.test('413 above 10 MiB, exactly that much is taken', async (t) => {
    const big = Buffer.concat([PDF, Buffer.alloc(ATTACHMENT_BYTES_MAX - PDF.length)])
    const reply = await attach(made.caseId, big)
    t.equal(reply.status, 201)
    t.ok((await download(reply.body.id)).rawPayload.equals(big))
    const bigger = await attach(made.caseId, Buffer.concat([big, Buffer.alloc(1)]))
    t.equal(bigger.body.code, 'payload_too_large')
  })

  t.test('415 for another type, 422 for content of another', async (t) => {
    for (const type of ['text/html', 'application/zip', '']) {
      const reply = await attach(made.caseId, PDF, { type })
      t.match(reply, { status: 415, body: { code: 'unsupported_media_type' } }, type)
    }
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    t.match(await attach(made.caseId, page), { status: 422, body: { code: 'file_type_mismatch' } })
    t.match(await attach(made.caseId, PDF, { type: 'image/png' }), {
      status: 422,
      body: { code: 'file_type_mismatch' },
    })
    t.match(await attach(made.caseId, Buffer.alloc(0)), {
      status: 422,
      body: { code: 'file_type_mismatch' },
    })
  })

  t.test('422 for a part the case does not have, and for half of one', async (t) => {
    const other = await makeCase(test, 'diagnosis', { programme: made })
    const of = (query: Record<string, string>) => attach(made.caseId, PDF, { query })
    const foreign = await of({ subjectKind: 'finding', subjectId: other.findingId })
    t.equal(foreign.status, 422)
    t.match(foreign.body.errors, [{ in: 'query', parameter: 'subjectId', code: 'unknown_id' }])
    t.same(codesOf(await of({ subjectKind: 'session', subjectId: made.findingId })), ['unknown_id'])
    t.same(codesOf(await of({ subjectKind: 'finding' })), ['required'])
    t.same(codesOf(await of({ subjectId: made.findingId })), ['required'])
  })
})

t.test('listAttachments: of an examination, those of its answers too', async (t) => {
  const other = await makeCase(test, 'diagnosis', { programme: made })
  const { body: begun } = await test.as.diagnostician.post(
    `/v1/cases/${other.caseId}/health-examinations`,
    { instrumentId: FORM.id, point: 'baseline', bookYear: 2016 },
  )
  const { body } = await test.as.diagnostician.post(`/v1/health-examinations/${begun.id}/answers`, {
    answers: [{ questionCode: 'A1.1.1', met: true, method: 'document' }],
  })
  const of = async (subjectKind: string, subjectId: string) =>
    (await attach(other.caseId, PDF, { query: { subjectKind, subjectId }, as: 'diagnostician' }))
      .body
  const whole = await of('health_examination', begun.id)
  const answer = await of('health_answer', body.answers[0].id)
  t.match(answer, { subjectKind: 'health_answer', subjectId: body.answers[0].id })
  t.same((await of('health_answer', begun.id)).errors?.[0].code, 'unknown_id')
  const list = async (subjectId: string) => {
    const reply = await test.as.coach.get(
      `/v1/cases/${other.caseId}/attachments?subjectId=${subjectId}`,
    )
    return reply.body.items.map(({ id }: { id: string }) => id)
  }
  t.strictSame(await list(begun.id), [answer.id, whole.id])
  t.strictSame(await list(body.answers[0].id), [answer.id])
})

t.test('listAttachments', async (t) => {
  const query = { subjectKind: 'finding', subjectId: made.findingId }
  const ofFinding = (await attach(made.caseId, PDF, { query, as: 'diagnostician' })).body

  t.test('200 pages, the latest first, and includes what each allows', async (t) => {
    const whole = await test.as.coach.get(`${list}?limit=200`)
    t.equal(whole.body.items[0].id, ofFinding.id)
    const first = await test.as.coach.get(`${list}?limit=1&include=allowedActions`)
    const address = `/v1/attachments/${ofFinding.id}`
    t.same(first.body.items, [(await test.as.coach.get(address)).body])
    const second = await test.as.coach.get(
      `${list}?limit=1&include=allowedActions&cursor=${first.body.nextCursor}`,
    )
    t.equal(second.body.items[0].id, whole.body.items[1].id)
    t.equal((await test.as.coach.get(`${list}?cursor=zzz`)).status, 400)
    t.equal((await test.stranger.get(list)).status, 404)
    t.equal((await test.as.reporter.get(list)).status, 403)
  })

  t.test('200 with the evidence of a finding in every version of it', async (t) => {
    await change(
      test,
      `update cases set stage = 'diagnosis', stage_on = '2018-06-14' where id = $1`,
      [made.caseId],
    )
    const diagnosisId = '0197a5c0-1c00-7000-8000-0000000009d1'
    await change(
      test,
      `insert into diagnoses (id, case_id, number, opened_on, supersedes_id)
       values ($1, $2, 2, '2018-06-14', $3)`,
      [diagnosisId, made.caseId, made.diagnosisId],
    )
    const copyId = '0197a5c0-1c00-7000-8000-0000000009f1'
    await change(
      test,
      `insert into findings (id, case_id, diagnosis_id, lineage_id, common_code, certainty, severity, author_id)
       select $1, case_id, $2, lineage_id, common_code, certainty, severity, author_id
       from findings where id = $3`,
      [copyId, diagnosisId, made.findingId],
    )
    for (const subjectId of [made.findingId, copyId]) {
      const { body } = await test.as.coach.get(`${list}?subjectId=${subjectId}`)
      t.same(
        body.items.map(({ id }: { id: string }) => id),
        [ofFinding.id],
      )
    }
  })

  t.test('what is taken out of a draft leaves its evidence with the case', async (t) => {
    const finding = await test.as.diagnostician.post(
      '/v1/diagnoses/0197a5c0-1c00-7000-8000-0000000009d1/findings',
      { penyakitCode: 'KEU-02', certainty: 'suspected', severity: 'mild' },
    )
    t.equal(finding.status, 201)
    const subject = { subjectKind: 'finding', subjectId: finding.body.id }
    const { body } = await attach(made.caseId, PDF, { query: subject, as: 'diagnostician' })
    const url = `/v1/findings/${finding.body.id}`
    t.equal((await test.as.diagnostician.delete(url, { ifMatch: 1 })).status, 204)
    const left = await test.as.coach.get(`/v1/attachments/${body.id}`)
    t.match(left.body, { version: 2, subjectKind: null, subjectId: null })
    t.equal((await download(body.id)).statusCode, 200)
  })
})

t.test('removeAttachment', async (t) => {
  const { body: file } = await attach(made.caseId, PDF, { query: { title: 'KTP' } })
  const url = `/v1/attachments/${file.id}`
  const reason = { reason: 'Berkas milik orang lain.' }

  t.test('403 for who did not bring it, 400, 428 and 412', async (t) => {
    const { coach, coachingLead } = test.as
    t.equal((await coachingLead.post(`${url}/remove`, reason, { ifMatch: 1 })).status, 403)
    t.equal((await coach.post(`${url}/remove`, {}, { ifMatch: 1 })).status, 400)
    t.equal((await coach.post(`${url}/remove`, reason)).status, 428)
    t.equal((await coach.post(`${url}/remove`, reason, { ifMatch: 7 })).status, 412)
    const [remove] = (await coachingLead.get(url)).body.allowedActions
    t.match(remove, { allowed: false, blockers: [{ code: 'not_your_role' }] })
  })

  t.test('200 forgets the bytes and the names, and keeps the proof', async (t) => {
    const reply = await test.as.manager.post(`${url}/remove`, reason, { ifMatch: 1 })
    t.equal(reply.status, 200)
    t.match(reply.body, {
      version: 2,
      title: null,
      fileName: null,
      sha256: file.sha256,
      byteCount: PDF.length,
      removedById: test.actors.people.manager.personId,
      removalReason: reason.reason,
    })
    t.equal((await download(file.id)).statusCode, 404)
    const { rows } = await test.owner.query(
      'select from attachment_pieces where attachment_id = $1',
      [file.id],
    )
    t.equal(rows.length, 0)
  })

  t.test('409 already_removed', async (t) => {
    const reply = await test.as.coach.post(`${url}/remove`, reason, { ifMatch: 2 })
    t.equal(reply.status, 409)
    t.same(codesOf(reply), ['already_removed'])
  })

  t.test(
    'the ledger holds neither names nor bytes, the timeline tells of both steps',
    async (t) => {
      const { rows } = await test.owner.query(
        `select changes::text as changes from ledger where entity = 'attachments' and entity_id = $1`,
        [file.id],
      )
      t.equal(rows.length, 2)
      t.notMatch(rows.map(({ changes }) => changes).join(), /KTP|milik orang|lampiran\.pdf/)
      const { body } = await test.as.manager.get(`/v1/cases/${made.caseId}/timeline`)
      t.equal(body.items[0].sentence, 'Isi lampiran dihapus.')
    },
  )
})

t.test('404 for another office, as for a missing one; 401 for nobody', async (t) => {
  const { body } = await attach(made.caseId)
  for (const url of [`/v1/attachments/${body.id}`, `/v1/attachments/${body.id}/content`]) {
    t.equal((await test.stranger.get(url)).status, 404)
    t.equal((await test.nobody.get(url)).status, 401)
    t.equal((await test.as.reporter.get(url)).status, 403)
  }
})
