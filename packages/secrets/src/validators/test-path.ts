const testPath =
  /(?:^|\/)(?:tests?|__tests__|testing|test[-_]?suite|specs?|fixtures?|__fixtures__|test[-_]?data|mocks?|__mocks__|e2e|examples?|samples?|__snapshots__|snake-?oil)\/|(?:[._-](?:test|spec|mock|fixture|stories)s?|_tests?)\.[a-z]{1,5}$|(?:^|\/)test_[^/]{1,80}\.py$|(?:^|\/)(?:dummy|fake|mock|stub|example|sample|snakeoil)(?:[-_.][^/]{0,80})?$|(?:example|sample|template|dist)$/i

/** Tests, fixtures and examples: a fact of the finding, and a reason to doubt the generic rules. */
export function isTestPath(path: string): boolean {
  return testPath.test(path)
}

/** What people call a value that is not in use. */
const testName =
  /(?:^|[^a-z])(?:fake|dummy|mock|example|sample|stub|test(?:ing)?|snakeoil)(?:[-_ A-Z][\w -]{0,40})?["'\]]{0,2}\s{0,4}(?::=|=>|[:=(])\s{0,4}[[({]?\s{0,4}(?:[a-z]{1,2})?["'`]{0,3}$|(?:example|demo(?:nstration)?|test(?:ing)?)(?: purposes?| only| key| use)[^\n]{0,60}\n?[^\n]{0,3}$/i

/** The text right before a value says that it is made up: `fakeCert = "`, `# for testing only`. */
export function isTestName(before: string): boolean {
  return testName.test(before)
}

const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|go\.sum|cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|composer\.lock|gemfile\.lock|podfile\.lock|pubspec\.lock|mix\.lock|flake\.lock|packages\.lock\.json|gradle\.lockfile|verification-metadata\.xml|\.terraform\.lock\.hcl|conan\.lock|package\.resolved)$/i

const vendoredPath =
  /(?:^|\/)(?:node_modules|bower_components|\.yarn\/(?:releases|plugins|sdks)|vendor\/(?:bundle|gems)|site-packages|dist-info)\/|(?:^|\/)\.pnp\.[cm]?js$/i

/** Lock files and what package managers unpack: full of random text by nature. The generic rules stay out; all others look there too. */
export function isPackagedPath(path: string): boolean {
  return lockFile.test(path) || vendoredPath.test(path)
}

/** Minified code and source maps. */
export function isMinifiedPath(path: string): boolean {
  return /[.-]min\.(?:[cm]?js|css)$|\.(?:js|css)\.map$/i.test(path)
}
