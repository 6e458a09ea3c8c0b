import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import type { Part } from '../support/actors.js'
import { buildTestApp, type TestApp } from '../support/app.js'
import type { Loose } from '../support/loose.js'
import { change, type MadeCase, makeCase } from '../support/makers.js'
import { openBrowser, openWindow, skipWithoutBrowser } from './browser.js'

/** The example board in a real Chromium, as people use it. */

t.setTimeout(180_000)

/** After everything that makers write, which they write now. */
const LATER = '2031-06-16T03:00:00.000Z'

type Stage = { test: TestApp; made: MadeCase; baseUrl: string; open: (part: Part) => Promise<Page> }

/** A case at a moment, and windows of people looking at its programme. */
async function stage(t: Test, browser: Browser, moment: 'diagnosis' | 'handover'): Promise<Stage> {
  const test = await buildTestApp(t, { at: LATER, settings: { KLINIK_DEMO: 'on' } })
  const made = await makeCase(test, moment)
  const baseUrl = await test.app.listen({ host: '127.0.0.1', port: 0 })
  const open = async (part: Part) => {
    const viewport = { width: 1280, height: 800 }
    const page = await openWindow(t, browser, baseUrl, { viewport })
    await page.goto(`${baseUrl}/board`)
    await page.getByLabel('Kunci API').fill(test.actors.people[part].key)
    await page.getByRole('button', { name: 'Masuk' }).click()
    await page.getByRole('heading', { name: /^Diagnosis \d/ }).waitFor()
    return page
  }
  return { test, made, baseUrl, open }
}

const column = (page: Page, name: string) => page.getByRole('region', { name })
const isIn = (page: Page, name: string) => column(page, name).locator('.card').waitFor()

/** Names of controls by which a screen reader would call them; empty ones are faults. */
const namelessControls = (page: Page) =>
  page.evaluate(() => {
    const { document } = globalThis as Loose
    return [...document.querySelectorAll('button, select, input, textarea, a, dialog')]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const labelledBy = document.getElementById(one.getAttribute('aria-labelledby') ?? '')
        const labels = [...(one.labels ?? [])].map((label) => label.textContent)
        const text = one.matches('button, a') ? one.textContent : ''
        const name = [one.ariaLabel, labelledBy?.textContent, ...labels, text].join('').trim()
        return name === ''
      })
      .map((one) => one.outerHTML)
  })

