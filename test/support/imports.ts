import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '../../src/platform/ids.js'
import { caller, type Reply, type TestApp } from './app.js'

export type Sent = { query?: string; key?: string | null; type?: string; apiKey?: string }

export type RowError = { code: string; column: string | null; pointer: string; message: string }
export type Row = {
  row: number
  fate: string
  key: string | null
  id: string | null
  errors: RowError[]
}

/** Lines of a file as Excel ends them. */
export const lines = (...rows: string[]): string => rows.map((row) => `${row}\r\n`).join('')

/** The five counts of an import; those not named are 0. */
export const counts = (wanted: object) => ({
  createdCount: 0,
  updatedCount: 0,
  unchangedCount: 0,
  possibleDuplicateCount: 0,
  rejectedCount: 0,
  ...wanted,
})

/** Row, column and code of each fault, to compare at a glance. */
export const faultsOf = (rows: readonly Row[]) =>
  rows.flatMap(({ row, errors }) => errors.map(({ code, column }) => `${row} ${column} ${code}`))

/** Brings in files as the office's manager does, or as whoever holds another key. */
export function importer(test: TestApp, apiKey = test.actors.people.manager.key) {
  const manager = caller(test.app, apiKey)

  async function send(file: string | Buffer, asked: Sent = {}): Promise<Reply> {
    const { query = 'dataset=participants', key = newId(), type = 'text/csv' } = asked
    const reply = await test.app.inject({
      method: 'POST',
      url: `/v1/imports?${query}`,
      headers: {
        'x-api-key': asked.apiKey ?? apiKey,
        ...(type === '' ? {} : { 'content-type': type }),
        ...(key === null ? {} : { 'idempotency-key': key }),
      },
      payload: file,
    })
    return { status: reply.statusCode, body: reply.json(), headers: reply.headers }
  }

  /** The import when `is` says so of its state. */
  async function when(id: string, is: (state: string) => boolean): Promise<Reply['body']> {
    for (let waited = 0; waited < 20_000; waited += 20) {
      const { body } = await manager.get(`/v1/imports/${id}`)
      if (is(body.state)) return body
      await wait(20)
    }
    throw new Error(`import ${id} does not get there`)
  }

  const isOver = (state: string) => state !== 'received' && state !== 'running'

  async function ended(sent: Reply): Promise<Reply['body']> {
    if (sent.status !== 202) throw new Error(`${sent.status} ${JSON.stringify(sent.body)}`)
    return when(sent.body.id, isOver)
  }

  return {
    send,
    when,
    ended,
    run: async (file: string | Buffer, asked?: Sent) => ended(await send(file, asked)),
    rowsOf: async ({ id }: { id: string }, query = ''): Promise<Row[]> =>
      (await manager.get(`/v1/imports/${id}/rows?limit=200${query}`)).body.items,
  }
}
