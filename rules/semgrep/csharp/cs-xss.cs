public class HomeController : Controller
{
    public IActionResult Hello(string name)
    {
        // ruleid: cs-xss
        return Content("<h1>Hello " + name + "</h1>", "text/html");
    }
    public void Page_Load(object sender, EventArgs e)
    {
        // ruleid: cs-xss
        Response.Write("<p>" + Request.QueryString["q"] + "</p>");
        // ruleid: cs-xss
        label.Text = Request.Form["comment"];
        // ruleid: cs-xss
        var html = new HtmlString(Request.Cookies["banner"]);
        // ruleid: cs-xss
        literal.Text = "<b>" + Request.Params["title"] + "</b>";
    }
    public IActionResult Fixed(string name)
    {
        // ok: cs-xss
        Response.Write(HttpUtility.HtmlEncode(name));
        // ok: cs-xss
        return Content("Hello " + name);
    }
    public IActionResult Shown(string name)
    {
        // ok: cs-xss
        return View("Hello", name);
    }
}
