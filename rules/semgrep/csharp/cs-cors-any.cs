public class Startup
{
    public void Configure(IApplicationBuilder app)
    {
        // ruleid: cs-cors-any
        app.UseCors(builder => builder.AllowAnyOrigin().AllowAnyHeader());
        // ruleid: cs-cors-any
        app.UseCors(policy => policy.SetIsOriginAllowed(origin => true).AllowCredentials());
        // ruleid: cs-cors-any
        policy.WithOrigins("*");
        // ruleid: cs-cors-any
        Response.Headers.Add("Access-Control-Allow-Origin", "*");
        // ruleid: cs-cors-any
        context.Response.Headers["Access-Control-Allow-Origin"] = "*";
        // ok: cs-cors-any
        app.UseCors(builder => builder.WithOrigins("https://app.example.org").AllowAnyHeader());
        // ok: cs-cors-any
        policy.SetIsOriginAllowed(origin => Allowed.Contains(origin));
        // ok: cs-cors-any
        Response.Headers.Add("Vary", "*");
    }
}
