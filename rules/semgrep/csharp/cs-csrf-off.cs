public class PayController : Controller
{
    // ruleid: cs-csrf-off
    [IgnoreAntiforgeryToken]
    [HttpPost]
    public IActionResult Pay(Order order) => Ok(service.Pay(order));
    // ok: cs-csrf-off
    [ValidateAntiForgeryToken]
    [HttpPost]
    public IActionResult Refund(Order order) => Ok(service.Refund(order));
    // ok: cs-csrf-off
    [HttpGet]
    public IActionResult Show(int id) => Ok(service.Show(id));
    public void Configure(IServiceCollection services)
    {
        // ruleid: cs-csrf-off
        services.AddControllersWithViews(options => options.Filters.Add(new IgnoreAntiforgeryTokenAttribute()));
        // ruleid: cs-csrf-off
        app.MapPost("/pay", Pay).DisableAntiforgery();
        // ok: cs-csrf-off
        services.AddControllersWithViews(options => options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
    }
}
