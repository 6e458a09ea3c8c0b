import type { FastifyReply, FastifyRequest } from 'fastify'
import { negotiateLanguage } from '../language.js'
import type { Problem, ProblemKind } from './problem.js'
import { ProblemView, problemDocument } from './view.js'

export const PROBLEM_MEDIA_TYPE = 'application/problem+json'

/** Writes a refusal: the only place that answers with one. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem) {
  // Asked of the header: a request that failed before routing has no decorators.
  const { headers, id: requestId } = request
  const language = negotiateLanguage(headers['accept-language'])
  const document = problemDocument(problem, {
    language,
    requestId,
    publicUrl: request.server.publicUrl,
  })
  return reply
    .code(problem.kind.status)
    .headers(problem.occurrence.headers ?? {})
    .header('content-language', language)
    .header('vary', varyOnLanguage(reply.getHeader('vary')))
    .header('cache-control', 'no-store')
    .type(PROBLEM_MEDIA_TYPE)
    .send(Buffer.from(JSON.stringify(document))) // bytes, or Fastify adds a charset
}

const varyOnLanguage = (vary: ReturnType<FastifyReply['getHeader']>) =>
  vary === undefined ? 'Accept-Language' : `${vary}, Accept-Language`

type ProblemResponse = {
  description: string
  content: { 'application/problem+json': { schema: typeof ProblemView } }
}

/** The response schemas of the kinds a route can raise, by status, for its `schema.response`. */
export function refusals<const Kinds extends readonly ProblemKind[]>(
  ...raised: Kinds
): { [Status in Kinds[number]['status']]: ProblemResponse } {
  const byStatus: Record<number, ProblemResponse> = {}
  for (const { code, status, title } of raised) {
    const before = byStatus[status]
    const line = `\`${code}\`: ${title.en}`
    byStatus[status] = {
      description: before === undefined ? line : `${before.description}\n\n${line}`,
      content: { [PROBLEM_MEDIA_TYPE]: { schema: ProblemView } },
    }
  }
  return byStatus as { [Status in Kinds[number]['status']]: ProblemResponse }
}
