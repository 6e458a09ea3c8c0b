import { ProblemError } from '../client.js'
import type { Card, Step } from './clinic.js'
import { announce, h, newId } from './dom.js'
import { objectField, type Sources, showFaults } from './form.js'
import { type Board, dateText } from './page.js'
import { bodySchema } from './schema.js'

/** What a refusal says: its title, and each reason. */
const problemBox = (title: string, reasons: string[]) =>
  h(
    'div',
    { class: 'problem', role: 'alert', tabindex: '-1' },
    h('p', {}, title),
    reasons.length > 0 ? h('ul', {}, ...reasons.map((reason) => h('li', {}, reason))) : null,
  )

/** Opens a case: what it is, the steps, and a form if a step is asked for at once. */
export async function openCase(board: Board, card: Card, step?: Step): Promise<void> {
  const { words } = board
  const titleId = newId()
  const body = h('div', { class: 'body' })
  const close = h('button', { type: 'button', onclick: () => dialog.close() }, words('close'))
  const dialog = h(
    'dialog',
    { 'aria-labelledby': titleId, onclose: () => dialog.dataset['aside'] ?? dialog.remove() },
    h('div', { class: 'top' }, h('h2', { id: titleId }, card.case.participantName), close),
    body,
  )
  document.body.append(dialog)
  dialog.showModal()
  const sheet = { board, dialog, body }
  if (step === undefined) await showCase(sheet, card)
  else await showForm(sheet, card, step)
}

type Sheet = { board: Board; dialog: HTMLDialogElement; body: HTMLElement }

async function showCase(sheet: Sheet, card: Card, notice: HTMLElement | null = null) {
  const { board, body } = sheet
  const { clinic, words } = board
  body.replaceChildren(...(notice ? [notice] : []), h('p', {}, words('loading')))
  const file = await clinic.file(card.case.id)
  const stage = await clinic.label('case-stages', file.stage)
  const facts = [file.caseNumber, stage]
  if (file.stageDueOn) facts.push(`${words('due')} ${dateText(file.stageDueOn, clinic.language)}`)
  if (file.overdue) facts.push(`${words('late')} ${file.daysLate} ${words('days')}`)
  const allowed = card.steps.filter(({ action }) => action.allowed)
  const blocked = card.steps.filter(({ action }) => !action.allowed)
  body.replaceChildren(
    ...(notice ? [notice] : []),
    h('p', { class: 'quiet' }, facts.join(' · ')),
    ...(await findings(board, file.diagnosis ?? null)),
    h('h3', {}, words('canDo')),
    allowed.length === 0
      ? h('p', { class: 'quiet' }, words('nothing'))
      : h('ul', { class: 'steps' }, ...allowed.map((step) => openStep(sheet, card, step))),
    h(
      'details',
      { open: allowed.length === 0 },
      h('summary', {}, words('cannotDo')),
      h('ul', { class: 'steps' }, ...blocked.map(blockedStep)),
    ),
  )
  notice?.focus()
}

function openStep(sheet: Sheet, card: Card, step: Step): HTMLElement {
  const onclick = () => void showForm(sheet, card, step)
  const button = h('button', { type: 'button', class: 'step', onclick }, step.label)
  return h('li', {}, button, step.hint ? h('p', { class: 'quiet' }, step.hint) : null)
}

/** A step that cannot be taken stays in sight, with everything that is in its way. */
function blockedStep({ action, label }: Step): HTMLElement {
  const id = newId()
  const reasons = action.blockers.map(({ message }) => h('li', {}, message))
  return h(
    'li',
    {},
    h('button', { type: 'button', class: 'step', disabled: true, 'aria-describedby': id }, label),
    h('ul', { id, class: 'reasons' }, ...reasons),
  )
}

type Diagnosis = NonNullable<Awaited<ReturnType<Board['clinic']['file']>>['diagnosis']>

async function findings({ clinic, words }: Board, diagnosis: Diagnosis | null) {
  if (diagnosis === null) return []
  const named = await Promise.all(
    diagnosis.findings.map(async ({ penyakitCode, certainty, severity }) => {
      const sure = await clinic.label('certainties', certainty)
      const grave = await clinic.label('severities', severity)
      return h('li', {}, `${penyakitCode} · ${sure} · ${grave}`)
    }),
  )
  const advice = diagnosis.recommendations.map(({ text }) => h('li', {}, text))
  return [
    ...(named.length > 0 ? [h('h3', {}, words('findings')), h('ul', {}, ...named)] : []),
    ...(advice.length > 0 ? [h('h3', {}, words('recommendations')), h('ol', {}, ...advice)] : []),
  ]
}

/** Members by which a record is best told from its like. */
const NAMES = ['participantName', 'name', 'text', 'penyakitCode', 'topic', 'caseNumber']

