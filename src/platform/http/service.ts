import { z } from 'zod'

/** The schema of text that is not JSON: `example` is how it begins. */
export const plainText = (description: string, example: string) =>
  z.string().max(10_000_000).describe(description).meta({ example })

/** A reply by media type. */
const replyOf = (content: Record<string, z.ZodType>) => ({
  content: Object.fromEntries(
    Object.entries(content).map(([mediaType, schema]) => [mediaType, { schema }]),
  ),
})

/**
 * The route options of an address outside the versions: open to all, and in the document under
 * `Service` with the media types it answers.
 */
export const service = (
  { operationId, summary, description }: Record<'operationId' | 'summary' | 'description', string>,
  content: Record<string, z.ZodType>,
  { config = {}, schema = {} }: { config?: object; schema?: object } = {},
) => ({
  config: { allow: 'public' as const, ...config },
  schema: {
    operationId,
    tags: ['Service'],
    summary,
    description,
    response: { 200: replyOf(content) },
    ...schema,
  },
})
