import type { FieldError } from '../platform/problem/problem.js'
import { notFound, ruleViolated } from '../platform/problem/record-kinds.js'

/** What was just written or has to be there: 404 when it is not. */
export function existing<Row>(row: Row | null): Row {
  if (row === null) throw notFound()
  return row
}

/** Throws 422 with these faults, if there are any. */
export const refuseFaults = (errors: FieldError[]): void => {
  if (errors.length > 0) throw ruleViolated({ errors })
}
