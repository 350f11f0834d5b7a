public class FilterController : Controller
{
    public IActionResult Filter(string pattern, string text)
    {
        // ruleid: cs-regex-request
        var regex = new Regex(pattern);
        // ruleid: cs-regex-request
        var found = Regex.Match(line, Request.Query["expr"]);
        // ruleid: cs-regex-request
        var cut = Regex.Replace(line, "^" + pattern, "");
        // ok: cs-regex-request
        var literal = new Regex(Regex.Escape(pattern));
        // ok: cs-regex-request
        var timed = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
        // ok: cs-regex-request
        var ok = new Regex("^[a-z]+$").IsMatch(text);
        return Ok(found);
    }
}
