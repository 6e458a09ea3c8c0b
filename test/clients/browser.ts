import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'

const EXECUTABLE = [
  process.env['KLINIK_CHROMIUM'] ?? '',
  ...(process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/chromium`),
  '/usr/bin/chromium',
].find((path) => path !== '' && existsSync(path))

/** Why browser tests cannot run on this machine; `false` where they can. Said aloud, once a file. */
export const skipWithoutBrowser: string | false =
  EXECUTABLE === undefined && 'no Chromium: apt-get install chromium, or set KLINIK_CHROMIUM'
if (skipWithoutBrowser) console.error(`NOT TESTED IN A BROWSER: ${skipWithoutBrowser}`)

export async function openBrowser(t: Test): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: EXECUTABLE ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  t.teardown(() => browser.close())
  return browser
}

/**
 * A window of its own for one person. The test fails when the page asks anybody but our server, or when its
 * scripts fail; Chromium reports refusals of the API as errors too, and those are not.
 */
export async function openWindow(
  t: Test,
  browser: Browser,
  baseUrl: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'id-ID', ...options })
  t.teardown(() => context.close())
  const page = await context.newPage()
  page.on('request', (request) => {
    const isOurs = [baseUrl, 'data:', 'blob:'].some((start) => request.url().startsWith(start))
    if (!isOurs) t.fail(`it asks ${request.url()}`)
  })
  page.on('pageerror', (error) => t.fail(error.message))
  page.on('console', (message) => {
    const isRefusal = /status of (401|409|412|422)/.test(message.text())
    if (message.type() === 'error' && !isRefusal) t.fail(message.text())
  })
  return page
}
