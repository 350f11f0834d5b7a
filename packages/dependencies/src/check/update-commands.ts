import type { Ecosystem } from '../component.ts'
import type { LockfileKind } from '../lockfile-kinds.ts'

export interface Commands {
  /** For a dependency of the project's own. */
  readonly direct: (name: string, version: string) => string
  readonly transitive: (name: string, version: string) => string
  readonly remove?: (name: string) => string
}

/** By the file that names the package. */
export const commandsByKind: Partial<Record<LockfileKind, Commands>> = {
  'package-lock': {
    direct: (name, version) => `npm install ${name}@${version}`,
    transitive: (name) => `npm update ${name}`,
    remove: (name) => `npm uninstall ${name}`,
  },
  'pnpm-lock': {
    direct: (name, version) => `pnpm add ${name}@${version}`,
    transitive: (name) => `pnpm update --depth Infinity ${name}`,
    remove: (name) => `pnpm remove ${name}`,
  },
  'yarn-lock': {
    direct: (name, version) => `yarn add ${name}@${version}`,
    transitive: (name) => `yarn up -R ${name}`,
    remove: (name) => `yarn remove ${name}`,
  },
  'uv-lock': {
    direct: (name, version) => `uv add '${name}>=${version}'`,
    transitive: (name, version) => `uv lock --upgrade-package ${name}==${version}`,
    remove: (name) => `uv remove ${name}`,
  },
  'poetry-lock': {
    direct: (name, version) => `poetry add '${name}@>=${version}'`,
    transitive: (name) => `poetry update ${name}`,
    remove: (name) => `poetry remove ${name}`,
  },
  'pipfile-lock': {
    direct: (name, version) => `pipenv install '${name}>=${version}'`,
    transitive: (name) => `pipenv update ${name}`,
    remove: (name) => `pipenv uninstall ${name}`,
  },
  'go-mod': {
    direct: (name, version) => `go get ${name}@v${version.replace(/^v/, '')}`,
    transitive: (name, version) => `go get ${name}@v${version.replace(/^v/, '')}`,
    remove: (name) => `go get ${name}@none`,
  },
  'cargo-lock': {
    direct: (name, version) => `cargo update -p ${name} --precise ${version}`,
    transitive: (name, version) => `cargo update -p ${name} --precise ${version}`,
    remove: (name) => `cargo remove ${name}`,
  },
  'gemfile-lock': {
    direct: (name) => `bundle update ${name}`,
    transitive: (name) => `bundle update ${name}`,
    remove: (name) => `bundle remove ${name}`,
  },
  'composer-lock': {
    direct: (name, version) => `composer require ${name}:^${version}`,
    transitive: (name) => `composer update ${name}`,
    remove: (name) => `composer remove ${name}`,
  },
  'bun-lock': {
    direct: (name, version) => `bun add ${name}@${version}`,
    transitive: (name) => `bun update ${name}`,
    remove: (name) => `bun remove ${name}`,
  },
  'pdm-lock': {
    direct: (name, version) => `pdm add '${name}>=${version}'`,
    transitive: (name) => `pdm update ${name}`,
    remove: (name) => `pdm remove ${name}`,
  },
  'nuget-lock': {
    direct: (name, version) => `dotnet add package ${name} --version ${version}`,
    transitive: (name, version) => `dotnet add package ${name} --version ${version}`,
    remove: (name) => `dotnet remove package ${name}`,
  },
  'gradle-lock': {
    direct: (name) => `gradle dependencies --update-locks ${name}`,
    transitive: (name) => `gradle dependencies --update-locks ${name}`,
  },
  'pubspec-lock': {
    direct: (name) => `dart pub upgrade ${name}`,
    transitive: (name) => `dart pub upgrade ${name}`,
    remove: (name) => `dart pub remove ${name}`,
  },
  'mix-lock': {
    direct: (name) => `mix deps.update ${name}`,
    transitive: (name) => `mix deps.update ${name}`,
  },
}

type Sentence = (name: string, version: string, url: string) => string

/** What is no package of a package manager, wherever it is named: nothing but the text of that file changes it. */
export const sentenceByEcosystem: Partial<Record<Ecosystem, Sentence>> = {
  'GitHub Actions': (name, version, url) =>
    `Pin ${name} at the commit of ${version} or newer: git ls-remote --tags ${url}`,
  'pre-commit': (_name, version, url) => `pre-commit autoupdate --freeze --repo ${url}  (needs ${version} or newer)`,
  Docker: (name, version) =>
    `Use ${name}:${version} or newer, by its digest: docker buildx imagetools inspect ${name}:${version}`,
}
