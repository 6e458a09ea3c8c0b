/**
 * Which way imports may go. Read upwards the table is the workflow: a module may use the modules named
 * beside it, the platform and npm, and nothing else.
 */
const BELOW = {
  offices: [],
  penyakit: [],
  participants: ['offices'],
  programmes: ['participants', 'offices'],
  cases: ['programmes', 'participants', 'offices'],
  examinations: ['cases', 'programmes', 'participants', 'offices'],
  suggestions: ['examinations', 'cases', 'programmes', 'participants', 'penyakit', 'offices'],
  diagnosis: ['examinations', 'cases', 'programmes', 'participants', 'penyakit', 'offices'],
  peers: ['cases', 'participants', 'penyakit', 'offices'],
  handover: ['diagnosis', 'cases', 'programmes', 'participants', 'offices'],
  coaching: [
    'handover',
    'peers',
    'diagnosis',
    'cases',
    'programmes',
    'participants',
    'penyakit',
    'offices',
  ],
  outcomes: [
    'coaching',
    'handover',
    'diagnosis',
    'examinations',
    'cases',
    'programmes',
    'participants',
    'offices',
  ],
  agenda: ['coaching', 'handover', 'diagnosis', 'cases', 'programmes', 'participants', 'offices'],
  attachments: ['cases', 'programmes', 'participants', 'offices'],
  casefile: [
    'outcomes',
    'coaching',
    'handover',
    'diagnosis',
    'cases',
    'programmes',
    'participants',
    'offices',
  ],
  reporting: ['programmes', 'cases'],
  changes: [
    'outcomes',
    'examinations',
    'coaching',
    'handover',
    'diagnosis',
    'cases',
    'programmes',
    'participants',
    'penyakit',
    'offices',
  ],
  imports: ['participants', 'offices'],
  exports: [
    'changes',
    'outcomes',
    'coaching',
    'examinations',
    'handover',
    'cases',
    'programmes',
    'participants',
  ],
  'code-lists': [
    'peers',
    'agenda',
    'attachments',
    'examinations',
    'suggestions',
    'casefile',
    'imports',
    'outcomes',
    'coaching',
    'handover',
    'diagnosis',
    'cases',
    'programmes',
    'participants',
    'penyakit',
    'offices',
    'reporting',
    'changes',
    'exports',
  ],
}

/** Files that may be reached into from outside their module's line of the table. */
const ANYWHERE = 'platform'

const modules = Object.entries(BELOW).map(([module, below]) => ({
  name: `${module}-looks-down-only`,
  comment: `${module} may use ${[...below, ANYWHERE].join(', ')}: a lower module never knows a higher one`,
  severity: 'error',
  from: { path: `^src/${module}/` },
  to: { path: '^src/', pathNot: `^src/(${[module, ...below, ANYWHERE].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...modules,
    {
      name: 'platform-knows-no-clinic',
      comment: 'the platform uses npm only',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    {
      name: 'no-cycle',
      comment: 'two files that need each other are one file, or the wrong two',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      comment: 'a rule decides on what it is given: no database, no HTTP, no clock',
      severity: 'error',
      from: { path: '^src/[^/]+/[a-z.-]*rules\\.ts$', pathNot: '^src/platform/' },
      to: {
        path: '^(src|node:|node_modules)',
        pathNot:
          '(rules|penyakit/(catalogue|templates)|cases/metrics|examinations/(instrument|score|instruments/[a-z0-9-]+)|platform/(problem/(problem|action|codes|\\w+-kinds)|calendar|roles|language))\\.ts$',
      },
    },
    {
      name: 'sql-lives-in-queries',
      comment: 'SQL is found where queries and tables are',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '(queries|table)\\.ts$|^src/(platform|machine|demo)/|^src/reference-data\\.ts$',
      },
      to: { path: 'node_modules/(drizzle-orm|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'routes-are-leaves',
      comment: "only the table of contents imports a module's routes",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: 'routes\\.ts$', pathNot: '^src/($1|platform/http)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
}
