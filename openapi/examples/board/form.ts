import { h, newId } from './dom.js'
import type { Schema } from './schema.js'
import type { Words } from './words.js'

/** A part of a form: what is seen, and what it holds; undefined where it was left empty. */
export type Field = { element: HTMLElement; read: () => unknown }

/** Where the choices of a form come from. */
export type Sources = {
  words: Words
  /** The codes of a list with their labels. */
  codes: (list: string) => Promise<{ value: string; label: string }[]>
  /** What a member such as `recommendationId` may name; empty where nobody knows. */
  records: (member: string) => Promise<{ value: string; label: string }[]>
}

type Asked = {
  name: string
  schema: Schema
  isRequired: boolean
  /** Place in the body, as faults point at it: `#/answers/0/reason`. */
  pointer: string
  sources: Sources
}

const isOf = ({ type }: Schema, wanted: string) => [type].flat().includes(wanted)

/** A description as a label: no code marks, no full stop. */
const caption = ({ name, schema }: Asked) =>
  (schema.description ?? name).replaceAll('`', '').replace(/\.$/, '')

/** Every step takes its day and why it is entered late; most people leave both as they are. */
const RARE = ['on', 'lateReason']

/** The fields of an object, those it must hold first; of a whole body the rare ones behind a fold. */
export async function objectField(
  schema: Schema,
  pointer: string,
  sources: Sources,
  isWhole = false,
): Promise<Field> {
  const required = schema.required ?? []
  const fields = await Promise.all(
    Object.entries(schema.properties ?? {}).map(async ([name, property]) => {
      const isRequired = required.includes(name)
      const at = `${pointer}/${name}`
      const field = await fieldOf({ name, schema: property, isRequired, pointer: at, sources })
      const place = isRequired ? 0 : isWhole && RARE.includes(name) ? 2 : 1
      return { name, place, field }
    }),
  )
  const elements = (wanted: number) =>
    fields.filter(({ place }) => place === wanted).map(({ field }) => field.element)
  const rare = elements(2)
  const summary = h('summary', {}, sources.words('optional'))
  const fold = rare.length > 0 ? h('details', {}, summary, ...rare) : null
  return {
    element: h('div', { class: 'fields' }, ...elements(0), ...elements(1), fold),
    read() {
      const held = fields.map(({ name, field }) => [name, field.read()] as const)
      return Object.fromEntries(held.filter(([, value]) => value !== undefined))
    },
  }
}

async function fieldOf(asked: Asked): Promise<Field> {
  const { schema } = asked
  if (isOf(schema, 'array')) return arrayField(asked)
  if (isOf(schema, 'object')) return groupField(asked)
  if (isOf(schema, 'boolean')) return checkField(asked)
  const choices = await choicesOf(asked)
  return choices.length > 0 ? selectField(asked, choices) : inputField(asked)
}

async function choicesOf({ name, schema, sources }: Asked) {
  const list = schema['x-code-list']
  if (list !== undefined) {
    const codes = await sources.codes(list)
    return schema.enum ? codes.filter(({ value }) => schema.enum?.includes(value)) : codes
  }
  if (schema.enum) return schema.enum.map((value) => ({ value, label: value }))
  return schema.format === 'uuid' ? sources.records(name) : []
}

/** A control under its label, with room for what is wrong with it. */
function labelled(asked: Asked, control: HTMLElement): HTMLElement {
  const [id, faultId] = [newId(), newId()]
  control.id = id
  control.setAttribute('aria-describedby', faultId)
  control.setAttribute('data-pointer', asked.pointer)
  if (asked.isRequired) control.setAttribute('required', '')
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, caption(asked), asked.isRequired ? ' *' : ''),
    control,
    h('p', { class: 'fault', id: faultId }),
  )
}

function selectField(asked: Asked, choices: { value: string; label: string }[]): Field {
  const options = choices.map(({ value, label }) => h('option', { value }, label))
  const none = h('option', { value: '' }, asked.sources.words('choose'))
  const control = h('select', {}, none, ...options)
  return { element: labelled(asked, control), read: () => control.value || undefined }
}

function inputField(asked: Asked): Field {
  const { schema } = asked
  const isNumber = isOf(schema, 'number') || isOf(schema, 'integer')
  const isLong = (schema.maxLength ?? 0) > 200
  const limits = { maxlength: schema.maxLength ?? false }
  const type = isNumber ? 'number' : schema.format === 'date' ? 'date' : 'text'
  const numbers = isNumber ? { min: schema.minimum ?? false, max: schema.maximum ?? false } : {}
  const control = isLong
    ? h('textarea', { rows: 3, ...limits })
    : h('input', { type, ...numbers, ...(type === 'text' ? limits : {}) })
  return {
    element: labelled(asked, control),
    read() {
      const text = control.value.trim()
      return text === '' ? undefined : isNumber ? Number(text) : text
    },
  }
}

