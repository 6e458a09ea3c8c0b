import { uuid } from '../platform/http/schema.js'

export const sessionId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000507' })
export const caseId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000207' })
export const personId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000106' })
export const recommendationId = () =>
  uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000407' })
