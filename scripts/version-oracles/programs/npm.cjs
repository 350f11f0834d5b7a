// npm's own `semver`.
const { readFileSync } = require('node:fs')
const semver = require('semver')
const { version } = require('semver/package.json')

const versions = readFileSync(0, 'utf8').split('\n').slice(0, -1)
console.log(`npm semver ${version}, compare`)
for (const left of versions) {
  if (semver.valid(left) === null) console.log('!')
  else
    console.log(
      versions.map((right) => (semver.valid(right) === null ? '!' : '<=>'[semver.compare(left, right) + 1])).join(''),
    )
}
