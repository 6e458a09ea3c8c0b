import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { AGENDA } from '../src/agenda/queries.js'
import { caseFileStatement, LIST_CASES } from '../src/casefile/queries.js'
import { CASE_INCLUDES } from '../src/casefile/schema.js'
import { newId } from '../src/platform/ids.js'
import { PROGRAMME_METRICS_STATEMENT } from '../src/reporting/queries.js'
import { SUGGESTIONS_STATEMENT } from '../src/suggestions/queries.js'

/**
 * What is compared with: `node:http` and `pg`, the same SQL as a prepared statement, its JSON text
 * passed through, without authentication or row security. Recording a session is the bare inserts of
 * its four tables in one transaction, into copies of them without triggers, policies or references.
 */
const [, , url = '', officeId = '', facilitatorId = ''] = process.argv
const pool = new pg.Pool({
  connectionString: url,
  max: 10,
  pipeline: true,
  options: `-c app.office_id=${officeId} -c app.person_id=${facilitatorId}`,
})
const everything = caseFileStatement(CASE_INCLUDES)
const [list] = LIST_CASES['-enrolledOn']
const raw = { getTypeParser: () => (text: string) => text }

async function readCase(id: string): Promise<string> {
  const { rows } = await pool.query<Record<string, string>>({
    ...everything,
    values: [id],
    types: raw,
  })
  const { body = '', facts: _facts, ...brought } = rows[0] ?? {}
  const members = Object.entries(brought).map(([name, text]) => `,"${name}":${text ?? 'null'}`)
  return `${body.slice(0, -1)}${members.join('')}}`
}

async function listCases(): Promise<string> {
  const { rows } = await pool.query<{ body: string }>({
    ...list,
    values: [null, null, null, null, null, null, null, null, 51, null, null],
    types: raw,
  })
  return `{"items":[${rows
    .slice(0, 50)
    .map(({ body }) => body)
    .join(',')}],"nextCursor":null}`
}

async function readMetrics(id: string): Promise<string> {
  const { rows } = await pool.query<{ body: string }>({
    ...PROGRAMME_METRICS_STATEMENT,
    values: [id],
    types: raw,
  })
  return rows[0]?.body ?? ''
}

async function readAgenda(): Promise<string> {
  const { rows } = await pool.query<{ body: string }>(AGENDA)
  return rows[0]?.body ?? ''
}

/** What suggestions are reckoned from, as it is; reckoning is the API's part. */
async function readSuggestions(id: string): Promise<string> {
  const { rows } = await pool.query<Record<string, string>>({
    ...SUGGESTIONS_STATEMENT,
    values: [id, null, new Date()],
    types: raw,
  })
  const { participantId = '', on = '', ...brought } = rows[0] ?? {}
  const members = Object.entries(brought).map(([name, text]) => `,"${name}":${text}`)
  return `{"participantId":"${participantId}","on":"${on}"${members.join('')}}`
}

type Session = {
  kind: string
  plannedOn: string
  topic: string
  coachIds: string[]
  cases: { caseId: string; recommendationIds: string[] }[]
}

/** Inserts that leave together, as a careful author would send them. */
async function recordSession(programmeId: string, session: Session): Promise<string> {
  const client = await pool.connect()
  try {
    const id = newId()
    const caseIds = session.cases.map(({ caseId }) => caseId)
    const recommendationIds = session.cases.map((one) => one.recommendationIds[0])
    const ids = () => caseIds.map(() => newId())
    const now = new Date()
    await Promise.all([
      client.query('begin'),
      client.query({
        name: 's',
        text: `insert into bare.sessions (office_id, id, version, created_at, updated_at, programme_id, kind, status, mode,
          planned_on, held_on, topic, contact_minutes, preparation_minutes, recorded_by_id)
          values ($1, $2, 1, $3, $3, $4, $8, 'held', 'on_site', $5, $5, $6, 120, 30, $7)`,
        values: [
          officeId,
          id,
          now,
          programmeId,
          session.plannedOn,
          session.topic,
          session.coachIds[0],
          session.kind,
        ],
      }),
      client.query({
        name: 'c',
        text: `insert into bare.session_coaches (office_id, id, version, created_at, updated_at, session_id, person_id)
          values ($1, $2, 1, $3, $3, $4, $5)`,
        values: [officeId, newId(), now, id, session.coachIds[0]],
      }),
      client.query({
        name: 'a',
        text: `insert into bare.session_attendances (office_id, id, version, created_at, updated_at, session_id, case_id,
          attendance, persons_female, persons_male, note, note_visibility)
          select $1, n.id, 1, $3, $3, $4, n.case_id, 'present', 4, 3, 'Buku kas lengkap.', 'team'
          from unnest($2::uuid[], $5::uuid[]) as n (id, case_id)`,
        values: [officeId, ids(), now, id, caseIds],
      }),
      client.query({
        name: 'r',
        text: `insert into bare.session_recommendations (office_id, id, version, created_at, updated_at, session_id, case_id, recommendation_id)
          select $1, n.id, 1, $3, $3, $4, n.case_id, n.recommendation_id
          from unnest($2::uuid[], $5::uuid[], $6::uuid[]) as n (id, case_id, recommendation_id)`,
        values: [officeId, ids(), now, id, caseIds, recommendationIds],
      }),
      client.query('commit'),
    ])
    return JSON.stringify({ id, ...session })
  } finally {
    client.release()
  }
}

const server = createServer(async (request, response) => {
  const [, , collection, id = '', part = ''] = (request.url ?? '').split('?')[0]?.split('/') ?? []
  let status = 200
  let text: string
  if (request.method === 'POST') {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    text = await recordSession(id, JSON.parse(Buffer.concat(chunks).toString()))
    status = 201
  } else if (collection === 'programmes') {
    text = await readMetrics(id)
  } else if (collection === 'me') {
    text = await readAgenda()
  } else if (part === 'suggested-findings') {
    text = await readSuggestions(id)
  } else {
    text = id === '' ? await listCases() : await readCase(id)
  }
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    })
    .end(text)
})
server.listen(0, '127.0.0.1', () => {
  console.log(`port ${(server.address() as AddressInfo).port}`)
})