t.test('the board', { skip: skipWithoutBrowser, timeout: 170_000 }, async (t) => {
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('../../build.js', import.meta.url)),
  ])
  const browser = await openBrowser(t)

  await t.test('sign off, then take over', async (t) => {
    const { test, made, open } = await stage(t, browser, 'diagnosis')
    const lead = await open('diagnosisLead')
    await isIn(lead, 'Diagnosis')
    t.strictSame(await namelessControls(lead), [])
    await lead.getByRole('button', { name: /^Sahkan diagnosis/ }).click()
    const dialog = lead.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Sahkan diagnosis' }).waitFor()
    t.strictSame(await namelessControls(lead), [])
    await dialog.getByRole('button', { name: 'Sahkan diagnosis' }).click()
    await isIn(lead, 'Serah terima')
    t.match(await lead.getByRole('status').textContent(), /Sahkan diagnosis, berhasil/)

    const coach = await open('coachingLead')
    await coach.setViewportSize({ width: 390, height: 844 })
    await coach.getByRole('button', { name: /^Terima kasus/ }).click()
    const answer = coach.getByRole('dialog').getByRole('combobox').first()
    await answer.waitFor()
    t.strictSame(await namelessControls(coach), [])
    const isWide = await coach.evaluate('document.documentElement.scrollWidth > innerWidth')
    t.equal(isWide, false, 'a phone need not be scrolled sideways')
    await answer.selectOption({ label: 'Ditolak' })
    await coach.getByRole('dialog').getByRole('button', { name: 'Terima kasus' }).click()
    await coach.getByText('Jelaskan mengapa rekomendasi ini ditolak.').waitFor()
    await coach.getByRole('dialog').getByRole('textbox').first().fill('Sudah berjalan.')
    await coach.getByRole('dialog').getByRole('button', { name: 'Terima kasus' }).click()
    await isIn(coach, 'Pendampingan')

    const session = { kind: 'individual', mode: 'on_site', topic: 'Buku kas' }
    const { programmeId, caseId } = made
    const plan = { ...session, plannedOn: '2031-06-16', cases: [{ caseId }] }
    await test.as.coachingLead.post(`/v1/programmes/${programmeId}/sessions`, plan)
    await coach.getByRole('button', { name: 'Muat ulang' }).click()
    await coach.getByRole('button', { name: /^Catat pertemuan terlaksana: Buku kas/ }).click()
    await coach.getByRole('dialog').getByRole('spinbutton').first().fill('90')
    await coach.getByRole('dialog').getByRole('combobox').first().selectOption({ label: 'Hadir' })
    t.match(await coach.getByRole('dialog').locator('legend').allTextContents(), [/./, /Koperasi/])
    await coach
      .getByRole('dialog')
      .getByRole('button', { name: /^Catat pertemuan terlaksana/ })
      .click()
    await coach.getByText(/Catat pertemuan terlaksana: Buku kas, berhasil/).waitFor()
  })

  await t.test('what a second window changed is shown, and nothing is lost', async (t) => {
    const { test, made, open } = await stage(t, browser, 'diagnosis')
    const [one, other] = [await open('diagnosisLead'), await open('diagnosisLead')]
    await one.getByRole('button', { name: /^Sahkan diagnosis/ }).click()
    await other.getByRole('button', { name: /^Sahkan diagnosis/ }).click()
    const send = (page: Page) =>
      page.getByRole('dialog').getByRole('button', { name: 'Sahkan diagnosis' }).click()
    test.clock.set('2031-06-16T03:05:00.000Z')
    await send(one)
    await isIn(one, 'Serah terima')
    await send(other)
    const alert = other.getByRole('alert')
    await alert.waitFor()
    t.match(await alert.textContent(), /Orang lain lebih dahulu mengubah kasus ini/)
    t.match(
      await alert.textContent(),
      /Diagnosis ditandatangani dan diserahkan.*Orang diagnosisLead/,
    )
    await isIn(other, 'Serah terima')
    const { body } = await test.as.diagnosisLead.get(`/v1/cases/${made.caseId}/handovers`)
    t.equal(body.items.length, 1)
  })

  await t.test('a refused step says why, before and after it is tried', async (t) => {
    const { test, made, open } = await stage(t, browser, 'diagnosis')
    const lead = await open('diagnosisLead')
    await lead.getByRole('button', { name: /^Sahkan diagnosis/ }).click()
    const send = lead.getByRole('dialog').getByRole('button', { name: 'Sahkan diagnosis' })
    await send.waitFor()
    await change(test, 'update cases set coaching_team_id = null where id = $1', [made.caseId])
    await send.click()
    const alert = lead.getByRole('alert')
    await alert.waitFor()
    t.match(await alert.textContent(), /Belum ada tim pendamping/)
    t.equal(await column(lead, 'Diagnosis').locator('.card').count(), 1, 'it went back')
    await lead.getByRole('button', { name: 'Tutup' }).click()
    await lead.getByRole('button', { name: 'Muat ulang' }).click()
    await lead
      .getByRole('button', { name: /Sahkan diagnosis: belum dapat dilakukan \(1\)/ })
      .click()
    const blocked = lead.getByRole('dialog').getByRole('button', { name: 'Sahkan diagnosis' })
    await blocked.waitFor()
    t.equal(await blocked.isDisabled(), true)
    t.match(await lead.getByRole('dialog').textContent(), /Belum ada tim pendamping/)
  })

  await t.test('in two languages, by keyboard, for this tab only', async (t) => {
    const { open, baseUrl } = await stage(t, browser, 'handover')
    const page = await open('coach')
    t.equal(await page.locator('html').getAttribute('lang'), 'id')
    await page.getByLabel('Bahasa').selectOption('en')
    await page.getByRole('heading', { name: 'Programme board' }).waitFor()
    t.equal(await page.locator('html').getAttribute('lang'), 'en')
    await isIn(page, 'Handover')
    await page.locator('.card .name').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Steps you can take' }).waitFor()
    t.match(await page.getByRole('dialog').textContent(), /This step belongs to/)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const kept = await page.evaluate('[localStorage.length, document.cookie]')
    t.strictSame(kept, [0, ''])
    const policy = (await page.request.get(`${baseUrl}/board`)).headers()['content-security-policy']
    t.match(policy, /script-src 'self';.*connect-src 'self'/)
    t.notMatch(policy, /unsafe/)
    await page.getByRole('button', { name: 'Change key' }).click()
    await page.getByLabel('API key').fill('ck_salah')
    await page.getByRole('button', { name: 'Enter' }).click()
    await page.getByRole('alert').waitFor()
    t.equal(await page.getByLabel('API key').isVisible(), true)
  })
})

t.test('404 where there is no demo', async (t) => {
  const { app } = await buildTestApp(t)
  for (const url of ['/board', '/board/board.js', '/board/board.css']) {
    const reply = await app.inject(url)
    t.equal(reply.statusCode, 404)
    t.match(reply.headers['content-type'], 'application/problem+json')
  }
})
