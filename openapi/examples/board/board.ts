import { openCase } from './case.js'
import type { Card, Step } from './clinic.js'
import { announce, h } from './dom.js'
import { type Board, dateText, type Page } from './page.js'

/** Shows the programme of this tab, or the latest, with all its cases. Rejects as the API does. */
export async function showBoard(app: HTMLElement, page: Page): Promise<void> {
  const { clinic, words, languageSwitch, leave } = page
  const [me, programmes] = await Promise.all([clinic.me(), clinic.programmes()])
  const known = programmes.find(({ id }) => id === page.programme.get()) ?? programmes[0]
  const roles = await Promise.all(me.roles.map((role) => clinic.label('roles', role)))
  const who = [me.person?.name, me.office?.name, roles.join(', ')].filter(Boolean).join(' · ')

  const select = h(
    'select',
    { id: 'programme', onchange: () => show(select.value) },
    ...programmes.map(({ id, name }) =>
      h('option', { value: id, selected: id === known?.id }, name),
    ),
  )
  const main = h('main', { tabindex: '-1' })
  const refresh = h(
    'button',
    { type: 'button', onclick: () => void show(select.value) },
    words('refresh'),
  )
  const show = async (programmeId: string) => {
    page.programme.set(programmeId)
    main.setAttribute('aria-busy', 'true')
    const reload = async () => {
      const cards = await clinic.cards(programmeId)
      main.replaceChildren(...(await columns({ ...page, programmeId, reload }, cards)))
      return cards
    }
    await reload().catch((failure: Error) => announce(failure.message))
    main.removeAttribute('aria-busy')
  }
  app.replaceChildren(
    h(
      'header',
      {},
      h('div', {}, h('h1', {}, words('title')), h('p', { class: 'quiet' }, who)),
      h(
        'div',
        { class: 'tools' },
        h('label', { for: 'programme' }, words('programme')),
        select,
        languageSwitch,
        refresh,
        h('button', { type: 'button', onclick: leave }, words('leave')),
      ),
    ),
    main,
  )
  if (known === undefined) main.append(h('p', { class: 'quiet' }, words('noProgramme')))
  else await show(known.id)
}

/** A column for each stage, in the order of the code list, and a way to jump to each. */
async function columns(board: Board, cards: Card[]): Promise<HTMLElement[]> {
  const { clinic, words } = board
  const stages = await clinic.list('case-stages')
  const sections = stages.map(async ({ code, label }) => {
    const own = cards.filter((card) => card.case.stage === code)
    const items = await Promise.all(own.map((card) => cardItem(board, card)))
    return h(
      'section',
      { id: `stage-${code}`, 'aria-labelledby': `name-${code}` },
      h(
        'h2',
        { id: `name-${code}` },
        label[clinic.language],
        ' ',
        h('span', { class: 'count' }, String(own.length)),
      ),
      own.length > 0 ? h('ul', {}, ...items) : h('p', { class: 'quiet' }, words('none')),
    )
  })
  const jumps = stages.map(({ code, label }) => {
    const count = cards.filter((card) => card.case.stage === code).length
    return h('a', { href: `#stage-${code}` }, `${label[clinic.language]} ${count}`)
  })
  return [
    h('nav', { 'aria-label': words('stages') }, ...jumps),
    h('div', { class: 'columns' }, ...(await Promise.all(sections))),
  ]
}

/** Codes of blockers that no amount of work at this case removes for this caller. */
const ELSEWHERE = ['wrong_stage', 'not_your_role', 'not_your_team']

/** The step to show on a card: what comes next here, whether or not something is still in its way. */
const nextStep = ({ steps }: Card): Step | undefined =>
  steps.find(({ action }) => !action.blockers.some(({ code }) => ELSEWHERE.includes(code)))

async function cardItem(board: Board, card: Card): Promise<HTMLElement> {
  const { clinic, words } = board
  const { case: one } = card
  const step = nextStep(card)
  const open = () => void openCase(board, card)
  const result = one.result && (await clinic.label('case-results', one.result))
  const month = one.programmeMonth === null ? null : `${words('month')}${one.programmeMonth}`
  const past = words(one.daysPastEnd > 0 ? 'after' : 'before')
  const when = one.closedOn ? dateText(one.closedOn, clinic.language) : (month ?? past)
  return h(
    'li',
    { class: one.overdue ? 'card late' : 'card', 'data-case': one.id },
    h('h3', {}, h('button', { type: 'button', class: 'name', onclick: open }, one.participantName)),
    h('p', { class: 'quiet' }, `${one.caseNumber} · ${when}`),
    one.overdue
      ? h('p', { class: 'badge' }, `${words('late')} ${one.daysLate} ${words('days')}`)
      : null,
    result === null ? null : h('p', { class: 'badge result' }, result),
    step === undefined ? null : nextButton(board, card, step),
  )
}

function nextButton(board: Board, card: Card, step: Step): HTMLElement {
  const { action, label } = step
  const name = `${label}: ${card.case.participantName}`
  if (action.allowed) {
    const onclick = () => void openCase(board, card, step)
    return h('button', { type: 'button', class: 'next', 'aria-label': name, onclick }, label)
  }
  const text = `${label}: ${board.words('notYet')} (${action.blockers.length})`
  const onclick = () => void openCase(board, card)
  return h('button', { type: 'button', class: 'later', onclick }, text)
}
