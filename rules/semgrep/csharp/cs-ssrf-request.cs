public class ProxyController : Controller
{
    public async Task<IActionResult> Fetch(string url)
    {
        // ruleid: cs-ssrf-request
        var text = await client.GetStringAsync(url);
        // ruleid: cs-ssrf-request
        var request = WebRequest.Create("http://" + url);
        // ruleid: cs-ssrf-request
        var response = await httpClient.PostAsync(new Uri(Request.Query["hook"]), body);
        // ruleid: cs-ssrf-request
        var page = new WebClient().DownloadString(url);
        return Content(text);
    }
    public async Task<IActionResult> Fixed(string name, int id)
    {
        // ok: cs-ssrf-request
        var text = await client.GetStringAsync("https://api.example.org/items/" + id);
        if (!AllowedHosts.Contains(name)) return BadRequest();
        // ok: cs-ssrf-request
        var other = await client.GetStringAsync("https://" + name + "/status");
        return Content(text);
    }
    public IActionResult Cache(string key)
    {
        // ok: cs-ssrf-request
        return Ok(cache.Get(key));
    }
}
