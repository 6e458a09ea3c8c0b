import { tellFailure } from '../platform/machine.js'
import { findDemoOffice } from './office.js'

/**
 * The demo beside a server that just started listening: makes the office and its keys if there is none,
 * or takes up an interrupted story; null where the story is complete. What keeps the demo from being
 * loaded is told on standard error and stops nobody. `start` prints the keys, performs the story beside
 * the requests of others, and returns what ends it; the next start of the server takes up the rest.
 */
export async function openInBackground(where: {
  adminUrl: string
  baseUrl: string
  unlimited: Set<string>
}): Promise<{ start(): () => Promise<void> } | null> {
  try {
    if ((await findDemoOffice(where.adminUrl))?.stage === 'complete') return null
    const { openDemo } = await import('./demo.js')
    const ending = new AbortController()
    const demo = await openDemo({ ...where, signal: ending.signal, wait: false })
    if (demo === null) return null
    return {
      start() {
        for (const { role, key } of demo.keys) console.log(`key ${role} ${key}`)
        const loading = demo.perform().then(
          (seconds) => console.log(`demo loaded ${seconds.toFixed(1)}`),
          (error) => {
            if (!ending.signal.aborted) tellFailure(error)
          },
        )
        return () => {
          ending.abort()
          return loading
        }
      },
    }
  } catch (error) {
    tellFailure(error)
    return null
  }
}
