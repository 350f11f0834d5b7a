const testPath =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__fixtures__|test[-_]?data|mocks?|__mocks__|e2e|examples?|samples?|__snapshots__)\/|(?:[._-](?:test|spec|mock|fixture|stories)s?|_tests?)\.[a-z]{1,5}$|(?:^|\/)test_[^/]{1,80}\.py$|(?:example|sample|template|dist)$/i

/** Tests, fixtures and examples: a fact of the finding, and a reason to doubt the generic rules. */
export function isTestPath(path: string): boolean {
  return testPath.test(path)
}
