public class Startup
{
    public void Configure(IApplicationBuilder app)
    {
        // ruleid: cs-debug-mode
        app.UseDeveloperExceptionPage();
        // ruleid: cs-debug-mode
        options.EnableSensitiveDataLogging();
        // ruleid: cs-debug-mode
        IdentityModelEventSource.ShowPII = true;
    }
    public void Fixed(IApplicationBuilder app, IWebHostEnvironment env)
    {
        if (env.IsDevelopment())
        {
            // ok: cs-debug-mode
            app.UseDeveloperExceptionPage();
        }
        else
        {
            // ok: cs-debug-mode
            app.UseExceptionHandler("/error");
        }
        // ok: cs-debug-mode
        IdentityModelEventSource.ShowPII = false;
    }
}
