class Calculator
  def compute(formula)
    # ruleid: rb-eval-variable
    eval(formula)
  end

  def price(rule)
    # ruleid: rb-eval-variable
    eval("base * #{rule}")
  end

  def scoped(text)
    # ruleid: rb-eval-variable
    binding.eval(text)
  end

  def fixed
    # ok: rb-eval-variable
    eval('1 + 2')
  end

  def parsed(formula)
    # ok: rb-eval-variable
    Parser.parse(formula)
  end

  def measured(model)
    # ok: rb-eval-variable
    model.evaluate(data)
  end
end
