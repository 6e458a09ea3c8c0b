import { BLOCKER_CODES } from '../../src/code-lists/blocker-codes.js'
import { FIELD_ERROR_CODES } from '../../src/code-lists/field-error-codes.js'
import { ERROR_CODES } from '../../src/code-lists/refusal-lists.js'
import { problemKinds } from '../../src/platform/problem/problem.js'
import { ROW, recorded } from '../support/record.js'

// The kinds of the modules are declared when the modules are read.
await import('../../src/app.js')

const without = (listed: Iterable<string>, seen: ReadonlySet<string>) =>
  [...listed].filter((code) => !seen.has(code))

const codesOf = (kind: string): string[] =>
  kind === ROW ? Object.keys(FIELD_ERROR_CODES) : (ERROR_CODES[kind] ?? []).map(({ code }) => code)

/** Codes that replies carried and no list holds: what a caller could not look up. */
function unlisted(problems: ReadonlySet<string>, errors: ReadonlySet<string>): string[] {
  const pairs = [...errors].map((pair) => pair.split(' ') as [string, string])
  return [
    ...[...problems]
      .filter((code) => !problemKinds.has(code))
      .map((code) => `no list holds the problem ${code}`),
    ...pairs
      .filter(([kind, code]) => !codesOf(kind).includes(code))
      .map(([kind, code]) => `ERROR_CODES has no ${code} in ${kind}, and a reply had`),
  ]
}

/** Codes that lists hold and no reply carried: nobody knows whether they still exist. */
function dead(problems: ReadonlySet<string>, errors: ReadonlySet<string>): string[] {
  const codes = new Set([...errors].map((pair) => pair.split(' ')[1] ?? ''))
  const pairs = Object.entries(ERROR_CODES).flatMap(([kind, items]) =>
    items.map(({ code }) => `${kind} ${code}`),
  )
  return [
    ...without(problemKinds.keys(), problems).map((code) => `no reply had the problem ${code}`),
    ...without(Object.keys(FIELD_ERROR_CODES), codes).map((code) => `no reply had ${code}`),
    ...pairs
      .filter((pair) => !pair.startsWith('action_blocked') && !errors.has(pair))
      .map((pair) => `no reply had ${pair}, which ERROR_CODES says`),
  ]
}

/**
 * What is wrong with the codes of refusals, by what the processes of the suite recorded in a folder:
 * those seen and not listed, and those listed and never seen. The runner asks when all have run.
 */
export function codeFaults(folder: string): string[] {
  const problems = recorded(folder, 'problem')
  const errors = recorded(folder, 'error')
  const blocked = [...errors].filter((pair) => pair.startsWith('action_blocked '))
  const blockers = new Set([
    ...recorded(folder, 'blocker'),
    ...blocked.map((pair) => pair.slice('action_blocked '.length)),
  ])
  return [
    ...unlisted(problems, errors),
    ...dead(problems, errors),
    ...without(Object.keys(BLOCKER_CODES), blockers).map((code) => `no reply had blocker ${code}`),
  ]
}
