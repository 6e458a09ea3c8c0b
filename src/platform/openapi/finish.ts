import type { Text } from '../language.js'
import { everyReply, headerComponents, headerRefs } from './headers.js'
import { hoistParameters } from './hoist.js'
import { type Json, METHODS, object } from './json.js'
import { Links } from './links.js'
import { finishOperation, type Workshop } from './operations.js'
import { parameterComponents } from './parameters.js'
import type { Phrases } from './phrases.js'
import { Refusals } from './refusals.js'
import { Harvest, type Recorded, type Recordings } from './samples.js'
import { finishSchemas } from './schemas.js'

const SECURITY: Record<string, { description: Text; scheme: Json }> = {
  bearerJwt: {
    scheme: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    description: {
      id: 'Token akses dari penyedia identitas dinas, diperiksa menurut RFC9068 dan RFC8725: tanda tangan RS256, ES256, atau EdDSA, penerbit, tujuan, jenis, dan masa berlaku.',
      en: 'An access token of the office’s identity provider, checked by RFC9068 and RFC8725: signed by RS256, ES256 or EdDSA, with the right issuer, audience, type and expiry.',
    },
  },
  apiKey: {
    scheme: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
    description: {
      id: 'Kunci `ck_<id>_<rahasia>` yang dibuat di mesin atau oleh admin dan ditampilkan sekali; berlaku paling lama satu tahun.',
      en: 'A key `ck_<id>_<secret>` made at the machine or by an admin and shown once; it lasts a year at most.',
    },
  },
}

const NOT_MODIFIED: Text = {
  id: 'Yang Anda punya masih berlaku.',
  en: 'What you have still holds.',
}

function securitySchemes({ say }: Phrases): Json {
  const entries = Object.entries(SECURITY).map(([name, { scheme, description }]) => [
    name,
    { ...scheme, description: say(description) },
  ])
  return Object.fromEntries(entries)
}

/** The operations of one address, in the order of `METHODS`. */
const methodsOf = (item: unknown): [string, Json][] =>
  METHODS.flatMap((method) => {
    const operation = object(item)[method]
    return operation === undefined ? [] : [[method, object(operation)] as [string, Json]]
  })

const recordingOf = (operation: Json, recordings: Recordings): Recorded | undefined =>
  recordings[String(operation['operationId'])]

/** The component schemas with examples out of the recorded bodies. */
function harvest(paths: Json, schemas: Json, recordings: Recordings): Json {
  const found = new Harvest(schemas)
  for (const item of Object.values(paths)) {
    for (const [, operation] of methodsOf(item)) {
      const recorded = recordingOf(operation, recordings)
      if (recorded === undefined) continue
      const schemaOf = (holder: unknown) =>
        object(object(object(object(holder)['content'])['application/json'])['schema'])
      const response = object(operation['responses'])[String(recorded.status)]
      found.gather(schemaOf(operation['requestBody']), recorded.request)
      found.gather(schemaOf(response), recorded.response)
    }
  }
  return found.apply()
}

/** The addresses in the order of the tags: a reader meets them as the work goes. */
function inOrderOfTags(paths: Json, tags: unknown): Json {
  const order = (tags as { name: string }[]).map(({ name }) => name)
  const placeOf = (item: unknown) => {
    const [[, operation = {}] = []] = methodsOf(item)
    return order.indexOf(String([operation['tags']].flat()[0]))
  }
  return Object.fromEntries(
    Object.entries(paths).sort(([, one], [, other]) => placeOf(one) - placeOf(other)),
  )
}

/** The components of one kind that something refers to. */
function used(kind: string, document: Json): Json {
  const text = JSON.stringify(document)
  const all = Object.entries(object(object(document['components'])[kind]))
  return Object.fromEntries(all.filter(([name]) => text.includes(`"#/components/${kind}/${name}"`)))
}

/** A finished document, and the Indonesian of the sentences its builder composed. */
export type Finished = { document: Json; indonesian: ReadonlyMap<string, string> }

/**
 * The generated document as clients should get it: one component an id, a header or a refusal,
 * every operation with examples of one story, and the same bytes for the same routes.
 */
export function finishDocument(
  generated: Json,
  { recordings, phrases }: { recordings: Recordings; phrases: Phrases },
): Finished {
  const { paths: unordered, schemas: bare } = finishSchemas(generated)
  const paths = inOrderOfTags(unordered, generated['tags'])
  const schemas = harvest(paths, bare, recordings)
  const refusals = new Refusals(phrases)
  const links = new Links(paths)
  const shop: Workshop = { schemas, phrases, refusals, links }
  const finished = Object.entries(paths).map(([path, item]) => {
    const operations = methodsOf(item).map(([method, operation]) => [
      method,
      finishOperation(operation, { method, path }, recordingOf(operation, recordings), shop),
    ])
    return [path, Object.fromEntries(operations)]
  })
  const hoisted = hoistParameters(Object.fromEntries(finished))
  const notModified = {
    description: phrases.say(NOT_MODIFIED),
    headers: headerRefs([...everyReply(true), 'ETag']),
  }
  const components: Json = {
    schemas,
    responses: { ...refusals.responses(), NotModified: notModified },
    parameters: { ...parameterComponents(phrases), ...hoisted.parameters },
    examples: refusals.examples(),
    headers: headerComponents(phrases),
    securitySchemes: securitySchemes(phrases),
    links: links.components(),
  }
  const document: Json = {
    openapi: generated['openapi'],
    info: generated['info'],
    externalDocs: generated['externalDocs'],
    servers: generated['servers'],
    tags: generated['tags'],
    security: [{ bearerJwt: [] }, { apiKey: [] }],
    paths: hoisted.paths,
    components,
  }
  for (const kind of ['headers', 'parameters']) components[kind] = used(kind, document)
  return { document, indonesian: phrases.indonesian }
}
