/**
 * Writes what Grype says of a small project into packages/dependencies/test/imported/, so that imports are tested with its own
 * output: `node scripts/record-grype.ts PATH-TO-GRYPE`. Its database is made here, in the layout of its schema 5 (Grype 0.74.0, the
 * newest that Go can install without a binary), and holds three advisories; nothing is fetched.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const grype = process.argv[2] ?? 'grype'
const into = join(import.meta.dirname, '../packages/dependencies/test/imported')
const built = '2026-11-01T00:00:00Z'

const flaws = [
  {
    id: 'GHSA-xvch-5gv4-984h',
    cve: 'CVE-2021-44906',
    language: 'javascript',
    name: 'minimist',
    vulnerable: '>=1.0.0,<1.2.6',
    fixed: '1.2.6',
    severity: 'Critical',
    summary: 'Prototype Pollution in minimist',
  },
  {
    id: 'GHSA-35jh-r3h4-6jhm',
    cve: 'CVE-2021-23337',
    language: 'javascript',
    name: 'lodash',
    vulnerable: '<4.17.21',
    fixed: '4.17.21',
    severity: 'High',
    summary: 'Command Injection in lodash',
  },
  {
    id: 'GHSA-h5c8-rqwp-cp95',
    cve: 'CVE-2024-22195',
    language: 'python',
    name: 'jinja2',
    vulnerable: '<3.1.3',
    fixed: '3.1.3',
    severity: 'Medium',
    summary: 'HTML attribute injection when passing user input as keys to xmlattr filter',
  },
]

const packages = Object.fromEntries(
  ['minimist@1.2.5', 'lodash@4.17.21', 'ms@2.1.3'].map((text) => {
    const [name = '', version = ''] = text.split('@')
    return [
      `node_modules/${name}`,
      { version, resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz` },
    ]
  }),
)

function writeDatabase(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'vulnerability.db')
  const database = new DatabaseSync(file)
  database.exec(`
    CREATE TABLE id (build_timestamp text, schema_version integer);
    CREATE TABLE vulnerability (pk integer PRIMARY KEY AUTOINCREMENT, id text, package_name text, namespace text,
      package_qualifiers text, version_constraint text, version_format text, cpes text DEFAULT NULL,
      related_vulnerabilities text DEFAULT NULL, fixed_in_versions text DEFAULT NULL, fix_state text, advisories text DEFAULT NULL);
    CREATE TABLE vulnerability_metadata (id text, namespace text, data_source text, record_source text, severity text,
      urls text DEFAULT NULL, description text, cvss text DEFAULT NULL, PRIMARY KEY (id, namespace));
    CREATE TABLE vulnerability_match_exclusion (pk integer PRIMARY KEY AUTOINCREMENT, id text, constraints text DEFAULT NULL, justification text);`)
  database.prepare('INSERT INTO id VALUES (?, 5)').run(built)
  const flaw = database.prepare(
    'INSERT INTO vulnerability (id, package_name, namespace, version_constraint, version_format, related_vulnerabilities, fixed_in_versions, fix_state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const metadata = database.prepare(
    'INSERT INTO vulnerability_metadata (id, namespace, data_source, record_source, severity, urls, description) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  for (const { id, cve, language, name, vulnerable, fixed, severity, summary } of flaws) {
    const namespace = `github:language:${language}`
    const address = `https://github.com/advisories/${id}`
    const related = JSON.stringify([{ id: cve, namespace: 'nvd:cpe' }])
    flaw.run(id, name, namespace, vulnerable, 'unknown', related, JSON.stringify([fixed]), 'fixed')
    metadata.run(id, namespace, address, 'github:language', severity, JSON.stringify([address]), summary)
    // What is only related is printed where something is known of it.
    const other = `https://nvd.nist.gov/vuln/detail/${cve}`
    metadata.run(cve, 'nvd:cpe', other, 'nvd', severity, JSON.stringify([other]), summary)
  }
  database.close()
  const checksum = `sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`
  writeFileSync(join(folder, 'metadata.json'), JSON.stringify({ built, version: 5, checksum }))
}

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-grype-')))
try {
  const project = join(directory, 'project')
  writeDatabase(join(directory, 'database', '5'))
  mkdirSync(project)
  writeFileSync(
    join(project, 'package-lock.json'),
    JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } }),
  )
  writeFileSync(join(project, 'requirements.txt'), 'jinja2==3.1.2\n')
  const env = {
    HOME: directory,
    PATH: process.env.PATH ?? '',
    GRYPE_CHECK_FOR_APP_UPDATE: 'false',
    GRYPE_DB_AUTO_UPDATE: 'false',
    GRYPE_DB_CACHE_DIR: join(directory, 'database'),
    GRYPE_DB_VALIDATE_AGE: 'false',
  }
  for (const [format, name] of [
    ['json', 'grype.json'],
    ['sarif', 'grype.sarif'],
    ['cyclonedx-json', 'grype.cdx.json'],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(grype, ['dir:.', '-q', '-o', format], { cwd: project, env })
    if (status !== 0) throw new Error(`Grype ended with ${status}: ${stderr?.toString().slice(-500)}`)
    // Where it ran and when is nobody's business and would change every time.
    const text = stdout
      .toString()
      .replaceAll(directory, '/home/user')
      .replace(/"timestamp": "[^"]*"/g, '"timestamp": "2026-11-23T00:00:00Z"')
      .replace(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:00000000-0000-4000-8000-000000000000')
    writeFileSync(join(into, name), text.endsWith('\n') ? text : `${text}\n`)
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
