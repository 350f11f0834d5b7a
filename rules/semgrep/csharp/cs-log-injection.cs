public class AuditController : Controller
{
    public IActionResult Login(string user, int attempt)
    {
        // ruleid: cs-log-injection
        logger.LogInformation("login of " + user);
        // ruleid: cs-log-injection
        _logger.LogWarning($"login of {user} failed");
        // ruleid: cs-log-injection
        log.Info("mail " + Request.Form["mail"]);
        // ok: cs-log-injection
        logger.LogInformation("login of " + user.Replace("\n", "").Replace("\r", ""));
        // ok: cs-log-injection
        logger.LogInformation("attempt " + attempt);
        // ok: cs-log-injection
        blog.Publish(user);
        return Ok();
    }
}
