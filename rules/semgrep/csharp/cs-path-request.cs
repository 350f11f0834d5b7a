public class FilesController : Controller
{
    [HttpGet("download")]
    public IActionResult Download(string name)
    {
        // ruleid: cs-path-request
        var bytes = System.IO.File.ReadAllBytes(Path.Combine("files", name));
        return File(bytes, "application/octet-stream");
    }
    public IActionResult Show([FromRoute] string page)
    {
        var path = "pages/" + page + ".html";
        // ruleid: cs-path-request
        return Content(File.ReadAllText(path));
    }
    public void ProcessRequest(HttpContext context)
    {
        // ruleid: cs-path-request
        context.Response.WriteFile("/srv/" + context.Request.QueryString["file"]);
        // ruleid: cs-path-request
        using var stream = new FileStream(context.Request.Query["path"], FileMode.Open);
    }
    public IActionResult Flat(string name)
    {
        // ok: cs-path-request
        return Content(File.ReadAllText(Path.Combine("files", Path.GetFileName(name))));
    }
    public IActionResult Checked(string name)
    {
        var full = Path.GetFullPath(Path.Combine(root, name));
        if (!full.StartsWith(root)) return BadRequest();
        // ok: cs-path-request
        return Content(File.ReadAllText(full));
    }
    public IActionResult ById(int id)
    {
        // ok: cs-path-request
        return Content(File.ReadAllText($"pages/{id}.html"));
    }
    public IActionResult Own(string text)
    {
        // ok: cs-path-request
        File.WriteAllText("last.txt", text);
        return Ok();
    }
}
