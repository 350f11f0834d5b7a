import vm from 'node:vm'

function calculate(expression) {
  // ruleid: js-code-dynamic
  return eval(expression)
}

// ruleid: js-code-dynamic
const compile = (template) => new Function('data', 'return `' + template + '`')

function later(name) {
  // ruleid: js-code-dynamic
  setTimeout("greet('" + name + "')", 100)
}

const sandbox = (source) =>
  // ruleid: js-code-dynamic
  vm.runInNewContext(source, { Math })

function calculateFixed(expression) {
  // ok: js-code-dynamic
  return parser.evaluate(expression)
}

function callback(run) {
  // ok: js-code-dynamic
  setTimeout(run, 100)
  // ok: js-code-dynamic
  setTimeout(() => greet('you'), 100)
}

// ok: js-code-dynamic
const root = Function('return this')()

// ok: js-code-dynamic
eval('1 + 1')
