class Formulas {
  Object run(String formula) throws ScriptException {
    ScriptEngine engine = manager.getEngineByName("nashorn");
    // ruleid: java-expression-value
    return engine.eval(formula);
  }
  Object spel(String text) {
    SpelExpressionParser spel = new SpelExpressionParser();
    // ruleid: java-expression-value
    return spel.parseExpression("#{" + text + "}").getValue();
  }
  Object groovy(String script) {
    // ruleid: java-expression-value
    return new GroovyShell(binding).evaluate(script);
  }
  Object fixed(String name) throws ScriptException {
    engine.put("name", name);
    // ok: java-expression-value
    return engine.eval("greet(name)");
  }
  boolean look(String grade) {
    // ok: java-expression-value
    return teacher.evaluate(grade);
  }
  Object constant() {
    // ok: java-expression-value
    return new SpelExpressionParser().parseExpression("2 * 3").getValue();
  }
}
