public class ApiController : Controller
{
    public IActionResult Work()
    {
        try { return Ok(service.Work()); }
        catch (Exception ex)
        {
            // ruleid: cs-error-to-client
            return StatusCode(500, ex.ToString());
        }
    }
    public IActionResult More()
    {
        try { return Ok(service.Work()); }
        catch (SqlException e)
        {
            // ruleid: cs-error-to-client
            Response.Write(e.StackTrace);
            // ruleid: cs-error-to-client
            return BadRequest(e.Message);
        }
    }
    public IActionResult Fixed()
    {
        try { return Ok(service.Work()); }
        catch (Exception ex)
        {
            // ok: cs-error-to-client
            logger.LogError(ex, "work failed");
            // ok: cs-error-to-client
            return StatusCode(500, "internal error");
        }
    }
    public IActionResult Letter(Letter letter)
    {
        // ok: cs-error-to-client
        return Ok(letter.Message);
    }
}
