import type { z } from 'zod'
import type { CaseFileView, CaseListView } from '../casefile/schema.js'
import { CASE_RESULTS, type CaseResult } from '../cases/rules.js'
import type { ProgrammePage } from '../programmes/schema.js'
import type { ProgrammeMetricsView } from '../reporting/schema.js'
import type { Client } from './client.js'

type CaseFile = z.infer<typeof CaseFileView>
type Metrics = z.infer<typeof ProgrammeMetricsView>
type Programme = z.infer<typeof ProgrammePage>['items'][number]

/** What a programme came to; `enrolled` is `open` and the sum of the results. */
export type Outcome = { year: number; enrolled: number; open: number } & Record<CaseResult, number>

export type ProgrammeReport = {
  programme: Programme
  outcome: Outcome
  targetGood: number | null
  /** The cases that came out good, each with its verdict, in the order of enrolment. */
  good: CaseFile[]
}

/** Reads what every programme of the office came to, the earliest first, through the API. */
export async function readReports(client: Client, key: string): Promise<ProgrammeReport[]> {
  const read = <Reply>(path: string) => client<Reply>('GET', path, { as: { name: 'manager', key } })

  const { items } = await read<z.infer<typeof ProgrammePage>>('/v1/programmes?limit=200')
  items.sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  const reports: ProgrammeReport[] = []
  for (const programme of items) {
    const metrics = await read<Metrics>(`/v1/programmes/${programme.id}/metrics`)
    const query = `programmeId=${programme.id}&result=good&sort=enrolledOn&limit=200`
    const listed = await read<z.infer<typeof CaseListView>>(`/v1/cases?${query}`)
    const good: CaseFile[] = []
    for (const { id } of listed.items) {
      good.push(await read<CaseFile>(`/v1/cases/${id}?include=verdict`))
    }
    good.sort((one, other) => (one.caseNumber < other.caseNumber ? -1 : 1))
    const { targetGood } = metrics
    reports.push({ programme, outcome: outcomeOf(metrics), targetGood, good })
  }
  return reports
}

function outcomeOf({ year, metrics }: Metrics): Outcome {
  const count = (code: string, category: string | null = null) =>
    metrics.find((metric) => metric.code === code && metric.category === category)?.value ?? 0
  const results = CASE_RESULTS.map((result) => [result, count('cases_by_result', result)] as const)
  return {
    year,
    enrolled: count('enrolled'),
    open: count('open_cases'),
    ...(Object.fromEntries(results) as Record<CaseResult, number>),
  }
}

const RESULT_NAMES: Record<CaseResult, string> = {
  good: 'bagus',
  improved: 'membaik',
  unchanged: 'tetap',
  worsened: 'memburuk',
  referred: 'dirujuk',
  dissolution_proposed: 'diusulkan bubar',
  not_ill: 'tidak sakit',
  dropped_out: 'keluar dari program',
}
const STATUS_NAMES = {
  met: 'terpenuhi',
  not_met: 'tidak terpenuhi',
  not_computable: 'tidak dapat dihitung',
} as const

/** The outcome of a programme for people to read, each good case with the criteria it was judged by. */
export function describeReport({ programme, outcome, targetGood, good }: ProgrammeReport): string {
  const counts = CASE_RESULTS.map((result) => `${RESULT_NAMES[result]} ${outcome[result]}`)
  const target = targetGood === null ? '' : ` dari sasaran ${targetGood}`
  return [
    `${programme.name}, ${programme.startsOn} sampai ${programme.endsOn}`,
    `  Peserta ${outcome.enrolled}, bagus ${outcome.good}${target}.`,
    `  ${counts.join(', ')}, belum selesai ${outcome.open}.`,
    ...good.flatMap(({ caseNumber, participantName, verdict }) => [
      `  ${caseNumber} ${participantName}`,
      ...(verdict?.criteria ?? []).map(
        ({ label, status, explanation }) =>
          `    ${label.id}: ${STATUS_NAMES[status]}. ${explanation.id}`,
      ),
    ]),
  ].join('\n')
}

/** The outcome in one line for programs. */
export const resultLine = ({ outcome }: ProgrammeReport): string =>
  [
    `result ${outcome.year} enrolled ${outcome.enrolled}`,
    ...CASE_RESULTS.map((result) => `${result} ${outcome[result]}`),
    `open ${outcome.open}`,
  ].join(' ')
