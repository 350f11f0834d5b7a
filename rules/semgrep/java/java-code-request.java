@RestController
class RuleController {
  @PostMapping("/rule")
  public Object evaluate(@RequestParam String rule) throws Exception {
    ExpressionParser parser = new SpelExpressionParser();
    // ruleid: java-code-request
    Expression expression = parser.parseExpression(rule);
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("javascript");
    // ruleid: java-code-request
    engine.eval("compute(" + rule + ")");
    // ruleid: java-code-request
    Object value = new GroovyShell().evaluate(rule);
    // ruleid: java-code-request
    Ognl.getValue(rule, context, root);
    // ruleid: java-code-request
    MVEL.eval(rule);
    // ok: java-code-request
    parser.parseExpression("name.length() > 3").getValue(user);
    // ok: java-code-request
    engine.eval("compute(" + Integer.parseInt(rule) + ")");
    // ok: java-code-request
    return OPERATIONS.get(rule).apply(root);
  }
  @GetMapping("/score")
  public Object score(@RequestParam String text) {
    // ok: java-code-request
    return reviewer.evaluate(new Essay(text));
  }
}
