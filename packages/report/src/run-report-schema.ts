import { checkNames, confidences, extents, outcomes, runReportSchemaVersion, severities } from '@sallyport/core'

/** The part of JSON Schema 2020-12 that the run report needs. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly enum?: readonly string[]
  readonly const?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly anyOf?: readonly JsonSchema[]
}

const string = (description?: string): JsonSchema => ({
  type: 'string',
  ...(description === undefined ? {} : { description }),
})
const oneOf = (values: readonly string[], description?: string): JsonSchema => ({
  ...string(description),
  enum: values,
})
const integer = (minimum = 0, description?: string): JsonSchema => ({
  type: 'integer',
  minimum,
  ...(description === undefined ? {} : { description }),
})
const boolean = (description?: string): JsonSchema => ({
  type: 'boolean',
  ...(description === undefined ? {} : { description }),
})
const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: 'array',
  items,
  ...(description === undefined ? {} : { description }),
})

/** An object with exactly these keys; a key that ends in `?` may be missing. */
function object(keys: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  const properties = Object.fromEntries(Object.entries(keys).map(([key, schema]) => [key.replace('?', ''), schema]))
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties,
    required: Object.keys(keys).filter((key) => !key.endsWith('?')),
    additionalProperties: false,
  }
}

const check = oneOf(checkNames)
const fingerprint: JsonSchema = { ...string('From content only.'), pattern: '^[0-9a-f]{64}$' }

const finding = object({
  check,
  rule: string('`check/name`; public and never reused.'),
  severity: oneOf(severities),
  confidence: oneOf(confidences),
  message: string(),
  cwe: list({ ...string(), pattern: '^CWE-[0-9]+$' }),
  location: object(
    { path: string(), startLine: integer(1), startColumn: integer(1), endLine: integer(1), endColumn: integer(1) },
    'Lines and columns are 1-based, columns in UTF-16 units, the end is exclusive. The path of text that is no file is `commit message`, `tag message` or `ref name`.',
  ),
  excerpt: string('At most three source lines, secrets masked.'),
  fingerprint,
  'contentFingerprint?': { ...fingerprint, description: 'The same without the path, so that a rename is followed.' },
  remediation: string(),
  isNew: boolean('False: it was there before this change, and does not block.'),
  'introducedBy?': string('Commit id.'),
  'suppression?': object(
    { marker: string(), 'reason?': string(), counts: boolean(), isNew: boolean() },
    'A comment in the code that asks for this finding to be ignored.',
  ),
  'facts?': {
    type: 'object',
    description: 'Facts that policy reads, by check.',
    additionalProperties: { anyOf: [string(), { type: 'number' }, boolean()] },
  },
})

const coverage = object({
  check,
  files: integer(0, 'Looked at, or proved to hold nothing that a rule can match.'),
  bytes: integer(),
  rules: integer(),
  'engine?': string(),
  'cached?': integer(),
  'prescanned?': integer(),
  'excluded?': list(string(), 'Paths that the configuration excludes.'),
})

const failure = object({
  check,
  code: string('`scanner-missing`, `timed-out`, …; more may come.'),
  message: string(),
  'path?': string(),
  'hint?': string('The command or act that mends it.'),
})

const waiver = object({
  waiver: object({
    id: string(),
    rule: string(),
    'scope?': string(),
    reason: string(),
    owner: string(),
    'approvedBy?': string(),
    created: string(),
    expires: string(),
    count: integer(1),
  }),
  status: oneOf(['matched', 'stale', 'expired', 'over-long', 'ownerless', 'rule-mismatch']),
  covered: list(string()),
  isNew: boolean('The change under test adds it.'),
})

const component = { purl: string(), name: string(), isDirect: boolean(), lockfile: string() }
const arriving = { ...component, 'brings?': integer(1, 'Of a direct dependency: how many others come in with it.') }

const sbomDiff = object({
  lockfiles: list(string()),
  before: integer(0, 'Components before the change.'),
  after: integer(0, 'Components after it.'),
  added: list(object({ ...arriving, version: string() })),
  removed: list(object({ ...component, version: string() })),
  changed: list(
    object({
      ...arriving,
      from: string(),
      to: string(),
      direction: oneOf(['up', 'down', 'other']),
      isMajor: boolean(),
    }),
  ),
  alerts: list(object({ purl: string(), kind: string(), message: string(), lockfile: string() })),
})

const provenance = object({
  declaration: object({
    'extent?': oneOf(extents),
    assistedBy: list(string()),
    usedFor: list(string()),
    microApps: list(string()),
    trailers: list(object({ key: string(), value: string() })),
  }),
  detected: list(
    object({ agent: string(), 'model?': string(), strength: oneOf(['high', 'medium', 'low']), source: string() }),
  ),
  undeclared: list(string(), 'Commits without any declaration.'),
  'approvedBy?': string('Who approved the very commit under test on the host, other than its author.'),
  'declareWith?': object({
    refused: string('The command that declares the first of them, where its commit was refused.'),
    made: string('The same where the commit exists.'),
  }),
})

const verdict = object({
  outcome: oneOf(outcomes, 'In ascending order of strictness.'),
  decisions: list(
    object({
      outcome: oneOf(outcomes),
      reason: string('Stable name of the rule that decided.'),
      message: string(),
      'check?': check,
      findings: list(string(), 'Fingerprints it speaks of.'),
      'next?': string('The command that resolves it.'),
    }),
    'Strictest first.',
  ),
})

const changeSet = object({
  kind: oneOf(['staged', 'range', 'push', 'tree', 'files']),
  entries: integer(),
  messages: integer(),
  commits: integer(),
  'base?': string(),
  'tree?': string(),
  'from?': string(),
  'to?': string(),
  'remote?': string(),
})

/** JSON Schema of the run report; also the order of its keys. */
export function runReportJsonSchema(): JsonSchema {
  const report = object({
    schemaVersion: { ...string(), const: runReportSchemaVersion },
    runId: string(),
    tool: object({ name: { ...string(), const: 'sallyport' }, version: string() }),
    startedAt: { ...string('ISO 8601, UTC.'), pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' },
    durationMs: { type: 'number', minimum: 0 },
    command: string('Who asked: `hook pre-commit`, `scan`, `ci`.'),
    mode: oneOf(['local', 'ci']),
    changeSet,
    config: object({
      source: string(),
      digest: { ...string('SHA-256.'), pattern: '^[0-9a-f]{64}$' },
      notes: list(string()),
    }),
    findings: list(finding),
    coverage: list(coverage, 'What was looked at. A check that is missing here was not run.'),
    failures: list(failure, 'What could not be looked at, and why.'),
    waivers: list(waiver),
    'sbomDiff?': sbomDiff,
    'provenance?': provenance,
    skipped: list(object({ check: string(), reason: string() }), 'Checks that SALLYPORT_SKIP switched off.'),
    verdict,
    timings: list(object({ step: string(), ms: { type: 'number', minimum: 0 } })),
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:sallyport:run-report:${runReportSchemaVersion}`,
    title: 'Sallyport run report',
    ...report,
  }
}
