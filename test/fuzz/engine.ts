import fc from 'fast-check'
import type { Answer } from '../support/conformance.js'
import { type Route, routes } from '../support/document.js'
import { listen } from '../support/listening.js'
import { intentVerdict, universalVerdicts } from './checks.js'
import { followUp } from './followups.js'
import { frameVerdicts } from './framing.js'
import {
  faultyPlan,
  isPublic,
  methodPlan,
  type Plan,
  soundPlan,
  takesIfMatch,
  unconditionalPlan,
  uninvitedPlan,
} from './plans.js'
import { Tally, type Verdict } from './tally.js'
import { type Keeper, type Sent, World } from './world.js'

export type FuzzOptions = {
  seed: number
  /** How many requests are sent, at least. */
  requests: number
  /** When no further round begins, in milliseconds from the start. */
  timeLimit?: number
  /** Only operations whose name fits. */
  only?: RegExp
  /** Told how far it is. */
  onRound?: (tally: Tally) => void
}

/** Requests of one operation in a row; then it is another's turn. */
const ROUND = 12
/** After how many requests the office is furnished anew: by then much is closed or revoked. */
const WORLD_LASTS = 4000
/** How often a found request is made smaller before it is reported. */
const SHRINKS = 60

const methodsOf = (path: string): string[] => {
  const methods = routes.filter((route) => route.path === path).map(({ method }) => method)
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods
}

/** Every kind of request for an operation, the sound and the faulty most often. */
function plansFor(route: Route): fc.Arbitrary<Plan> {
  return fc.oneof(
    { weight: 9, arbitrary: soundPlan(route) },
    { weight: 8, arbitrary: faultyPlan(route) },
    ...(isPublic(route) ? [] : [{ weight: 3, arbitrary: uninvitedPlan(route) }]),
    ...(takesIfMatch(route) ? [{ weight: 1, arbitrary: unconditionalPlan(route) }] : []),
    { weight: 1, arbitrary: methodPlan(route, methodsOf(route.path)) },
  )
}

/** A seed of its own for each turn, so that no two operations are asked in the same order. */
const mixed = (...numbers: number[]) =>
  numbers.reduce((seed, number) => Math.imul(seed ^ (number + 0x9e3779b9), 0x85ebca6b), 0x2545f491)

class Found extends Error {
  readonly sent: Sent
  readonly verdicts: readonly Verdict[]

  constructor(sent: Sent, verdicts: readonly Verdict[]) {
    super(verdicts.map(({ check }) => check).join(', '))
    this.sent = sent
    this.verdicts = verdicts
  }
}

/** Walks the document round by round until enough requests were sent. */
export class Fuzzer {
  readonly tally = new Tally()
  readonly #options: FuzzOptions
  readonly #keeper: Keeper
  #world: World | null = null
  #worldEnds = 0
  #codes: ReadonlySet<string> = new Set()

  constructor(keeper: Keeper, options: FuzzOptions) {
    this.#keeper = keeper
    this.#options = options
  }

  async run(): Promise<Tally> {
    await this.#walk()
    const { only, seed, requests } = this.#options
    if (only === undefined) await this.#frame(seed, Math.min(500, Math.ceil(requests / 100)))
    return this.tally
  }

  /** The part that needs a socket: bytes that are hardly HTTP. */
  async #frame(seed: number, count: number): Promise<void> {
    const world = await this.#here()
    const verdicts = await frameVerdicts(await listen(world.test.app), seed, count)
    for (const { check, fault } of this.tally.add('(framing)', verdicts)) {
      this.tally.find({
        operationId: '(framing)',
        check,
        fault: fault ?? '',
        sent: null,
        seed,
        path: '',
      })
    }
  }

  async #walk(): Promise<void> {
    const { requests, only = /./, timeLimit = Number.POSITIVE_INFINITY, onRound } = this.#options
    const chosen = routes.filter(({ operation }) => only.test(operation.operationId))
    const plans = chosen.map((route) => ({ route, plan: plansFor(route) }))
    const endsAt = Date.now() + timeLimit
    for (let round = 0; this.tally.requests < requests; round++) {
      for (const [index, { route, plan }] of plans.entries()) {
        if (Date.now() > endsAt || this.tally.requests >= requests) return
        await this.#check(route, plan, mixed(this.#options.seed, round, index))
      }
      onRound?.(this.tally)
    }
  }

  async #here(): Promise<World> {
    if (this.#world !== null && this.tally.requests < this.#worldEnds) return this.#world
    this.#world = await World.make(this.#keeper)
    this.#worldEnds = this.tally.requests + WORLD_LASTS
    const list = await this.#world.test.as.manager.get('/v1/code-lists/problem-codes')
    this.#codes = new Set((list.body.items as { code: string }[]).map(({ code }) => code))
    return this.#world
  }

  async #check(route: Route, plans: fc.Arbitrary<Plan>, seed: number): Promise<void> {
    const { operationId } = route.operation
    const world = await this.#here()
    let wanted: ReadonlySet<string> | null = null
    let shrinks = 0
    let smallest: Found | null = null
    const property = fc.asyncProperty(plans, async (plan) => {
      if (wanted !== null && ++shrinks > SHRINKS) return
      const found = await this.#try(world, plan, wanted)
      if (found === null) return
      wanted = new Set(found.verdicts.map(({ check }) => check))
      smallest = found
      throw found
    })
    const result = await fc.check(property, { seed, numRuns: ROUND })
    if (!result.failed) return
    const cause = smallest as Found | null
    if (cause === null) throw result.errorInstance ?? new Error('fast-check failed')
    for (const { check, fault } of cause.verdicts) {
      const path = result.counterexamplePath ?? ''
      this.tally.find({ operationId, check, fault: fault ?? '', sent: cause.sent, seed, path })
    }
  }

  /**
   * Sends one request and all that follows from it. Null when nothing new is wrong; while a finding is
   * made smaller (`wanted`), only the same checks count and nothing is tallied.
   */
  async #try(world: World, plan: Plan, wanted: ReadonlySet<string> | null): Promise<Found | null> {
    const sent = world.prepare(plan)
    if (sent === null) return null
    const { operationId } = plan.route.operation
    const verdicts: Verdict[] = []
    const send = async (what: Omit<Sent, 'ids'>): Promise<Answer> => {
      const answer = await world.send(what)
      if (wanted === null) this.tally.countStatus(answer.status)
      verdicts.push(...universalVerdicts(answer, this.#codes))
      return answer
    }
    const answer = await send(sent)
    verdicts.push(...this.#intent(plan, sent, answer))
    verdicts.push(...(await followUp({ plan, sent, answer, send })))
    const failed =
      wanted === null
        ? this.tally.add(operationId, verdicts)
        : verdicts.filter(({ check, fault }) => fault !== null && wanted.has(check))
    return failed.length === 0 ? null : new Found(sent, failed)
  }

  #intent(plan: Plan, { ids }: Sent, answer: Answer): Verdict[] {
    const isOurs =
      Object.keys(ids).length > 0 && !Object.keys(ids).some((name) => SHARED.includes(name))
    if (plan.who === 'stranger' && !isOurs) return []
    return [intentVerdict(plan, answer, methodsOf(plan.route.path))]
  }
}

/** Path parameters that name what every office shares. */
const SHARED = ['list', 'code', 'dataset', 'instrumentId']