function checkField(asked: Asked): Field {
  const control = h('input', { type: 'checkbox', 'data-pointer': asked.pointer })
  const element = h('label', { class: 'check' }, control, ' ', caption(asked))
  return {
    element,
    read: () => (control.checked || asked.isRequired ? control.checked : undefined),
  }
}

async function groupField(asked: Asked): Promise<Field> {
  const inner = await objectField(asked.schema, asked.pointer, asked.sources)
  const element = h('fieldset', {}, h('legend', {}, caption(asked)), inner.element)
  const read = () => {
    const value = inner.read() as object
    return asked.isRequired || Object.keys(value).length > 0 ? value : undefined
  }
  return { element, read }
}

/** A list: a tick for each record it may name, or rows to add to. */
async function arrayField(asked: Asked): Promise<Field> {
  const item = asked.schema.items ?? {}
  if (isOf(item, 'object')) return rowsField(asked, item)
  const name = asked.name.replace(/Ids$/, 'Id')
  const choices = await choicesOf({ ...asked, name, schema: item })
  const boxes = choices.map(({ value, label }) => ({
    value,
    box: h('input', { type: 'checkbox' }),
    label,
  }))
  const legend = h('legend', {}, caption(asked))
  const ticks = boxes.map(({ box, label }) => h('label', { class: 'check' }, box, ' ', label))
  return {
    element: h('fieldset', { 'data-pointer': asked.pointer }, legend, ...ticks),
    read() {
      const values = boxes.filter(({ box }) => box.checked).map(({ value }) => value)
      return values.length > 0 || asked.isRequired ? values : undefined
    },
  }
}

/** Rows of objects: one for each record that every row must name, otherwise as many as wanted. */
async function rowsField(asked: Asked, item: Schema): Promise<Field> {
  const { pointer, sources } = asked
  const subject = await subjectOf(item, sources)
  const rows: { element: HTMLElement; read: () => unknown }[] = []
  const list = h('div', { class: 'rows' })
  const open = async (chosen?: { value: string; label: string }) => {
    const { [subject?.name ?? '']: _fixed, ...properties } = item.properties ?? {}
    const shape = chosen ? { ...item, properties } : item
    const inner = await objectField(shape, `${pointer}/${rows.length}`, sources)
    const fixed = chosen && subject ? { [subject.name]: chosen.value } : {}
    const title = chosen?.label ?? `${caption(asked)} (${rows.length + 1})`
    const element = h('fieldset', {}, h('legend', {}, title), inner.element)
    rows.push({ element, read: () => ({ ...fixed, ...(inner.read() as object) }) })
    list.append(element)
  }
  for (const choice of subject?.choices ?? []) await open(choice)
  if (subject === null && asked.isRequired) await open()
  const add = h('button', { type: 'button', onclick: () => void open() }, sources.words('add'))
  const remove = h(
    'button',
    { type: 'button', onclick: () => rows.pop()?.element.remove() },
    sources.words('remove'),
  )
  const buttons = subject === null ? h('div', { class: 'buttons' }, add, remove) : null
  return {
    element: h(
      'fieldset',
      { class: 'list', 'data-pointer': pointer },
      h('legend', {}, caption(asked)),
      list,
      buttons,
    ),
    read: () => (rows.length > 0 || asked.isRequired ? rows.map(({ read }) => read()) : undefined),
  }
}

/** The record that each row is about, where every row must name one and they are known. */
async function subjectOf(item: Schema, sources: Sources) {
  for (const name of item.required ?? []) {
    if (item.properties?.[name]?.format !== 'uuid') continue
    const choices = await sources.records(name)
    if (choices.length > 0) return { name, choices }
  }
  return null
}

/** Says at each control what the API says is wrong with it; returns the messages without a place. */
export function showFaults(
  form: HTMLElement,
  errors: readonly { pointer?: string; message: string }[],
): string[] {
  for (const one of form.querySelectorAll('[aria-invalid]')) one.removeAttribute('aria-invalid')
  for (const one of form.querySelectorAll('.fault')) one.textContent = ''
  return errors.flatMap(({ pointer, message }) => {
    const control = pointer && form.querySelector(`[data-pointer="${CSS.escape(pointer)}"]`)
    const fault = control && document.getElementById(control.getAttribute('aria-describedby') ?? '')
    if (!control || !fault) return [message]
    control.setAttribute('aria-invalid', 'true')
    control.closest('details')?.setAttribute('open', '')
    fault.textContent = message
    return []
  })
}
