import { all, createKlinik, ifMatch, type Klinik, ok, type Schemas } from '../client.js'
import type { Language } from './words.js'

export type Action = Schemas['Action']
export type Case = Schemas['CaseListItem']
/** What an action belongs to: its version goes along, its parts can be chosen from. */
export type Holder = { id: string; version: number; updatedAt: string; topic?: string }
/** An action, with its name and what it belongs to. */
export type Step = { action: Action; label: string; hint: string; order: number; holder: Holder }
/** One case as the board shows it. */
export type Card = { case: Case; steps: Step[] }

type CodeItem = Schemas['CodeListItem']

/** Everything the board asks of the API, as one caller in one language. */
export class Clinic {
  readonly language: Language
  /** What people call a case, by its id. */
  readonly names = new Map<string, string>()
  readonly #api: Klinik
  readonly #lists = new Map<string, Promise<CodeItem[]>>()

  constructor(apiKey: string, language: Language) {
    this.language = language
    this.#api = createKlinik({ baseUrl: '', apiKey, language, retries: 2 })
  }

  me = () => ok(this.#api.GET('/v1/me'))

  /** The items of a code list, asked for once. */
  list(name: string): Promise<CodeItem[]> {
    const asked =
      this.#lists.get(name) ??
      ok(this.#api.GET('/v1/code-lists/{list}', { params: { path: { list: name } } })).then(
        ({ items }) => items,
      )
    this.#lists.set(name, asked)
    return asked
  }

  /** A code as people read it. */
  async label(list: string, code: string): Promise<string> {
    const found = (await this.list(list)).find((item) => item.code === code)
    return found?.label[this.language] ?? code
  }

  programmes = () => gather((query) => ok(this.#api.GET('/v1/programmes', { params: { query } })))

  /**
   * Every case of a programme with every step: its own, and those of its diagnosis, of the offer that
   * waits and of sessions to come.
   */
  async cards(programmeId: string): Promise<Card[]> {
    const include = ['allowedActions'] as 'allowedActions'[]
    const path = { programmeId }
    const [cases, offers, drafts, sessions] = await Promise.all([
      gather((page) =>
        ok(this.#api.GET('/v1/cases', { params: { query: { ...page, programmeId, include } } })),
      ),
      gather((page) => {
        const query = { ...page, programmeId, status: ['offered' as const], include }
        return ok(this.#api.GET('/v1/handovers', { params: { query } }))
      }),
      gather((page) => {
        const query = { ...page, programmeId, isSealed: false, include }
        return ok(this.#api.GET('/v1/diagnoses', { params: { query } }))
      }),
      gather((page) => {
        const query = { ...page, status: ['planned' as const], include }
        const params = { path, query }
        return ok(this.#api.GET('/v1/programmes/{programmeId}/sessions', { params }))
      }),
    ])
    for (const { id, participantName } of cases) this.names.set(id, participantName)
    return Promise.all(
      cases.map(async (one) => {
        const holders = [
          one,
          ...offers.filter(({ id }) => id === one.handoverId),
          ...drafts.filter(({ id }) => one.stage === 'diagnosis' && id === one.diagnosisId),
          ...sessions.filter((session) => session.cases.some(({ caseId }) => caseId === one.id)),
        ]
        const steps = (await Promise.all(holders.map((holder) => this.steps(holder)))).flat()
        return { case: one, steps: steps.sort((a, b) => a.order - b.order) }
      }),
    )
  }

  /** The actions of a resource with their names, in the order of the code list. */
  async steps(holder: Holder & { allowedActions?: Action[] }): Promise<Step[]> {
    const names = await this.list('actions')
    return (holder.allowedActions ?? []).map((action) => {
      const name = names.find(({ code }) => code === action.operationId)
      return {
        action,
        label: [name?.label[this.language] ?? action.verb, holder.topic].filter(Boolean).join(': '),
        hint: name?.description?.[this.language] ?? '',
        order: name?.sortOrder ?? names.length,
        holder,
      }
    })
  }

  /** A case with what was found, for reading. */
  file = (caseId: string) =>
    ok(
      this.#api.GET('/v1/cases/{caseId}', {
        params: { path: { caseId }, query: { include: ['diagnosis', 'participant'] } },
      }),
    )

  /** What was written to a case after an instant, newest first. */
  async changesSince(caseId: string, instant: string) {
    const params = { path: { caseId }, query: { limit: 5 } }
    const { items } = await ok(this.#api.GET('/v1/cases/{caseId}/timeline', { params }))
    return items.filter(({ at }) => at > instant)
  }

  /** Takes a step with the version that was shown. */
  take({ action, holder }: Step, body: unknown) {
    // `href` is an address already; the types know its pattern only.
    const href = action.href as '/v1/cases/{caseId}/close'
    return ok(this.#api.POST(href, { params: { header: ifMatch(holder) }, body } as never))
  }

  /** What an id in a form may name, beside what the record itself holds. */
  async choices(name: string, programmeId: string): Promise<object[]> {
    if (name === 'teams') {
      const params = { path: { programmeId } }
      return gather((query) =>
        ok(
          this.#api.GET('/v1/programmes/{programmeId}/teams', {
            params: { ...params, query },
          }),
        ),
      )
    }
    if (name === 'people') {
      return gather((query) => ok(this.#api.GET('/v1/people', { params: { query } })))
    }
    return []
  }
}

/** All items of a list. */
async function gather<Item>(page: Parameters<typeof all<Item>>[0]): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of all(page)) items.push(item)
  return items
}
