import { newId } from '../../src/platform/ids.js'
import type { Part } from './actors.js'
import type { Reply, TestApp } from './app.js'

export type SentFile = {
  as?: Part
  query?: Record<string, string>
  type?: string
  key?: string | null
}

/** The smallest of files that is a PDF to us. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

/** Sends files of a case as its coach does, or as somebody else. */
export function attacher(test: TestApp) {
  return async (
    caseId: string,
    content: Buffer = PDF,
    { as = 'coach', query = {}, type = 'application/pdf', key = newId() }: SentFile = {},
  ): Promise<Reply> => {
    const reply = await test.app.inject({
      method: 'POST',
      url: `/v1/cases/${caseId}/attachments?${new URLSearchParams(query)}`,
      headers: {
        'x-api-key': test.actors.people[as].key,
        ...(type === '' ? {} : { 'content-type': type }),
        ...(key === null ? {} : { 'idempotency-key': key }),
      },
      payload: content,
    })
    return { status: reply.statusCode, body: reply.json(), headers: reply.headers }
  }
}
