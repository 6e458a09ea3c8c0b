import { readFile } from 'node:fs/promises'
import t from 'tap'
import { breakingChanges } from '../../openapi/make/breaking.js'
import type { Loose } from '../support/loose.js'

const text = await readFile(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')
const changed = (change: (document: Loose) => void): Loose => {
  const document: Loose = JSON.parse(text)
  change(document)
  return document
}
const said = (change: (document: Loose) => void): string[] =>
  breakingChanges(JSON.parse(text), changed(change)).map(({ where, what }) => `${where} ${what}`)

const CREATE = '/v1/participants'
const ONE = '/v1/participants/{participantId}'
const schemas = (document: Loose) => document.components.schemas

/** A parameter of the list, put in place of its reference so that a change is this operation's. */
const limitOf = ({ paths, components }: Loose): Loose => {
  const { parameters } = paths[CREATE].get
  const nameOf = ({ $ref = '' }) => $ref.slice($ref.lastIndexOf('/') + 1)
  const targets = parameters.map((one: Loose) => components.parameters[nameOf(one)])
  const index = targets.findIndex((target: Loose) => target?.name === 'limit')
  parameters[index] = structuredClone(targets[index])
  return parameters[index]
}

const BREAKING: Record<string, [(document: Loose) => void, RegExp]> = {
  'a path is removed': [
    ({ paths }) => delete paths[ONE],
    /^GET \/v1\/participants\/\{participantId\} was removed$/,
  ],
  'an operation is removed': [({ paths }) => delete paths[CREATE].post, /^POST .* was removed$/],
  'an operation is renamed': [
    ({ paths }) => {
      paths[CREATE].get.operationId = 'findParticipants'
    },
    /is named findParticipants, was listParticipants$/,
  ],
  'a status is removed': [
    ({ paths }) => delete paths[ONE].get.responses['404'],
    /404 is no longer answered$/,
  ],
  'another success is added': [
    ({ paths }) => {
      paths[CREATE].post.responses['202'] = { description: 'Later.' }
    },
    /202 is a new way of success$/,
  ],
  'a header of a reply is removed': [
    ({ paths }) => delete paths[CREATE].post.responses['201'].headers.ETag,
    /201 lost its header ETag$/,
  ],
  'a parameter is removed': [
    (document) => {
      const { get } = document.paths[CREATE]
      const limit = limitOf(document)
      get.parameters = get.parameters.filter((parameter: Loose) => parameter !== limit)
    },
    /query limit is no longer accepted$/,
  ],
  'a parameter becomes required': [
    (document) => {
      limitOf(document).required = true
    },
    /query limit is required$/,
  ],
  'a bound becomes narrower': [
    (document) => {
      limitOf(document).schema.maximum = 100
    },
    /query limit has the maximum 100, was 200$/,
  ],
  'an input asks for one more member': [
    (document) => {
      const input = schemas(document).ParticipantCreate
      input.properties.sector = { type: 'string' }
      input.required.push('sector')
    },
    /sector is required$/,
  ],
  'a member of an input is removed': [
    (document) => delete schemas(document).ParticipantCreate.properties.address,
    /address is gone$/,
  ],
  'an input no longer takes a word': [
    (document) => {
      schemas(document).ParticipantKind.enum = ['cooperative']
    },
    /no longer accepts enterprise$/,
  ],
  'an output may be one more word': [
    (document) => {
      schemas(document).CaseStage.enum.push('archived')
    },
    /may now be archived$/,
  ],
  'a member of an output is removed': [
    (document) => delete schemas(document).Case.properties.caseNumber,
    /caseNumber is gone$/,
  ],
  'an output may be absent': [
    (document) => {
      const { Case } = schemas(document)
      Case.required = Case.required.filter((name: string) => name !== 'caseNumber')
    },
    /caseNumber may be absent$/,
  ],
  'an output may be null': [
    (document) => {
      schemas(document).Case.properties.caseNumber.type = ['string', 'null']
    },
    /caseNumber may now be null$/,
  ],
  'a type changes': [
    (document) => {
      schemas(document).Case.properties.caseNumber = { type: 'integer' }
    },
    /caseNumber may now be integer$/,
  ],
  'a role loses an operation': [
    ({ paths }) => {
      const { post } = paths[CREATE]
      post['x-required-roles'] = post['x-required-roles'].slice(1)
    },
    /may no longer be called by/,
  ],
  'an operation asks for another scope': [
    ({ paths }) => paths[CREATE].post['x-required-scopes'].push('secrets:write'),
    /asks for secrets:write$/,
  ],
}

const HARMLESS: Record<string, (document: Loose) => void> = {
  'a text changes': ({ paths }) => {
    paths[CREATE].post.description = 'Otherwise.'
  },
  'an operation is added': ({ paths }) => {
    paths['/v1/novelties'] = { get: { operationId: 'listNovelties', responses: {} } }
  },
  'an input may hold one more member': (document) => {
    schemas(document).ParticipantCreate.properties.sector = { type: 'string' }
  },
  'an output holds one more member': (document) => {
    const { Case } = schemas(document)
    Case.properties.sector = { type: 'string' }
    Case.required.push('sector')
  },
  'a bound becomes wider': (document) => {
    limitOf(document).schema.maximum = 500
  },
  'one more role may call': ({ paths }) => {
    paths[CREATE].post['x-required-roles'].push('reporter')
  },
}

for (const [name, [change, pattern]] of Object.entries(BREAKING)) {
  t.test(`it breaks when ${name}`, async (t) => {
    const all = said(change)
    t.ok(
      all.some((line) => pattern.test(line)),
      all.join('; ') || 'nothing was said',
    )
  })
}
for (const [name, change] of Object.entries(HARMLESS)) {
  t.test(`it does not break when ${name}`, async (t) => t.strictSame(said(change), []))
}