/** Where the form's choices come from: the record of the step, its case, then the API. */
async function sourcesOf({ clinic, words, programmeId }: Board, card: Card, step: Step) {
  const file = await clinic.file(card.case.id)
  const around: Record<string, unknown>[] = [{ ...step.holder }, { ...file.diagnosis }, { ...file }]
  const records: Sources['records'] = async (member) => {
    // `coachingTeamId` names one of `teams`, of the kind `coaching`.
    const [, prefix = '', noun = ''] = /^(.*?)([A-Za-z][a-z]+)Id$/.exec(member) ?? []
    const lower = noun.toLowerCase()
    const plural = lower === 'person' ? 'people' : `${lower}s`
    const held = around.map((one) => one[plural]).find(Array.isArray)
    const found = (held ?? (await clinic.choices(plural, programmeId))) as Record<string, unknown>[]
    return found
      .filter(({ kind }) => prefix === '' || kind === undefined || kind === prefix)
      .map((one) => {
        const value = String(one[member] ?? one['id'])
        const name =
          clinic.names.get(value) ??
          NAMES.map((key) => one[key]).find((text) => typeof text === 'string')
        return { value, label: String(name ?? value) }
      })
  }
  const codes: Sources['codes'] = async (list) =>
    (await clinic.list(list))
      .filter(({ active }) => active)
      .map(({ code, label }) => ({ value: code, label: label[clinic.language] }))
  return { words, codes, records }
}

async function showForm(sheet: Sheet, card: Card, step: Step): Promise<void> {
  const { board, body } = sheet
  const { clinic, words } = board
  body.replaceChildren(h('p', {}, words('loading')))
  const [schema, sources] = await Promise.all([
    bodySchema(step.action.operationId, clinic.language),
    sourcesOf(board, card, step),
  ])
  const field = await objectField(schema, '#', sources, true)
  const submit = h('button', { class: 'primary' }, step.label)
  const onclick = () => void showCase(sheet, card)
  const cancel = h('button', { type: 'button', onclick }, words('cancel'))
  const form = h(
    'form',
    {
      onsubmit(event) {
        event.preventDefault()
        void send(sheet, { card, step, form, body: field.read() })
      },
    },
    h('h3', {}, step.label),
    step.hint ? h('p', { class: 'quiet' }, step.hint) : null,
    field.element,
    h('div', { class: 'buttons' }, submit, cancel),
  )
  body.replaceChildren(form)
  const first = form.querySelector<HTMLElement>('.fields > .field > [data-pointer], .rows select')
  ;(first ?? submit).focus()
}

type Sending = { card: Card; step: Step; form: HTMLFormElement; body: unknown }

/** Sends a step and goes on as if it had been taken; if it was not, takes that back and says why. */
async function send(sheet: Sheet, sending: Sending): Promise<void> {
  const { board, dialog } = sheet
  const { card, step, body } = sending
  const onBoard = document.querySelector(`[data-case="${card.case.id}"]`)
  const pending = h('p', { class: 'pending' }, `${board.words('sending')}: ${step.label}…`)
  onBoard?.classList.add('busy')
  onBoard?.append(pending)
  dialog.dataset['aside'] = ''
  dialog.close()
  try {
    await board.clinic.take(step, body)
    dialog.remove()
    await board.reload()
    announce(`${card.case.participantName}: ${step.label}, ${board.words('done')}.`)
    document
      .querySelector<HTMLElement>(`[data-case="${card.case.id}"] .name`)
      ?.focus({ preventScroll: false })
  } catch (failure) {
    onBoard?.classList.remove('busy')
    pending.remove()
    dialog.showModal()
    delete dialog.dataset['aside']
    await explain(sheet, sending, failure)
  }
}

/** Shows why a step was not taken. After 412 the case is read again and what changed is told. */
async function explain(sheet: Sheet, { card, step, form }: Sending, failure: unknown) {
  const { board } = sheet
  if (!(failure instanceof ProblemError)) {
    form.prepend(problemBox(board.words('lost'), []))
    return
  }
  if (failure.code !== 'version_conflict') {
    for (const old of form.querySelectorAll('.problem')) old.remove()
    const box = problemBox(failure.message, showFaults(form, failure.errors))
    form.prepend(box)
    box.focus()
    return
  }
  const { clinic, words } = board
  const [changes, cards] = await Promise.all([
    clinic.changesSince(card.case.id, step.holder.updatedAt),
    board.reload(),
  ])
  const told = changes.map(({ sentence, actorName }) =>
    [sentence, actorName].filter(Boolean).join(' — '),
  )
  const fresh = cards.find((one) => one.case.id === card.case.id) ?? card
  await showCase(sheet, fresh, problemBox(words('changed'), [...new Set(told)]))
}
