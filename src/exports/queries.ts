import type { SnapshotQuery } from '../platform/snapshot.js'
import { CASE_DATASETS } from './cases.queries.js'
import { COACHING_DATASETS } from './coaching.queries.js'
import type { Column, Dataset, Filter } from './dataset.js'
import { DIAGNOSIS_DATASETS } from './diagnosis.queries.js'
import { EXAMINATION_DATASETS } from './examinations.queries.js'
import { OUTCOME_DATASETS } from './outcomes.queries.js'
import { PARTICIPANT_DATASETS } from './participants.queries.js'

/** Everything that can be exported, in the order of the workflow. */
export const DATASETS: readonly Dataset[] = [
  ...PARTICIPANT_DATASETS,
  ...CASE_DATASETS,
  ...EXAMINATION_DATASETS,
  ...DIAGNOSIS_DATASETS,
  ...COACHING_DATASETS,
  ...OUTCOME_DATASETS,
]

/** The rows of a dataset by id: these columns, narrowed by filters that each know any of their values. */
export function datasetQuery(
  { alias, from, where = 'true' }: Dataset,
  columns: readonly Column[],
  filters: readonly { filter: Filter; values: readonly string[] }[],
): SnapshotQuery {
  const list = columns.map(({ sql, name }) => `${sql} as "${name}"`).join(', ')
  const conditions = filters.map(({ filter }, index) => filter.condition(`$${index + 1}`))
  const all = [`${alias}.office_id = klinik_office()`, where, ...conditions].join(' and ')
  return {
    text: `select ${list} from ${from} where ${all} order by ${alias}.id`,
    values: filters.map(({ values }) => values),
  }
}
