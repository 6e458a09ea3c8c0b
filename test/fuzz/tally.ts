import type { Sent } from './world.js'

/** What is checked, in the words of the report. */
export const CHECKS = [
  'no fault of ours (5xx)',
  'status is documented',
  'media type is documented',
  'headers are documented',
  'body is as documented',
  'no page for people instead of a problem',
  'problem code is listed',
  'nothing of the inside is told',
  'sound requests are not refused as malformed',
  'faulty requests are refused',
  'missing If-Match is refused',
  'without credential 401',
  'with a false credential 401',
  'another role 403',
  'too narrow a scope 403',
  'another office 404',
  'other methods 405 with Allow',
  'OPTIONS 204 with Allow',
  'what was created is at its Location',
  'what was deleted is gone',
  'same key, same answer',
  'other payload with the key 422',
  'the next page is there',
  'HEAD is GET without a body',
  'both languages, same meaning',
  'broken framing is answered by a problem',
] as const
export type Check = (typeof CHECKS)[number]

export type Verdict = { check: Check; fault: string | null }

export type Finding = {
  operationId: string
  check: Check
  fault: string
  sent: Sent | null
  seed: number
  path: string
  count: number
}

const keyOf = (operationId: string, check: Check) => `${operationId} ${check}`

/** Counts every check that was made, and keeps one finding for each operation and check. */
export class Tally {
  readonly made = new Map<Check, number>()
  readonly failed = new Map<Check, number>()
  readonly findings = new Map<string, Finding>()
  readonly statuses = new Map<number, number>()
  requests = 0

  /** Counts verdicts; returns those that are new: not yet found for this operation. */
  add(operationId: string, verdicts: readonly Verdict[]): Verdict[] {
    const fresh: Verdict[] = []
    for (const verdict of verdicts) {
      const { check, fault } = verdict
      this.made.set(check, (this.made.get(check) ?? 0) + 1)
      if (fault === null) continue
      this.failed.set(check, (this.failed.get(check) ?? 0) + 1)
      const found = this.findings.get(keyOf(operationId, check))
      if (found === undefined) fresh.push(verdict)
      else found.count += 1
    }
    return fresh
  }

  /** Keeps a finding; the smaller form of one that is known replaces it. */
  find(finding: Omit<Finding, 'count'>): void {
    const key = keyOf(finding.operationId, finding.check)
    const count = this.findings.get(key)?.count ?? 1
    this.findings.set(key, { ...finding, count })
  }

  countStatus(status: number): void {
    this.requests += 1
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/** A request as a command line; bytes that are no text are cut off. */
export function curl({ method, url, headers, payload }: Sent): string {
  const shown = Object.entries(headers)
    .filter(([name]) => !['x-api-key'].includes(name))
    .map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  const key = headers['x-api-key'] === undefined ? [] : ['-H "X-API-Key: $KEY"']
  const body =
    payload === undefined ? [] : [`--data-binary ${quoted(String(payload).slice(0, 600))}`]
  return ['curl', '-i', '-X', method, ...key, ...shown, ...body, quoted(`$B${url}`)].join(' ')
}

/** The findings, then how often each check was made, as lines. */
export function report(tally: Tally, milliseconds: number): string[] {
  const found = [...tally.findings.values()].map(
    ({ operationId, check, fault, sent, seed, path, count }, index) =>
      [
        `${index + 1}. ${operationId}: ${check} (${count} times; seed ${seed}, path ${path})`,
        `   ${fault.slice(0, 1500).replaceAll('\n', '\n   ')}`,
        ...(sent === null ? [] : [`   ${curl(sent)}`]),
      ].join('\n'),
  )
  const rows = CHECKS.map((check) => {
    const made = String(tally.made.get(check) ?? 0).padStart(9)
    const failed = String(tally.failed.get(check) ?? 0).padStart(8)
    return `${check.padEnd(48)}${made}${failed}`
  })
  const statuses = [...tally.statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status}: ${count}`)
  const seconds = milliseconds / 1000
  return [
    ...found,
    '',
    `${'check'.padEnd(48)}${'made'.padStart(9)}${'failed'.padStart(8)}`,
    ...rows,
    '',
    `answers ${statuses.join(', ')}`,
    `${tally.requests} requests in ${seconds.toFixed(1)} s (${Math.round(tally.requests / seconds)} a second), ${tally.findings.size} findings`,
  ]
}
