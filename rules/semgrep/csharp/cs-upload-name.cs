public class UploadController : Controller
{
    public async Task<IActionResult> Upload(IFormFile file)
    {
        var path = Path.Combine("wwwroot/uploads", file.FileName);
        // ruleid: cs-upload-name
        using var stream = new FileStream(path, FileMode.Create);
        await file.CopyToAsync(stream);
        return Ok();
    }
    public async Task<IActionResult> Avatar(IFormFile image)
    {
        // ruleid: cs-upload-name
        await using var target = System.IO.File.Create("avatars/" + image.FileName);
        return Ok();
    }
    public void Old(HttpPostedFileBase upload)
    {
        // ruleid: cs-upload-name
        upload.SaveAs(Server.MapPath("~/uploads/") + upload.FileName);
    }
    public async Task<IActionResult> Fixed(IFormFile file)
    {
        // ok: cs-upload-name
        using var stream = new FileStream(Path.Combine(root, Path.GetRandomFileName()), FileMode.Create);
        return Ok();
    }
    public IActionResult Log(IFormFile file)
    {
        // ok: cs-upload-name
        logger.LogInformation("received {Name}", file.FileName);
        // ok: cs-upload-name
        return Ok(file.Length);
    }
}
