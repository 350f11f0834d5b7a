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
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
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
