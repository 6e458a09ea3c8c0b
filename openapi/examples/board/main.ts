import { ProblemError } from '../client.js'
import { showBoard } from './board.js'
import { Clinic } from './clinic.js'
import { h } from './dom.js'
import { type Language, wordsIn } from './words.js'

/** The key and the language of this tab; nothing outlives it. */
const stored = {
  get key() {
    return sessionStorage.getItem('key') ?? ''
  },
  get language(): Language {
    return sessionStorage.getItem('language') === 'en' ? 'en' : 'id'
  },
  set: (name: 'key' | 'language' | 'programme', value: string) =>
    sessionStorage.setItem(name, value),
}

const app = document.getElementById('app') ?? document.body

function languageSwitch(language: Language): HTMLElement {
  const words = wordsIn(language)
  const option = (value: Language, name: string) =>
    h('option', { value, selected: value === language, lang: value }, name)
  const select = h(
    'select',
    {
      'aria-label': words('language'),
      onchange() {
        stored.set('language', select.value)
        void start()
      },
    },
    option('id', 'Indonesia'),
    option('en', 'English'),
  )
  return select
}

function askForKey(problem: string | null): void {
  const { language } = stored
  const words = wordsIn(language)
  const input = h('input', {
    id: 'key',
    type: 'password',
    autocomplete: 'off',
    spellcheck: 'false',
    required: true,
    'aria-describedby': 'key-hint',
  })
  const form = h(
    'form',
    {
      class: 'entry',
      onsubmit(event) {
        event.preventDefault()
        stored.set('key', input.value.trim())
        void start()
      },
    },
    h('h1', {}, words('title')),
    problem === null ? null : h('p', { role: 'alert', class: 'problem' }, problem),
    h('label', { for: 'key' }, words('key')),
    input,
    h('p', { id: 'key-hint', class: 'quiet' }, words('keyHint')),
    h('button', { class: 'primary' }, words('enter')),
  )
  app.replaceChildren(h('main', { class: 'door' }, languageSwitch(language), form))
  input.focus()
}

/** Shows the board with the key of this tab, or asks for one. */
async function start(): Promise<void> {
  const { language, key } = stored
  const words = wordsIn(language)
  document.documentElement.lang = language
  document.title = `${words('title')} · Klinik Koperasi`
  if (key === '') return askForKey(null)
  try {
    const clinic = new Clinic(key, language)
    const leave = () => {
      stored.set('key', '')
      void start()
    }
    const programme = {
      get: () => sessionStorage.getItem('programme'),
      set: (id: string) => stored.set('programme', id),
    }
    await showBoard(app, {
      clinic,
      words,
      languageSwitch: languageSwitch(language),
      leave,
      programme,
    })
  } catch (failure) {
    askForKey(failure instanceof ProblemError ? failure.message : words('lost'))
  }
}

void start()
