import type { Page } from 'playwright-core'
import t from 'tap'
import { buildTestApp } from '../support/app.js'
import { openBrowser, openWindow, skipWithoutBrowser } from './browser.js'

/** The pages for people in a real Chromium: no address but ours is ever asked. */

t.setTimeout(180_000)
const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

const isTooWide = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > window.innerWidth')

t.test('the pages', { skip: skipWithoutBrowser, timeout: 170_000 }, async (t) => {
  const { app, actors } = await buildTestApp(t)
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await openBrowser(t)

  await t.test('the console answers in both languages, and sends with a key', async (t) => {
    const page = await openWindow(t, browser, baseUrl, { viewport: DESKTOP })
    await page.goto(`${baseUrl}/docs`)
    const operation = page.getByText('Lihat siapa Anda').first()
    await operation.waitFor({ timeout: 90_000 })
    await page.locator('input.scalar-password-input').first().fill(actors.people.manager.key)
    await operation.click()
    await page.getByRole('button', { name: 'Test Request' }).first().click()
    const answered = page.waitForResponse(`${baseUrl}/v1/me`)
    await page.getByRole('button', { name: /^Send/ }).first().click()
    const answer = await answered
    t.equal(answer.status(), 200)
    t.match(await answer.json(), { roles: ['manager'] })
    await page.getByText('200 OK').first().waitFor()

    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).first().click()
    await page.getByText('English').first().click()
    await page.getByText('Show the caller and what waits').first().waitFor({ timeout: 60_000 })
  })

  await t.test('on a phone nothing has to be scrolled sideways', async (t) => {
    const page = await openWindow(t, browser, baseUrl, { viewport: PHONE, locale: 'en-GB' })
    await page.goto(`${baseUrl}/docs`)
    await page.getByRole('heading', { name: 'Klinik Koperasi API' }).waitFor({ timeout: 90_000 })
    t.equal(await isTooWide(page), false, '/docs')
    for (const path of ['/', '/docs/problems', '/docs/problems/validation_failed']) {
      await page.goto(`${baseUrl}${path}`)
      t.equal(await isTooWide(page), false, path)
      t.equal(await page.locator('html').getAttribute('lang'), 'id', 'Indonesian first')
    }
  })
})
