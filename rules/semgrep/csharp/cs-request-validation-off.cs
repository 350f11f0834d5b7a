public class PostController : Controller
{
    // ruleid: cs-request-validation-off
    [ValidateInput(false)]
    [HttpPost]
    public ActionResult Save(string body)
    {
        return View(body);
    }
    // ruleid: cs-request-validation-off
    [HttpPost, ValidateInput(false)]
    public ActionResult Both(string body)
    {
        return View(body);
    }
    // ok: cs-request-validation-off
    [ValidateInput(true)]
    public ActionResult Fixed(string body)
    {
        return View(body);
    }
    // ok: cs-request-validation-off
    [HttpPost]
    public ActionResult Plain(string body)
    {
        return View(body);
    }
    public void Setup()
    {
        // ruleid: cs-request-validation-off
        page.ValidateRequest = false;
        // ok: cs-request-validation-off
        page.ValidateRequest = true;
    }
}
