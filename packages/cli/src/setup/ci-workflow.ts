/**
 * A GitHub workflow that runs the gate on pull requests. The program is installed outside the checkout, so that
 * nothing in the change under test can stand in for it.
 */
export function githubWorkflow(version: string): string {
  return `name: sallyport
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - name: Install the gate outside the checkout
        working-directory: \${{ runner.temp }}
        run: |
          npm install --global --ignore-scripts sallyport@${version}
          sallyport tools install
      - run: sallyport ci
`
}
