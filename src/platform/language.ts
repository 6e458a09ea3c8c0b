/** The languages people read here, Indonesian first: it answers whoever asks for neither. */
export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One sentence in both languages. */
export type Text = { id: string; en: string }

type Preference = { tag: string; weight: number }

function preference(part: string): Preference {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
  const quality = parameters.map((parameter) => parameter.trim()).find((p) => p.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return { tag: tag.trim(), weight: Number.isFinite(weight) ? weight : 0 }
}

/**
 * The language of an answer by `Accept-Language` (RFC 9110 section 12.5.4): the heaviest tag we
 * speak, `en-GB` counting as `en`; Indonesian for `*`, for an unknown tag and for no header.
 */
export function negotiateLanguage(header: string | undefined): Language {
  if (header === undefined) return 'id'
  let best: Preference & { language: Language } = { tag: '', weight: 0, language: 'id' }
  for (const wanted of header.split(',').slice(0, 20).map(preference)) {
    const language = LANGUAGES.find((l) => wanted.tag === l || wanted.tag.startsWith(`${l}-`))
    if (language !== undefined && wanted.weight > best.weight) best = { ...wanted, language }
  }
  return best.language
}
