import type { Tx } from '../platform/database.js'
import type { FieldError } from '../platform/problem/problem.js'
import { lockKnownHomework } from './homework.queries.js'
import { doneFaults, type HomeworkEntry, homeworkFaults } from './homework.rules.js'
import type { CasesOnDay } from './queries.js'

type Entry = {
  caseId: string
  homework?: readonly HomeworkEntry[] | undefined
  homeworkDone?: readonly string[] | undefined
}

/**
 * What is wrong with the homework that a session, over on a day, gives its cases and finds done. Holds
 * what it finds done until the transaction ends; cases it does not know are left to other rules.
 */
export async function sessionHomeworkFaults(
  tx: Tx,
  { cases }: CasesOnDay,
  entries: readonly Entry[],
  { on, pointer }: { on: string; pointer: string },
): Promise<FieldError[]> {
  const named = entries.flatMap(({ homeworkDone = [] }) => homeworkDone)
  const known = named.length > 0 ? await lockKnownHomework(tx, named) : []
  return [...entries.entries()].flatMap(([index, { caseId, homework = [], homeworkDone = [] }]) => {
    const one = cases.get(caseId)
    if (one === undefined) return []
    const place = `${pointer}/${index}`
    return [
      ...[...homework.entries()].flatMap(([at, entry]) =>
        homeworkFaults(one, entry, on, `${place}/homework/${at}`),
      ),
      ...doneFaults(caseId, homeworkDone, known, { on, pointer: `${place}/homeworkDone` }),
    ]
  })
}
