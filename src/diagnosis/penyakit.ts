import type { Tx } from '../platform/database.js'
import type { FieldError } from '../platform/problem/problem.js'
import { ruleViolated } from '../platform/problem/record-kinds.js'
import { findKnownPenyakit, penyakitColumns } from './queries.js'
import { type DiagnosisFacts, penyakitFaults } from './rules.js'

/**
 * The columns of the code of a finding that is new or changes its code; throws 422 for a code that
 * is unknown, retired or of another kind of participant, beside `others`.
 */
export async function acceptPenyakit(
  tx: Tx,
  facts: DiagnosisFacts,
  { code, isUnchanged, others }: { code: string; isUnchanged: boolean; others: FieldError[] },
) {
  const known = await findKnownPenyakit(tx, code)
  const faults = isUnchanged ? [] : penyakitFaults(known, facts.case.participantKind)
  const errors = [...faults, ...others]
  if (known === null || errors.length > 0) throw ruleViolated({ errors })
  return penyakitColumns(code, known)
}
