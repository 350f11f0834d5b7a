public class ToolsController : ControllerBase
{
    [HttpGet("ping")]
    public string Ping(string host)
    {
        // ruleid: cs-command-request
        var process = Process.Start("cmd.exe", "/c ping " + host);
        return process.StandardOutput.ReadToEnd();
    }
    public IActionResult Convert(string file)
    {
        var info = new ProcessStartInfo();
        info.FileName = "/bin/sh";
        // ruleid: cs-command-request
        info.Arguments = $"-c \"convert {file} out.png\"";
        Process.Start(info);
        // ruleid: cs-command-request
        var other = new ProcessStartInfo("bash", "-c 'ls " + Request.Query["dir"] + "'");
        // ruleid: cs-command-request
        var third = new ProcessStartInfo { FileName = "cmd", Arguments = "/c " + file };
        return Ok();
    }
    public IActionResult Fixed(string host)
    {
        if (!Hosts.Contains(host)) return BadRequest();
        // ok: cs-command-request
        Process.Start("ping", host);
        return Ok();
    }
    public IActionResult Uptime(int times)
    {
        // ok: cs-command-request
        Process.Start("uptime", "-n " + times);
        // ok: cs-command-request
        stopwatch.Start();
        return Ok();
    }
    public IActionResult Named(string name)
    {
        // ok: cs-command-request
        worker.Start(name);
        return Ok();
    }
}
