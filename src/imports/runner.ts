import { setTimeout as wait } from 'node:timers/promises'
import { renewLease } from './queries.js'
import { interrupt, type Job, runImport } from './work.js'

/** How often this process says that it still answers for its imports; their lease is 30 s. */
const RENEW_MS = 3_000
/** How long to wait for an import of the same office that another process works through. */
const BUSY_MS = 500

const STOPPED = Symbol('the process stops')

/**
 * Works through the imports this process received, one at a time, in the order they came. Offices wait
 * for each other here so that imports never hold more than a few of the connections requests need.
 */
export class ImportRunner {
  readonly #waiting: Job[] = []
  readonly #open = new Map<string, { job: Job; ending: AbortController }>()
  readonly #stopping = new AbortController()
  #working: Promise<void> | null = null
  #renewing: NodeJS.Timeout | null = null
  #renewed: Promise<unknown> = Promise.resolve()

  add(job: Job): void {
    this.#open.set(job.id, { job, ending: new AbortController() })
    this.#waiting.push(job)
    this.#renewing ??= setInterval(() => this.#renew(), RENEW_MS).unref()
    this.#working ??= this.#work()
  }

  /** Stops working on an import that was cancelled, at its next step. */
  cancel(id: string): void {
    this.#open.get(id)?.ending.abort()
  }

  /** Takes back the import that is running, and ends those that wait, as interrupted. */
  async stop(): Promise<void> {
    this.#stopping.abort(STOPPED)
    for (const { ending } of this.#open.values()) ending.abort(STOPPED)
    await this.#working
    await this.#renewed
  }

  async #work(): Promise<void> {
    for (let job = this.#waiting.shift(); job !== undefined; job = this.#waiting.shift()) {
      if ((await this.#take(job)) === 'busy') {
        this.#waiting.push(job)
        await wait(BUSY_MS, undefined, { signal: this.#stopping.signal }).catch(() => undefined)
      } else {
        this.#open.delete(job.id)
      }
    }
    // Nothing is awaited from here on, so that a job added later finds no work going on.
    if (this.#renewing !== null) clearInterval(this.#renewing)
    this.#renewing = null
    this.#working = null
  }

  async #take(job: Job): Promise<'busy' | 'ended'> {
    const signal = this.#open.get(job.id)?.ending.signal ?? this.#stopping.signal
    try {
      signal.throwIfAborted()
      return await runImport(job, signal)
    } catch (error) {
      const isStopped = signal.reason === STOPPED
      if (!signal.aborted) job.log.error({ err: error }, 'an import failed')
      await interrupt(job, isStopped ? 'server_stopped' : 'failed').catch((err) =>
        job.log.error({ err }, 'an import could not be ended'),
      )
      return 'ended'
    }
  }

  #renew(): void {
    const renewals = [...this.#open.values()].map(({ job }) =>
      job
        .transact((tx) => renewLease(tx, job.id, job.doneCount))
        .catch((err) => job.log.error({ err }, 'the lease of an import was not renewed')),
    )
    this.#renewed = Promise.all(renewals)
  }
}
