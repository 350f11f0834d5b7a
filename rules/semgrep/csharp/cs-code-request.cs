public class RulesController : Controller
{
    public async Task<IActionResult> Run(string code)
    {
        // ruleid: cs-code-request
        var result = await CSharpScript.EvaluateAsync(code);
        // ruleid: cs-code-request
        var type = Type.GetType(code);
        // ruleid: cs-code-request
        var made = Activator.CreateInstance("App", code);
        // ruleid: cs-code-request
        var assembly = Assembly.LoadFrom(Request.Query["plugin"]);
        // ok: cs-code-request
        var sum = await CSharpScript.EvaluateAsync("1 + 2");
        // ok: cs-code-request
        var kind = Type.GetType("App.Models.User");
        // ok: cs-code-request
        var chosen = operations[code]();
        return Ok(result);
    }
}
