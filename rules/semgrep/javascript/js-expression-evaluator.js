// ruleid: js-expression-evaluator
const ok = safeEval(userExpression, { x: 1 })
// ruleid: js-expression-evaluator
const t = doT.template(source)
// ruleid: js-expression-evaluator
Reflect.apply(api[name], api, args)
// ruleid: js-expression-evaluator
const script = new vm.Script(code)
// ok: js-expression-evaluator
const sum = safeEval('1 + 1')
// ok: js-expression-evaluator
const page = doT.template('<p>{{=it.name}}</p>')
// ok: js-expression-evaluator
Reflect.apply(Math.max, undefined, list)
// ok: js-expression-evaluator
const s2 = new vm.Script('x += 1')
