public class AccountController : Controller
{
    public IActionResult Login(string user)
    {
        // ruleid: cs-xpath-injection
        var node = document.SelectSingleNode("//user[@name='" + user + "']");
        // ruleid: cs-xpath-injection
        var nodes = document.SelectNodes($"//user[@mail='{Request.Form["mail"]}']");
        // ruleid: cs-xpath-injection
        var expression = XPathExpression.Compile("//user[@name='" + user + "']");
        // ok: cs-xpath-injection
        var all = document.SelectNodes("//user");
        // ok: cs-xpath-injection
        var found = tree.Descendants("user").FirstOrDefault(u => u.Name == user);
        if (!Regex.IsMatch(user, "^[a-z]+$")) return BadRequest();
        // ok: cs-xpath-injection
        var one = document.SelectSingleNode("//user[@name='" + user + "']");
        return Ok(node);
    }
}
