public class LoginController : Controller
{
    public IActionResult Login(string returnUrl)
    {
        // ruleid: cs-open-redirect
        return Redirect(returnUrl);
    }
    public void Out()
    {
        // ruleid: cs-open-redirect
        Response.Redirect(Request.QueryString["next"]);
        // ruleid: cs-open-redirect
        Response.Headers["Location"] = Request.Query["to"];
    }
    public IActionResult Local(string returnUrl)
    {
        // ok: cs-open-redirect
        return LocalRedirect(returnUrl);
    }
    public IActionResult Checked(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            // ok: cs-open-redirect
            return Redirect(returnUrl);
        }
        // ok: cs-open-redirect
        return RedirectToAction("Index");
    }
    public IActionResult Item(int id)
    {
        // ok: cs-open-redirect
        return Redirect("/items/" + id);
    }
}
