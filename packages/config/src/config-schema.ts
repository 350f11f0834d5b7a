import { severities, trailerKeys } from '@sallyport/core'
import * as v from 'valibot'
import { checkSection } from './check-section.ts'
import { defaultSettings } from './defaults.ts'
import * as messages from './messages.ts'
import { choice, count, flag, list, section, text } from './schema-parts.ts'

const { sast, dependencies, provenance, limits, waivers, ...others } = defaultSettings

/** The one description of `config.yaml`: validation, types, JSON Schema and reference page come from here. */
export const configSchema = v.strictObject({
  version: v.optional(
    v.pipe(
      v.literal(others.version, messages.onlyVersion(others.version)),
      v.description('Version of this file format.'),
    ),
    others.version,
  ),
  fingerprintKey: v.exactOptional(
    v.pipe(
      v.string(messages.keyForm),
      v.description(
        '32 random bytes, base64 or hexadecimal, that set the fingerprints of secrets in this repository apart from those of any other. Not a secret. Changing it voids the waivers of secrets.',
      ),
    ),
  ),
  checks: section(
    {
      secrets: checkSection('secrets', 'leaked secrets'),
      sast: checkSection('sast', 'insecure code patterns'),
      dependencies: checkSection('dependencies', 'dependencies'),
      provenance: checkSection('provenance', 'AI declarations'),
    },
    'The four checks.',
  ),
  paths: section(
    {
      exclude: list(
        'Glob patterns of paths that no check looks at, relative to the top of the repository. Every report names what they leave out.',
      ),
    },
    'Which files are looked at.',
  ),
  sast: section(
    {
      engine: choice(
        ['auto', 'semgrep', 'opengrep'],
        sast.engine,
        'Engine to run; `auto` takes the first that is found, Semgrep before Opengrep.',
      ),
      blockSeverity: choice(
        severities,
        sast.blockSeverity,
        'A finding on a new line blocks from this severity on, when its confidence is at least medium.',
      ),
      tier: choice(['fast', 'deep'], sast.tier, 'Which rules run in hooks; CI may run more.'),
      timeoutSeconds: count(sast.timeoutSeconds, 3_600, 'Seconds that the engine may take.'),
      exclude: list(
        'Glob patterns of paths that Semgrep does not look at while the other checks do, such as libraries of others in `public/vendor/**`. Every report names what they leave out.',
      ),
    },
    'Static analysis.',
  ),
  dependencies: section(
    {
      advisories: v.exactOptional(
        v.pipe(
          text(),
          v.description(
            'File with advisories of your own in OSV format, relative to the top of the repository. They count beside the database of `sallyport db`.',
          ),
        ),
      ),
      advisorySource: v.exactOptional(
        v.pipe(
          text(),
          v.description(
            'Where `sallyport db update` takes the database from: the address of a mirror of OSV, a directory, or a zip file.',
          ),
        ),
      ),
      advisoryMaxAgeDays: count(
        dependencies.advisoryMaxAgeDays,
        3_650,
        'Days after which the database counts as old: a warning in a hook; in CI the check is incomplete, see `checks.dependencies.onFailure`.',
      ),
      denyLicences: list(
        'SPDX identifiers of licences that a new dependency may not have, such as `AGPL-3.0-only`; `AGPL-3.0-or-later` denies all versions from 3.0 on. Of a choice (`MIT OR …`) one licence that is not denied is enough; what is not known is neither allowed nor denied, and said.',
      ),
      denyPackages: list(
        'Packages that may not be added: a name (`left-pad`) or a package URL (`pkg:npm/left-pad@1.3.0`).',
      ),
      registries: section(
        {
          npm: v.exactOptional(v.pipe(text(), v.description('Such as `https://registry.npmjs.org`.'))),
          pypi: v.exactOptional(v.pipe(text(), v.description('Such as `https://pypi.org`.'))),
          crates: v.exactOptional(v.pipe(text(), v.description('Such as `https://crates.io`.'))),
        },
        'Registries that may be asked whether packages that a change brings in exist, and since when. None by default: then no network is used, and nothing is asked.',
      ),
      minimumAgeDays: count(
        dependencies.minimumAgeDays,
        3_650,
        'Where a registry may be asked: names that were first published less than so many days ago are said.',
      ),
    },
    'Dependencies.',
  ),
  provenance: section(
    {
      profile: choice(
        ['agent-model', 'tool-model', 'kernel', 'asf', 'pr-only', 'off', 'custom'],
        provenance.profile,
        'Form of the AI trailers in commit messages. With `pr-only` and `off` a commit without them is not remarked on; `custom` is described under `provenance.custom`.',
      ),
      onMissing: choice(
        ['advise', 'warn', 'block'],
        provenance.onMissing,
        'What a commit without AI trailers means. An agent that was seen makes it at least `warn`, in CI a review.',
      ),
      prompt: choice(
        ['auto', 'always', 'never'],
        provenance.prompt,
        'Ask for the declaration in a terminal: `auto` when an agent was seen, `always`, or `never`.',
      ),
      promptSummary: choice(
        ['optional', 'advise', 'require'],
        provenance.promptSummary,
        'Whether work that AI wrote mostly or fully needs an `AI-Prompt` or `AI-Prompt-Digest`.',
      ),
      coAuthor: choice(['allow', 'warn', 'block'], provenance.coAuthor, 'What an AI in `Co-authored-by` means.'),
      allowSessionUrl: flag(
        provenance.allowSessionUrl,
        'Let `AI-Session` hold a URL. It points into an account of somebody: for private repositories.',
      ),
      agents: list('Approved agents, such as `claude-code`; a name may end in `*`. Empty: all.'),
      models: list('Approved models, such as `gpt-5*`. Empty: all.'),
      custom: section(
        {
          key: v.optional(
            v.pipe(
              v.string(messages.helperKey),
              v.regex(/^[A-Za-z][A-Za-z0-9-]*$/, messages.helperKey),
              v.description('Trailer that names the helper.'),
            ),
            provenance.custom.key,
          ),
          form: choice(
            ['agent-model', 'tool-model', 'llm'],
            provenance.custom.form,
            'Its shape: `agent:model`, `Tool (model)`, or `LLM`.',
          ),
          keys: v.optional(
            v.pipe(
              v.array(v.picklist(trailerKeys, messages.vocabularyKey), messages.vocabularyKey),
              v.description('Other keys of the vocabulary that may stand in commits, such as `AI-Extent`.'),
            ),
            [],
          ),
          needsExtent: flag(provenance.custom.needsExtent, 'Whether each commit owes an `AI-Extent`.'),
        },
        'A form of your own, for `profile: custom`.',
      ),
    },
    'AI declarations.',
  ),
  lint: section(
    { enabled: flag(others.lint.enabled, 'Run lint-staged before the checks. The only part that may change files.') },
    'The lint lane.',
  ),
  ui: section(
    {
      summary: choice(['problems', 'always', 'never'], others.ui.summary, 'When the summary is drawn on a terminal.'),
    },
    'What is shown.',
  ),
  hooks: section(
    {
      strict: flag(
        others.hooks.strict,
        'Let `prepare-commit-msg` refuse as well, which also catches cherry-picks, reverts and `--no-verify`.',
      ),
    },
    'Git hooks.',
  ),
  limits: section(
    {
      fileBytes: count(limits.fileBytes, 1_073_741_824, 'Bytes of a file beyond which it counts as not looked at.'),
      totalSeconds: count(
        limits.totalSeconds,
        86_400,
        'Seconds for all checks of a hook together; a scan by hand and CI may take up to an hour.',
      ),
    },
    'Budgets. What does not fit is reported as not looked at.',
  ),
  waivers: section(
    {
      maxDays: section(
        {
          default: count(waivers.maxDays.default, 3_650, 'Days that a waiver may last.'),
          secrets: count(waivers.maxDays.secrets, 3_650, 'Days that a waiver of a secret may last.'),
          baseline: count(
            waivers.maxDays.baseline,
            3_650,
            'Days that an entry of `.sallyport/baseline.yaml` may last.',
          ),
        },
        'How long an accepted finding may stay accepted. Longer entries do not count.',
      ),
    },
    'Accepted findings.',
  ),
})

/** As read from the file, every default filled in, before normalising. */
export type Settings = v.InferOutput<typeof configSchema>
