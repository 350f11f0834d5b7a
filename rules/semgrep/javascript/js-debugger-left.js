function sum(a, b) {
  // ruleid: js-debugger-left
  debugger
  return a + b
}
if (broken) {
  // ruleid: js-debugger-left
  debugger
}
const run = () => {
  // ruleid: js-debugger-left
  debugger
}
// ok: js-debugger-left
const debuggerUrl = 'http://localhost:9229'
// ok: js-debugger-left
startDebugger()
// ok: js-debugger-left
const text = 'debugger'
