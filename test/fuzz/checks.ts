import { inspect } from 'node:util'
import { type Answer, conformanceFaults } from '../support/conformance.js'
import { declarationOf } from '../support/replies.js'
import type { Plan } from './plans.js'
import type { Check, Verdict } from './tally.js'

/** What a client must never read: statements, stacks, files, the names of our libraries. */
const INSIDE =
  /\b(select .+ from|insert into|update \w+ set|pg_\w+|drizzle|postgres)\b|\bat .+\.[jt]s:\d+|node_modules/i

const problemOf = (answer: Answer): Record<string, unknown> => {
  try {
    return Object(JSON.parse(answer.body)) as Record<string, unknown>
  } catch {
    return {}
  }
}

const verdict = (check: Check, texts: readonly string[]): Verdict => ({
  check,
  fault: texts.length === 0 ? null : texts.join('\n'),
})

const isPage = ({ headers }: Answer) => String(headers['content-type']).includes('html')

/** What every answer must be, whatever was asked. */
export function universalVerdicts(answer: Answer, codes: ReadonlySet<string>): Verdict[] {
  const { status, body } = answer
  const { cause, faults } = declarationOf(answer)
  const found = conformanceFaults(answer)
  const of = (part: string) => found.filter((one) => one.of === part).map(({ text }) => text)
  const isRefusal = status >= 400 && answer.method !== 'HEAD'
  const code = String(problemOf(answer)['code'])
  return [
    verdict(
      'no fault of ours (5xx)',
      status >= 500 ? [`${status} ${body.slice(0, 300)}\n${inspect(cause, { depth: 4 })}`] : [],
    ),
    verdict('status is documented', of('status')),
    verdict('media type is documented', of('mediaType')),
    verdict('headers are documented', of('headers')),
    verdict('body is as documented', [...of('body'), ...faults]),
    verdict(
      'nothing of the inside is told',
      INSIDE.test(body) && isRefusal ? [body.slice(0, 500)] : [],
    ),
    ...(isRefusal
      ? [
          verdict(
            'no page for people instead of a problem',
            isPage(answer) ? [body.slice(0, 200)] : [],
          ),
          verdict('problem code is listed', codes.has(code) ? [] : [code]),
        ]
      : []),
  ]
}

const MALFORMED = [400, 413, 414, 415]

function checkOf({ kind }: { kind: string }): Check {
  if (kind === 'without a credential') return 'without credential 401'
  if (kind === 'with a false credential') return 'with a false credential 401'
  if (kind === 'by another role') return 'another role 403'
  if (kind === 'with too narrow a scope') return 'too narrow a scope 403'
  if (kind === 'by another office') return 'another office 404'
  if (kind === 'headers: no If-Match') return 'missing If-Match is refused'
  if (kind === 'method OPTIONS') return 'OPTIONS 204 with Allow'
  if (kind.startsWith('method')) return 'other methods 405 with Allow'
  return 'faulty requests are refused'
}

/** Whether an answer is what this request should get. */
export function intentVerdict(plan: Plan, answer: Answer, offered: readonly string[]): Verdict {
  const { expected } = plan
  const { status, body } = answer
  const said = `answered ${status}: ${body.slice(0, 600)}`
  if (expected === null) {
    // A file of random words is sound to HTTP, though hardly a table.
    const isFile = plan.body?.bytes !== undefined
    const isRefused = (MALFORMED.includes(status) && !isFile) || status === 401
    return verdict('sound requests are not refused as malformed', isRefused ? [said] : [])
  }
  const faults = expected.statuses.includes(status) ? [] : [`${expected.kind}: ${said}`]
  if (expected.kind.startsWith('method')) {
    const allow = [...offered, 'OPTIONS'].sort().join(', ')
    const told = String(answer.headers['allow'] ?? '')
    if (told !== allow) faults.push(`Allow is ${told || 'missing'}, not ${allow}`)
  }
  if (status === 401 && !String(answer.headers['www-authenticate']).startsWith('Bearer')) {
    faults.push('WWW-Authenticate is missing')
  }
  return verdict(checkOf(expected), faults)
}

/** Two refusals of one request in two languages must differ in words alone. */
export function languageVerdict(one: Answer, other: Answer): Verdict {
  const meaning = (answer: Answer) => {
    const { code, status, errors, type } = problemOf(answer)
    const faults = (errors ?? []) as Record<string, unknown>[]
    return JSON.stringify([
      answer.status,
      code,
      status,
      type,
      faults.map(({ message, ...rest }) => ({ ...rest, says: message !== '' })),
    ])
  }
  const faults = meaning(one) === meaning(other) ? [] : [`${meaning(one)}\n${meaning(other)}`]
  const title = (answer: Answer) => problemOf(answer)['title']
  if (title(one) === title(other)) faults.push(`the title is ${String(title(one))} in both`)
  return verdict('both languages, same meaning', faults)
}
